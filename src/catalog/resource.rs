//! One catalog file, and all files of a locale.

use std::borrow::Cow;
use std::collections::HashMap;

use super::entry::{Comment, Entry, Kind};
use super::format::{Format, PluralForms};
use crate::document::Span;

/// One catalog file, read.
#[derive(Debug)]
#[non_exhaustive]
pub struct Resource<'a> {
    /// Its name as shown; empty where it was read from memory.
    pub name: String,
    /// Its path with the locale left out: what pairs it with the same file of another locale.
    pub path: String,
    /// How it is written.
    pub format: Format,
    /// Its text.
    pub text: &'a str,
    /// What it holds, in order.
    pub entries: Vec<Entry<'a>>,
    /// What could not be read, in order.
    pub junk: Vec<Junk<'a>>,
    /// The comments that speak of the whole file, line by line: `###` of Fluent.
    pub comments: Vec<Comment<'a>>,
    /// Keys of objects that stand twice in one object, where parsers keep only the last, and where they stand again.
    pub repeated: Vec<(String, Span)>,
    /// How many forms its plurals have, where its header says it.
    pub(crate) plural_forms: Option<PluralForms>,
}

/// A stretch of a file that could not be read.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Junk<'a> {
    /// The stretch; empty where something is missing.
    pub span: Span,
    /// The message it seems to be.
    pub key: Option<Cow<'a, str>>,
    /// What is wrong with it, as a clause.
    pub reason: String,
}

impl<'a> Resource<'a> {
    /// A file without entries yet.
    pub(crate) fn new(format: Format, text: &'a str) -> Self {
        Resource {
            name: String::new(),
            path: String::new(),
            format,
            text,
            entries: Vec::new(),
            junk: Vec::new(),
            comments: Vec::new(),
            repeated: Vec::new(),
            plural_forms: None,
        }
    }

    /// Entries by key; of two with the same key the first.
    pub fn index(&self) -> HashMap<&str, &Entry<'a>> {
        let mut index = HashMap::with_capacity(self.entries.len());
        for entry in &self.entries {
            index.entry(&*entry.key).or_insert(entry);
        }
        index
    }

    /// Lists the file where its standard asks for UTF-8 and it is in another encoding, at the first letter that shows it.
    pub(crate) fn tell_encoding(&mut self, encoding: Option<&str>) {
        let is_bound = matches!(
            self.format,
            Format::Fluent | Format::Json | Format::Jsonc | Format::Arb
        );
        if let Some(encoding) = encoding.filter(|_| is_bound) {
            let start = self.text.find(|c: char| !c.is_ascii()).unwrap_or(0);
            let rest = self.text.get(start..).unwrap_or("");
            let length = rest.chars().next().map_or(0, char::len_utf8);
            let span = Span {
                start,
                end: start + length,
            };
            self.add_junk(
                span,
                format!("the file is in {encoding}, where its standard asks for UTF-8"),
            );
        }
    }

    /// Takes the root off the keys if all have the same and it is wanted.
    pub(super) fn strip_root(&mut self, is_wanted: impl Fn(&str) -> bool) {
        let root = |key: &str| key.split_once('.').map(|(root, _)| root.to_owned());
        let Some(first) = self.entries.first().and_then(|entry| root(&entry.key)) else {
            return;
        };
        let is_below = |key: &str| key.split_once('.').is_some_and(|(root, _)| root == first);
        if is_wanted(&first) && self.entries.iter().all(|entry| is_below(&entry.key)) {
            for entry in &mut self.entries {
                entry.key = Cow::Owned(entry.key[first.len() + 1..].to_owned());
            }
            for (key, _) in &mut self.repeated {
                *key = key
                    .strip_prefix(&first)
                    .map_or("", |key| key.trim_start_matches('.'))
                    .to_owned();
            }
        }
    }

    pub(super) fn add_junk(&mut self, span: Span, reason: impl Into<String>) {
        self.junk.push(Junk {
            span,
            key: None,
            reason: reason.into(),
        });
    }
}

/// All files of a locale.
#[derive(Debug)]
#[non_exhaustive]
pub struct Tree<'a> {
    /// The locale as its folder or file is called.
    pub locale: String,
    /// Its files, sorted by path.
    pub resources: Vec<Resource<'a>>,
}

impl<'a> Tree<'a> {
    /// The files of a locale; they have to be sorted by path.
    pub(crate) fn new(locale: String, resources: Vec<Resource<'a>>) -> Self {
        Tree { locale, resources }
    }

    /// The file with this path.
    pub fn resource(&self, path: &str) -> Option<&Resource<'a>> {
        let at = self
            .resources
            .binary_search_by(|resource| resource.path.as_str().cmp(path))
            .ok()?;
        self.resources.get(at)
    }

    /// Every entry of every file.
    pub fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
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
