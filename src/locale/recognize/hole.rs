//! What can stand in a hole of a kind, from a place in the text on.

use super::Kind;
use super::fold::{is_alphabetic, is_invisible, is_line_break, is_white, one};
use crate::locale::date;

/// Bytes that an outlet, a place or a section may take.
const MAX_LABEL: usize = 72;

/// Words that an outlet, a place or a section may have.
const MAX_LABEL_WORDS: usize = 6;

/// Bytes that free text may take inside longer text; a whole line may be longer.
pub(super) const MAX_TEXT: usize = 320;

/// Ends tried for free text: bounds the work on lines full of separators.
const MAX_ENDS: usize = 12;

/// The ends that a typed hole starting at `at` may have, best first. Not for labels and text.
pub(super) fn typed(kind: Kind, text: &str, at: usize) -> Vec<usize> {
    let end = match kind {
        Kind::Number => number(text, at),
        Kind::Date => {
            return date::at(text, at).map(|(end, _)| end).into_iter().collect();
        }
        Kind::Name => return super::name::ends(text, at),
        Kind::Email => email(text, at),
        Kind::Url => url(text, at),
        Kind::Phone => phone(text, at),
        Kind::Agency | Kind::Label | Kind::Text => None,
    };
    end.into_iter().collect()
}

/// What a hole's text means, where that is more than the text: an ISO date, a plain number.
pub(super) fn value(kind: Kind, text: &str) -> Option<String> {
    match kind {
        Kind::Date => date::at(text, 0)
            .and_then(|(_, stamp)| stamp.date())
            .map(|date| date.to_string()),
        Kind::Number => plain_number(text),
        _ => None,
    }
}

/// Digits without grouping, where that is certain.
fn plain_number(text: &str) -> Option<String> {
    let digits: String = text
        .chars()
        .filter(|letter| !matches!(letter, ',' | ' ' | '\u{A0}' | '\u{202F}' | '\'' | '’'))
        .map(|letter| {
            date::digit(letter)
                .and_then(|value| char::from_digit(value, 10))
                .unwrap_or(letter)
        })
        .collect();
    digits.parse::<f64>().is_ok().then_some(digits)
}

/// A number with its sign, grouping and unit signs: `1,234`, `-5.5`, `12 %`, `₩3,000`, `1.2만`.
fn number(text: &str, at: usize) -> Option<usize> {
    let mut end = at;
    let mut last = None;
    let mut letters = 0;
    for letter in text[at..].chars().take(48) {
        let after = end + letter.len_utf8();
        if letter.is_numeric() {
            last = Some(after);
            letters = 0;
        } else if last.is_some() && is_unit(letter) {
            last = Some(after);
        } else if last.is_none() && is_alphabetic(letter) && letters < 3 {
            // `US$`, `KRW`: up to three letters before the digits.
            letters += 1;
        } else if !(is_number_mark(letter) || (last.is_none() && is_sign(letter))) {
            break;
        }
        end = after;
    }
    last
}

fn is_unit(letter: char) -> bool {
    matches!(
        letter,
        '%' | '٪'
            | '％'
            | '만'
            | '억'
            | '천'
            | '万'
            | '億'
            | '亿'
            | '千'
            | '€'
            | '$'
            | '₩'
            | '¥'
            | '£'
            | '₽'
            | '₹'
            | '원'
    )
}

fn is_number_mark(letter: char) -> bool {
    is_unit(letter)
        || is_invisible(letter)
        || matches!(
            letter,
            '.' | ',' | '\'' | '’' | '٫' | '٬' | ' ' | '\u{A0}' | '\u{202F}'
        )
}

/// Whether the character tells, before a number, which way it goes; behind it one begins a range.
fn is_sign(letter: char) -> bool {
    matches!(letter, '-' | '−' | '+' | '－')
}

