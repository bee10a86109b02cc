//! How large a document may be, and which bound was reached.

/// Bounds on what a document may hold; reaching one is recorded in
/// [`Document::limits_reached`](crate::document::Document::limits_reached) and never an error.
///
/// ```
/// use kijil::document::{Format, Limit, Limits, parse};
/// let limits = Limits::default().depth(16);
/// let document = parse("<div>".repeat(20).into(), Format::Html, &limits);
/// assert_eq!(document.limits_reached()[0].limit, Limit::Depth);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of decoded text that are read; the rest is left out. Never more than 4 GiB − 1,
    /// because the nodes keep their places in 32 bits.
    pub bytes: usize,
    /// Elements open at once. Browsers stop nesting at 512; deeper elements become siblings.
    pub depth: usize,
    /// Attributes of one element; further ones are left out. At most 65,535.
    pub attributes: usize,
    /// Nodes of one document; what follows is left out.
    pub nodes: usize,
    /// Formatting elements (`<b>`, `<a>`, …) waiting to be opened again in the next paragraph;
    /// the oldest is forgotten.
    pub formatting: usize,
    /// Formatting elements opened again, for each 64 bytes of the text. Without a bound a
    /// kilobyte of unclosed formatting makes every later paragraph a kilobyte of nodes.
    pub reopened: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            bytes: u32::MAX as usize,
            depth: 512,
            attributes: 256,
            nodes: 8_000_000,
            formatting: 64,
            reopened: 4,
        }
    }
}

impl Limits {
    /// With at most so many bytes of text read.
    #[must_use]
    pub fn bytes(mut self, bytes: usize) -> Limits {
        self.bytes = bytes;
        self
    }

    /// With at most so many elements open at once.
    #[must_use]
    pub fn depth(mut self, depth: usize) -> Limits {
        self.depth = depth;
        self
    }

    /// With at most so many attributes of an element.
    #[must_use]
    pub fn attributes(mut self, attributes: usize) -> Limits {
        self.attributes = attributes;
        self
    }

    /// With at most so many nodes.
    #[must_use]
    pub fn nodes(mut self, nodes: usize) -> Limits {
        self.nodes = nodes;
        self
    }

    /// With at most so many formatting elements waiting.
    #[must_use]
    pub fn formatting(mut self, formatting: usize) -> Limits {
        self.formatting = formatting;
        self
    }

    /// With at most so many formatting elements opened again for each 64 bytes.
    #[must_use]
    pub fn reopened(mut self, reopened: usize) -> Limits {
        self.reopened = reopened;
        self
    }

    /// The part of a text that is read.
    pub(super) fn readable<'t>(&self, text: &'t str, reached: &mut Vec<Reached>) -> &'t str {
        let bytes = self.bytes.min(u32::MAX as usize);
        if text.len() <= bytes {
            return text;
        }
        // A character has at most four bytes, so one of the last four places is a boundary.
        let end = (0..=bytes).rev().find(|&end| text.is_char_boundary(end));
        let end = end.unwrap_or(0);
        record(reached, Limit::Bytes, end);
        &text[..end]
    }
}

/// Which of the [`Limits`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// [`Limits::bytes`]
    Bytes,
    /// [`Limits::depth`]
    Depth,
    /// [`Limits::attributes`]
    Attributes,
    /// [`Limits::nodes`]
    Nodes,
    /// [`Limits::formatting`] or [`Limits::reopened`]
    Formatting,
}

/// A limit and where it was reached first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reached {
    /// Which limit.
    pub limit: Limit,
    /// Byte of the decoded text.
    pub at: usize,
}

/// Remembers the first place of each limit.
pub(super) fn record(reached: &mut Vec<Reached>, limit: Limit, at: usize) {
    if reached.iter().all(|earlier| earlier.limit != limit) {
        reached.push(Reached { limit, at });
    }
}
