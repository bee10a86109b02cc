//! What a page says of itself: title, authors, dates, addresses.

mod choose;
pub(crate) mod date;
pub(crate) mod json;
mod linked;
mod marked;
mod people;
mod signals;
mod title;

use choose::Sources;
pub(crate) use choose::choose;
pub(crate) use linked::text as linked_text;
pub(crate) use marked::Marked;
pub(crate) use signals::Head;

/// What a page says of itself; nothing that it does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Metadata {
    /// The headline, without the site's name.
    pub title: Option<String>,
    /// Who wrote it, as the page names them.
    pub authors: Vec<String>,
    /// When it was published, ISO 8601, with time and zone as far as the page gives them.
    pub published: Option<String>,
    /// When it was last changed, ISO 8601.
    pub modified: Option<String>,
    /// The section that it stands in.
    pub section: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// Its language, a BCP 47 tag: declared, or else told from the text.
    pub language: Option<String>,
    /// Its canonical address.
    pub canonical: Option<String>,
    /// The site's name.
    pub site_name: Option<String>,
}
