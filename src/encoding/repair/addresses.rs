//! Addresses in a line: what leads somewhere is not to be changed.

use std::ops::Range;

/// Attributes whose values are addresses.
const ADDRESSES: [&str; 9] = [
    "href=", "src=", "srcset=", "action=", "poster=", "cite=", "data=", "content=", "url(",
];
/// Addresses in a line: those of attributes and of Markdown links, and whatever goes on from `://` or `www.`.
pub(super) fn addresses(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
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
