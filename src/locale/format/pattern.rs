//! [Number patterns](https://www.unicode.org/reports/tr35/tr35-numbers.html#Number_Format_Patterns): what stands around
//! the digits.

/// What stands before and after the digits of a number, still with the pattern's signs in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Affixes<'p> {
    pub(super) before: &'p str,
    pub(super) after: &'p str,
    /// The pattern says itself where the minus sign stands.
    pub(super) signed: bool,
}

impl<'p> Affixes<'p> {
    /// The affixes for a number of this sign: the pattern after `;` is the negative one, if there is any.
    pub(super) fn of(pattern: &'p str, negative: bool) -> Affixes<'p> {
        let (positive, other) = match pattern.split_once(';') {
            Some((positive, other)) => (positive, Some(other)),
            None => (pattern, None),
        };
        let (pattern, signed) = match other {
            Some(other) if negative => (other, true),
            _ => (positive, false),
        };
        let is_digit = |c: char| matches!(c, '#' | '0' | ',' | '.');
        let start = pattern.find(is_digit).unwrap_or(pattern.len());
        let end = pattern.rfind(is_digit).map_or(start, |last| last + 1);
        Affixes {
            before: &pattern[..start],
            after: &pattern[end..],
            signed,
        }
    }
}

/// The text of a pattern without its quotes: `'.'` is a full stop, `''` an apostrophe.
pub(super) fn unquoted(pattern: &str) -> String {
    let mut text = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('\'') {
        text.push_str(before);
        match after.split_once('\'') {
            Some(("", after)) => {
                text.push('\'');
                rest = after;
            }
            Some((quoted, after)) => {
                text.push_str(quoted);
                rest = after;
            }
            None => rest = after,
        }
    }
    text.push_str(rest);
    text
}
