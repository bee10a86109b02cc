//! Tags of HTML and components in Markdown.

use std::ops::Range;

use super::Mask;

/// Attributes of tags and components whose values are shown to readers.
const SHOWN_ATTRIBUTES: [&str; 8] = [
    "title",
    "description",
    "label",
    "alt",
    "placeholder",
    "aria-label",
    "caption",
    "text",
];

/// So many words one after the other are no attributes.
const LEAST_PROSE_WORDS: usize = 4;

/// Whether a line after that of an open tag is prose, so that it never was a tag: attributes have
/// signs between their words.
pub(super) fn is_no_attribute(line: &str) -> bool {
    let trimmed = line.trim_start();
    let is_sign = |c: char| matches!(c, '=' | '{' | '}' | '<' | '>' | '"' | '`' | ':' | '/');
    let words = trimmed.split(is_sign).next().unwrap_or("");
    words.split_whitespace().count() >= LEAST_PROSE_WORDS || trimmed.starts_with("## ")
}

/// How many more braces open than close.
pub(super) fn depth(text: &str) -> isize {
    let each = text.bytes().map(|byte| match byte {
        b'{' => 1,
        b'}' => -1,
        _ => 0,
    });
    each.sum()
}

/// Masks a tag, or the part of it that stands on a line, but not the values that readers see.
pub(super) fn blank_tag(line: &str, range: Range<usize>, start: usize, mask: &mut Mask<'_>) {
    let tag = line.get(range.clone()).unwrap_or("");
    let mut from = range.start;
    for (at, _) in tag.match_indices("=\"") {
        let name = tag.get(..at).unwrap_or("");
        let name = name
            .rsplit(|c: char| c.is_whitespace())
            .next()
            .unwrap_or("");
        let value = at + 2;
        let length = tag.get(value..).and_then(|rest| rest.find('"'));
        let Some(length) = length.filter(|_| SHOWN_ATTRIBUTES.contains(&name)) else {
            continue;
        };
        let value = range.start + value;
        if value >= from {
            mask.blank(start + from..start + value);
            from = value + length;
        }
    }
    mask.blank(start + from..start + range.end);
}

/// Whether `<` starts a tag: HTML, a component, or an address between angle brackets.
pub(super) fn starts_tag(rest: &str) -> bool {
    let mut after = rest.bytes().skip(1);
    match after.next() {
        Some(b'/' | b'>') => true,
        Some(byte) if byte.is_ascii_alphabetic() => {
            // `<Past Lives>` is a title, `<a href>` and `<Card title="…">` are tags.
            let name = rest.get(1..).unwrap_or("");
            let end =
                name.find(|c: char| !(c.is_ascii_alphanumeric() || "-.:_@/+%?#=&~".contains(c)));
            match end.and_then(|end| name.get(end..)) {
                None => true,
                Some(more) if more.starts_with(['>', '/', '\n', '\r']) => true,
                Some(more) => {
                    let attribute = more.trim_start();
                    attribute.starts_with(['{', '/', '>'])
                        || attribute.is_empty()
                        || attribute.find('=').is_some_and(|at| {
                            !attribute.get(..at).unwrap_or("").contains(['>', ' '])
                        })
                        || name.starts_with(|c: char| c.is_ascii_lowercase())
                }
            }
        }
        _ => false,
    }
}

/// Byte after the `>` that ends a tag, quoted values skipped.
pub(super) fn find_tag_end(line: &str, from: usize) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in line.bytes().enumerate().skip(from) {
        match (quote, byte) {
            (None, b'"' | b'\'') if line.as_bytes().get(at.wrapping_sub(1)) == Some(&b'=') => {
                quote = Some(byte)
            }
            (Some(open), byte) if open == byte => quote = None,
            (None, b'>') if line.as_bytes().get(at.wrapping_sub(1)) != Some(&b'=') => {
                return Some(at + 1);
            }
            _ => {}
        }
    }
    None
}
