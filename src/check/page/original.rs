//! The page that this one was translated from: what stands in both, word for word, was left untranslated,
//! or is a name.

use std::cell::Cell;
use std::collections::HashSet;
use std::ops::Range;

use super::declared::Declared;
use super::home;
use super::html;
use super::line::Place;
use super::markdown;
use super::plain;
use crate::check::Markup;
use crate::check::dictionary::fold;
use crate::document::{Format, Limits};
use crate::encoding::Text;
use crate::language::{self, Language, Script};

/// Lines with fewer words do not tell in which language the page is.
const LEAST_WORDS: usize = 6;
/// So many lines tell it.
const MOST_LINES: usize = 64;
/// The page is searched for names at most so often.
const MOST_SEARCHES: usize = 500;

/// A page in the source's language.
pub(super) struct Original {
    pub(super) language: Language,
    text: String,
    /// Hashes of its lines.
    lines: HashSet<u64>,
    searches: Cell<usize>,
}

impl Original {
    /// The lines of a page; `None` where it is not in the source's language, and so proves nothing.
    pub(super) fn read(text: &Text, markup: Markup, language: Language) -> Option<Original> {
        let (masked, ranges) = match markup {
            Markup::Markdown => {
                let lines = markdown::read(text);
                (lines.masked, lines.ranges)
            }
            Markup::Plain => plain::read(text),
            Markup::Html => {
                let limits = Limits::default();
                let document = crate::document::parse(text.clone(), Format::Html, &limits);
                let declared = Declared::read(&document);
                let declared = declared.and_then(|it| Language::from_tag(&it.tag));
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
    pub(super) fn has(&self, line: &str) -> bool {
        fold(line).is_some_and(|hash| self.lines.contains(&hash))
    }

    /// Whether the page uses a text within its sentences, capitals and all, as in `told Riverside Weekly`.
    pub(super) fn uses_as_name(&self, text: &str) -> bool {
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
