//! The short way of folding: for the characters that nearly all text is made of, many at once.

use super::{Folding, separates_words};

/// What takes in folded characters.
pub(super) trait Sink {
    /// One character, and where it starts in the text.
    fn letter(&mut self, letter: char, start: usize);

    /// A space between words.
    fn space(&mut self, start: usize) {
        self.letter(' ', start);
    }

    /// ASCII letters that were side by side, in lower case: the `count` lowest bytes, the lowest first.
    fn letters(&mut self, lower: u64, count: usize, start: usize);

    /// A character of ASCII.
    fn ascii(&mut self, letter: u8, start: usize) {
        self.letter(char::from(letter), start);
    }

    /// Hangul syllables.
    fn syllables(&mut self, syllables: &str, start: usize);
}

impl Sink for String {
    fn letter(&mut self, letter: char, _: usize) {
        self.push(letter);
    }

    fn letters(&mut self, lower: u64, count: usize, _: usize) {
        let letters = lower.to_le_bytes().into_iter().take(count);
        self.extend(letters.map(char::from));
    }

    fn syllables(&mut self, syllables: &str, _: usize) {
        self.push_str(syllables);
    }
}

impl Folding<'_> {
    /// Pours the rest of the text into `sink`.
    ///
    /// As the iterator, but the characters that nearly all text is made of take a short way.
    pub(super) fn pour(mut self, sink: &mut impl Sink) {
        loop {
            self.plain_run(sink);
            match self.next() {
                Some(folded) => sink.letter(folded.letter, folded.start),
                None => return,
            }
        }
    }

    /// Takes the characters that come next and fold by themselves, and the white space of ASCII between them.
    fn plain_run(&mut self, sink: &mut impl Sink) {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                Some(b'a'..=b'z' | b'A'..=b'Z') => self.letters(sink),
                Some(0xEA..=0xED) => self.syllables(sink),
                _ => {}
            }
            if let Some((letter, length)) = plain(bytes, self.at) {
                match u8::try_from(letter) {
                    Ok(letter) if length == 1 => sink.ascii(letter, self.at),
                    _ => sink.letter(letter, self.at),
                }
                self.before = letter;
                self.at += length;
            } else if !self.white_run(sink) {
                return;
            }
        }
    }

    /// Takes the white space of ASCII that comes next, if a character follows that folds by itself.
    fn white_run(&mut self, sink: &mut impl Sink) -> bool {
        let bytes = self.text.as_bytes();
        let rest = bytes.get(self.at..).unwrap_or_default();
        let is_white = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        let length = rest.iter().take_while(is_white).count();
        let Some((next, _)) = plain(bytes, self.at + length).filter(|_| length > 0) else {
            return false;
        };
        if rest[..length]
            .iter()
            .any(|byte| matches!(byte, b'\n' | b'\r'))
        {
            sink.ascii(b'\n', self.at);
            self.before = '\n';
        } else if separates_words(self.before) && separates_words(next) {
            sink.space(self.at);
            self.before = ' ';
        }
        self.at += length;
        true
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
        let bytes = self.text.as_bytes();
        loop {
            let rest = bytes.get(self.at..).unwrap_or_default();
            let (lower, mut count) = letters(rest);
            let after = rest.get(count).copied().unwrap_or(0);
            // A mark outside ASCII may combine with the last one.
            if !after.is_ascii() {
                count = count.saturating_sub(1);
            }
            if count == 0 {
                return;
            }
            sink.letters(lower, count, self.at);
            self.before = char::from((lower >> (8 * (count - 1))) as u8);
            self.at += count;
            match rest.get(count..count + 3) {
                Some([b' ', next, third]) if next.is_ascii_alphabetic() && third.is_ascii() => {
                    sink.space(self.at);
                    self.before = ' ';
                    self.at += 1;
                }
                _ if after.is_ascii_alphabetic() => {}
                _ => return,
            }
        }
    }
}

/// Letters looked at in one step.
pub(super) const CHUNK: usize = 8;

/// The next bytes, those of letters in lower case, and how many of them are ASCII letters before another byte.
fn letters(bytes: &[u8]) -> (u64, usize) {
    const EACH: u64 = u64::from_ne_bytes([1; CHUNK]);
    const HIGHEST: u64 = EACH << 7;
    let chunk = match bytes.first_chunk() {
        Some(chunk) => *chunk,
        None => std::array::from_fn(|at| bytes.get(at).copied().unwrap_or(0)),
    };
    // All bytes at once; the highest bit of each tells what is true of it.
    let bytes = u64::from_le_bytes(chunk);
    let lower = bytes | EACH << 5;
    let low = lower & !HIGHEST;
    let from_a = low + EACH * (0x80 - b'a' as u64);
    let above_z = low + EACH * (0x7F - b'z' as u64);
    let others = !(from_a & !above_z & !bytes) & HIGHEST;
    (lower, others.trailing_zeros() as usize / 8)
}

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
pub(in crate::locale::recognize) fn plain(bytes: &[u8], at: usize) -> Option<(char, usize)> {
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
pub(super) const SYLLABLE_BYTES: usize = 3;

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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Folded, Folding};
    use super::Sink;

    impl Sink for Vec<(char, usize)> {
        fn letter(&mut self, letter: char, start: usize) {
            self.push((letter, start));
        }

        fn letters(&mut self, lower: u64, count: usize, start: usize) {
            let letters = lower.to_le_bytes().into_iter().take(count);
            self.extend(letters.map(char::from).zip(start..));
        }

        fn syllables(&mut self, syllables: &str, start: usize) {
            let places = syllables.char_indices();
            self.extend(places.map(|(place, letter)| (letter, start + place)));
        }
    }

    /// Each folded character and where it starts, by the long way, by the iterator and by the short way.
    fn ways(text: &str) -> [Vec<(char, usize)>; 3] {
        let pair = |folded: Folded| (folded.letter, folded.start);
        let mut folding = Folding::new(text, 0);
        let long = std::iter::from_fn(|| folding.long_way().map(pair)).collect();
        let next = Folding::new(text, 0).map(pair).collect();
        let mut short = Vec::new();
        Folding::new(text, 0).pour(&mut short);
        [long, next, short]
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
            let [long, next, short] = ways(text);
            assert_eq!(next, long, "{text}");
            assert_eq!(short, long, "{text}");
        }
    }

    proptest! {
        #[test]
        fn in_any_script(text in "([a-zA-Z]{1,4}|[가-힣]{1,4}|[ぁ-ヶ一-龥]|[À-ÿа-яЁ]|[0-9]|[ \n.()-]|[\u{300}-\u{310}\u{11A8}\u{3099}\u{AD}\u{200B}]|\\PC){0,40}") {
            let [long, next, short] = ways(&text);
            prop_assert_eq!(&next, &long);
            prop_assert_eq!(&short, &long);
        }
    }
}
