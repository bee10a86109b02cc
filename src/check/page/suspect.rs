//! What a judge says of a stretch of a line, before it becomes a finding.

use std::ops::Range;

use crate::check::Confidence;
use crate::check::Meta;
use crate::language::Language;

/// A stretch of a line that seems to be in another language.
#[derive(Debug, Clone)]
pub(super) struct Suspect {
    /// Bytes of the line.
    pub(super) range: Range<usize>,
    pub(super) rule: &'static Meta,
    pub(super) confidence: Confidence,
    pub(super) language: Option<Language>,
    /// Whether it is all of its line, with the code that stands in it.
    pub(super) is_whole_line: bool,
    /// The message that it is, and how the page's language says it.
    pub(super) message: Option<(String, String)>,
    /// Whether the page that this one was translated from says the same.
    pub(super) is_of_original: bool,
}
