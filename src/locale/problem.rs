//! What is wrong with a catalog, and where.

use fluent_syntax::parser::ErrorKind;

use crate::document::Position;
use crate::document::Span;

/// One thing wrong with a catalog: what, where, and what would mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The file, as it was named when loading.
    pub path: String,
    /// Where in the file, in bytes. Empty at 0 for a problem of the file itself.
    pub span: Span,
    /// Where it starts, as people count.
    pub position: Position,
    /// What it is.
    pub kind: ProblemKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// An entry that is not Fluent; the parser skipped it.
    Junk {
        /// The parser's error by a stable name: `expected-brace`.
        cause: &'static str,
        /// The characters or the name that the error is about; often empty.
        about: String,
    },
    /// An id that this locale defines already, in the same layer. The first definition holds.
    Duplicate {
        /// The id, with a leading `-` for terms.
        id: String,
        /// The file and line of the first definition.
        first: String,
    },
    /// An entry nested or loaded beyond the limits; it was passed over.
    TooComplex,
    /// A file above the limit of size; it was passed over.
    TooLarge,
    /// A folder whose name is not a locale.
    BadLocale {
        /// The name.
        name: String,
    },
    /// A file or folder name that is not UTF-8, or too deep a folder.
    BadName,
    /// A file that is not UTF-8.
    NotUtf8,
    /// A file that could not be read.
    Unreadable {
        /// What the system said.
        reason: String,
    },
}

impl ProblemKind {
    /// The parser's error.
    pub(super) fn junk(error: &ErrorKind) -> ProblemKind {
        let (cause, about) = cause(error);
        ProblemKind::Junk { cause, about }
    }

    /// A stable name: `duplicate`, `not-utf8`.
    pub fn name(&self) -> &'static str {
        match self {
            ProblemKind::Junk { .. } => "junk",
            ProblemKind::Duplicate { .. } => "duplicate",
            ProblemKind::TooComplex => "too-complex",
            ProblemKind::TooLarge => "too-large",
            ProblemKind::BadLocale { .. } => "bad-locale",
            ProblemKind::BadName => "bad-name",
            ProblemKind::NotUtf8 => "not-utf8",
            ProblemKind::Unreadable { .. } => "unreadable",
        }
    }
}

/// The error's name, and what it is about.
fn cause(error: &ErrorKind) -> (&'static str, String) {
    let name = match error {
        ErrorKind::ExpectedToken('=') => return ("expected-equals", "=".to_owned()),
        ErrorKind::ExpectedToken('}') => return ("expected-brace", "}".to_owned()),
        ErrorKind::ExpectedToken(token) => return ("expected-token", token.to_string()),
        ErrorKind::ExpectedCharRange { range } => return ("expected-characters", range.clone()),
        ErrorKind::ExpectedMessageField { entry_id } => {
            return ("expected-message-field", entry_id.clone());
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            return ("expected-term-field", entry_id.clone());
        }
        ErrorKind::DuplicatedNamedArgument(name) => return ("duplicated-argument", name.clone()),
        ErrorKind::UnknownEscapeSequence(escape) => return ("unknown-escape", escape.clone()),
        ErrorKind::InvalidUnicodeEscapeSequence(escape) => {
            return ("invalid-unicode-escape", escape.clone());
        }
        ErrorKind::ForbiddenCallee => "forbidden-callee",
        ErrorKind::MissingDefaultVariant => "missing-default-variant",
        ErrorKind::MissingValue => "missing-value",
        ErrorKind::MultipleDefaultVariants => "multiple-default-variants",
        ErrorKind::MessageReferenceAsSelector => "message-reference-as-selector",
        ErrorKind::TermReferenceAsSelector => "term-reference-as-selector",
        ErrorKind::MessageAttributeAsSelector => "message-attribute-as-selector",
        ErrorKind::TermAttributeAsPlaceable => "term-attribute-as-placeable",
        ErrorKind::UnterminatedStringLiteral => "unterminated-string",
        ErrorKind::PositionalArgumentFollowsNamed => "positional-after-named",
        ErrorKind::UnbalancedClosingBrace => "unbalanced-brace",
        ErrorKind::ExpectedInlineExpression => "expected-inline-expression",
        ErrorKind::ExpectedSimpleExpressionAsSelector => "expected-simple-selector",
        ErrorKind::ExpectedLiteral => "expected-literal",
    };
    (name, String::new())
}
