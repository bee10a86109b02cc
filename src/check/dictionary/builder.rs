//! Messages → tables that are sorted, to be looked up in place.
//!
//! build.rs includes this file and `fold.rs` to make the tables of the catalogs that are compiled in,
//! so neither uses anything of the crate.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::fold;

/// A text, as its start and end in the pool.
pub(crate) type Slice = (u32, u32);
/// Who says a text: the hash of the folded text, the place of the id, the place of the locale.
pub(crate) type Entry = (u64, u32, u8);
/// How a message is said: the place of the id, the place of the locale, the text.
pub(crate) type Said = (u32, u8, Slice);

/// The messages of catalogs.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    tags: Vec<String>,
    defined: BTreeSet<String>,
    /// Id, place of the locale, text: in the order of the catalogs.
    texts: Vec<(String, u8, String)>,
}

/// Everything that the dictionary looks up.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    /// All ids and texts, one after the other.
    pub(crate) pool: String,
    /// The locales, as BCP 47 tags.
    pub(crate) tags: Vec<String>,
    /// The ids of messages and attributes, in order.
    pub(crate) ids: Vec<Slice>,
    /// In order of the hash; those of one hash in the order of the catalogs.
    pub(crate) entries: Vec<Entry>,
    /// In order of the id and locale.
    pub(crate) said: Vec<Said>,
}

impl Builder {
    /// Adds a message or attribute of a locale; `text` is `None` where placeables stand in it.
    pub(crate) fn add(&mut self, id: &str, tag: &str, text: Option<&str>) {
        self.defined.insert(id.to_owned());
        let Some(text) = text.map(str::trim) else {
            return;
        };
        let place = match self.tags.iter().position(|known| known == tag) {
            Some(place) => place,
            None => {
                self.tags.push(tag.to_owned());
                self.tags.len() - 1
            }
        };
        if let Ok(place) = u8::try_from(place) {
            self.texts.push((id.to_owned(), place, text.to_owned()));
        }
    }

    /// Sorts what was added.
    pub(crate) fn finish(self) -> Tables {
        let mut tables = Tables {
            tags: self.tags,
            ..Tables::default()
        };
        let mut places = BTreeMap::new();
        for (place, id) in (0u32..).zip(&self.defined) {
            let slice = keep(&mut tables.pool, id);
            tables.ids.push(slice);
            places.insert(id.as_str(), place);
        }
        let mut said = BTreeMap::new();
        for (id, tag, text) in &self.texts {
            let (Some(hash), Some(id)) = (fold(text), places.get(id.as_str())) else {
                continue;
            };
            tables.entries.push((hash, *id, *tag));
            said.insert((*id, *tag), text);
        }
        tables.entries.sort_by_key(|(hash, _, _)| *hash);
        for ((id, tag), text) in said {
            let slice = keep(&mut tables.pool, text);
            tables.said.push((id, tag, slice));
        }
        tables
    }
}

/// Adds a text to the pool. No catalog comes near the four gigabytes where texts would be lost.
fn keep(pool: &mut String, text: &str) -> Slice {
    let start = pool.len();
    pool.push_str(text);
    match (u32::try_from(start), u32::try_from(pool.len())) {
        (Ok(start), Ok(end)) => (start, end),
        _ => (0, 0),
    }
}
