//! A whole site that was never marked up.

use std::path::PathBuf;

use encoding_rs::Encoding;

use super::Site;
use super::error::SiteError;
use super::files::{FileKind, SiteFile};
use super::source::{page, read};
use crate::document::Document;
use crate::site::extract::{Ids, Known, extract};

/// The byte order mark in UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A page of a site, marked up.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MarkedPage {
    /// Where it was read.
    pub path: PathBuf,
    /// Its path below the site, with `/` between the parts.
    pub name: String,
    /// The page in the encoding that it had.
    pub bytes: Vec<u8>,
    /// Whether that is not what was read.
    pub is_changed: bool,
    /// The new messages as Fluent entries, by id, in the order of the page.
    pub messages: Vec<(String, String)>,
}

impl Site {
    /// Marks up the pages of the site, as [`extract`](fn@crate::site::extract) does: one id for one text, throughout the site.
    ///
    /// `ids` are those that are taken: [`Ids::of`] the file that the messages go to. All pages are read twice, first
    /// for the ids that they have already; the second time each is let go before the next one.
    ///
    /// # Errors
    ///
    /// One item for each page that cannot be read, or that would not come back byte for byte in its encoding. Its
    /// texts have no ids.
    pub fn extract<'s>(
        &'s self,
        known: &'s Known<'_>,
        mut ids: Ids,
    ) -> impl Iterator<Item = Result<MarkedPage, SiteError>> {
        let pages = || {
            let files = self.files().iter();
            files.filter(|file| file.kind() == FileKind::Page)
        };
        for bytes in pages().filter_map(|file| read(file).ok()) {
            ids.survey(&page(&bytes), known);
        }
        pages().map(move |file| marked(file, known, &mut ids))
    }
}

fn marked(file: &SiteFile, known: &Known<'_>, ids: &mut Ids) -> Result<MarkedPage, SiteError> {
    let bytes = read(file)?;
    let page = page(&bytes);
    let irreversible = || SiteError::Irreversible {
        path: file.path.clone(),
        encoding: page.source().encoding.to_string(),
    };
    // Before ids are given: what is not written must not have them.
    if encoded(page.text(), &page, &bytes).as_ref() != Some(&bytes) {
        return Err(irreversible());
    }
    let found = extract(&page, known, ids);
    Ok(MarkedPage {
        path: file.path.clone(),
        name: file.name.clone(),
        bytes: encoded(&found.html, &page, &bytes).ok_or_else(irreversible)?,
        is_changed: found.html != page.text(),
        messages: found.messages,
    })
}

/// A text in the encoding of a page; `None` for encodings that nobody writes.
fn encoded(text: &str, page: &Document, read: &[u8]) -> Option<Vec<u8>> {
    let codec = Encoding::for_label(page.source().encoding.as_bytes())?;
    let mut bytes = Vec::with_capacity(text.len());
    if read.starts_with(MARK) {
        bytes.extend_from_slice(MARK);
    }
    bytes.extend_from_slice(&codec.encode(text).0);
    Some(bytes)
}
