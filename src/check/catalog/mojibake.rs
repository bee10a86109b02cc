//! UTF-8 that was read as Windows-1252 or ISO 8859-1.

use std::ops::Range;

/// The stretch of text that is UTF-8 read in a single-byte encoding.
///
/// One sequence of three or four bytes, or two of two, is proof: no language writes `ë²` and
/// such pairs in a row.
pub(crate) fn find(text: &str) -> Option<Range<usize>> {
    let characters: Vec<(usize, char)> =
        text.char_indices().filter(|(_, c)| !c.is_ascii()).collect();
    if characters.len() < 2 {
        return None;
    }
    let all: Vec<(usize, char)> = text.char_indices().collect();
    let (mut at, mut weight) = (0, 0);
    let mut range: Option<Range<usize>> = None;
    while at < all.len() {
        let length = sequence(&all[at..]);
        if length > 1 {
            weight += length - 1;
            let end = all.get(at + length).map_or(text.len(), |(end, _)| *end);
            let start = range.map_or(all[at].0, |range| range.start);
            range = Some(start..end);
        }
        at += length.max(1);
    }
    range.filter(|_| weight >= 2)
}

/// Characters that one UTF-8 sequence was read as; a continuation byte that no character shows may be gone.
fn sequence(characters: &[(usize, char)]) -> usize {
    let byte = |at: usize| characters.get(at).and_then(|(_, c)| byte(*c));
    let wanted = match byte(0) {
        Some(0xC3..=0xDF) => 2,
        Some(0xE1..=0xEF) => 3,
        Some(0xF0..=0xF4) => 4,
        _ => return 0,
    };
    let follows = (1..wanted)
        .take_while(|at| matches!(byte(*at), Some(0x80..=0xBF)))
        .count();
    if follows + 1 == wanted { wanted } else { 0 }
}

/// The text the bytes meant.
pub(crate) fn mend(text: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = text
        .chars()
        .map(|c| if c.is_ascii() { Some(c as u8) } else { byte(c) })
        .collect();
    String::from_utf8(bytes?).ok()
}

/// The byte that Windows-1252 or ISO 8859-1 reads as this character.
fn byte(c: char) -> Option<u8> {
    if let Ok(byte @ 0x80..) = u8::try_from(u32::from(c)) {
        return Some(byte);
    }
    let at = WINDOWS_1252.iter().position(|own| *own == c)?;
    u8::try_from(0x80 + at).ok()
}

/// What Windows-1252 has in 0x80–0x9F (WHATWG Encoding Standard); a space for those it shares with ISO 8859-1.
const WINDOWS_1252: [char; 32] = [
    '€', ' ', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', ' ', 'Ž', ' ', ' ', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', ' ', 'ž', 'Ÿ',
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_and_mends_read_as_latin() {
        let misread = |text: &str| -> String { text.bytes().map(char::from).collect() };
        for text in ["구조", "übermäßig große", "日本"] {
            let wrong = misread(text);
            let range = find(&wrong).expect("it is mojibake");
            assert!(text.contains(&mend(&wrong[range]).expect("it can be mended")));
        }
        for text in [
            "구조",
            "Français – déjà vu",
            "Ärger über Öl",
            "naïve café",
            "« é »",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
