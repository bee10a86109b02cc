//! The tables of word and n-gram frequencies, compiled in.
//!
//! They stand in `data/language`, are written by `training/language.py` and read in place, without unpacking.
//!
//! `words.bin`: the languages, as `known.rs` reads them, then 2^15 + 1 little-endian `u32` offsets, one a bucket (the upper 15 bits of a word's
//! hash), then the buckets: entries of three bytes (the lower 17 bits of the hash, then 7 bits:
//! how many values follow) and the values, the highest first: a language (with the upper bit set where
//! the word is one that sentences are made of) and a zipf of 1/25 each.
//!
//! `phrases.bin`: as `words.bin`, but the head is the number of bytes that an entry's value has, as `u32`; an entry has
//! no count, and its value is the bits of the languages whose interfaces have this text of one or two words.
//!
//! `ngrams.bin`: for each script (Latin, Cyrillic, Arabic) the number of slots and of languages as
//! `u32`, then the slots: 32 bits of hash, then one byte a language (0: never seen).

use super::Language;
use super::known::{HEAD, OTHERS};

static WORDS: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/data/language/words.bin"
));
static PHRASES: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/data/language/phrases.bin"
));
static GRAMS: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/data/language/ngrams.bin"
));

const BUCKETS: usize = 1 << 15;
const LOW_BITS: u32 = 17;
/// Bytes that hold them.
const LOW_BYTES: usize = 3;
/// Bytes of the width of the phrases' values.
const WIDTH_BYTES: usize = 4;
/// Marks the language of a function word.
const FUNCTION: u8 = 0x80;

/// How common a word is in each language, as zipf: the logarithm (base 10) of its occurrences in
/// a thousand million words. 3 is rare, 5 is common, 7 are the commonest.
#[derive(Debug, Clone, Copy, Default)]
pub struct Frequencies {
    values: &'static [u8],
}

impl Frequencies {
    /// The frequency in a language; `None` if its texts do not use the word.
    pub fn zipf(&self, language: Language) -> Option<f32> {
        self.iter()
            .find(|(other, _)| *other == language)
            .map(|(_, zipf)| zipf)
    }

    /// The zipf in a language, and the highest in any other of a shared script; 0 where none uses
    /// the word.
    pub fn standing(&self, language: Language) -> (f32, f32) {
        let (mut here, mut elsewhere) = (0u8, 0u8);
        for pair in self.values.chunks_exact(2) {
            let place = pair[0] & !FUNCTION;
            if place == language.0 {
                here = pair[1];
            } else if elsewhere == 0 && place < OTHERS {
                // The highest comes first.
                elsewhere = pair[1];
            }
            if here > 0 && elsewhere > 0 {
                break;
            }
        }
        (f32::from(here) / 25.0, f32::from(elsewhere) / 25.0)
    }

    /// Every language that uses the word, with the frequency in it.
    pub fn iter(&self) -> impl Iterator<Item = (Language, f32)> + Clone {
        let pairs = self.values.chunks_exact(2);
        pairs.map(|pair| (Language(pair[0] & !FUNCTION), f32::from(pair[1]) / 25.0))
    }

    /// Whether it is one of the words that a language's sentences are made of: an article, a
    /// preposition, a pronoun, an auxiliary verb.
    pub fn is_function(&self, language: Language) -> bool {
        let mut pairs = self.values.chunks_exact(2);
        pairs.any(|pair| pair[0] == language.0 | FUNCTION)
    }

    /// Whether it is such a word in any language.
    pub fn is_function_somewhere(&self) -> bool {
        let mut pairs = self.values.chunks_exact(2);
        pairs.any(|pair| pair[0] & FUNCTION != 0)
    }

    /// Whether no language is known to use the word.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

/// How common a word is in each language; case does not count.
pub fn frequency(word: &str) -> Frequencies {
    find(hash_word(word)).unwrap_or_default()
}

/// The languages whose interfaces have a text of one or two words, among those of shared scripts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sayers(u64);

impl Sayers {
    /// Whether a language says so.
    pub fn has(self, language: Language) -> bool {
        1u64.checked_shl(u32::from(language.0))
            .is_some_and(|bit| self.0 & bit != 0)
    }
}

/// Which languages' interfaces have a text, given as its words; case does not count.
pub fn sayers<'w>(words: impl Iterator<Item = &'w str>) -> Sayers {
    let spaced = words.enumerate().flat_map(|(place, word)| {
        let space = (place > 0).then_some(' ');
        space.into_iter().chain(lower(word))
    });
    let hash = hash(spaced);
    Sayers(said(hash).unwrap_or(0))
}

/// The bits of the languages that say a phrase; `None` where nobody does.
fn said(hash: u32) -> Option<u64> {
    let low = hash & ((1 << LOW_BITS) - 1);
    let width = word_at(PHRASES, 0)? as usize;
    let table = PHRASES.get(WIDTH_BYTES..)?;
    let mut entries = bucket(table, hash)?.chunks_exact(LOW_BYTES + width);
    let entry = entries.find(|entry| number(&entry[..LOW_BYTES]) == u64::from(low))?;
    Some(number(&entry[LOW_BYTES..]))
}

/// A little-endian number of at most eight bytes.
fn number(bytes: &[u8]) -> u64 {
    let bytes = bytes.iter().rev();
    bytes.fold(0, |value, byte| value << 8 | u64::from(*byte))
}

