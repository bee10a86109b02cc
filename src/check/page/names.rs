//! Words that a page uses as names: they stand in its own sentences as they are.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::line::Place;
use super::token::{Token, tokenize};
use crate::language::{Language, Script};

/// A line in Latin script teaches names when it has this many of its language's function words.
const LEAST_OWN_FUNCTIONS: usize = 3;
/// A line in another script teaches names when it has at least this many letters of it.
const LEAST_OWN_LETTERS: usize = 6;
/// A page is searched for its names at most so often; one with more foreign labels has no names.
const MOST_SEARCHES: usize = 500;
/// A word that so many lines have without teaching it is no name.
const MOST_LINES: usize = 64;

/// The names of a page, looked up in its lines when a label asks for them.
pub(super) struct Names<'p> {
    language: Language,
    /// The page with what is no prose turned into spaces.
    text: &'p str,
    ranges: &'p [(Range<usize>, Place)],
    /// How often the page may still be searched: each time costs its length.
    searches: Cell<usize>,
    /// What was asked before: labels come again and again.
    answers: RefCell<FxHashMap<String, bool>>,
}

impl<'p> Names<'p> {
    pub(super) fn new(
        language: Language,
        text: &'p str,
        ranges: &'p [(Range<usize>, Place)],
    ) -> Names<'p> {
        Names {
            language,
            text,
            ranges,
            searches: Cell::new(MOST_SEARCHES),
            answers: RefCell::default(),
        }
    }

    /// Whether all of a label stands in the page's own sentences: each of its words, and side by
    /// side.
    pub(super) fn covers(&self, label: &[&Token<'_>]) -> bool {
        let words = label.iter().map(|token| token.word.text);
        let key = words.collect::<Vec<_>>().join(" ").to_ascii_lowercase();
        let known = self.answers.borrow().get(&key).copied();
        known.unwrap_or_else(|| {
            let answer = self.search(label);
            self.answers.borrow_mut().insert(key, answer);
            answer
        })
    }

    fn search(&self, label: &[&Token<'_>]) -> bool {
        match label {
            [] => false,
            [only] => self.teaches(only.word.text, |tokens| self.has_word(tokens, only)),
            _ => label.windows(2).all(|pair| match pair {
                [a, b] => self.teaches(a.word.text, |tokens| self.has_pair(tokens, a, b)),
                _ => false,
            }),
        }
    }

    /// Whether a line that has a word, in whatever case, is a sentence of the page's language and
    /// uses it as `is_used` says.
    fn teaches(&self, word: &str, is_used: impl Fn(&[Token<'_>]) -> bool) -> bool {
        let mut tokens = Vec::new();
        let mut lines = MOST_LINES;
        for form in forms(word) {
            let mut from = 0;
            let Some(left) = self.searches.get().checked_sub(1) else {
                return false;
            };
            self.searches.set(left);
            while let Some(line) = self.next_line(&form, &mut from) {
                if lines == 0 {
                    return false;
                }
                lines -= 1;
                tokenize(line, &mut tokens);
                if self.is_own_sentence(&tokens) && is_used(&tokens) {
                    return true;
                }
            }
        }
        false
    }

    /// The next line from a byte on that has a word, which moves on to the line's end.
    fn next_line(&self, form: &str, from: &mut usize) -> Option<&str> {
        let bytes = self.text.as_bytes();
        let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
        loop {
            let at = *from + memchr::memmem::find(bytes.get(*from..)?, form.as_bytes())?;
            let end = at + form.len();
            *from = end;
            let before = at.checked_sub(1).and_then(|before| bytes.get(before));
            if is_letter(before) || is_letter(bytes.get(end)) {
                continue;
            }
            let place = self.ranges.partition_point(|(range, _)| range.start <= at);
            let (range, _) = self.ranges.get(place.checked_sub(1)?)?;
            *from = range.end.max(end);
            return self.text.get(range.clone());
        }
    }

    fn is_own_sentence(&self, tokens: &[Token<'_>]) -> bool {
        if self.language.script() == Script::Latin {
            let is_function = |token: &&Token<'_>| token.frequencies.is_function(self.language);
            let own = tokens.iter().filter(is_function).count();
            let lower = tokens.iter().filter(|token| token.word.is_lower()).count();
            return own >= LEAST_OWN_FUNCTIONS && lower >= 2 * own;
        }
        let letters = |is_counted: &dyn Fn(Script) -> bool| -> usize {
            let counted = tokens.iter().filter(|token| is_counted(token.word.script));
            counted.map(|token| token.word.letters()).sum()
        };
        let own = letters(&|script| is_at_home(self.language, script));
        own >= LEAST_OWN_LETTERS && own * 2 >= letters(&|script| script == Script::Latin)
    }

    /// On a page in Latin script only a word with a capital within its sentence is a name.
    fn has_word(&self, tokens: &[Token<'_>], word: &Token<'_>) -> bool {
        let is_latin = self.language.script() == Script::Latin;
        tokens.iter().any(|token| {
            let is_name = !is_latin || (!token.starts_unit && !token.word.is_lower());
            is_name && is_same(token, word)
        })
    }

    fn has_pair(&self, tokens: &[Token<'_>], a: &Token<'_>, b: &Token<'_>) -> bool {
        let is_pair = |pair: &[Token<'_>]| is_same(&pair[0], a) && is_same(&pair[1], b);
        tokens.windows(2).any(is_pair)
    }
}

/// The forms in which a word may stand: as it is, in lower case, with a capital.
fn forms(word: &str) -> impl Iterator<Item = String> {
    let lower = word.to_ascii_lowercase();
    let mut capital = lower.clone();
    if let Some(first) = capital.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let is_other = lower != word && capital != word;
    let own = is_other.then(|| word.to_owned());
    own.into_iter().chain([lower, capital])
}

fn is_same(a: &Token<'_>, b: &Token<'_>) -> bool {
    a.word.text.eq_ignore_ascii_case(b.word.text)
}

fn is_at_home(language: Language, script: Script) -> bool {
    script == language.script() || (language == Language::JAPANESE && script == Script::Han)
}
