//! The files of a site: what `localize` and `extract` read and write.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use kijil::batch::{Found, Walk};
use kijil::encoding::{Hints, Repairing};

use super::Status;
use super::speech::about;

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
/// Left out are `without`, where the results go, links that lead back, and version control.
pub(super) fn pages(site: &Path, without: &[PathBuf]) -> (Vec<Page>, Status) {
    let walk = Walk::new()
        .include_hidden()
        .include_ignored()
        .follow_links();
    let mut pages = Vec::new();
    let mut status = Status::Clean;
    for found in walk.without(without).files(site) {
        match found {
            Ok(Found { path, name, .. }) => pages.push(Page { path, name }),
            Err(error) => {
                super::tell_error(&error);
                status = Status::Failed;
            }
        }
    }
    (pages, status)
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
