//! What the sentences of a line say together.

use std::ops::Range;

use super::judge::Judge;
use super::line::Line;
use super::sentence::{sentence, suspect};
use super::suspect::Suspect;
use super::token::{Token, span, units};
use super::unit::{LEAST_VOTES, Scripts, Unit};
use crate::check::Confidence;
use crate::language::{Language, Scores, Script};

/// How much more usual, in zipf a word, the words of a sentence must be in the language of its neighbour.
const LEAST_CONTINUED: f32 = 0.3;

/// A sentence beside one in another language is in that language too if it is rather so than not; several
/// that are too short alone are one.
pub(super) fn gather(
    judge: &Judge<'_>,
    line: &Line<'_>,
    tokens: &[Token<'_>],
    suspects: &mut Vec<Suspect>,
) {
    let is_one = !tokens.iter().skip(1).any(|token| token.starts_unit);
    let is_latin = |token: &Token<'_>| token.word.script == Script::Latin;
    if is_one || (suspects.is_empty() && !tokens.iter().all(is_latin)) {
        return;
    }
    let units: Vec<Range<usize>> = units(tokens).collect();
    if suspects.is_empty() {
        suspects.extend(joined(judge, line, tokens, &units));
        return;
    }
    let mut states = states(line, tokens, &units, suspects);
    for forward in [true, false] {
        for place in 1..units.len() {
            let (here, beside) = if forward {
                (place, place - 1)
            } else {
                (units.len() - 1 - place, units.len() - place)
            };
            let (State::Free, State::Foreign(language, confidence)) =
                (states[here], states[beside])
            else {
                continue;
            };
            let part = tokens.get(units[here].clone()).unwrap_or_default();
            if continues(judge, part, language) {
                states[here] = State::Foreign(language, confidence);
                suspects.push(suspect(line, part, language, confidence));
            }
        }
    }
}

/// What is known of a sentence.
#[derive(Debug, Clone, Copy)]
enum State {
    /// Nothing was found in it.
    Free,
    /// Something was found in a part of it, or it is doubtful.
    Suspected,
    /// All of it is in another language.
    Foreign(Language, Confidence),
}

fn states(
    line: &Line<'_>,
    tokens: &[Token<'_>],
    units: &[Range<usize>],
    suspects: &mut [Suspect],
) -> Vec<State> {
    suspects.sort_by_key(|suspect| suspect.range.start);
    let mut next = suspects.iter().peekable();
    let mut reach = 0;
    let state = |unit: &Range<usize>| {
        let range = span(line.text, tokens.get(unit.clone()).unwrap_or_default());
        let mut state = if reach > range.start {
            State::Suspected
        } else {
            State::Free
        };
        while let Some(suspect) = next.next_if(|suspect| suspect.range.start < range.end) {
            reach = reach.max(suspect.range.end);
            state = match suspect.language {
                Some(language)
                    if suspect.range == range && suspect.confidence > Confidence::Possible =>
                {
                    State::Foreign(language, suspect.confidence)
                }
                _ => State::Suspected,
            };
        }
        state
    };
    units.iter().map(state).collect()
}

/// Whether a sentence is rather in its neighbour's language than in the page's.
fn continues(judge: &Judge<'_>, part: &[Token<'_>], language: Language) -> bool {
    let script = language.script();
    let same = script == judge.language.script();
    if !matches!(script, Script::Latin | Script::Cyrillic | Script::Arabic)
        || (!same && part.iter().any(|token| judge.is_own(token.word.script)))
    {
        return false;
    }
    let unit = Unit::new(part, false, script);
    if unit.prose.len() < 2 || unit.is_code() || unit.is_enclosed() {
        return false;
    }
    let mut scores = Scores::new(script);
    for token in &unit.prose {
        scores.add_known(&token.word, &token.frequencies);
    }
    let margin = scores.mean(language) - scores.mean(judge.language);
    (!same || margin >= LEAST_CONTINUED)
        && unit.prose.iter().any(|token| token.word.is_lower())
        && scores.best() == Some(language)
}

/// A line in Latin script of sentences that are each too short to tell their language.
fn joined(
    judge: &Judge<'_>,
    line: &Line<'_>,
    tokens: &[Token<'_>],
    units: &[Range<usize>],
) -> Option<Suspect> {
    let scripts = match judge.language.script() {
        Script::Latin => Scripts::Same,
        _ => Scripts::Other,
    };
    let is_short = |unit: &Range<usize>| {
        let part = tokens.get(unit.clone()).unwrap_or_default();
        Unit::new(part, false, Script::Latin).votes.len() < LEAST_VOTES
    };
    let all = Unit::new(tokens, true, Script::Latin);
    if !units.iter().all(is_short) || all.is_code() || all.is_enclosed() {
        return None;
    }
    let language = (all.votes.len() > LEAST_VOTES).then(|| sentence(judge, &all, scripts))??;
    Some(suspect(line, tokens, language, Confidence::Likely))
}
