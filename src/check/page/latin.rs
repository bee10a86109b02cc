//! Words in a script that several languages share: which of them is it.

use smallvec::SmallVec;

use super::home::Stand;
use super::judge::{Judge, span};
use super::label::label;
use super::line::{Line, Place};
use super::stretch::stretch;
use super::suspect::Suspect;
use super::token::Token;
use crate::check::Confidence;
use crate::check::Meta;
use crate::check::rules;
use crate::language::{Language, Scores, Script};

/// A sentence has at least this many words that are no names; below, a text is a label.
pub(super) const LEAST_VOTES: usize = 3;
/// A sentence with capitals throughout has at least this many words: shorter ones are titles.
const LEAST_HEADLINE: usize = 5;
/// The share of a sentence's words that its language must know.
const LEAST_KNOWN: f32 = 0.6;
/// Zipf from which a language knows a word.
pub(super) const KNOWN: f32 = 3.5;
/// How much more usual, in zipf a word, a sentence's words must be in the other language.
const LEAST_MARGIN: f32 = 0.8;
/// … or this share, where the letters are clear.
const LEAST_KNOWN_CLEAR: f32 = 0.3;
/// How much more usual its letters must be where no function word tells the languages apart.
const CLEAR_SPELLING: f32 = 0.6;
/// How much more usual, in zipf a word, its letters must be there …
pub(super) const LEAST_SPELLING: f32 = 0.1;
/// … unless so many function words are of that language alone, and none of the page's alone.
const LEAST_FUNCTIONS: usize = 3;

/// Words of a sentence; most have no more.
type Words<'t, 'a> = SmallVec<[&'t Token<'a>; 24]>;

/// A sentence or cell and what its words say.
pub(super) struct Unit<'t, 'a> {
    pub(super) tokens: &'t [Token<'a>],
    /// Whether it is all of its line.
    pub(super) whole: bool,
    /// Words of the shared script that are no code.
    pub(super) prose: Words<'t, 'a>,
    /// Those of them that are no names by their capitals.
    pub(super) votes: Words<'t, 'a>,
}

/// Judges a sentence or cell; `whole` when it is all of its line.
pub(super) fn judge(
    judge: &Judge<'_>,
    line: &Line<'_>,
    tokens: &[Token<'_>],
    whole: bool,
    suspects: &mut Vec<Suspect>,
) {
    let own = judge.language.script();
    let same = matches!(own, Script::Latin | Script::Cyrillic | Script::Arabic);
    if same {
        let unit = Unit::new(tokens, whole, own);
        let found = find(judge, line, &unit, true);
        suspects.extend(found.or_else(|| stretch(judge, line, &unit)));
    }
    if own != Script::Latin && !tokens.iter().any(|token| judge.is_own(token.word.script)) {
        suspects.extend(find(
            judge,
            line,
            &Unit::new(tokens, whole, Script::Latin),
            false,
        ));
    }
}

impl<'t, 'a> Unit<'t, 'a> {
    pub(super) fn new(tokens: &'t [Token<'a>], whole: bool, script: Script) -> Self {
        let is_prose = |token: &&Token<'a>| token.word.script == script && !token.is_code;
        let prose: Words<'_, '_> = tokens.iter().filter(is_prose).collect();
        let starts_lower = prose.get(1).is_some_and(|token| token.word.is_lower())
            || prose
                .first()
                .is_some_and(|token| token.frequencies.is_function_somewhere());
        let votes = prose.iter().enumerate().filter(|(place, token)| {
            !token.is_tied
                && (token.word.is_lower()
                    || (*place == 0 && starts_lower && !token.word.has_inner_capital()))
        });
        let votes = votes.map(|(_, token)| *token).collect();
        Unit {
            tokens,
            whole,
            prose,
            votes,
        }
    }

    /// More code than words is code.
    pub(super) fn is_code(&self) -> bool {
        2 * self.tokens.iter().filter(|token| token.is_code).count() > self.tokens.len()
    }

    /// Whether it is a sentence of the page's language by its words alone: no need for a closer look.
    fn is_at_home(&self, language: Language) -> bool {
        let mut stand = Stand::default();
        for token in &self.prose {
            stand.add(&token.frequencies, language);
        }
        self.prose.len() >= LEAST_VOTES && stand.is_unopposed()
    }

    /// `Named Imports`: several words with a capital each are the name of something, which a heading
    /// of a document keeps.
    fn is_title(&self) -> bool {
        self.prose.len() > 1 && self.prose.iter().all(|token| !token.word.is_lower())
    }

    pub(super) fn is_enclosed(&self) -> bool {
        self.tokens.iter().all(|token| token.enclosed)
    }
}

fn find(judge: &Judge<'_>, line: &Line<'_>, unit: &Unit<'_, '_>, same: bool) -> Option<Suspect> {
    if unit.prose.is_empty() || unit.is_code() {
        return None;
    }
    if same && unit.is_at_home(judge.language) {
        return None;
    }
    let is_sentence = unit.votes.len() >= LEAST_VOTES;
    let is_short = unit.prose.len() <= LEAST_VOTES + 1;
    let found = if is_sentence {
        sentence(judge, unit, same)
    } else {
        headline(judge, line, unit, same)
    };
    let (rule, language): (&'static Meta, Language) = match found {
        Some(language) => (&rules::untranslated_text::META, language),
        None if is_short || !is_sentence => (
            &rules::untranslated_label::META,
            label(judge, line, unit, same)?,
        ),
        None => return None,
    };
    let is_quoted = line.place == Place::Quote || unit.is_enclosed();
    let is_title = rule.id == rules::untranslated_label::META.id
        && line.text.trim_start().starts_with('#')
        && unit.is_title();
    Some(Suspect {
        range: span(line.text, unit.tokens),
        rule,
        confidence: if is_quoted || is_title {
            Confidence::Possible
        } else {
            Confidence::Likely
        },
        language: Some(language),
        is_whole_line: false,
        message: None,
        is_of_original: false,
    })
}

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
pub(super) fn sentence(judge: &Judge<'_>, unit: &Unit<'_, '_>, same: bool) -> Option<Language> {
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
            && (!same || !token.frequencies.is_function(judge.language))
    });
    let is_known = known as f32 >= LEAST_KNOWN * unit.votes.len() as f32;
    let spelling = scores.spelling(best) - scores.spelling(judge.language);
    let is_half_known = known as f32 >= LEAST_KNOWN_CLEAR * unit.votes.len() as f32;
    if same && is_half_known && unit.votes.len() > LEAST_VOTES && spelling >= CLEAR_SPELLING {
        return (best != judge.language).then_some(best);
    }
    if !is_known || !has_function {
        return None;
    }
    if same {
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
fn headline(
    judge: &Judge<'_>,
    line: &Line<'_>,
    unit: &Unit<'_, '_>,
    same: bool,
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
    let is_own = |token: &Token<'_>| same && token.frequencies.is_function(judge.language);
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
    let is_stranger = !same || margin >= LEAST_MARGIN;
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
