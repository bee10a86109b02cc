//! Numbers and strings that are written in a message.

use std::borrow::Cow;

use super::resolve::Resolved;
use crate::locale::format::NumberOptions;

/// A number as it is written in a message: it keeps its digits.
pub(super) fn number_literal(literal: &str) -> Resolved<'_> {
    let digits = literal.split_once('.').map_or(0, |(_, after)| after.len());
    let options = NumberOptions {
        minimum_fraction_digits: Some(u8::try_from(digits).unwrap_or(u8::MAX)),
        ..NumberOptions::default()
    };
    Resolved::Number(literal.parse().unwrap_or(f64::NAN), Cow::Owned(options))
}

/// A string literal without its escapes.
pub(super) fn unescaped(literal: &str) -> Cow<'_, str> {
    if !literal.contains('\\') {
        return Cow::Borrowed(literal);
    }
    let mut text = String::with_capacity(literal.len());
    let mut rest = literal;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let (code_point, length) = match after.as_bytes().first() {
            Some(b'u') => (after.get(1..5), 5),
            Some(b'U') => (after.get(1..7), 7),
            _ => (None, 0),
        };
        match code_point {
            Some(digits) => {
                let code = u32::from_str_radix(digits, 16).unwrap_or(u32::MAX);
                // Surrogates and numbers above Unicode have no character.
                text.push(char::from_u32(code).unwrap_or('\u{FFFD}'));
                rest = &after[length..];
            }
            None => {
                let mut chars = after.chars();
                text.extend(chars.next());
                rest = chars.as_str();
            }
        }
    }
    text.push_str(rest);
    Cow::Owned(text)
}
