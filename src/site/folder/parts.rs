//! Templates that others include, extend or import.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use super::files::{FileKind, SiteFile};

/// The templates of a site by name, for others to include.
#[derive(Debug, Default)]
pub(super) struct Parts {
    by_name: BTreeMap<String, Part>,
}

/// A template as others include it: read once, if at all.
#[derive(Debug)]
struct Part {
    path: PathBuf,
    text: OnceLock<Option<String>>,
}

impl Parts {
    /// Those among the files of a site.
    pub(super) fn of(files: &[SiteFile]) -> Parts {
        let part = |file: &SiteFile| Part {
            path: file.path.clone(),
            text: OnceLock::new(),
        };
        let templates = files
            .iter()
            .filter(|file| file.kind() == FileKind::Template);
        Parts {
            by_name: templates
                .map(|file| (file.target().to_owned(), part(file)))
                .collect(),
        }
    }

    /// What a template says, by its name with or without `.jinja`; `None` where there is none, or it cannot be read
    /// as UTF-8.
    ///
    /// A name is looked up among the files of the site, never joined into a path.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let part = self
            .by_name
            .get(name.strip_suffix(".jinja").unwrap_or(name))?;
        let read = || fs::read_to_string(&part.path).ok();
        part.text.get_or_init(read).clone()
    }
}
