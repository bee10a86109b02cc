//! The folded form in which literals and text are compared.
//!
//! Case, width, compatibility brackets, quotation marks, dashes and middle dots are made one;
//! combining sequences are composed (NFC); invisible marks go. White space stays only between two
//! letters or digits of scripts that separate words, so that `글자 크기` equals `글자크기` and
//! `입력 : 2024` equals `입력:2024`, while `most popular` keeps its space.

use unicode_normalization::char::compose;

use super::edge::{WordClass, word_class};

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

/// What takes in folded characters.
trait Sink {
    /// One character, and where it starts in the text.
    fn letter(&mut self, letter: char, start: usize);

    /// A space between words.
    fn space(&mut self, start: usize) {
        self.letter(' ', start);
    }

    /// ASCII letters as they stand in the text, of any case.
    fn letters(&mut self, letters: &[u8], start: usize);

    /// Hangul syllables.
    fn syllables(&mut self, syllables: &str, start: usize);
}

impl Sink for String {
    fn letter(&mut self, letter: char, _: usize) {
        self.push(letter);
    }

    fn letters(&mut self, letters: &[u8], _: usize) {
        let lower = letters.iter().map(u8::to_ascii_lowercase);
        self.extend(lower.map(char::from));
    }

    fn syllables(&mut self, syllables: &str, _: usize) {
        self.push_str(syllables);
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

/// For each first byte of a character whether it is asked for: not if 0.
#[derive(Debug)]
pub(super) struct Firsts(pub(super) [u8; 256]);

impl Default for Firsts {
    fn default() -> Firsts {
        Firsts([0; 256])
    }
}

/// A whole text folded, with the places of it that were asked for.
#[derive(Debug, Default)]
pub(super) struct FoldedText {
    folded: Vec<u8>,
    pub(super) places: Vec<Place>,
}

/// A place of a folded text, and of the text that was folded.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    folded: u32,
    origin: u32,
    /// Whether a word goes on from before it.
    pub(super) is_inside: bool,
}

impl Place {
    /// Where it is in the text, in bytes.
    pub(super) fn origin(&self) -> usize {
        self.origin as usize
    }
}

impl FoldedText {
    /// Folds `text`. Its places are those of characters whose folded form has one of the first bytes: `inside` where
    /// a word goes on from before, `anywhere` elsewhere. Texts over 2 GiB are cut there.
    pub(super) fn new(text: &str, anywhere: &Firsts, inside: &Firsts) -> FoldedText {
        let text = match u32::try_from(text.len()) {
            Ok(_) => text,
            // A boundary may miss; a text of this size is no page.
            Err(_) => text.get(..MAX_BYTES).unwrap_or(""),
        };
        let mut marking = Marking {
            text: FoldedText {
                folded: Vec::with_capacity(text.len()),
                // A word has some five letters.
                places: Vec::with_capacity(text.len() / 5),
            },
            anywhere,
            inside,
            class_before: None,
            end_before: 0,
        };
        Folding::new(text, 0).pour(&mut marking);
        marking.text
    }

    /// The folded text from a place on.
    pub(super) fn from(&self, place: &Place) -> &[u8] {
        self.folded.get(place.folded as usize..).unwrap_or_default()
    }
}

/// A text being folded, and its places marked.
struct Marking<'a> {
    text: FoldedText,
    anywhere: &'a Firsts,
    inside: &'a Firsts,
    class_before: Option<WordClass>,
    end_before: usize,
}

impl Marking<'_> {
    /// Marks the place of a character that comes next if it is asked for.
    fn mark(&mut self, first: u8, origin: usize, is_inside: bool) {
        let asked = if is_inside {
            self.inside
        } else {
            self.anywhere
        };
        if asked.0[usize::from(first)] != 0 {
            self.text.places.push(Place {
                folded: self.text.folded.len() as u32,
                origin: origin as u32,
                is_inside,
            });
        }
    }
}

