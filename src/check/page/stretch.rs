//! A stretch in another language within a sentence of the page's, as where no full stop stands between.

use super::judge::Judge;
use super::line::Line;
use super::sentence::{sentence, suspect};
use super::suspect::Suspect;
use super::unit::{Scripts, Unit};
use crate::check::Confidence;
use crate::language::{Language, Scores};

/// Shorter sentences have no room for two languages.
const LEAST_AROUND: usize = 8;
/// Words of the stretch that are no names.
const LEAST_WORDS: usize = 5;
/// How much more usual a word must be elsewhere, in zipf, to hint at another language.
const STRANGE: f32 = 0.8;
/// One word counts for no more than this, in zipf.
const MOST_WEIGHT: f32 = 2.0;
/// What a word costs that is as usual here as there.
const COST: f32 = 0.2;

/// The longest stretch of a sentence that another language of the same script explains better.
pub(super) fn stretch(judge: &Judge<'_>, line: &Line<'_>, unit: &Unit<'_, '_>) -> Option<Suspect> {
    if unit.prose.len() < LEAST_AROUND {
        return None;
    }
    let other = hinted(judge, unit)?;
    let (first, last) = heaviest(judge, unit, other)?;
    let start = unit
        .tokens
        .iter()
        .position(|token| token.word.start == first)?;
    let end = unit
        .tokens
        .iter()
        .position(|token| token.word.start == last)?;
    let part = unit.tokens.get(start..=end)?;
    let script = judge.language.script();
    let stretch = Unit::new(part, false, script);
    // What is set off by quotation marks is a title, or said by others.
    let votes = stretch.votes.iter().filter(|token| !token.enclosed);
    if votes.count() < LEAST_WORDS || stretch.is_code() {
        return None;
    }
    let language = sentence(judge, &stretch, Scripts::Same)?;
    (language == other).then(|| suspect(line, part, language, Confidence::Likely))
}

/// The language that the words hint at which the page's hardly uses.
fn hinted(judge: &Judge<'_>, unit: &Unit<'_, '_>) -> Option<Language> {
    let mut scores = Scores::new(judge.language.script());
    for token in &unit.prose {
        let (here, elsewhere) = token.frequencies.standing(judge.language);
        if elsewhere - here >= STRANGE {
            scores.add_known(&token.word, &token.frequencies);
        }
    }
    let other = (scores.words >= LEAST_WORDS / 2).then(|| scores.best())??;
    (other != judge.language).then_some(other)
}

/// Where the first and the last word of the stretch begin whose words speak most for a language.
fn heaviest(judge: &Judge<'_>, unit: &Unit<'_, '_>, other: Language) -> Option<(usize, usize)> {
    let mut best = (0.0, None);
    let (mut sum, mut first) = (0.0, 0);
    for token in &unit.prose {
        let zipf = |language| token.frequencies.zipf(language).unwrap_or(0.0);
        let weight = (zipf(other) - zipf(judge.language)).clamp(-MOST_WEIGHT, MOST_WEIGHT) - COST;
        if sum <= 0.0 {
            (sum, first) = (0.0, token.word.start);
        }
        sum += weight;
        if sum > best.0 {
            best = (sum, Some((first, token.word.start)));
        }
    }
    best.1
}
