//! Plain text → lines, with addresses turned into spaces.

use std::ops::Range;

use super::line::Place;
use super::mask::Mask;

/// The lines of a plain text that are not blank.
pub(super) fn read(text: &str) -> (String, Vec<(Range<usize>, Place)>) {
    let mut mask = Mask::new(text);
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let range = start..start + line.len();
        start = range.end;
        if !line.trim().is_empty() {
            addresses(line, range.start, &mut mask);
            lines.push((range, Place::Plain));
        }
    }
    (mask.finish(), lines)
}

/// Masks URLs and mail addresses.
pub(super) fn addresses(line: &str, start: usize, mask: &mut Mask<'_>) {
    let has_sign = memchr::memchr2(b'/', b'@', line.as_bytes()).is_some();
    if !has_sign && !line.contains("www.") {
        return;
    }
    let mut at = 0;
    for part in line
        .split_inclusive(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | '"'))
    {
        let ascii = part.find(|c: char| !c.is_ascii()).unwrap_or(part.len());
        let word = part.get(..ascii).unwrap_or("");
        let is_mail = word.contains('@') && word.contains('.');
        if word.contains("://") || word.starts_with("www.") || is_mail {
            mask.blank(start + at..start + at + ascii);
        }
        at += part.len();
    }
}
