//! `variable-type`: a variable that is formatted as another type than in the source.

use crate::catalog::{Reference, Spelling};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "variable-type",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a variable that is formatted as another type than in the source",
    matters: "A date shown as a number, or a number as plain text, is wrong in every language.",
    wrong: "en: on = On { DATETIME($day) }\nko: on = { NUMBER($day) }에",
    right: "ko: on = { DATETIME($day) }에",
};

/// Compares what both sides make of a variable.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        for reference in &target.view.references {
            let is_same = |other: &&Reference<'_>| {
                other.target == reference.target
                    && other.name == reference.name
                    && other.spelling.fits(reference.spelling)
            };
            let mut same = source.view.references.iter().filter(is_same).peekable();
            if same.peek().is_none() {
                continue;
            }
            let own = kind(reference);
            let other = same.map(|other| kind(other)).find(|other| *other != own);
            if let Some((own, other)) = other.and_then(|other| told(reference.spelling, own, other))
            {
                let message = Sentence::new("finding-type")
                    .with("name", &reference.written)
                    .with_word("other", &other)
                    .with_word("own", &own);
                sink.add(&META, reference.span, message);
            }
        }
    }
}

/// What is made of a variable; `None` where nothing is said.
fn kind<'a>(reference: &Reference<'a>) -> Option<&'a str> {
    match (reference.spelling, reference.function?) {
        // A range is of numbers; what a project's own functions write is not known.
        (Spelling::Dollar, "RANGE" | "NUMBER") => Some("number"),
        (Spelling::Dollar, "DATETIME") => Some("date"),
        (Spelling::Dollar | Spelling::DoubleBraces, _) => None,
        (_, function) => Some(function),
    }
}

/// The words for two kinds, where it matters that they differ.
fn told<'a>(
    spelling: Spelling,
    own: Option<&'a str>,
    other: Option<&'a str>,
) -> Option<(&'a str, &'a str)> {
    match (own, other) {
        (Some(own), Some(other)) => Some((own, other)),
        // A number without a type is shown by the locale's rules all the same; a date is not.
        (None, Some(other)) => {
            let is_lost = spelling == Spelling::Braces && matches!(other, "date" | "time");
            is_lost.then_some(("text", other))
        }
        _ => None,
    }
}
