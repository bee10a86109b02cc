//! Whether a message that says the same as its source was left untranslated, by weighted evidence.

use super::context::{Leaning, Pair};
use super::ending::{Ending, ending};
use super::evidence::{is_kept, is_sentence};
use crate::catalog::View;
use crate::catalog::words::{Shape, Word};
use crate::catalog::{Entry, Kind};
use crate::check::dictionary::EMBEDDED;
use crate::check::{Confidence, Sentence};
use crate::language::Language;
use crate::language::frequency;

/// Two words or more: names are shorter.
const SEVERAL_WORDS: f64 = 1.5;
/// The other finished locales translate it.
const OTHERS_TRANSLATE: f64 = 1.5;
/// The other finished locales keep it.
const OTHERS_KEEP: f64 = -2.0;
/// The phrase is known, and how this language says it.
const KNOWN_PHRASE: f64 = 1.5;
/// It holds a common word of the source language.
const COMMON_WORD: f64 = 1.0;
/// It holds a word of the grammar, which hardly any name does.
const FUNCTION_WORD: f64 = 1.0;
/// The locale keeps all of its words elsewhere too.
const KEPT_ELSEWHERE: f64 = -1.0;
/// It ends with a colon: the label of a field, which names seldom are.
const LABEL: f64 = 1.0;
/// It looks like a name.
const NAME: f64 = -1.0;
/// The target language has all of its words, too.
const SAME_WORDS: f64 = -1.5;
/// It is a term, which in Fluent is the name of a product or a person.
const TERM: f64 = -1.5;
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
    pub(crate) reason: Sentence,
}

/// The verdict on a message, if it was left untranslated.
pub(crate) fn judge(pair: &Pair<'_, '_>) -> Option<Verdict> {
    if pair.context.leaning == Leaning::OnSource || !is_kept(pair.source, pair.target) {
        return None;
    }
    if is_notation(pair.source) {
        return None;
    }
    let words = prose(pair.source);
    if words.is_empty() {
        return by_votes(pair);
    }
    let weight = weigh(pair, &words);
    // What both languages say alike is told on demand.
    let is_same = has_same_words(pair, &words);
    let least = if is_same { ENOUGH + SAME_WORDS } else { ENOUGH };
    if weight < least {
        return None;
    }
    let confidence = if weight < ENOUGH {
        Confidence::Possible
    } else if weight >= CERTAIN {
        Confidence::Certain
    } else {
        Confidence::Likely
    };
    Some(Verdict {
        confidence,
        reason: reason(pair),
    })
}

/// Votes of other locales without which an abbreviation or a name in code's spelling is one.
const FEWEST_VOTES: usize = 3;
/// Share of the votes that makes it a word all the same.
const MOST_TRANSLATE: f64 = 0.5;

/// A message of abbreviations and names alone is left in English on purpose, unless most of the
/// other locales translate it.
fn by_votes(pair: &Pair<'_, '_>) -> Option<Verdict> {
    let votes = pair.votes;
    let views = pair.source.variants.iter().map(|variant| &variant.view);
    let has_words = views
        .flat_map(View::words)
        .any(|word| word.text.chars().count() >= SHORTEST_ABBREVIATION);
    let others = votes.all() >= FEWEST_VOTES && votes.share() >= MOST_TRANSLATE;
    (has_words && others).then(|| Verdict {
        confidence: Confidence::Likely,
        reason: reason(pair),
    })
}

/// Whether a message is no text of a language: a notice of copyright, a literal of code in quotes, or an abbreviation of
/// Latin.
fn is_notation(entry: &Entry<'_>) -> bool {
    let [only] = entry.variants.as_slice() else {
        return false;
    };
    let text = only.view.text.trim();
    let literal = text.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let mut marks = literal.chars();
    let is_quoted = text.len() - literal.len() <= 1
        && marks.next().is_some_and(|mark| {
            matches!(mark, '"' | '`')
                && marks.next_back() == Some(mark)
                && !marks.as_str().contains(' ')
        });
    let is_short = |word: &str| word.len() <= LONGEST_OF_LATIN;
    let is_latin = text.ends_with('.') && text.split(['.', ' ']).all(is_short);
    text.contains('©') || is_quoted || is_latin
}

/// Letters of the longest word of `et al.` and its like.
const LONGEST_OF_LATIN: usize = 3;
/// Letters of the shortest abbreviation that others may translate: `OK` is one everywhere.
const SHORTEST_ABBREVIATION: usize = 3;

/// Whether a message has two words apart or more: `Add-ons` and `Import/Export` are one.
fn is_several(entry: &Entry<'_>, words: &[Word<'_>]) -> bool {
    let mut texts = entry.variants.iter().map(|variant| &variant.view.text);
    words.len() >= 2 && texts.any(|text| text.trim().contains(char::is_whitespace))
}

