//! Whether a message that says the same as its source was left untranslated, by weighted evidence.

use super::super::Confidence;
use super::context::Pair;
use super::entry::Entry;
use super::evidence::is_kept;
use super::words::{Word, view_words};
use crate::language::Language;
use crate::language::frequency;

/// Two words or more: names are shorter.
const SEVERAL_WORDS: f64 = 1.5;
/// The other finished locales translate it.
const OTHERS_TRANSLATE: f64 = 1.5;
/// The other finished locales keep it.
const OTHERS_KEEP: f64 = -2.0;
/// It holds a common word of the source language.
const COMMON_WORD: f64 = 1.0;
/// It holds a word of the grammar, which hardly any name does.
const FUNCTION_WORD: f64 = 1.0;
/// The locale keeps all of its words elsewhere too.
const KEPT_ELSEWHERE: f64 = -1.0;
/// The catalog is unfinished: much of it is still the source.
const UNFINISHED: f64 = 1.5;
/// From here on it is told.
const ENOUGH: f64 = 2.0;
/// From here on nobody doubts it.
const CERTAIN: f64 = 4.0;

/// A word is common from this Zipf frequency on (a word in a hundred thousand).
const COMMON_ZIPF: f32 = 3.5;
/// A word that the target language knows nearly as well is a loan word.
const LOAN_ZIPF: f32 = 1.2;
/// Times that a locale must keep a word for it to be a name there.
const KEPT_TIMES: usize = 3;

/// What the evidence comes to.
pub(crate) struct Verdict {
    /// How sure it is.
    pub(crate) confidence: Confidence,
    /// Why, as a sentence.
    pub(crate) reason: String,
}

/// The verdict on a message, if it was left untranslated.
pub(crate) fn judge(pair: &Pair<'_, '_>) -> Option<Verdict> {
    if !is_kept(pair.source, pair.target) {
        return None;
    }
    let words = prose(pair.source);
    if words.is_empty() {
        return None;
    }
    let weight = weigh(pair, &words);
    if weight < ENOUGH {
        return None;
    }
    let confidence = if weight >= CERTAIN {
        Confidence::Certain
    } else {
        Confidence::Likely
    };
    Some(Verdict {
        confidence,
        reason: reason(pair),
    })
}

fn prose<'s>(entry: &'s Entry<'_>) -> Vec<Word<'s>> {
    let views = entry.variants.iter().map(|variant| &variant.view);
    views.flat_map(view_words).filter(Word::is_prose).collect()
}

fn weigh(pair: &Pair<'_, '_>, words: &[Word<'_>]) -> f64 {
    let context = pair.context;
    let points = |holds: bool, weight: f64| if holds { weight } else { 0.0 };
    let votes = pair.votes;
    let source = Language::from_tag(&context.source.locale);
    let target = Language::from_tag(&context.target.locale);
    let is_common = words
        .iter()
        .any(|word| is_common(word.text, source, target));
    let is_grammar = words
        .iter()
        .any(|word| source.is_some_and(|source| frequency(word.text).is_function(source)));
    let kept = words
        .iter()
        .all(|word| context.habits.keeps(word.text) >= KEPT_TIMES);
    points(words.len() >= 2, SEVERAL_WORDS)
        + points(votes.all() > 0 && votes.share() >= 0.5, OTHERS_TRANSLATE)
        + points(votes.all() > 1 && votes.share() < 0.5, OTHERS_KEEP)
        + points(is_common, COMMON_WORD)
        + points(is_grammar && words.len() >= 3, FUNCTION_WORD)
        + points(kept, KEPT_ELSEWHERE)
        + points(context.is_unfinished, UNFINISHED)
}

fn is_common(word: &str, source: Option<Language>, target: Option<Language>) -> bool {
    let known = frequency(word);
    let zipf = |language: Option<Language>| {
        language
            .and_then(|language| known.zipf(language))
            .unwrap_or(0.0)
    };
    let own = zipf(source);
    own >= COMMON_ZIPF && own - zipf(target) >= LOAN_ZIPF
}

fn reason(pair: &Pair<'_, '_>) -> String {
    let votes = pair.votes;
    if votes.translated > 0 && votes.all() > 1 {
        format!(
            "This is the source's text; {} of {} finished locales translate it.",
            votes.translated,
            votes.all()
        )
    } else {
        "This is the source's text, left untranslated.".to_owned()
    }
}
