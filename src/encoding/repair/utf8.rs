//! UTF-8 that was read as something else, byte by byte.

use encoding_rs::Encoding;

use super::context::{is_misplaced, is_typographic, is_typography, parts_word};
use super::roles;
use super::roles::Encodings;
use super::sequence;
use super::sequence::Sequence;
use super::sequence::Sequences;
use super::single::Mistaken;

/// Encodings that UTF-8 is read as, the commonest first.
pub(super) const MISTAKEN: [Mistaken; 14] = [
    Mistaken::Latin1,
    Mistaken::Standard(encoding_rs::MACINTOSH),
    Mistaken::Standard(encoding_rs::WINDOWS_1251),
    Mistaken::Standard(encoding_rs::WINDOWS_1250),
    Mistaken::Standard(encoding_rs::ISO_8859_2),
    Mistaken::Standard(encoding_rs::WINDOWS_1257),
    Mistaken::Standard(encoding_rs::ISO_8859_13),
    Mistaken::Standard(encoding_rs::WINDOWS_1253),
    Mistaken::Standard(encoding_rs::ISO_8859_7),
    Mistaken::Standard(encoding_rs::WINDOWS_1258),
    Mistaken::Standard(encoding_rs::WINDOWS_1254),
    Mistaken::Standard(encoding_rs::KOI8_R),
    Mistaken::Standard(encoding_rs::KOI8_U),
    Mistaken::Cp437,
];

/// What a sequence of UTF-8 must be worth together before it is believed.
const ENOUGH: u32 = 2;

/// What a sequence is worth more that no word is written with: good letters with accents beside it prove less.
const NO_WORD: u32 = 4;

/// The text with its sequences of UTF-8 decoded; `None` where there are none to believe.
pub(super) fn ungarbled(text: &str) -> Option<Reading> {
    let possible = roles::possible(text);
    let encodings = roles::each().filter(|(bit, _)| possible & bit != 0);
    let readings = encodings.filter_map(|(bit, mistaken)| believed(text, bit, mistaken));
    // The commonest encoding of those that leave the least.
    readings.reduce(|best, other| {
        if other.lead() > best.lead() {
            other
        } else {
            best
        }
    })
}

/// A text with its sequences of UTF-8 decoded.
pub(super) struct Reading {
    /// What the UTF-8 was read as.
    pub(super) mistaken: Mistaken,
    pub(super) text: String,
    worth: u32,
    /// Characters outside ASCII that are no part of UTF-8.
    left: u32,
    /// Those of them that speak against the encoding.
    counters: u32,
    /// What speaks for it beside the worth: sequences that no word is written with.
    proof: u32,
}

impl Reading {
    /// What makes one reading better than another: what is no UTF-8 counts twice.
    fn lead(&self) -> i64 {
        i64::from(self.worth) - 2 * i64::from(self.left)
    }

    /// Whether so much is no part of UTF-8 that the line may be garbled in another way.
    pub(super) fn is_doubtful(&self) -> bool {
        self.left * 3 > self.worth
    }
}

/// Whether the reading leaves a quotation open: „Ä°“ is one letter in quotation marks, and no kana.
fn opens_quotation(text: &str, reading: &Reading) -> bool {
    let is_mac = reading.mistaken == Mistaken::Standard(encoding_rs::MACINTOSH);
    let has_closing = is_mac && reading.text.contains(['“', '”']);
    has_closing && text.matches('„').count() > reading.text.matches('„').count()
}

/// The text read once as it stands and, where that finds enough, once more with the sequences that
/// lost a byte since.
fn believed(text: &str, bit: Encodings, mistaken: Mistaken) -> Option<Reading> {
    let whole = read(text, bit, mistaken, Sequences::Whole);
    if whole.worth < ENOUGH {
        return None;
    }
    let damaged = read(text, bit, mistaken, Sequences::Damaged);
    // Characters that are no part of UTF-8 may stand beside what is garbled, but make it less likely.
    let is_enough = damaged.worth + damaged.proof >= ENOUGH + damaged.counters;
    (is_enough && !opens_quotation(text, &damaged)).then_some(damaged)
}

/// Decodes every sequence of characters whose bytes are UTF-8; other characters stay.
fn read(text: &str, bit: Encodings, mistaken: Mistaken, sequences: Sequences) -> Reading {
    let mut reading = Reading {
        mistaken,
        text: String::with_capacity(text.len()),
        worth: 0,
        left: 0,
        counters: 0,
        proof: 0,
    };
    let mut rest = text;
    let mut before = ' ';
    loop {
        let (ascii, other) = rest.split_at(Encoding::ascii_valid_up_to(rest.as_bytes()));
        reading.text.push_str(ascii);
        before = ascii.chars().next_back().unwrap_or(before);
        rest = other;
        let Some(c) = rest.chars().next() else {
            break;
        };
        if roles::may_start(rest, bit)
            && let Some(found) = sequence(rest, before, mistaken, sequences)
        {
            reading.text.push(found.decoded);
            reading.worth += found.worth;
            let (garbled, after) = rest.split_at(found.length);
            if mistaken == Mistaken::Latin1 && parts_word(garbled, after) {
                reading.proof += NO_WORD;
            }
            rest = after;
            // What is decoded was no capital that a quotation mark could follow.
            before = ' ';
            continue;
        }
        reading.left += u32::from(c > '\u{9F}');
        reading.counters += u32::from(is_counter(c, mistaken));
        reading.text.push(c);
        before = c;
        rest = &rest[c.len_utf8()..];
    }
    reading
}

