//! `missing-plural`: a plural category that the language needs and a message lacks.

use crate::catalog::plural::{self, Categories};
use crate::catalog::{Choice, Selector, Target, Variant};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};
use crate::document::Span;

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

/// Compares the keys of a choice by number, and the forms of a plural, with the categories of the locale (CLDR).
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (index, selector) in pair.target.selectors.iter().enumerate() {
        let Some(categories) = categories(pair, selector) else {
            continue;
        };
        let missing = categories.missing(&selector.keys);
        let is_general = |variant: &&Variant<'_>| {
            let mut keys = variant.keys.iter();
            keys.all(|(own, key)| *own != index || *key == "other")
        };
        let mut general = pair.target.variants.iter().filter(is_general);
        let shows = general.any(|variant| shows(variant, selector.name));
        let is_sure = shows && !is_optional(categories, &missing);
        tell(&missing, selector.name, is_sure, pair.target.span, sink);
    }
    by_key(pair, sink);
    by_header(pair, sink);
}

/// The categories that a selector chooses by; `None` where it chooses by something else.
fn categories<'p>(pair: &'p Pair<'_, '_>, selector: &Selector<'_>) -> Option<&'p Categories> {
    let plurals = &pair.context.plurals;
    let is_category = |key: &&str| plural::CATEGORIES.contains(key) && *key != "other";
    match selector.choice {
        Choice::Ordinal => Some(&plurals.ordinal),
        Choice::Plural => Some(&plurals.cardinal),
        _ if selector.variable && selector.keys.iter().any(is_category) => Some(&plurals.cardinal),
        _ => None,
    }
}

fn shows(variant: &Variant<'_>, name: &str) -> bool {
    variant.view.names(Target::Variable).any(|own| own == name)
}

/// The forms that keys name: `item_one`, `item_other`. Told once, of the general form.
fn by_key(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    let forms = pair.source_forms();
    let Some((stem, "other")) = plural::stem(&pair.target.key).filter(|_| forms.len() > 1) else {
        return;
    };
    let Some(number) = pair
        .target
        .variants
        .iter()
        .find_map(|variant| number(variant))
    else {
        return;
    };
    let own = |key: &&str| pair.file.has_form(stem, key);
    let keys: Vec<&str> = plural::CATEGORIES
        .iter()
        .copied()
        .filter(|key| own(key))
        .collect();
    let categories = pair.context.plurals.of_key(&pair.target.key);
    let missing = categories.missing(&keys);
    let is_sure = !is_optional(categories, &missing);
    tell(&missing, number, is_sure, pair.target.span, sink);
}

/// The number that a form shows.
fn number<'a>(variant: &Variant<'a>) -> Option<&'a str> {
    let mut names = variant.view.names(Target::Variable);
    names.find(|name| matches!(*name, "count" | "n" | "number" | "num"))
}

/// Fewer forms than the header of gettext says.
fn by_header(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    let is_plural = pair.target.source.len() > 1;
    let wanted = pair
        .file
        .target
        .plural_forms
        .as_ref()
        .map(|forms| forms.count);
    let own = pair.target.variants.len();
    if let Some(wanted) = wanted.filter(|wanted| is_plural && own != *wanted) {
        let message = Sentence::new("finding-forms")
            .with("own", &own)
            .with("all", &wanted);
        sink.add(&META, pair.target.span, message);
    }
}

/// Whether the forms that are missing are for none or two alone, which the general form often says as well.
fn is_optional(categories: &Categories, missing: &[&str]) -> bool {
    let is_few = |name: &&str| *name != "one" && categories.is_for_few_numbers(name);
    missing.iter().all(is_few)
}

fn tell(missing: &[&str], name: &str, is_sure: bool, span: Span, sink: &mut Sink<'_, '_>) {
    if missing.is_empty() {
        return;
    }
    // What shows no number is often said alike of all.
    let confidence = if is_sure {
        META.confidence
    } else {
        Confidence::Possible
    };
    let message = Sentence::new("finding-plurals-missing")
        .with("categories", &missing.join(", "))
        .with("name", &name);
    sink.sure(&META, confidence, span, message, None);
}
