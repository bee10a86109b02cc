//! [Character references](https://html.spec.whatwg.org/multipage/syntax.html#character-references):
//! `&amp;` → `&`.
//!
//! The names and their characters are those of the HTML Standard's
//! [table](https://html.spec.whatwg.org/multipage/named-characters.html), kept as `name<TAB>code points`.

use std::sync::LazyLock;

/// What a reference stands for: one character or two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reference {
    /// Bytes of the reference, `&` included.
    pub(super) bytes: usize,
    pub(super) first: char,
    pub(super) second: Option<char>,
}

/// Where a reference stands; attributes read some of them more strictly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Text,
    Attribute,
}

type Named = (&'static str, char, Option<char>);

static NAMED: LazyLock<Vec<Named>> = LazyLock::new(|| {
    include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/data/document/references.tsv"
    ))
    .lines()
    .filter_map(named)
    .collect()
});

/// Bytes of the longest name, `;` included (`CounterClockwiseContourIntegral;`).
const LONGEST_NAME: usize = 32;

fn named(line: &'static str) -> Option<Named> {
    let (name, codes) = line.split_once('\t')?;
    let mut characters = codes
        .split(' ')
        .filter_map(|code| u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
    Some((name, characters.next()?, characters.next()))
}

/// The reference that `text` begins with; `None` where its `&` is just an ampersand.
///
/// ```text
/// &eacute;  &#xAC00;  &#150;  &notit;
/// é         가        –       ¬it;
/// ```
pub(super) fn reference(text: &[u8], place: Place) -> Option<Reference> {
    match text.get(1)? {
        b'#' => numeric(text),
        byte if byte.is_ascii_alphanumeric() => common(text).or_else(|| by_name(text, place)),
        _ => None,
    }
}

/// The five that make up nearly all references, without a search.
fn common(text: &[u8]) -> Option<Reference> {
    const COMMON: [(&[u8], char); 5] = [
        (b"&nbsp;", '\u{A0}'),
        (b"&amp;", '&'),
        (b"&quot;", '"'),
        (b"&lt;", '<'),
        (b"&gt;", '>'),
    ];
    COMMON
        .iter()
        .find(|(name, _)| text.starts_with(name))
        .map(|&(name, first)| Reference {
            bytes: name.len(),
            first,
            second: None,
        })
}

/// The longest name in the table that the text begins with.
fn by_name(text: &[u8], place: Place) -> Option<Reference> {
    let name = &text[1..];
    let letters = name
        .iter()
        .take(LONGEST_NAME)
        .take_while(|byte| byte.is_ascii_alphanumeric())
        .count();
    let longest = letters + usize::from(name.get(letters) == Some(&b';'));
    for bytes in (2..=longest).rev() {
        let Some(&(_, first, second)) = find(&name[..bytes]) else {
            continue;
        };
        // History: `?a=1&copy=2` in an address is no copyright sign.
        let is_strict = place == Place::Attribute && name[bytes - 1] != b';';
        let next = name.get(bytes);
        if is_strict && next.is_some_and(|&next| next == b'=' || next.is_ascii_alphanumeric()) {
            return None;
        }
        return Some(Reference {
            bytes: bytes + 1,
            first,
            second,
        });
    }
    None
}

fn find(name: &[u8]) -> Option<&'static Named> {
    let table: &'static [Named] = &NAMED;
    table
        .binary_search_by(|(known, _, _)| known.as_bytes().cmp(name))
        .ok()
        .map(|index| &table[index])
}

/// `&#44032;` or `&#xAC00;`, the semicolon may be missing.
fn numeric(text: &[u8]) -> Option<Reference> {
    let is_hexadecimal = matches!(text.get(2), Some(b'x' | b'X'));
    let (digits_start, radix) = if is_hexadecimal { (3, 16) } else { (2, 10) };
    let mut code: u32 = 0;
    let mut at = digits_start;
    while let Some(digit) = text
        .get(at)
        .and_then(|&byte| char::from(byte).to_digit(radix))
    {
        // Saturates above every code point, so that a long row of digits stays invalid.
        code = code.saturating_mul(radix).saturating_add(digit);
        at += 1;
    }
    if at == digits_start {
        return None;
    }
    Some(Reference {
        bytes: at + usize::from(text.get(at) == Some(&b';')),
        first: character(code),
        second: None,
    })
}

/// The character of a code, by the rules of the
/// [numeric character reference end state](https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state).
fn character(code: u32) -> char {
    match code {
        0 => char::REPLACEMENT_CHARACTER,
        0x80..=0x9F => windows_1252(code as u8),
        _ => char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER),
    }
}

/// Codes of the C1 range mean windows-1252; the five that it leaves open stay as they are.
fn windows_1252(code: u8) -> char {
    let bytes = [code];
    let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
    text.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, place: Place) -> Option<(usize, String)> {
        reference(text.as_bytes(), place).map(|found| {
            let characters = [Some(found.first), found.second];
            (found.bytes, characters.into_iter().flatten().collect())
        })
    }

    #[test]
    fn names_with_and_without_semicolon() {
        assert_eq!(read("&eacute;", Place::Text), Some((8, "é".into())));
        assert_eq!(read("&notit;", Place::Text), Some((4, "¬".into())));
        assert_eq!(read("&notin;", Place::Text), Some((7, "∉".into())));
        assert_eq!(read("&NotEqualTilde;", Place::Text), Some((15, "≂̸".into())));
        assert_eq!(read("&본문;", Place::Text), None);
        assert_eq!(read("&", Place::Text), None);
    }

    #[test]
    fn addresses_keep_their_ampersands() {
        assert_eq!(read("&copy=2", Place::Attribute), None);
        assert_eq!(read("&copy2", Place::Attribute), None);
        assert_eq!(read("&copy;=2", Place::Attribute), Some((6, "©".into())));
        assert_eq!(read("&copy=2", Place::Text), Some((5, "©".into())));
    }

    #[test]
    fn numbers() {
        assert_eq!(read("&#xAC00;", Place::Text), Some((8, "가".into())));
        assert_eq!(read("&#44032 ", Place::Text), Some((7, "가".into())));
        assert_eq!(read("&#150;", Place::Text), Some((6, "–".into())));
        assert_eq!(
            read("&#99999999999999;", Place::Text),
            Some((17, "\u{FFFD}".into()))
        );
        assert_eq!(read("&#xD800;", Place::Text), Some((8, "\u{FFFD}".into())));
        assert_eq!(read("&#;", Place::Text), None);
    }

    #[test]
    fn the_table_is_sorted_and_complete() {
        assert_eq!(NAMED.len(), 2231);
        assert!(
            NAMED
                .windows(2)
                .all(|pair| pair[0].0.as_bytes() < pair[1].0.as_bytes())
        );
    }
}
