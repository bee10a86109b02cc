//! What is wrong with a catalog, and where.

use std::fmt;

use fluent_syntax::parser::ErrorKind;

use crate::document::Position;
use crate::document::Span;

/// One thing wrong with a catalog: what, where, and what would mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
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
        /// What the parser expected.
        reason: String,
        /// What would mend it.
        hint: &'static str,
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
    /// The parser's error with a hint.
    pub(super) fn junk(error: &ErrorKind) -> ProblemKind {
        let mut reason = error.to_string();
        if let Some(first) = reason.get(..1).map(str::to_lowercase) {
            reason.replace_range(..1, &first);
        }
        let (cause, about) = cause(error);
        ProblemKind::Junk {
            cause,
            about,
            reason,
            hint: hint(error),
        }
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

    /// What would mend it, as a clause.
    pub fn hint(&self) -> &'static str {
        match self {
            ProblemKind::Junk { hint, .. } => hint,
            ProblemKind::Duplicate { .. } => "rename or remove one of the two",
            ProblemKind::TooComplex => "split the message; placeables may nest 100 deep",
            ProblemKind::TooLarge => "split the file",
            ProblemKind::BadLocale { .. } => "name the folder by a locale, such as ko or pt-BR",
            ProblemKind::BadName => "rename it, or move it up",
            ProblemKind::NotUtf8 => "save the file as UTF-8",
            ProblemKind::Unreadable { .. } => "check that the file exists and may be read",
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

fn hint(error: &ErrorKind) -> &'static str {
    match error {
        ErrorKind::ExpectedToken('=') => {
            "a message is written `id = text`; indent the lines that continue a text"
        }
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression => {
            "close the placeable with }; a brace in text is written {\"{\"}"
        }
        ErrorKind::ExpectedToken(_) => "check brackets and quotes of this message",
        ErrorKind::ExpectedCharRange { .. } => {
            "ids start with a letter a-z; letters, digits, - and _ follow"
        }
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "give it a text or an attribute, or remove it"
        }
        ErrorKind::ForbiddenCallee => "function names are all capitals, such as NUMBER",
        ErrorKind::MissingDefaultVariant => "mark one variant as the default: *[other]",
        ErrorKind::MultipleDefaultVariants => "leave the * at one variant only",
        ErrorKind::MissingValue => "write a text after the =, or after the variant's key",
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "select on a variable, a function, or a term's attribute"
        }
        ErrorKind::TermAttributeAsPlaceable => "a term's attribute can only be selected on",
        ErrorKind::UnterminatedStringLiteral => "close the string with \" in the same line",
        ErrorKind::PositionalArgumentFollowsNamed => "put named arguments last",
        ErrorKind::DuplicatedNamedArgument(_) => "name each argument once",
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "known escapes: \\\\, \\\", \\uHHHH, \\UHHHHHH"
        }
        ErrorKind::UnbalancedClosingBrace => "a brace in text is written {\"}\"}",
        ErrorKind::ExpectedLiteral => "the value of a named argument is a number or a \"string\"",
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ProblemKind::Junk { reason, .. } => write!(f, "not a message: {reason}"),
            ProblemKind::Duplicate { id, first } => {
                write!(f, "`{id}` is defined already at {first}")
            }
            ProblemKind::TooComplex => write!(f, "the entry is too complex and was passed over"),
            ProblemKind::TooLarge => write!(f, "the file is too large and was passed over"),
            ProblemKind::BadLocale { name } => write!(f, "`{name}` is not a locale"),
            ProblemKind::BadName => write!(f, "the name cannot be used"),
            ProblemKind::NotUtf8 => write!(f, "the file is not UTF-8"),
            ProblemKind::Unreadable { reason } => write!(f, "the file cannot be read: {reason}"),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position;
        let (path, kind) = (&self.path, &self.kind);
        write!(f, "{path}:{line}:{column}: {kind} ({})", kind.hint())
    }
}
