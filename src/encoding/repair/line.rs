//! One line put right.

use std::borrow::Cow;

use super::scripts::Scripts;
use super::single::Mistaken;
use super::suspect::Escapes;
use super::{escapes, hangul, legacy, odd, single, utf8};

/// Text garbled more often than this is not looked for.
const MOST_ROUNDS: usize = 4;

/// A repaired line: the text, what the damage was, and the steps that undid it.
pub(super) struct Line<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) kind: &'static str,
    pub(super) chain: Vec<&'static str>,
}

/// The line put right, or said to be beyond repair; `None` where nothing is wrong with it.
pub(super) fn mend(line: &str, escapes: Escapes) -> Option<Line<'_>> {
    if let Some(text) = hangul::composed(line) {
        return Some(Line {
            text: Cow::Owned(text),
            kind: "nfd",
            chain: vec!["NFC"],
        });
    }
    if let Some(text) = escapes::unescaped(line, escapes) {
        return Some(Line {
            text: Cow::Owned(text),
            kind: "escapes",
            chain: vec!["HTML"],
        });
    }
    if !odd::is_odd(line) {
        return None;
    }
    let (text, chain) = ungarbled(line);
    let whole = (!chain.is_empty()).then_some((text, chain));
    if let Some((text, chain)) = whole.or_else(|| ungarbled_pieces(line)) {
        return Some(Line {
            text: Cow::Owned(text),
            kind: "mojibake",
            chain,
        });
    }
    let is_lossy = line.contains(char::REPLACEMENT_CHARACTER);
    is_lossy.then_some(Line {
        text: Cow::Borrowed(line),
        kind: "beyond-repair",
        chain: Vec::new(),
    })
}

/// The line after as many rounds as help, and the steps taken.
fn ungarbled(line: &str) -> (String, Vec<&'static str>) {
    let mut text = line.to_owned();
    let mut chain = Vec::new();
    while chain.len() < 2 * MOST_ROUNDS
        && odd::is_odd(&text)
        && let Some((better, steps)) = ungarbled_once(&text)
    {
        text = better;
        chain.extend(steps);
    }
    // Control characters are what a wrong guess leaves behind, or windows-1252 read as Latin-1.
    let has_controls = |text: &str| text.contains(|c| matches!(c, '\u{80}'..='\u{9F}'));
    if has_controls(&text) && !has_controls(line) {
        return (line.to_owned(), Vec::new());
    }
    if has_controls(&text) {
        text = text.chars().map(single::as_windows_1252).collect();
        chain.extend(["ISO-8859-1", "windows-1252"]);
    }
    (text, chain)
}

/// A line of which only a part is garbled, beside words that are right: `¿ìÃ¼±¹ ¼Ò½Ä | 우체국`. A part is what one byte a
/// character could have become; it is believed where it becomes the script of the rest.
fn ungarbled_pieces(line: &str) -> Option<(String, Vec<&'static str>)> {
    let is_byte = |c: char| Mistaken::Latin1.byte(c).is_some();
    let own = Scripts::of(line.chars().filter(|c| !is_byte(*c))).with_related();
    if own.is_none() {
        return None;
    }
    let mut text = String::with_capacity(line.len());
    let mut chain = Vec::new();
    let mut rest = line;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(rest.find(|c| !is_byte(c)).unwrap_or(rest.len()));
        let (mended, steps) = ungarbled(piece);
        if !steps.is_empty() && own.hold(Scripts::of(mended.chars())) {
            text.push_str(&mended);
            chain = steps;
        } else {
            text.push_str(piece);
        }
        let (right, after) = after.split_at(after.find(is_byte).unwrap_or(after.len()));
        text.push_str(right);
        rest = after;
    }
    (!chain.is_empty()).then_some((text, chain))
}

/// The line read again as UTF-8 or, where that is none or doubtful, in a legacy encoding if that makes more
/// sense.
fn ungarbled_once(line: &str) -> Option<(String, [&'static str; 2])> {
    let utf8 = utf8::ungarbled(line);
    let is_sure = utf8.as_ref().is_some_and(|reading| !reading.is_doubtful());
    let legacy = if is_sure {
        None
    } else {
        legacy::ungarbled(line)
    };
    match (utf8, legacy) {
        (Some(utf8), legacy)
            if legacy
                .as_ref()
                .is_none_or(|(text, _)| legacy::surprise(&utf8.text) <= legacy::surprise(text)) =>
        {
            Some((utf8.text, [utf8.mistaken.name(), "UTF-8"]))
        }
        (_, legacy) => legacy,
    }
}
