//! Stretches that are no text of the document: addresses, scripts, code. What looks garbled in them is meant so, or
//! leads nowhere when it is changed.

use std::borrow::Cow;
use std::ops::Range;

/// Elements whose content is code, with the ends of their tags.
const CODE: [(&str, &str); 5] = [
    ("<script", "</script"),
    ("<style", "</style"),
    ("<code", "</code"),
    ("<kbd", "</kbd"),
    ("<samp", "</samp"),
];
/// Attributes whose values are addresses.
const ADDRESSES: [&str; 9] = [
    "href=", "src=", "srcset=", "action=", "poster=", "cite=", "data=", "content=", "url(",
];
/// Stands for a protected stretch while its line is mended: no byte of any encoding's characters.
const PLACEHOLDER: char = '\u{1A}';

/// The protected elements of a text, found when they are first asked for.
pub(super) struct Protected<'t> {
    text: &'t str,
    elements: Option<Vec<Range<usize>>>,
}

/// A line with placeholders for what is protected.
pub(super) struct Masked<'t> {
    pub(super) line: Cow<'t, str>,
    hidden: Vec<&'t str>,
}

impl<'t> Protected<'t> {
    pub(super) fn new(text: &'t str) -> Protected<'t> {
        Protected {
            text,
            elements: None,
        }
    }

    /// The line without what is protected and not ASCII.
    pub(super) fn mask(&mut self, line: Range<usize>) -> Masked<'t> {
        let text = self.text;
        let elements = self.elements.get_or_insert_with(|| code(text));
        let first = elements.partition_point(|element| element.end <= line.start);
        let within = elements[first..].iter();
        let mut hidden: Vec<Range<usize>> = within
            .take_while(|element| element.start < line.end)
            .map(|element| element.start.max(line.start)..element.end.min(line.end))
            .collect();
        hidden.extend(addresses(text, line.clone()));
        hidden.extend(quoted_code(text, line.clone()));
        hidden.retain(|range| !text[range.clone()].is_ascii());
        hidden.sort_by_key(|range| range.start);
        masked(text, line, hidden)
    }
}

fn masked(text: &str, line: Range<usize>, hidden: Vec<Range<usize>>) -> Masked<'_> {
    if hidden.is_empty() {
        return Masked {
            line: Cow::Borrowed(&text[line]),
            hidden: Vec::new(),
        };
    }
    let mut masked = Masked {
        line: Cow::Owned(String::with_capacity(line.len())),
        hidden: Vec::new(),
    };
    let mut done = line.start;
    for range in hidden {
        if range.start < done {
            continue;
        }
        let kept = masked.line.to_mut();
        kept.push_str(&text[done..range.start]);
        kept.push(PLACEHOLDER);
        masked.hidden.push(&text[range.clone()]);
        done = range.end;
    }
    masked.line.to_mut().push_str(&text[done..line.end]);
    masked
}

impl Masked<'_> {
    /// Whether nothing is hidden.
    pub(super) fn is_whole(&self) -> bool {
        self.hidden.is_empty()
    }

    /// The mended line with what was hidden; `None` where a placeholder was lost.
    pub(super) fn unmask(&self, mended: &str) -> Option<String> {
        let pieces = mended.split(PLACEHOLDER).count();
        if pieces != self.hidden.len() + 1 {
            return None;
        }
        let hidden = self.hidden.iter().copied().chain([""]);
        Some(
            mended
                .split(PLACEHOLDER)
                .zip(hidden)
                .flat_map(|(text, hidden)| [text, hidden])
                .collect(),
        )
    }
}

/// Elements and fenced blocks of code, in order.
fn code(text: &str) -> Vec<Range<usize>> {
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

/// Addresses in a line: those of attributes and of Markdown links, and whatever goes on from `://` or `www.`.
fn addresses(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let start = line.start;
    let line = &text[line];
    let mut found = Vec::new();
    let mut take = |begin: usize, end: usize| found.push(start + begin..start + end);
    for scheme in ["://", "www.", "mailto:"] {
        for (place, _) in line.match_indices(scheme) {
            take(place, place + end_of_address(&line[place..]));
        }
    }
    for (place, _) in line.match_indices("](") {
        take(
            place,
            place + line[place..].find([')', ' ']).unwrap_or(line.len() - place),
        );
    }
    for name in ADDRESSES {
        for (place, _) in line.match_indices(name) {
            let value = place + name.len();
            if name == "content=" && !is_address(&line[value..]) {
                continue;
            }
            take(value, value + end_of_value(&line[value..]));
        }
    }
    found
}

/// Whether the value of a `content` begins as an address does.
fn is_address(value: &str) -> bool {
    let value = value.trim_start_matches(['"', '\'']);
    value.starts_with("http") || value.starts_with('/')
}

fn end_of_address(text: &str) -> usize {
    let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '`');
    text.find(ends).unwrap_or(text.len())
}

fn end_of_value(text: &str) -> usize {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text[1..].find(quote).map_or(text.len(), |end| end + 2),
        _ => text
            .find(|c: char| c.is_whitespace() || matches!(c, '>' | ')'))
            .unwrap_or(text.len()),
    }
}

/// Code between backticks, as Markdown and comments in sources have it. A backtick that is a byte of a garbled
/// character stands within a word.
fn quoted_code(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Protected;

    fn masked(text: &str) -> String {
        Protected::new(text).mask(0..text.len()).line.into_owned()
    }

    #[test]
    fn addresses_and_code_are_hidden() {
        for (text, expected) in [
            (
                "<img src=\"/WeiÃŸ.png\" alt=\"WeiÃŸ\">",
                "<img src=\u{1A} alt=\"WeiÃŸ\">",
            ),
            ("https://example.org/caf%C3%A9/Ã© Ã©", "https\u{1A} Ã©"),
            (
                "<p>Ã©</p><script>\"Ã©\"</script>Ã©",
                "<p>Ã©</p>\u{1A}</script>Ã©",
            ),
            ("the letter `Ã©` is Ã©", "the letter \u{1A} is Ã©"),
            ("[Ã©](/Ã©.html) Ã©", "[Ã©\u{1A}) Ã©"),
            (
                "<script type=\"application/ld+json\">{\"Ã©\"}</script>",
                "<script type=\"application/ld+json\">{\"Ã©\"}</script>",
            ),
            ("`a` `b` Ã©", "`a` `b` Ã©"),
            ("Ã©\n```\nÃ©\n```\nÃ©", "Ã©\n\u{1A}Ã©"),
        ] {
            assert_eq!(masked(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_hidden_comes_back(words in prop::collection::vec("(Ã©|é| |<code>|</code>|href=|\"|http://|`|>|\\]\\(|\\)|\n|a){1,3}", 0..20)) {
            let text = words.concat();
            let masked = Protected::new(&text).mask(0..text.len());
            prop_assert_eq!(masked.unmask(&masked.line), Some(text.clone()));
        }
    }
}
