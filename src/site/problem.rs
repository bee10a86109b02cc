//! What is wrong with a rendered page.

use std::fmt;

use crate::document::Position;
use crate::locale::FormatError;

/// One thing that is not as it should be in a rendered page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where the element stands in the page that was given.
    pub position: Position,
    /// The message id.
    pub id: String,
    /// What it is.
    pub kind: ProblemKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// No locale of the chain has the message: the page's own text stays.
    Missing,
    /// Another locale than the page's gave the text.
    FellBack(String),
    /// The message was formatted, but not without errors.
    Format(FormatError),
    /// The arguments are not a JSON object.
    BadArguments,
    /// An element of the translation is not allowed, or not in the page under that name; its text was kept.
    Element(String),
    /// An attribute of the translation is not allowed; it was left out.
    Attribute(String),
    /// An attribute of the translation could run code or disguise the page, whatever the page allows; it was left out.
    Unsafe(String),
    /// The element cannot be filled by a translation, or its place in the page cannot be told.
    Unfillable(String),
}

impl ProblemKind {
    /// A stable name: `missing`, `fell-back`; that of the [`FormatError`] for what a message lacks.
    pub fn name(&self) -> &'static str {
        match self {
            ProblemKind::Missing => "missing",
            ProblemKind::FellBack(_) => "fell-back",
            ProblemKind::Format(error) => error.name(),
            ProblemKind::BadArguments => "bad-arguments",
            ProblemKind::Element(_) => "element",
            ProblemKind::Attribute(_) => "attribute",
            ProblemKind::Unsafe(_) => "unsafe",
            ProblemKind::Unfillable(_) => "unfillable",
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ProblemKind::Missing => write!(f, "no locale has this message"),
            ProblemKind::FellBack(locale) => write!(f, "the text is that of {locale}"),
            ProblemKind::Format(error) => error.fmt(f),
            ProblemKind::BadArguments => write!(f, "data-l10n-args is not a JSON object"),
            ProblemKind::Element(name) => {
                write!(
                    f,
                    "the translation's <{name}> is not allowed; its text was kept"
                )
            }
            ProblemKind::Attribute(name) => {
                write!(f, "the translation's attribute {name} is not allowed")
            }
            ProblemKind::Unsafe(name) => {
                write!(
                    f,
                    "the translation's attribute {name} is not safe; it was left out"
                )
            }
            ProblemKind::Unfillable(name) => write!(f, "<{name}> cannot be filled here"),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position;
        write!(f, "{line}:{column}: {}: {}", self.id, self.kind)
    }
}
