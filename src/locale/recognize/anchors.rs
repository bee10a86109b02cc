//! Where in a text the literals stand that shapes are looked for by.

use rustc_hash::FxHashMap;
use smallvec::{SmallVec, smallvec};

use super::fold::{Firsts, FoldedText, InsideLetters};
use super::needs::{Lines, Needs};

/// Bits of a filter's places: 8 KiB, of which the embedded bundles fill a tenth.
const FILTER_BITS: u32 = 16;

/// Bytes that a key holds, and one more for how many they are.
const KEY_BYTES: usize = 8;

/// Bits of the places of three first bytes: 16 KiB, of which the embedded bundles fill a tenth.
const TRIPLE_BITS: u32 = 14;

/// What shapes are looked for by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Anchor<'s> {
    /// Folded text, not empty.
    pub(super) text: &'s str,
    pub(super) shape: u32,
    /// Whether it may stand where a word goes on from before it: behind a hole.
    pub(super) inner: bool,
}

/// An anchor found in a text.
#[derive(Debug)]
pub(super) struct Hit<'a, 't> {
    /// The byte of the text.
    pub(super) at: usize,
    /// Whether the word that it ends with goes on behind it.
    pub(super) runs_on: bool,
    /// The shapes that are looked for by it.
    pub(super) shapes: &'a [u32],
    /// Where it stands in the folded text, and that text's lines.
    folded: usize,
    lines: &'a mut Lines<'t>,
}

impl Hit<'_, '_> {
    /// Whether what stands around it meets these needs.
    pub(super) fn meets(&mut self, needs: &Needs) -> bool {
        needs.is_empty() || needs.are_met(self.lines.near(self.folded))
    }
}

/// Literals in order, found in a text by their first eight bytes, or by all if they are fewer.
///
/// An automaton would do, but takes longer to make than a page to clean; literals are short, and their first bytes
/// rule out most places of a text.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    /// Sorted.
    texts: Vec<Box<str>>,
    /// For each text the longest other that it begins with.
    shorter: Vec<Option<u32>>,
    /// For each text the shapes that are looked for by it.
    shapes: Vec<SmallVec<[u32; 2]>>,
    /// Where in `texts` those of eight bytes and more stand, by their first eight.
    long: FxHashMap<u64, (u32, u32)>,
    /// The shorter ones, each by all its bytes.
    short: FxHashMap<u64, u32>,
    /// What may begin them, at a word's start and where a word goes on from before.
    anywhere: Beginnings,
    inside: Beginnings,
    inside_letters: InsideLetters,
}

/// What may begin an anchor. Lengths are a bit for each below eight bytes, and one for the others.
#[derive(Debug, Default)]
struct Beginnings {
    /// For each first byte the lengths of the anchors that have one or two, and [`LONGER`] if there are others.
    firsts: Firsts,
    /// For each three first bytes the lengths of the others.
    lengths: Lengths,
    /// The keys that there are.
    keys: Filter,
}

/// The length of three bytes: in [`Beginnings::firsts`] of all that are longer than two.
const LONGER: u8 = 1 << 2;

/// Lengths by three first bytes; triples may share a place.
#[derive(Debug)]
struct Lengths(Box<[u8; 1 << TRIPLE_BITS]>);

impl Default for Lengths {
    fn default() -> Lengths {
        Lengths(Box::new([0; 1 << TRIPLE_BITS]))
    }
}

/// A set of keys that may hold more than was put in.
#[derive(Debug)]
struct Filter(Box<[u64; 1 << (FILTER_BITS - 6)]>);

impl Default for Filter {
    fn default() -> Filter {
        Filter(Box::new([0; 1 << (FILTER_BITS - 6)]))
    }
}

impl Filter {
    fn put(&mut self, key: u64) {
        let (word, bit) = place(key);
        self.0[word] |= bit;
    }

    #[inline]
    fn may_have(&self, key: u64) -> bool {
        let (word, bit) = place(key);
        self.0[word] & bit != 0
    }
}

impl Beginnings {
    fn put(&mut self, text: &str) {
        let bytes = eight(text.as_bytes());
        let length = text.len().min(KEY_BYTES);
        let bit = 1 << (length - 1);
        self.firsts.0[first(bytes)] |= bit.min(LONGER);
        if bit >= LONGER {
            self.lengths.0[triple(bytes)] |= bit;
        }
        self.keys.put(key(bytes, length));
    }

