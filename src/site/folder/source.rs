//! What the files of a site say.

use std::fs;
use std::sync::Arc;

use super::error::SiteError;
use super::files::{FileKind, SiteFile};
use crate::document::{self, Document, Format, Limits};
use crate::encoding::{self, Hints, Repairing};

/// What a file says, read once for all locales.
pub(super) enum Source {
    Template(String),
    Page(Box<Document>),
    Asset(Arc<Vec<u8>>),
}

impl Source {
    /// # Errors
    ///
    /// Where it cannot be read, or is a template that is not UTF-8.
    pub(super) fn read(file: &SiteFile) -> Result<Source, SiteError> {
        let bytes = read(file)?;
        Ok(match file.kind() {
            FileKind::Asset => Source::Asset(Arc::new(bytes)),
            FileKind::Page => Source::Page(Box::new(page(&bytes))),
            FileKind::Template => {
                let template = String::from_utf8(bytes).map_err(|error| SiteError::NotUtf8 {
                    path: file.path.clone(),
                    source: error.utf8_error(),
                })?;
                Source::Template(template)
            }
        })
    }
}

/// The bytes of a file.
pub(super) fn read(file: &SiteFile) -> Result<Vec<u8>, SiteError> {
    fs::read(&file.path).map_err(|source| SiteError::Unreadable {
        path: file.path.clone(),
        source,
    })
}

/// A page. What is wrong in its text stays, for it is written again.
pub(super) fn page(bytes: &[u8]) -> Document {
    let hints = Hints {
        repair: Repairing::Off,
        ..Hints::default()
    };
    let text = encoding::decode(bytes, &hints);
    document::parse(text, Format::Html, &Limits::default())
}
