//! Documents that mix encodings: a UTF-8 page with a CP949 caption inside, or the reverse.
//!
//! Where a stretch is malformed in the page's encoding, the cheapest way through its bytes is
//! looked for (Viterbi): every character may be read as UTF-8 or as CP949, punctuation also as
//! windows-1252, changing the encoding has its price, and so has giving a byte up.

use super::Repair;
use super::codec::Codec;
use super::detect::{Cost, Language, bits, character_cost};

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
/// Bytes searched at once; longer stretches are cut at an ASCII byte.
const MOST_BYTES: usize = 1 << 16;

/// What a character was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    Utf8,
    Korean,
    Windows1252,
    Malformed,
}

/// The text of a document whose encoding holds for most of it.
pub(super) struct Mixed {
    pub(super) text: String,
    pub(super) had_errors: bool,
    pub(super) repairs: Vec<Repair>,
}

/// Reads the document piece by piece; `None` where its encoding holds throughout, or mixes are
/// not looked for.
pub(super) fn decode(bytes: &[u8], host: Codec) -> Option<Mixed> {
    let host = match host {
        codec if codec == Codec::UTF_8 => Reading::Utf8,
        codec if codec == Codec::EUC_KR && holds_never_in_euc_kr(bytes) => Reading::Korean,
        _ => return None,
    };
    let mut mixed = Mixed {
        text: String::with_capacity(bytes.len()),
        had_errors: false,
        repairs: Vec::new(),
    };
    for stretch in stretches(bytes) {
        if !mixed.take_whole(stretch, host) {
            mixed.take_apart(stretch, host);
        }
    }
    (!mixed.repairs.is_empty()).then_some(mixed)
}

/// Bytes that EUC-KR proper does not use; CP949 has them in rare syllables only.
fn never_in_euc_kr(byte: u8) -> bool {
    matches!(byte, 0x80..=0xA0)
}

/// Whether any byte is such; in blocks that are looked at whole, at the speed of vector instructions.
fn holds_never_in_euc_kr(bytes: &[u8]) -> bool {
    const BLOCK: usize = 256;
    let in_block = |block: &[u8]| {
        let bytes = block.iter();
        bytes.fold(false, |found, byte| found | never_in_euc_kr(*byte))
    };
    bytes.chunks(BLOCK).any(in_block)
}

/// Lines, and pieces of overlong lines.
fn stretches(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let line = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        let end = if line <= MOST_BYTES {
            line
        } else {
            cut(&rest[..MOST_BYTES])
        };
        let (stretch, after) = rest.split_at(end);
        rest = after;
        Some(stretch)
    })
}

/// Where an overlong line is cut: after its last space or tag, else anywhere.
fn cut(bytes: &[u8]) -> usize {
    memchr::memrchr2(b' ', b'>', bytes).map_or(bytes.len(), |place| place + 1)
}

impl Mixed {
    /// Takes a stretch that holds together in the host's encoding.
    fn take_whole(&mut self, stretch: &[u8], host: Reading) -> bool {
        if let Ok(text) = simdutf8::basic::from_utf8(stretch)
            && (host == Reading::Utf8 || stretch.is_ascii())
        {
            self.text.push_str(text);
            return true;
        }
        if host == Reading::Korean && !holds_never_in_euc_kr(stretch) {
            let (text, had_errors) = Codec::EUC_KR.decode(stretch);
            self.text.push_str(&text);
            self.had_errors |= had_errors;
            return true;
        }
        false
    }

    /// Reads a stretch character by character, each in the encoding that fits.
    fn take_apart(&mut self, stretch: &[u8], host: Reading) {
        let mut rest = stretch;
        for (reading, length) in cheapest(stretch, host) {
            let (piece, after) = rest.split_at(length);
            rest = after;
            let start = self.text.len();
            self.push(reading, piece);
            if reading != host && reading != Reading::Malformed && !piece.is_ascii() {
                self.note(start, reading);
            }
        }
    }

