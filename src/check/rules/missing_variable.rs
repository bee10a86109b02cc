//! `missing-variable`: a variable of the source that a translation, or one of its variants, leaves out.

use std::collections::HashSet;

use crate::catalog::{Kind, Reference, Spelling, Target, Variant};
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
    for (at, (source, target)) in pair.variants().enumerate() {
        if is_renamed(pair, source, target) {
            continue;
        }
        let mut told: HashSet<&str> = HashSet::new();
        let references = source.view.references.iter();
        for reference in references.filter(|reference| reference.target == Target::Variable) {
            let name = reference.name;
            let is_missing = told.insert(name)
                && !has(target, name)
                && is_needed(pair, name)
                && !may_leave_out(pair, at, target, reference);
            if is_missing {
                let place = pair.target.place(target);
                let message = Sentence::new("finding-variable-missing");
                sink.add(&META, place, message.with("name", &reference.shown()));
            }
        }
    }
}

/// Whether one variable stands for the one that is missing: `unknown-variable` tells that it was renamed.
fn is_renamed(pair: &Pair<'_, '_>, source: &Variant<'_>, target: &Variant<'_>) -> bool {
    let variables = |variant: &Variant<'_>| -> HashSet<String> {
        let references = variant.view.references.iter();
        // A position is no name.
        let named = references
            .filter(|own| own.target == Target::Variable && own.spelling != Spelling::Printf);
        named.map(|own| own.name.to_owned()).collect()
    };
    let (from, to) = (variables(source), variables(target));
    let mut added = to.difference(&from);
    let (path, key) = (&pair.file.target.path, &pair.target.key);
    let is_told = |name: &String| !pair.context.evidence.is_passed(path, key, name);
    from.difference(&to).count() == 1 && added.next().is_some_and(is_told) && added.next().is_none()
}

fn has(variant: &Variant<'_>, name: &str) -> bool {
    variant.view.names(Target::Variable).any(|own| own == name)
}

/// Whether no variant of the source does without it, but for those of one number alone.
fn is_needed(pair: &Pair<'_, '_>, name: &str) -> bool {
    let source = pair.source;
    let last = source.variants.len().saturating_sub(1);
    let in_variant = |(at, variant): (usize, &Variant<'_>)| {
        let chosen = |(index, key): &(usize, &str)| {
            let selector = source.selectors.get(*index);
            selector.is_some_and(|selector| selector.name == name) && *key != "other"
        };
        // Of forms in a row, the last is the general one.
        let is_special = variant.keys.is_empty() && at < last || variant.keys.iter().any(chosen);
        is_special || has(variant, name)
    };
    source.variants.iter().enumerate().all(in_variant)
}

/// Whether the text may say the value in words: it is for one number alone.
fn may_leave_out(
    pair: &Pair<'_, '_>,
    at: usize,
    target: &Variant<'_>,
    reference: &Reference<'_>,
) -> bool {
    if pair.is_for_few_numbers(target, reference.name) {
        return true;
    }
    let is_number = || is_number(pair, reference);
    if let Some(category) = pair.target.plural_category()
        && !pair.source_forms().is_empty()
    {
        let categories = pair.context.plurals.of_key(&pair.target.key);
        return categories.is_for_few_numbers(category) && is_number();
    }
    let forms = pair.target.variants.len();
    if forms < 2 || !target.keys.is_empty() {
        return false;
    }
    match &pair.file.target.plural_forms {
        Some(plural) => plural.is_for_few_numbers(at) && is_number(),
        None => at + 1 < forms && is_number(),
    }
}

/// What i18next, Rails and others call the number that chooses a form.
const COUNTS: [&str; 4] = ["count", "n", "number", "num"];

/// Whether a variable is the number that a plural chooses by, as far as its name, type or standing alone tells.
fn is_number(pair: &Pair<'_, '_>, reference: &Reference<'_>) -> bool {
    let is_alone = || {
        let mut names = pair
            .source
            .variants
            .iter()
            .flat_map(|variant| variant.view.names(Target::Variable));
        names.all(|name| name == reference.name)
    };
    COUNTS.contains(&reference.name) || reference.function == Some("integer") || is_alone()
}
