//! Languages in single bytes: what each byte costs, alone and beside its neighbours.

use std::sync::OnceLock;

use encoding_rs::Encoding;

use super::super::codec::upper_half;
use super::cost::{Cost, MALFORMED, ascii_cost, bits};
use super::tables::{SCRIPTS, Script, Words};

/// What a byte is, as far as its neighbours mind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
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
/// A letter foreign to the language in one of its words.
const FOREIGN: Cost = bits(4);

/// What is known of the word so far.
#[derive(Default)]
struct Word {
    /// Whether it holds a letter outside ASCII.
    is_own: bool,
    /// What its foreign letters cost if it does.
    foreign: Cost,
}

/// One language in one encoding.
pub(super) struct Reading {
    pub(super) encoding: &'static Encoding,
    words: Words,
    rarity: Cost,
    costs: [u8; 256],
    classes: [Class; 256],
    /// The ASCII letters that the language's own words hardly hold.
    foreign: [bool; 128],
}

/// Bytes, with the counts that bound what they cost.
pub(super) struct Counted<'b> {
    bytes: &'b [u8],
    /// What the bytes of ASCII cost.
    ascii: Cost,
    /// Each of the other bytes, and how often it stands there.
    high: Vec<(u8, Cost)>,
}

impl Counted<'_> {
    pub(super) fn new(bytes: &[u8]) -> Counted<'_> {
        let mut counts: [Cost; 128] = [0; 128];
        let mut ascii = 0;
        let mut high = Vec::new();
        for byte in bytes {
            let Some(place) = byte.checked_sub(0x80) else {
                ascii += ascii_cost(*byte);
                continue;
            };
            let count = &mut counts[usize::from(place)];
            if *count == 0 {
                high.push((*byte, 0));
            }
            *count += 1;
        }
        for (byte, count) in &mut high {
            *count = counts[usize::from(*byte & 0x7F)];
        }
        Counted { bytes, ascii, high }
    }
}

static READINGS: OnceLock<Vec<Reading>> = OnceLock::new();

/// Every language in each of its encodings.
pub(super) fn readings() -> &'static [Reading] {
    READINGS.get_or_init(|| {
        SCRIPTS
            .iter()
            .flat_map(|script| {
                let letters: Vec<char> = script.letters.chars().collect();
                let reading = |(place, encoding): (usize, &&'static Encoding)| {
                    Reading::new(script, &letters, encoding, place)
                };
                let encodings = script.encodings.iter().enumerate();
                encodings.map(reading).collect::<Vec<_>>()
            })
            .collect()
    })
}

impl Reading {
    fn new(
        script: &Script,
        letters: &[char],
        encoding: &'static Encoding,
        place: usize,
    ) -> Reading {
        let mut reading = Reading {
            encoding,
            words: script.words,
            // The encodings of a script stand commonest first.
            rarity: bits(u32::from(script.rarity)) + bits(2 * place as u32),
            costs: [0; 256],
            classes: [Class::Other; 256],
            foreign: [false; 128],
        };
        for letter in script.foreign.bytes() {
            for byte in [letter, letter.to_ascii_uppercase()] {
                reading.foreign[usize::from(byte & 0x7F)] = true;
            }
        }
        for byte in 0..=0x7F {
            reading.set(byte, ascii_cost(byte), ascii_class(byte));
        }
        for (byte, character) in upper_half(encoding) {
            let (cost, class) = high(script.words, letters, character);
            reading.set(byte, cost, class);
        }
        reading
    }

    fn set(&mut self, byte: u8, cost: Cost, class: Class) {
        self.costs[usize::from(byte)] = u8::try_from(cost).unwrap_or(u8::MAX);
        self.classes[usize::from(byte)] = class;
    }

