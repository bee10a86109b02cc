//! Labels: texts too short for a sentence, judged word by word.

use super::judge::Judge;
use super::line::{Line, Place};
use super::switcher;
use super::token::Token;
use super::unit::{KNOWN, LEAST_SPELLING, Scripts, Unit};
use crate::language::{self, Language, Scores};

/// Zipf that each word of a label must have in the other language …
const LABEL_WORD: f32 = 3.9;
/// … and by how much more than in the page's language, on a page in another script …
const LABEL_MARGIN_APART: f32 = 1.0;
/// … and on one in the same script, where words travel.
const LABEL_MARGIN: f32 = 1.6;
/// … or, where several words speak together, the clearest of them.
const PHRASE_MARGIN: f32 = 1.3;
/// How much more usual, in zipf a word, the words of a label must be on the whole.
const LABEL_MEAN: f32 = 1.0;
/// How much more usual on the page, in zipf, a word of a label may be.
const WORD_AGAINST: f32 = -0.5;
/// A single word that so many other languages use is nobody's own.
const MOST_SPREAD: usize = 3;
/// How much more usual, in zipf, each word must be in the language that has the label as it stands.
const SAID_MARGIN: f32 = 0.9;
/// How much rarer, in zipf, a plural is than its singular.
const PLURAL: f32 = 0.5;
/// Zipf of a word that interfaces use a lot.
const INTERFACE_WORD: f32 = 4.5;
/// Zipf that a single word must have in the other language of the same script.
const SINGLE_WORD: f32 = 4.3;
/// How much more usual the letters of a single word must be in a language that is not the source.
const SINGLE_SPELLING: f32 = 0.6;
/// Zipf from which a word that the page's language never uses belongs to another.
const OWNED: f32 = 4.0;
/// A language that uses it this much less, in zipf, is no rival.
const RIVAL: f32 = 2.0;
/// Shorter words are abbreviations, which belong to nobody.
const LEAST_OWNED_LETTERS: usize = 5;
/// … which several words together tell better.
const LEAST_PHRASE_LETTERS: usize = 3;
/// How much more usual on the page, in zipf, a word of a phrase in a third language may be.
const OWNED_AGAINST: f32 = 0.5;

/// The other language that a label is in: each of its words must be at home there and strange here.
pub(super) fn label(
    judge: &Judge<'_>,
    line: &Line<'_>,
    unit: &Unit<'_, '_>,
    scripts: Scripts,
) -> Option<Language> {
    let is_label = unit.whole
        && unit.prose.len() == unit.tokens.len()
        && line.place != Place::Quote
        && !cites_a_term(line, unit);
    if !is_label
        || (scripts == Scripts::Same
            && !unit.prose.iter().any(|token| may_be_strange(judge, token)))
    {
        return None;
    }
    let found = match (scripts, unit.prose.as_slice()) {
        (_, [only]) if !is_word(line, only, scripts) => None,
        (Scripts::Same, [only]) => single(judge, unit, only),
        (Scripts::Same, _) => phrase(judge, line, unit),
        (Scripts::Other, words) => apart(judge, words),
    };
    let is_autonym = |token: &&Token<'_>| switcher::is_autonym(token.word.text);
    // The names last, because the page is searched for them.
    found.filter(|_| !unit.prose.iter().any(is_autonym) && !judge.names.covers(&unit.prose))
}

/// Whether a word alone on its line is a word at all, and no acronym, version or identifier.
fn is_word(line: &Line<'_>, only: &Token<'_>, scripts: Scripts) -> bool {
    let letters = only.word.letters();
    let is_acronym =
        letters < 3 || (letters < 5 && only.word.text.chars().all(|c| !c.is_lowercase()));
    // Identifiers are made of English words.
    let is_english = only.frequencies.zipf(Language::ENGLISH) >= Some(KNOWN);
    let may_be_code = if scripts == Scripts::Same {
        is_english
    } else {
        line.place != Place::Plain
    };
    let is_identifier = only.word.is_lower() && may_be_code;
    // `Implementation: …` before code names a field.
    let after = line.text.get(only.word.end()..).unwrap_or("");
    let is_field = scripts == Scripts::Same && line.place == Place::Prose && after.starts_with(':');
    let is_version = line.text.contains(|c: char| c.is_ascii_digit());
    !is_acronym && !is_identifier && !is_version && !is_field
}

/// `Transport Layer Security (TLS)`: a term with its acronym.
fn cites_a_term(line: &Line<'_>, unit: &Unit<'_, '_>) -> bool {
    let is_acronym = |token: &&&Token<'_>| {
        token.enclosed
            && token.word.letters() > 1
            && token.word.text.chars().skip(1).any(char::is_uppercase)
    };
    unit.prose.iter().filter(is_acronym).count() > 0 && line.place != Place::Plain
}

