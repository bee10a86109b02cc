//! The pieces of a value: text, and what is filled in when the program runs.

use std::borrow::Cow;

use crate::document::Span;

/// Stands for a placeable in [`View::text`](super::View::text); U+FFFC OBJECT REPLACEMENT CHARACTER.
pub const HOLE: char = '\u{FFFC}';

/// Text or a placeable.
#[derive(Debug, Clone)]
pub(super) enum Piece<'a> {
    /// Text as the reader sees it, and where it stands in the file.
    Text {
        /// The text, escapes resolved.
        text: Cow<'a, str>,
        /// Its place; as long as `text` when nothing had to be unescaped.
        span: Span,
    },
    /// Something filled in later.
    Placeable(Reference<'a>),
}

/// What a placeable refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reference<'a> {
    /// Which namespace the name belongs to.
    pub target: Target,
    /// Name without sigil.
    pub name: &'a str,
    /// The attribute of a message or term.
    pub attribute: Option<&'a str>,
    /// The function a variable is passed through.
    pub function: Option<&'a str>,
    /// Where the name stands.
    pub span: Span,
}

/// Namespace of a [`Reference`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// A value that the program passes.
    Variable,
    /// A term of the same locale.
    Term,
    /// Another message.
    Message,
    /// A function call without variable.
    Function,
}
