//! The lines of a plain text, each with what it looks like and what the recognizer says of it.

use std::collections::HashMap;

use crate::content::Role;
use crate::document::Span;
use crate::locale::Recognition;
use crate::locale::Recognizer;

/// Bytes of a line that is given to the recognizer whole; longer ones are no labels.
const MAX_LABEL: usize = 400;

/// A line that is not blank, and what was seen in it.
#[derive(Debug)]
pub(super) struct Line<'a> {
    /// Its text without the white space around it.
    pub(super) text: &'a str,
    /// Where that stands in the document.
    pub(super) span: Span,
    /// Whether a blank line stands before it.
    pub(super) gap: bool,
    /// The messages that say the whole line.
    pub(super) whole: Vec<Recognition<'a>>,
    /// The messages found in it.
    pub(super) found: Vec<Recognition<'a>>,
    /// The first line of the same text, if it is not this one.
    pub(super) first_copy: Option<usize>,
    /// Lines of the same text, this one included.
    pub(super) copies: usize,
    /// What it is made of.
    pub(super) shape: Shape,
}

/// What a line is made of.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shape {
    /// Letters and digits; those of scripts without alphabetic words count twice.
    pub(super) letters: f32,
    /// Words; two such letters make one.
    pub(super) words: f32,
    /// Ends as a sentence ends.
    pub(super) ends_sentence: bool,
    /// Ends of sentences within the line.
    pub(super) sentences: f32,
    /// Commas of all scripts.
    pub(super) commas: f32,
    /// Digits.
    pub(super) digits: f32,
    /// Words that begin with a capital.
    pub(super) capitalized: f32,
    /// Words of small letters only.
    pub(super) lower: f32,
    /// Quotation marks.
    pub(super) quotes: f32,
    /// Bars, dots and slashes that stand between things.
    pub(super) separators: f32,
    /// Ends with a colon.
    pub(super) ends_colon: bool,
    /// Begins with a bullet, an arrow or a list number.
    pub(super) bullet: bool,
    /// Holds an address of the web or of mail.
    pub(super) address: bool,
    /// Letters of Chinese, Japanese and Korean scripts.
    pub(super) wide: f32,
}

/// The lines of a text that are not blank.
pub(super) fn lines<'a>(text: &'a str, recognizer: &'a Recognizer) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = Vec::new();
    let mut gap = true;
    let mut at = 0;
    for raw in text.split_inclusive('\n') {
        let trimmed = raw.trim();
        let start = at + (raw.len() - raw.trim_start().len());
        at += raw.len();
        if trimmed.is_empty() {
            gap = true;
            continue;
        }
        let span = Span {
            start,
            end: start + trimmed.len(),
        };
        lines.push(line(trimmed, span, gap, recognizer));
        gap = false;
    }
    count_copies(&mut lines);
    lines
}

fn line<'a>(text: &'a str, span: Span, gap: bool, recognizer: &'a Recognizer) -> Line<'a> {
    let whole = if text.len() <= MAX_LABEL {
        recognizer.whole(text)
    } else {
        Vec::new()
    };
    Line {
        text,
        span,
        gap,
        whole,
        found: recognizer.find(text),
        first_copy: None,
        copies: 1,
        shape: shape(text),
    }
}

fn count_copies(lines: &mut [Line<'_>]) {
    let mut first: HashMap<&str, (usize, usize)> = HashMap::new();
    for (place, line) in lines.iter_mut().enumerate() {
        let seen = first.entry(line.text).or_insert((place, 0));
        seen.1 += 1;
        line.first_copy = (seen.0 != place).then_some(seen.0);
    }
    for line in lines {
        line.copies = first.get(line.text).map_or(1, |seen| seen.1);
    }
}

impl Line<'_> {
    /// The roles that its whole text may have by the bundles.
    pub(super) fn roles(&self) -> impl Iterator<Item = Role> + '_ {
        self.whole
            .iter()
            .filter_map(|found| Role::from_name(found.role))
    }

    /// Whether its whole text may have this role.
    pub(super) fn may_be(&self, role: Role) -> bool {
        self.roles().any(|other| other == role)
    }

    /// Whether it reads as running text: a sentence's length and end.
    pub(super) fn is_sentence(&self) -> bool {
        self.shape.words >= 7.0 && (self.shape.ends_sentence || self.shape.sentences >= 1.0)
    }

    /// The share of its bytes that recognized messages with a role take.
    pub(super) fn recognized_share(&self) -> f32 {
        let mut bytes = 0;
        let mut last = 0;
        for found in &self.found {
            if !found.role.is_empty() && found.span.start >= last {
                bytes += found.span.end - found.span.start;
                last = found.span.end;
            }
        }
        bytes as f32 / self.text.len().max(1) as f32
    }
}

