//! Lines that stand word for word in the page that this one was translated from.

use super::judge::Judge;
use super::line::{Line, Place};
use super::suspect::Suspect;
use super::switcher;
use super::token::{Token, span};
use super::unit::KNOWN;
use crate::check::Confidence;
use crate::check::rules;
use crate::language::Language;

/// So many words of the source in lower case are no name.
const LEAST_PROSE: usize = 2;
/// The share of the words that the source's language must know.
const LEAST_KNOWN: f32 = 0.6;
/// How much more usual a word must be in the source's language, in zipf, to be one of it.
const STRANGE: f32 = 0.8;
/// Words that make a text a sentence.
const LEAST_SENTENCE: usize = 3;

/// Weighs what stands in the original word for word.
pub(super) fn weigh(
    judge: &Judge<'_>,
    line: &Line<'_>,
    tokens: &[Token<'_>],
    suspects: &mut Vec<Suspect>,
) {
    let Some(original) = judge.original.filter(|original| original.has(line.text)) else {
        return;
    };
    let script = original.language.script();
    let is_prose = |token: &&Token<'_>| token.word.script == script && !token.is_code;
    let prose: Vec<&Token<'_>> = tokens.iter().filter(is_prose).collect();
    if line.place == Place::Quote || prose.is_empty() || switcher::is_autonym(line.text) {
        return;
    }
    let is_lower = |token: &&&Token<'_>| {
        token.word.is_lower() && !token.frequencies.is_function(original.language)
    };
    let is_title = !prose[0].word.is_lower() && !prose.iter().any(|token| is_lower(&token));
    if is_title {
        let name = line.text.get(span(line.text, tokens)).unwrap_or("");
        if original.uses_as_name(name) {
            suspects
                .iter_mut()
                .for_each(|suspect| suspect.confidence = Confidence::Possible);
        }
        return;
    }
    if suspects.is_empty() && is_of(judge, original.language, &prose) {
        suspects.push(left_over(line, tokens, prose.len(), original.language));
    }
    let is_source = |suspect: &&mut Suspect| suspect.language == Some(original.language);
    for suspect in suspects.iter_mut().filter(is_source) {
        let is_shown = suspect.confidence > Confidence::Possible;
        if is_shown && suspect.message.is_none() {
            suspect.confidence = Confidence::Certain;
            suspect.is_of_original = true;
        }
    }
}

/// Whether words are prose of a language, and not as well of the page's.
fn is_of(judge: &Judge<'_>, language: Language, words: &[&Token<'_>]) -> bool {
    let zipf = |token: &Token<'_>| token.frequencies.zipf(language).unwrap_or(0.0);
    let count = |is_counted: &dyn Fn(&Token<'_>) -> bool| {
        words.iter().filter(|token| is_counted(token)).count()
    };
    let known = count(&|token| zipf(token) >= KNOWN);
    let lower = count(&|token| {
        token.word.is_lower() && !token.is_tied && !token.enclosed && zipf(token) >= KNOWN
    });
    let strange = count(&|token| {
        let here = token.frequencies.zipf(judge.language).unwrap_or(0.0);
        zipf(token) - here >= STRANGE
    });
    lower >= LEAST_PROSE
        && known as f32 >= LEAST_KNOWN * words.len() as f32
        && 2 * strange >= words.len()
}

/// A line that nothing but the original gives away.
fn left_over(line: &Line<'_>, tokens: &[Token<'_>], words: usize, language: Language) -> Suspect {
    Suspect {
        range: span(line.text, tokens),
        rule: if words >= LEAST_SENTENCE {
            &rules::untranslated_text::META
        } else {
            &rules::untranslated_label::META
        },
        confidence: Confidence::Likely,
        language: Some(language),
        is_whole_line: true,
        message: None,
        is_of_original: false,
    }
}
