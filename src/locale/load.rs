//! Catalogs from the binary and from folders.

use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::catalog::Catalog;
use super::parse::{MAX_FILE_BYTES, Parsed, parse, parse_embedded};
use super::problem::{Problem, ProblemKind};
use crate::batch::{Found, InputError, Walk};

/// `(<locale>/<file>.ftl, source)`, sorted; made by build.rs.
static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// A catalog's folder that cannot be read at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// The root is missing, no folder, or not readable.
    Root {
        /// The folder asked for.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Catalog {
    /// The catalog that is compiled into the library: its roles, names and site phrases.
    ///
    /// Read anew at each call, in a millisecond or so: keep it.
    pub fn embedded() -> Catalog {
        let locale_of = |name: &'static str| name.split('/').next();
        let locales: Vec<&[_]> = EMBEDDED
            .chunk_by(|(one, _), (other, _)| locale_of(one) == locale_of(other))
            .collect();
        let parts: Vec<Catalog> = locales.into_par_iter().map(embedded_files).collect();
        parts.into_iter().fold(Catalog::default(), Catalog::beside)
    }

    /// The catalog of a folder: every `<locale>/**/*.ftl` and `<locale>.ftl` in it.
    ///
    /// Locales are what is on disk: a locale's name is never joined into a path. Links are followed, hidden files left
    /// out. Everything that is wrong is listed in
    /// [`problems`](Catalog::problems), and the rest is loaded.
    ///
    /// # Errors
    ///
    /// When the folder itself cannot be listed.
    pub fn load(root: &Path) -> Result<Catalog, LoadError> {
        let mut catalog = Catalog::default();
        catalog.layer(root)?;
        Ok(catalog)
    }

    /// Lays a folder's catalog over this one: its messages hold where both define an id.
    ///
    /// # Errors
    ///
    /// As [`Catalog::load`].
    pub fn layer(&mut self, root: &Path) -> Result<(), LoadError> {
        let failed = |source| LoadError::Root {
            path: root.to_owned(),
            source,
        };
        // A walk that begins at a file, or nowhere, would be one without catalogs.
        fs::read_dir(root).map_err(failed)?;
        self.begin_layer();
        // A catalog may be generated, and so be named in .gitignore.
        let walk = Walk::new().follow_links().include_ignored();
        for found in walk.files(root) {
            match found {
                Ok(found) if is_fluent(&found.path) => self.load_found(&found),
                Ok(_) => {}
                Err(error) => self.report_unlisted(&error),
            }
        }
        Ok(())
    }

    fn load_found(&mut self, found: &Found) {
        if found.path.to_str().is_none() {
            return self.report(file_problem(&found.path, ProblemKind::BadName));
        }
        match found.name.strip_suffix(".ftl") {
            // A locale that is one file.
            Some(locale) if !locale.contains('/') => {
                self.load_file(&found.path, &format!("{locale}/{}", found.name));
            }
            _ => self.load_file(&found.path, &found.name),
        }
    }

    /// A folder that cannot be listed may hold catalogs; a link that leads nowhere matters if it is named like one.
    fn report_unlisted(&mut self, error: &InputError) {
        let path = Path::new(error.name());
        if is_fluent(path) || path.is_dir() {
            let reason = error.source().unwrap_or(error).to_string();
            self.report(file_problem(path, ProblemKind::Unreadable { reason }));
        }
    }

    fn load_file(&mut self, path: &Path, name: &str) {
        let shown = path.display().to_string();
        match read(path) {
            Ok(source) => self.add(&shown, name, || parse(&shown, &source), &source),
            Err(kind) => self.add(&shown, name, || Parsed::refused(&shown, kind), ""),
        }
    }
}

/// The catalog of some of the files that are compiled in.
fn embedded_files(files: &'static [(&str, &str)]) -> Catalog {
    let mut catalog = Catalog::default();
    catalog.begin_layer();
    for (name, source) in files {
        let path = format!("locales/{name}");
        catalog.add(&path, name, || parse_embedded(&path, source), source);
    }
    catalog
}

/// The file's text without a byte order mark, if it is a Fluent file at all.
fn read(path: &Path) -> Result<String, ProblemKind> {
    let size = fs::metadata(path).map_err(|e| unreadable(&e))?.len();
    if size > MAX_FILE_BYTES as u64 {
        return Err(ProblemKind::TooLarge);
    }
    let bytes = fs::read(path).map_err(|e| unreadable(&e))?;
    let text = String::from_utf8(bytes).map_err(|_| ProblemKind::NotUtf8)?;
    Ok(match text.strip_prefix('\u{FEFF}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

fn unreadable(error: &io::Error) -> ProblemKind {
    ProblemKind::Unreadable {
        reason: error.to_string(),
    }
}

fn file_problem(path: &Path, kind: ProblemKind) -> Problem {
    Problem::of_file(&path.display().to_string(), kind)
}

fn is_fluent(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "ftl")
}
