//! Where in a text the literals stand that shapes are looked for by.

use rustc_hash::FxHashMap;

use super::edge::word_class;
use super::fold::FoldedText;

/// Bits of a filter's places: 8 KiB, of which the embedded bundles fill a twentieth.
const FILTER_BITS: u32 = 16;

/// What shapes are looked for by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Anchor<'s> {
    /// Folded text, not empty.
    pub(super) text: &'s str,
    pub(super) shape: u32,
    /// Whether it may stand where a word goes on from before it: behind a hole.
    pub(super) inner: bool,
}

/// Literals in order, found in a text by their first three characters.
///
/// An automaton would do, but takes longer to make than a page to clean; literals are short, and three characters
/// rule out most places of a text.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    /// Sorted.
    texts: Vec<Box<str>>,
    /// For each text the longest other that it begins with.
    shorter: Vec<Option<u32>>,
    /// For each text the shapes that are looked for by it.
    shapes: Vec<Vec<u32>>,
    /// Where in `texts` those stand that begin with three characters; shorter ones end in `\0`.
    beginnings: FxHashMap<u64, (u32, u32)>,
    /// The beginnings that there are, and their first characters alone, which rule out most places.
    all: Filter,
    /// Those of anchors that may stand inside a word.
    inner: Filter,
}

/// A set of beginnings that may hold more than was put in.
#[derive(Debug)]
struct Filter(Vec<u64>);

impl Default for Filter {
    fn default() -> Filter {
        Filter(vec![0; 1 << (FILTER_BITS - 6)])
    }
}

impl Filter {
    fn put(&mut self, key: u64) {
        let (word, bit) = place(key);
        self.0[word] |= bit;
    }

    fn may_have(&self, key: u64) -> bool {
        let (word, bit) = place(key);
        self.0[word] & bit != 0
    }
}

impl Anchors {
    pub(super) fn new(mut list: Vec<Anchor<'_>>) -> Anchors {
        list.sort_unstable_by_key(|anchor| (anchor.text, anchor.shape));
        let mut anchors = Anchors::default();
        // The texts that the last one begins with, the shortest first.
        let mut open: Vec<u32> = Vec::new();
        for Anchor { text, shape, inner } in list {
            let key = beginning(text);
            let first = text
                .chars()
                .next()
                .map(|letter| self::key(letter, '\0', '\0'));
            for key in first.into_iter().chain([key]) {
                anchors.all.put(key);
                if inner {
                    anchors.inner.put(key);
                }
            }
            if anchors.texts.last().is_some_and(|last| **last == *text) {
                let shapes = anchors.shapes.last_mut();
                shapes.into_iter().for_each(|shapes| shapes.push(shape));
                continue;
            }
            let number = u32::try_from(anchors.texts.len()).unwrap_or(u32::MAX);
            while open
                .last()
                .is_some_and(|other| !text.starts_with(&*anchors.texts[*other as usize]))
            {
                open.pop();
            }
            anchors.shorter.push(open.last().copied());
            open.push(number);
            let range = anchors.beginnings.entry(key).or_insert((number, number));
            range.1 = number + 1;
            anchors.texts.push(text.into());
            anchors.shapes.push(vec![shape]);
        }
        anchors
    }

    /// Calls `each` for every place of a text where anchors stand: the number of its folded character, from 0, and the
    /// shapes of each anchor, the longest first.
    pub(super) fn find(&self, text: &FoldedText, mut each: impl FnMut(usize, &[u32])) {
        let (mut class_before, mut end_before) = (None, 0);
        for (number, (at, letter)) in text.folded.char_indices().enumerate() {
            let start = text.origin(number).unwrap_or(0);
            let class = word_class(letter);
            // White space is folded away: only neighbours in the text itself are of one word.
            let inner = class.is_some() && class == class_before && start == end_before;
            let beginnings = if inner { &self.inner } else { &self.all };
            if beginnings.may_have(key(letter, '\0', '\0')) {
                self.at(&text.folded[at..], beginnings, |shapes| {
                    each(number, shapes)
                });
            }
            (class_before, end_before) = (class, start + letter.len_utf8());
        }
    }

