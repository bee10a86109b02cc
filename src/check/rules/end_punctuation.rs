//! `end-punctuation`: an ending unlike the source’s, where this locale usually follows it.

use super::super::catalog::ending::{Ending, ending, last_letter};
use super::super::catalog::{Kind, Pair, Sink, Variant, variant_span};
use super::super::{Confidence, Meta, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "end-punctuation",
    severity: Severity::Hint,
    confidence: Confidence::Likely,
    finds: "an ending unlike the source’s, where this locale usually follows it.",
    matters: "A list of sentences looks careless when one lacks its stop; a colon or question mark that is gone changes the meaning.",
    wrong: "en: track = Track your issues.\nko: track = 이슈를 추적할 수 있습니다",
    right: "ko: track = 이슈를 추적할 수 있습니다.",
};

/// Endings that fewer than this share of like texts have are not the locale's habit.
const RARE: f64 = 0.12;

/// The same for texts that end in the same letter, as sentences of many languages do.
const RARE_AFTER_LETTER: f64 = 0.25;

/// Fewest texts from which a habit is read.
const FEWEST: usize = 8;

/// Compares the end of a value with what the locale makes of such ends.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    if pair.target.kind != Kind::Message {
        return;
    }
    for (source, target) in pair.variants() {
        let (from, to) = (ending(&source.view.text), ending(&target.view.text));
        if from != to && target.view.text != source.view.text && is_rare(pair, target, from, to) {
            let message = format!(
                "The source ends with {}, this with {}.",
                from.name(),
                to.name()
            );
            sink.add(&META, variant_span(pair.target, target), message);
        }
    }
}

fn is_rare(pair: &Pair<'_, '_>, target: &Variant<'_>, from: Ending, to: Ending) -> bool {
    let habits = &pair.context.habits;
    let rare =
        |(all, own): (usize, usize), share: f64| all >= FEWEST && (own as f64) < share * all as f64;
    let last = last_letter(&target.view.text);
    let after = last.map_or((0, 0), |last| habits.endings_after(from, to, last));
    let (all, _) = after;
    if all >= FEWEST {
        return rare(after, RARE_AFTER_LETTER);
    }
    rare(habits.endings(from, to), RARE)
}