/// English words on a page in another script.
fn apart(judge: &Judge<'_>, words: &[&Token<'_>]) -> Option<Language> {
    let english = Language::ENGLISH;
    let is_strange = |token: &&&Token<'_>| is_strange(judge, token, english, LABEL_MARGIN_APART);
    (words.iter().filter(is_strange).count() == words.len()).then_some(english)
}

/// A single word on a page in the same script.
fn single(judge: &Judge<'_>, unit: &Unit<'_, '_>, only: &Token<'_>) -> Option<Language> {
    if let Some(said) = said(judge, &unit.prose) {
        return Some(said);
    }
    if let Some(owner) = owner(judge, only) {
        return Some(owner);
    }
    let (best, spelling) = foremost(judge, &scores(&unit.prose)?)?;
    let is_rare = only.frequencies.zipf(best).unwrap_or(0.0) < SINGLE_WORD;
    // Sections of newspapers have English names, so that of the source only what interfaces say counts.
    let is_likely = if best == judge.source {
        judge.language == Language::VIETNAMESE
    } else {
        spelling >= SINGLE_SPELLING
    };
    let is_foreign = is_strange(judge, only, best, LABEL_MARGIN)
        && is_likely
        && !is_rare
        && !is_borrowed(judge, &unit.prose, best)
        && spread(only, best) <= MOST_SPREAD;
    is_foreign.then_some(best)
}

/// Several words on a page in the same script: one clearly strange, on the whole clearly, and no
/// word speaks against it. Where every word is capitalized it may be a name, and more is asked.
fn phrase(judge: &Judge<'_>, line: &Line<'_>, unit: &Unit<'_, '_>) -> Option<Language> {
    if let Some(said) = said(judge, &unit.prose) {
        return Some(said);
    }
    let scores = scores(&unit.prose)?;
    if let Some(third) = third(judge, &unit.prose, &scores) {
        return Some(third);
    }
    let (best, spelling) = foremost(judge, &scores)?;
    if has_the_look_of_a_name(&unit.prose, best, judge.language) {
        let is_interface = |token: &&&Token<'_>| {
            is_strange(judge, token, best, LABEL_MARGIN)
                && token.frequencies.zipf(best).unwrap_or(0.0) >= INTERFACE_WORD
        };
        let travels = unit
            .prose
            .iter()
            .all(|token| spread(token, best) > MOST_SPREAD);
        let all = unit.prose.iter().filter(is_interface).count() == unit.prose.len();
        let is_likely = best == judge.source || spelling >= SINGLE_SPELLING;
        let is_joined = line.text.contains(['&', '-', '+', '(']);
        return (all && is_likely && !travels && !is_joined).then_some(best);
    }
    let mut sum = 0.0;
    for token in &unit.prose {
        let mut scores = Scores::new(token.word.script);
        scores.add_known(&token.word, &token.frequencies);
        let margin = scores.mean(best) - scores.mean(judge.language);
        if margin < WORD_AGAINST {
            return None;
        }
        sum += margin;
    }
    let has_strange = unit
        .prose
        .iter()
        .any(|token| is_strange(judge, token, best, PHRASE_MARGIN));
    (has_strange && sum >= LABEL_MEAN * unit.prose.len() as f32).then_some(best)
}

/// The third language that a word belongs to: neither the page's language nor its source ever uses it.
fn owner(judge: &Judge<'_>, only: &Token<'_>) -> Option<Language> {
    if only.word.letters() < LEAST_OWNED_LETTERS {
        return None;
    }
    let script = only.word.script;
    let others = only.frequencies.iter().filter(|(language, _)| {
        language.script() == script && *language != judge.language && *language != judge.source
    });
    let (best, zipf) = others.clone().max_by(|a, b| a.1.total_cmp(&b.1))?;
    let rivals = others.filter(|(other, rival)| *other != best && zipf - rival < RIVAL);
    (is_owned(judge, only, best) && rivals.count() <= MOST_SPREAD).then_some(best)
}

/// Whether a word is common in a third language, unknown in the page's and rare in its source.
fn is_owned(judge: &Judge<'_>, token: &Token<'_>, third: Language) -> bool {
    token.frequencies.zipf(third) >= Some(OWNED)
        && token.frequencies.zipf(judge.language).is_none()
        && token.frequencies.zipf(judge.source) < Some(KNOWN)
}

