//! Placeholders in the values of catalogs that are no Fluent: `{{name}}`, `{name}`, `%{name}`,
//! `${name}` and those of printf, `%s`, `%(name)s`, `%1$d`.

use std::borrow::Cow;

use super::entry::{Entry, Kind, Variant};
use super::piece::{Piece, Reference, Target};
use super::view::View;
use crate::document::Span;

/// A value as a catalog writes it.
pub(super) struct Written<'a> {
    /// The text, escapes resolved.
    pub(super) text: Cow<'a, str>,
    /// Its place in the file, without quotes.
    pub(super) span: Span,
    /// What writing another value replaces, quotes included.
    pub(super) written: Span,
}

/// Whether the catalog's program fills in printf's placeholders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Percent {
    /// `%s` is a placeholder.
    Filled,
    /// `%` is a percent sign.
    Sign,
}

/// A message with these values.
pub(super) fn entry<'a>(
    key: Cow<'a, str>,
    values: Vec<Written<'a>>,
    file: &'a str,
    percent: Percent,
) -> Entry<'a> {
    let first = values.first().map_or(Span::default(), |value| value.span);
    let last = values.last().map_or(first, |value| value.span);
    let span = Span {
        start: first.start,
        end: last.end.max(first.start),
    };
    let values = values.into_iter();
    Entry {
        span,
        value: span,
        variants: values.map(|value| variant(value, file, percent)).collect(),
        ..Entry::new(key, Kind::Message)
    }
}

/// One value of a message.
pub(super) fn variant<'a>(value: Written<'a>, file: &'a str, percent: Percent) -> Variant<'a> {
    Variant {
        keys: Vec::new(),
        written: Some(value.written),
        view: View::new(&pieces(value, file, percent)),
    }
}

/// The value as text and placeables. Names and places are read off the file; where escapes make
/// the file look different from the text, the places are those of the whole value.
fn pieces<'a>(value: Written<'a>, file: &'a str, percent: Percent) -> Vec<Piece<'a>> {
    let Written { text, span, .. } = value;
    let raw = file.get(span.start..span.end).unwrap_or("");
    let written: Vec<Found<'a>> = all(raw, percent);
    let own: Vec<Found<'_>> = all(&text, percent);
    if own.is_empty() || own.len() != written.len() {
        return vec![Piece::Text { text, span }];
    }
    let is_exact = raw == text;
    let stretch = |start: usize, end: usize| match is_exact {
        true => Piece::Text {
            text: Cow::Borrowed(&raw[start..end]),
            span: within(span, start, end),
        },
        false => Piece::Text {
            text: Cow::Owned(text[start..end].to_owned()),
            span,
        },
    };
    let mut pieces = Vec::new();
    let mut done = 0;
    for (own, written) in own.iter().zip(&written) {
        if own.start > done {
            pieces.push(stretch(done, own.start));
        }
        // The place of a reference is its name's, which a fix replaces.
        let name = written.name.as_ptr() as usize - raw.as_ptr() as usize;
        pieces.push(Piece::Placeable(Reference {
            target: Target::Variable,
            name: written.name,
            attribute: None,
            function: None,
            span: within(span, name, name + written.name.len()),
        }));
        done = own.end;
    }
    if done < text.len() {
        pieces.push(stretch(done, text.len()));
    }
    pieces
}

fn within(span: Span, start: usize, end: usize) -> Span {
    Span {
        start: span.start + start,
        end: span.start + end,
    }
}

/// A placeholder: where it starts and ends, in bytes, and its name.
#[derive(Debug, PartialEq, Eq)]
struct Found<'t> {
    start: usize,
    end: usize,
    name: &'t str,
}

fn all(text: &str, percent: Percent) -> Vec<Found<'_>> {
    let mut found = Vec::new();
    let (mut at, mut done) = (0, 0);
    while let Some(ahead) = memchr::memchr2(b'{', b'%', &text.as_bytes()[at..]) {
        let start = at + ahead;
        let next = if text.as_bytes()[start] == b'{' {
            braces(text, start, done)
        } else {
            printf(text, start, percent)
        };
        match next {
            Ok(placeholder) => {
                at = placeholder.end;
                done = at;
                found.push(placeholder);
            }
            Err(end) => at = end.max(start + 1),
        }
    }
    found
}

/// `{name}` with any number of braces, `%` or `$` before them; or where to go on.
fn braces(text: &str, open: usize, from: usize) -> Result<Found<'_>, usize> {
    let bytes = text.as_bytes();
    let run = |at: usize, brace: u8| bytes[at..].iter().take_while(|b| **b == brace).count();
    let inner = open + run(open, b'{');
    let window = &bytes[inner..bytes.len().min(inner + LONGEST_NAME)];
    let close = inner + memchr::memchr(b'}', window).ok_or(inner)?;
    let name = text.get(inner..close).unwrap_or("").trim();
    if !is_name(name) {
        return Err(inner);
    }
    let sigil = open > from && matches!(bytes[open - 1], b'%' | b'$');
    Ok(Found {
        start: open - usize::from(sigil),
        end: close + run(close, b'}'),
        name,
    })
}

/// `%s`, `%(name)s`, `%1$d` of printf; or where to go on.
fn printf(text: &str, start: usize, percent: Percent) -> Result<Found<'_>, usize> {
    let rest = &text.as_bytes()[start + 1..];
    if percent == Percent::Sign || matches!(rest.first(), Some(b'%' | b'{')) {
        return Err(start + 1 + usize::from(rest.first() == Some(&b'%')));
    }
    let (name, before) = match rest.first() {
        Some(b'(') => {
            let window = &rest[..rest.len().min(LONGEST_NAME)];
            let close = memchr::memchr(b')', window).ok_or(start + 1)?;
            (text.get(start + 2..start + 1 + close), close + 1)
        }
        _ => (None, 0),
    };
    let flags = rest[before..]
        .iter()
        .take_while(|byte| {
            byte.is_ascii_digit() || matches!(byte, b'$' | b'.' | b'-' | b'+' | b'l')
        })
        .count();
    let kind = rest.get(before + flags).copied().unwrap_or(0);
    let end = start + 1 + before + flags + 1;
    if !matches!(
        kind,
        b's' | b'd' | b'i' | b'u' | b'f' | b'g' | b'x' | b'c' | b'@'
    ) {
        return Err(start + 1);
    }
    let name = name.or_else(|| text.get(start..end)).unwrap_or("");
    Ok(Found { start, end, name })
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
}

/// Longest name of a placeholder that is looked for, in bytes; bounds the search.
const LONGEST_NAME: usize = 128;

#[cfg(test)]
mod tests {
    use super::{Percent, all};

    fn names(text: &str) -> Vec<&str> {
        let found = all(text, Percent::Filled);
        found.into_iter().map(|found| found.name).collect()
    }

    #[test]
    fn finds_every_spelling() {
        assert_eq!(names("{{ name }}님, {count}개"), ["name", "count"]);
        assert_eq!(names("%{user} ${place}"), ["user", "place"]);
        assert_eq!(names("%s of %(total)d, %1$s"), ["%s", "total", "%1$s"]);
        assert_eq!(names("100 % of {a b} and 50%% {"), [""; 0]);
        assert!(all("%s", Percent::Sign).is_empty());
    }
}
