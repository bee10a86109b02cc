//! Why a file of a site was passed over.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::str::Utf8Error;

use super::template::TemplateError;
use crate::locale::{Arguments, Speech};

/// Why a site could not be opened, or a file of it was passed over.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SiteError {
    /// A file that cannot be read, or a site that cannot be reached.
    Unreadable {
        /// Where it is.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A template that is not UTF-8.
    NotUtf8 {
        /// Where it is.
        path: PathBuf,
        /// The first place that is not.
        source: Utf8Error,
    },
    /// A file that would be written over another: `a.html.jinja` beside `a.html`.
    SameTarget {
        /// The one that was passed over.
        path: PathBuf,
        /// The one that is rendered.
        other: PathBuf,
    },
    /// A template that cannot be filled.
    Template {
        /// Where it is.
        path: PathBuf,
        /// Why.
        source: TemplateError,
    },
    /// A page that cannot be marked, because what was read does not come back byte for byte.
    Irreversible {
        /// Where it is.
        path: PathBuf,
        /// The encoding that it was read as.
        encoding: String,
    },
}

impl SiteError {
    /// The file or folder that it is about.
    pub fn path(&self) -> &Path {
        match self {
            SiteError::Unreadable { path, .. }
            | SiteError::NotUtf8 { path, .. }
            | SiteError::SameTarget { path, .. }
            | SiteError::Template { path, .. }
            | SiteError::Irreversible { path, .. } => path,
        }
    }

    /// What failed, without its cause, in the language of `speech`. [`Display`](fmt::Display) gives it in English.
    pub fn text_in(&self, speech: &Speech) -> String {
        let path = Arguments::new().with("path", self.path().display().to_string());
        match self {
            SiteError::Unreadable { .. } => speech.say("cannot-read", &path),
            SiteError::NotUtf8 { .. } => speech.say("cannot-read-utf8", &path),
            SiteError::SameTarget { other, .. } => {
                let both = path.with("other", other.display().to_string());
                speech.say("same-target", &both)
            }
            SiteError::Template { path, source } => {
                let place = match source.line {
                    Some(line) => format!("{}:{line}", path.display()),
                    None => path.display().to_string(),
                };
                speech.say("cannot-fill", &Arguments::new().with("path", place))
            }
            SiteError::Irreversible { encoding, .. } => {
                let encoding = Arguments::new().with("encoding", encoding.as_str());
                let why = speech.say("no-way-back", &encoding);
                format!("{}: {why}", speech.say("cannot-mark", &path))
            }
        }
    }
}

impl fmt::Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text_in(Speech::english()))
    }
}
