//! `half-translated-message`: a sentence of the source left in the middle of a translation.

use std::collections::HashMap;
use std::ops::Range;

use crate::catalog::words::{Shape, Word};
use crate::catalog::{HOLE, View};
use crate::check::catalog::{Leaning, Pair, Sink, english};
use crate::check::{Confidence, Meta, Sentence, Severity};
use crate::language::{Language, frequency};

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
    if pair.context.leaning == Leaning::OnSource {
        return;
    }
    for (source, target) in pair.variants() {
        if source.view.text == target.view.text {
            continue;
        }
        if let Some((range, confidence)) = left_over(pair, &source.view, &target.view) {
            let span = target.view.span(range.clone());
            let text = target.view.text.get(range).unwrap_or("");
            let message = Sentence::new("finding-left-over").with("text", &shorten(text));
            sink.sure(&META, confidence, span, message, None);
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

/// The longest run of source words that is language, and how sure that is.
fn left_over(
    pair: &Pair<'_, '_>,
    source: &View<'_>,
    target: &View<'_>,
) -> Option<(Range<usize>, Confidence)> {
    let words: Vec<Word<'_>> = target.words().collect();
    let from: Vec<Word<'_>> = source.words().collect();
    let runs = runs(&from, &words);
    let fewest = if pair.context.shares_script() {
        FEWEST_WORDS_SAME_SCRIPT
    } else {
        FEWEST_WORDS_OTHER_SCRIPT
    };
    let run = runs
        .into_iter()
        .filter_map(|run| words.get(run))
        .filter(|run| is_sentence(pair, run, target, fewest))
        .filter(|run| !is_command(run, target) && !is_gloss(run, target) && !is_list(run, target))
        .max_by_key(|run| run.len())?;
    let (first, last) = (run.first()?, run.last()?);
    let is_sure = stands_alone(run, target) || run.len() >= 2 * FEWEST_WORDS_SAME_SCRIPT;
    let confidence = if is_sure {
        META.confidence
    } else {
        Confidence::Likely
    };
    Some((first.start..last.start + last.text.len(), confidence))
}

/// Whether a run of source words is language rather than a name.
fn is_sentence(pair: &Pair<'_, '_>, run: &[Word<'_>], view: &View<'_>, fewest: usize) -> bool {
    let target = Language::from_tag(&pair.context.target.locale);
    let shares = pair.context.shares_script();
    // A word that both languages have says nothing; of a language that is not known it may be any.
    let is_foreign = |word: &str| match target {
        Some(target) => !shares || !frequency(word).is_function(target),
        None => !shares || word.len() > LONGEST_SHARED,
    };
    let grammar = run
        .iter()
        .filter(|word| english::is_function_word(word.text) && is_foreign(word.text))
        .count();
    let is_lower =
        |word: &&Word<'_>| word.shape == Shape::Lower && !english::is_function_word(word.text);
    let lower = run.iter().filter(is_lower).count();
    let whole = stands_alone(run, view);
    // `end-to-end` is one word.
    let text = run
        .first()
        .zip(run.last())
        .and_then(|(first, last)| view.text.get(first.start..last.start));
    let apart = text.map_or(0, |text| {
        text.split_whitespace().count() + usize::from(text.ends_with(char::is_whitespace))
    });
    let is_notice = run
        .iter()
        .any(|word| word.text.eq_ignore_ascii_case("copyright") || word.text == "copy")
        || text.is_some_and(|text| text.contains('©') || text.contains("&copy;"));
    if apart < FEWEST_APART || is_notice {
        return false;
    }
    (run.len() >= fewest && grammar >= 1 && lower >= 1)
        || (whole && run.len() >= 3 && grammar >= 1 && lower >= 1)
}

/// Words of the shortest run, where blanks part them.
const FEWEST_APART: usize = 3;

/// Letters of the longest word of the grammar that a language of the same script may have as well: `in`, `is`, `an`.
const LONGEST_SHARED: usize = 2;

/// Whether a run stands in brackets or quotation marks: what the source calls it, beside the translation.
fn is_gloss(run: &[Word<'_>], view: &View<'_>) -> bool {
    let (Some(first), Some(last)) = (run.first(), run.last()) else {
        return false;
    };
    let before = view.text[..first.start].chars().next_back();
    let after = view.text[last.start + last.text.len()..].chars().next();
    let opens = |c: char| {
        matches!(
            c,
            '(' | '（' | '"' | '“' | '„' | '«' | '\'' | '‘' | '`' | '[' | '「'
        )
    };
    let closes = |c: char| {
        matches!(
            c,
            ')' | '）' | '"' | '”' | '“' | '»' | '\'' | '’' | '`' | ']' | '」'
        )
    };
    before.is_some_and(opens) && after.is_some_and(closes)
}

/// Whether a run is a list of single words, as of the values that an option takes.
fn is_list(run: &[Word<'_>], view: &View<'_>) -> bool {
    let gaps = run.windows(2).filter(|pair| {
        let gap = view
            .text
            .get(pair[0].start + pair[0].text.len()..pair[1].start);
        gap.is_some_and(|gap| gap.contains([',', ';', '|', '/']))
    });
    2 * gaps.count() >= run.len()
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
