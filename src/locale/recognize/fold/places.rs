//! A whole text folded, and the places of it where something may stand.

use super::super::edge::{WordClass, word_class};
use super::Folding;
use super::short::{CHUNK, SYLLABLE_BYTES, Sink};

/// Bytes of a text that are folded: positions are kept in 32 bits.
const MAX_BYTES: usize = 1 << 31;

/// For each first byte of a character whether it is asked for: not if 0.
#[derive(Debug)]
pub(in crate::locale::recognize) struct Firsts(pub(in crate::locale::recognize) [u8; 256]);

impl Default for Firsts {
    fn default() -> Firsts {
        Firsts([0; 256])
    }
}

/// The letters of ASCII that are asked for where a word goes on from before them, with those behind them. There are few.
#[derive(Debug, Default)]
pub(in crate::locale::recognize) struct InsideLetters {
    /// A first and a second letter, each as all bytes of a chunk; no second one where any may follow, or none.
    pairs: Vec<(u64, Option<u64>)>,
}

impl InsideLetters {
    /// Asks for the start of a folded text.
    pub(in crate::locale::recognize) fn put(&mut self, text: &str) {
        let chunk = |letter: &u8| u64::from_le_bytes([*letter; CHUNK]);
        let mut letters = text.as_bytes().iter();
        let Some(first) = letters.next().filter(|byte| byte.is_ascii_alphabetic()) else {
            return;
        };
        let second = letters.next().filter(|byte| byte.is_ascii_alphabetic());
        let pair = (chunk(first), second.map(chunk));
        if !self.pairs.contains(&pair) {
            self.pairs.push(pair);
        }
    }

    /// Whether what was asked for may be among these letters and those behind them; true for some others too.
    fn may_be_in(&self, letters: u64) -> bool {
        const EACH: u64 = u64::from_ne_bytes([1; CHUNK]);
        const HIGHEST: u64 = EACH << 7;
        // A byte that becomes 0 borrows from its highest bit.
        let places = |letter: u64| {
            let others = letters ^ letter;
            others.wrapping_sub(EACH) & !others & HIGHEST
        };
        // What is behind the last one is not seen.
        let after_last = 1 << 63;
        self.pairs.iter().any(|(first, second)| {
            let seconds = second.map_or(HIGHEST, places);
            places(*first) & (seconds >> CHUNK | after_last) != 0
        })
    }
}

/// A whole text folded, with the places of it that were asked for.
#[derive(Debug, Default)]
pub(in crate::locale::recognize) struct FoldedText {
    folded: Vec<u8>,
    pub(in crate::locale::recognize) places: Vec<Place>,
}

/// A place of a folded text, and of the text that was folded.
#[derive(Debug, Clone, Copy)]
pub(in crate::locale::recognize) struct Place {
    folded: u32,
    origin: u32,
    /// Whether a word goes on from before it.
    pub(in crate::locale::recognize) is_inside: bool,
}

impl Place {
    /// Where it is in the text, in bytes.
    pub(in crate::locale::recognize) fn origin(&self) -> usize {
        self.origin as usize
    }

    /// Where it is in the folded text, in bytes.
    pub(in crate::locale::recognize) fn folded(&self) -> usize {
        self.folded as usize
    }
}

impl FoldedText {
    /// Folds `text`. Its places are those of characters whose folded form has one of the first bytes: `inside` where
    /// a word goes on from before, for letters of ASCII with those of `inside_letters`, `anywhere` elsewhere. Texts over 2 GiB are cut there.
    pub(in crate::locale::recognize) fn new(
        text: &str,
        anywhere: &Firsts,
        inside: &Firsts,
        inside_letters: &InsideLetters,
    ) -> FoldedText {
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
            inside_letters,
            class_before: None,
            end_before: 0,
        };
        Folding::new(text, 0).pour(&mut marking);
        marking.text
    }

    /// The folded text.
    pub(in crate::locale::recognize) fn all(&self) -> &[u8] {
        &self.folded
    }

    /// The folded text from a place on.
    pub(in crate::locale::recognize) fn from(&self, place: &Place) -> &[u8] {
        self.folded.get(place.folded as usize..).unwrap_or_default()
    }
}

/// A text being folded, and its places marked.
struct Marking<'a> {
    text: FoldedText,
    anywhere: &'a Firsts,
    inside: &'a Firsts,
    inside_letters: &'a InsideLetters,
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

    /// Marks those letters of ASCII that come next that are asked for, but the first.
    #[inline(never)]
    fn mark_inside(&mut self, lower: u64, count: usize, start: usize) {
        let folded = self.text.folded.len() as u32;
        let letters = lower.to_le_bytes().into_iter().zip(0..).take(count);
        for (letter, place) in letters.skip(1) {
            if self.inside.0[usize::from(letter)] != 0 {
                self.text.places.push(Place {
                    folded: folded + place,
                    origin: start as u32 + place,
                    is_inside: true,
                });
            }
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

    fn letters(&mut self, lower: u64, count: usize, start: usize) {
        let alphabetic = Some(WordClass::Alphabetic);
        let is_inside = self.class_before == alphabetic && start == self.end_before;
        self.mark(lower as u8, start, is_inside);
        if self.inside_letters.may_be_in(lower) {
            self.mark_inside(lower, count, start);
        }
        let end = self.text.folded.len() + count;
        // Of a known length: a few instructions.
        self.text.folded.extend_from_slice(&lower.to_le_bytes());
        self.text.folded.truncate(end);
        self.class_before = alphabetic;
        self.end_before = start + count;
    }

    fn ascii(&mut self, letter: u8, start: usize) {
        let class = CLASSES[usize::from(letter)];
        let is_inside = class.is_some() && class == self.class_before && start == self.end_before;
        self.mark(letter, start, is_inside);
        self.text.folded.push(letter);
        self.class_before = class;
        self.end_before = start + 1;
    }
}

/// The class of each character of ASCII.
static CLASSES: [Option<WordClass>; 256] = {
    let mut classes = [None; 256];
    let mut byte = 0;
    while byte < 128 {
        classes[byte as usize] = match byte {
            b'a'..=b'z' | b'A'..=b'Z' => Some(WordClass::Alphabetic),
            b'0'..=b'9' => Some(WordClass::Numeric),
            _ => None,
        };
        byte += 1;
    }
    classes
};

#[cfg(test)]
mod tests {
    use super::{Firsts, FoldedText, InsideLetters};

    #[test]
    fn the_way_back_is_known() {
        let mut asked = Firsts([1; 256]);
        asked.0[usize::from(b'x')] = 0;
        let text = FoldedText::new("가 나 (c) X", &asked, &asked, &InsideLetters::default());
        assert_eq!(text.folded, "가나©x".as_bytes());
        let origins: Vec<usize> = text.places.iter().map(|place| place.origin()).collect();
        assert_eq!(origins, [0, "가 ".len(), "가 나 ".len()]);
        assert_eq!(text.from(&text.places[2]), "©x".as_bytes());
    }
}