/// Whether the target language, in the same script, has every word of the message as well: `Support`, `Bar`. Of a language
/// that is not known any single word may be its own.
fn has_same_words(pair: &Pair<'_, '_>, words: &[Word<'_>]) -> bool {
    let source = Language::from_tag(&pair.context.source.locale);
    let target = Language::from_tag(&pair.context.target.locale);
    if !pair.context.shares_script() {
        return false;
    }
    let zipf = |word: &Word<'_>, language: Option<Language>| {
        language.and_then(|language| frequency(word.text).zipf(language))
    };
    let has = |word: &Word<'_>| match target {
        Some(_) => {
            let (own, from) = (zipf(word, target), zipf(word, source));
            own.is_some_and(|own| own >= SAME_ZIPF && own + NEARLY_ZIPF >= from.unwrap_or(0.0))
        }
        None => words.len() == 1,
    };
    words.iter().all(has)
}

/// A language has a word from this Zipf frequency on, and as its own where it is about as common as in the other.
const SAME_ZIPF: f32 = 3.3;
const NEARLY_ZIPF: f32 = 0.7;

/// Whether a message is a name by the looks of it: capitals all over, and a word among them that
/// the locale keeps elsewhere or that is no common one, or that is written as names of products are: `GitLab Cloud`.
fn is_name(pair: &Pair<'_, '_>, words: &[Word<'_>], source: Option<Language>) -> bool {
    let is_capital = |word: &Word<'_>| word.shape == Shape::Capitalized;
    let known = |word: &Word<'_>| {
        let zipf = source.and_then(|source| frequency(word.text).zipf(source));
        zipf.unwrap_or(0.0) >= COMMON_ZIPF && pair.context.habits.keeps(word.text) < KEPT_TIMES
    };
    let views = pair.source.variants.iter().map(|variant| &variant.view);
    let has_product = views
        .flat_map(View::words)
        .any(|word| is_product(word.text));
    let is_known = words.iter().all(known) && !has_product;
    words.iter().all(is_capital) && (pair.source.kind == Kind::Term || !is_known)
}

/// Whether a word has a capital behind a small letter: `GitLab`, `iPhone`.
fn is_product(word: &str) -> bool {
    let pairs = word.chars().zip(word.chars().skip(1));
    pairs
        .into_iter()
        .any(|(one, next)| one.is_lowercase() && next.is_uppercase())
}

fn is_label(entry: &Entry<'_>) -> bool {
    let mut texts = entry.variants.iter().map(|variant| &variant.view.text);
    texts.any(|text| ending(text) == Ending::Colon)
}

fn prose<'s>(entry: &'s Entry<'_>) -> Vec<Word<'s>> {
    let views = entry.variants.iter().map(|variant| &variant.view);
    views.flat_map(View::words).filter(Word::is_prose).collect()
}

fn weigh(pair: &Pair<'_, '_>, words: &[Word<'_>]) -> f64 {
    let context = pair.context;
    let points = |holds: bool, weight: f64| if holds { weight } else { 0.0 };
    let votes = pair.votes;
    let source = Language::from_tag(&context.source.locale);
    let target = Language::from_tag(&context.target.locale);
    // A word in the letters of another script is no loan word as it stands.
    let loans = target.filter(|_| context.shares_script());
    let is_common = words.iter().any(|word| is_common(word.text, source, loans));
    let is_grammar = words
        .iter()
        .any(|word| source.is_some_and(|source| frequency(word.text).is_function(source)));
    let kept = words
        .iter()
        .all(|word| context.habits.keeps(word.text) >= KEPT_TIMES);
    points(is_several(pair.source, words), SEVERAL_WORDS)
        + points(votes.all() > 0 && votes.share() >= 0.5, OTHERS_TRANSLATE)
        + points(votes.say_name() && !is_sentence(pair.source), OTHERS_KEEP)
        // What the project's own translators do tells more.
        + points(
            votes.all() == 0 && is_known_phrase(pair.source, source, target),
            KNOWN_PHRASE,
        )
        + points(is_common, COMMON_WORD)
        + points(is_grammar && words.len() >= 3, FUNCTION_WORD)
        + points(is_label(pair.source), LABEL)
        + points(kept, KEPT_ELSEWHERE)
        + points(has_same_words(pair, words), SAME_WORDS)
        + points(is_name(pair, words, source), NAME)
        + points(pair.source.kind == Kind::Term, TERM)
        + points(context.is_unfinished, UNFINISHED)
}

/// Whether the bundles that are compiled in have the whole text in the source's language, and other words for it in
/// the target's.
fn is_known_phrase(entry: &Entry<'_>, source: Option<Language>, target: Option<Language>) -> bool {
    let ([only], Some(target)) = (entry.variants.as_slice(), target) else {
        return false;
    };
    let found = EMBEDDED.find(only.view.text.trim(), target);
    found.is_some_and(|found| Some(found.language) == source)
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

fn reason(pair: &Pair<'_, '_>) -> Sentence {
    let votes = pair.votes;
    if votes.translated > 0 && votes.all() > 1 {
        Sentence::new("finding-untranslated-votes")
            .with("translated", &votes.translated)
            .with("all", &votes.all())
    } else {
        Sentence::new("finding-untranslated")
    }
}
