//! Takes the fields of a date one after the other, whatever their order.

use memchr::memchr;

use super::names::Names;
use super::stamp::Stamp;
use super::word::{Word, word};
use crate::locale::recognize::fold::{is_alphabetic, is_invisible, is_line_break, is_white};

/// Bytes that one date may take, its weekday and zone included.
const MAX_BYTES: usize = 96;

/// The date that starts at `at`, and its end; in the language told, if any.
pub(super) fn scan(text: &str, at: usize, told: Option<&Names>) -> Option<(usize, Stamp)> {
    if !may_have_digits(text, at) {
        return None;
    }
    let mut scan = Scan::new(text, at, told);
    let mut whole = None;
    while scan.step() {
        if scan.stamp.is_whole() {
            whole = Some((scan.at, scan.stamp));
        }
    }
    whole
}

/// Whether digits stand where a date that starts at `at` may reach: none is without.
fn may_have_digits(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let bytes = &bytes[at..bytes.len().min(at + MAX_BYTES + 1)];
    let line = &bytes[..memchr(b'\n', bytes).unwrap_or(bytes.len())];
    // The others are the first bytes of the digits of other scripts. All are looked at, so that many are at once.
    line.iter().fold(false, |any, byte| {
        any | matches!(byte, b'0'..=b'9' | 0xD9 | 0xDB | 0xE0 | 0xE1 | 0xEF)
    })
}

/// How far a date is read.
#[derive(Clone, Copy)]
pub(super) struct Scan<'t> {
    pub(super) text: &'t str,
    pub(super) told: Option<&'t Names>,
    start: usize,
    at: usize,
    pub(super) stamp: Stamp,
    /// Brackets not yet closed.
    open: u8,
}

impl<'t> Scan<'t> {
    /// Where the date began.
    pub(super) fn start(&self) -> usize {
        self.start
    }

    fn new(text: &'t str, at: usize, told: Option<&'t Names>) -> Scan<'t> {
        Scan {
            text,
            told,
            start: at,
            at,
            stamp: Stamp::default(),
            open: 0,
        }
    }

    /// Takes one field with the punctuation before it; false when none follows.
    fn step(&mut self) -> bool {
        let mut at = self.at;
        let first = at == self.start;
        let mut open = self.open;
        loop {
            let Some(letter) = self.text[at..].chars().next() else {
                return false;
            };
            if at - self.start > MAX_BYTES || is_line_break(letter) {
                return false;
            }
            if letter.is_numeric() {
                break;
            }
            if letter == ')' && open > 0 {
                self.open = open - 1;
                self.at = at + 1;
                return true;
            }
            if letter == '(' || letter == '[' {
                open += 1;
            } else if is_alphabetic(letter) {
                break;
            } else if first || !(is_white(letter) || is_invisible(letter) || is_joint(letter)) {
                if letter == '+' || letter == '-' {
                    break;
                }
                return false;
            }
            at += letter.len_utf8();
        }
        let taken = if self.text[at..].starts_with(char::is_numeric) {
            self.number(at)
        } else {
            self.word(at)
        };
        match taken {
            Some(end) => {
                self.open = open;
                self.at = end;
                true
            }
            None => false,
        }
    }

    /// Whether a word of this sort follows, small joining words between.
    pub(super) fn precedes(&self, at: usize, is_sought: fn(Word) -> bool) -> bool {
        let mut at = at;
        for _ in 0..3 {
            let rest = self.text[at..].trim_start_matches([' ', '\u{A0}', '-', '.', ',', '/']);
            at = self.text.len() - rest.len();
            match word(self.text, at, self.told) {
                Some((word, _)) if is_sought(word) => return true,
                Some((Word::Joint, end)) => at = end,
                _ => return false,
            }
        }
        false
    }

    fn word(&mut self, at: usize) -> Option<usize> {
        if self.text[at..].starts_with(['+', '-']) {
            return self.stamp.hour.and_then(|_| self.offset(at));
        }
        let (word, end) = word(self.text, at, self.told)?;
        match word {
            Word::Month(month) if self.stamp.month.is_none() => self.stamp.month = Some(month),
            Word::MonthLabel if self.stamp.month.is_none() => return self.labelled_month(end),
            Word::Era(before) if self.stamp.year.is_none() => return self.year_of_era(before, end),
            Word::Afternoon(afternoon) if self.stamp.afternoon.is_none() => {
                self.stamp.afternoon = Some(afternoon);
            }
            Word::Zone(minutes) if self.stamp.hour.is_some() => self.stamp.offset = minutes,
            Word::Tail if self.stamp.is_whole() => {}
            Word::Weekday => {}
            Word::Joint if at > self.start => return self.behind_joint(end),
            _ => return None,
        }
        Some(end)
    }

    /// Past the field behind a joining word: only a field makes such a word part of the date.
    fn behind_joint(&mut self, end: usize) -> Option<usize> {
        let mut ahead = Scan { at: end, ..*self };
        if ahead.step() {
            self.stamp = ahead.stamp;
            return Some(ahead.at);
        }
        None
    }
}

fn is_joint(letter: char) -> bool {
    matches!(
        letter,
        ',' | '.' | '-' | '–' | '—' | '|' | '·' | '/' | '@' | '、' | '،' | '，' | '\'' | '’'
    )
}