/// What a text is made of, in one pass.
pub(super) fn shape(text: &str) -> Shape {
    let mut shape = Shape::default();
    let mut in_word = false;
    let mut lower = true;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_alphanumeric() {
            let wide = is_wide(letter);
            shape.letters += if wide { 2.0 } else { 1.0 };
            shape.wide += f32::from(u8::from(wide));
            shape.digits += f32::from(u8::from(letter.is_numeric()));
            if !in_word {
                shape.words += 1.0;
                shape.capitalized += f32::from(u8::from(letter.is_uppercase()));
                lower = true;
            }
            lower &= letter.is_lowercase();
            in_word = true;
            continue;
        }
        if in_word && !matches!(letter, '\'' | '’' | '-' | '.') {
            shape.lower += f32::from(u8::from(lower));
            in_word = false;
        }
        let next = letters.peek().copied();
        mark(&mut shape, letter, next);
    }
    shape.lower += f32::from(u8::from(in_word && lower));
    // Scripts without spaces: two letters a word. Hangul has spaces, and three letters a word.
    shape.words = shape.words.max(shape.wide / 2.5);
    shape.ends_sentence = ends_sentence(text);
    shape.ends_colon = text.ends_with([':', '：']);
    shape.bullet = begins_with_bullet(text);
    shape.address = text.contains("http") || text.contains("www.") || text.contains('@');
    shape
}

fn mark(shape: &mut Shape, letter: char, next: Option<char>) {
    match letter {
        '.' | '!' | '?'
            if next
                .is_none_or(|n| n.is_whitespace() || matches!(n, '"' | '”' | '\'' | '’' | ')')) =>
        {
            shape.sentences += 1.0;
        }
        '。' | '！' | '？' | '؟' | '।' => shape.sentences += 1.0,
        ',' | '、' | '，' | '،' => shape.commas += 1.0,
        '"' | '“' | '”' | '‘' | '’' | '「' | '」' | '«' | '»' | '„' => {
            shape.quotes += 1.0
        }
        '|' | '·' | '/' | '›' | '>' | '•' | '#' | 'ㆍ' => shape.separators += 1.0,
        _ => {}
    }
}

/// Whether the text ends as a sentence does, closing quotes and brackets aside.
pub(crate) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['"', '”', '’', '\'', ')', ']', '»', '」', '』', '）'])
        .ends_with(is_sentence_end)
}

/// Whether sentences end with the character.
pub(crate) fn is_sentence_end(letter: char) -> bool {
    matches!(
        letter,
        '.' | '!' | '?' | '。' | '！' | '？' | '…' | '؟' | '।' | '‥'
    )
}

fn begins_with_bullet(text: &str) -> bool {
    let mut letters = text.chars();
    match letters.next() {
        Some(
            '-' | '–' | '•' | '·' | '*' | '▶' | '▷' | '☞' | '■' | '□' | '◆' | '◇' | '○' | '●' | '△'
            | '▲' | '※' | '►' | 'ㆍ' | '#',
        ) => true,
        Some(digit) if digit.is_ascii_digit() => {
            let rest = letters
                .as_str()
                .trim_start_matches(|c: char| c.is_ascii_digit());
            rest.starts_with(['.', ')']) || (rest.starts_with(' ') && text.len() - rest.len() <= 2)
        }
        _ => false,
    }
}

fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}
