//! Korean and other legacy bytes that were read as something else.
//!
//! The characters' bytes are read again in other encodings; a reading is believed when it is far
//! less surprising than the text as it stands, by the costs that detection uses.

use super::super::codec::Codec;
use super::super::detect::{
    Cost, Language, ascii_cost, bits, character_cost, cheapest_single, single_cost, text_cost,
};
use super::shape;
use super::single;
use super::single::Mistaken;
use super::words::foreign_to_ascii;

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
    // The rest says the same in every reading.
    let words = foreign_to_ascii(line);
    if words.contains(|c: char| matches!(c, '가'..='힣' | char::REPLACEMENT_CHARACTER))
        && !words.contains(is_rare_syllable)
    {
        return None;
    }
    let (mistaken, meant) = believed(&words)?;
    let bytes = mistaken.encode(line)?;
    let text = meant.decode_whole(&bytes)?.into_owned();
    Some((text, [mistaken.name(), meant.name()]))
}

/// Letters that none of [`MISTAKEN`] has, while lines of Vietnamese have several.
const VIETNAMESE: fn(char) -> bool = |c| matches!(c, '\u{1EA0}'..='\u{1EFF}');

/// What the text was read as and what it is, if one reading of its bytes is to be believed.
fn believed(text: &str) -> Option<(Mistaken, Codec)> {
    if text.contains(VIETNAMESE) || !has_different(text) {
        return None;
    }
    let bytes = MISTAKEN.map(|mistaken| mistaken.encode(text));
    if bytes.iter().all(Option::is_none) {
        return None;
    }
    // Control characters are not garbled further: they are windows-1252 read as Latin-1.
    let as_it_is: String = text.chars().map(single::as_windows_1252).collect();
    let mut best = None;
    // No reading is read further than it can be believed, or than a better one costs.
    let mut most = most_surprise(&as_it_is)
        .checked_sub(MARGIN)?
        .saturating_add(1);
    for (mistaken, bytes) in MISTAKEN.into_iter().zip(bytes) {
        if let Some(reading) = bytes.and_then(|bytes| best_reading(&bytes, mistaken, most)) {
            most = reading.cost;
            best = Some((mistaken, reading));
        }
    }
    let (mistaken, reading) = best?;
    reading
        .is_believed(&as_it_is, surprise(&as_it_is))
        .then_some((mistaken, reading.meant))
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
    meant: Codec,
}

impl Reading {
    /// Whether it is text, and far more so than what stands there, which is no table of letters.
    fn is_believed(&self, original: &str, surprise: Cost) -> bool {
        let characters = self.text.chars().filter(|c| !c.is_ascii()).count() as Cost;
        let is_shaped = match self.meant {
            Codec::Standard(encoding) if encoding.is_single_byte() => {
                !shape::is_table(original) && !shape::is_glued(&self.text, shape::Words::Whole)
            }
            _ => {
                !shape::is_glued(&self.text, shape::Words::Joined)
                    && !shape::is_half_width(&self.text)
            }
        };
        // One character of several bytes is too easily made of two letters.
        let is_one = self.most == WIDE_CHARACTER && characters < 2;
        if !is_shaped || is_one {
            return false;
        }
        let ascii: Cost = self.text.bytes().filter(u8::is_ascii).map(ascii_cost).sum();
        let margin = MARGIN + MARGIN_A_CHARACTER * characters;
        self.cost <= ascii + self.most * characters && self.cost.saturating_add(margin) <= surprise
    }
}

/// The cheapest reading of the bytes that leaves nothing out; `None` where it costs `most` or more.
fn best_reading(bytes: &[u8], mistaken: Mistaken, most: Cost) -> Option<Reading> {
    if let Some(text) = utf_8(bytes, mistaken) {
        let cost = surprise(text);
        return (cost < most).then(|| Reading {
            cost,
            most: WIDE_CHARACTER,
            text: text.to_owned(),
            meant: Codec::UTF_8,
        });
    }
    let wide = cheapest_wide(bytes, mistaken, most);
    if !mistaken.shows_single_bytes() {
        return wide;
    }
    let most = wide.as_ref().map_or(most, |reading| reading.cost);
    let Some((meant, cost)) = cheapest_single(bytes, is_meant, most) else {
        return wide;
    };
    let is_same = mistaken.is(meant) || meant == Codec::WINDOWS_1252;
    match meant.decode_whole(bytes) {
        Some(text) if !is_same => Some(Reading {
            cost,
            most: SINGLE_CHARACTER,
            text: text.into_owned(),
            meant,
        }),
        _ => wide,
    }
}

/// Whether text of today was in the encoding of single bytes. Nobody reads Mac Roman, Mac Cyrillic and the pages of DOS
/// by mistake any more; their tables make words of much that is garbled otherwise.
fn is_meant(codec: Codec) -> bool {
    let old = [encoding_rs::MACINTOSH, encoding_rs::X_MAC_CYRILLIC];
    matches!(codec, Codec::Standard(encoding) if !old.contains(&encoding))
}

