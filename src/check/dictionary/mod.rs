//! The catalogs as a dictionary: which message says this, and how the page's language says it.

mod builder;
mod compiled;
mod fold;
mod project;

use std::borrow::Cow;
use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use self::builder::{Builder, Entry, Said, Slice, Tables};
pub(super) use self::fold::fold;
use super::CheckError;
use crate::language::{Language, Script, script};
use crate::locale::Catalog;
use crate::locale::LoadError;
use crate::locale::Snippet;
use crate::locale::ast::{Pattern, PatternElement};

/// The whole texts of messages, in every language of the catalogs.
#[derive(Debug, Clone, Default)]
pub struct Dictionary {
    pool: Cow<'static, str>,
    /// The languages of the locales that the tables speak of.
    languages: Vec<Option<Language>>,
    /// Every message and attribute, with placeables or without.
    ids: Cow<'static, [Slice]>,
    entries: Cow<'static, [Entry]>,
    said: Cow<'static, [Said]>,
    /// What is the project's own; `None`: all is.
    project: Option<Own>,
}

/// What the catalogs of the project itself say, those that only help to recognize phrases left out.
#[derive(Debug, Clone, Default)]
struct Own {
    ids: HashSet<String>,
    /// The first parts of the ids of all locales.
    beginnings: HashSet<String>,
    /// The branches of ids that hold messages themselves.
    branches: HashSet<String>,
    /// The files that code may name before a key, as `common:save`.
    namespaces: HashSet<String>,
    /// Hashes of the texts that a language keeps as the source has them: names.
    names: HashSet<(u64, Language)>,
    /// … and of those that it has left untranslated.
    left: HashSet<(u64, Language)>,
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

/// The catalogs that are compiled in; nothing is parsed.
pub(super) static EMBEDDED: LazyLock<Dictionary> = LazyLock::new(|| Dictionary {
    pool: Cow::Borrowed(compiled::POOL),
    languages: languages(compiled::TAGS.iter().copied()),
    ids: Cow::Borrowed(compiled::IDS),
    entries: Cow::Borrowed(compiled::ENTRIES),
    said: Cow::Borrowed(compiled::SAID),
    project: None,
});

fn languages<'t>(tags: impl Iterator<Item = &'t str>) -> Vec<Option<Language>> {
    tags.map(Language::from_tag).collect()
}

impl Dictionary {
    /// The dictionary of a catalog: messages and attributes without placeables, in the languages
    /// that the language tables know.
    pub fn new(catalog: &Catalog) -> Dictionary {
        let mut builder = Builder::default();
        add(&mut builder, catalog);
        Dictionary::of(builder.finish())
    }

    /// The dictionary of the catalogs that are compiled in, with those of a project over them: Fluent, JSON,
    /// YAML or PO, a folder or a file for each locale. `source` is the locale that they were translated from.
    ///
    /// # Errors
    /// When the folder or a catalog in it cannot be read. What is not valid in it is passed over.
    pub fn load(root: &Path, source: &str) -> Result<Dictionary, CheckError> {
        let mut catalog = Catalog::embedded();
        catalog.layer(root).map_err(unreadable)?;
        let project = project::read(root, source)?;
        let mut builder = Builder::default();
        add(&mut builder, &catalog);
        for (locale, id, text) in &project.texts {
            builder.add(id, primary(locale), Some(text));
        }
        let hashes = |texts: &[(String, String)]| {
            let hash = |(locale, text): &(String, String)| {
                Some((fold(text)?, Language::from_tag(locale)?))
            };
            texts.iter().filter_map(hash).collect()
        };
        Ok(Dictionary {
            project: Some(Own {
                names: hashes(&project.names),
                left: hashes(&project.left),
                namespaces: project.ids.iter().filter_map(|id| namespace(id)).collect(),
                ids: project.ids.into_iter().collect(),
                beginnings: project.beginnings,
                branches: project.branches,
            }),
            ..Dictionary::of(builder.finish())
        })
    }

    fn of(tables: Tables) -> Dictionary {
        Dictionary {
            pool: Cow::Owned(tables.pool),
            languages: languages(tables.tags.iter().map(String::as_str)),
            ids: Cow::Owned(tables.ids),
            entries: Cow::Owned(tables.entries),
            said: Cow::Owned(tables.said),
            project: None,
        }
    }

