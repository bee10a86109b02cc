//! A site: a folder of pages, templates and other files.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use self::files::list;
use self::parts::Parts;
use crate::batch::InputError;
use crate::locale::TranslatorOptions;
use crate::site::render::Marking;

mod alternates;
mod error;
mod extract;
mod files;
mod output;
mod parts;
mod source;
mod template;

pub use error::SiteError;
pub use extract::MarkedPage;
pub use files::{FileKind, SiteFile};
pub use output::Output;
pub use template::{Filled, TemplateError, fill};

/// How a site is opened and rendered.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SiteOptions {
    /// The locales to render, in this order; a locale that is named twice counts once.
    pub locales: Vec<LanguageIdentifier>,
    /// How texts are put together. Escaping follows from the file: [`Escape::Html`](crate::locale::Escape::Html) in
    /// pages, none in templates, which escape themselves.
    pub texts: TranslatorOptions,
    /// Whether pages say which language they are in.
    pub marking: Marking,
    /// Folders that are no part of the site: those that results are written to.
    pub without: Vec<PathBuf>,
}

impl SiteOptions {
    /// The defaults, for these locales.
    pub fn new(locales: impl IntoIterator<Item = LanguageIdentifier>) -> SiteOptions {
        SiteOptions {
            locales: locales.into_iter().collect(),
            ..SiteOptions::default()
        }
    }
}

/// A folder of pages, templates and other files, or one file of them.
///
/// Pages (`.html`, `.htm`) are marked up with messages ([`render`](Site::render)) or will be
/// ([`extract`](Site::extract)); templates (`.jinja`) ask for messages and include each other by name, and one whose
/// name begins with `_` is only part of others; all else is copied.
#[derive(Debug)]
pub struct Site {
    files: Vec<SiteFile>,
    /// Files that would be written over another one, and that one.
    shadowed: Vec<(PathBuf, PathBuf)>,
    problems: Vec<InputError>,
    parts: Arc<Parts>,
    options: SiteOptions,
}

impl Site {
    /// Lists the files of a site. What cannot be listed is among its [`problems`](Site::problems); folders of version
    /// control and links that lead back are left out.
    ///
    /// # Errors
    ///
    /// [`SiteError::Unreadable`] where `root` cannot be reached.
    pub fn open(root: &Path, mut options: SiteOptions) -> Result<Site, SiteError> {
        fs::metadata(root).map_err(|source| SiteError::Unreadable {
            path: root.to_owned(),
            source,
        })?;
        let (files, problems) = list(root, &options.without);
        let (mut files, shadowed) = one_of_each_target(files);
        let parts = Arc::new(Parts::of(&files));
        files.retain(|file| !file.is_part());
        let mut seen = Vec::new();
        options.locales.retain(|locale| {
            let is_new = !seen.contains(locale);
            seen.push(locale.clone());
            is_new
        });
        Ok(Site {
            files,
            shadowed,
            problems,
            parts,
            options,
        })
    }

    /// The files that are rendered or copied, by name.
    pub fn files(&self) -> &[SiteFile] {
        &self.files
    }

    /// The locales that it is rendered in, each once.
    pub fn locales(&self) -> &[LanguageIdentifier] {
        &self.options.locales
    }

    /// What could not be listed.
    pub fn problems(&self) -> &[InputError] {
        &self.problems
    }

    /// An error for each file that would be written over another one.
    fn collisions(&self) -> impl Iterator<Item = SiteError> {
        self.shadowed
            .iter()
            .map(|(path, other)| SiteError::SameTarget {
                path: path.clone(),
                other: other.clone(),
            })
    }
}

/// The first file of each target, and the others, `a.html.jinja` behind `a.html`, each with the one it would be written
/// over.
fn one_of_each_target(files: Vec<SiteFile>) -> (Vec<SiteFile>, Vec<(PathBuf, PathBuf)>) {
    let mut first: HashMap<String, PathBuf> = HashMap::new();
    let mut shadowed = Vec::new();
    let mut kept = Vec::with_capacity(files.len());
    for file in files {
        if let Some(other) = first.get(file.target()) {
            shadowed.push((file.path, other.clone()));
        } else {
            first.insert(file.target().to_owned(), file.path.clone());
            kept.push(file);
        }
    }
    (kept, shadowed)
}
