//! Directives of printf and its kin, by position and type: `%s`, `%1$d`, `%(name)s`, `%<name>d`; and of Qt: `%1`, `%n`.

use super::found::{Found, Function, Name};
use super::placeholders::LONGEST_NAME;
use crate::catalog::piece::Spelling;

/// Who reads the percent signs of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Percent {
    /// It is not known: only what hardly can be text is a directive.
    Guessed,
    /// A function of the kin of printf: every sign that is not doubled begins a directive.
    Printf,
    /// Qt and KDE, which put a number or `n` behind the sign.
    Qt,
    /// Nobody.
    Sign,
}

/// Reads the directive whose sign stands at `start`, or tells where to go on. `unnumbered` counts those that name no
/// position.
pub(super) fn read(
    text: &str,
    start: usize,
    percent: Percent,
    unnumbered: &mut usize,
) -> Result<Found, usize> {
    let rest = &text.as_bytes()[start + 1..];
    match (percent, rest.first()) {
        (Percent::Sign, _) | (_, Some(b'{') | None) => Err(start + 1),
        (Percent::Qt, _) => qt(text, start).ok_or(start + 1),
        (_, Some(b'%')) => Err(start + 2),
        (_, Some(b'(')) => named(text, start, b')').ok_or(start + 1),
        (_, Some(b'<')) => named(text, start, b'>').ok_or(start + 1),
        _ => {
            let found = directive(text, start, percent, unnumbered);
            // `%20` is more often a part of an address.
            let is_short = |found: &Found| found.range.len() == 2;
            let guessed =
                || qt(text, start).filter(|found| percent == Percent::Guessed && is_short(found));
            found.or_else(guessed).ok_or(start + 1)
        }
    }
}

/// `%1`, `%L1`, `%n`, where no word goes on.
fn qt(text: &str, start: usize) -> Option<Found> {
    let bytes = text.as_bytes();
    let mut at = start + 1;
    if bytes.get(at) == Some(&b'L') {
        at += 1;
    }
    let digits = bytes[at..]
        .iter()
        .take(2)
        .take_while(|b| b.is_ascii_digit());
    let length = match digits.count() {
        0 if bytes.get(at) == Some(&b'n') => 1,
        0 => return None,
        length => length,
    };
    let (name, end) = (at..at + length, at + length);
    let before = start.checked_sub(1).and_then(|before| bytes.get(before));
    let goes_on = bytes
        .get(end)
        .is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'%');
    let is_share = before.is_some_and(u8::is_ascii_digit);
    (!goes_on && !is_share && bytes[at] != b'0')
        .then(|| Found::variable(start..end, Name::At(name), Spelling::Percent))
}

/// `%(name)s`, `%<name>d`
fn named(text: &str, start: usize, close: u8) -> Option<Found> {
    let bytes = text.as_bytes();
    let from = start + 2;
    let window = bytes.get(from..bytes.len().min(from + LONGEST_NAME))?;
    let end = from + memchr::memchr(close, window)?;
    let name = text.get(from..end).filter(|name| !name.is_empty())?;
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
    name.chars().all(is_name).then_some(())?;
    let shape = Shape::of(&bytes[end + 1..], FLAGS);
    let kind = kind(*bytes.get(end + 1 + shape.length)?)?;
    Some(Found {
        function: Some(Function::Type(kind)),
        ..Found::variable(
            start..end + 2 + shape.length,
            Name::At(from..end),
            Spelling::PrintfNamed,
        )
    })
}

/// Flags of printf; the space is one only where it is known that printf reads the text.
const FLAGS: &[u8] = b"-+#0 '";
const GUESSED_FLAGS: &[u8] = b"-+0";

/// What stands between the sign and the letter of a directive.
struct Shape {
    length: usize,
    position: Option<usize>,
    /// Values that give the width and the precision.
    stars: usize,
}

