//! `ignore-without-reason`: a comment that silences a finding and does not say why.

use crate::check::{Confidence, Finding, Meta, Sentence, Severity};
use crate::document::Position;
use crate::document::Span;

/// What the rule is.
pub(crate) const META: Meta = Meta {
    id: "ignore-without-reason",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "a comment `kijil-ignore` without a reason, which silences nothing",
    matters: "Nobody can tell later whether the text was left alone on purpose.",
    wrong: "// kijil-ignore hard-coded-text",
    right: "// kijil-ignore hard-coded-text: the name of the product",
};

/// The finding for such a comment.
pub(in crate::check) fn finding(text: &str, span: Span, position: Position) -> Finding {
    META.finding(
        span,
        position,
        text.get(span.start..span.end).unwrap_or(""),
        Sentence::new("finding-no-reason"),
    )
}
