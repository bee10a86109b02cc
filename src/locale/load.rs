//! Catalogs from the binary and from folders.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::catalog::Catalog;
use super::parse::{MAX_FILE_BYTES, Parsed, parse, parse_embedded};
use super::problem::{Problem, ProblemKind};

/// `(<locale>/<file>.ftl, source)`, sorted; made by build.rs.
static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Folders within folders, below a catalog's root. Deeper ones are listed as a problem, which also ends a loop of links.
const MAX_FOLDER_DEPTH: usize = 16;

/// A catalog's folder that cannot be read at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// The root is missing, no folder, or not readable.
    #[error("cannot read the catalog folder {}", path.display())]
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
    /// Locales are what is on disk: a locale's name is never joined into a path. Everything that is wrong is listed in
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
        let locales = sorted(root).map_err(failed)?;
        self.begin_layer();
        for path in locales {
            let is_folder = path.is_dir();
            match path.file_name().and_then(|name| name.to_str()) {
                Some(name) if name.starts_with('.') => {}
                Some(name) if is_folder => self.load_folder(&path, name, 0),
                // A locale that is one file.
                Some(name) => {
                    if let Some(locale) = name.strip_suffix(".ftl") {
                        self.load_file(&path, &format!("{locale}/{name}"));
                    }
                }
                None if is_folder => self.report(file_problem(&path, ProblemKind::BadName)),
                None => {}
            }
        }
        Ok(())
    }

    /// Loads the `.ftl` files of a folder; `name` is its path within the tree.
    fn load_folder(&mut self, folder: &Path, name: &str, depth: usize) {
        if depth > MAX_FOLDER_DEPTH {
            return self.report(file_problem(folder, ProblemKind::BadName));
        }
        let paths = match sorted(folder) {
            Ok(paths) => paths,
            Err(error) => return self.report(file_problem(folder, unreadable(&error))),
        };
        for path in paths {
            let Some(last) = path.file_name().and_then(|last| last.to_str()) else {
                self.report(file_problem(&path, ProblemKind::BadName));
                continue;
            };
            let name = format!("{name}/{last}");
            if path.is_dir() {
                self.load_folder(&path, &name, depth + 1);
            } else if path.extension().is_some_and(|ending| ending == "ftl") {
                self.load_file(&path, &name);
            }
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

/// What a folder holds, by name.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    Ok(paths)
}
