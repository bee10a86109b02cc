//! `unused-message`: a message that no template uses.

use crate::check::{Confidence, Finding, Meta, Sentence, Severity};
use crate::document::Position;
use crate::document::Span;

/// What the rule is.
pub(crate) const META: Meta = Meta {
    id: "unused-message",
    severity: Severity::Hint,
    confidence: Confidence::Likely,
    finds: "a message that neither a template nor another message uses",
    matters: "It is translated into every language for nobody.",
    wrong: "old-greeting = Welcome back",
    right: "nothing: the message is removed",
};

/// The finding for a message.
pub(in crate::check) fn finding(id: &str, span: Span, position: Position) -> Finding {
    Finding {
        id: Some(id.to_owned()),
        ..META.finding(span, position, id, Sentence::new("finding-unused"))
    }
}