    fn push(&mut self, reading: Reading, piece: &[u8]) {
        let codec = match reading {
            Reading::Utf8 => Codec::UTF_8,
            Reading::Korean => Codec::EUC_KR,
            Reading::Windows1252 => Codec::WINDOWS_1252,
            Reading::Malformed => {
                self.had_errors = true;
                return self.text.push(char::REPLACEMENT_CHARACTER);
            }
        };
        self.text.push_str(&codec.decode(piece).0);
    }

    /// Lists the character that starts here, joined with the one before it where they touch.
    fn note(&mut self, start: usize, reading: Reading) {
        let name = match reading {
            Reading::Utf8 => Codec::UTF_8.name(),
            Reading::Korean => Codec::EUC_KR.name(),
            Reading::Windows1252 | Reading::Malformed => Codec::WINDOWS_1252.name(),
        };
        let end = self.text.len();
        if let Some(last) = self.repairs.last_mut()
            && last.chain == [name]
            && self.text[last.end..start]
                .bytes()
                .all(|byte| byte.is_ascii() && byte != b'\n')
        {
            last.end = end;
        } else if self.repairs.len() < super::MOST_PLACES {
            self.repairs.push(Repair {
                kind: "mixed",
                start,
                end,
                chain: vec![name],
            });
        }
    }
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
fn cheapest(bytes: &[u8], host: Reading) -> Vec<(Reading, usize)> {
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
        Reading::Utf8 => utf_8(&bytes[place..]),
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
fn utf_8(bytes: &[u8]) -> Option<(u8, Cost)> {
    let length = match bytes[0] {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let text = std::str::from_utf8(bytes.get(..usize::from(length))?).ok()?;
    let cost = character_cost(text.chars().next()?, Language::Korean);
    Some((length, cost.min(VALID)))
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
    let is_letter = |place: Option<usize>| {
        let byte = place.and_then(|place| bytes.get(place));
        byte.is_some_and(u8::is_ascii_alphabetic)
    };
    let in_word = is_letter(place.checked_sub(1)) || is_letter(Some(place + 1));
    match bytes[place] {
        byte if is_punctuation(byte) => Some(PUNCTUATION),
        // In CP949 such a byte begins a syllable, and ASCII letters may end one.
        0xC0..=0xFF if state == Reading::Utf8 && in_word => Some(ACCENTED),
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

#[cfg(test)]
mod tests {
    use super::decode;
    use crate::encoding::codec::Codec;

    fn korean(text: &str) -> Vec<u8> {
        encoding_rs::EUC_KR.encode(text).0.into_owned()
    }

    #[test]
    fn a_caption_in_another_encoding_is_read_in_it() {
        let page = [
            "본문은 유니코드다. ".as_bytes(),
            &korean("사진은 완성형"),
            "이고 끝.\n".as_bytes(),
        ]
        .concat();
        let mixed = decode(&page, Codec::UTF_8).expect("a mix");
        assert_eq!(mixed.text, "본문은 유니코드다. 사진은 완성형이고 끝.\n");
        let repair = &mixed.repairs[0];
        assert_eq!(
            (&mixed.text[repair.start..repair.end], repair.chain[0]),
            ("사진은 완성형", "EUC-KR")
        );
    }

    #[test]
    fn one_damaged_character_is_given_up() {
        let damaged = ["이 글자는 ".as_bytes(), b"\xEA\xB0", "망가졌다".as_bytes()].concat();
        assert!(decode(&damaged, Codec::UTF_8).is_none());
    }

    #[test]
    fn quotes_of_a_word_processor_are_read() {
        let page = [
            "그는 ".as_bytes(),
            b"\x93",
            "좋다".as_bytes(),
            b"\x94",
            "고 했다".as_bytes(),
        ]
        .concat();
        assert_eq!(
            decode(&page, Codec::UTF_8).expect("a mix").text,
            "그는 “좋다”고 했다"
        );
    }
}
