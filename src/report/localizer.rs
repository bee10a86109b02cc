//! The messages that blocks of a page say.

use crate::content::{Block, Folded, Role};
use crate::locale::{Recognition, Recognizer, Translator};
use crate::site;

/// Finds the message that a block says, and says it in another locale.
pub struct Localizer<'c> {
    recognizer: &'c Recognizer,
    translator: Option<Translator<'c>>,
}

impl<'c> Localizer<'c> {
    pub(super) fn new(
        recognizer: &'c Recognizer,
        translator: Option<Translator<'c>>,
    ) -> Localizer<'c> {
        Localizer {
            recognizer,
            translator,
        }
    }

    /// The message that says the whole block, if it is one of the block's role.
    pub fn message<'b>(&'b self, block: &'b Block<'_>) -> Option<Recognition<'b>> {
        let mut found = self.recognizer.whole(&block.text).into_iter();
        found.find(|found| fits(found.role, block.role))
    }

    /// What a block's message says in the locale asked for; `None` where none was, and where it says the same.
    pub fn localized(&self, found: &Recognition<'_>, block: &Block<'_>) -> Option<String> {
        let translator = self.translator.as_ref()?;
        site::label(found, &block.text, translator)
            .map(|translation| translation.text.into_owned())
            .filter(|text| *text != block.text)
    }

    /// What a block says in the locale asked for: [`message`](Localizer::message) and
    /// [`localized`](Localizer::localized) in one.
    pub fn localize(&self, block: &Block<'_>) -> Option<String> {
        self.translator.as_ref()?;
        self.localized(&self.message(block)?, block)
    }
}

/// Whether a message of a file in `roles/` (empty for others) can say a block of this role. Labels around the article
/// move about the page: what is a ranking on one is navigation on another.
fn fits(role_of_file: &str, role: Role) -> bool {
    role_of_file.is_empty()
        || role_of_file == role.name()
        || Role::from_name(role_of_file).is_some_and(|other| is_chrome(other) && is_chrome(role))
}

/// Whether blocks of this role stand around the article.
fn is_chrome(role: Role) -> bool {
    matches!(role.folded(), Folded::Links | Folded::Other)
}
