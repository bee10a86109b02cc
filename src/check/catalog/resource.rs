//! One catalog file, and all files of a locale.

use std::borrow::Cow;
use std::collections::HashMap;

use super::entry::{Entry, Junk, Kind};
use crate::document::Span;

/// One catalog file, read.
#[derive(Debug)]
pub(crate) struct Resource<'a> {
    /// Its name as shown.
    pub(crate) name: String,
    /// Its path below the locale's folder; what pairs it with the source's.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: &'a str,
    /// What it holds, in order.
    pub(crate) entries: Vec<Entry<'a>>,
    /// What could not be read.
    pub(crate) junk: Vec<Junk<'a>>,
    /// Rules that a comment switches off for the whole file.
    pub(crate) ignored: Vec<&'a str>,
    /// Ignore comments that give no reason.
    pub(crate) unreasoned: Vec<Span>,
}

impl<'a> Resource<'a> {
    /// A file without entries yet.
    pub(crate) fn new(name: String, text: &'a str) -> Self {
        Resource {
            path: name.clone(),
            name,
            text,
            entries: Vec::new(),
            junk: Vec::new(),
            ignored: Vec::new(),
            unreasoned: Vec::new(),
        }
    }

    /// Entries by key; of two with the same key the first.
    pub(crate) fn index(&self) -> HashMap<&str, &Entry<'a>> {
        let mut index = HashMap::with_capacity(self.entries.len());
        for entry in &self.entries {
            index.entry(&*entry.key).or_insert(entry);
        }
        index
    }
}

/// All files of a locale.
#[derive(Debug)]
pub(crate) struct Tree<'a> {
    /// The locale as its folder or file is called.
    pub(crate) locale: String,
    /// Its files, sorted by path.
    pub(crate) resources: Vec<Resource<'a>>,
}

impl<'a> Tree<'a> {
    /// The file with this path.
    pub(crate) fn resource(&self, path: &str) -> Option<&Resource<'a>> {
        let at = self
            .resources
            .binary_search_by(|resource| resource.path.as_str().cmp(path))
            .ok()?;
        self.resources.get(at)
    }

    /// Every entry of every file.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.resources.iter().flat_map(|resource| &resource.entries)
    }

    /// The values of terms that are plain text, by name.
    pub(crate) fn terms(&self) -> HashMap<Cow<'a, str>, String> {
        let terms = self.entries().filter(|entry| entry.kind == Kind::Term);
        terms
            .filter_map(|entry| {
                let value = entry.variants.last()?.view.prose();
                Some((entry.key.clone(), value))
            })
            .collect()
    }
}
