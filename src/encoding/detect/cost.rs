//! What a character costs in a language: how surprising it is, in eighths of a bit.
//!
//! A reading of the bytes is as likely as the text it gives; the sum of the costs makes
//! readings in any encoding and language comparable.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use super::tables;

/// Eighths of a bit.
pub(in crate::encoding) type Cost = u32;

/// Whole bits as a [`Cost`].
pub(in crate::encoding) const fn bits(bits: u32) -> Cost {
    bits * 8
}

/// A byte that means nothing: worse than any character.
pub(in crate::encoding) const MALFORMED: Cost = bits(24);
/// Another right after it: damage comes in stretches.
pub(in crate::encoding) const MALFORMED_AGAIN: Cost = bits(10);
/// A control character that text does not hold.
const CONTROL: Cost = bits(22);
/// A character that no text of the language is likely to hold.
const ALIEN: Cost = bits(18);

/// The languages whose characters take several bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::encoding) enum Language {
    Korean,
    Simplified,
    Traditional,
    Japanese,
}

const FIRST_HANGUL: u32 = 0xAC00;
const FIRST_HAN: u32 = 0x4E00;
const HAN_CHARACTERS: usize = 0x5200;
const FIRST_HALF_WIDTH: u32 = 0xFF61;

// Costs of the large scripts, by code point: each is made when it is first asked for.
static HANGUL: LazyLock<Vec<u8>> = LazyLock::new(hangul);
static SIMPLIFIED: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let levels = [(0xB0..=0xD7, COMMON_HAN), (0xD8..=0xF7, RARE_HAN)];
    han(tables::HAN_SIMPLIFIED, encoding_rs::GBK, levels)
});
static TRADITIONAL: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let levels = [(0xA4..=0xC6, COMMON_HAN), (0xC9..=0xF9, RARE_HAN)];
    han(tables::HAN_TRADITIONAL, encoding_rs::BIG5, levels)
});
/// The lower of both.
static CHINESE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let pairs = SIMPLIFIED.iter().zip(TRADITIONAL.iter());
    pairs.map(|(one, other)| *one.min(other)).collect()
});
static JAPANESE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let levels = [(0xB0..=0xCF, COMMON_HAN), (0xD0..=0xF4, RARE_HAN)];
    han(tables::KANJI, encoding_rs::EUC_JP, levels)
});
static KANA: LazyLock<[u8; 0xC0]> = LazyLock::new(kana);
static HALF_WIDTH: LazyLock<[u8; 0x3F]> = LazyLock::new(half_width);

/// The cost of the text in the language, or `most` if it is at least that.
pub(in crate::encoding) fn text_cost(text: &str, language: Language, most: Cost) -> Cost {
    sum(text, most, |character| character_cost(character, language))
}

/// The sum of what the characters cost; malformed bytes beside malformed ones are cheaper.
pub(super) fn sum(text: &str, most: Cost, mut cost: impl FnMut(char) -> Cost) -> Cost {
    let mut last = ' ';
    let mut sum: Cost = 0;
    for character in text.chars() {
        let again = character == char::REPLACEMENT_CHARACTER && last == character;
        last = character;
        sum = sum.saturating_add(if again {
            MALFORMED_AGAIN
        } else {
            cost(character)
        });
        if sum >= most {
            return most;
        }
    }
    sum
}

/// The cost of one character in the language.
pub(in crate::encoding) fn character_cost(character: char, language: Language) -> Cost {
    let code = u32::from(character);
    match code {
        0..=0x7F => ascii_cost(code as u8),
        0x80..=0x9F => CONTROL,
        0x4E00..=0x9FFF => han_cost(code, language),
        0xAC00..=0xD7A3 => match language {
            Language::Korean => Cost::from(HANGUL[(code - FIRST_HANGUL) as usize]),
            _ => ALIEN + bits(2),
        },
        0x3040..=0x30FF => match language {
            Language::Japanese => Cost::from(KANA[(code - 0x3040) as usize]),
            _ => bits(15),
        },
        0xFFFD => MALFORMED,
        0xE000..=0xF8FF => CONTROL,
        _ => symbol_cost(character, language),
    }
}

