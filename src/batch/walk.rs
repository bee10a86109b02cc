//! The files of a folder: the only place that lists folders recursively.

use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};

use super::InputError;

/// Folders of version control: never what a folder is about.
const VERSION_CONTROL: [&str; 4] = [".git", ".hg", ".svn", ".jj"];

/// Folders that package managers fill with what others wrote.
const DEPENDENCIES: [&str; 6] = [
    "__pycache__",
    "bower_components",
    "node_modules",
    "site-packages",
    "third_party",
    "vendor",
];

/// The file that marks a folder as made by a tool, to be made again at will
/// ([Cache Directory Tagging](https://bford.info/cachedir/)): cargo's `target`, caches of pip, mypy, pytest.
const CACHE_TAG: &str = "CACHEDIR.TAG";

/// Folders within folders that are entered. No project nests so deep by hand; it also ends what a file system with
/// loops of its own (bind mounts) would never end.
const MAX_DEPTH: usize = 64;

/// How a folder is walked: which of its files are found.
///
/// By default what a tool that reads a project wants: what `.gitignore` and `.ignore` name is left out, hidden
/// files too, and symbolic links are not followed. Folders of version control are never entered.
///
/// ```
/// use kijil::batch::Walk;
///
/// let walk = Walk::new().follow_links();
/// let found = walk.files("src/batch".as_ref()).collect::<Result<Vec<_>, _>>()?;
/// let names: Vec<&str> = found.iter().map(|file| file.name.as_str()).collect();
/// assert!(names.contains(&"walk.rs"));
/// assert!(names.is_sorted());
/// # Ok::<(), kijil::batch::InputError>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Walk {
    follows_links: bool,
    includes_hidden: bool,
    includes_ignored: bool,
    skips_generated: bool,
    without: Vec<PathBuf>,
}

/// A file that a walk found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Found {
    /// Where it is: the folder's path as it was given, and the name below it.
    pub path: PathBuf,
    /// Its path below the folder with `/` between the parts, lossy where that is not Unicode. The file's own name
    /// where the walk began at a file.
    pub name: String,
}

impl Walk {
    /// The default: see the type.
    pub fn new() -> Walk {
        Walk::default()
    }

    /// Follows symbolic links, each at most once on the way down: one that leads back is left out.
    #[must_use]
    pub fn follow_links(mut self) -> Walk {
        self.follows_links = true;
        self
    }

    /// Finds hidden files, whose names begin with a full stop, and enters hidden folders.
    #[must_use]
    pub fn include_hidden(mut self) -> Walk {
        self.includes_hidden = true;
        self
    }

    /// Finds also what `.gitignore`, `.ignore` and Git's own lists name: for folders that are read whole, whoever
    /// keeps them.
    #[must_use]
    pub fn include_ignored(mut self) -> Walk {
        self.includes_ignored = true;
        self
    }

    /// Leaves out folders that package managers fill (`node_modules`, `vendor`) or tools make and mark with a
    /// `CACHEDIR.TAG`, unless the walk begins there.
    #[must_use]
    pub fn skip_generated(mut self) -> Walk {
        self.skips_generated = true;
        self
    }

    /// Leaves out these folders, also where a link leads to them: those that results are written to.
    #[must_use]
    pub fn without<P: AsRef<Path>>(mut self, folders: impl IntoIterator<Item = P>) -> Walk {
        // What is not there yet cannot be found either.
        let real = folders
            .into_iter()
            .filter_map(|folder| fs::canonicalize(folder).ok());
        self.without.extend(real);
        self
    }

    /// Every file below `root`, folder by folder and sorted by path; `root` itself if it is a file.
    ///
    /// # Errors
    /// One item for each entry that cannot be listed, is nested too deep, or is a pipe, socket or device, which would
    /// be read for ever. The walk goes on behind it.
    pub fn files(&self, root: &Path) -> impl Iterator<Item = Result<Found, InputError>> + use<> {
        let root = root.to_owned();
        self.builder(&root)
            .build()
            .filter_map(move |entry| match entry {
                Ok(entry) => found(&entry, &root).transpose(),
                Err(error) => failed(error, &root).map(Err),
            })
    }

    fn builder(&self, root: &Path) -> WalkBuilder {
        let mut builder = WalkBuilder::new(root);
        builder
            .standard_filters(!self.includes_ignored)
            .hidden(!self.includes_hidden)
            .follow_links(self.follows_links)
            .max_depth(Some(MAX_DEPTH + 1))
            .sort_by_file_path(Ord::cmp);
        let walk = self.clone();
        builder.filter_entry(move |entry| walk.enters(entry));
        builder
    }

    fn enters(&self, entry: &DirEntry) -> bool {
        if !is_folder(entry) {
            return true;
        }
        let name = entry.file_name();
        let is_one_of = |names: &[&str]| names.iter().any(|known| name == *known);
        let is_generated = || is_one_of(&DEPENDENCIES) || entry.path().join(CACHE_TAG).is_file();
        !(is_one_of(&VERSION_CONTROL)
            || self.skips_generated && is_generated()
            || self.is_without(entry.path()))
    }

    fn is_without(&self, folder: &Path) -> bool {
        !self.without.is_empty()
            && fs::canonicalize(folder).is_ok_and(|real| self.without.contains(&real))
    }
}

fn is_folder(entry: &DirEntry) -> bool {
    entry.file_type().is_some_and(|kind| kind.is_dir())
}

/// The file that an entry is; `None` for folders and for links that are not followed.
fn found(entry: &DirEntry, root: &Path) -> Result<Option<Found>, InputError> {
    // `.` is walked as `./a`, which others know as `a`.
    let path = entry.path();
    let path = path.strip_prefix(".").unwrap_or(path);
    let name = || path.display().to_string();
    match entry.file_type() {
        Some(kind) if kind.is_file() => Ok(Some(Found {
            path: path.to_owned(),
            name: below(entry.path(), root),
        })),
        Some(kind) if kind.is_dir() && entry.depth() > MAX_DEPTH => Err(InputError::TooDeep {
            name: name(),
            limit: MAX_DEPTH,
        }),
        Some(kind) if kind.is_dir() || kind.is_symlink() => Ok(None),
        _ => Err(InputError::NotAFile { name: name() }),
    }
}

fn below(path: &Path, root: &Path) -> String {
    let rest = path.strip_prefix(root).unwrap_or(path);
    if rest.as_os_str().is_empty() {
        return path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
    }
    let parts: Vec<_> = rest.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// What an error of the walker comes to; `None` for a link that leads back, which is no fault.
fn failed(error: ignore::Error, path: &Path) -> Option<InputError> {
    match error {
        ignore::Error::Loop { .. } => None,
        ignore::Error::WithPath { path, err } => failed(*err, &path),
        ignore::Error::WithDepth { err, .. } => failed(*err, path),
        error => Some(InputError::Unreadable {
            name: path.display().to_string(),
            source: match error {
                ignore::Error::Io(source) => of_system(source),
                error => io::Error::other(error),
            },
        }),
    }
}

/// What the system said, without the walker's wrapping: it says the same again, and both would be told.
fn of_system(error: io::Error) -> io::Error {
    let mut cause: Option<&(dyn Error + 'static)> = Some(&error);
    while let Some(inner) = cause {
        let code = inner.downcast_ref().and_then(io::Error::raw_os_error);
        if let Some(code) = code {
            return io::Error::from_raw_os_error(code);
        }
        cause = inner.source();
    }
    error
}
