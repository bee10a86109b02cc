//! `half-translated-message`: a sentence of the source left in the middle of a translation.

use std::collections::HashMap;
use std::ops::Range;

use crate::catalog::words::{Shape, Word};
use crate::catalog::{HOLE, View};
use crate::check::catalog::{Pair, Sink, english};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "half-translated-message",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "a sentence of the source left in the middle of a translation",
    matters: "Readers understand half of the message.",
    wrong: "en: keep = Keep it open. Pin your tabs.\nko: keep = 열어 두세요. Pin your tabs.",
    right: "ko: keep = 열어 두세요. 탭을 고정하세요.",
};

/// Shortest run of source words in a text of another script that is no name, in words.
const FEWEST_WORDS_OTHER_SCRIPT: usize = 3;

/// The same in a text of the same script, where two languages share words.
const FEWEST_WORDS_SAME_SCRIPT: usize = 4;

/// Reports the longest run of words that stands in the source letter by letter.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        if source.view.text == target.view.text {
            continue;
        }
        if let Some(range) = left_over(pair, &source.view, &target.view) {
            let span = target.view.span(range.clone());
            let text = target.view.text.get(range).unwrap_or("");
            sink.add(
                &META,
                span,
                Sentence::new("finding-left-over").with("text", &shorten(text)),
            );
        }
    }
}

/// Most characters of a run that a sentence quotes.
const MOST_QUOTED: usize = 60;

fn shorten(text: &str) -> String {
    let mut characters = text.chars();
    let quoted: String = characters
        .by_ref()
        .take(MOST_QUOTED)
        .filter(|c| *c != HOLE)
        .collect();
    if characters.next().is_some() {
        format!("{quoted}…")
    } else {
        quoted
    }
}

fn left_over(pair: &Pair<'_, '_>, source: &View<'_>, target: &View<'_>) -> Option<Range<usize>> {
    let words: Vec<Word<'_>> = target.words().collect();
    let from: Vec<Word<'_>> = source.words().collect();
    let runs = runs(&from, &words);
    let fewest = if pair.context.shares_script() {
        FEWEST_WORDS_SAME_SCRIPT
    } else {
        FEWEST_WORDS_OTHER_SCRIPT
    };
    runs.into_iter()
        .filter_map(|run| words.get(run))
        .filter(|run| is_sentence(run, target, fewest) && !is_command(run, target))
        .max_by_key(|run| run.len())
        .and_then(|run| Some(run.first()?.start..run.last()?.start + run.last()?.text.len()))
}

/// Whether a run of source words is language rather than a name.
fn is_sentence(run: &[Word<'_>], view: &View<'_>, fewest: usize) -> bool {
    let lower = run.iter().filter(|word| word.shape == Shape::Lower).count();
    let grammar = run
        .iter()
        .filter(|word| english::is_function_word(word.text))
        .count();
    let whole = stands_alone(run, view);
    (run.len() >= fewest && grammar >= 1 && lower >= 2)
        || (run.len() >= 2 * fewest && lower >= fewest)
        || (whole && run.len() >= 3 && grammar >= 1 && lower >= 1)
}

/// Whether a run is a command line, by the options in it.
fn is_command(run: &[Word<'_>], view: &View<'_>) -> bool {
    let (Some(first), Some(last)) = (run.first(), run.last()) else {
        return false;
    };
    let text = view.text.get(first.start..last.start).unwrap_or("");
    text.contains(" --")
}

/// Whether a run starts and ends where sentences do.
fn stands_alone(run: &[Word<'_>], view: &View<'_>) -> bool {
    let (Some(first), Some(last)) = (run.first(), run.last()) else {
        return false;
    };
    let before = view.text[..first.start].trim_end().chars().next_back();
    let after = view.text[last.start + last.text.len()..]
        .trim_start()
        .chars()
        .next();
    let edge = |c: Option<char>| {
        c.is_none_or(|c| matches!(c, '.' | '!' | '?' | ':' | '。' | '！' | '？' | '>' | '<'))
    };
    edge(before) && edge(after)
}

/// Longest runs of words of `target` that stand in `source` in the same order, as index ranges.
fn runs(source: &[Word<'_>], target: &[Word<'_>]) -> Vec<Range<usize>> {
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, word) in source.iter().enumerate() {
        let places = places.entry(word.text).or_default();
        if places.len() < MOST_PLACES {
            places.push(at);
        }
    }
    let mut runs = Vec::new();
    let mut at = 0;
    while let Some(word) = target.get(at) {
        let starts = places.get(word.text).map_or(&[][..], Vec::as_slice);
        let longest = starts
            .iter()
            .map(|start| common(&source[*start..], &target[at..]))
            .max()
            .unwrap_or(0);
        if longest > 0 {
            runs.push(at..at + longest);
        }
        at += longest.max(1);
    }
    runs
}

/// Most places of one word in the source that are tried, so that time stays linear.
const MOST_PLACES: usize = 8;

fn common(source: &[Word<'_>], target: &[Word<'_>]) -> usize {
    source
        .iter()
        .zip(target)
        .take_while(|(source, target)| source.text == target.text)
        .count()
}