/// Whether a character that is no part of UTF-8 speaks against the encoding: one that its bytes could have become, or
/// those of the commonest mistake. Typography is added to garbled text as to any other, and letters that neither has
/// were never garbled.
fn is_counter(c: char, mistaken: Mistaken) -> bool {
    let has = |mistaken: Mistaken| mistaken.byte(c).is_some();
    c > '\u{9F}' && !is_typographic(c) && (has(mistaken) || has(Mistaken::Latin1))
}

/// The sequence of UTF-8 that the text's first characters are, if they are worth anything.
fn sequence(
    text: &str,
    before: char,
    mistaken: Mistaken,
    sequences: Sequences,
) -> Option<Sequence> {
    if let Some((decoded, length)) = sequence::whole(text, mistaken) {
        let (garbled, after) = text.split_at(length);
        if is_typography(garbled, before, after) || is_misplaced(decoded, before, after) {
            return None;
        }
        let worth = worth(decoded, before, garbled, mistaken)?;
        return Some(Sequence {
            decoded,
            length,
            worth,
        });
    }
    sequence::a_grave(text, before, mistaken)
        .or_else(|| sequence::lost_in_word(text, before, mistaken))
        .or_else(|| (sequences == Sequences::Damaged).then(|| sequence::damaged(text, mistaken))?)
}

/// How much a decoded character says that the text was garbled; `None` where it is no more likely
/// than what stands there.
fn worth(decoded: char, before: char, garbled: &str, mistaken: Mistaken) -> Option<u32> {
    match decoded {
        // What double garbling leaves between two rounds.
        '\u{80}'..='\u{9F}' => Some(1),
        // Elsewhere than in Latin-1 the two characters are symbols, and stand together in formulas.
        '\u{A0}'..='\u{17E}' if mistaken == Mistaken::Latin1 => Some(2),
        // No formula has a root of an accented letter, a sign, or a dagger.
        '\u{A0}'..='\u{17E}' if starts_mac_roman(garbled) || starts_cp437(garbled) => Some(2),
        '\u{A0}'..='\u{17E}' => {
            Some(1 + u32::from(decoded.is_alphabetic() && before.is_alphabetic()))
        }
        '\u{192}'
        | '\u{2B0}'..='\u{36F}'
        | '\u{218}'..='\u{21B}'
        | '\u{1A0}'
        | '\u{1A1}'
        | '\u{1AF}'
        | '\u{1B0}' => Some(1),
        // A letter in the middle of a word, that shows as a letter and a symbol: IL2RÎ³c.
        '\u{370}'..='\u{3FF}'
            if before.is_alphabetic() && !garbled.chars().all(char::is_alphabetic) =>
        {
            Some(2)
        }
        // U+FFFD itself, decoded once too often: a byte of the page was lost before.
        char::REPLACEMENT_CHARACTER => Some(2),
        '\u{370}'..='\u{5FF}'
        | '\u{600}'..='\u{6FF}'
        | '\u{E00}'..='\u{E7F}'
        | '\u{900}'..='\u{DFF}' => Some(1),
        '\u{1D00}'..='\u{1DBF}' => Some(1),
        '\u{1E00}'..='\u{1EFF}' | '\u{2010}'..='\u{2BFF}' | '\u{FB00}'..='\u{FB06}' => Some(3),
        '\u{3000}'..='\u{30FF}'
        | '\u{3130}'..='\u{318F}'
        | '\u{4E00}'..='\u{9FFF}'
        | '가'..='힣' => Some(3),
        '\u{FF01}'..='\u{FFEE}' | '\u{FEFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}' => Some(3),
        _ => None,
    }
}

/// Whether two characters are a letter of Latin-1 in UTF-8 that was read as Mac Roman: √©, ¬†.
fn starts_mac_roman(garbled: &str) -> bool {
    match garbled.strip_prefix('√') {
        Some(second) => !second.starts_with(['π', 'Ω', '∑', '∏', '∫', '∞']),
        None => garbled == "¬†",
    }
}

/// The same read as code page 437: ├⌐, ┬á. Boxes are drawn with lines after ├ and ┬.
fn starts_cp437(garbled: &str) -> bool {
    garbled
        .strip_prefix(['├', '┬'])
        .is_some_and(|second| !second.starts_with(|c| matches!(c, '\u{2500}'..='\u{259F}')))
}
