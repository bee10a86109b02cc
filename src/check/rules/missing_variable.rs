//! `missing-variable`: a variable of the source that a translation, or one of its variants, leaves out.

use crate::catalog::{Entry, Kind, Target, Variant, plural};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "missing-variable",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a variable of the source that a translation, or one of its variants, leaves out",
    matters: "Readers miss the number, name or address that the program fills in.",
    wrong: "en: left = { $days } days left\nko: left = 일 남음",
    right: "ko: left = { $days }일 남음",
};

/// Reports variables that every source variant has and a variant of the translation lacks.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    if matches!(pair.target.kind, Kind::Term | Kind::TermAttribute) {
        return;
    }
    for (source, target) in pair.variants() {
        for (at, name) in source.view.names(Target::Variable).enumerate() {
            let again = source
                .view
                .names(Target::Variable)
                .take(at)
                .any(|earlier| earlier == name);
            if !again && !has(target, pair.target, name) && needed(pair.source, name) {
                let place = pair.target.place(target);
                sink.add(
                    &META,
                    place,
                    Sentence::new("finding-variable-missing").with("name", &name),
                );
            }
        }
    }
}

/// Whether the value shows the variable, or was chosen by it for one number alone.
fn has(variant: &Variant<'_>, entry: &Entry<'_>, name: &str) -> bool {
    let chosen = |(index, key): &(usize, &str)| {
        entry
            .selectors
            .get(*index)
            .is_some_and(|selector| selector.name == name)
            && is_one_value(key)
    };
    variant.view.names(Target::Variable).any(|own| own == name)
        || variant.keys.iter().any(chosen)
        || name == COUNT && plural::category(&entry.key).is_some_and(is_one_value)
}

/// What i18next and Rails call the number that chooses between `item_one` and `item_other`.
const COUNT: &str = "count";

/// `[0]`, `[one]`, `[true]`: the text may say it in words.
fn is_one_value(key: &str) -> bool {
    !matches!(key, "other" | "many" | "few" | "plural")
}

/// Whether no variant of the source does without it.
fn needed(source: &Entry<'_>, name: &str) -> bool {
    source
        .variants
        .iter()
        .all(|variant| has(variant, source, name))
}
