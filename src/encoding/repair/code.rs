//! Code in a text: elements, fenced blocks, and what stands between backticks.

use std::ops::Range;

/// Elements whose content is code, with the ends of their tags.
const CODE: [(&str, &str); 5] = [
    ("<script", "</script"),
    ("<style", "</style"),
    ("<code", "</code"),
    ("<kbd", "</kbd"),
    ("<samp", "</samp"),
];
/// Elements and fenced blocks of code, in order.
pub(super) fn code(text: &str) -> Vec<Range<usize>> {
    let mut found = elements(text);
    found.extend(fenced(text));
    found.sort_by_key(|range| range.start);
    // One within another says nothing more.
    let mut end = 0;
    found.retain(|range| {
        let is_new = range.start >= end;
        end = end.max(range.end);
        is_new
    });
    found
}

/// Blocks between lines of three backticks or tildes, as Markdown has them.
fn fenced(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let line = line.trim_start();
        let mark = ["```", "~~~"]
            .into_iter()
            .find(|mark| line.starts_with(mark));
        match (open, mark) {
            (None, Some(mark)) => open = Some((mark, start)),
            (Some((opening, begin)), Some(mark)) if opening == mark => {
                found.push(begin..end);
                open = None;
            }
            _ => {}
        }
        start = end;
    }
    found
}

/// The contents of elements of code, in order. Data in a script, as JSON-LD, is text of the page.
fn elements(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut is_unclosed = [false; CODE.len()];
    let mut place = 0;
    while let Some(open) = memchr::memchr(b'<', &bytes[place..]).map(|open| place + open) {
        place = open + 1;
        let starts = |tag: &str| {
            let name = bytes.get(open..open + tag.len());
            let after = bytes.get(open + tag.len());
            name.is_some_and(|name| name.eq_ignore_ascii_case(tag.as_bytes()))
                && after.is_none_or(|after| !after.is_ascii_alphanumeric())
        };
        let Some(code) = CODE.iter().position(|(tag, _)| starts(tag)) else {
            continue;
        };
        // Without an end, the search is not made again: growth stays linear.
        if is_unclosed[code] {
            continue;
        }
        match find_ignoring_case(&bytes[open..], CODE[code].1.as_bytes()) {
            Some(length) => {
                place = open + length;
                if !is_data(&bytes[open..place]) {
                    found.push(open..place);
                }
            }
            None => is_unclosed[code] = true,
        }
    }
    found
}

/// Whether a script holds data: its type says JSON.
fn is_data(element: &[u8]) -> bool {
    let tag = &element[..memchr::memchr(b'>', element).unwrap_or(element.len())];
    memchr::memmem::find(tag, b"json").is_some()
}

fn find_ignoring_case(bytes: &[u8], name: &[u8]) -> Option<usize> {
    let starts = |at: &usize| {
        let found = bytes.get(*at..*at + name.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(name))
    };
    memchr::memchr_iter(b'<', bytes).find(starts)
}

/// Code between backticks, as Markdown and comments in sources have it. A backtick that is a byte of a garbled
/// character stands within a word.
pub(super) fn quoted_code(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let start = line.start;
    let line = &text[line];
    let is_outside = |c: Option<char>| c.is_none_or(|c| c.is_ascii() && !c.is_ascii_alphanumeric());
    let mut found = Vec::new();
    let mut open = None;
    for (place, _) in line.match_indices('`') {
        let before = line[..place].chars().next_back();
        let after = line[place + 1..].chars().next();
        match open {
            None if is_outside(before) => open = Some(place),
            Some(begin) if is_outside(after) => {
                found.push(start + begin..start + place + 1);
                open = None;
            }
            _ => {}
        }
    }
    found
}
