//! What a rule says of a place.

use super::Sentence;
use crate::document::Position;
use crate::document::Span;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth a look.
    Hint,
    /// Readers will notice.
    Warning,
    /// The page or catalog is broken or in the wrong language.
    Error,
}

impl Severity {
    /// Its name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Hint => "hint",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// How sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Shown with `--strict` only.
    Possible,
    /// Shown by default.
    Likely,
    /// Proved by a catalog, a counterpart or a script that cannot belong there.
    Certain,
}

impl Confidence {
    /// Its name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Confidence::Possible => "possible",
            Confidence::Likely => "likely",
            Confidence::Certain => "certain",
        }
    }
}

/// Whether a fix keeps the wording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Safety {
    /// Applied by `--fix`.
    Safe,
    /// Changes wording: applied by `--fix=all` only.
    ChangesWording,
}

/// A replacement that mends the finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What is replaced, in bytes of the decoded text.
    pub span: Span,
    /// What stands there afterwards.
    pub replacement: String,
    /// Whether the wording stays.
    pub safety: Safety,
}

/// One finding. It owns what it shows, so that it outlives its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id, kebab-case, for example `untranslated-label`.
    pub rule: &'static str,
    /// How bad.
    pub severity: Severity,
    /// How sure.
    pub confidence: Confidence,
    /// Where, in bytes of the decoded text.
    pub span: Span,
    /// Where the span starts, as people count.
    pub position: Position,
    /// The text found.
    pub text: String,
    /// The language the text is in (BCP 47), if it could be told.
    pub lang: Option<String>,
    /// The message id or key, in catalogs.
    pub id: Option<String>,
    /// One sentence that explains it.
    pub message: Sentence,
    /// What mends it, if known.
    pub fix: Option<Fix>,
    /// How many more places of the file have the same; see [`fold`](super::fold).
    pub also: usize,
}
