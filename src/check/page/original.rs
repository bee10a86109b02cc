//! The page that this one was translated from: what stands in both, word for word, was left untranslated,
//! or is a name.

use std::cell::Cell;
use std::collections::HashSet;
use std::ops::Range;

use super::home;
use super::html;
use super::judge::{Judge, span};
use super::latin::KNOWN;
use super::line::{Line, Place};
use super::markdown;
use super::plain;
use super::suspect::Suspect;
use super::switcher;
use super::token::Token;
use crate::check::dictionary::fold;
use crate::check::rules;
use crate::check::{Confidence, Markup};
use crate::document::{Format, Limits};
use crate::encoding::Text;
use crate::language::{self, Language, Script};

/// Lines with fewer words do not tell in which language the page is.
const LEAST_WORDS: usize = 6;
/// So many lines tell it.
const MOST_LINES: usize = 64;
/// So many words of the source in lower case are no name.
const LEAST_PROSE: usize = 2;
/// Words that make a text a sentence.
const LEAST_SENTENCE: usize = 3;
/// The share of the words that the source's language must know.
const LEAST_KNOWN: f32 = 0.6;
/// How much more usual a word must be in the source's language, in zipf, to be one of it.
const STRANGE: f32 = 0.8;
/// The page is searched for names at most so often.
const MOST_SEARCHES: usize = 500;

/// A page in the source's language.
pub(super) struct Original {
    language: Language,
    text: String,
    /// Hashes of its lines.
    lines: HashSet<u64>,
    searches: Cell<usize>,
}

impl Original {
    /// The lines of a page; `None` where it is not in the source's language, and so proves nothing.
    pub(super) fn read(text: &Text, markup: Markup, language: Language) -> Option<Original> {
        let (masked, ranges) = match markup {
            Markup::Markdown => markdown::read(text.as_str()),
            Markup::Plain => plain::read(text.as_str()),
            Markup::Html => {
                let limits = Limits::default();
                let document = crate::document::parse(text.clone(), Format::Html, &limits);
                let declared = html::declared(&document);
                let declared = declared.and_then(|tag| Language::from_tag(&tag));
                if declared.is_some_and(|declared| declared != language) {
                    return None;
                }
                let lines = html::read(&document, language);
                (lines.text, lines.ranges)
            }
        };
        let lines = |range: &(Range<usize>, Place)| masked.get(range.0.clone());
        if !is_in(language, ranges.iter().filter_map(lines)) {
            return None;
        }
        let lines = ranges.iter().filter_map(lines).filter_map(fold).collect();
        Some(Original {
            language,
            text: masked,
            lines,
            searches: Cell::new(MOST_SEARCHES),
        })
    }

    /// Whether a line of the page says the same.
    fn has(&self, line: &str) -> bool {
        fold(line).is_some_and(|hash| self.lines.contains(&hash))
    }

    /// Whether the page uses a text within its sentences, capitals and all, as in `told Riverside Weekly`.
    fn uses_as_name(&self, text: &str) -> bool {
        let Some(left) = self.searches.get().checked_sub(1) else {
            return false;
        };
        self.searches.set(left);
        let mut places = memchr::memmem::find_iter(self.text.as_bytes(), text.as_bytes());
        places.any(|at| {
            let mut before = self.text.get(..at).unwrap_or("").chars().rev();
            before.next() == Some(' ') && before.next().is_some_and(char::is_lowercase)
        })
    }
}

/// Whether most of the longer lines are in a language; true where there is none.
fn is_in<'l>(language: Language, lines: impl Iterator<Item = &'l str>) -> bool {
    let is_long = |line: &&str| language::words(line).nth(LEAST_WORDS - 1).is_some();
    let is_own = |line: &str| match language.script() {
        Script::Latin | Script::Cyrillic | Script::Arabic => home::is_plainly_own(line, language),
        script => language::words(line).any(|word| word.script == script),
    };
    let long = lines.filter(is_long).take(MOST_LINES);
    let (own, all) = long.fold((0, 0), |(own, all), line| {
        (own + usize::from(is_own(line)), all + 1)
    });
    2 * own >= all
}

impl Judge<'_> {
    /// Weighs what stands in the original word for word.
    pub(super) fn weigh_original(
        &self,
        line: &Line<'_>,
        tokens: &[Token<'_>],
        suspects: &mut Vec<Suspect>,
    ) {
        let Some(original) = self.original.filter(|original| original.has(line.text)) else {
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
        if suspects.is_empty() && self.is_of(original.language, &prose) {
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
    fn is_of(&self, language: Language, words: &[&Token<'_>]) -> bool {
        let zipf = |token: &Token<'_>| token.frequencies.zipf(language).unwrap_or(0.0);
        let count = |is_counted: &dyn Fn(&Token<'_>) -> bool| {
            words.iter().filter(|token| is_counted(token)).count()
        };
        let known = count(&|token| zipf(token) >= KNOWN);
        let lower = count(&|token| {
            token.word.is_lower() && !token.is_tied && !token.enclosed && zipf(token) >= KNOWN
        });
        let strange = count(&|token| {
            let here = token.frequencies.zipf(self.language).unwrap_or(0.0);
            zipf(token) - here >= STRANGE
        });
        lower >= LEAST_PROSE
            && known as f32 >= LEAST_KNOWN * words.len() as f32
            && 2 * strange >= words.len()
    }
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

#[cfg(test)]
mod tests {
    use super::Original;
    use crate::check::Markup;
    use crate::language::Language;

    fn read(text: &str, markup: Markup) -> Option<Original> {
        Original::read(&text.into(), markup, Language::ENGLISH)
    }

    #[test]
    fn only_a_page_in_the_source_language_proves_anything() {
        let english = "Cut the scions in late winter and keep them damp.\n\ngrafting tape\n";
        let found = read(english, Markup::Markdown).expect("it is English");
        assert!(found.has("- Grafting tape:") && !found.has("tape"));
        let korean =
            "접붙일 가지는 늦은 겨울에 자르고 젖은 천에 싸서 그늘에 둡니다.\n\ngrafting tape\n";
        assert!(read(korean, Markup::Markdown).is_none());
        let declared = "<html lang=de><p>grafting tape</p>";
        assert!(read(declared, Markup::Html).is_none());
    }

    #[test]
    fn names_stand_within_sentences() {
        let page = "We told Old Harry. Then Marrow & Vine came, and Open Day.\n";
        let page = read(page, Markup::Plain).expect("it is English");
        assert!(page.uses_as_name("Old Harry") && !page.uses_as_name("Then"));
    }
}
