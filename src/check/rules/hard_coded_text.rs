//! `hard-coded-text`: text in a template or source that was never marked for translation.

use crate::check::{Confidence, Finding, Meta, Sentence, Severity};
use crate::document::Position;
use crate::document::Span;

/// What the rule is.
pub(crate) const META: Meta = Meta {
    id: "hard-coded-text",
    severity: Severity::Warning,
    confidence: Confidence::Likely,
    finds: "text for people that stands in a template or source and not in a catalog",
    matters: "What is never marked is never translated: every reader sees it in the language of its author.",
    wrong: "<button>Save changes</button>",
    right: "<button data-l10n-id=\"save-changes\"></button>",
};

/// The finding for a literal that people get to read; `id`: the message that says it already.
pub(in crate::check) fn finding(
    span: Span,
    shown: &str,
    confidence: Confidence,
    position: Position,
    id: Option<&str>,
) -> Finding {
    let message = match id {
        Some(id) => Sentence::new("finding-is-message").with("id", &id),
        None => Sentence::new("finding-unmarked"),
    };
    Finding {
        confidence,
        id: id.map(str::to_owned),
        ..META.finding(span, position, shown, message)
    }
}
