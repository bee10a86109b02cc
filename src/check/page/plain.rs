//! Plain text → lines, with addresses turned into spaces.

use std::ops::Range;

use super::line::Place;
use super::mask::Mask;
use crate::document::Document;
use crate::document::Format;
use crate::document::Limits;
use crate::encoding::Text;

/// The lines of a plain text that are not blank.
pub(super) fn read(text: &Text) -> (String, Vec<(Range<usize>, Place)>) {
    let document = crate::document::parse(text.clone(), Format::Plain, &Limits::default());
    let mut mask = Mask::new(document.text());
    let mut lines = Vec::new();
    for line in lines_of(&document) {
        let shown = document.text().get(line.clone()).unwrap_or("");
        addresses(shown, line.start, &mut mask);
        lines.push((line, Place::Plain));
    }
    (mask.finish(), lines)
}

fn lines_of(document: &Document) -> impl Iterator<Item = Range<usize>> + '_ {
    let spans = document.texts().filter_map(|text| document.span(text));
    spans.map(|span| span.start..span.end)
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
