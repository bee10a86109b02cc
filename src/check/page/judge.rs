//! What is known of a page before its lines are judged.

use super::names::Names;
use super::original::Original;
use crate::check::Dictionary;
use crate::language::{Language, Script};

/// What the judges know of the page.
pub(super) struct Judge<'n> {
    /// The language that the page should be in.
    pub(super) language: Language,
    /// The language that it was translated from.
    pub(super) source: Language,
    /// Words that the page uses as names.
    pub(super) names: Names<'n>,
    /// The catalogs.
    pub(super) dictionary: &'n Dictionary,
    /// The same page in the language that it was translated from.
    pub(super) original: Option<&'n Original>,
}

impl Judge<'_> {
    /// Whether letters of this script are at home on the page.
    pub(super) fn is_own(&self, script: Script) -> bool {
        let own = self.language.script();
        script == own || (self.language == Language::JAPANESE && script == Script::Han)
    }
}
