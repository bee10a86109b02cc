//! Languages in single bytes: what each byte costs, alone and beside its neighbours.

use std::sync::OnceLock;

use super::super::codec::Codec;
use super::class::{Class, neighbours};
use super::cost::{Cost, MALFORMED, ascii_cost, bits};
use super::tables::{SCRIPTS, Script, Words};
use super::word::Word;

/// A letter at the end of a word that the language has within words.
const NOT_LAST: Cost = bits(3);
/// A letter right before a number, where a sign such as £ stands.
const BEFORE_DIGIT: Cost = bits(4);
/// A letter right behind a number, where units stand.
const AFTER_DIGIT: Cost = bits(2);
/// A symbol that stands before itself, as in rules and frames.
const AGAIN: Cost = bits(1);

/// One language in one encoding.
pub(super) struct Reading {
    pub(super) codec: Codec,
    /// What a byte outside ASCII costs in nearly all of the language's texts, at most.
    pub(super) most: Cost,
    words: Words,
    rarity: Cost,
    costs: [u8; 256],
    classes: [Class; 256],
    /// The ASCII letters that the language's own words hardly hold.
    foreign: [bool; 128],
    /// The letters that end hardly a word.
    inner: [bool; 256],
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
                let reading =
                    |(place, codec): (usize, &Codec)| Reading::new(script, &letters, *codec, place);
                let encodings = script.encodings.iter().enumerate();
                encodings.map(reading).collect::<Vec<_>>()
            })
            .collect()
    })
}

impl Reading {
    fn new(script: &Script, letters: &[char], codec: Codec, place: usize) -> Reading {
        let mut reading = Reading {
            codec,
            most: script.most,
            words: script.words,
            // The encodings of a script stand commonest first.
            rarity: bits(u32::from(script.rarity) + 2 * place as u32 + age(codec)),
            costs: [0; 256],
            classes: [Class::Other; 256],
            foreign: [false; 128],
            inner: [false; 256],
        };
        for letter in script.foreign.bytes() {
            for byte in [letter, letter.to_ascii_uppercase()] {
                reading.foreign[usize::from(byte & 0x7F)] = true;
            }
        }
        for byte in 0..=0x7F {
            reading.set(byte, ascii_cost(byte), ascii_class(byte));
        }
        for (byte, character) in codec.upper_half() {
            let (cost, class) = high(script.words, letters, character);
            reading.set(byte, cost, class);
            let mut small = character.to_lowercase();
            reading.inner[usize::from(byte)] = !script.last.is_empty()
                && matches!(class, Class::Lower | Class::Upper)
                && !small.any(|small| script.last.contains(small));
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
        let mut last_byte = b' ';
        let mut word = Word::default();
        for &byte in counted.bytes {
            let class = self.classes[usize::from(byte)];
            if class == Class::Symbol && byte == last_byte {
                sum += AGAIN;
                continue;
            }
            sum += Cost::from(self.costs[usize::from(byte)]);
            sum += match self.words {
                Words::Latin => word.foreign(self.is_foreign(byte), class),
                Words::Cased => word.lone(class),
                Words::Uncased => 0,
            };
            sum += self.edge(last_byte, byte);
            last_byte = byte;
            if class != Class::Other || last != Class::Other {
                sum += neighbours(self.words, before, last, class);
            }
            if sum >= most {
                return most;
            }
            before = last;
            last = class;
        }
        sum
    }

    fn is_foreign(&self, byte: u8) -> bool {
        self.foreign
            .get(usize::from(byte))
            .copied()
            .unwrap_or(false)
    }

    /// What two neighbours cost where a word ends or stands beside a number.
    fn edge(&self, last: u8, byte: u8) -> Cost {
        let class = |byte: u8| self.classes[usize::from(byte)];
        let is_letter = |byte: u8| matches!(class(byte), Class::Lower | Class::Upper);
        if is_letter(byte) && last.is_ascii_digit() {
            AFTER_DIGIT
        } else if is_letter(last) && byte.is_ascii_digit() {
            BEFORE_DIGIT
        } else if self.inner[usize::from(last)] && class(byte) == Class::Other {
            NOT_LAST
        } else {
            0
        }
    }

    /// What the bytes cost whatever their neighbours are.
    fn least(&self, counted: &Counted<'_>) -> Cost {
        let high = counted.high.iter();
        let high = high.map(|(byte, count)| match self.classes[usize::from(*byte)] {
            // Rows of one symbol cost little more than the first.
            Class::Symbol => Cost::from(self.costs[usize::from(*byte)]),
            _ => Cost::from(self.costs[usize::from(*byte)]) * count,
        });
        self.rarity + counted.ascii + high.sum::<Cost>()
    }
}

fn ascii_class(byte: u8) -> Class {
    match byte {
        b'a'..=b'z' => Class::AsciiLower,
        b'A'..=b'Z' => Class::AsciiUpper,
        _ => Class::Other,
    }
}

/// How much rarer texts in the encoding are than their place tells, in bits: those of DOS and the Macintosh are older
/// than the web.
fn age(codec: Codec) -> u32 {
    match codec {
        Codec::Page(_) => 4,
        codec if codec == Codec::Standard(encoding_rs::MACINTOSH) => 4,
        _ => 0,
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
        '’' => bits(5),
        '“' | '”' | '‘' | '–' | '—' | '…' | '«' | '»' | '„' | '\u{A0}' => bits(9),
        '°' | '©' | '®' | '§' | '·' | '€' | '£' | '™' | '•' | '№' | '¿' | '¡' | '²' | '³' => {
            bits(11)
        }
        // Frames and shades of DOS.
        '\u{2500}'..='\u{259F}' => bits(11),
        _ => bits(16),
    }
}
