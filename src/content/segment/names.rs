//! What the class names and ids of elements say: generic words of web authors, in groups.
//!
//! Authors name their elements after what they hold (`site-footer`, `relatedPosts`). The words
//! are cut at everything that is no letter and at camel case; each known word sets one bit.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A set of groups, one bit each, in the order of [`WORDS`].
pub(crate) type Names = u64;

/// The words of each group, see the head of the file.
const WORDS: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/data/content/names.txt"
));

/// Groups that rules ask for, by their place among [`WORDS`].
pub(crate) mod group {
    pub(crate) const NAVIGATION: usize = 0;
    pub(crate) const BREADCRUMBS: usize = 1;
    pub(crate) const FOOTER: usize = 2;
    pub(crate) const HEADER: usize = 3;
    pub(crate) const SIDE: usize = 4;
    pub(crate) const RELATED: usize = 5;
    pub(crate) const RANKING: usize = 6;
    pub(crate) const COMMENTS: usize = 7;
    pub(crate) const SHARING: usize = 8;
    pub(crate) const AUTHOR: usize = 9;
    pub(crate) const TAGS: usize = 12;
    pub(crate) const ADVERTISING: usize = 13;
    pub(crate) const PROMOTION: usize = 14;
    pub(crate) const NEWSLETTER: usize = 15;
    pub(crate) const CONSENT: usize = 16;
    pub(crate) const DIALOG: usize = 17;
    pub(crate) const SEARCH: usize = 18;
    pub(crate) const PAGING: usize = 19;
    pub(crate) const ACCOUNT: usize = 20;
    pub(crate) const CAPTION: usize = 29;
    pub(crate) const RIGHTS: usize = 46;
    pub(crate) const LANGUAGES: usize = 52;
    pub(crate) const TOOLS: usize = 54;
    pub(crate) const SKIPPING: usize = 56;
    pub(crate) const WALL: usize = 58;
    pub(crate) const LATEST: usize = 59;
    pub(crate) const COUNTS: usize = 61;
}

/// How many groups there are.
pub(crate) const GROUP_COUNT: usize = Names::BITS as usize;

/// Slots of the word table, a power of two at least twice the number of words.
const SLOTS: usize = 2048;

/// Open addressing: the hash of a word and the groups it is in.
static TABLE: LazyLock<Vec<(u32, Names)>> = LazyLock::new(|| {
    let mut table = vec![(0, 0); SLOTS];
    for (group, (_, words)) in groups().enumerate() {
        for word in words.split_ascii_whitespace() {
            let hash = word.bytes().fold(SEED, step);
            let slot = probe(&table, hash);
            table[slot] = (hash, table[slot].1 | 1 << group);
        }
    }
    table
});

/// The name of each group and its words, parted by spaces.
fn groups() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(':'))
}

const SEED: u32 = 0x811c_9dc5;

/// One step of FNV-1a.
fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn probe(table: &[(u32, Names)], hash: u32) -> usize {
    let mut slot = (hash ^ hash >> 16) as usize % SLOTS;
    while table[slot].1 != 0 && table[slot].0 != hash {
        slot = (slot + 1) % SLOTS;
    }
    slot
}

/// The groups that the words of a `class` or `id` value are in.
pub(crate) fn read(value: &str) -> Names {
    let table: &[(u32, Names)] = &TABLE;
    let (mut found, mut hash, mut letters) = (0, SEED, 0);
    let mut lower_before = false;
    for &byte in value.as_bytes() {
        let lower = byte.is_ascii_lowercase();
        let upper = byte.is_ascii_uppercase();
        if letters > 0 && (!(lower || upper) || (upper && lower_before)) {
            found |= table[probe(table, hash)].1;
            (hash, letters) = (SEED, 0);
        }
        if lower || upper {
            hash = step(hash, byte.to_ascii_lowercase());
            letters += 1;
        }
        lower_before = lower;
    }
    if letters > 0 {
        found |= table[probe(table, hash)].1;
    }
    found
}

/// The `class` values of a page: it says few, and says them over and over. Whoever wrote the page chose the keys, so
/// they are hashed as keys of strangers are.
#[derive(Debug, Default)]
pub(super) struct Classes<'d>(HashMap<&'d str, (Names, u32)>);

impl<'d> Classes<'d> {
    /// What a value says, and a number that is its own, from 1.
    pub(super) fn read(&mut self, value: &'d str) -> (Names, u32) {
        let next = self.0.len() as u32 + 1;
        *self.0.entry(value).or_insert_with(|| (read(value), next))
    }
}

#[cfg(test)]
mod tests {
    use super::{GROUP_COUNT, SEED, SLOTS, group, groups, read, step};

    fn found(value: &str) -> Vec<usize> {
        (0..GROUP_COUNT)
            .filter(|group| read(value) >> group & 1 == 1)
            .collect()
    }

    #[test]
    fn words_are_cut_at_case_and_signs() {
        assert_eq!(found("site-footer__inner"), [2]);
        assert_eq!(found("relatedPosts"), [5, 59]);
        assert_eq!(found("기사-본문 x9"), Vec::<usize>::new());
        assert_eq!(found(""), Vec::<usize>::new());
    }

    #[test]
    fn every_word_has_its_own_hash() {
        let lines = groups().flat_map(|(_, words)| words.split_ascii_whitespace());
        let mut words: Vec<&str> = lines.collect();
        words.sort_unstable();
        words.dedup();
        let mut hashes: Vec<u32> = words
            .iter()
            .map(|word| word.bytes().fold(SEED, step))
            .collect();
        hashes.sort_unstable();
        hashes.dedup();
        assert_eq!(hashes.len(), words.len());
        assert!(words.len() * 2 <= SLOTS);
    }

    #[test]
    fn groups_stand_where_rules_look_for_them() {
        let names: Vec<&str> = groups().map(|(name, _)| name).collect();
        assert_eq!(names.len(), GROUP_COUNT);
        assert_eq!(names[group::NAVIGATION], "navigation");
        assert_eq!(names[group::ACCOUNT], "account");
        assert_eq!(names[group::CAPTION], "caption");
        assert_eq!(names[group::WALL], "wall");
        assert_eq!(names[group::COUNTS], "counts");
    }
}
