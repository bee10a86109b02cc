//! Names that pictures of a file go by: `alt="Pinterest"` beside `pinterest.png` is a brand and its logo.

use std::collections::HashSet;

/// Endings of the names of pictures.
const ENDINGS: &[&[u8]] = &[b".png", b".svg", b".jpg", b".webp", b".ico"];
/// Longest name compared, in bytes.
const LONGEST_NAME: usize = 64;
/// Letters of a name that a picture may have by chance if it is shorter.
const SHORTEST_NAME: usize = 3;

/// The names of the pictures that a file mentions, letters and digits alone.
#[derive(Debug)]
pub(super) struct Pictures(HashSet<String>);

impl Pictures {
    pub(super) fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let ends = ENDINGS
            .iter()
            .flat_map(|ending| memchr::memmem::find_iter(bytes, ending));
        let names = ends.filter_map(|end| {
            let head = &bytes[end.saturating_sub(LONGEST_NAME)..end];
            let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || b"-_".contains(byte);
            let length = head.iter().rev().take_while(is_part).count();
            squashed(text.get(end - length..end)?)
        });
        Pictures(names.collect())
    }

    /// Whether a picture goes by a text.
    pub(super) fn go_by(&self, text: &str) -> bool {
        !self.0.is_empty()
            && text.starts_with(char::is_uppercase)
            && squashed(text).is_some_and(|name| self.0.contains(&name))
    }
}

/// The letters and digits of a name, in lower case; `None` if they are too few or too many.
fn squashed(name: &str) -> Option<String> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    let name: String = letters.flat_map(char::to_lowercase).collect();
    (name.chars().count() >= SHORTEST_NAME).then_some(name)
}
