//! `undefined-message`: a template uses a message that no catalog has.

use crate::check::{Confidence, Finding, Meta, Sentence, Severity};
use crate::document::Position;
use crate::document::Span;

/// What the rule is.
pub(crate) const META: Meta = Meta {
    id: "undefined-message",
    severity: Severity::Error,
    confidence: Confidence::Likely,
    finds: "the key of a message that no catalog of the project defines",
    matters: "People see the bare key, or nothing.",
    wrong: "t(\"save-chnages\")",
    right: "t(\"save-changes\")",
};

/// The finding for a key.
pub(in crate::check) fn finding(key: &str, span: Span, position: Position) -> Finding {
    Finding {
        id: Some(key.to_owned()),
        ..META.finding(span, position, key, Sentence::new("finding-undefined"))
    }
}
