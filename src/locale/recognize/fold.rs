//! The folded form in which literals and text are compared.
//!
//! Case, width, compatibility brackets, quotation marks, dashes and middle dots are made one;
//! combining sequences are composed (NFC); invisible marks go. White space stays only between two
//! letters or digits of scripts that separate words, so that `글자 크기` equals `글자크기` and
//! `입력 : 2024` equals `입력:2024`, while `most popular` keeps its space.

use unicode_normalization::char::compose;

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
    Folding::new(literal, 0)
        .map(|folded| folded.letter)
        .collect()
}

/// A whole text folded, with the way back to its bytes.
#[derive(Debug, Default)]
pub(super) struct FoldedText {
    pub(super) folded: String,
    /// For each byte of `folded`: where its character starts in the text.
    origin: Vec<u32>,
}

impl FoldedText {
    /// Folds `text`. Texts over 2 GiB are cut there.
    pub(super) fn new(text: &str) -> FoldedText {
        let mut done = FoldedText {
            folded: String::with_capacity(text.len()),
            origin: Vec::with_capacity(text.len()),
        };
        let text = match u32::try_from(text.len()) {
            Ok(_) => text,
            // A boundary may miss; a text of this size is no page.
            Err(_) => text.get(..MAX_BYTES).unwrap_or(""),
        };
        let mut folding = Folding::new(text, 0);
        loop {
            done.plain_run(&mut folding);
            let Some(folded) = folding.next() else {
                break;
            };
            done.push(folded);
        }
        done
    }

    fn push(&mut self, folded: Folded) {
        let start = u32::try_from(folded.start).unwrap_or(u32::MAX);
        self.folded.push(folded.letter);
        for _ in 0..folded.letter.len_utf8() {
            self.origin.push(start);
        }
    }

    /// Takes the ASCII letters and digits and the Hangul that come next: most of all text. What
    /// may combine with the character before it is left to the slow way.
    fn plain_run(&mut self, folding: &mut Folding<'_>) {
        let bytes = folding.text.as_bytes();
        let mut at = folding.at;
        let mut last = None;
        while let Some(byte) = bytes.get(at) {
            if byte.is_ascii_alphanumeric() {
                // A combining mark may follow: leave the last letter before one.
                if bytes.get(at + 1).is_some_and(|next| *next >= 0xC0) {
                    break;
                }
                let letter = byte.to_ascii_lowercase();
                self.folded.push(char::from(letter));
                self.origin.push(at as u32);
                last = Some(char::from(letter));
                at += 1;
            } else if let Some(letter) = syllable(bytes, at) {
                if bytes
                    .get(at + 3)
                    .is_some_and(|next| matches!(next, 0xCC | 0xCD | 0xE1 | 0xE2 | 0xEF))
                {
                    break;
                }
                self.folded.push(letter);
                self.origin.extend([at as u32; 3]);
                last = Some(letter);
                at += 3;
            } else {
                break;
            }
        }
        if let Some(letter) = last {
            folding.at = at;
            folding.before = letter;
        }
    }

    /// Where the folded character at byte `at` starts in the text.
    pub(super) fn origin(&self, at: usize) -> Option<usize> {
        self.origin.get(at).map(|start| *start as usize)
    }
}

/// Bytes of a text that are folded: positions are kept in 32 bits.
const MAX_BYTES: usize = 1 << 31;

/// The Hangul syllable at `at`.
fn syllable(bytes: &[u8], at: usize) -> Option<char> {
    let [first @ 0xEA..=0xED, second, third] = *bytes.get(at..at + 3)? else {
        return None;
    };
    let code =
        (u32::from(first & 0xF) << 12) | (u32::from(second & 0x3F) << 6) | u32::from(third & 0x3F);
    char::from_u32(code).filter(|letter| ('가'..='힣').contains(letter))
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
pub(super) fn is_white(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{3164}'
}

/// Whether the character ends a line.
pub(super) fn is_line_break(letter: char) -> bool {
    matches!(
        letter,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Marks that nobody sees: zero-width, isolation and direction marks, soft hyphens.
pub(super) fn is_invisible(letter: char) -> bool {
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
    use super::{FoldedText, fold};

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

    #[test]
    fn the_way_back_is_known() {
        let text = FoldedText::new("가 나 (c) X");
        assert_eq!(text.folded, "가나©x");
        assert_eq!(text.origin(3), Some("가 ".len()));
        assert_eq!(text.origin(6), Some("가 나 ".len()));
    }
}
