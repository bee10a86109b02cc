//! `variable-type`: a variable that is formatted as another type than in the source.

use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "variable-type",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "a variable that is formatted as another type than in the source",
    matters: "A date shown as a number, or a number as plain text, is wrong in every language.",
    wrong: "en: on = On { DATETIME($day) }\nko: on = { NUMBER($day) }에",
    right: "ko: on = { DATETIME($day) }에",
};

/// Compares the function a variable passes through where both sides name one.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        for reference in &target.view.references {
            let same = source
                .view
                .references
                .iter()
                .find(|other| other.target == reference.target && other.name == reference.name);
            let Some(own) = reference.function.filter(|name| is_typed(name)) else {
                continue;
            };
            let Some(other) = same
                .and_then(|other| other.function)
                .filter(|name| is_typed(name))
            else {
                continue;
            };
            if kind(own) != kind(other) {
                let message = Sentence::new("finding-type")
                    .with("name", &reference.name)
                    .with_word("other", &other)
                    .with_word("own", &own);
                sink.add(&META, reference.span, message);
            }
        }
    }
}

/// What a function writes: a range is of numbers.
fn kind(function: &str) -> &str {
    match function {
        "RANGE" => "NUMBER",
        other => other,
    }
}

fn is_typed(function: &str) -> bool {
    matches!(function, "NUMBER" | "RANGE" | "DATETIME")
}
