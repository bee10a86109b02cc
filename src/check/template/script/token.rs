//! What the lexer tells apart: languages, tokens, operators.

/// The languages told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check::template) enum Dialect {
    /// JavaScript or TypeScript without elements.
    Plain,
    /// JavaScript with JSX.
    Jsx,
    /// TypeScript with JSX.
    Tsx,
    /// TIScript of Sciter: JSX with shorthand classes and void elements.
    Tis,
    /// Dart.
    Dart,
    /// Rust.
    Rust,
    /// Kotlin.
    Kotlin,
    /// Java.
    Java,
    /// Swift.
    Swift,
}

impl Dialect {
    /// Whether `<` may begin an element.
    pub(super) fn has_elements(self) -> bool {
        matches!(self, Dialect::Jsx | Dialect::Tsx | Dialect::Tis)
    }

    /// Whether every string may hold expressions, or go over lines between three marks.
    pub(super) fn has_open_strings(self) -> bool {
        matches!(
            self,
            Dialect::Dart | Dialect::Kotlin | Dialect::Java | Dialect::Swift
        )
    }

    /// Whether a slash may begin a regular expression.
    pub(super) fn has_regexes(self) -> bool {
        !matches!(
            self,
            Dialect::Rust | Dialect::Kotlin | Dialect::Java | Dialect::Swift
        )
    }

    /// Whether comments nest.
    pub(super) fn nests_comments(self) -> bool {
        matches!(
            self,
            Dialect::Rust | Dialect::Dart | Dialect::Kotlin | Dialect::Swift
        )
    }

    /// Whether `name: value` in parentheses is a named argument and not a type.
    pub(super) fn has_named_arguments(self) -> bool {
        matches!(self, Dialect::Dart | Dialect::Swift)
    }
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The end of the range.
    End,
    /// A name or a keyword.
    Name,
    /// A number, character, lifetime, regular expression: a value that is no text.
    Value,
    /// A whole string; `inner` is what stands between its quotes.
    String,
    /// The opening quote of a string that may hold expressions; the lexer stands behind it.
    Quote(Quote),
    /// `(`, `[` or `{`.
    Open(u8),
    /// `)`, `]` or `}`.
    Close(u8),
    /// An operator.
    Operator(Operator),
}

/// How a string with expressions ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Quote {
    /// The quotation mark.
    pub(super) mark: u8,
    /// How many of them close the string, 1 or 3.
    pub(super) times: usize,
}

/// The operators that tell where a string goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    /// `=>`
    Arrow,
    /// `==`, `!=`, `<=` and the like.
    Compare,
    /// `<`: smaller than, or the start of an element.
    Less,
    /// `&&`
    And,
    /// `||` and `??`
    Or,
    /// `?` of a conditional.
    Question,
    /// `.`, `?.`, `::`
    Dot,
    /// `:`
    Colon,
    /// `=`, `+=`
    Assign,
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// `!`
    Bang,
    /// `#` and `@`: attributes, decorators.
    Mark,
    /// Any other.
    Other,
}

/// A token.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
    /// For strings: what stands between the quotes.
    pub(super) inner: (usize, usize),
    /// The string was not closed, or a comment before the token.
    pub(super) broken: bool,
}
