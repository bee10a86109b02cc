//! The files of a site.

use std::path::{Path, PathBuf};

use crate::batch::{Found, InputError, Walk};

/// A file of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SiteFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its path below the site, with `/` between the parts.
    pub name: String,
}

/// What becomes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileKind {
    /// HTML, rendered: `.html` or `.htm`.
    Page,
    /// A template, filled: `.jinja`.
    Template,
    /// Anything else, copied.
    Asset,
}

impl SiteFile {
    /// What becomes of it, by its name.
    pub fn kind(&self) -> FileKind {
        if self.name.ends_with(TEMPLATE_ENDING) {
            FileKind::Template
        } else if is_html(&self.name) {
            FileKind::Page
        } else {
            FileKind::Asset
        }
    }

    /// The name of what it becomes: that of a template without `.jinja`.
    pub fn target(&self) -> &str {
        self.name
            .strip_suffix(TEMPLATE_ENDING)
            .unwrap_or(&self.name)
    }

    /// Whether it is only part of others: a template whose name begins with a low line.
    pub(super) fn is_part(&self) -> bool {
        let last = self.name.rsplit('/').next().unwrap_or_default();
        self.kind() == FileKind::Template && last.starts_with('_')
    }
}

const TEMPLATE_ENDING: &str = ".jinja";

/// Whether a file is HTML, by its name.
pub(super) fn is_html(name: &str) -> bool {
    let ending = Path::new(name).extension().unwrap_or_default();
    ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm")
}

/// Every file of a site by name, and what could not be listed. A site is read whole, whoever keeps it: hidden and
/// ignored files are part of it. `without` are the folders that results go to.
pub(super) fn list(site: &Path, without: &[PathBuf]) -> (Vec<SiteFile>, Vec<InputError>) {
    let walk = Walk::new()
        .include_hidden()
        .include_ignored()
        .follow_links()
        .without(without);
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for found in walk.files(site) {
        match found {
            Ok(Found { path, name, .. }) => files.push(SiteFile { path, name }),
            Err(error) => problems.push(error),
        }
    }
    (files, problems)
}
