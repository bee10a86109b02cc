//! Where garbled text could stand: one look at each byte, many at once.

/// Bytes looked at together; the compiler makes vector instructions of it.
const BLOCK: usize = 64;

/// The places that garbled text could hold, in order. Each search goes on from where it last found
/// something, so that both together read the text twice.
pub(super) struct Suspects<'t> {
    text: &'t [u8],
    escapes: Escapes,
    character: usize,
    escape: usize,
}

/// Which escapes of HTML may be damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Escapes {
    /// All: the text is plain.
    All,
    /// Those that were escaped again: the others are the HTML parser's.
    Doubled,
    /// None: in XML, text that holds HTML is escaped as a matter of course.
    None,
}

impl<'t> Suspects<'t> {
    pub(super) fn new(text: &'t str, escapes: Escapes) -> Self {
        let text = text.as_bytes();
        Suspects {
            text,
            escapes,
            character: next_character(text, 0),
            escape: next_escape(text, 0, escapes),
        }
    }

    /// The first place from `place` on.
    pub(super) fn from(&mut self, place: usize) -> Option<usize> {
        if self.character < place {
            self.character = next_character(self.text, place);
        }
        if self.escape < place {
            self.escape = next_escape(self.text, place, self.escapes);
        }
        let nearest = self.character.min(self.escape);
        (nearest < self.text.len()).then_some(nearest)
    }
}

fn next_escape(text: &[u8], from: usize, escapes: Escapes) -> usize {
    let rest = text.get(from..).unwrap_or(&[]);
    let found = match escapes {
        Escapes::All => memchr::memchr(b'&', rest),
        Escapes::Doubled => memchr::memmem::find(rest, b"&amp;#"),
        Escapes::None => None,
    };
    found.map_or(text.len(), |found| from + found)
}

/// The first place from `from` on where a character starts that garbled text could not do without.
///
/// Hangul, kana, emoji, quotation marks, dashes and spaces are none: good text is full of them, and whatever
/// is garbled has another character beside them.
fn next_character(text: &[u8], from: usize) -> usize {
    let mut place = from;
    while let Some(window) = text[place.min(text.len())..].first_chunk::<{ BLOCK + 1 }>() {
        if holds_lead(window) && holds_suspect(window) {
            break;
        }
        place += BLOCK;
    }
    (place..text.len())
        .find(|place| {
            let next = text.get(place + 1).copied().unwrap_or(0);
            is_suspect(text[*place], next)
        })
        .unwrap_or(text.len())
}

// Neither stops at the first hit, so that the compiler can make vector instructions of them.

fn holds_lead(window: &[u8; BLOCK + 1]) -> bool {
    let block = window[..BLOCK].iter();
    block.fold(false, |found, byte| found | is_lead(*byte))
}

fn holds_suspect(window: &[u8; BLOCK + 1]) -> bool {
    let pairs = window[..BLOCK].iter().zip(&window[1..]);
    pairs.fold(false, |found, (byte, next)| {
        found | is_suspect(*byte, *next)
    })
}

/// Whether the byte starts Latin, Greek, Cyrillic or other small scripts, symbols, jamo, Chinese
/// characters, forms of half and full width, or U+FFFD.
fn is_lead(byte: u8) -> bool {
    (byte.wrapping_sub(0xC2) <= 0xE2 - 0xC2)
        | (byte.wrapping_sub(0xE4) <= 0xE9 - 0xE4)
        | (byte == 0xEF)
}

/// The same of two bytes, without the characters that stand in good text everywhere.
fn is_suspect(byte: u8, next: u8) -> bool {
    // The no-break space, «, · and ».
    let latin = (next == 0xA0) | (next == 0xAB) | (next == 0xB7) | (next == 0xBB);
    // Quotation marks, dashes, the ellipsis; arrows, circled numbers, shapes.
    let symbols = (next == 0x80) | (next == 0x86) | (next == 0x91) | (next.wrapping_sub(0x96) <= 3);
    // Punctuation and letters of full width; U+FFFD and what is of half width start with the others.
    let full_width = next == 0xBC;
    let is_common =
        ((byte == 0xC2) & latin) | ((byte == 0xE2) & symbols) | ((byte == 0xEF) & full_width);
    is_lead(byte) & !is_common
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{is_suspect, next_character};

    proptest! {
        /// Looking at many bytes at once finds what looking at each finds.
        #[test]
        fn blocks_hide_nothing(
            words in prop::collection::vec("[a-z ]{0,40}|[가-힣“”·]{1,30}|[ぁ-ヶ。]{1,30}|[一-龥]|[а-яё«»]{1,9}|[à-ÿ]|[α-ω]|\\PC", 0..20),
            from in 0..99_usize,
        ) {
            let text = words.concat();
            let bytes = text.as_bytes();
            let next = |place: usize| bytes.get(place + 1).copied().unwrap_or(0);
            let plain = (from..bytes.len()).find(|place| is_suspect(bytes[*place], next(*place)));
            prop_assert_eq!(next_character(bytes, from), plain.unwrap_or(bytes.len()));
        }
    }

    #[test]
    fn good_korean_has_no_suspect() {
        let text = "그는 “한국·일본…”이라고 했다. (５월)\u{A0}→ ★ 🙂 かな ".repeat(10);
        assert_eq!(next_character(text.as_bytes(), 0), text.len());
    }

    #[test]
    fn suspects_are_found_wherever_they_stand() {
        for place in [0, 1, 63, 64, 65, 200] {
            for suspect in ["Ã", "°", "Р", "葛", "ﾀ", "\u{FFFD}", "√", "┬", "\u{1112}"] {
                let text = format!("{}{suspect}", "a".repeat(place));
                assert_eq!(next_character(text.as_bytes(), 0), place, "{suspect}");
                assert_eq!(
                    next_character(text.as_bytes(), place + 1),
                    text.len(),
                    "{suspect}"
                );
            }
        }
    }
}
