//! The folded form in which literals and text are compared.
//!
//! Case, width, compatibility brackets, quotation marks, dashes and middle dots are made one;
//! combining sequences are composed (NFC); invisible marks go. White space stays only between two
//! letters or digits of scripts that separate words, so that `글자 크기` equals `글자크기` and
//! `입력 : 2024` equals `입력:2024`, while `most popular` keeps its space.

mod places;
mod short;

use unicode_normalization::char::compose;

pub(super) use places::{Firsts, FoldedText, InsideLetters};
pub(super) use short::plain;

/// One folded character and the bytes of the text that it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Folded {
    pub(super) letter: char,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Reads a text as folded characters, from any character boundary on.
#[derive(Debug, Clone)]
pub(super) struct Folding<'t> {
    text: &'t str,
    at: usize,
    /// The folded character before, which decides whether a space after it counts.
    before: char,
}

impl<'t> Folding<'t> {
    pub(super) fn new(text: &'t str, at: usize) -> Folding<'t> {
        Folding {
            text,
            at,
            before: '\n',
        }
    }

    /// The next character as it is, with its end.
    fn peek(&self, at: usize) -> Option<(char, usize)> {
        let letter = self.text.get(at..)?.chars().next()?;
        Some((letter, at + letter.len_utf8()))
    }

    /// A run of white space becomes a line break, a space or nothing.
    fn white_space(&mut self) -> Option<Folded> {
        let start = self.at;
        let mut line_break = false;
        while let Some((letter, end)) = self.peek(self.at) {
            if !is_white(letter) && !is_invisible(letter) {
                break;
            }
            line_break |= is_line_break(letter);
            self.at = end;
        }
        let next = self.peek(self.at).map_or('\n', |(letter, _)| one(letter));
        let letter = if line_break {
            '\n'
        } else if separates_words(self.before) && separates_words(next) {
            ' '
        } else {
            return None;
        };
        self.before = letter;
        Some(Folded {
            letter,
            start,
            end: self.at,
        })
    }

    /// Marks that are written with several characters: `(c)`, `...`, `--`.
    fn sequence(&self, letter: char, end: usize) -> Option<(char, usize)> {
        let rest = self.text.get(end..)?.as_bytes();
        match letter {
            '(' => matches!(rest, [b'c' | b'C', b')', ..]).then_some(('©', end + 2)),
            '.' => rest.starts_with(b"..").then_some(('…', end + 2)),
            '-' => rest.starts_with(b"-").then_some(('—', end + 1)),
            _ => None,
        }
    }

    /// Takes in the combining characters that follow.
    fn composed(&mut self, mut letter: char) -> char {
        while let Some((mark, end)) = self.peek(self.at) {
            if is_invisible(mark) {
                self.at = end;
                continue;
            }
            if !may_combine(mark) {
                break;
            }
            let Some(whole) = compose(letter, mark) else {
                break;
            };
            letter = whole;
            self.at = end;
        }
        letter
    }
}

impl Iterator for Folding<'_> {
    type Item = Folded;

    fn next(&mut self) -> Option<Folded> {
        let start = self.at;
        let Some((letter, length)) = plain(self.text.as_bytes(), start) else {
            return self.long_way();
        };
        self.before = letter;
        self.at += length;
        Some(Folded {
            letter,
            start,
            end: self.at,
        })
    }
}

impl Folding<'_> {
    /// The next folded character, whatever it is made of.
    fn long_way(&mut self) -> Option<Folded> {
        loop {
            let (letter, end) = self.peek(self.at)?;
            if is_invisible(letter) {
                self.at = end;
                continue;
            }
            if is_white(letter) {
                match self.white_space() {
                    Some(space) => return Some(space),
                    None => continue,
                }
            }
            let start = self.at;
            let (mut folded, end) = self
                .sequence(letter, end)
                .unwrap_or_else(|| (one(letter), end));
            self.at = end;
            if self.text.as_bytes().get(end).is_some_and(|b| *b >= 0xC0) {
                folded = self.composed(folded);
            }
            self.before = folded;
            return Some(Folded {
                letter: folded,
                start,
                end: self.at,
            });
        }
    }
}