/// The cost of a Chinese character in the script of the two that holds it more often; [`ALIEN`] for others.
pub(in crate::encoding) fn chinese_cost(character: char) -> Cost {
    let place = u32::from(character).checked_sub(FIRST_HAN);
    let cost = place.and_then(|place| CHINESE.get(place as usize));
    cost.map_or(ALIEN, |cost| Cost::from(*cost))
}

fn han_cost(code: u32, language: Language) -> Cost {
    let index = (code - FIRST_HAN) as usize;
    match language {
        Language::Korean => bits(15) + Cost::from(TRADITIONAL[index]) / 16,
        Language::Simplified => Cost::from(SIMPLIFIED[index]),
        Language::Traditional => Cost::from(TRADITIONAL[index]),
        Language::Japanese => Cost::from(JAPANESE[index]),
    }
}

/// The cost of an ASCII byte, the same in every language.
pub(in crate::encoding) fn ascii_cost(byte: u8) -> Cost {
    match byte {
        b' ' | b'\n' => bits(3),
        b'a'..=b'z' => bits(4) + 4,
        b'A'..=b'Z' | b'0'..=b'9' => bits(6),
        b'\t' | b'\r' => bits(6),
        0x20..=0x7E => bits(7),
        _ => CONTROL,
    }
}

/// Costs of the syllables by their place in the tables; KS X 1001 holds the next likely ones.
fn hangul() -> Vec<u8> {
    let mut costs = vec![17 * 8; 11172];
    let mut set = |character: char, cost: u8| {
        if let Some(place) = u32::from(character).checked_sub(FIRST_HANGUL)
            && let Some(old) = costs.get_mut(place as usize)
        {
            *old = (*old).min(cost);
        }
    };
    for lead in 0xB0..=0xC8 {
        each_of_row(encoding_rs::EUC_KR, lead, |character| {
            set(character, 14 * 8 + 4)
        });
    }
    for (list, cost) in [
        (tables::HANGUL_FIRST, 6 * 8 + 4),
        (tables::HANGUL_SECOND, 8 * 8 + 5),
        (tables::HANGUL_THIRD, 11 * 8 + 3),
    ] {
        list.chars().for_each(|character| set(character, cost));
    }
    costs
}

/// What a Chinese character costs that stands in no list: by its level in the legacy encoding.
const COMMON_HAN: u8 = 14 * 8;
const RARE_HAN: u8 = 17 * 8 + 4;

/// Costs of Chinese characters: by rank in the list, then by level, each with its lead bytes.
fn han(
    list: &str,
    encoding: &'static encoding_rs::Encoding,
    levels: [(RangeInclusive<u8>, u8); 2],
) -> Vec<u8> {
    let mut costs = vec![20 * 8; HAN_CHARACTERS];
    let mut set = |character: char, cost: u8| {
        if let Some(place) = u32::from(character).checked_sub(FIRST_HAN)
            && let Some(old) = costs.get_mut(place as usize)
        {
            *old = (*old).min(cost);
        }
    };
    for (leads, cost) in levels {
        for lead in leads {
            each_of_row(encoding, lead, |character| set(character, cost));
        }
    }
    for (rank, character) in list.chars().enumerate() {
        let cost = match rank {
            0..50 => 7 * 8 + 4,
            50..200 => 9 * 8,
            200..500 => 10 * 8 + 2,
            _ => 11 * 8 + 4,
        };
        set(character, cost);
    }
    costs
}

/// The characters of two bytes that start with `lead`.
fn each_of_row(encoding: &'static encoding_rs::Encoding, lead: u8, each: impl FnMut(char)) {
    // One call decodes the row. What is malformed is U+FFFD, or that and the second byte.
    let row: Vec<u8> = (0x40..=0xFE).flat_map(|trail| [lead, trail]).collect();
    let (text, _) = encoding.decode_without_bom_handling(&row);
    let is_character = |c: &char| !c.is_ascii() && *c != char::REPLACEMENT_CHARACTER;
    text.chars().filter(is_character).for_each(each);
}