    /// The anchors that stand at the start of `text`, the longest first.
    fn at(&self, text: &str, beginnings: &Filter, mut each: impl FnMut(&[u32])) {
        let mut letters = text.chars();
        let mut next = || letters.next().unwrap_or('\0');
        let (first, second, third) = (next(), next(), next());
        let mut last = None;
        for key in [
            key(first, second, third),
            key(first, second, '\0'),
            key(first, '\0', '\0'),
        ] {
            // At the text's end they are the same.
            if last != Some(key) && beginnings.may_have(key) {
                self.with_beginning(text, key, &mut each);
            }
            last = Some(key);
        }
    }

    /// The anchors with a beginning that stand at the start of `text`.
    fn with_beginning(&self, text: &str, key: u64, each: &mut impl FnMut(&[u32])) {
        let Some(&(start, end)) = self.beginnings.get(&key) else {
            return;
        };
        let texts = &self.texts[start as usize..end as usize];
        // All that the text begins with stand before it, and begin what stands last before it.
        let after = texts.partition_point(|anchor| **anchor <= *text);
        let mut found = (start as usize + after)
            .checked_sub(1)
            .filter(|last| *last >= start as usize);
        while let Some(number) = found {
            if number < start as usize {
                return;
            }
            if text.starts_with(&*self.texts[number]) {
                each(&self.shapes[number]);
            }
            found = self.shorter[number].map(|shorter| shorter as usize);
        }
    }
}

/// Three characters as one number: a character has 21 bits.
fn key(first: char, second: char, third: char) -> u64 {
    (u64::from(u32::from(first)) << 42)
        | (u64::from(u32::from(second)) << 21)
        | u64::from(u32::from(third))
}

fn beginning(text: &str) -> u64 {
    let mut letters = text.chars().chain(['\0'; 3]);
    let mut next = || letters.next().unwrap_or('\0');
    key(next(), next(), next())
}

/// The word and the bit of the filter that a key has.
fn place(key: u64) -> (usize, u64) {
    // Fibonacci hashing: the upper bits of the product are spread best.
    let hash = key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - FILTER_BITS);
    ((hash >> 6) as usize, 1 << (hash & 63))
}

#[cfg(test)]
mod tests {
    use super::{Anchor, Anchors};
    use crate::locale::recognize::fold::FoldedText;

    fn found(texts: &[&str], text: &str) -> Vec<(usize, String)> {
        let list = texts.iter().zip(0..).map(|(text, shape)| Anchor {
            text,
            shape,
            inner: true,
        });
        let mut found = Vec::new();
        Anchors::new(list.collect()).find(&FoldedText::new(text), |at, shapes| {
            for shape in shapes {
                found.push((at, texts[*shape as usize].to_owned()));
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
        assert_eq!(found(&texts, "구독하"), pairs(&[(0, "구독"), (1, "독")]));
        assert_eq!(
            found(&texts, "구독하기"),
            pairs(&[(0, "구독하기"), (0, "구독"), (1, "독")])
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
            anchors.find(&FoldedText::new(text), |at, _| places.push(at));
            places
        };
        assert_eq!(places("More 5more,more"), [0, 6, 11]);
        assert_eq!(places("evermore anymore"), [0_usize; 0]);
    }

    #[test]
    fn as_a_search_for_each() {
        let texts = ["a", "ab", "abc", "b", "bcd", "가a", "가", "c가"];
        let text = "abcabcdab가a가c가";
        let mut wanted = Vec::new();
        for (number, (at, _)) in text.char_indices().enumerate() {
            for anchor in texts {
                if text[at..].starts_with(anchor) {
                    wanted.push((number, anchor.to_owned()));
                }
            }
        }
        let mut found = found(&texts, text);
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted);
    }
}