/// The folded form of a literal.
pub(super) fn fold(literal: &str) -> String {
    let mut folded = String::with_capacity(literal.len());
    Folding::new(literal, 0).pour(&mut folded);
    folded
}

/// The folded character that starts at `at`.
pub(super) fn folded_at(text: &str, at: usize) -> Option<char> {
    match plain(text.as_bytes(), at) {
        Some((letter, _)) => Some(letter),
        None => Folding::new(text, at).next().map(|folded| folded.letter),
    }
}

/// One character folded by itself.
pub(super) fn one(letter: char) -> char {
    match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        '\0'..='\x7F' => letter,
        'ⓒ' | 'Ⓒ' => '©',
        '【' | '［' | '〔' | '〖' => '[',
        '】' | '］' | '〕' | '〗' => ']',
        '〈' | '＜' | '《' | '‹' => '<',
        '〉' | '＞' | '》' | '›' => '>',
        '‘' | '’' | '‚' | '′' | '＇' => '\'',
        '“' | '”' | '„' | '″' | '＂' | '「' | '」' | '『' | '』' => '"',
        '−' | '‐' | '‑' => '-',
        '–' | '―' | '─' | 'ㅡ' => '—',
        'ㆍ' | '・' | '•' | '‧' | '∙' | '･' => '·',
        'ㅣ' | '｜' | '│' | '┃' => '|',
        '：' | '∶' => ':',
        '。' => '.',
        '、' => ',',
        '▶' | '►' | '▷' | '▸' => '▶',
        '\u{FF01}'..='\u{FF5E}' => one(narrow(letter)),
        '가'..='힣' | '一'..='鿿' | 'ぁ'..='ヿ' => letter,
        _ => letter.to_lowercase().next().unwrap_or(letter),
    }
}

/// The ASCII form of a full-width character.
fn narrow(wide: char) -> char {
    char::from_u32(wide as u32 - 0xFEE0).unwrap_or(wide)
}

/// Whether the character separates words, a line break included.
pub(in crate::locale) fn is_white(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{3164}'
}

/// Whether the character ends a line.
pub(in crate::locale) fn is_line_break(letter: char) -> bool {
    matches!(
        letter,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Marks that nobody sees: zero-width, isolation and direction marks, soft hyphens.
pub(in crate::locale) fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// Whether the character may be the later half of a composed one.
fn may_combine(mark: char) -> bool {
    matches!(mark,
        '\u{300}'..='\u{36F}' | '\u{1161}'..='\u{11C2}' | '\u{3099}' | '\u{309A}'
        | '\u{653}'..='\u{655}' | '\u{93C}' | '\u{9BE}' | '\u{9D7}')
}

/// Whether the character is alphabetic. Most of our text is of scripts that the standard library looks up slowly.
pub(in crate::locale) fn is_alphabetic(letter: char) -> bool {
    match letter {
        '\0'..='\x7F' => letter.is_ascii_alphabetic(),
        '가'..='힣' | '一'..='鿿' => true,
        _ => letter.is_alphabetic(),
    }
}

/// Whether the character is alphabetic or numeric, as [`is_alphabetic`].
pub(in crate::locale) fn is_alphanumeric(letter: char) -> bool {
    is_alphabetic(letter) || letter.is_numeric()
}

/// Whether a space beside this character tells words apart in its script. Hangul has spaces
/// between words too, but newsrooms set and leave them out at will.
pub(super) fn separates_words(letter: char) -> bool {
    match letter {
        '\0'..='\x7F' => letter.is_ascii_alphanumeric(),
        '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}' => false,
        _ => letter.is_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn variants_become_one() {
        assert_eq!(fold("글자 크기"), fold("글자크기"));
        assert_eq!(fold("저작권자 ⓒ"), fold("저작권자(C)"));
        assert_eq!(fold("【 앵커 】"), fold("[앵커]"));
        assert_eq!(fold("ＭＯＳＴ　Popular"), "most popular");
        assert_eq!(fold("\u{1100}\u{1161}\u{11A8}"), "각");
        assert_eq!(fold("E\u{301}tude"), "étude");
        assert_eq!(fold("\u{2068}Kim\u{2069}:"), "kim:");
    }
}
