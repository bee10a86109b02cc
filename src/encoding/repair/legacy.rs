//! Korean and other legacy bytes that were read as something else.
//!
//! The characters' bytes are read again in other encodings; a reading is believed when it is far
//! less surprising than the text as it stands, by the costs that detection uses.

use super::super::codec::Codec;
use super::super::detect::{
    Cost, Language, ascii_cost, bits, character_cost, cheapest_single, single_cost, text_cost,
};
use super::single;
use super::single::Mistaken;

/// Encodings that legacy bytes are read as.
const MISTAKEN: [Mistaken; 6] = [
    Mistaken::Latin1,
    Mistaken::Standard(encoding_rs::MACINTOSH),
    Mistaken::Standard(encoding_rs::GBK),
    Mistaken::Standard(encoding_rs::WINDOWS_1251),
    Mistaken::Standard(encoding_rs::EUC_KR),
    Mistaken::Standard(encoding_rs::SHIFT_JIS),
];

/// Encodings of the bytes, and their language.
const MEANT: [(Codec, Language); 5] = [
    (Codec::EUC_KR, Language::Korean),
    (Codec::Johab, Language::Korean),
    (Codec::Standard(encoding_rs::SHIFT_JIS), Language::Japanese),
    (Codec::Standard(encoding_rs::EUC_JP), Language::Japanese),
    (Codec::Standard(encoding_rs::GBK), Language::Simplified),
];

/// How much less surprising a reading must be than the text as it stands.
const MARGIN: Cost = bits(20);
/// The same for each character, so that long clean text is not changed for a small gain.
const MARGIN_A_CHARACTER: Cost = bits(1);
/// What a character outside ASCII may cost in a reading that is text; garbled twice, nothing is.
const WIDE_CHARACTER: Cost = bits(13);
/// The same in encodings of single bytes.
const SINGLE_CHARACTER: Cost = bits(8);

/// The line in its true encoding, and the steps.
pub(super) fn ungarbled(line: &str) -> Option<(String, [&'static str; 2])> {
    if line.contains(|c: char| matches!(c, '가'..='힣' | char::REPLACEMENT_CHARACTER))
        && !line.contains(is_rare_syllable)
    {
        return None;
    }
    let readings = MISTAKEN.iter().filter_map(|mistaken| {
        let reading = best_reading(&mistaken.encode(line)?, *mistaken)?;
        Some((reading, *mistaken))
    });
    let (best, mistaken) = readings.min_by_key(|(reading, _)| reading.cost)?;
    is_believed(&best, line).then(|| (best.text, [mistaken.name(), best.meant]))
}

/// Whether the line has different characters outside ASCII: one alone, or no-break spaces, prove nothing.
fn has_different(line: &str) -> bool {
    let mut letters = line.chars().filter(|c| !c.is_ascii() && !c.is_whitespace());
    letters
        .next()
        .is_some_and(|first| letters.any(|c| c != first))
}

/// Garbled characters' bytes, read again.
struct Reading {
    cost: Cost,
    /// What each of its characters may cost.
    most: Cost,
    text: String,
    /// Name of the encoding.
    meant: &'static str,
}

/// Whether the reading is text, and far more so than the line is.
fn is_believed(reading: &Reading, line: &str) -> bool {
    let characters = reading.text.chars().filter(|c| !c.is_ascii()).count() as Cost;
    let ascii: Cost = reading
        .text
        .bytes()
        .filter(u8::is_ascii)
        .map(ascii_cost)
        .sum();
    let margin = MARGIN + MARGIN_A_CHARACTER * characters;
    // Control characters are not garbled further: they are windows-1252 read as Latin-1.
    let as_it_is: String = line.chars().map(single::as_windows_1252).collect();
    has_different(line)
        && reading.cost <= ascii + reading.most * characters
        && reading.cost.saturating_add(margin) <= surprise(&as_it_is)
}

/// The cheapest reading of the bytes that leaves nothing out.
fn best_reading(bytes: &[u8], mistaken: Mistaken) -> Option<Reading> {
    let utf_8 = utf_8(bytes, mistaken);
    if utf_8.is_some() {
        return utf_8;
    }
    let meant = MEANT.iter().filter(|(codec, _)| !mistaken.is(*codec));
    let wide = meant.filter_map(|(codec, language)| {
        let (text, had_errors) = codec.decode(bytes);
        (!had_errors).then(|| Reading {
            cost: text_cost(&text, *language),
            most: WIDE_CHARACTER,
            text: text.into_owned(),
            meant: codec.name(),
        })
    });
    let single = cheapest_single(bytes).and_then(|(encoding, cost)| {
        // Nobody reads Mac Cyrillic by mistake any more; its table makes words of much that is garbled otherwise.
        let is_same = mistaken.is(Codec::Standard(encoding))
            || encoding == encoding_rs::WINDOWS_1252
            || encoding == encoding_rs::X_MAC_CYRILLIC;
        let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
        (!is_same && !had_errors).then(|| Reading {
            cost,
            most: SINGLE_CHARACTER,
            text: text.into_owned(),
            meant: encoding.name(),
        })
    });
    wide.chain(single).min_by_key(|reading| reading.cost)
}

/// The bytes as UTF-8 if they are that throughout, and were read as an encoding of two bytes; what was read
/// byte by byte is looked at elsewhere.
fn utf_8(bytes: &[u8], mistaken: Mistaken) -> Option<Reading> {
    let text = std::str::from_utf8(bytes).ok()?;
    (mistaken.is_wide() && !text.is_ascii()).then(|| Reading {
        cost: surprise(text),
        most: WIDE_CHARACTER,
        text: text.to_owned(),
        meant: Codec::UTF_8.name(),
    })
}

/// The cost of the text as it stands, in the language and encoding that it surprises least.
pub(super) fn surprise(line: &str) -> Cost {
    let languages = [
        Language::Korean,
        Language::Simplified,
        Language::Traditional,
        Language::Japanese,
    ];
    let wide = languages.iter().map(|language| text_cost(line, *language));
    let single = SINGLE.iter().filter_map(|encoding| {
        let (bytes, _, unmappable) = encoding.encode(line);
        (!unmappable).then(|| single_cost(&bytes, encoding))
    });
    wide.chain(single).min().unwrap_or(Cost::MAX)
}

/// Encodings that between them hold the alphabets of Europe and the Near East.
const SINGLE: [&encoding_rs::Encoding; 9] = [
    encoding_rs::WINDOWS_1252,
    encoding_rs::WINDOWS_1250,
    encoding_rs::WINDOWS_1251,
    encoding_rs::WINDOWS_1253,
    encoding_rs::WINDOWS_1254,
    encoding_rs::WINDOWS_1255,
    encoding_rs::WINDOWS_1256,
    encoding_rs::WINDOWS_1257,
    encoding_rs::WINDOWS_1258,
];

/// A syllable that Korean hardly uses: the look of other bytes read as CP949.
fn is_rare_syllable(c: char) -> bool {
    matches!(c, '가'..='힣') && character_cost(c, Language::Korean) >= bits(12)
}
