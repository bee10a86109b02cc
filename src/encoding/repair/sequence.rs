//! One character of UTF-8 among characters that its bytes were read as: whole, or with a byte lost since.
//!
//! What is done to garbled text later damages it once more: a no-break space becomes a space, a character
//! that a code page lacks becomes U+FFFD or a question mark. Where a line is garbled beyond doubt, such
//! sequences are read too.

use super::single::Mistaken;

/// The longest sequence of UTF-8, in bytes, each of them a character here.
const LONGEST: usize = 4;
/// The byte of a no-break space in Latin-1, and in most encodings like it.
const NO_BREAK_SPACE: u8 = 0xA0;
/// The byte that starts a sequence for the small letters with accents of Latin-1.
const LATIN_LEAD: u8 = 0xC3;
/// What an accented letter says that is garbled where nothing else can be meant.
const WORTH_OF_A_LETTER: u32 = 2;
/// What follows `à` in one word of Portuguese; other languages have it at the end of a word only.
const AFTER_A_GRAVE: [&str; 6] = ["s ", "quele ", "queles ", "quela ", "quelas ", "quilo "];

/// Which sequences are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sequences {
    /// Those with all their bytes.
    Whole,
    /// Those too that lost a byte.
    Damaged,
}

/// A sequence found at the start of a text.
pub(super) struct Sequence {
    /// The character it stands for; U+FFFD where a byte was lost.
    pub(super) decoded: char,
    /// Its length in the garbled text, in bytes.
    pub(super) length: usize,
    /// What it says that the text was garbled.
    pub(super) worth: u32,
}

/// The character that the text's first characters are the bytes of, and their length in the text.
pub(super) fn whole(text: &str, mistaken: Mistaken) -> Option<(char, usize)> {
    let mut bytes = [0; LONGEST];
    let mut length = 0;
    for (count, c) in text.chars().take(LONGEST).enumerate() {
        bytes[count] = mistaken.byte(c)?;
        length += c.len_utf8();
        if !matches!(bytes[0], 0xC2..=0xF4) {
            return None;
        }
        match std::str::from_utf8(&bytes[..=count]) {
            Ok(decoded) => return decoded.chars().next().map(|c| (c, length)),
            Err(error) if error.error_len().is_some() => return surrogates(text, mistaken),
            Err(_) => {}
        }
    }
    None
}

/// The character whose two surrogates were written as UTF-8 each, as CESU-8 has it (Unicode Technical
/// Report 26).
fn surrogates(text: &str, mistaken: Mistaken) -> Option<(char, usize)> {
    let mut bytes = [0_u8; 6];
    let mut characters = text.char_indices();
    for byte in &mut bytes {
        *byte = mistaken.byte(characters.next()?.1)?;
    }
    let length = characters.offset();
    let [0xED, a, b, 0xED, c, d] = bytes else {
        return None;
    };
    let unit = |high: u8, low: u8| 0xD000 | u16::from(high & 0x3F) << 6 | u16::from(low & 0x3F);
    let is_continuation = |byte: u8| byte & 0xC0 == 0x80;
    if !bytes
        .iter()
        .all(|byte| *byte == 0xED || is_continuation(*byte))
    {
        return None;
    }
    let mut decoded = char::decode_utf16([unit(a, b), unit(c, d)]);
    decoded.next()?.ok().map(|c| (c, length))
}

/// `à` whose no-break space became a space, or was swallowed by one: `voilÃ le`. At the end of a word
/// of small letters nothing else is meant.
pub(super) fn a_grave(text: &str, before: char, mistaken: Mistaken) -> Option<Sequence> {
    let ends_a_word = before.is_lowercase() && text.starts_with("Ã ");
    (ends_a_word && mistaken == Mistaken::Latin1).then(|| Sequence {
        worth: WORTH_OF_A_LETTER,
        ..a_grave_before(&text['Ã'.len_utf8()..], 'Ã')
    })
}

