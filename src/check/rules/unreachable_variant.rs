//! `unreachable-variant`: a variant that is never chosen.

use crate::catalog::plural::{self, CATEGORIES};
use crate::catalog::{Choice, Kind, Selector};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "unreachable-variant",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "a variant that is never chosen: its key was translated, or the language has no such plural",
    matters: "The program compares keys letter by letter; readers see the general text instead.",
    wrong: "de: files = { $n ->\n    [eins] eine Datei\n   *[other] { $n } Dateien\n}",
    right: "de: files = { $n ->\n    [one] eine Datei\n   *[other] { $n } Dateien\n}",
};

/// Compares the keys of each choice with those that can be: the source's own, numbers and plural categories.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    if matches!(pair.target.kind, Kind::Term | Kind::TermAttribute) {
        return;
    }
    for selector in pair
        .target
        .selectors
        .iter()
        .filter(|selector| selector.variable)
    {
        unknown_key(pair, selector, sink);
        impossible(pair, selector, sink);
    }
    if let Some(category) = pair.target.plural_category()
        && pair.source_forms().len() > 1
    {
        let categories = pair.context.plurals.of_key(&pair.target.key);
        if category != "plural" && categories.is_known() && !categories.has(category) {
            tell_impossible(pair, category, sink);
        }
    }
}

/// A key that neither the source has for this choice nor any number can be.
fn unknown_key(pair: &Pair<'_, '_>, selector: &Selector<'_>, sink: &mut Sink<'_, '_>) {
    let mut same = pair.source.selectors.iter();
    let Some(origin) = same.find(|own| own.variable && own.name == selector.name) else {
        return;
    };
    let by_number = selector.choice != Choice::Value;
    let is_known = |key: &&&str| {
        origin.keys.contains(*key)
            || **key == "other"
            || by_number && (plural::is_number(key) || CATEGORIES.contains(*key))
    };
    // In Fluent the general variant, most often the last, may be called anything.
    let general = match selector.choice {
        Choice::Any => selector.keys.last(),
        _ => None,
    };
    let mut unknown = selector.keys.iter().filter(|key| !is_known(key));
    if let Some(key) = unknown.find(|key| general.is_none_or(|general| general != *key)) {
        let message = Sentence::new("finding-variant-unknown")
            .with("name", key)
            .with("known", &origin.keys.join(", "));
        sink.add(&META, pair.target.span, message);
    }
}

/// A plural category that the language does not have.
fn impossible(pair: &Pair<'_, '_>, selector: &Selector<'_>, sink: &mut Sink<'_, '_>) {
    let categories = match selector.choice {
        Choice::Value => return,
        Choice::Ordinal => &pair.context.plurals.ordinal,
        _ => &pair.context.plurals.cardinal,
    };
    let is_impossible = |key: &&&str| CATEGORIES.contains(*key) && !categories.has(key);
    if let Some(key) = selector
        .keys
        .iter()
        .find(is_impossible)
        .filter(|_| categories.is_known())
    {
        tell_impossible(pair, key, sink);
    }
}

/// Harmless where it is a copy of the source's form, and seldom worth a change.
fn tell_impossible(pair: &Pair<'_, '_>, category: &str, sink: &mut Sink<'_, '_>) {
    let message = Sentence::new("finding-variant-impossible").with("name", &category);
    sink.sure(&META, Confidence::Possible, pair.target.span, message, None);
}
