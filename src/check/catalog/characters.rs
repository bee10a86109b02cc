//! Characters that look like others, and words that hold them.

use std::ops::Range;

use super::sink::Sink;
use crate::catalog::View;
use crate::check::{Fix, Meta, Safety, Sentence};

/// Notes a finding on a range of a value, with a safe fix where the range stands in the file as it is.
pub(crate) fn tell(
    meta: &'static Meta,
    view: &View<'_>,
    range: Range<usize>,
    message: Sentence,
    replacement: Option<String>,
    sink: &mut Sink<'_, '_>,
) {
    tell_with(meta, view, range, message, replacement, Safety::Safe, sink);
}

/// As [`tell`], with a fix that is as safe as it is said.
pub(crate) fn tell_with(
    meta: &'static Meta,
    view: &View<'_>,
    range: Range<usize>,
    message: Sentence,
    replacement: Option<String>,
    safety: Safety,
    sink: &mut Sink<'_, '_>,
) {
    let span = view.span(range.clone());
    let replacement = replacement.filter(|_| view.is_exact(&range));
    let fix = replacement.map(|replacement| Fix {
        span,
        replacement,
        safety,
    });
    sink.sure(meta, meta.confidence, span, message, fix);
}

/// Whether a letter is of one of the two scripts that share shapes with Latin.
pub(crate) fn is_greek_or_cyrillic(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3FF}' | '\u{400}'..='\u{52F}')
}

/// Runs of Latin, Greek and Cyrillic letters.
pub(crate) fn letter_runs(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let is_letter = |c: char| is_latin(c) || is_greek_or_cyrillic(c);
    text.split(move |c| !is_letter(c))
        .filter(|run| !run.is_empty())
        .map(move |run| {
            let start = run.as_ptr() as usize - text.as_ptr() as usize;
            start..start + run.len()
        })
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}' if c != '×' && c != '÷')
}

/// The word in one script, if it mixes Latin letters with look-alikes of another.
pub(crate) fn without_homoglyphs(word: &str) -> Option<String> {
    let latin = word.chars().filter(|c| is_latin(*c)).count();
    let other = word.chars().filter(|c| is_greek_or_cyrillic(*c)).count();
    if latin == 0 || other == 0 {
        return None;
    }
    let mend = |c: char| {
        let to = PAIRS
            .iter()
            .find_map(|(latin_letter, alike)| match latin >= other {
                true => alike.contains(c).then_some(*latin_letter),
                false => (c == *latin_letter).then(|| alike.chars().next()).flatten(),
            });
        to.unwrap_or(c)
    };
    let mended: String = word.chars().map(mend).collect();
    let scripts = |word: &str| {
        (
            word.chars().any(is_latin),
            word.chars().any(is_greek_or_cyrillic),
        )
    };
    (scripts(&mended) != (true, true)).then_some(mended)
}

/// Latin letters and their look-alikes, Cyrillic first, then Greek (shapes as in Unicode UTS #39).
const PAIRS: [(char, &str); 33] = [
    ('a', "аα"),
    ('c', "сϲ"),
    ('d', "ԁ"),
    ('e', "е"),
    ('g', "ԍ"),
    ('h', "һ"),
    ('i', "іι"),
    ('j', "ј"),
    ('k', "к"),
    ('l', "ӏ"),
    ('n', "п"),
    ('o', "оο"),
    ('p', "рρ"),
    ('q', "ԛ"),
    ('s', "ѕ"),
    ('u', "υ"),
    ('v', "ѵν"),
    ('w', "ԝ"),
    ('x', "х"),
    ('y', "у"),
    ('A', "АΑ"),
    ('B', "ВΒ"),
    ('C', "С"),
    ('E', "ЕΕ"),
    ('H', "НΗ"),
    ('I', "ІΙ"),
    ('K', "КΚ"),
    ('M', "МΜ"),
    ('O', "ОΟ"),
    ('P', "РΡ"),
    ('T', "ТΤ"),
    ('X', "ХΧ"),
    ('Y', "УΥ"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mends_mixed_words_only() {
        assert_eq!(
            without_homoglyphs("S\u{430}fari").as_deref(),
            Some("Safari")
        );
        assert_eq!(
            without_homoglyphs("\u{43F}рив\u{65}т").as_deref(),
            Some("привет")
        );
        assert_eq!(without_homoglyphs("Safari"), None);
        assert_eq!(without_homoglyphs("привет"), None);
        assert_eq!(without_homoglyphs("μTorrent"), None);
    }
}
