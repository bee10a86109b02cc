//! Johab (KS X 1001, annex 3): a syllable is one bit, then five bits each for its initial,
//! vowel and final.

use super::ks_x_1001;

/// First of the 11,172 composed syllables.
const FIRST_SYLLABLE: u32 = 0xAC00;
const VOWELS: u32 = 21;
const FINALS: u32 = 28;

/// The five bits of no final.
#[cfg(test)]
const FILL: u16 = 1;

/// What five bits stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Jamo {
    /// The letter with this number, in the order of Unicode.
    Letter(u32),
    /// No letter in this place.
    Fill,
}

/// The text, and whether anything was malformed.
///
/// Total: a pair that means nothing becomes U+FFFD, and its second byte is read again if it is
/// ASCII, as the decoders of the Encoding Standard do.
pub(in crate::encoding) fn decode(bytes: &[u8]) -> (String, bool) {
    let mut had_errors = false;
    let or_replaced = |character: Option<char>| {
        had_errors |= character.is_none();
        Some(character.unwrap_or(char::REPLACEMENT_CHARACTER))
    };
    let text = read(bytes, or_replaced).unwrap_or_default();
    (text, had_errors)
}

/// The text, if nothing is malformed.
pub(in crate::encoding) fn decode_whole(bytes: &[u8]) -> Option<String> {
    read(bytes, |character| character)
}

/// The text of what `settle` makes of each pair's character; `None` as soon as it makes nothing of one.
fn read(bytes: &[u8], mut settle: impl FnMut(Option<char>) -> Option<char>) -> Option<String> {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 2);
    let mut rest = bytes;
    while !rest.is_empty() {
        let ascii = encoding_rs::Encoding::ascii_valid_up_to(rest);
        text.extend(rest[..ascii].iter().map(|&byte| char::from(byte)));
        rest = &rest[ascii..];
        let Some((&lead, after)) = rest.split_first() else {
            break;
        };
        let trail = after.first().copied();
        let character = trail.and_then(|trail| pair(lead, trail));
        text.push(settle(character)?);
        rest = match (character, trail) {
            (None, None | Some(0..=0x7F)) => after,
            _ => &after[1..],
        };
    }
    Some(text)
}

/// The bytes of the text, or nothing if a character is neither ASCII nor a syllable.
///
/// Enough to undo text that was read as Johab by mistake.
#[cfg(test)]
fn encode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii() {
            bytes.push(character as u8);
            continue;
        }
        let index = u32::from(character).checked_sub(FIRST_SYLLABLE)?;
        let code = 0x8000
            | five_bits(index / (VOWELS * FINALS), initial)? << 10
            | five_bits(index / FINALS % VOWELS, vowel)? << 5
            | match index % FINALS {
                0 => FILL,
                last => five_bits(last, final_letter)?,
            };
        bytes.extend(code.to_be_bytes());
    }
    Some(bytes)
}

#[cfg(test)]
fn five_bits(letter: u32, table: fn(u16) -> Option<Jamo>) -> Option<u16> {
    (0..32).find(|&bits| table(bits) == Some(Jamo::Letter(letter)))
}

fn pair(lead: u8, trail: u8) -> Option<char> {
    match lead {
        0x84..=0xD3 => hangul(u16::from_be_bytes([lead, trail])),
        0xD9..=0xDE | 0xE0..=0xF9 => other(lead, trail),
        _ => None,
    }
}

/// A syllable or a single letter.
fn hangul(code: u16) -> Option<char> {
    let parts = (
        initial(code >> 10 & 31)?,
        vowel(code >> 5 & 31)?,
        final_letter(code & 31)?,
    );
    match parts {
        (Jamo::Letter(initial), Jamo::Letter(vowel), last) => {
            // A syllable without a final has the final number 0.
            let last = match last {
                Jamo::Letter(last) => last,
                Jamo::Fill => 0,
            };
            char::from_u32(FIRST_SYLLABLE + (initial * VOWELS + vowel) * FINALS + last)
        }
        (Jamo::Letter(initial), Jamo::Fill, Jamo::Fill) => {
            COMPATIBILITY_INITIALS.chars().nth(initial as usize)
        }
        (Jamo::Fill, Jamo::Letter(vowel), Jamo::Fill) => char::from_u32(0x314F + vowel),
        (Jamo::Fill, Jamo::Fill, Jamo::Letter(last)) => {
            COMPATIBILITY_FINALS.chars().nth(last as usize - 1)
        }
        _ => None,
    }
}

const COMPATIBILITY_INITIALS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const COMPATIBILITY_FINALS: &str = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

fn initial(bits: u16) -> Option<Jamo> {
    match bits {
        1 => Some(Jamo::Fill),
        2..=20 => Some(Jamo::Letter(u32::from(bits) - 2)),
        _ => None,
    }
}

fn vowel(bits: u16) -> Option<Jamo> {
    let bits = u32::from(bits);
    match bits {
        2 => Some(Jamo::Fill),
        3..=7 => Some(Jamo::Letter(bits - 3)),
        10..=15 => Some(Jamo::Letter(bits - 5)),
        18..=23 => Some(Jamo::Letter(bits - 7)),
        26..=29 => Some(Jamo::Letter(bits - 9)),
        _ => None,
    }
}

fn final_letter(bits: u16) -> Option<Jamo> {
    let bits = u32::from(bits);
    match bits {
        1 => Some(Jamo::Fill),
        2..=17 => Some(Jamo::Letter(bits - 1)),
        19..=29 => Some(Jamo::Letter(bits - 2)),
        _ => None,
    }
}

/// A symbol or Chinese character: two rows of KS X 1001 for each lead byte.
fn other(lead: u8, trail: u8) -> Option<char> {
    let column = match trail {
        0x31..=0x7E => trail - 0x31,
        0x91..=0xFE => trail - 0x43,
        _ => return None,
    };
    // Rows 1–12 hold symbols, rows 42–93 Chinese characters.
    let row = match lead {
        0xD9..=0xDE => (lead - 0xD9) * 2,
        0xE0..=0xF9 => (lead - 0xE0) * 2 + 41,
        _ => return None,
    };
    let (row, column) = if column < 94 {
        (row, column)
    } else {
        (row + 1, column - 94)
    };
    ks_x_1001(row + 0x21, column + 0x21)
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn composes_syllables() {
        assert_eq!(
            decode(b"\xB4a\x9C\x81 ok \xD0e\x8Bi"),
            ("아래 ok 한글".to_owned(), false)
        );
    }

    #[test]
    fn every_syllable_comes_back() {
        let syllables: String = ('가'..='힣').collect();
        let bytes = encode(&syllables).expect("all are syllables");
        assert_eq!(decode(&bytes), (syllables, false));
    }

    #[test]
    fn reads_symbols_and_chinese_characters() {
        // The first of row 1, of row 2, of row 42 and the last of row 93.
        assert_eq!(decode(b"\xD9\x31\xD9\xA1\xE0\x31\xF9\xFE").0, "　⇒伽詰");
    }

    #[test]
    fn a_broken_pair_keeps_its_ascii_byte() {
        assert_eq!(
            decode(b"\xD0\nok\xD0"),
            ("\u{FFFD}\nok\u{FFFD}".to_owned(), true)
        );
    }
}
