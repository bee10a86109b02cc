//! Valid UTF-8 that may be Korean by chance: the bytes of a few syllables are as well letters with accents.

use super::detect::{Cost, Language, bits, character_cost, is_rare_in_two_bytes};

/// Two-byte sequences that other encodings hold by chance: so few that the bytes must decide.
const MOST_SEQUENCES: usize = 4;
/// Those of them that are hardly any language's letters: several are a language that is one.
const MOST_RARE: usize = 1;

/// Whether valid UTF-8 could be EUC-KR or Johab: a few sequences, each a usual syllable there or hardly any
/// language's letter here, that stand apart from words of ASCII, where letters with accents stand.
pub(super) fn is_chance(bytes: &[u8]) -> bool {
    let (mut sequences, mut rare) = (0, 0);
    let mut rest = bytes;
    let mut before = None;
    loop {
        let (ascii, other) = rest.split_at(encoding_rs::Encoding::ascii_valid_up_to(rest));
        before = ascii.last().copied().or(before);
        let (pair, after) = match other {
            [] => return true,
            [first @ 0xC2..=0xDF, second @ 0x80..=0xBF, after @ ..] => ([*first, *second], after),
            _ => return false,
        };
        sequences += 1;
        rare += usize::from(!is_usual_syllable(pair));
        let is_possible = is_usual_syllable(pair) || is_rare(pair);
        let is_apart = !in_word(before) && !in_word(after.first().copied());
        if !is_possible || !is_apart || sequences > MOST_SEQUENCES || rare > MOST_RARE {
            return false;
        }
        before = None;
        rest = after;
    }
}

fn in_word(neighbour: Option<u8>) -> bool {
    neighbour.is_some_and(|byte| byte.is_ascii_alphanumeric())
}

/// Whether the pair is a syllable of EUC-KR that running text holds now and then.
fn is_usual_syllable(pair: [u8; 2]) -> bool {
    const USUAL: Cost = bits(12);
    let (text, had_errors) = encoding_rs::EUC_KR.decode_without_bom_handling(&pair);
    let mut costs = text.chars().map(|c| character_cost(c, Language::Korean));
    !had_errors && costs.all(|cost| cost < USUAL)
}

/// Whether the pair is a character of UTF-8 that hardly any text holds.
fn is_rare(pair: [u8; 2]) -> bool {
    let text = std::str::from_utf8(&pair).unwrap_or_default();
    text.chars().all(is_rare_in_two_bytes)
}

#[cfg(test)]
mod tests {
    use super::is_chance;

    #[test]
    fn letters_within_words_are_no_chance() {
        for text in ["Café", "Sí", "Poçt", "dəǧandə", "Menú 3", "ߞߐߜߍ", "каша"] {
            assert!(!is_chance(text.as_bytes()), "{text}");
        }
        // “처” and “책”, which are valid UTF-8 in EUC-KR.
        assert!(is_chance(b"\xC3\xB3 \xC3\xA5"));
    }
}
