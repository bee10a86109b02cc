//! `hard-coded-text`: text in a template or source that was never marked for translation.

use crate::check::template::Literal;
use crate::check::template::confidence;
use crate::check::{Finding, Lines, Meta, Severity};

/// What the rule is.
pub(in crate::check) const META: Meta = Meta {
    id: "hard-coded-text",
    severity: Severity::Warning,
    confidence: crate::check::Confidence::Likely,
    finds: "text for people that stands in a template or source and not in a catalog",
    matters: "what is never marked is never translated: every reader sees it in the language of its author",
    wrong: "<button>Save changes</button>",
    right: "<button data-l10n-id=\"save-changes\"></button>",
};

/// The finding for a literal, if people get to read it.
pub(in crate::check) fn check(
    text: &str,
    literal: &Literal<'_>,
    lines: &Lines<'_>,
) -> Option<Finding> {
    let shown = text.get(literal.span.start..literal.span.end)?;
    let confidence = confidence(literal, shown)?;
    Some(Finding {
        rule: META.id,
        severity: META.severity,
        confidence,
        span: literal.span,
        position: lines.position(literal.span.start),
        text: shown.to_owned(),
        lang: None,
        id: None,
        message: "this text is not marked for translation: move it to a catalog".to_owned(),
        fix: None,
    })
}
