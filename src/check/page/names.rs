//! Words that a page uses as names: they stand in its own sentences as they are.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::line::Line;
use super::token::{Token, tokenize};
use crate::language::{Language, Script};

/// Words and pairs of words, by hash.
#[derive(Default)]
pub(super) struct Names {
    words: HashSet<u64>,
    hasher: RandomState,
}

/// A line in Latin script teaches names when it has this many of its language's function words.
const LEAST_OWN_FUNCTIONS: usize = 3;
/// A line teaches names when it has at least this many letters of the page's own script.
const LEAST_OWN_LETTERS: usize = 6;

impl Names {
    /// Learns from every line of a page; a page in Latin script teaches nothing this way.
    pub(super) fn learn<'a>(language: Language, lines: impl Iterator<Item = Line<'a>>) -> Names {
        let mut names = Names::default();
        let mut tokens = Vec::new();
        for line in lines {
            tokenize(line.text, &mut tokens);
            if language.script() == Script::Latin {
                names.learn_sentence(language, &tokens);
            } else {
                names.learn_line(language, &tokens);
            }
        }
        names
    }

    /// On a page in Latin script a sentence teaches the capitalized words within it.
    fn learn_sentence(&mut self, language: Language, tokens: &[Token<'_>]) {
        let own = tokens
            .iter()
            .filter(|token| token.frequencies.is_function(language))
            .count();
        let lower = tokens.iter().filter(|token| token.word.is_lower()).count();
        if own < LEAST_OWN_FUNCTIONS || lower < 2 * own {
            return;
        }
        let mut before: Option<&Token<'_>> = None;
        for token in tokens {
            let is_name = !token.starts_unit && !token.word.is_lower();
            if is_name {
                let key = self.key(token.word.text);
                self.words.insert(key);
            }
            if let Some(before) = before {
                let key = self.pair(before, token);
                self.words.insert(key);
            }
            before = Some(token);
        }
    }

    fn learn_line(&mut self, language: Language, tokens: &[Token<'_>]) {
        let own = tokens
            .iter()
            .filter(|token| is_at_home(language, token.word.script));
        let own_letters: usize = own.map(|token| token.word.letters()).sum();
        let foreign: usize = tokens
            .iter()
            .filter(|token| token.word.script == Script::Latin)
            .map(|token| token.word.letters())
            .sum();
        if own_letters < LEAST_OWN_LETTERS || own_letters * 2 < foreign {
            return;
        }
        let mut before: Option<&Token<'_>> = None;
        for token in tokens {
            let is_latin = token.word.script == Script::Latin;
            if is_latin {
                let pair = before.map(|before| self.pair(before, token));
                let key = self.key(token.word.text);
                self.words.extend(pair.into_iter().chain([key]));
            }
            before = is_latin.then_some(token);
        }
    }

    /// Whether all of a label stands in the page's own sentences: each of its words, and side by
    /// side.
    pub(super) fn covers(&self, label: &[&Token<'_>]) -> bool {
        if self.words.is_empty() {
            return false;
        }
        match label {
            [only] => self.words.contains(&self.key(only.word.text)),
            _ => label.windows(2).all(|pair| match pair {
                [a, b] => self.words.contains(&self.pair(a, b)),
                _ => false,
            }),
        }
    }

    fn pair(&self, a: &Token<'_>, b: &Token<'_>) -> u64 {
        let (a, b) = (
            a.word.text.to_ascii_lowercase(),
            b.word.text.to_ascii_lowercase(),
        );
        self.hasher.hash_one((a, b))
    }

    fn key(&self, word: &str) -> u64 {
        self.hasher.hash_one(word.to_ascii_lowercase())
    }
}

fn is_at_home(language: Language, script: Script) -> bool {
    script == language.script() || (language == Language::JAPANESE && script == Script::Han)
}
