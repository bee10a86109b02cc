//! `missing-plural`: a plural category that the language needs and a message lacks.

use crate::catalog::plural;
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "missing-plural",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "a plural category that the language needs and a message lacks",
    matters: "Some numbers are shown with the wrong grammar.",
    wrong: "pl: files = { $n ->\n    [one] { $n } plik\n   *[other] { $n } pliku\n}",
    right: "pl: files = { $n ->\n    [one] { $n } plik\n    [few] { $n } pliki\n    [many] { $n } plików\n   *[other] { $n } pliku\n}",
};

/// Compares the keys of a selector by number with the categories of the locale (CLDR).
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for selector in pair
        .target
        .selectors
        .iter()
        .filter(|selector| selector.variable)
    {
        let by_number = selector
            .keys
            .iter()
            .any(|key| plural::CATEGORIES.contains(key) && *key != "other");
        if !by_number {
            continue;
        }
        let missing: Vec<&str> = pair
            .context
            .plurals
            .iter()
            .copied()
            // `many` of the Romance languages is for a million and more.
            .filter(|category| !selector.keys.contains(category) && *category != "other")
            .filter(|category| !(*category == "many" && pair.context.is_many_rare()))
            .collect();
        if !missing.is_empty() {
            let message = Sentence::new("finding-plurals-missing")
                .with("categories", &missing.join(", "))
                .with("name", &selector.name);
            sink.add(&META, pair.target.span, message);
        }
    }
}
