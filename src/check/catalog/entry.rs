//! One model for the messages of every kind of catalog.

use std::borrow::Cow;

use super::view::View;
use crate::document::Span;

/// One translatable pattern: the value of a message or term, an attribute, or a value of JSON, PO or YAML.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    /// Identifier within the file; `message.attribute` for an attribute, `a.b.c` for nested keys.
    pub(crate) key: Cow<'a, str>,
    /// What it is.
    pub(crate) kind: Kind,
    /// From the start of its key to the end of its value.
    pub(crate) span: Span,
    /// Its value alone; empty (at the end of the key) when there is none.
    pub(crate) value: Span,
    /// What its values are chosen by; empty for a plain one.
    pub(crate) selectors: Vec<Selector<'a>>,
    /// Its values, one for every way through its selectors; never empty but for a message without value.
    pub(crate) variants: Vec<Variant<'a>>,
    /// Variant keys given twice in one selector.
    pub(crate) duplicate_variants: Vec<(&'a str, Span)>,
    /// Rules that a comment on this entry switches off.
    pub(crate) ignored: Vec<&'a str>,
}

/// What an [`Entry`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The value of a message, or any value of a catalog other than Fluent.
    Message,
    /// The value of a Fluent term.
    Term,
    /// An attribute of a Fluent message.
    Attribute,
    /// An attribute of a Fluent term: grammar of that locale, not text.
    TermAttribute,
}

/// What a variant is chosen by.
#[derive(Debug, Clone)]
pub(crate) struct Selector<'a> {
    /// The variable's name, or the term's or function's when no variable decides.
    pub(crate) name: &'a str,
    /// Whether `name` is a variable that the program passes.
    pub(crate) variable: bool,
    /// Keys of its variants.
    pub(crate) keys: Vec<&'a str>,
}

/// One value of an entry.
#[derive(Debug)]
pub(crate) struct Variant<'a> {
    /// Which selector takes which key, by index into the entry's selectors.
    pub(crate) keys: Vec<(usize, &'a str)>,
    /// What the rules look at, computed once.
    pub(crate) view: View<'a>,
}

/// Text or a placeable.
#[derive(Debug, Clone)]
pub(crate) enum Piece<'a> {
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
pub(crate) struct Reference<'a> {
    /// Which namespace the name belongs to.
    pub(crate) target: Target,
    /// Name without sigil.
    pub(crate) name: &'a str,
    /// The attribute of a message or term.
    pub(crate) attribute: Option<&'a str>,
    /// The function a variable is passed through.
    pub(crate) function: Option<&'a str>,
    /// Where the name stands.
    pub(crate) span: Span,
}

/// Namespace of a [`Reference`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Target {
    /// A value that the program passes.
    Variable,
    /// A term of the same locale.
    Term,
    /// Another message.
    Message,
    /// A function call without variable.
    Function,
}

/// A stretch of a file that could not be read.
#[derive(Debug)]
pub(crate) struct Junk<'a> {
    /// The stretch.
    pub(crate) span: Span,
    /// The message it seems to be.
    pub(crate) key: Option<&'a str>,
    /// What is wrong with it, as a clause.
    pub(crate) reason: String,
}
