//! What the class names and ids of elements say: generic words of web authors, in groups.
//!
//! Authors name their elements after what they hold (`site-footer`, `relatedPosts`). The words
//! are cut at everything that is no letter and at camel case; each known word sets one bit.

use std::collections::HashMap;
use std::ops::BitOrAssign;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// The words of each group, see the head of the file.
const WORDS: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/data/content/names.txt"
));

/// A group of words, by its place in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Group(u8);

impl Group {
    /// How many groups there are: one for each bit of [`Names`].
    pub(crate) const COUNT: usize = u64::BITS as usize;

    /// The group that has this name in the file. It is asked at compile time, so that a name which the file
    /// lacks does not build.
    pub(crate) const fn named(name: &str) -> Group {
        let words = WORDS.as_bytes();
        let (mut line, mut group) = (0, 0);
        while line < words.len() {
            let mut end = line;
            while end < words.len() && words[end] != b'\n' {
                end += 1;
            }
            if begins_with_name(words, line, name.as_bytes()) {
                return Group(group);
            }
            group += (words[line] != b'#') as u8;
            line = end + 1;
        }
        panic!("no group of this name")
    }
}

/// Whether the line that begins at `start` is that of the group with this name.
const fn begins_with_name(words: &[u8], start: usize, name: &[u8]) -> bool {
    let mut at = 0;
    while at < name.len() {
        if start + at >= words.len() || words[start + at] != name[at] {
            return false;
        }
        at += 1;
    }
    start + at < words.len() && words[start + at] == b':'
}

/// The groups that rules ask for.
pub(crate) mod group {
    use super::Group;

    pub(crate) const ACCOUNT: Group = Group::named("account");
    pub(crate) const ADVERTISING: Group = Group::named("advertising");
    pub(crate) const AUTHOR: Group = Group::named("author");
    pub(crate) const BREADCRUMBS: Group = Group::named("breadcrumbs");
    pub(crate) const CAPTION: Group = Group::named("caption");
    pub(crate) const COMMENTS: Group = Group::named("comments");
    pub(crate) const CONSENT: Group = Group::named("consent");
    pub(crate) const COUNTS: Group = Group::named("counts");
    pub(crate) const DIALOG: Group = Group::named("dialog");
    pub(crate) const FOOTER: Group = Group::named("footer");
    pub(crate) const HEADER: Group = Group::named("header");
    pub(crate) const LANGUAGES: Group = Group::named("languages");
    pub(crate) const LATEST: Group = Group::named("latest");
    pub(crate) const NAVIGATION: Group = Group::named("navigation");
    pub(crate) const NEWSLETTER: Group = Group::named("newsletter");
    pub(crate) const PAGING: Group = Group::named("paging");
    pub(crate) const PROMOTION: Group = Group::named("promotion");
    pub(crate) const RANKING: Group = Group::named("ranking");
    pub(crate) const RELATED: Group = Group::named("related");
    pub(crate) const RIGHTS: Group = Group::named("rights");
    pub(crate) const SEARCH: Group = Group::named("search");
    pub(crate) const SHARING: Group = Group::named("sharing");
    pub(crate) const SIDE: Group = Group::named("side");
    pub(crate) const SKIPPING: Group = Group::named("skipping");
    pub(crate) const TAGS: Group = Group::named("tags");
    pub(crate) const TOOLS: Group = Group::named("tools");
    pub(crate) const WALL: Group = Group::named("wall");
}

/// A set of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Names(u64);

impl Names {
    /// The groups that the words of a `class` or `id` value are in.
    pub(crate) fn read(value: &str) -> Names {
        let table = &*TABLE;
        let mut found = Names::default();
        let (mut hash, mut letters) = (SEED, 0);
        let mut lower_before = false;
        let mut add = |hash: u32| found |= table.get(&hash).copied().unwrap_or_default();
        for &byte in value.as_bytes() {
            let lower = byte.is_ascii_lowercase();
            let upper = byte.is_ascii_uppercase();
            if letters > 0 && (!(lower || upper) || (upper && lower_before)) {
                add(hash);
                (hash, letters) = (SEED, 0);
            }
            if lower || upper {
                hash = step(hash, byte.to_ascii_lowercase());
                letters += 1;
            }
            lower_before = lower;
        }
        if letters > 0 {
            add(hash);
        }
        found
    }

    /// Whether the group is among them.
    pub(crate) fn has(self, group: Group) -> bool {
        self.0 >> group.0 & 1 == 1
    }

    /// One bit a group, in the order of the file.
    pub(crate) fn bits(self) -> u64 {
        self.0
    }
}

impl BitOrAssign for Names {
    fn bitor_assign(&mut self, other: Names) {
        self.0 |= other.0;
    }
}

/// The groups of each word, by its hash: a value is read once, letter by letter, and no word of it is copied to fold
/// its case. A test says that no two words share a hash.
static TABLE: LazyLock<FxHashMap<u32, Names>> = LazyLock::new(|| {
    let mut table = FxHashMap::<u32, Names>::default();
    for (group, (_, words)) in groups().enumerate() {
        for word in words.split_ascii_whitespace() {
            let hash = word.bytes().fold(SEED, step);
            *table.entry(hash).or_default() |= Names(1 << group);
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

/// The `class` values of a page: it says few, and says them over and over. Whoever wrote the page chose the keys, so
/// they are hashed as keys of strangers are.
#[derive(Debug, Default)]
pub(super) struct Classes<'d>(HashMap<&'d str, (Names, u32)>);

impl<'d> Classes<'d> {
    /// What a value says, and a number that is its own, from 1.
    pub(super) fn read(&mut self, value: &'d str) -> (Names, u32) {
        let next = self.0.len() as u32 + 1;
        let read = || (Names::read(value), next);
        *self.0.entry(value).or_insert_with(read)
    }
}

#[cfg(test)]
mod tests {
    use super::{Group, Names, SEED, group, groups, step};

    fn found(value: &str) -> Vec<&'static str> {
        let names = Names::read(value);
        let groups = groups().zip(0..);
        let found = groups.filter(|(_, place)| names.has(Group(*place)));
        found.map(|((name, _), _)| name).collect()
    }

    #[test]
    fn words_are_cut_at_case_and_signs() {
        assert_eq!(found("site-footer__inner"), ["footer"]);
        assert_eq!(found("relatedPosts"), ["related", "latest"]);
        assert_eq!(found("기사-본문 x9"), [""; 0]);
        assert_eq!(found(""), [""; 0]);
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
    }

    #[test]
    fn groups_are_found_by_their_names() {
        assert_eq!(groups().count(), Group::COUNT);
        for (name, place) in groups().zip(0..).map(|((name, _), place)| (name, place)) {
            assert_eq!(Group::named(name), Group(place), "{name}");
        }
        assert!(Names::read("gnb").has(group::NAVIGATION));
    }
}
