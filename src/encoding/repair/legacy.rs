//! Korean and other legacy bytes that were read as something else.
//!
//! The characters' bytes are read again in other encodings; a reading is believed when it is far
//! less surprising than the text as it stands, by the costs that detection uses.

use super::super::codec::Codec;
use super::super::detect::{
    Cost, Language, bits, character_cost, cheapest_single, single_cost, text_cost,
};
use super::single::Mistaken;

/// Encodings that legacy bytes are read as.
const MISTAKEN: [Mistaken; 5] = [
    Mistaken::Latin1,
    Mistaken::Standard(encoding_rs::MACINTOSH),
    Mistaken::Standard(encoding_rs::GBK),
    Mistaken::Standard(encoding_rs::WINDOWS_1251),
    Mistaken::Standard(encoding_rs::EUC_KR),
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
const MARGIN: Cost = bits(24);
/// The same for each character, so that long clean text is not changed for a small gain.
const MARGIN_A_CHARACTER: Cost = bits(2);
/// Fewer characters than this prove nothing.
const FEWEST: usize = 2;

/// The line in its true encoding, and the steps.
pub(super) fn ungarbled(line: &str) -> Option<(String, Vec<&'static str>)> {
    if line.contains(|c: char| matches!(c, '가'..='힣' | char::REPLACEMENT_CHARACTER))
        && !line.contains(is_rare_syllable)
    {
        return None;
    }
    let as_it_is = surprise(line);
    let candidates = MISTAKEN.iter().filter_map(|mistaken| {
        let bytes = mistaken.encode(line)?;
        let (cost, text, name) = best_reading(&bytes, *mistaken)?;
        Some((cost, text, vec![mistaken.name(), name]))
    });
    let (cost, text, chain) = candidates.min_by_key(|(cost, ..)| *cost)?;
    let characters = text.chars().filter(|c| !c.is_ascii()).count();
    let margin = MARGIN + MARGIN_A_CHARACTER * characters as Cost;
    let is_better = characters >= FEWEST && cost.saturating_add(margin) <= as_it_is;
    is_better.then_some((text, chain))
}

/// The cheapest reading of the bytes that leaves nothing out.
fn best_reading(bytes: &[u8], mistaken: Mistaken) -> Option<(Cost, String, &'static str)> {
    let meant = MEANT.iter().filter(|(codec, _)| !matches!((codec, mistaken), (Codec::Standard(a), Mistaken::Standard(b)) if *a == b));
    let wide = meant.filter_map(|(codec, language)| {
        let (text, had_errors) = codec.decode(bytes);
        let cost = (!had_errors).then(|| text_cost(&text, *language))?;
        Some((cost, text.into_owned(), codec.name()))
    });
    let single = cheapest_single(bytes).and_then(|(encoding, cost)| {
        // Nobody reads Mac Cyrillic by mistake any more; its table makes words of much that is garbled otherwise.
        let is_same = mistaken == Mistaken::Standard(encoding)
            || encoding == encoding_rs::WINDOWS_1252
            || encoding == encoding_rs::X_MAC_CYRILLIC;
        let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
        (!is_same && !had_errors).then(|| (cost, text.into_owned(), encoding.name()))
    });
    wide.chain(single).min_by_key(|(cost, ..)| *cost)
}

/// The cost of the text as it stands, in the language and encoding that it surprises least.
fn surprise(line: &str) -> Cost {
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