impl Sink for Marking<'_> {
    fn letter(&mut self, letter: char, start: usize) {
        let class = word_class(letter);
        // White space is folded away: only neighbours in the text itself are of one word.
        let is_inside = class.is_some() && class == self.class_before && start == self.end_before;
        let mut bytes = [0; 4];
        let bytes = letter.encode_utf8(&mut bytes).as_bytes();
        self.mark(bytes[0], start, is_inside);
        // Of a known length: a few instructions.
        match *bytes {
            [a] => self.text.folded.push(a),
            [a, b] => self.text.folded.extend_from_slice(&[a, b]),
            [a, b, c] => self.text.folded.extend_from_slice(&[a, b, c]),
            _ => self.text.folded.extend_from_slice(bytes),
        }
        self.class_before = class;
        self.end_before = start + bytes.len();
    }

    fn space(&mut self, start: usize) {
        self.mark(b' ', start, false);
        self.text.folded.push(b' ');
        self.class_before = None;
        self.end_before = start + 1;
    }

    fn syllables(&mut self, syllables: &str, start: usize) {
        let hangul = Some(WordClass::Hangul);
        let mut is_inside = self.class_before == hangul && start == self.end_before;
        for (place, syllable) in (0..)
            .step_by(SYLLABLE_BYTES)
            .zip(syllables.as_bytes().as_chunks().0)
        {
            let &[first, second, third] = syllable;
            self.mark(first, start + place, is_inside);
            self.text.folded.extend_from_slice(&[first, second, third]);
            is_inside = true;
        }
        self.class_before = hangul;
        self.end_before = start + syllables.len();
    }

    fn letters(&mut self, letters: &[u8], start: usize) {
        let alphabetic = Some(WordClass::Alphabetic);
        let mut is_inside = self.class_before == alphabetic && start == self.end_before;
        for (place, letter) in (start..).zip(letters) {
            let letter = letter.to_ascii_lowercase();
            self.mark(letter, place, is_inside);
            self.text.folded.push(letter);
            is_inside = true;
        }
        self.class_before = alphabetic;
        self.end_before = start + letters.len();
    }
}

