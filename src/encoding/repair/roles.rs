//! Which encodings could show UTF-8 as the characters of a line: a look-up for each character, before any
//! sequence is read.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::single::Mistaken;
use super::utf8::MISTAKEN;

/// One bit for each encoding, in the order of [`MISTAKEN`].
pub(super) type Encodings = u16;

/// The encodings in which a character's byte has a role in UTF-8.
#[derive(Debug, Clone, Copy, Default)]
struct Roles {
    /// It starts a sequence of two bytes.
    pair: Encodings,
    /// It starts a longer one.
    longer: Encodings,
    /// It goes on with one.
    trail: Encodings,
}

static ROLES: LazyLock<FxHashMap<char, Roles>> = LazyLock::new(|| {
    let mut roles = FxHashMap::<char, Roles>::default();
    for (bit, mistaken) in each() {
        for (byte, c) in mistaken.upper_half() {
            let of = roles.entry(c).or_default();
            match byte {
                0x80..=0xBF => of.trail |= bit,
                0xC2..=0xDF => of.pair |= bit,
                0xE0..=0xF4 => of.longer |= bit,
                _ => {}
            }
        }
    }
    roles
});

/// Every encoding that UTF-8 is read as, with its bit.
pub(super) fn each() -> impl Iterator<Item = (Encodings, Mistaken)> {
    let mistaken = MISTAKEN.iter().enumerate();
    mistaken.map(|(place, mistaken)| (1 << place, *mistaken))
}

fn roles(c: char) -> Roles {
    if c.is_ascii() {
        return Roles::default();
    }
    ROLES.get(&c).copied().unwrap_or_default()
}

/// Whether the text may start with a sequence of UTF-8 that was read as the encoding; its second byte may be
/// lost.
pub(super) fn may_start(text: &str, encoding: Encodings) -> bool {
    let mut characters = text.chars();
    let lead = characters.next().map(roles).unwrap_or_default();
    let mut next = || match characters.next() {
        Some(' ' | '?' | char::REPLACEMENT_CHARACTER) => true,
        Some(c) => roles(c).trail & encoding != 0,
        None => false,
    };
    (lead.pair | lead.longer) & encoding != 0 && next()
}

/// The encodings in which the line holds a sequence of UTF-8, or what looks like its beginning.
pub(super) fn possible(line: &str) -> Encodings {
    let mut found = 0;
    // Encodings in which the characters before this one are a lead, and a lead with one byte more.
    let (mut pair, mut longer, mut begun) = (0, 0, 0);
    for c in line.chars() {
        let roles = roles(c);
        found |= (pair | begun) & roles.trail;
        begun = longer & roles.trail;
        (pair, longer) = (roles.pair, roles.longer);
    }
    // An `à` whose no-break space became a space, and letters that lost a byte: of Latin-1 only.
    let is_damaged = line.contains("Ã ") || line.contains(char::REPLACEMENT_CHARACTER);
    found | Encodings::from(is_damaged)
}

#[cfg(test)]
mod tests {
    use super::{each, possible};

    #[test]
    fn every_sequence_is_noticed() {
        for (bit, mistaken) in each() {
            let upper = mistaken.upper_half();
            // Several characters may have one byte: the first and the last are tried.
            let first = |byte| upper.iter().find(|(other, _)| *other == byte);
            let last = |byte| upper.iter().rfind(|(other, _)| *other == byte);
            for c in ['ä', 'п', '한', '€', '😀'] {
                let utf8 = c.to_string();
                let garbled: [Option<String>; 2] = [
                    utf8.bytes().map(|byte| Some(first(byte)?.1)).collect(),
                    utf8.bytes().map(|byte| Some(last(byte)?.1)).collect(),
                ];
                let mut garbled = garbled.into_iter().flatten();
                let is_noticed = |text: String| possible(&text) & bit != 0;
                assert!(garbled.all(is_noticed), "{c} as {}", mistaken.name());
            }
        }
    }

    #[test]
    fn good_text_needs_no_reading() {
        for line in ["café, „Über“ – ¡Olé!", "«Прошу» — № 5", "한글 · ABC"]
        {
            assert_eq!(possible(line), 0, "{line}");
        }
    }
}