/// The cheapest reading in an encoding of several bytes.
fn cheapest_wide(bytes: &[u8], mistaken: Mistaken, most: Cost) -> Option<Reading> {
    let mut best: Option<Reading> = None;
    for (meant, language) in MEANT {
        let most = best.as_ref().map_or(most, |best| best.cost);
        let is_possible = !mistaken.is(meant) && mistaken.shows(language);
        let text = is_possible.then(|| meant.decode_whole(bytes));
        let Some(text) = text.flatten() else {
            continue;
        };
        let cost = text_cost(&text, language, most);
        if cost < most {
            best = Some(Reading {
                cost,
                most: WIDE_CHARACTER,
                text: text.into_owned(),
                meant,
            });
        }
    }
    best
}

/// The bytes as UTF-8 if they are that throughout, and were read as an encoding of two bytes; what was read
/// byte by byte is looked at elsewhere.
fn utf_8(bytes: &[u8], mistaken: Mistaken) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    (mistaken.is_wide() && !text.is_ascii()).then_some(text)
}

/// The cost of the text as it stands, in the language and encoding that it surprises least.
pub(super) fn surprise(line: &str) -> Cost {
    let languages = [
        Language::Korean,
        Language::Simplified,
        Language::Traditional,
        Language::Japanese,
    ];
    let single = single_surprises(line).min().unwrap_or(Cost::MAX);
    let languages = languages.iter();
    languages.fold(single, |most, language| text_cost(line, *language, most))
}

/// A cost that the surprise is no more than, found sooner: that in the first encoding which holds the text.
fn most_surprise(line: &str) -> Cost {
    let first = single_surprises(line).next();
    first.unwrap_or_else(|| surprise(line))
}

/// What the text costs in each encoding of single bytes that holds it.
fn single_surprises(line: &str) -> impl Iterator<Item = Cost> {
    let is_held = !line.contains(|c| c > LAST_SINGLE);
    let encodings: &[_] = if is_held { &SINGLE } else { &[] };
    encodings.iter().filter_map(move |encoding| {
        let bytes = single::encode(line, encoding)?;
        Some(single_cost(&bytes, encoding, Cost::MAX))
    })
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

/// The last character that any of [`SINGLE`] has.
const LAST_SINGLE: char = '™';

/// A syllable that Korean hardly uses: the look of other bytes read as CP949.
fn is_rare_syllable(c: char) -> bool {
    matches!(c, '가'..='힣') && character_cost(c, Language::Korean) >= bits(12)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{LAST_SINGLE, MISTAKEN, SINGLE, VIETNAMESE, believed, foreign_to_ascii};
    use crate::encoding::codec::Codec;

    /// Text of several scripts, some of it read as something else.
    fn line() -> impl Strategy<Value = String> {
        let good = "[a-zA-Z]{1,8}|[A-Z]?[a-zà-ÿ]{1,8}|[가-힣]{1,5}|[ぁ-ん一-龥]{1,5}|[А-Яа-я]{1,8}|[0-9]{1,3}";
        let korean = good.prop_map(|word| {
            let (bytes, _, _) = encoding_rs::EUC_KR.encode(&word);
            bytes.iter().map(|byte| char::from(*byte)).collect()
        });
        let japanese = good.prop_map(|word| {
            let (bytes, _, _) = encoding_rs::SHIFT_JIS.encode(&word);
            encoding_rs::GBK.decode(&bytes).0.into_owned()
        });
        let word = prop_oneof![good.boxed(), korean.boxed(), japanese.boxed()];
        let between = "[ ,.0-9()@-]{1,3}";
        let words = prop::collection::vec((word, between), 1..12);
        words.prop_map(|words| {
            words
                .into_iter()
                .map(|(word, space)| word + &space)
                .collect()
        })
    }

    #[test]
    fn no_encoding_has_the_letters_of_vietnamese() {
        for c in ('\u{1E80}'..='\u{1F00}').filter(|c| VIETNAMESE(*c)) {
            for mistaken in MISTAKEN {
                assert_eq!(
                    mistaken.encode(&c.to_string()),
                    None,
                    "{c} in {}",
                    mistaken.name()
                );
            }
        }
    }

    #[test]
    fn no_encoding_of_single_bytes_goes_further() {
        let characters = SINGLE
            .iter()
            .flat_map(|encoding| Codec::Standard(encoding).upper_half());
        let known = characters.map(|(_, c)| c).filter(|c| *c < '\u{E000}');
        assert_eq!(known.max(), Some(LAST_SINGLE));
    }

    proptest! {
        #[test]
        fn words_of_ascii_decide_nothing(line in line()) {
            prop_assert_eq!(believed(&foreign_to_ascii(&line)), believed(&line));
        }
    }
}