/// The entries that share the upper bits of a hash.
fn bucket(table: &'static [u8], hash: u32) -> Option<&'static [u8]> {
    let bucket = (hash >> LOW_BITS) as usize;
    let body = table.get((BUCKETS + 1) * 4..)?;
    let (start, end) = (word_at(table, bucket * 4)?, word_at(table, bucket * 4 + 4)?);
    body.get(start as usize..end as usize)
}

fn find(hash: u32) -> Option<Frequencies> {
    let low = hash & ((1 << LOW_BITS) - 1);
    let mut rest = bucket(WORDS.get(HEAD..)?, hash)?;
    loop {
        let (head, after) = rest.split_at_checked(3)?;
        let head = u32::from_le_bytes([head[0], head[1], head[2], 0]);
        let (values, after) = after.split_at_checked(2 * (head >> LOW_BITS) as usize)?;
        if head & ((1 << LOW_BITS) - 1) == low {
            return Some(Frequencies { values });
        }
        rest = after;
    }
}

fn word_at(table: &[u8], at: usize) -> Option<u32> {
    let bytes = table.get(at..at + 4)?;
    Some(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

/// The n-grams of one script.
#[derive(Clone, Copy)]
pub(super) struct Grams {
    slots: &'static [u8],
    count: usize,
    /// How many languages a slot has values for.
    pub(super) languages: usize,
}

impl Grams {
    /// Those of the Latin (0), Cyrillic (1) or Arabic (2) script.
    pub(super) fn of(place: usize) -> Option<Grams> {
        let mut rest = GRAMS;
        for current in 0.. {
            let count = word_at(rest, 0)? as usize;
            let languages = word_at(rest, 4)? as usize;
            let slots = rest.get(8..8 + count * (4 + languages))?;
            if current == place {
                return Some(Grams {
                    slots,
                    count,
                    languages,
                });
            }
            rest = rest.get(8 + slots.len()..)?;
        }
        None
    }

    /// The values of four letters, one a language: 0 for never seen, else 32 a power of ten.
    pub(super) fn levels(&self, hash: u32) -> Option<&'static [u8]> {
        let mask = self.count.checked_sub(1)?;
        let size = 4 + self.languages;
        let mut at = hash as usize & mask;
        loop {
            let slot = self.slots.get(at * size..(at + 1) * size)?;
            match word_at(slot, 0)? {
                0 => return None,
                found if found == hash => return slot.get(4..),
                _ => at = (at + 1) & mask,
            }
        }
    }
}

/// The lower-case letters of a word.
pub(super) fn lower(word: &str) -> impl Iterator<Item = char> + Clone {
    word.chars().flat_map(char::to_lowercase)
}

/// FNV-1a of the UTF-8 bytes, stirred so that the upper bits are as good as the lower ones.
pub(super) fn hash(letters: impl Iterator<Item = char>) -> u32 {
    stir(letters.fold(OFFSET, feed))
}

/// The hash of a word's lower-case letters.
fn hash_word(word: &str) -> u32 {
    let mut value = OFFSET;
    for c in word.chars() {
        value = if c.is_ascii() {
            feed_byte(value, c.to_ascii_lowercase() as u8)
        } else {
            match quick_lower(c) {
                Some(lower) => feed(value, lower),
                None => c.to_lowercase().fold(value, feed),
            }
        };
    }
    stir(value)
}

/// The lower case of the letters that most words outside ASCII are made of; `None` for others.
fn quick_lower(c: char) -> Option<char> {
    match c {
        'а'..='џ' | 'ß'..='ö' | 'ø'..='ÿ' => Some(c),
        'А'..='Я' | 'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(c) + 32),
        // Vietnamese: each capital stands before its small letter.
        'Ạ'..='ỹ' => char::from_u32(u32::from(c) | 1),
        _ => None,
    }
}

const OFFSET: u32 = 0x811C_9DC5;

fn feed(value: u32, c: char) -> u32 {
    if c.is_ascii() {
        return feed_byte(value, c as u8);
    }
    let mut bytes = [0; 4];
    c.encode_utf8(&mut bytes).bytes().fold(value, feed_byte)
}

fn feed_byte(value: u32, byte: u8) -> u32 {
    (value ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn stir(value: u32) -> u32 {
    let value = value ^ (value >> 16);
    let value = value.wrapping_mul(0x85EB_CA6B);
    value ^ (value >> 13)
}

#[cfg(test)]
mod tests {
    use super::{Grams, frequency, hash, quick_lower};
    use crate::language::Language;

    #[test]
    fn words_have_frequencies() {
        let german = Language::from_tag("de").expect("known");
        assert!(frequency("und").zipf(german) > Some(6.5));
        assert!(frequency("Und").zipf(german) > Some(6.5));
        assert!(frequency("zzqqx").is_empty());
    }

    #[test]
    fn lower_case_is_that_of_unicode() {
        for c in '\u{80}'..='\u{FFFF}' {
            if let Some(lower) = quick_lower(c) {
                assert!(c.to_lowercase().eq([lower]), "{c}");
            }
        }
    }

    #[test]
    fn grams_have_levels() {
        let latin = Grams::of(0).expect("the table is whole");
        assert!(latin.levels(hash("tion".chars())).is_some());
        assert!(Grams::of(2).is_some() && Grams::of(3).is_none());
    }
}
