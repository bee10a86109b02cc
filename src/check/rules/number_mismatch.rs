//! `number-mismatch`: a number that differs from the source.

use crate::catalog::View;
use crate::check::catalog::{Pair, Sink, numbers};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "number-mismatch",
    severity: Severity::Warning,
    confidence: Confidence::Likely,
    finds: "a number that differs from the source",
    matters: "Readers are told another price, year or amount.",
    wrong: "en: days = Money back within 30 days\nko: days = 20일 이내 환불",
    right: "ko: days = 30일 이내 환불",
};

/// Reports a number that only the translation has while one of the source's is gone.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        let digits = |view: &View<'_>| view.text.bytes().any(|b| b.is_ascii_digit());
        if !digits(&source.view) && !digits(&target.view) {
            continue;
        }
        let (from, to) = (
            numbers::numbers(&source.view),
            numbers::numbers(&target.view),
        );
        let Some(odd) = numbers::odd_one(&from, &to, &source.view) else {
            continue;
        };
        let span = target.view.span(odd.range.clone());
        let written = target.view.text.get(odd.range.clone()).unwrap_or("");
        // An example may be one of the reader's own country.
        let confidence = if is_example(&source.view.text) {
            Confidence::Possible
        } else {
            META.confidence
        };
        let message = Sentence::new("finding-number").with("number", &written);
        sink.sure(&META, confidence, span, message, None);
    }
}

/// Whether the source gives an example.
fn is_example(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    ["e.g", "example", "such as", "http"]
        .iter()
        .any(|word| lower.contains(word))
}