    /// The lengths of the anchors that may begin with these bytes.
    fn lengths(&self, bytes: u64) -> u8 {
        self.firsts.0[first(bytes)] & !LONGER | self.lengths.0[triple(bytes)]
    }
}

/// The place of the first byte.
fn first(bytes: u64) -> usize {
    (bytes & 0xFF) as usize
}

/// The place of the three first bytes among [`Lengths`].
fn triple(bytes: u64) -> usize {
    (spread(bytes & 0xFF_FFFF) >> (64 - TRIPLE_BITS)) as usize
}

impl Anchors {
    pub(super) fn new(list: Vec<Anchor<'_>>) -> Anchors {
        // The first eight bytes as a number: it decides most comparisons.
        let number = |text: &str| eight(text.as_bytes()).swap_bytes();
        let numbered = list.into_iter().map(|anchor| (number(anchor.text), anchor));
        let mut list: Vec<(u64, Anchor<'_>)> = numbered.collect();
        list.sort_unstable_by(|(number, one), (other_number, other)| {
            let rest = || (one.text, one.shape).cmp(&(other.text, other.shape));
            number.cmp(other_number).then_with(rest)
        });
        let mut anchors = Anchors::default();
        // The texts that the last one begins with, the shortest first.
        let mut open: Vec<u32> = Vec::new();
        for (_, Anchor { text, shape, inner }) in list {
            if inner {
                anchors.inside.put(text);
                anchors.inside_letters.put(text);
            }
            if anchors.texts.last().is_some_and(|last| **last == *text) {
                let shapes = anchors.shapes.last_mut();
                shapes.into_iter().for_each(|shapes| shapes.push(shape));
                continue;
            }
            anchors.anywhere.put(text);
            let number = u32::try_from(anchors.texts.len()).unwrap_or(u32::MAX);
            while open
                .last()
                .is_some_and(|other| !text.starts_with(&*anchors.texts[*other as usize]))
            {
                open.pop();
            }
            anchors.shorter.push(open.last().copied());
            open.push(number);
            let bytes = eight(text.as_bytes());
            if text.len() < KEY_BYTES {
                anchors.short.insert(key(bytes, text.len()), number);
            } else {
                let range = anchors.long.entry(bytes).or_insert((number, number));
                range.1 = number + 1;
            }
            anchors.texts.push(text.into());
            anchors.shapes.push(smallvec![shape]);
        }
        anchors
    }

    /// Calls `each` for every place of a text where anchors stand, the longest first.
    pub(super) fn find(&self, text: &str, mut each: impl FnMut(Hit<'_, '_>)) {
        let text = FoldedText::new(
            text,
            &self.anywhere.firsts,
            &self.inside.firsts,
            &self.inside_letters,
        );
        let mut lines = Lines::new(text.all());
        for place in &text.places {
            let rest = text.from(place);
            let bytes = eight(rest);
            let beginnings = if place.is_inside {
                &self.inside
            } else {
                &self.anywhere
            };
            let mut lengths = beginnings.lengths(bytes);
            while lengths != 0 {
                let length = KEY_BYTES - lengths.leading_zeros() as usize;
                lengths &= !(1 << (length - 1));
                let key = key(bytes, length);
                if beginnings.keys.may_have(key) {
                    self.with_beginning(rest, key, length, |number| {
                        each(Hit {
                            at: place.origin(),
                            runs_on: runs_on(rest, self.texts[number].len()),
                            shapes: &self.shapes[number],
                            folded: place.folded(),
                            lines: &mut lines,
                        });
                    });
                }
            }
        }
    }

    /// The numbers of the anchors with a beginning that stand at the start of `text`, the longest first.
    fn with_beginning(&self, text: &[u8], key: u64, length: usize, mut each: impl FnMut(usize)) {
        if length > text.len() {
            return;
        }
        if length < KEY_BYTES {
            let found = self.short.get(&key);
            found.into_iter().for_each(|number| each(*number as usize));
            return;
        }
        let Some(&(start, end)) = self.long.get(&key) else {
            return;
        };
        let texts = &self.texts[start as usize..end as usize];
        // All that the text begins with stand before it, and begin what stands last before it.
        let after = texts.partition_point(|anchor| anchor.as_bytes() <= text);
        let mut found = (start as usize + after)
            .checked_sub(1)
            .filter(|last| *last >= start as usize);
        while let Some(number) = found {
            if number < start as usize {
                return;
            }
            if text.starts_with(self.texts[number].as_bytes()) {
                each(number);
            }
            found = self.shorter[number].map(|shorter| shorter as usize);
        }
    }
}

/// Whether a word of ASCII goes on behind the first `length` bytes; other words may not have been folded as they stand.
fn runs_on(text: &[u8], length: usize) -> bool {
    let is_letter = |at: usize| text.get(at).is_some_and(u8::is_ascii_alphabetic);
    is_letter(length) && length.checked_sub(1).is_some_and(is_letter)
}

/// The first eight bytes as one number; what is missing is 0.
fn eight(bytes: &[u8]) -> u64 {
    match bytes.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => bytes
            .iter()
            .rev()
            .fold(0, |all, byte| all << 8 | u64::from(*byte)),
    }
}

