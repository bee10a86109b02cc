//! What the judges of a page see: one line of text at a time.

/// A line of a page as a reader sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// The text, with what is no prose (code, addresses, tags) turned into spaces.
    pub(super) text: &'a str,
    /// Byte of the document where the text starts.
    pub(super) start: usize,
    /// What the line is for.
    pub(super) place: Place,
}

/// What a line is for, as far as it changes how it is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A line of a plain text, which may be anything.
    Plain,
    /// Running text, list items and table rows of a document.
    Prose,
    /// A heading of a page, a title in front matter.
    Heading,
    /// A heading among the text of a document, which may be the name of a thing.
    Section,
    /// Something quoted: what others said in their words, error messages.
    Quote,
}
