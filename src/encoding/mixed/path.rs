//! The cheapest way through bytes of several encodings (Viterbi).
//!
//! Every character may be read as UTF-8 or as CP949, punctuation also as windows-1252; changing the
//! encoding has its price, and so has giving a byte up.

use std::ops::Range;

use super::super::detect::{Cost, Language, bits, character_cost, is_rare_in_two_bytes};

/// Changing the encoding beside an ASCII byte, where templates paste fragments in.
const LOOSE_SWITCH: Cost = bits(6);
/// Changing it in the middle of a word.
const TIGHT_SWITCH: Cost = bits(12);
/// The first byte given up; one damaged character is cheaper to give up than to read otherwise.
const FIRST_MALFORMED: Cost = bits(20);
/// Each byte given up after it.
const NEXT_MALFORMED: Cost = bits(8);
/// A quotation mark or dash of windows-1252, pasted from a word processor.
const PUNCTUATION: Cost = bits(12);
/// An accented letter of windows-1252 in a word of ASCII letters: café.
const ACCENTED: Cost = bits(14);
/// A character of valid UTF-8 costs at most this: its shape is evidence enough.
const VALID: Cost = bits(9);
/// What a character was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    Utf8,
    Korean,
    Windows1252,
    Malformed,
}

/// The best way to a place in one state.
#[derive(Clone, Copy)]
struct Way {
    cost: Cost,
    reading: Reading,
    length: u8,
    /// The state that it comes from.
    from: u8,
}

const UNREACHED: Way = Way {
    cost: Cost::MAX,
    reading: Reading::Malformed,
    length: 0,
    from: 0,
};

/// The states: in UTF-8, in CP949.
const STATES: [Reading; 2] = [Reading::Utf8, Reading::Korean];

/// How each character is read, and its bytes, on the cheapest way through the stretch.
pub(super) fn cheapest(bytes: &[u8], host: Reading) -> Vec<(Reading, usize)> {
    let mut ways = vec![[UNREACHED; 2]; bytes.len() + 1];
    for (state, reading) in STATES.iter().enumerate() {
        ways[0][state].cost = if *reading == host { 0 } else { LOOSE_SWITCH };
    }
    for place in 0..bytes.len() {
        let is_loose = place == 0 || bytes[place - 1].is_ascii() || bytes[place].is_ascii();
        let here = ways[place];
        for (state, from) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            let switch = match (state == from, is_loose) {
                (true, _) => 0,
                (false, true) => LOOSE_SWITCH,
                (false, false) => TIGHT_SWITCH,
            };
            let cost = here[from].cost.saturating_add(switch);
            let was_malformed = here[from].reading == Reading::Malformed && here[from].length > 0;
            for (reading, length, price) in steps(bytes, place, STATES[state], was_malformed)
                .into_iter()
                .flatten()
            {
                let way = Way {
                    cost: cost.saturating_add(price),
                    reading,
                    length,
                    from: from as u8,
                };
                let there = &mut ways[place + usize::from(length)][state];
                if way.cost < there.cost {
                    *there = way;
                }
            }
        }
    }
    back(&ways)
}

/// The characters that can be read at a place: as the state reads them, as punctuation, not at all.
fn steps(
    bytes: &[u8],
    place: usize,
    state: Reading,
    was_malformed: bool,
) -> [Option<(Reading, u8, Cost)>; 3] {
    let byte = bytes[place];
    if byte.is_ascii() {
        return [Some((state, 1, 0)), None, None];
    }
    let read = match state {
        Reading::Utf8 => utf_8(bytes, place),
        _ => korean(&bytes[place..]),
    };
    let malformed = if was_malformed {
        NEXT_MALFORMED
    } else {
        FIRST_MALFORMED
    };
    [
        read.map(|(length, cost)| (state, length, cost)),
        windows_1252(bytes, place, state).map(|cost| (Reading::Windows1252, 1, cost)),
        Some(match cut_off(&bytes[place..]) {
            Some(length) => (Reading::Malformed, length, 0),
            None => (Reading::Malformed, 1, malformed),
        }),
    ]
}

/// Length and cost of the UTF-8 character that starts here.
fn utf_8(bytes: &[u8], place: usize) -> Option<(u8, Cost)> {
    let length: u8 = match bytes[place] {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let end = place + usize::from(length);
    let text = std::str::from_utf8(bytes.get(place..end)?).ok()?;
    let character = text.chars().next()?;
    let cost = character_cost(character, Language::Korean);
    // Two bytes are as well a syllable of CP949, unless they are a letter in its place.
    let is_astray = is_rare_in_two_bytes(character)
        || matches!(character, '\u{C0}'..='\u{24F}') && !is_in_word(bytes, place..end);
    Some((length, if is_astray { cost } else { cost.min(VALID) }))
}

/// Whether an ASCII letter stands beside.
fn is_in_word(bytes: &[u8], character: Range<usize>) -> bool {
    let before = character
        .start
        .checked_sub(1)
        .and_then(|place| bytes.get(place));
    let after = bytes.get(character.end);
    [before, after]
        .into_iter()
        .flatten()
        .any(u8::is_ascii_alphabetic)
}

/// Length and cost of the CP949 character that starts here.
fn korean(bytes: &[u8]) -> Option<(u8, Cost)> {
    let pair = bytes
        .get(..2)
        .filter(|pair| pair[0] > 0x80 && pair[1] > 0x40)?;
    let (text, had_errors) = encoding_rs::EUC_KR.decode_without_bom_handling(pair);
    let mut characters = text.chars();
    match (had_errors, characters.next(), characters.next()) {
        (false, Some(character), None) => Some((2, character_cost(character, Language::Korean))),
        _ => None,
    }
}

/// Bytes of a UTF-8 character that the end of the stretch cuts off.
fn cut_off(bytes: &[u8]) -> Option<u8> {
    const LONGEST: usize = 4;
    let error = std::str::from_utf8(Some(bytes).filter(|bytes| bytes.len() < LONGEST)?).err()?;
    let is_cut = error.valid_up_to() == 0 && error.error_len().is_none();
    is_cut.then_some(bytes.len() as u8)
}

/// The cost of a windows-1252 character here: punctuation, or a letter in a word of ASCII letters.
fn windows_1252(bytes: &[u8], place: usize, state: Reading) -> Option<Cost> {
    match bytes[place] {
        byte if is_punctuation(byte) => Some(PUNCTUATION),
        // In CP949 such a byte begins a syllable, and ASCII letters may end one.
        0xC0..=0xFF if state == Reading::Utf8 && is_in_word(bytes, place..place + 1) => {
            Some(ACCENTED)
        }
        _ => None,
    }
}

/// Quotation marks, dashes, the ellipsis, the euro and the no-break space of windows-1252.
fn is_punctuation(byte: u8) -> bool {
    matches!(
        byte,
        0x80 | 0x82 | 0x84 | 0x85 | 0x8B | 0x91
            ..=0x97 | 0x99 | 0x9B | 0xA0 | 0xA9 | 0xAB | 0xAE | 0xBB
    )
}

/// The way back from the end, in order of place.
fn back(ways: &[[Way; 2]]) -> Vec<(Reading, usize)> {
    let mut steps = Vec::new();
    let mut place = ways.len() - 1;
    let mut state = usize::from(ways[place][1].cost < ways[place][0].cost);
    while place > 0 {
        let way = ways[place][state];
        // Every place is reached: a byte can always be given up.
        let length = usize::from(way.length.max(1));
        steps.push((way.reading, length));
        place -= length;
        state = usize::from(way.from);
    }
    steps.reverse();
    steps
}
