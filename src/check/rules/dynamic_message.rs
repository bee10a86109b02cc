//! `dynamic-message`: the key of a message is put together at run time.

use crate::check::{Confidence, Finding, Meta, Sentence, Severity};
use crate::document::Position;
use crate::document::Span;

/// What the rule is.
pub(crate) const META: Meta = Meta {
    id: "dynamic-message",
    severity: Severity::Hint,
    confidence: Confidence::Possible,
    finds: "the key of a message that is put together at run time",
    matters: "Nobody can tell which messages are used, nor whether they are defined.",
    wrong: "t(\"state-\" + state)",
    right: "state === \"open\" ? t(\"state-open\") : t(\"state-closed\")",
};

/// The finding for the argument of a translator.
pub(in crate::check) fn finding(argument: &str, span: Span, position: Position) -> Finding {
    META.finding(span, position, argument, Sentence::new("finding-dynamic"))
}