/// An accented letter whose second byte was lost in the middle of a word: `SlovenÄ�ina`. No word of small
/// letters goes on with a capital and a lost character.
pub(super) fn lost_in_word(text: &str, before: char, mistaken: Mistaken) -> Option<Sequence> {
    let mut characters = text.chars();
    let lead = characters.next()?;
    let is_lead = mistaken == Mistaken::Latin1 && matches!(lead, 'Ã' | 'Ä' | 'Å');
    let is_lost = characters.next() == Some(char::REPLACEMENT_CHARACTER);
    let length = text.len() - characters.as_str().len();
    let goes_on = characters.next().is_some_and(char::is_lowercase);
    (is_lead && is_lost && before.is_lowercase() && goes_on).then_some(Sequence {
        decoded: char::REPLACEMENT_CHARACTER,
        length,
        worth: WORTH_OF_A_LETTER,
    })
}

/// `à`, with the space that was its second byte only if no word follows that needs one.
fn a_grave_before(rest: &str, lead: char) -> Sequence {
    let after = rest.strip_prefix(' ').unwrap_or(rest);
    let takes_space =
        after.starts_with(' ') || AFTER_A_GRAVE.iter().any(|end| after.starts_with(end));
    Sequence {
        decoded: 'à',
        length: lead.len_utf8() + usize::from(takes_space),
        worth: 0,
    }
}

/// The sequence that lost a byte: a space was its no-break space, or nothing tells what it was.
pub(super) fn damaged(text: &str, mistaken: Mistaken) -> Option<Sequence> {
    let mut characters = text.chars();
    let lead = characters.next()?;
    let mut bytes = [mistaken.byte(lead)?, 0, 0, 0];
    let expected = match bytes[0] {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let has_no_break_space = mistaken.byte('\u{A0}') == Some(NO_BREAK_SPACE);
    let (mut length, mut kept, mut is_lost) = (lead.len_utf8(), 0, false);
    for byte in &mut bytes[1..expected] {
        let c = characters.next()?;
        length += c.len_utf8();
        match c {
            ' ' if has_no_break_space => *byte = NO_BREAK_SPACE,
            char::REPLACEMENT_CHARACTER | '?' => is_lost = true,
            _ => {
                *byte = mistaken.byte(c).filter(|byte| byte & 0xC0 == 0x80)?;
                kept += 1;
            }
        }
    }
    // A lead alone proves nothing, unless it is one that garbled text is full of.
    let is_proved = kept > 0 || expected == 2;
    if !is_proved {
        return None;
    }
    if !is_lost && bytes[0] == LATIN_LEAD && bytes[1] == NO_BREAK_SPACE {
        return Some(a_grave_before(&text[lead.len_utf8()..], lead));
    }
    let decoded = match std::str::from_utf8(&bytes[..expected]) {
        _ if is_lost => char::REPLACEMENT_CHARACTER,
        Ok(decoded) => decoded.chars().next()?,
        Err(_) => return None,
    };
    Some(Sequence {
        decoded,
        length,
        worth: 0,
    })
}

#[cfg(test)]
mod tests {
    use super::Mistaken;
    use super::damaged;
    use super::whole;

    #[test]
    fn emoji_of_two_surrogates_are_one_character() {
        assert_eq!(
            whole("í\u{A0}½í¸\u{8D}", Mistaken::Latin1).map(|(c, _)| c),
            Some('😍')
        );
    }

    #[test]
    fn what_lost_a_byte_is_replaced_or_found() {
        let read =
            |text| damaged(text, Mistaken::Latin1).map(|found| (found.decoded, found.length));
        assert_eq!(read("Ð ÑƒÑ"), Some(('Р', 3)));
        assert_eq!(read("â€�"), Some(('\u{FFFD}', 8)));
        assert_eq!(read("Ã nos jours"), Some(('à', 2)));
        assert_eq!(read("Ã s vezes"), Some(('à', 3)));
        assert_eq!(read("â ?x"), None);
    }
}
