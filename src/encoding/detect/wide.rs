//! UTF-16 and UTF-32 without a byte order mark.

use super::super::binary::is_binary;
use super::super::codec::Codec;
use super::cost::{self, Cost, Language, MALFORMED, ascii_cost, bits, character_cost};

/// Bytes looked at: whole units of two and of four.
pub(super) const LOOK: usize = 512;
/// How much rarer than UTF-8 such text is.
const RARITY: Cost = bits(6);
/// One unit of so many bytes may be malformed, as a damaged byte can leave it.
const BYTES_A_DAMAGE: usize = 16;
/// What a character of text costs at most on average; chance makes rare characters of all scripts.
const MOST_A_CHARACTER: Cost = bits(13);
/// A letter of the script that the one before it has.
const SAME_SCRIPT: Cost = bits(6);
/// A letter of one of the blocks that Latin is scattered over.
const LATIN: Cost = bits(9);
/// A letter of another script than the one before it.
const OTHER_SCRIPT: Cost = bits(14);

/// The beginning of the bytes, if it could be units of two or four bytes: half of the units
/// begin or end like a letter of some script.
pub(super) fn look(bytes: &[u8]) -> Option<&[u8]> {
    let look = &bytes[..bytes.len().min(LOOK)];
    let is_high = |byte: &&u8| is_high(**byte);
    let even = look.iter().step_by(2).filter(is_high);
    let odd = look.iter().skip(1).step_by(2).filter(is_high);
    let most = even.count().max(odd.count());
    (look.len() >= 4 && most * 4 >= look.len()).then_some(look)
}

/// Whether the byte is the higher one of many letters: those of small scripts, Tifinagh, kana, Chinese characters, Yi
/// and other scripts of its neighbourhood, and Hangul.
fn is_high(byte: u8) -> bool {
    matches!(byte, 0..=0x1F | 0x2D | 0x30 | 0x4E..=0xD7)
}

/// Each wide reading of the bytes that makes text of them, with its cost.
pub(super) fn costs(look: &[u8]) -> impl Iterator<Item = (Codec, Cost)> {
    let candidates = [
        Codec::UTF_16LE,
        Codec::UTF_16BE,
        Codec::Utf32Le,
        Codec::Utf32Be,
    ];
    candidates
        .into_iter()
        .filter_map(move |codec| Some((codec, cost(codec, look)?.saturating_add(RARITY))))
}

/// How many units may be malformed. Chance makes whole units of four bytes too seldom to allow for any.
fn most_damage(codec: Codec, look: &[u8]) -> usize {
    match codec {
        Codec::Standard(_) => look.len() / BYTES_A_DAMAGE,
        _ => 0,
    }
}

fn cost(codec: Codec, look: &[u8]) -> Option<Cost> {
    let (text, _) = codec.decode(look);
    let (text, cut_off) = match text.strip_suffix(char::REPLACEMENT_CHARACTER) {
        Some(whole) => (whole, MALFORMED),
        None => (&*text, 0),
    };
    // Bytes of another encoding make units that mean nothing. A damaged byte makes one; more are too many,
    // and no text holds zeros.
    let malformed = text.matches(char::REPLACEMENT_CHARACTER).count();
    if malformed > most_damage(codec, look) || text.contains('\0') {
        return None;
    }
    // The letters of small scripts hold a byte that no other text holds, but for those of a few blocks: columns
    // divided by tabs would be Devanagari.
    let scripts = if look.iter().any(|byte| is_binary(*byte)) {
        Scripts::All
    } else {
        Scripts::EastAsian
    };
    let most = MOST_A_CHARACTER * text.chars().count() as Cost + MALFORMED * malformed as Cost;
    [
        Language::Korean,
        Language::Simplified,
        Language::Traditional,
        Language::Japanese,
    ]
    .into_iter()
    .map(|language| text_cost(text, language, scripts))
    .min()
    .filter(|cost| *cost <= most)
    .map(|cost| cost.saturating_add(cut_off))
}

/// Which scripts the text may be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scripts {
    EastAsian,
    All,
}

fn text_cost(text: &str, language: Language, scripts: Scripts) -> Cost {
    let mut last = ' ';
    cost::sum(text, Cost::MAX, |character| match character {
        '\0'..='\x7F' => ascii_cost(character as u8),
        '\u{A0}'..'\u{2000}' | '\u{2C00}'..'\u{2E00}' | '\u{A000}'..'\u{AC00}'
            if scripts == Scripts::All =>
        {
            let before = std::mem::replace(&mut last, character);
            letter_cost(character, before)
        }
        _ => character_cost(character, language),
    })
}

/// What a letter or mark of a small script costs after another.
fn letter_cost(character: char, before: char) -> Cost {
    /// Scripts stand in blocks of 128 characters or less.
    const BLOCK: u32 = 128;
    let is_latin = |c: char| matches!(c, '\u{A0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}');
    if is_latin(character) {
        LATIN
    } else if u32::from(character) / BLOCK == u32::from(before) / BLOCK {
        SAME_SCRIPT
    } else {
        OTHER_SCRIPT
    }
}

#[cfg(test)]
mod tests {
    use super::super::detect_wide;

    fn wide(text: &str) -> [Vec<u8>; 4] {
        let units = || text.encode_utf16();
        let scalars = || text.chars().map(u32::from);
        [
            units().flat_map(u16::to_le_bytes).collect(),
            units().flat_map(u16::to_be_bytes).collect(),
            scalars().flat_map(u32::to_le_bytes).collect(),
            scalars().flat_map(u32::to_be_bytes).collect(),
        ]
    }

    #[test]
    fn every_script_is_known_in_every_width() {
        for text in [
            "Где мост? Мост за рекой.",
            "אין גשר מעל הנהר",
            "لا جسر فوق النهر",
            "नदी पर पुल नहीं है",
            "নদীর উপর সেতু নেই",
            "ਨਦੀ ਉੱਤੇ ਪੁਲ ਨਹੀਂ ਹੈ",
            "நதியின் மேல் பாலம் இல்லை",
            "ไม่มีสะพานข้ามแม่น้ำ",
            "მდინარეზე ხიდი არ არის",
            "Գետի վրա կամուրջ չկա",
            "በወንዙ ላይ ድልድይ የለም",
            "គ្មានស្ពានឆ្លងទន្លេទេ",
            "မြစ်ပေါ်တွင်တံတားမရှိ",
            "Δεν υπάρχει γέφυρα",
            "Không có cầu qua sông",
            "강에는 다리가 없다",
            "川に橋がない",
            "河上没有桥，我们坐船。",
            "There is no bridge.",
        ] {
            let names = ["UTF-16LE", "UTF-16BE", "utf-32le", "utf-32be"];
            for (bytes, name) in wide(text).iter().zip(names) {
                let found = detect_wide(bytes).map(|found| found.codec.name());
                assert_eq!(found, Some(name), "{text}");
            }
        }
    }

    #[test]
    fn bytes_of_other_text_are_not_wide() {
        for bytes in [
            &b"1\t2\t3\t4\t5\n"[..],
            b"Caf\xC3\xA9",
            b"\xC0\xCC \xB8\xA7\n",
            b"\x0E@L\x0F is \x0E?\\?!55\x0F",
            "이름\0나이\0도시\n".as_bytes(),
        ] {
            assert!(detect_wide(bytes).is_none(), "{bytes:?}");
        }
    }
}