/// The first `length` of eight bytes; the last of a shorter key tells how many they are.
#[inline]
fn key(bytes: u64, length: usize) -> u64 {
    if length == KEY_BYTES {
        return bytes;
    }
    let bits = 8 * length;
    bytes & ((1 << bits) - 1) | (length as u64) << 56
}

/// The word and the bit of the filter that a key has.
#[inline]
fn place(key: u64) -> (usize, u64) {
    let hash = spread(key) >> (64 - FILTER_BITS);
    ((hash >> 6) as usize, 1 << (hash & 63))
}

/// Fibonacci hashing: the upper bits are spread best.
#[inline]
fn spread(key: u64) -> u64 {
    key.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

#[cfg(test)]
mod tests {
    use super::{Anchor, Anchors};

    fn found(texts: &[&str], text: &str) -> Vec<(usize, String)> {
        let list = texts.iter().zip(0..).map(|(text, shape)| Anchor {
            text,
            shape,
            inner: true,
        });
        let mut found = Vec::new();
        Anchors::new(list.collect()).find(text, |hit| {
            for shape in hit.shapes {
                found.push((hit.at, texts[*shape as usize].to_owned()));
            }
        });
        found
    }

    #[test]
    fn all_that_overlap_are_found() {
        let texts = ["구독", "구독하기", "독", "more", "mo", "m", "more"];
        let pairs = |list: &[(usize, &str)]| -> Vec<(usize, String)> {
            list.iter()
                .map(|(at, text)| (*at, (*text).to_owned()))
                .collect()
        };
        assert_eq!(found(&texts, "구독하"), pairs(&[(0, "구독"), (3, "독")]));
        assert_eq!(
            found(&texts, "구독하기"),
            pairs(&[(0, "구독하기"), (0, "구독"), (3, "독")])
        );
        assert_eq!(
            found(&texts, "am mor"),
            pairs(&[(1, "m"), (3, "mo"), (3, "m")])
        );
        assert_eq!(
            found(&texts, "more"),
            pairs(&[(0, "more"), (0, "more"), (0, "mo"), (0, "m")])
        );
        assert!(found(&texts, "").is_empty());
        assert!(found(&[], "more").is_empty());
    }

    #[test]
    fn words_are_found_where_they_begin() {
        let word = Anchor {
            text: "more",
            shape: 0,
            inner: false,
        };
        let anchors = Anchors::new(vec![word]);
        let places = |text: &str| {
            let mut places = Vec::new();
            anchors.find(text, |hit| places.push((hit.at, hit.runs_on)));
            places
        };
        assert_eq!(
            places("More 5more,mores"),
            [(0, false), (6, false), (11, true)]
        );
        assert!(places("evermore anymore").is_empty());
    }

    #[test]
    fn as_a_search_for_each() {
        let few = ["a", "ab", "abc", "b", "bcd", "가a", "가", "c가"];
        let inside = ["db", "n", "s site", "'s"];
        for (texts, text) in [
            (&few[..], "abcabcdab가a가c가"),
            // Words longer than what is looked at in one step.
            (
                &inside[..],
                "newsdb abcdefgdb abcdefgd bandana's abcdefgs site s sites",
            ),
        ] {
            let mut wanted = Vec::new();
            for (at, _) in text.char_indices() {
                for anchor in texts {
                    if text[at..].starts_with(anchor) {
                        wanted.push((at, (*anchor).to_owned()));
                    }
                }
            }
            let mut found = found(texts, text);
            found.sort();
            wanted.sort();
            assert_eq!(found, wanted);
        }
    }
}