impl Shape {
    fn of(bytes: &[u8], flags: &[u8]) -> Shape {
        let digits = |at: usize| {
            bytes[at..]
                .iter()
                .take_while(|b| b.is_ascii_digit())
                .count()
        };
        let mut at = 0;
        let mut position = None;
        let count = digits(0).min(3);
        if count > 0 && bytes.get(count) == Some(&b'$') {
            let number = bytes[..count].iter();
            position = Some(number.fold(0, |sum, digit| sum * 10 + usize::from(digit - b'0')));
            at = count + 1;
        }
        at += bytes[at..].iter().take_while(|b| flags.contains(b)).count();
        let mut stars = 0;
        let mut size = |at: usize| match bytes.get(at) {
            Some(b'*') => {
                stars += 1;
                1
            }
            _ => digits(at),
        };
        at += size(at);
        if bytes.get(at) == Some(&b'.') {
            at += 1;
            at += size(at);
        }
        at += bytes[at..]
            .iter()
            .take_while(|b| matches!(b, b'h' | b'l' | b'L' | b'q' | b'j' | b'z' | b't'))
            .count();
        Shape {
            length: at,
            position,
            stars,
        }
    }
}

/// `%s`, `%-5.2f`, `%1$d`
fn directive(text: &str, start: usize, percent: Percent, unnumbered: &mut usize) -> Option<Found> {
    let bytes = text.as_bytes();
    let is_guess = percent == Percent::Guessed;
    let shape = Shape::of(
        &bytes[start + 1..],
        if is_guess { GUESSED_FLAGS } else { FLAGS },
    );
    let letter = start + 1 + shape.length;
    let kind = kind(*bytes.get(letter)?)?;
    let is_share = start > 0 && bytes[start - 1].is_ascii_digit();
    if is_guess && (is_share || shape.position.is_none() && !stands_apart(bytes, letter)) {
        return None;
    }
    *unnumbered += shape.stars;
    let position = shape.position.unwrap_or_else(|| {
        *unnumbered += 1;
        *unnumbered
    });
    Some(Found {
        function: Some(Function::Type(kind)),
        ..Found::variable(
            start..letter + 1,
            Name::Position(position),
            Spelling::Printf,
        )
    })
}

/// Whether no word goes on behind the letter of a directive; a unit may stand behind one of a number: `%ds`.
fn stands_apart(bytes: &[u8], letter: usize) -> bool {
    let rest = &bytes[letter + 1..];
    let letters = rest.iter().take(LONGEST_UNIT + 1);
    let letters = letters
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    let most = match bytes[letter] {
        b'd' | b's' => LONGEST_UNIT,
        b'f' | b'i' | b'u' | b'g' | b'x' | b'c' | b'@' => 0,
        _ => return false,
    };
    let behind = rest.get(letters);
    letters <= most
        && !behind.is_some_and(|byte| byte.is_ascii_digit() || *byte == b'%' && letters > 0)
}

/// Letters of the longest unit that follows a number without a space.
const LONGEST_UNIT: usize = 2;

/// The type of value that a directive's letter asks for.
fn kind(letter: u8) -> Option<&'static str> {
    Some(match letter {
        b'd' | b'i' | b'u' | b'x' | b'X' | b'o' => "integer",
        b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'a' | b'A' => "fraction",
        b's' | b'S' | b'r' => "text",
        b'c' | b'C' => "character",
        b'p' => "pointer",
        b'@' => "object",
        b'n' => "count",
        _ => return None,
    })
}

/// Whether the percent signs of a text are those of a date's format: `%d.%m.%Y`.
pub(super) fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'%', bytes).any(|sign| {
        let rest = &bytes[sign + 1..];
        let flags = rest
            .iter()
            .take_while(|b| matches!(b, b'-' | b'^' | b'0' | b'_'));
        let flags = flags.count();
        let is_share = sign > 0 && bytes[sign - 1].is_ascii_digit();
        let is_long = || matches!(rest.get(flags + 1), Some(b'd' | b'u' | b'i' | b'l'));
        !is_share
            && match rest.get(flags) {
                Some(b'l') => !is_long(),
                Some(letter) => b"YymBbHhIMSpPAajkZzeDFTRX".contains(letter),
                None => false,
            }
    })
}

/// Where a percent sign stands that begins no directive although printf reads the text, and is not doubled.
pub(super) fn stray_sign(text: &str, found: &[Found]) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut found = found.iter().peekable();
    while let Some(ahead) = memchr::memchr(b'%', bytes.get(at..)?) {
        let sign = at + ahead;
        while found.next_if(|one| one.range.end <= sign).is_some() {}
        match found.peek() {
            Some(one) if one.range.contains(&sign) => at = one.range.end,
            _ if bytes.get(sign + 1) == Some(&b'%') => at = sign + 2,
            _ => return Some(sign),
        }
    }
    None
}
