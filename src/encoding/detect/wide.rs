//! UTF-16 and UTF-32 without a byte order mark.

use super::super::codec::Codec;
use super::cost::{Cost, Language, bits, text_cost};

/// Bytes looked at: whole units of two and of four.
pub(super) const LOOK: usize = 512;
/// How much rarer than UTF-8 such text is.
const RARITY: Cost = bits(6);
/// One unit of so many bytes may be malformed, as a damaged byte can leave it.
const BYTES_A_DAMAGE: usize = 16;

/// The beginning of the bytes, if it could be units of two or four bytes: half of the units
/// begin or end like a syllable, a kana, a Chinese or an ASCII character.
pub(super) fn look(bytes: &[u8]) -> Option<&[u8]> {
    let look = &bytes[..bytes.len().min(LOOK)];
    let look = &look[..look.len() / 2 * 2];
    let typical = |byte: &u8| matches!(byte, 0 | 0x30 | 0x4E..=0x9F | 0xAC..=0xD7);
    let even = look.iter().step_by(2).filter(|byte| typical(byte));
    let odd = look.iter().skip(1).step_by(2).filter(|byte| typical(byte));
    let most = even.count().max(odd.count());
    (look.len() >= 4 && most * 4 >= look.len()).then_some(look)
}

/// Each wide reading of the bytes with its cost.
pub(super) fn costs(look: &[u8]) -> impl Iterator<Item = (Codec, Cost)> {
    let candidates = [
        Codec::UTF_16LE,
        Codec::UTF_16BE,
        Codec::Utf32Le,
        Codec::Utf32Be,
    ];
    candidates
        .into_iter()
        .map(move |codec| (codec, cost(codec, look) + RARITY))
}

/// How many units may be malformed. Chance makes whole units of four bytes too seldom to allow for any.
fn most_damage(codec: Codec, look: &[u8]) -> usize {
    match codec {
        Codec::Standard(_) => look.len() / BYTES_A_DAMAGE,
        _ => 0,
    }
}

fn cost(codec: Codec, look: &[u8]) -> Cost {
    let (text, _) = codec.decode(look);
    let text = text
        .strip_suffix(char::REPLACEMENT_CHARACTER)
        .unwrap_or(&text);
    // Bytes of another encoding make units that mean nothing. A damaged byte makes one; more are too many,
    // and no text holds zeros.
    let malformed = text.matches(char::REPLACEMENT_CHARACTER).count();
    if malformed > most_damage(codec, look) || text.contains('\0') {
        return Cost::MAX - RARITY;
    }
    [
        Language::Korean,
        Language::Simplified,
        Language::Traditional,
        Language::Japanese,
    ]
    .into_iter()
    .map(|language| text_cost(text, language, Cost::MAX))
    .min()
    .unwrap_or(Cost::MAX)
}