    /// The cost of the bytes, or `most` if it is at least that.
    pub(super) fn cost(&self, counted: &Counted<'_>, most: Cost) -> Cost {
        // Most readings are too dear by their letters alone.
        if self.least(counted) >= most {
            return most;
        }
        let mut sum = self.rarity;
        let mut before = Class::Other;
        let mut last = Class::Other;
        let mut word = Word::default();
        for &byte in counted.bytes {
            let class = self.classes[usize::from(byte)];
            sum += Cost::from(self.costs[usize::from(byte)]);
            if self.words == Words::Latin {
                sum += self.foreign(&mut word, byte, class);
            }
            if class != Class::Other || last != Class::Other {
                sum += self.neighbours(before, last, class);
            }
            if sum >= most {
                return most;
            }
            before = last;
            last = class;
        }
        sum
    }

    /// What the bytes cost whatever their neighbours are.
    fn least(&self, counted: &Counted<'_>) -> Cost {
        let high = counted.high.iter();
        let high = high.map(|(byte, count)| Cost::from(self.costs[usize::from(*byte)]) * count);
        self.rarity + counted.ascii + high.sum::<Cost>()
    }

    /// What letters foreign to the language cost in its words: those that hold one of its own letters. Words
    /// of ASCII may be another language's.
    fn foreign(&self, word: &mut Word, byte: u8, class: Class) -> Cost {
        match class {
            Class::AsciiLower | Class::AsciiUpper => {
                word.foreign += FOREIGN * Cost::from(self.foreign[usize::from(byte & 0x7F)]);
            }
            Class::Lower | Class::Upper => word.is_own = true,
            Class::Other | Class::Symbol => *word = Word::default(),
            Class::Mark | Class::Before => {}
        }
        if word.is_own {
            std::mem::take(&mut word.foreign)
        } else {
            0
        }
    }

    /// What three classes in a row cost more than each alone.
    fn neighbours(&self, before: Class, last: Class, class: Class) -> Cost {
        match self.words {
            Words::Latin => latin(before, last, class),
            Words::Cased => cased(before, last, class),
            Words::Uncased => uncased(last, class),
        }
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

fn ascii_class(byte: u8) -> Class {
    match byte {
        b'a'..=b'z' => Class::AsciiLower,
        b'A'..=b'Z' => Class::AsciiUpper,
        _ => Class::Other,
    }
}

/// Cost and class of a character outside ASCII.
fn high(words: Words, letters: &[char], character: char) -> (Cost, Class) {
    if character == char::REPLACEMENT_CHARACTER || character.is_control() {
        return (MALFORMED, Class::Other);
    }
    let lower = character.to_lowercase().next().unwrap_or(character);
    let rank = letters.iter().position(|letter| *letter == lower);
    match rank {
        Some(rank) => {
            let capital = lower != character;
            (letter_cost(words, rank), letter_class(character, capital))
        }
        None if character.is_alphabetic() => {
            let class = letter_class(character, character.is_uppercase());
            (bits(15), class)
        }
        None => (symbol_cost(character), Class::Symbol),
    }
}

fn letter_class(character: char, capital: bool) -> Class {
    match character {
        'เ'..='ไ' => Class::Before,
        'ั' | 'ิ'..='ฺ' | '็'..='๎' | '\u{300}'..='\u{323}' | 'ً'..='ْ' | 'ְ'..='ׂ' => {
            Class::Mark
        }
        _ if capital => Class::Upper,
        _ => Class::Lower,
    }
}

/// Costs follow the usual shape of letter frequencies: each rank is a little rarer.
fn letter_cost(words: Words, rank: usize) -> Cost {
    let rank = rank as u32;
    match words {
        // Most letters of the word are ASCII; one that is not is news by itself.
        Words::Latin => bits(5) + 4 * (rank + 1).ilog2() + rank,
        Words::Cased | Words::Uncased => bits(3) + 3 + rank * 3 / 2,
    }
}

fn symbol_cost(character: char) -> Cost {
    match character {
        // The apostrophe of word processors.
        '’' => bits(6),
        '“' | '”' | '‘' | '–' | '—' | '…' | '«' | '»' | '„' | '\u{A0}' => bits(9),
        '°' | '©' | '®' | '§' | '·' | '€' | '£' | '™' | '•' | '№' | '¿' | '¡' | '²' | '³' => {
            bits(11)
        }
        _ => bits(16),
    }
}