impl Folding<'_> {
    /// Pours the rest of the text into `sink`.
    ///
    /// As the iterator, but the characters that nearly all text is made of take a short way.
    fn pour(mut self, sink: &mut impl Sink) {
        loop {
            self.plain_run(sink);
            match self.next() {
                Some(folded) => sink.letter(folded.letter, folded.start),
                None => return,
            }
        }
    }

    /// Takes the characters that come next and fold by themselves, and single spaces between them.
    fn plain_run(&mut self, sink: &mut impl Sink) {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                Some(b'a'..=b'z' | b'A'..=b'Z') => self.letters(sink),
                Some(0xEA..=0xED) => self.syllables(sink),
                _ => {}
            }
            if let Some((letter, length)) = plain(bytes, self.at) {
                sink.letter(letter, self.at);
                self.before = letter;
                self.at += length;
            } else if bytes.get(self.at) == Some(&b' ')
                && let Some((next, _)) = plain(bytes, self.at + 1)
            {
                if separates_words(self.before) && separates_words(next) {
                    sink.space(self.at);
                    self.before = ' ';
                }
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// Takes the Hangul syllables that come next, and single spaces between them.
    fn syllables(&mut self, sink: &mut impl Sink) {
        loop {
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            let (threes, _) = rest.as_chunks::<SYLLABLE_BYTES>();
            let count = threes.iter().take_while(|three| is_syllable(three)).count();
            let length = count * SYLLABLE_BYTES;
            // What is neither ASCII nor a syllable may combine with the last one.
            let is_last_plain = rest.get(length).is_none_or(u8::is_ascii);
            let length = length.saturating_sub(if is_last_plain { 0 } else { SYLLABLE_BYTES });
            let word = self.text.get(self.at..self.at + length).unwrap_or_default();
            let Some(last) = word.chars().next_back() else {
                return;
            };
            sink.syllables(word, self.at);
            self.before = last;
            self.at += length;
            match rest[length..] {
                // Hangul does without.
                [b' ', a, b, c, ..] if is_syllable(&[a, b, c]) => self.at += 1,
                _ => return,
            }
        }
    }

    /// Takes the ASCII letters that come next, and single spaces between them.
    fn letters(&mut self, sink: &mut impl Sink) {
        loop {
            let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
            let is_other = |byte: &u8| !byte.is_ascii_alphabetic();
            let letters = rest.iter().position(is_other).unwrap_or(rest.len());
            // A mark outside ASCII may combine with the last one.
            let is_last_plain = rest.get(letters).is_none_or(u8::is_ascii);
            let word = &rest[..letters.saturating_sub(usize::from(!is_last_plain))];
            let Some(last) = word.last() else {
                return;
            };
            sink.letters(word, self.at);
            self.before = char::from(last.to_ascii_lowercase());
            self.at += word.len();
            match rest[word.len()..] {
                [b' ', next, 0..=0x7F, ..] if next.is_ascii_alphabetic() => {
                    sink.space(self.at);
                    self.before = ' ';
                    self.at += 1;
                }
                _ => return,
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
pub(super) fn plain(bytes: &[u8], at: usize) -> Option<(char, usize)> {
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

/// Bytes of a Hangul syllable.
const SYLLABLE_BYTES: usize = 3;

/// Whether three bytes are a Hangul syllable, from 가 (EA B0 80) to 힣 (ED 9E A3).
fn is_syllable(three: &[u8; SYLLABLE_BYTES]) -> bool {
    let number = u32::from_be_bytes([0, three[0], three[1], three[2]]);
    (0xEA_B0_80..=0xED_9E_A3).contains(&number)
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
    use super::{Firsts, Folded, FoldedText, Folding, Sink, fold};

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

    impl Sink for Vec<(char, usize)> {
        fn letter(&mut self, letter: char, start: usize) {
            self.push((letter, start));
        }

        fn letters(&mut self, letters: &[u8], start: usize) {
            let lower = letters
                .iter()
                .map(|letter| char::from(letter.to_ascii_lowercase()));
            self.extend(lower.zip(start..));
        }

        fn syllables(&mut self, syllables: &str, start: usize) {
            let places = syllables.char_indices();
            self.extend(places.map(|(place, letter)| (letter, start + place)));
        }
    }

    #[test]
    fn the_short_way_folds_as_the_long_one() {
        for text in [
            "Read more — 더 보기 (C) 2024. a--b ...",
            "e\u{301}t\u{E9} и\u{306} Ж ж \u{AD}x か\u{3099} か 가\u{11A8} ①",
            " 가 나 a b가 c 가 d\ta  b 一 二\u{3000}x ・ー٠ا\u{653}",
            "A\u{200B}\u{301}\u{2068}b\u{2069} × ÷ ß Ÿ À",
            "힣가 가나  다 라\u{3000}마 a 바b 사\u{11A8} 아 \u{11A8}자ㅏ차카. 타 파",
        ] {
            let pair = |folded: Folded| (folded.letter, folded.start);
            let mut folding = Folding::new(text, 0);
            let long: Vec<(char, usize)> =
                std::iter::from_fn(|| folding.long_way().map(pair)).collect();
            assert!(
                Folding::new(text, 0).map(pair).eq(long.iter().copied()),
                "{text}"
            );
            let mut short = Vec::<(char, usize)>::new();
            Folding::new(text, 0).pour(&mut short);
            assert_eq!(short, long, "{text}");
        }
    }

    #[test]
    fn the_way_back_is_known() {
        let mut asked = Firsts([1; 256]);
        asked.0[usize::from(b'x')] = 0;
        let text = FoldedText::new("가 나 (c) X", &asked, &asked);
        assert_eq!(text.folded, "가나©x".as_bytes());
        let origins: Vec<usize> = text.places.iter().map(|place| place.origin()).collect();
        assert_eq!(origins, [0, "가 ".len(), "가 나 ".len()]);
        assert_eq!(text.from(&text.places[2]), "©x".as_bytes());
    }
}
