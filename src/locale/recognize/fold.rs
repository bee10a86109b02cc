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
    let mut folded = String::with_capacity(literal.len());
    Folding::new(literal, 0).for_each_letter(|letter, _| folded.push(letter));
    folded
}

/// The folded character that starts at `at`.
pub(super) fn folded_at(text: &str, at: usize) -> Option<char> {
    match plain(text.as_bytes(), at) {
        Some((letter, _)) => Some(letter),
        None => Folding::new(text, at).next().map(|folded| folded.letter),
    }
}

/// A whole text folded, with the way back to its bytes.
#[derive(Debug, Default)]
pub(super) struct FoldedText {
    pub(super) folded: String,
    /// For each character of `folded`: where it starts in the text.
    origin: Vec<u32>,
}

impl FoldedText {
    /// Folds `text`. Texts over 2 GiB are cut there.
    pub(super) fn new(text: &str) -> FoldedText {
        let text = match u32::try_from(text.len()) {
            Ok(_) => text,
            // A boundary may miss; a text of this size is no page.
            Err(_) => text.get(..MAX_BYTES).unwrap_or(""),
        };
        let mut folded = String::with_capacity(text.len());
        // Half of the bytes: more than the letters of any text but an ASCII one.
        let mut origin = Vec::with_capacity(text.len() / 2);
        Folding::new(text, 0).for_each_letter(|letter, start| {
            folded.push(letter);
            origin.push(start as u32);
        });
        FoldedText { folded, origin }
    }

    /// Where the folded character of this number, from 0, starts in the text.
    pub(super) fn origin(&self, letter: usize) -> Option<usize> {
        self.origin.get(letter).map(|start| *start as usize)
    }
}

impl Folding<'_> {
    /// The rest of the text: each folded character and where it starts.
    ///
    /// As the iterator, but the characters that nearly all text is made of take a short way.
    fn for_each_letter(mut self, mut each: impl FnMut(char, usize)) {
        loop {
            self.plain_run(&mut each);
            match self.next() {
                Some(folded) => each(folded.letter, folded.start),
                None => return,
            }
        }
    }

    /// Takes the characters that come next and fold by themselves, and single spaces between them.
    fn plain_run(&mut self, each: &mut impl FnMut(char, usize)) {
        let bytes = self.text.as_bytes();
        loop {
            while let Some([byte, 0..=0x7F]) = bytes.get(self.at..self.at + 2)
                && let letter @ 1.. = ASCII[usize::from(*byte)]
            {
                self.before = char::from(letter);
                each(self.before, self.at);
                self.at += 1;
            }
            if let Some((letter, length)) = plain(bytes, self.at) {
                each(letter, self.at);
                self.before = letter;
                self.at += length;
            } else if bytes.get(self.at) == Some(&b' ')
                && let Some((next, _)) = plain(bytes, self.at + 1)
            {
                if separates_words(self.before) && separates_words(next) {
                    each(' ', self.at);
                    self.before = ' ';
                }
                self.at += 1;
            } else {
                return;
            }
        }
    }
}

/// Bytes of a text that are folded: positions are kept in 32 bits.
const MAX_BYTES: usize = 1 << 31;

/// What each ASCII character folds to by itself; 0 for all other bytes, white space and what may begin a sequence.
static ASCII: [u8; 256] = {
    let mut folded = [0; 256];
    let mut byte = b'!';
    while byte <= b'~' {
        if !matches!(byte, b'(' | b'.' | b'-') {
            folded[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    folded
};

/// The character at `at`, folded, and its bytes, if it needs no look at what is around it: no white space, no
/// beginning of a sequence, nothing that a mark behind it may combine with.
fn plain(bytes: &[u8], at: usize) -> Option<(char, usize)> {
    let first = *bytes.get(at)?;
    let next = |length: usize| bytes.get(at + length).copied().unwrap_or(b' ');
    let (letter, length) = match first {
        b'.' | b'-' if next(1) != first => (char::from(first), 1),
        b'!'..=b'~' if ASCII[usize::from(first)] != 0 => (char::from(ASCII[usize::from(first)]), 1),
        0xC3 | 0xD0 | 0xD1 => (alphabetic(first, next(1))?, 2),
        0xE3..=0xED => (syllabic(first, next(1), next(2))?, 3),
        _ => return None,
    };
    // The first bytes of all that combines or is invisible.
    let combines = matches!(next(length), 0xC2 | 0xCC | 0xCD | 0xD9 | 0xE0..=0xE2 | 0xEF)
        || (next(length) == 0xE3 && next(length + 1) == 0x82 && next(length + 2) >= 0x99);
    (!combines).then_some((letter, length))
}

/// Letters of two bytes, in lower case: Latin-1's and the Cyrillic ones of Unicode's first 96.
fn alphabetic(first: u8, second: u8) -> Option<char> {
    let code = (u32::from(first & 0x1F) << 6) | u32::from(second & 0x3F);
    let lower = match code {
        0xD7 | 0xF7 => return None,
        0xC0..=0xDE | 0x410..=0x42F => code + 0x20,
        0xDF..=0xFF | 0x430..=0x45F => code,
        _ => return None,
    };
    char::from_u32(lower)
}

/// Hangul syllables, ideographs and kana, which have no case.
fn syllabic(first: u8, second: u8, third: u8) -> Option<char> {
    let code =
        (u32::from(first & 0xF) << 12) | (u32::from(second & 0x3F) << 6) | u32::from(third & 0x3F);
    let letter = char::from_u32(code)?;
    matches!(letter, '가'..='힣' | '一'..='鿿' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー').then_some(letter)
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

/// Whether the character is alphabetic. Most of our text is of scripts that the standard library looks up slowly.
pub(super) fn is_alphabetic(letter: char) -> bool {
    match letter {
        '\0'..='\x7F' => letter.is_ascii_alphabetic(),
        '가'..='힣' | '一'..='鿿' => true,
        _ => letter.is_alphabetic(),
    }
}

/// Whether the character is alphabetic or numeric, as [`is_alphabetic`].
pub(super) fn is_alphanumeric(letter: char) -> bool {
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
    use super::{FoldedText, Folding, fold};

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
    fn the_short_way_folds_as_the_long_one() {
        for text in [
            "Read more — 더 보기 (C) 2024. a--b ...",
            "e\u{301}t\u{E9} и\u{306} Ж ж \u{AD}x か\u{3099} か 가\u{11A8} ①",
            " 가 나 a b가 c 가 d\ta  b 一 二\u{3000}x ・ー٠ا\u{653}",
            "A\u{200B}\u{301}\u{2068}b\u{2069} × ÷ ß Ÿ À",
        ] {
            let long: Vec<(char, usize)> = Folding::new(text, 0)
                .map(|folded| (folded.letter, folded.start))
                .collect();
            let mut short = Vec::new();
            Folding::new(text, 0).for_each_letter(|letter, start| short.push((letter, start)));
            assert_eq!(short, long, "{text}");
        }
    }

    #[test]
    fn the_way_back_is_known() {
        let text = FoldedText::new("가 나 (c) X");
        assert_eq!(text.folded, "가나©x");
        assert_eq!(text.origin(1), Some("가 ".len()));
        assert_eq!(text.origin(2), Some("가 나 ".len()));
    }
}
