//! The placeholders of a text that is no message of ICU.

use super::found::{Found, Name};
use super::printf::{self, Percent};
use super::{Syntax, braces};
use crate::catalog::piece::{Spelling, Target};

/// Longest name of a placeholder that is looked for, in bytes; bounds the search.
pub(super) const LONGEST_NAME: usize = 128;

/// Every placeholder of a text, in order.
pub(super) fn all(text: &str, syntax: Syntax) -> Vec<Found> {
    let percent = match syntax.percent {
        Percent::Guessed if printf::is_date(text) => Percent::Sign,
        percent => percent,
    };
    let mut found: Vec<Found> = Vec::new();
    let (mut at, mut done) = (0, 0);
    let (mut directives, mut empty) = (0, 0);
    let bytes = text.as_bytes();
    let is_mark = |byte: &u8| matches!(byte, b'{' | b'%' | b'$' | b'@' | b':');
    while let Some(ahead) = bytes[at..].iter().position(is_mark) {
        let start = at + ahead;
        let next = match bytes[start] {
            b'{' if syntax.braces => braces::read(text, start, done, &mut empty),
            b'%' => printf::read(text, start, percent, &mut directives),
            b'$' if syntax.links => nested(text, start).ok_or(start + 1),
            b'@' if syntax.links => linked(text, start).ok_or(start + 1),
            b':' if syntax.links => colon(text, start).ok_or(start + 1),
            _ => Err(start + 1),
        };
        match next {
            Ok(placeholder) => {
                at = placeholder.range.end;
                done = at;
                found.push(placeholder);
            }
            Err(end) => at = end.max(start + 1),
        }
    }
    found
}

fn link(range: std::ops::Range<usize>, name: std::ops::Range<usize>) -> Found {
    Found {
        target: Target::Message,
        ..Found::variable(range, Name::At(name), Spelling::Link)
    }
}

/// `$t(key)`, `$t(key, {…})` of i18next.
fn nested(text: &str, start: usize) -> Option<Found> {
    let from = start + 3;
    text[start..].starts_with("$t(").then_some(())?;
    let end = text.len().min(from + LONGEST_NAME);
    let length = text.as_bytes()[from..end]
        .iter()
        .position(|byte| matches!(byte, b')' | b',' | b'{'))?;
    let key = text.get(from..from + length)?;
    let name = key.trim().trim_matches(['\'', '"', '`']);
    let begin = from + key.find(name)?;
    // A key that is put together is known only when the program runs.
    let is_key = !name.is_empty() && !text[from + length..].starts_with('{');
    let end = from + length + usize::from(text[from + length..].starts_with(')'));
    is_key.then(|| link(start..end, begin..begin + name.len()))
}

/// `@:key`, `@:(key)`, `@:{'key'}`, `@.lower:key` of Vue I18n.
fn linked(text: &str, start: usize) -> Option<Found> {
    let rest = &text[start + 1..];
    let behind = match rest.strip_prefix('.') {
        Some(rest) => {
            let rest = rest.trim_start_matches(|c: char| c.is_ascii_alphabetic());
            rest.strip_prefix(':')?
        }
        None => rest.strip_prefix(':')?,
    };
    let key = behind.trim_start_matches(['(', '{', '\'']);
    let from = text.len() - key.len();
    let is_key = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let length = key.len() - key.trim_start_matches(is_key).len();
    let name = key[..length].trim_end_matches('.');
    // What follows an address is none: `user@:`.
    let is_apart = !text[..start].ends_with(char::is_alphanumeric);
    (is_apart && !name.is_empty()).then(|| link(start..from + name.len(), from..from + name.len()))
}

/// `:name` of Laravel.
fn colon(text: &str, start: usize) -> Option<Found> {
    let rest = &text[start + 1..];
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let length = rest.len() - rest.trim_start_matches(is_part).len();
    let before = text[..start].chars().next_back();
    let is_apart = before
        .is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '"' | '\'' | '“' | '«' | '/' | '#'));
    let is_name = length > 1 && rest.starts_with(|c: char| c.is_ascii_alphabetic());
    // `:smile:` is a picture.
    let is_closed = rest[length..].starts_with(':');
    (is_apart && is_name && !is_closed).then(|| {
        Found::variable(
            start..start + 1 + length,
            Name::At(start + 1..start + 1 + length),
            Spelling::Colon,
        )
    })
}
