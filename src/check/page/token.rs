//! A line → its words, each with what surrounds it.

use std::ops::Range;

use super::code;
use crate::language::{self, Frequencies, Script, Word};

/// A word of a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'a> {
    pub(super) word: Word<'a>,
    pub(super) frequencies: Frequencies,
    /// Within brackets or quotation marks.
    pub(super) enclosed: bool,
    /// Within curly quotation marks alone, if it is enclosed at all.
    is_quoted: bool,
    /// Part of a path, an address, a call, an option: no word of a language.
    pub(super) is_code: bool,
    /// Whether a sentence or table cell starts here.
    pub(super) starts_unit: bool,
    /// Whether a hyphen ties it to the word before.
    pub(super) is_tied: bool,
}

/// Fills `tokens` with the words of a line.
pub(super) fn tokenize<'a>(text: &'a str, tokens: &mut Vec<Token<'a>>) {
    tokens.clear();
    let mut between = Between::default();
    let mut last = 0;
    let mut chunk = (0..0, false);
    let mut opened = 0;
    for word in language::words(text) {
        let gap = text.get(last..word.start).unwrap_or("");
        let starts_unit = between.pass(gap, text, last) || tokens.is_empty();
        last = word.end();
        if between.quotes == 0 {
            opened = tokens.len() + 1;
        }
        tokens.push(Token {
            word,
            frequencies: frequencies(&word),
            enclosed: between.is_enclosed(),
            is_quoted: between.brackets == 0 && !between.straight,
            is_code: word.script == Script::Latin && is_code(text, &word, &mut chunk),
            starts_unit,
            is_tied: gap == "-",
        });
    }
    if between.quotes > 0 {
        between.pass(text.get(last..).unwrap_or(""), text, last);
    }
    if between.quotes > 0 {
        // A quotation of several paragraphs opens in each and closes in the last: nothing is set off.
        for token in tokens.iter_mut().skip(opened) {
            token.enclosed &= !token.is_quoted;
        }
    }
}

fn frequencies(word: &Word<'_>) -> Frequencies {
    match word.script {
        Script::Latin | Script::Cyrillic | Script::Arabic => language::frequency(word.text),
        _ => Frequencies::default(),
    }
}

/// Whether the run of signs that a word stands in is code; `chunk` remembers the last run.
fn is_code(text: &str, word: &Word<'_>, chunk: &mut (Range<usize>, bool)) -> bool {
    if stands_alone(text, word) {
        return false;
    }
    if !chunk.0.contains(&word.start) {
        let range = code::chunk(text, word);
        let is_code = text.get(range.clone()).is_some_and(code::is_code);
        *chunk = (range, is_code);
    }
    chunk.1
}

