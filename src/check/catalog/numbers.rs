//! The numbers in a text, whatever digits and separators write them.

use std::ops::Range;

use crate::catalog::View;

/// A number as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Number {
    /// Its place in the text.
    pub(crate) range: Range<usize>,
    /// Its digits as ASCII, without group separators; a decimal point stays.
    pub(crate) digits: String,
    /// Whether a word for a power of ten, or a letter, follows or goes before.
    pub(crate) in_word: bool,
}

/// The numbers outside tags.
pub(crate) fn numbers(view: &View<'_>) -> Vec<Number> {
    let mut found = Vec::new();
    for (start, text) in view.outside_tags() {
        read(text, start, &mut found);
    }
    found
}

fn read(text: &str, offset: usize, found: &mut Vec<Number>) {
    let mut rest = text.char_indices().peekable();
    let mut before = None;
    while let Some((start, c)) = rest.next() {
        if digit(c).is_none() {
            before = Some(c);
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some((at, next)) = rest.peek().copied() {
            let counts = digit(next).is_some()
                || (is_separator(next) && continues(&text[at + next.len_utf8()..], next));
            if !counts {
                break;
            }
            end = at + next.len_utf8();
            rest.next();
        }
        let after = text[end..].chars().next();
        found.push(Number {
            range: offset + start..offset + end,
            digits: normal(&text[start..end]),
            in_word: before.is_some_and(|c| c.is_ascii_alphabetic())
                || after.is_some_and(|c| c.is_ascii_alphabetic())
                || magnitude(after),
        });
        before = text[..end].chars().next_back();
    }
}

/// The value of a decimal digit of a script that web pages use.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{966}'..='\u{96F}' => '\u{966}',
        '\u{9E6}'..='\u{9EF}' => '\u{9E6}',
        '\u{FF10}'..='\u{FF19}' => '\u{FF10}',
        _ => return None,
    };
    char::from_digit(c as u32 - zero as u32, 10)
}

fn is_separator(c: char) -> bool {
    matches!(
        c,
        '.' | ',' | '\u{A0}' | '\u{2009}' | '\u{202F}' | ' ' | '\'' | '’' | '٬' | '٫'
    )
}

/// Whether digits follow a separator as they do within one number.
fn continues(rest: &str, separator: char) -> bool {
    let digits = rest.chars().take_while(|c| digit(*c).is_some()).count();
    match separator {
        '.' | ',' | '٫' => digits > 0,
        _ => digits == 3,
    }
}

/// Digits alone; `1,000`, `1.000` and `1 000` are the same, and so are `3,5` and `3.5`.
fn normal(written: &str) -> String {
    let mut normal = String::new();
    let mut parts = written.split(is_separator).peekable();
    while let Some(part) = parts.next() {
        normal.extend(part.chars().filter_map(digit));
        if parts.peek().is_some_and(|next| next.chars().count() != 3) {
            normal.push('.');
        }
    }
    normal
}

/// Words for powers of ten that follow the digits in East Asian text.
fn magnitude(after: Option<char>) -> bool {
    after.is_some_and(|c| {
        matches!(
            c,
            '백' | '천' | '만' | '억' | '조' | '百' | '千' | '万' | '萬' | '億' | '亿' | '兆'
        )
    })
}

/// Numbers of one message that are counted, so that time stays linear.
const MOST_COUNTED: usize = 64;

/// Largest number that a language may write as a word, or that a month or an hour may become.
const MOST_IN_WORDS: u32 = 31;

/// The first number of the target that the source cannot have become.
pub(crate) fn odd_one<'n>(
    from: &[Number],
    to: &'n [Number],
    source: &View<'_>,
) -> Option<&'n Number> {
    let known = |number: &Number| from.iter().any(|other| other.digits == number.digits);
    let times = |numbers: &[Number], wanted: &Number| {
        let same = numbers.iter().filter(|other| other.digits == wanted.digits);
        same.take(MOST_COUNTED).count()
    };
    // One of two equal numbers may be gone, too.
    let gone = from
        .iter()
        .take(MOST_COUNTED)
        .any(|number| times(to, number) < times(from, number));
    to.iter().find(|number| {
        let padded = number.digits.len() > 1
            && number.digits.starts_with('0')
            && !number.digits.starts_with("0.");
        let small = number
            .digits
            .parse()
            .is_ok_and(|value: u32| value <= MOST_IN_WORDS)
            && !padded;
        !known(number)
            && !number.in_word
            && (gone && !small || padded)
            && !is_spelt(source, number, small)
    })
}

/// Whether the source may say the number in words or with a power of ten.
fn is_spelt(source: &View<'_>, number: &Number, small: bool) -> bool {
    let text = source.text.to_ascii_lowercase();
    let power = [
        "hundred", "thousand", "million", "billion", "trillion", "dozen", "percent",
    ];
    let clock = ["a.m.", "p.m.", " am", " pm"];
    let padded = number.digits.starts_with('0');
    small || (!padded && power.iter().chain(&clock).any(|word| text.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        read(text, 0, &mut found);
        found.into_iter().map(|number| number.digits).collect()
    }

    #[test]
    fn reads_groups_and_other_digits() {
        assert_eq!(
            digits("4,000 4 000 4.000 ４０００"),
            ["4000", "4000", "4000", "4000"]
        );
        assert_eq!(digits("3.5 3,5"), ["3.5", "3.5"]);
        assert_eq!(digits("2020년 1월 16일"), ["2020", "1", "16"]);
        assert_eq!(digits("4 0000"), ["4", "0000"]);
    }
}
