//! A sentence or cell, and which of its words speak of its language.

use smallvec::SmallVec;

use super::home::Stand;
use super::token::Token;
use crate::language::{Language, Script};

/// A sentence has at least this many words that are no names; below, a text is a label.
pub(super) const LEAST_VOTES: usize = 3;
/// Zipf from which a language knows a word.
pub(super) const KNOWN: f32 = 3.5;
/// How much more usual, in zipf a word, its letters must be there …
pub(super) const LEAST_SPELLING: f32 = 0.1;

/// Whether a text and the page it stands on are written in the same script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scripts {
    /// They are: only the words tell the languages apart.
    Same,
    /// They are not.
    Other,
}

/// Words of a sentence; most have no more.
pub(super) type Words<'t, 'a> = SmallVec<[&'t Token<'a>; 24]>;

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
    pub(super) fn is_at_home(&self, language: Language) -> bool {
        let mut stand = Stand::default();
        for token in &self.prose {
            stand.add(&token.frequencies, language);
        }
        self.prose.len() >= LEAST_VOTES && stand.is_unopposed()
    }

    /// `Named Imports`: several words with a capital each are the name of something, which a heading
    /// of a document keeps.
    pub(super) fn is_title(&self) -> bool {
        self.prose.len() > 1 && self.prose.iter().all(|token| !token.word.is_lower())
    }

    pub(super) fn is_enclosed(&self) -> bool {
        self.tokens.iter().all(|token| token.enclosed)
    }
}