/// Whether a word in lower case has a space on either side, as most have.
fn stands_alone(text: &str, word: &Word<'_>) -> bool {
    let bytes = text.as_bytes();
    let is_space = |byte: Option<&u8>| byte.is_none_or(|byte| *byte == b' ');
    let before = word.start.checked_sub(1).and_then(|at| bytes.get(at));
    is_space(before)
        && is_space(bytes.get(word.end()))
        && word.text.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// What was opened and not closed yet.
#[derive(Default)]
struct Between {
    brackets: u32,
    quotes: u32,
    straight: bool,
}

/// Deeper nesting is a slip, not prose.
const MOST_DEPTH: u32 = 8;

impl Between {
    fn is_enclosed(&self) -> bool {
        self.brackets > 0 || self.quotes > 0 || self.straight
    }

    /// Goes over what stands between two words; whether a sentence or cell ends in it.
    fn pass(&mut self, gap: &str, text: &str, start: usize) -> bool {
        let mut ends = false;
        let mut stopped = false;
        for (at, c) in gap.char_indices() {
            match c {
                '|' | '·' | '•' | '\t' | '。' | '！' | '？' => ends = true,
                '.' if is_initial(text, start + at) => {}
                '.' | '!' | '?' | '…' | '؟' | '۔' => stopped = true,
                c if c.is_whitespace() => ends |= stopped,
                '0'..='9' => stopped = false,
                c => self.enclose(c, text, start + at + c.len_utf8()),
            }
        }
        if ends {
            self.brackets = 0;
            self.straight = false;
        }
        ends
    }

    fn enclose(&mut self, c: char, text: &str, after: usize) {
        let open = |depth: u32| (depth + 1).min(MOST_DEPTH);
        match c {
            '(' | '（' | '「' | '『' | '《' | '〈' | '【' => {
                self.brackets = open(self.brackets)
            }
            '<' if precedes_letter(text, after) => self.brackets = open(self.brackets),
            ')' | '）' | '」' | '』' | '》' | '〉' | '】' | '>' => {
                self.brackets = self.brackets.saturating_sub(1);
            }
            // German closes with the mark that English opens with.
            '“' | '‘' if closes(text, after - c.len_utf8(), after) => {
                self.quotes = self.quotes.saturating_sub(1);
            }
            '“' | '„' | '«' | '‘' => self.quotes = open(self.quotes),
            '”' | '»' => self.quotes = self.quotes.saturating_sub(1),
            '’' if !precedes_letter(text, after) => self.quotes = self.quotes.saturating_sub(1),
            '"' => self.straight = !self.straight,
            _ => {}
        }
    }
}

/// Whether a full stop belongs to a single letter before it: `U.S.`, `L. A.`.
fn is_initial(text: &str, at: usize) -> bool {
    let mut before = text.get(..at).unwrap_or("").chars().rev();
    before.next().is_some_and(char::is_uppercase)
        && before.next().is_none_or(|c| !c.is_alphabetic())
}

/// Whether a quotation mark stands where one closes: behind a sign, with no letter behind it.
fn closes(text: &str, before: usize, after: usize) -> bool {
    let previous = text.get(..before).unwrap_or("").chars().next_back();
    let follows_text = previous.is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '['));
    follows_text && !precedes_letter(text, after)
}

fn precedes_letter(text: &str, at: usize) -> bool {
    let next = text.get(at..).and_then(|rest| rest.chars().next());
    next.is_some_and(char::is_alphabetic)
}

/// The sentences and cells of a line, as ranges of its tokens.
pub(super) fn units(tokens: &[Token<'_>]) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= tokens.len() {
            return None;
        }
        let start = at;
        let later = tokens
            .iter()
            .skip(start + 1)
            .position(|token| token.starts_unit);
        at = later.map_or(tokens.len(), |place| start + 1 + place);
        Some(start..at)
    })
}

/// The bytes of a line that tokens cover, with the punctuation that ends their sentence.
pub(super) fn span(line: &str, tokens: &[Token<'_>]) -> Range<usize> {
    let start = tokens.first().map_or(0, |token| token.word.start);
    let end = tokens.last().map_or(0, |token| token.word.end());
    let tail = line.get(end..).unwrap_or("");
    let closing = tail
        .char_indices()
        .find(|(_, c)| {
            !matches!(
                c,
                '.' | '!' | '?' | '…' | '。' | '！' | '？' | ')' | '”' | '"' | '’'
            )
        })
        .map_or(tail.len(), |(at, _)| at);
    start..end + closing
}

#[cfg(test)]
mod tests {
    use super::{Token, tokenize};

    fn tokens(text: &str) -> Vec<Token<'_>> {
        let mut tokens = Vec::new();
        tokenize(text, &mut tokens);
        tokens
    }

    #[test]
    fn brackets_and_quotes_enclose() {
        let found = tokens("대통령(大統領)은 \"yes\" no");
        let enclosed: Vec<bool> = found.iter().map(|token| token.enclosed).collect();
        assert_eq!(enclosed, [false, true, false, true, false]);
    }

    #[test]
    fn german_quotes_close_and_open_ones_enclose_nothing() {
        let enclosed =
            |text: &str| -> Vec<bool> { tokens(text).iter().map(|token| token.enclosed).collect() };
        assert_eq!(enclosed("„Ja“, so er."), [true, false, false]);
        assert_eq!(enclosed("“Yes, he said. No."), [false; 4]);
        assert_eq!(enclosed("He said “yes” (no)"), [false, false, true, true]);
    }

    #[test]
    fn sentences_and_cells_are_units() {
        let found = tokens("One two. Three | four 3.5 five");
        let starts = found.iter().filter(|token| token.starts_unit);
        let starts: Vec<&str> = starts.map(|token| token.word.text).collect();
        assert_eq!(starts, ["One", "Three", "four"]);
    }
}
