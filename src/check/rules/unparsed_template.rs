//! `unparsed-template`: a template or source that could be read only in part.

use crate::check::template::Broken;
use crate::check::{Confidence, Finding, Meta, Sentence, Severity};
use crate::document::Position;
use crate::document::Span;

/// What the rule is.
pub(crate) const META: Meta = Meta {
    id: "unparsed-template",
    severity: Severity::Hint,
    confidence: Confidence::Likely,
    finds: "a string, comment, tag or bracket that is never closed",
    matters: "What follows it may be read wrongly, so text there can go unseen.",
    wrong: "toast(\"저장했습니다);",
    right: "toast(\"저장했습니다\");",
};

/// The finding for the first place that does not parse.
pub(in crate::check) fn finding(
    text: &str,
    at: usize,
    why: Broken,
    position: Position,
) -> Option<Finding> {
    let rest = text.get(at..)?;
    let first = rest.chars().next().map_or(0, char::len_utf8);
    let message = match why {
        Broken::Unclosed => Sentence::new("finding-never-closed"),
        Broken::OpenString => Sentence::new("finding-string-open"),
    };
    let span = Span {
        start: at,
        end: at + first,
    };
    let text = rest.get(..first).unwrap_or("");
    Some(META.finding(span, position, text, message))
}
