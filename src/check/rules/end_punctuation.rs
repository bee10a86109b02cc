//! `end-punctuation`: an ending unlike the source’s, where this locale usually follows it.

use crate::catalog::{Kind, Variant};
use crate::check::catalog::ending::{
    Ending, ending, is_sentence, last_letter, without_tags_at_end,
};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "end-punctuation",
    severity: Severity::Hint,
    confidence: Confidence::Likely,
    finds: "an ending unlike the source’s, where this locale usually follows it",
    matters: "A list of sentences looks careless when one lacks its stop; a colon or question mark that is gone changes the meaning.",
    wrong: "en: track = Track your issues.\nko: track = 이슈를 추적할 수 있습니다",
    right: "ko: track = 이슈를 추적할 수 있습니다.",
};

/// Endings that fewer than this share of like texts have are not the locale's habit.
const RARE: f64 = 0.12;

/// From this share of like texts of a file on, an ending is the habit of the file.
const FILE_HABIT: f64 = 0.4;

/// Fewest texts from which a habit is read.
const FEWEST: usize = 8;

/// Compares the end of a value with what the locale makes of such ends.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    if pair.target.kind != Kind::Message {
        return;
    }
    for (source, target) in pair.variants() {
        let (from, to) = (ending(&source.view.text), ending(&target.view.text));
        if from == to || target.view.text == source.view.text {
            continue;
        }
        if let Some(confidence) = surprise(pair, target, from, to) {
            let message = Sentence::new("finding-ending")
                .with_word("from", &from.name())
                .with_word("to", &to.name());
            sink.sure(&META, confidence, pair.target.place(target), message, None);
        }
    }
}

/// How sure it is that the ending is not the locale's habit; `None` where it is one.
///
/// Punctuation that is lost behind a letter which the locale otherwise ends its sentences with is a
/// slip; what was added, or stands behind a noun, may be style.
fn surprise(
    pair: &Pair<'_, '_>,
    target: &Variant<'_>,
    from: Ending,
    to: Ending,
) -> Option<Confidence> {
    if to == Ending::Bare && ends_whole(pair, &target.view.text, from) {
        return None;
    }
    let habits = &pair.context.habits;
    // A file may have a habit of its own.
    let in_file = habits.endings_in(&pair.file.target.path, from, to);
    if in_file.0 >= FEWEST && in_file.1 as f64 >= FILE_HABIT * in_file.0 as f64 {
        return None;
    }
    let is_rare = |(all, own): (usize, usize)| all >= FEWEST && (own as f64) < RARE * all as f64;
    let last = last_letter(&target.view.text);
    let after = last.map_or((0, 0), |last| habits.endings_after(from, to, last));
    let is_known = after.0 >= FEWEST;
    if is_known && is_rare(after) && to == Ending::Bare {
        return Some(Confidence::Likely);
    }
    let loses = from == Ending::Stop && to == Ending::Bare;
    if loses && is_sentence(&target.view.text) && is_rare(habits.sentences(from, to)) {
        return Some(Confidence::Likely);
    }
    let is_odd = if is_known {
        is_rare(after)
    } else {
        is_rare(habits.endings(from, to))
    };
    is_odd.then_some(Confidence::Possible)
}

/// Whether a bare end is a full one in this language: Japanese writes no stop before a closing
/// corner bracket, and か asks without a question mark.
fn ends_whole(pair: &Pair<'_, '_>, text: &str, from: Ending) -> bool {
    let end = without_tags_at_end(text);
    pair.context.language == "ja"
        && (end.ends_with(['」', '』']) || from == Ending::Question && end.ends_with('か'))
}