fn kana() -> [u8; 0xC0] {
    let mut costs = [13 * 8; 0xC0];
    let rank_cost = |rank: usize, base: u8| match rank {
        0..12 => base,
        12..28 => base + 8,
        28..45 => base + 18,
        _ => base + 32,
    };
    for (list, base) in [(tables::HIRAGANA, 5 * 8), (tables::KATAKANA, 6 * 8 + 6)] {
        for (rank, character) in list.chars().enumerate() {
            costs[(u32::from(character) - 0x3040) as usize] = rank_cost(rank, base);
        }
    }
    costs
}

/// Katakana of half width are somewhat rarer than those of full width, whose order they share; a voiced one is two
/// characters.
fn half_width() -> [u8; 0x3F] {
    const RARER: u8 = 4;
    let wide = tables::HALF_WIDTH.chars();
    let mut costs = [11 * 8; 0x3F];
    for (cost, wide) in costs.iter_mut().zip(wide) {
        *cost = match wide {
            'ー' => 5 * 8 + 4,
            '゛' => 5 * 8,
            '゜' => 8 * 8,
            'ァ'..='ヶ' => KANA[(u32::from(wide) - 0x3040) as usize] + RARER,
            _ => 11 * 8,
        };
    }
    costs
}

/// Punctuation, letters of small scripts and whatever else.
fn symbol_cost(character: char, language: Language) -> Cost {
    let east_asian = language != Language::Korean;
    match character {
        '、' | '。' | '，' if east_asian => bits(6),
        '：' | '；' | '？' | '！' | '（' | '）' | '「' | '」' | '《' | '》' if east_asian => {
            bits(8)
        }
        '“' | '”' | '‘' | '’' | '…' | '·' | '—' | '–' => bits(9) + 4,
        'ㅋ' | 'ㅎ' | 'ㅠ' | 'ㅜ' | 'ㅡ' if !east_asian => bits(9),
        'ㄱ'..='ㅣ' if !east_asian => bits(11),
        '※' | '→' | '○' | '●' | '■' | '□' | '▶' | '▲' | '★' | '☆' | '♡' | '♥' | '◆' | '◇' => {
            bits(11)
        }
        '\u{3000}'..='\u{303F}' => bits(11),
        '\u{FF01}'..='\u{FF5E}' if east_asian => bits(11),
        '\u{FF01}'..='\u{FF5E}' => bits(13),
        '\u{FF61}'..='\u{FF9F}' if language == Language::Japanese => {
            Cost::from(HALF_WIDTH[(u32::from(character) - FIRST_HALF_WIDTH) as usize])
        }
        '\u{A0}'..='\u{BF}' => bits(13),
        '\u{2000}'..='\u{206F}' | '\u{2190}'..='\u{27BF}' => bits(13),
        '\u{3200}'..='\u{33FF}' => bits(14),
        '\u{C0}'..='\u{52F}' => bits(15),
        '\u{1F000}'..='\u{1FAFF}' => bits(13),
        _ => ALIEN,
    }
}

#[cfg(test)]
mod tests {
    use super::{Cost, Language, text_cost};

    #[test]
    fn text_is_cheapest_in_its_own_language() {
        let all = [
            ("다음은 오늘의 소식입니다", Language::Korean),
            ("我们的网站是免费的", Language::Simplified),
            ("我們的網站是免費的", Language::Traditional),
            ("今日は天気がいいですね", Language::Japanese),
        ];
        for (text, language) in all {
            for (_, other) in all {
                assert!(
                    text_cost(text, language, Cost::MAX) <= text_cost(text, other, Cost::MAX),
                    "{text}"
                );
            }
        }
    }
}