/// The third language of several words: half of them belong to it, it knows all the others or has
/// their letters, and none speaks for the page's.
fn third(judge: &Judge<'_>, words: &[&Token<'_>], scores: &Scores) -> Option<Language> {
    let third = scores.best()?;
    if third == judge.language || third == judge.source {
        return None;
    }
    let is_owned = |token: &&&Token<'_>| {
        token.word.letters() >= LEAST_PHRASE_LETTERS && is_owned(judge, token, third)
    };
    let spelling = scores.spelling(third) - scores.spelling(judge.language);
    let is_against = |token: &&Token<'_>| {
        let there = token.frequencies.zipf(third);
        let here = token.frequencies.zipf(judge.language).unwrap_or(0.0);
        let is_unknown = there.is_none() && spelling < SINGLE_SPELLING;
        is_unknown || here - there.unwrap_or(0.0) > OWNED_AGAINST
    };
    let owned = words.iter().filter(is_owned).count();
    (2 * owned >= words.len() && !words.iter().any(is_against)).then_some(third)
}

/// The language whose interfaces have a label as it stands, where those in the page's language
/// never do and its words are stranger here.
fn said(judge: &Judge<'_>, words: &[&Token<'_>]) -> Option<Language> {
    if words.len() > 2 || words.iter().any(|token| token.is_tied) {
        return None;
    }
    let sayers = language::sayers(words.iter().map(|token| token.word.text));
    if sayers.has(judge.language) {
        return None;
    }
    let script = words.first()?.word.script;
    let others = Language::of_script(script).filter(|language| sayers.has(*language));
    let zipf = |token: &Token<'_>, language| token.frequencies.zipf(language).unwrap_or(0.0);
    let common = |language: &Language| {
        words
            .iter()
            .map(|token| zipf(token, *language))
            .sum::<f32>()
    };
    let best = others.max_by(|a, b| common(a).total_cmp(&common(b)))?;
    let is_stranger = words
        .iter()
        .all(|token| zipf(token, best) - zipf(token, judge.language) >= SAID_MARGIN);
    let travels = words.iter().all(|token| spread(token, best) > MOST_SPREAD);
    (is_stranger && !travels && !is_borrowed(judge, words, best)).then_some(best)
}

/// Whether a single word of a third language is one of the source language as well: `Labels` on a
/// French page is English or nothing, however much Dutch uses it.
fn is_borrowed(judge: &Judge<'_>, words: &[&Token<'_>], best: Language) -> bool {
    let [only] = words else { return false };
    best != judge.source && only.frequencies.zipf(judge.source) >= Some(KNOWN)
}

/// Whether every word but particles is capitalized, as in names of papers, programmes and laws.
fn has_the_look_of_a_name(words: &[&Token<'_>], there: Language, here: Language) -> bool {
    let is_particle = |token: &Token<'_>| {
        token.frequencies.is_function(there) || token.frequencies.is_function(here)
    };
    let mut rest = words.iter().skip(1);
    rest.all(|token| !token.word.is_lower() || token.is_tied || is_particle(token))
}

/// Whether another language uses a word more; without such a word a label is the page's own.
fn may_be_strange(judge: &Judge<'_>, token: &Token<'_>) -> bool {
    let (here, elsewhere) = token.frequencies.standing(judge.language);
    elsewhere - here >= SAID_MARGIN || token.frequencies.is_empty()
}

fn is_strange(judge: &Judge<'_>, token: &Token<'_>, there: Language, margin: f32) -> bool {
    let there = zipf_or_singular(token, there);
    let here = token.frequencies.zipf(judge.language).unwrap_or(0.0);
    there >= LABEL_WORD && there - here >= margin
}

/// The frequency of a word; an English plural that the tables lack counts nearly as its singular.
fn zipf_or_singular(token: &Token<'_>, language: Language) -> f32 {
    if let Some(zipf) = token.frequencies.zipf(language) {
        return zipf;
    }
    let singular = token
        .word
        .text
        .strip_suffix('s')
        .filter(|_| language == Language::ENGLISH);
    let found = singular.and_then(|word| language::frequency(word).zipf(language));
    found.map_or(0.0, |zipf| zipf - PLURAL)
}

/// What the words of a label say of each language.
fn scores(words: &[&Token<'_>]) -> Option<Scores> {
    let mut scores = Scores::new(words.first()?.word.script);
    for token in words {
        scores.add_known(&token.word, &token.frequencies);
    }
    Some(scores)
}

/// The language that explains all words of a label best, and by how much more than the page's
/// their letters are usual there.
fn foremost(judge: &Judge<'_>, scores: &Scores) -> Option<(Language, f32)> {
    let best = scores.best()?;
    let spelling = scores.spelling(best) - scores.spelling(judge.language);
    let agrees = spelling >= LEAST_SPELLING || !scores.has_spelling();
    (best != judge.language && agrees).then_some((best, spelling))
}

/// How many other languages use a word.
fn spread(token: &Token<'_>, besides: Language) -> usize {
    let script = token.word.script;
    let is_user = |(language, zipf): &(Language, f32)| {
        *language != besides && language.script() == script && *zipf >= KNOWN
    };
    token.frequencies.iter().filter(is_user).count()
}
