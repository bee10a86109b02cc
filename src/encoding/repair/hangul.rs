//! Hangul that was taken apart into letters (Normalization Form D), as some file systems write it.

use unicode_normalization::UnicodeNormalization;

/// The line with its conjoining letters composed; everything else stays as it is. `None` where it
/// has none that compose.
pub(super) fn composed(line: &str) -> Option<String> {
    let bytes = line.as_bytes();
    // All of them start with these two bytes, and few other characters do.
    let starts = |at: usize| matches!(bytes.get(at + 1), Some(0x84..=0x87));
    if !memchr::memchr_iter(0xE1, bytes).any(starts) {
        return None;
    }
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(start) = rest.find(is_conjoining) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c| !is_conjoining(c)).unwrap_or(from.len());
        text.push_str(before);
        text.extend(from[..end].nfc());
        rest = &from[end..];
    }
    text.push_str(rest);
    (text != line).then_some(text)
}

/// The initials, vowels and finals of modern Hangul.
fn is_conjoining(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{1112}' | '\u{1161}'..='\u{1175}' | '\u{11A8}'..='\u{11C2}')
}
