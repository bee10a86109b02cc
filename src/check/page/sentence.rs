//! Which language a sentence is in, by its words and letters.

use super::judge::Judge;
use super::line::Line;
use super::suspect::Suspect;
use super::token::{Token, span};
use super::unit::{KNOWN, LEAST_SPELLING, LEAST_VOTES, Scripts, Unit, Words};
use crate::check::Confidence;
use crate::check::rules;
use crate::language::{Language, Scores};

/// A sentence with capitals throughout has at least this many words: shorter ones are titles.
const LEAST_HEADLINE: usize = 5;
/// The share of a sentence's words that its language must know.
const LEAST_KNOWN: f32 = 0.6;
/// How much more usual, in zipf a word, a sentence's words must be in the other language.
const LEAST_MARGIN: f32 = 0.8;
/// … or this share, where the letters are clear.
const LEAST_KNOWN_CLEAR: f32 = 0.3;
/// How much more usual its letters must be where no function word tells the languages apart.
const CLEAR_SPELLING: f32 = 0.6;
/// … unless so many function words are of that language alone, and none of the page's alone.
const LEAST_FUNCTIONS: usize = 3;

/// A sentence that was found by its words.
pub(super) fn suspect(
    line: &Line<'_>,
    tokens: &[Token<'_>],
    language: Language,
    confidence: Confidence,
) -> Suspect {
    Suspect {
        range: span(line.text, tokens),
        rule: &rules::untranslated_text::META,
        confidence,
        language: Some(language),
        is_whole_line: false,
        message: None,
        is_of_original: false,
    }
}

/// `von der`, `as a`, `de las`: what stands between the words of a name.
fn is_particle(token: &Token<'_>) -> bool {
    !token.word.is_lower()
        || (token.frequencies.is_function_somewhere() && token.word.letters() <= 3)
}

/// The other language that a sentence is in. Two keys must agree: the words and, in the same
/// script, the letters.
pub(super) fn sentence(
    judge: &Judge<'_>,
    unit: &Unit<'_, '_>,
    scripts: Scripts,
) -> Option<Language> {
    let script = unit.prose.first()?.word.script;
    let mut scores = Scores::new(script);
    for token in &unit.votes {
        scores.add_known(&token.word, &token.frequencies);
    }
    let best = scores.best()?;
    let zipf = |token: &&&Token<'_>| token.frequencies.zipf(best).unwrap_or(0.0);
    let known = unit
        .votes
        .iter()
        .filter(|token| zipf(token) >= KNOWN)
        .count();
    let has_function = unit.prose.iter().any(|token| {
        token.frequencies.is_function(best)
            && (scripts == Scripts::Other || !token.frequencies.is_function(judge.language))
    });
    let is_known = known as f32 >= LEAST_KNOWN * unit.votes.len() as f32;
    let spelling = scores.spelling(best) - scores.spelling(judge.language);
    let is_half_known = known as f32 >= LEAST_KNOWN_CLEAR * unit.votes.len() as f32;
    if scripts == Scripts::Same
        && is_half_known
        && unit.votes.len() > LEAST_VOTES
        && spelling >= CLEAR_SPELLING
    {
        return (best != judge.language).then_some(best);
    }
    if !is_known || !has_function {
        return None;
    }
    if scripts == Scripts::Same {
        let is_term =
            unit.votes.len() == LEAST_VOTES && unit.votes.iter().all(|token| is_particle(token));
        if is_term {
            return None;
        }
        let margin = scores.mean(best) - scores.mean(judge.language);
        if best == judge.language || margin < LEAST_MARGIN {
            return None;
        }
        if spelling < LEAST_SPELLING && !is_built_of(&unit.prose, best, judge.language) {
            return None;
        }
    }
    Some(best)
}

/// The other language of a sentence written with capitals throughout: it ends as sentences do, and is built of
/// function words that the page's language does not have.
pub(super) fn headline(
    judge: &Judge<'_>,
    line: &Line<'_>,
    unit: &Unit<'_, '_>,
    scripts: Scripts,
) -> Option<Language> {
    let last = unit.tokens.last()?;
    let end = line
        .text
        .get(last.word.end()..)?
        .trim_start_matches(['”', '"', ')']);
    let asks = end.starts_with('?');
    if unit.prose.len() < LEAST_HEADLINE || !(asks || end.starts_with(['.', '!'])) {
        return None;
    }
    let mut scores = Scores::new(unit.prose.first()?.word.script);
    for token in &unit.prose {
        scores.add_known(&token.word, &token.frequencies);
    }
    let best = scores.best().filter(|best| *best != judge.language)?;
    let is_own = |token: &Token<'_>| {
        scripts == Scripts::Same && token.frequencies.is_function(judge.language)
    };
    let functions = unit
        .prose
        .iter()
        .filter(|token| token.frequencies.is_function(best));
    let only: Words<'_, '_> = functions.filter(|token| !is_own(token)).copied().collect();
    let is_telling = asks || only.iter().any(|token| token.word.letters() > LEAST_VOTES);
    let is_opposed = unit
        .prose
        .iter()
        .any(|token| is_own(token) && !token.frequencies.is_function(best));
    let known = unit
        .prose
        .iter()
        .filter(|token| token.frequencies.zipf(best) >= Some(KNOWN));
    let is_known = known.count() as f32 >= LEAST_KNOWN * unit.prose.len() as f32;
    let margin = scores.mean(best) - scores.mean(judge.language);
    let is_stranger = scripts == Scripts::Other || margin >= LEAST_MARGIN;
    (only.len() >= 2 && is_telling && !is_opposed && is_known && is_stranger).then_some(best)
}

/// Whether a sentence is built of the function words of a language, those that `own` has as well
/// not counted.
fn is_built_of(words: &[&Token<'_>], language: Language, own: Language) -> bool {
    let only = |language, other| {
        let is_only = move |token: &&&Token<'_>| {
            token.frequencies.is_function(language) && !token.frequencies.is_function(other)
        };
        words.iter().filter(is_only).count()
    };
    only(language, own) >= LEAST_FUNCTIONS && only(own, language) == 0
}
