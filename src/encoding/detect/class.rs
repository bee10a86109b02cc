//! What a byte is in a reading, and what it costs beside its neighbours.

use super::cost::{Cost, bits};
use super::tables::Words;

/// What a byte is, as far as its neighbours mind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Space, digit, punctuation.
    Other,
    /// An ASCII letter in lower case.
    AsciiLower,
    /// An ASCII capital.
    AsciiUpper,
    /// Another letter in lower case, or without case.
    Lower,
    /// Another capital.
    Upper,
    /// A mark that stands on the letter before it.
    Mark,
    /// A vowel that stands before its consonant.
    Before,
    /// A symbol outside ASCII.
    Symbol,
}

/// A capital outside ASCII that begins a word.
const CAPITAL: Cost = bits(3);
/// The same where whole words are outside ASCII.
const CAPITAL_OF_SCRIPT: Cost = bits(2);

/// What three classes in a row cost more than each alone.
pub(super) fn neighbours(words: Words, before: Class, last: Class, class: Class) -> Cost {
    match words {
        Words::Latin => latin(before, last, class),
        Words::Cased => cased(before, last, class),
        Words::Uncased => uncased(last, class),
    }
}

fn latin(before: Class, last: Class, class: Class) -> Cost {
    use Class::{AsciiLower, AsciiUpper, Lower, Mark, Other, Symbol, Upper};
    match (last, class) {
        (AsciiLower | Lower, Upper) => CAPITAL + bits(8),
        // Within a word of capitals, capitals are no news.
        (AsciiUpper, Upper) => 0,
        (Upper, Upper) | (Lower, Lower) => bits(3),
        (Upper, AsciiLower) if matches!(before, AsciiUpper | Upper) => bits(5),
        (Lower, AsciiUpper) => bits(6),
        (AsciiUpper, Lower) if before == AsciiUpper => bits(6),
        (Lower | Upper, Other) if before == Other => bits(2),
        (AsciiLower | AsciiUpper | Lower | Upper, Mark) => 0,
        (_, Mark) => bits(12),
        (Symbol, Symbol) => bits(4),
        (Symbol, Upper) => CAPITAL + bits(2),
        (Symbol, Lower) | (Lower | Upper, Symbol) => bits(2),
        (AsciiLower, Symbol) => bits(1),
        // A dash or a mark within a word.
        (Symbol, AsciiLower) if before == AsciiLower => bits(3),
        (_, Upper) => CAPITAL,
        _ => 0,
    }
}

fn cased(before: Class, last: Class, class: Class) -> Cost {
    use Class::{AsciiLower, AsciiUpper, Lower, Other, Symbol, Upper};
    match (last, class) {
        // Case is turned over where KOI8 is read as windows-1251, and the reverse.
        (Lower, Upper) if before == Other => CAPITAL_OF_SCRIPT + bits(12),
        (Lower, Upper) => CAPITAL_OF_SCRIPT + bits(9),
        (Upper, Lower) if before == Upper => bits(6),
        // Whole texts of capitals are rare; their words are not.
        (Upper, Upper) => bits(1),
        (AsciiLower | AsciiUpper, Upper) => CAPITAL_OF_SCRIPT + bits(8),
        (AsciiLower | AsciiUpper, Lower) | (Lower | Upper, AsciiLower | AsciiUpper) => bits(8),
        (Lower | Upper, Other) if before == Other => bits(1),
        (Symbol, Upper) => CAPITAL_OF_SCRIPT + bits(2),
        (Lower | Upper, Symbol) | (Symbol, Lower) => bits(2),
        (Symbol, Symbol) => bits(3),
        (_, Upper) => CAPITAL_OF_SCRIPT,
        _ => 0,
    }
}

fn uncased(last: Class, class: Class) -> Cost {
    use Class::{AsciiLower, AsciiUpper, Before, Lower, Mark, Symbol};
    match (last, class) {
        (Lower, Mark) => 0,
        (Mark, Mark) => bits(2),
        (_, Mark) => bits(9),
        (Before, Lower) => 0,
        (Before, _) => bits(9),
        (AsciiLower | AsciiUpper, Lower | Before) | (Lower | Mark, AsciiLower | AsciiUpper) => {
            bits(7)
        }
        (Lower | Mark, Symbol) | (Symbol, Lower | Before) => bits(3),
        _ => 0,
    }
}
