//! `unused-ignore`: a comment that silences a finding which is not there.

use crate::check::{Confidence, Finding, Meta, Sentence, Severity};
use crate::document::Position;
use crate::document::Span;

/// What the rule is.
pub(crate) const META: Meta = Meta {
    id: "unused-ignore",
    severity: Severity::Hint,
    confidence: Confidence::Likely,
    finds: "a comment `kijil-ignore` that silences nothing any more",
    matters: "The next text on that line would go unseen.",
    wrong: "{{ t 'save' }} <!-- kijil-ignore hard-coded-text: the name of the product -->",
    right: "{{ t 'save' }}",
};

/// The finding for such a comment.
pub(in crate::check) fn finding(text: &str, span: Span, position: Position) -> Finding {
    META.finding(
        span,
        position,
        text.get(span.start..span.end).unwrap_or(""),
        Sentence::new("finding-nothing-to-silence"),
    )
}
