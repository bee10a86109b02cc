//! A whole text folded, and the places of it where something may stand.

use super::super::edge::{WordClass, word_class};
use super::Folding;
use super::short::{SYLLABLE_BYTES, Sink};

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
}

impl FoldedText {
    /// Folds `text`. Its places are those of characters whose folded form has one of the first bytes: `inside` where
    /// a word goes on from before, `anywhere` elsewhere. Texts over 2 GiB are cut there.
    pub(in crate::locale::recognize) fn new(
        text: &str,
        anywhere: &Firsts,
        inside: &Firsts,
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
            class_before: None,
            end_before: 0,
        };
        Folding::new(text, 0).pour(&mut marking);
        marking.text
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

    fn letters(&mut self, letters: &str, start: usize) {
        let alphabetic = Some(WordClass::Alphabetic);
        let mut is_inside = self.class_before == alphabetic && start == self.end_before;
        for (place, letter) in (start..).zip(letters.bytes()) {
            let letter = letter.to_ascii_lowercase();
            self.mark(letter, place, is_inside);
            self.text.folded.push(letter);
            is_inside = true;
        }
        self.class_before = alphabetic;
        self.end_before = start + letters.len();
    }
}

#[cfg(test)]
mod tests {
    use super::{Firsts, FoldedText};

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
