//! Labels that a bundle says already.

use std::collections::HashSet;

use unic_langid::LanguageIdentifier;

use super::ids::Ids;
use super::pattern;
use crate::locale::{
    Argument, Catalog, Isolation, Kind, Recognizer, Translator, TranslatorOptions,
};
use crate::site::arguments;
use crate::site::label::meant;

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

    /// The message of a bundle that says this of a number or a date, and the arguments for it as JSON.
    ///
    /// Only where the message writes them as the page does. Names are none: `By the sea` is no byline.
    pub(super) fn filled(&self, text: &str, ids: &Ids) -> Option<(String, String)> {
        let found = self.recognizer.whole(text);
        let mut found = found.iter().filter(|found| {
            let is_own = found.locale.language == self.language.language;
            is_own && found.attribute.is_none() && !found.arguments.is_empty() && !ids.has(found.id)
        });
        found.find_map(|found| {
            let json = found
                .arguments
                .iter()
                .map(|argument| Some(format!("\"{}\": {}", argument.name, json(argument, text)?)))
                .collect::<Option<Vec<_>>>()?;
            let json = format!("{{{}}}", json.join(", "));
            // As the page will give them: a date in an attribute is text until a message formats it.
            let arguments = arguments::read(&json)?;
            let said = self.translator.message(found.id, Some(&arguments))?;
            let is_whole = said.attributes.is_empty() && said.errors.is_empty();
            let is_same = is_whole && said.value.as_deref() == Some(text);
            is_same.then(|| (found.id.to_owned(), json))
        })
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

/// A number or a date as JSON; `None` for anything else.
fn json(argument: &Argument<'_>, text: &str) -> Option<String> {
    let meant = meant(argument, text);
    match argument.kind {
        Kind::Number => meant
            .parse::<f64>()
            .ok()
            .filter(|n| n.is_finite())
            .map(|n| n.to_string()),
        Kind::Date => {
            let is_date = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '.' | '+');
            meant.chars().all(is_date).then(|| format!("\"{meant}\""))
        }
        _ => None,
    }
}
