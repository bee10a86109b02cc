//! Labels that a bundle says already.

use std::collections::HashSet;

use unic_langid::LanguageIdentifier;

use super::ids::Ids;
use super::pattern;
use crate::locale::{Catalog, Isolation, Recognizer, Translator, TranslatorOptions};

/// The messages of a catalog that say labels in the language of the pages.
pub struct Known<'c> {
    recognizer: Recognizer,
    translator: Translator<'c>,
    language: LanguageIdentifier,
    ids: HashSet<&'c str>,
}

impl<'c> Known<'c> {
    /// Those of a catalog; `language` is that of the pages.
    pub fn of(catalog: &'c Catalog, language: &LanguageIdentifier) -> Known<'c> {
        let options = TranslatorOptions {
            isolation: Isolation::Off,
            ..TranslatorOptions::default()
        };
        Known {
            recognizer: catalog.recognizer(),
            translator: catalog.translator_with(std::slice::from_ref(language), options),
            language: language.clone(),
            ids: catalog
                .messages()
                .map(|message| message.ast.id.name.as_str())
                .collect(),
        }
    }

    /// Whether any locale has a message of this id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// The message that says this in the language of the pages, and whether it must be added because the page words
    /// it in its own way: other case, other quotation marks, a star before it.
    ///
    /// A message that says it in another language is none: it may mean something else there.
    pub(super) fn id_for(&self, text: &str, body: &str, ids: &mut Ids) -> Option<(String, bool)> {
        let (id, is_new) = match self.exact(text, body, ids) {
            Some(id) => (id, false),
            None => {
                let mut worded = self.saying(text);
                (
                    worded.find(|id| !ids.has(id) && self.body_of(id).is_some())?,
                    true,
                )
            }
        };
        ids.take(&id, body);
        Some((id, is_new))
    }

    /// The message that says this word for word, or as the site words it already.
    pub(super) fn exact(&self, text: &str, body: &str, ids: &Ids) -> Option<String> {
        self.saying(text).find(|id| {
            ids.says(id, body) || !ids.has(id) && self.body_of(id).is_some_and(|own| own == body)
        })
    }

    fn saying(&self, text: &str) -> impl Iterator<Item = String> + '_ {
        self.recognizer
            .whole(text)
            .into_iter()
            .filter(|found| found.arguments.is_empty() && found.attribute.is_none())
            .filter(|found| found.locale.language == self.language.language)
            .map(|found| found.id.to_owned())
    }

    /// What a message of the pages' language says, as the body of an entry.
    pub(super) fn body_of(&self, id: &str) -> Option<String> {
        let said = self.translator.message(id, None)?;
        let whole = said.attributes.is_empty() && said.errors.is_empty();
        let own = said.locale.language == self.language.language;
        let value = said.value.filter(|_| whole && own)?;
        Some(format!(" = {}\n", pattern(&value)))
    }
}
