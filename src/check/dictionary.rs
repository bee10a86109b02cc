//! The catalogs as a dictionary: which message says this, and how the page's language says it.

use std::collections::HashMap;
use std::collections::HashSet;
use std::sync::LazyLock;

use crate::language::{Language, Script, script};
use crate::locale::Catalog;
use crate::locale::ast::PatternElement;

/// The whole texts of messages, in every language of the catalogs.
#[derive(Debug, Clone, Default)]
pub struct Dictionary {
    ids: Vec<Box<str>>,
    /// Every message and attribute, with placeables or without.
    defined: HashSet<Box<str>>,
    /// The messages of the project itself; `None`: all are.
    project: Option<HashSet<Box<str>>>,
    places: HashMap<Box<str>, u32>,
    /// Folded text, by hash, → who says so.
    entries: HashMap<u64, Vec<Entry>>,
    /// Message and language → how it is said.
    texts: HashMap<(u32, Language), Box<str>>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    language: Language,
    id: u32,
    /// Whether the text is in the language's own script: `RSS` in a Korean catalog is not Korean.
    is_native: bool,
}

/// A text that is a message of another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match<'d> {
    /// The id of the message.
    pub id: &'d str,
    /// The language that says it so.
    pub language: Language,
    /// How the language asked for says it.
    pub translation: &'d str,
}

/// The dictionary of the catalogs that are compiled in.
pub(super) static EMBEDDED: LazyLock<Dictionary> =
    LazyLock::new(|| Dictionary::new(&Catalog::embedded()));

impl Dictionary {
    /// The dictionary of a catalog: messages and attributes without placeables, in the languages
    /// that the language tables know.
    pub fn new(catalog: &Catalog) -> Dictionary {
        let mut dictionary = Dictionary::default();
        for message in catalog.messages() {
            let tag = message.locale.language.as_str();
            let Some(language) = Language::from_tag(tag) else {
                continue;
            };
            let id = message.ast.id.name.as_str();
            dictionary.defined.insert(id.into());
            let value = message
                .ast
                .value
                .as_ref()
                .map(|pattern| (id.to_owned(), pattern));
            let attributes = message.ast.attributes.iter();
            let attributes = attributes.map(|attribute| {
                (
                    format!("{id}.{}", attribute.id.name.as_str()),
                    &attribute.value,
                )
            });
            for (id, pattern) in value.into_iter().chain(attributes) {
                dictionary.defined.insert(id.as_str().into());
                let mut text = String::new();
                let is_text = pattern.elements.iter().all(|element| match element {
                    PatternElement::TextElement { value } => {
                        text.push_str(value.as_str());
                        true
                    }
                    PatternElement::Placeable { .. } => false,
                });
                if is_text {
                    dictionary.add(&id, language, &text);
                }
            }
        }
        dictionary
    }

    fn add(&mut self, id: &str, language: Language, text: &str) {
        let Some(hash) = fold(text) else { return };
        let next = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        let place = *self.places.entry(id.into()).or_insert_with(|| {
            self.ids.push(id.into());
            next
        });
        let entries = self.entries.entry(hash).or_default();
        entries.push(Entry {
            language,
            id: place,
            is_native: text.chars().any(|c| is_native(c, language)),
        });
        self.texts.insert((place, language), text.trim().into());
    }

    /// The message that a text is, if it is one of another language than `own`, is not one of `own`
    /// as well, and `own` has the message: without a translation it may be a name. English comes
    /// before other languages.
    pub fn find(&self, text: &str, own: Language) -> Option<Match<'_>> {
        let entries = self.entries.get(&fold(text)?)?;
        if entries.iter().any(|entry| entry.language == own) {
            return None;
        }
        let is_translated =
            |entry: &&Entry| entry.is_native && self.texts.contains_key(&(entry.id, own));
        let entry = entries.iter().find(is_translated)?;
        let mut languages = entries.iter().map(|entry| entry.language);
        let is_english = languages.any(|language| language == Language::ENGLISH);
        Some(Match {
            id: self.ids.get(entry.id as usize)?,
            language: if is_english {
                Language::ENGLISH
            } else {
                entry.language
            },
            translation: self.texts.get(&(entry.id, own))?,
        })
    }

    /// The message of a language that a text is.
    pub fn message(&self, text: &str, language: Language) -> Option<&str> {
        let entries = self.entries.get(&fold(text)?)?;
        let entry = entries.iter().find(|entry| entry.language == language)?;
        self.ids.get(entry.id as usize).map(|id| &**id)
    }

    /// Tells the project's own messages from those that only help to recognize phrases.
    pub fn of_project(mut self, catalog: &Catalog) -> Dictionary {
        self.project = Some(Dictionary::new(catalog).defined);
        self
    }

    /// Whether the project defines a message in some language, or an attribute as
    /// `message.attribute`.
    pub fn defines(&self, id: &str) -> bool {
        let defined = self.project.as_ref().unwrap_or(&self.defined);
        defined.contains(id)
    }

    /// Whether a text is a message of a language.
    pub fn says(&self, text: &str, language: Language) -> bool {
        let entries = fold(text).and_then(|hash| self.entries.get(&hash));
        entries.is_some_and(|entries| entries.iter().any(|entry| entry.language == language))
    }
}

fn is_native(c: char, language: Language) -> bool {
    let script = script(c);
    script == language.script() || (language == Language::JAPANESE && script == Script::Han)
}

/// The hash of a text without its case, its outer punctuation and its kinds of spaces and quotes;
/// `None` without letters.
fn fold(text: &str) -> Option<u64> {
    let is_outer = |c: char| !c.is_alphanumeric();
    let trimmed = text.trim_matches(is_outer);
    if trimmed.is_empty() {
        return None;
    }
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    let mut after_space = false;
    for c in trimmed.chars().flat_map(char::to_lowercase) {
        let c = match c {
            '’' | 'ʼ' => '\'',
            '\u{AD}' | '\u{200B}'..='\u{200F}' => continue,
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if c == ' ' && after_space {
            continue;
        }
        after_space = c == ' ';
        hash = (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0000_0100_0000_01B3);
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::Dictionary;
    use crate::language::Language;
    use crate::locale::Catalog;

    #[test]
    fn a_source_phrase_is_found_with_its_translation() {
        let catalog = Catalog::from_sources([
            ("en/a.ftl", "sign-in = Sign in\nmenu = Menu\n"),
            ("ko/a.ftl", "sign-in = 로그인\nmenu = 메뉴\n"),
            ("de/a.ftl", "sign-in = Anmelden\nmenu = Menu\n"),
        ]);
        let dictionary = Dictionary::new(&catalog);
        let found = dictionary
            .find("→ SIGN\u{A0}in!", Language::KOREAN)
            .expect("found");
        assert_eq!((found.id, found.translation), ("sign-in", "로그인"));
        let german = Language::from_tag("de").expect("known");
        assert_eq!(dictionary.find("Menu", german), None);
        assert_eq!(dictionary.find("로그인", Language::KOREAN), None);
    }
}
