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
    /// Name without sigil; the position, from 1 on (in braces from 0 on), where it has none.
    pub name: &'a str,
    /// The attribute of a message or term.
    pub attribute: Option<&'a str>,
    /// The function a variable is passed through, or the type that its placeholder asks for.
    pub function: Option<&'a str>,
    /// How the placeholder is written.
    pub spelling: Spelling,
    /// The placeholder as it stands in the file: `{{ name }}`, `%1$s`, `$name`.
    pub written: &'a str,
    /// Where the placeholder stands with its marks.
    pub whole: Span,
    /// Where the name stands.
    pub span: Span,
}

impl Reference<'_> {
    /// The placeholder as one may write it by itself: `#` has its name within its plural only.
    pub fn shown(&self) -> String {
        match self.spelling {
            Spelling::Pound => format!("{{{}}}", self.name),
            _ => self.written.to_owned(),
        }
    }
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

/// How a placeholder is written. A program fills in its own spelling only: what `{{name}}` is to one is plain text to
/// another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Spelling {
    /// `{ $name }` of Fluent and MessageFormat 2.
    Dollar,
    /// `{name}`, `{0}`, `{}`, `{n, number}`.
    Braces,
    /// `{{name}}` with two braces or more.
    DoubleBraces,
    /// `${name}`
    DollarBraces,
    /// `%{name}`
    PercentBraces,
    /// `%s`, `%1$d`
    Printf,
    /// `%(name)s`, `%<name>d`
    PrintfNamed,
    /// `%1`, `%n`, `%L1` of Qt.
    Percent,
    /// `:name`
    Colon,
    /// `#` in a plural of ICU.
    Pound,
    /// `$t(key)`, `@:key`
    Link,
}

impl Spelling {
    /// Whether the same program fills in both.
    pub fn fits(self, other: Spelling) -> bool {
        let icu = |spelling| matches!(spelling, Spelling::Braces | Spelling::Pound);
        self == other || icu(self) && icu(other)
    }
}
