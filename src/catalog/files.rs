//! The catalogs of a folder, grouped by locale.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::entry::{Entry, State};
use super::format::{Format, read};
use super::layout::Layout;
use super::resource::{Resource, Tree};
use crate::batch::{InputError, Walk};
use crate::encoding::{self, Hints, Repairing};

/// A catalog that could not be read.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be read", path.display())]
pub struct ReadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

impl From<InputError> for ReadError {
    fn from(error: InputError) -> ReadError {
        ReadError {
            path: error.name().into(),
            source: match error {
                InputError::Unreadable { source, .. } => source,
                error => io::Error::other(error),
            },
        }
    }
}

/// A catalog file of a folder.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct File {
    /// The locale, as its path tells it.
    pub locale: String,
    /// Its path with the locale left out: what pairs it with the same file of another locale.
    pub path: String,
    /// Where it lies.
    pub name: PathBuf,
    /// Its text, decoded.
    pub text: String,
    /// Its encoding, where that is not UTF-8.
    pub encoding: Option<String>,
    /// How it is written.
    pub format: Format,
}

/// What a catalog is in a comparison. Only gettext's files have both the translations and what they were made from;
/// every other catalog is the same in all three.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The texts to translate: where `msgstr` is empty, `msgid` says them.
    Source,
    /// The texts that translations were made from: `msgid`, whatever `msgstr` says.
    Original,
    /// The translations that the program uses.
    Target,
}

/// The text of a file.
#[derive(Debug, Clone)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    /// The encoding, where it is not UTF-8.
    pub(crate) encoding: Option<String>,
}

/// The text of a file, of whatever encoding; nothing is repaired.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn decode(path: &Path) -> Result<Decoded, ReadError> {
    let bytes = fs::read(path).map_err(|source| ReadError {
        path: path.to_owned(),
        source,
    })?;
    let hints = Hints {
        repair: Repairing::Off,
        ..Default::default()
    };
    let is_foreign = std::str::from_utf8(&bytes).is_err();
    let text = encoding::decode(&bytes, &hints);
    Ok(Decoded {
        encoding: is_foreign.then(|| text.encoding.to_string()),
        text: text.as_str().to_owned(),
    })
}

/// Every catalog of a folder, sorted by locale and path: `<locale>/**`, and files called after a locale.
///
/// # Errors
/// When a catalog cannot be read.
pub fn files(root: &Path) -> Result<Vec<File>, ReadError> {
    let mut files = Vec::new();
    for found in Walk::new().follow_links().files(root) {
        let found = match found {
            Ok(found) => found,
            // A folder that cannot be listed may hold catalogs; of what else cannot be listed only those matter.
            Err(error) if is_catalog_or_folder(error.name().as_ref()) => return Err(error.into()),
            Err(_) => continue,
        };
        let Some(format) = Format::of(&found.path) else {
            continue;
        };
        let layout = Layout::below(&found.name);
        let decoded = decode(&found.path)?;
        files.push(File {
            locale: layout.locale,
            path: layout.path,
            name: found.path,
            text: decoded.text,
            encoding: decoded.encoding,
            format,
        });
    }
    files.sort_by(|a, b| (&a.locale, &a.path).cmp(&(&b.locale, &b.path)));
    Ok(files)
}

fn is_catalog_or_folder(path: &Path) -> bool {
    Format::of(path).is_some() || path.is_dir()
}

/// The files of each locale, sorted by locale; `files` have to be sorted so.
pub fn trees(files: &[File], side: Side) -> Vec<Tree<'_>> {
    let locales = files.chunk_by(|a, b| a.locale == b.locale);
    let locales: Vec<&[File]> = locales.collect();
    let trees = locales.into_par_iter().filter_map(|files| {
        let locale = files.first()?.locale.clone();
        let resources = files.iter().map(|file| file.read(side)).collect();
        Some(Tree::new(locale, resources))
    });
    trees.collect()
}

impl File {
    /// What is in it.
    pub fn read(&self, side: Side) -> Resource<'_> {
        let mut resource = read(&self.text, self.format).on(side);
        resource.name = self.name.display().to_string();
        resource.path.clone_from(&self.path);
        resource.tell_encoding(self.encoding.as_deref());
        // The root of Rails, whatever language it names.
        let locale = self.locale.replace('_', "-");
        if self.format == Format::Yaml {
            resource.strip_root(|root| root.replace('_', "-").eq_ignore_ascii_case(&locale));
        }
        resource
    }
}

impl<'a> Resource<'a> {
    /// The catalog as one side of a comparison; see [`Side`].
    #[must_use]
    pub fn on(mut self, side: Side) -> Resource<'a> {
        if self.format != Format::Po {
            return self;
        }
        match side {
            Side::Target => self
                .entries
                .retain(|entry| is_translated(entry) || entry.state == State::Malformed),
            Side::Source => {
                let untranslated = self
                    .entries
                    .iter_mut()
                    .filter(|entry| !is_translated(entry));
                untranslated.for_each(say_the_source);
            }
            Side::Original => self.entries.iter_mut().for_each(say_the_source),
        }
        self
    }
}

fn is_translated(entry: &Entry<'_>) -> bool {
    entry.state == State::Translated
}

/// Puts what an entry was translated from in the place of its translation.
fn say_the_source(entry: &mut Entry<'_>) {
    entry.variants = std::mem::take(&mut entry.source);
    let spans = entry.variants.iter().filter_map(|variant| variant.written);
    let start = spans.clone().map(|span| span.start).min();
    if let (Some(start), Some(end)) = (start, spans.map(|span| span.end).max()) {
        // Without the quotes.
        entry.value = crate::document::Span {
            start: start + 1,
            end: end - 1,
        };
        entry.span = entry.value;
    }
}