/// Addresses as mail programs write them; ASCII only, so that `기자abc@x.kr` starts at `abc`.
fn email(text: &str, at: usize) -> Option<usize> {
    let bytes = &text.as_bytes()[at..];
    let local = bytes.iter().take_while(|b| is_email_byte(**b)).count();
    if local == 0 || local > 64 || bytes.get(local) != Some(&b'@') {
        return None;
    }
    let end = domain(bytes, local + 1)?;
    Some(at + end)
}

/// Whether the byte may stand in an e-mail address before the `@`.
pub(super) fn is_email_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+')
}

/// The end of a domain of two parts or more.
fn domain(bytes: &[u8], at: usize) -> Option<usize> {
    let length = bytes[at..]
        .iter()
        .take(253)
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
        .count();
    let mut end = at + length;
    while end > at && matches!(bytes[end - 1], b'.' | b'-') {
        end -= 1;
    }
    let name = &bytes[at..end];
    let last = name.rsplit(|b| *b == b'.').next()?;
    let real = name.contains(&b'.') && last.len() >= 2 && last.iter().all(u8::is_ascii_alphabetic);
    (real && name[0] != b'.').then_some(end)
}

fn url(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let scheme = ["https://", "http://", "www."]
        .iter()
        .find(|scheme| text[at..].starts_with(**scheme));
    let end = domain(bytes, at + scheme.map_or(0, |scheme| scheme.len()))?;
    let path = text[end..]
        .bytes()
        .take(512)
        .take_while(|b| {
            b.is_ascii_graphic() && !matches!(b, b')' | b']' | b'>' | b'"' | b'\'' | b',')
        })
        .count();
    let has_path = matches!(bytes.get(end), Some(b'/' | b'?' | b'#' | b':'));
    Some(if has_path { end + path } else { end })
}

fn phone(text: &str, at: usize) -> Option<usize> {
    let mut digits = 0;
    let mut end = at;
    let mut last = at;
    for letter in text[at..].chars().take(32) {
        let after = end + letter.len_utf8();
        if letter.is_ascii_digit() || matches!(letter, '０'..='９') {
            digits += 1;
            last = after;
        } else if !matches!(letter, '-' | ' ' | '(' | ')' | '+' | '.' | '~' | '–' | '/') {
            break;
        }
        end = after;
    }
    (3..=16).contains(&digits).then_some(last)
}

/// How far free text starting at `at` may reach: the end of the line, a limit, or for labels the
/// first sign of a sentence.
pub(super) fn reach(kind: Kind, text: &str, at: usize, most: usize) -> usize {
    let limit = if kind == Kind::Label {
        MAX_LABEL.min(most)
    } else {
        most
    };
    let mut end = at;
    let mut words = 1;
    let mut letters = text[at..].chars().peekable();
    while let Some(letter) = letters.next() {
        if is_line_break(letter) || end - at + letter.len_utf8() > limit {
            break;
        }
        if kind == Kind::Label {
            let next = letters.peek().copied().unwrap_or(' ');
            words += usize::from(is_white(letter) && !is_white(next));
            if words > MAX_LABEL_WORDS || !fits_label(letter, next) {
                break;
            }
        }
        end += letter.len_utf8();
    }
    end
}

/// Whether a label goes on at this character.
fn fits_label(letter: char, next: char) -> bool {
    match one(letter) {
        '.' | ',' => !is_white(next),
        '!' | '?' | ';' | '|' | '=' | '[' | ']' | '<' | '>' | '{' | '}' | '©' | '…' | '▶' | '※'
        | '☞' | ':' | '@' | '"' => false,
        '(' | ')' => true,
        _ => true,
    }
}

/// The ends of words from `at` to `reach`, nearest first.
pub(super) fn word_ends(text: &str, at: usize, reach: usize) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut end = at;
    let mut white = true;
    for letter in text[at..reach].chars() {
        if is_white(letter) && !white {
            ends.push(end);
        }
        white = is_white(letter);
        end += letter.len_utf8();
        if ends.len() == MAX_ENDS {
            return ends;
        }
    }
    if !white {
        ends.push(end);
    }
    ends
}
