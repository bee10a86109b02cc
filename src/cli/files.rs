//! The files of a site: what `localize` and `extract` read and write.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use kijil::encoding::{Hints, Repairing};

use super::Status;
use super::speech::about;

/// Folders below the site that are entered.
const MAX_FOLDER_DEPTH: usize = 64;

/// Folders of version control: no part of what a site shows.
const HISTORY: [&str; 4] = [".git", ".hg", ".svn", ".jj"];

/// A file of the site.
pub(super) struct Page {
    pub(super) path: PathBuf,
    /// Below the site, with `/` between the parts.
    pub(super) name: String,
}

impl Page {
    /// The name without `.jinja`, if the page is a template.
    pub(super) fn template_name(&self) -> Option<&str> {
        self.name.strip_suffix(".jinja")
    }

    pub(super) fn is_html(&self) -> bool {
        is_html(&self.path)
    }
}

pub(super) fn is_html(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm")
}

/// Every file of a site, by name, and whether all of it could be listed. What could not is told and passed over.
///
/// Left out are `without`, where the results go, folders that lead back into themselves, and version control.
pub(super) fn pages(site: &Path, without: &[PathBuf]) -> (Vec<Page>, Status) {
    let mut walk = Walk {
        without: without.iter().filter_map(|path| real(path)).collect(),
        around: Vec::new(),
        pages: Vec::new(),
        status: Status::Clean,
    };
    let own = site.file_name().unwrap_or_default().to_string_lossy();
    if site.is_dir() {
        walk.folder(site, "");
    } else {
        walk.file(site.to_owned(), own.into_owned());
    }
    (walk.pages, walk.status)
}

struct Walk {
    without: Vec<PathBuf>,
    /// The folders that are being walked, as they are without links.
    around: Vec<PathBuf>,
    pages: Vec<Page>,
    status: Status,
}

impl Walk {
    fn folder(&mut self, folder: &Path, name: &str) {
        let Some(real) = real(folder) else {
            return self.entries(folder, name);
        };
        let is_site = self.around.is_empty();
        let leads_back = self.around.contains(&real) || self.around.len() > MAX_FOLDER_DEPTH;
        if leads_back || !is_site && self.without.contains(&real) {
            return;
        }
        self.around.push(real);
        self.entries(folder, name);
        self.around.pop();
    }

    fn entries(&mut self, folder: &Path, name: &str) {
        let listed = fs::read_dir(folder).and_then(|entries| {
            let paths = entries.map(|entry| entry.map(|entry| entry.path()));
            paths.collect::<Result<Vec<_>, _>>()
        });
        let mut paths = match listed.with_context(|| about("cannot-read", folder)) {
            Ok(paths) => paths,
            Err(error) => return self.fail(&error),
        };
        paths.sort();
        for path in paths {
            let last = path.file_name().unwrap_or_default().to_string_lossy();
            let name = format!("{name}{last}");
            if !path.is_dir() {
                self.file(path, name);
            } else if !HISTORY.contains(&&*last) {
                self.folder(&path, &format!("{name}/"));
            }
        }
    }

    /// A pipe or a device would be read for ever.
    fn file(&mut self, path: PathBuf, name: String) {
        match fs::metadata(&path).with_context(|| about("cannot-read", &path)) {
            Ok(file) if file.is_file() => self.pages.push(Page { path, name }),
            Ok(_) => self.fail(&anyhow::anyhow!(about("no-file", &path))),
            Err(error) => self.fail(&error),
        }
    }

    fn fail(&mut self, error: &anyhow::Error) {
        super::tell_error(error.as_ref());
        self.status = Status::Failed;
    }
}

/// The path without links, if there is such a file.
fn real(path: &Path) -> Option<PathBuf> {
    fs::canonicalize(path).ok()
}

/// How a page is decoded: what is wrong in it stays, for it is written again.
pub(super) fn as_it_is() -> Hints {
    Hints {
        repair: Repairing::Off,
        ..Hints::default()
    }
}

/// Writes a file, and the folders it lies in.
pub(super) fn write_file(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        make_folder(folder)?;
    }
    fs::write(path, bytes).with_context(|| about("cannot-write", path))
}

/// Makes a folder and those it lies in.
pub(super) fn make_folder(folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| about("cannot-make", folder))
}
