//! Words of a message that a translator would translate, by their shape.

use super::piece::HOLE;
use crate::language::{Language, frequency};

/// A word and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'t> {
    /// The word, without punctuation around it.
    pub(crate) text: &'t str,
    /// Byte in the text it was taken from.
    pub(crate) start: usize,
    /// How its letters are written.
    pub(crate) shape: Shape,
}

/// How a word's letters are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `word`
    Lower,
    /// `Word`
    Capitalized,
    /// `URL`, `iOS`, `mp3`: an abbreviation, a name or code, seldom translated.
    Code,
}

impl Word<'_> {
    /// Whether a translator would translate it, as far as its letters tell.
    pub(crate) fn is_prose(&self) -> bool {
        self.shape != Shape::Code
    }
}

/// The words of a stretch of text; addresses, paths, references and code are left out.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    tokens(text)
        .filter(|(_, token)| !is_code(token))
        .flat_map(|(start, token)| parts(start, token))
}

/// Where a word stands in a view, so that it is looked for once and not by every rule.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed {
    start: usize,
    end: usize,
    shape: Shape,
}

impl Placed {
    /// The word there.
    pub(super) fn of(self, text: &str) -> Option<Word<'_>> {
        Some(Word {
            text: text.get(self.start..self.end)?,
            start: self.start,
            shape: self.shape,
        })
    }
}

/// The places of the words of stretches of a text, of which it is told where each begins.
pub(super) fn placed<'t>(stretches: impl Iterator<Item = (usize, &'t str)>) -> Vec<Placed> {
    let words = stretches.flat_map(|(start, text)| {
        words(text).map(move |word| Placed {
            start: word.start + start,
            end: word.start + start + word.text.len(),
            shape: word.shape,
        })
    });
    words.collect()
}

/// What stands between white space and placeables, with its place.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| c.is_whitespace() || c == HOLE)
        .filter(|token| !token.is_empty())
        .map(move |token| (token.as_ptr() as usize - text.as_ptr() as usize, token))
}

fn parts(start: usize, token: &str) -> impl Iterator<Item = Word<'_>> {
    token
        .split(|c: char| !(is_word_part(c) || is_mark(c) || matches!(c, '\'' | '’')))
        .map(|part| part.trim_matches(['\'', '’']))
        .filter_map(move |part| {
            let letters = part.chars().filter(|c| is_letter(*c)).take(2).count();
            let at = part.as_ptr() as usize - token.as_ptr() as usize;
            let shape = shape(part);
            (letters >= 2).then_some(Word {
                text: part,
                start: start + at,
                shape,
            })
        })
}

/// Whether it is a letter; the scripts of long alphabets are told without the table of Unicode.
fn is_letter(c: char) -> bool {
    is_syllable_or_ideograph(c) || c.is_alphabetic()
}

/// Whether it is a letter or a digit.
pub(crate) fn is_word_part(c: char) -> bool {
    is_syllable_or_ideograph(c) || c.is_alphanumeric()
}

fn is_syllable_or_ideograph(c: char) -> bool {
    matches!(c, '\u{AC00}'..='\u{D7A3}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

fn shape(word: &str) -> Shape {
    let mut letters = word.chars().filter(|c| !matches!(c, '\'' | '’'));
    let first = letters.next();
    let rest_lower =
        letters.all(|c| is_syllable_or_ideograph(c) || !c.is_uppercase() && !c.is_numeric());
    match first {
        Some(first) if rest_lower && first.is_uppercase() => Shape::Capitalized,
        Some(first) if rest_lower && !first.is_numeric() => Shape::Lower,
        _ if is_shouted(word) => Shape::Capitalized,
        _ => Shape::Code,
    }
}

/// Whether a word in capitals is an ordinary one: `TAGS`, not `HTTP`.
fn is_shouted(word: &str) -> bool {
    word.len() >= SHORTEST_SHOUTED
        && word.bytes().all(|byte| byte.is_ascii_uppercase())
        && frequency(word)
            .zipf(Language::ENGLISH)
            .is_some_and(|zipf| zipf >= ORDINARY_ZIPF)
}

/// Letters of the shortest word that is told from an abbreviation.
const SHORTEST_SHOUTED: usize = 4;
/// A word is ordinary from this Zipf frequency on.
const ORDINARY_ZIPF: f32 = 4.0;

/// Whether a token is an address, a path, a reference or an option rather than words.
pub(crate) fn is_code(token: &str) -> bool {
    let bare = token.trim_matches(|c: char| {
        c.is_ascii_punctuation() && !matches!(c, '@' | '/' | '-' | '$' | '#' | '_')
    });
    if bare.contains("://") || bare.contains('_') || bare.contains("::") || bare.contains('\\') {
        return true;
    }
    if token.starts_with("@:")
        || bare.starts_with(['/', '$', '#', '@', '~'])
        || bare.starts_with("--")
    {
        return true;
    }
    has_inner(bare, '@') || is_domain_or_file(bare) || is_path(bare)
}

fn has_inner(token: &str, c: char) -> bool {
    token
        .find(c)
        .is_some_and(|at| at > 0 && at + 1 < token.len())
}

/// `mozilla.org`, `config.json`: a dot between ASCII letters, lower case behind it.
fn is_domain_or_file(token: &str) -> bool {
    let ascii = token.bytes().all(|b| b.is_ascii_graphic());
    let dotted = token.rsplit_once('.').is_some_and(|(before, after)| {
        before.ends_with(|c: char| c.is_ascii_alphanumeric())
            && (2..=5).contains(&after.len())
            && after
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    });
    ascii && dotted
}

/// `custom/path`, `a/b/c`: lower-case ASCII around a slash.
fn is_path(token: &str) -> bool {
    let slashes = token.bytes().filter(|b| *b == b'/').count();
    slashes > 0
        && token != "and/or"
        && token
            .bytes()
            .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prose(text: &str) -> Vec<&str> {
        words(text)
            .filter(Word::is_prose)
            .map(|word| word.text)
            .collect()
    }

    #[test]
    fn leaves_out_code() {
        assert_eq!(
            prose("Save to https://a.b/c as config.json"),
            ["Save", "to", "as"]
        );
        assert_eq!(prose("@:general.on custom/path --help URL iOS"), [""; 0]);
        assert_eq!(prose("다시 시도하세요"), ["다시", "시도하세요"]);
        assert_eq!(prose("Don’t stop."), ["Don’t", "stop"]);
    }
}
