//! The speech level of a Korean sentence, by its ending.

use super::ending;

/// A speech level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    /// 합쇼체: -습니다, -십시오.
    Formal,
    /// 해요체: -요.
    Polite,
    /// 해라체: -다 without more, as in newspapers.
    Plain,
}

impl Level {
    /// What it is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Level::Formal => "formal (합쇼체)",
            Level::Polite => "polite (해요체)",
            Level::Plain => "plain (해라체)",
        }
    }
}

/// The level of a text that ends in a sentence.
pub(crate) fn level(text: &str) -> Option<Level> {
    let end = ending::bare_end(text).trim_end_matches(['.', '!', '?', '。']);
    let ends = |endings: &[&str]| endings.iter().any(|ending| end.ends_with(ending));
    if ends(&["니다", "니까", "십시오", "시오"]) {
        Some(Level::Formal)
    } else if ends(&["요", "죠"]) {
        Some(Level::Polite)
    } else if ends(&["다"]) && end.len() < text.len() {
        Some(Level::Plain)
    } else {
        None
    }
}
