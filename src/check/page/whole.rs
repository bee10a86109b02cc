//! How much of a line a finding quotes.

use std::ops::Range;

use super::line::Line;

/// All of a line but the markup it begins with and the spaces it ends with, as bytes of the line.
pub(super) fn whole(text: &str, line: &Line<'_>) -> Range<usize> {
    let raw = text
        .get(line.start..line.start + line.text.len())
        .unwrap_or(line.text);
    let shown = line.text.find(|c: char| !c.is_whitespace()).unwrap_or(0);
    let markup = raw.get(..shown).unwrap_or("");
    // What was masked at the beginning is a key or a marker, unless it is code of the sentence.
    let begin = markup.find('`').unwrap_or(shown);
    let rest = raw.get(begin..).unwrap_or("");
    let is_marker = |c: char| c.is_whitespace() || matches!(c, '#' | '>' | '-' | '*' | '+' | '|');
    let start = begin + rest.find(|c: char| !is_marker(c)).unwrap_or(0);
    let numbered = raw
        .get(start..)
        .unwrap_or("")
        .trim_start_matches(|c: char| c.is_ascii_digit());
    let start = match numbered.strip_prefix(". ") {
        Some(item) if numbered.len() < raw.len() - start => raw.len() - item.trim_start().len(),
        _ => start,
    };
    let end = raw.trim_end_matches(|c: char| c.is_whitespace() || c == '|');
    // What closes the value of an attribute is not shown.
    let shown_end = line.text.trim_end().len();
    let is_value = raw
        .get(shown_end..)
        .is_some_and(|rest| rest.starts_with('"'));
    let end = if is_value { shown_end } else { end.len() };
    let whole = start..end.max(start);
    shown_part(raw, whole)
}

/// The part without the box of a task.
fn shown_part(raw: &str, whole: Range<usize>) -> Range<usize> {
    let mut part = whole;
    let text = raw.get(part.clone()).unwrap_or("");
    if let Some(task) = ["[ ] ", "[x] ", "[X] "]
        .iter()
        .find(|task| text.starts_with(**task))
    {
        part.start += task.len();
    }
    trimmed(raw, part)
}

fn trimmed(raw: &str, part: Range<usize>) -> Range<usize> {
    let text = raw.get(part.clone()).unwrap_or("");
    let start = part.start + text.len() - text.trim_start().len();
    start..start + text.trim().len()
}

#[cfg(test)]
mod tests {
    use super::{Line, whole};
    use crate::check::page::line::Place;

    fn quoted(raw: &str) -> &str {
        let line = Line {
            text: raw,
            start: 0,
            place: Place::Prose,
        };
        &raw[whole(raw, &line)]
    }

    #[test]
    fn markup_around_is_not_quoted() {
        for (raw, wanted) in [
            ("- [ ] Update it\n", "Update it"),
            ("3. 열기 and close\n", "열기 and close"),
        ] {
            assert_eq!(quoted(raw), wanted, "{raw}");
        }
    }
}