    /// The message that a text is, if it is one of another language than `own`, is not one of `own`
    /// as well, and `own` has the message: without a translation it may be a name. English comes
    /// before other languages.
    pub fn find(&self, text: &str, own: Language) -> Option<Match<'_>> {
        let entries = self.entries(text)?;
        if self.says(text, own) {
            return None;
        }
        let native = |entry: &&Entry| self.is_native(entry);
        let translated = |entry: &Entry| {
            let translation = self.text(entry.1, own)?;
            let translation = (fold(translation) != Some(entry.0)).then_some(translation)?;
            Some((entry.1, self.language(entry.2)?, translation))
        };
        let (id, language, translation) = entries.iter().filter(native).find_map(translated)?;
        let is_english = |entry: &Entry| self.is_in(entry, Language::ENGLISH);
        Some(Match {
            id: self.id(id)?,
            language: if entries.iter().any(is_english) {
                Language::ENGLISH
            } else {
                language
            },
            translation,
        })
    }

    /// The message of a language that a text is.
    pub fn message(&self, text: &str, language: Language) -> Option<&str> {
        let mut entries = self.entries(text)?.iter();
        let entry = entries.find(|entry| self.is_in(entry, language))?;
        self.id(entry.1)
    }

    /// Whether the project defines a message in some language, or an attribute as
    /// `message.attribute`.
    pub fn defines(&self, id: &str) -> bool {
        match &self.project {
            Some(own) => own.ids.contains(id),
            None => {
                let order = |slice: &Slice| self.slice(*slice).cmp(&Some(id));
                self.ids.binary_search_by(order).is_ok()
            }
        }
    }

    /// Whether a file of the project's catalogs goes by this name before its keys, as `common` in `common:save`.
    pub(crate) fn has_namespace(&self, name: &str) -> bool {
        let own = self.project.as_ref();
        own.is_some_and(|own| own.namespaces.contains(name))
    }

    /// Whether an id stands in a branch of the project's messages: what begins otherwise, or in a branch that the project
    /// only hangs other branches on, may come with a library.
    pub(crate) fn has_beginning(&self, id: &str) -> bool {
        let own = self.project.as_ref();
        let first = id.split('.').next().unwrap_or_default();
        let Some((branch, _)) = id.rsplit_once('.') else {
            return true;
        };
        own.is_none_or(|own| {
            let is_hung_on = own.ids.contains(branch) && !own.branches.contains(branch);
            own.beginnings.contains(first) && !is_hung_on
        })
    }

    /// Whether a text is a message of a language, or a name that it keeps; not what its catalogs have left
    /// untranslated.
    pub fn says(&self, text: &str, language: Language) -> bool {
        let own = self.project.as_ref().zip(fold(text));
        let is_among = |set: fn(&Own) -> &HashSet<(u64, Language)>| {
            own.is_some_and(|(own, hash)| set(own).contains(&(hash, language)))
        };
        is_among(|own| &own.names)
            || (self.message(text, language).is_some() && !is_among(|own| &own.left))
    }

    /// Whether the project's catalogs keep a text in some language, and leave it untranslated in none: a name.
    pub fn is_name(&self, text: &str) -> bool {
        let Some((own, hash)) = self.project.as_ref().zip(fold(text)) else {
            return false;
        };
        let has = |set: &HashSet<(u64, Language)>| set.iter().any(|(other, _)| *other == hash);
        has(&own.names) && !has(&own.left)
    }

    /// Every message that says a text.
    fn entries(&self, text: &str) -> Option<&[Entry]> {
        let hash = fold(text)?;
        let start = self.entries.partition_point(|entry| entry.0 < hash);
        let rest = self.entries.get(start..)?;
        let count = rest.iter().take_while(|entry| entry.0 == hash).count();
        rest.get(..count).filter(|found| !found.is_empty())
    }

    fn language(&self, place: u8) -> Option<Language> {
        self.languages.get(usize::from(place)).copied().flatten()
    }

    fn is_in(&self, entry: &Entry, language: Language) -> bool {
        self.language(entry.2) == Some(language)
    }

    /// How a language says a message.
    fn text(&self, id: u32, language: Language) -> Option<&str> {
        let start = self.said.partition_point(|(other, _, _)| *other < id);
        let of_message = self.said.get(start..)?.iter();
        let mut of_message = of_message.take_while(|(other, _, _)| *other == id);
        let (_, _, text) = of_message.find(|said| self.language(said.1) == Some(language))?;
        self.slice(*text)
    }

    /// Whether the text is in the language's own script: `RSS` in a Korean catalog is not Korean.
    fn is_native(&self, entry: &Entry) -> bool {
        let Some(language) = self.language(entry.2) else {
            return false;
        };
        let text = self.text(entry.1, language).unwrap_or_default();
        text.chars().any(|c| is_native(c, language))
    }

    fn id(&self, place: u32) -> Option<&str> {
        let place = usize::try_from(place).ok()?;
        self.slice(*self.ids.get(place)?)
    }

    fn slice(&self, (start, end): Slice) -> Option<&str> {
        let (start, end) = (usize::try_from(start).ok()?, usize::try_from(end).ok()?);
        self.pool.get(start..end)
    }
}

/// Adds every message and attribute of a catalog.
fn add(builder: &mut Builder, catalog: &Catalog) {
    for message in catalog.messages() {
        let tag = message.locale.language.as_str();
        let id = message.ast.id.name.as_str();
        match &message.ast.value {
            Some(pattern) => builder.add(id, tag, plain(pattern).as_deref()),
            None => builder.add(id, tag, None),
        }
        for attribute in &message.ast.attributes {
            let id = format!("{id}.{}", attribute.id.name.as_str());
            builder.add(&id, tag, plain(&attribute.value).as_deref());
        }
    }
}

/// The language of a locale's name.
fn primary(locale: &str) -> &str {
    locale.split(['-', '_']).next().unwrap_or(locale)
}

fn unreadable(error: LoadError) -> CheckError {
    match error {
        LoadError::Root { path, source } => CheckError::Unreadable { path, source },
    }
}

/// The text of a pattern; `None` where a placeable stands in it.
fn plain(pattern: &Pattern<Snippet>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value.as_str()),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

fn is_native(c: char, language: Language) -> bool {
    let script = script(c);
    script == language.script() || (language == Language::JAPANESE && script == Script::Han)
}

/// What stands before the colon of an id.
fn namespace(id: &str) -> Option<String> {
    let (namespace, _) = id.split_once(':')?;
    Some(namespace.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Dictionary, EMBEDDED};
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

    #[test]
    fn what_is_compiled_in_is_what_the_catalogs_say() {
        let read = Dictionary::new(&Catalog::embedded());
        assert_eq!(read.pool, EMBEDDED.pool);
        assert_eq!(read.languages, EMBEDDED.languages);
        assert_eq!(read.ids, EMBEDDED.ids);
        assert_eq!(read.entries, EMBEDDED.entries);
        assert_eq!(read.said, EMBEDDED.said);
    }
}
