//! What this library and its program say to people: problems, findings, reports, help.

use std::sync::{Arc, LazyLock};

use unic_langid::LanguageIdentifier;

use super::{Arguments, Catalog, Isolation, TranslatorOptions};

mod problems;

/// `(<locale>/kijil/<file>.ftl, source)`, sorted; made by build.rs. A language is added by its files alone.
static SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/speech.rs"));

static ENGLISH: LazyLock<Speech> = LazyLock::new(|| Speech::in_language("en"));

/// The library's own messages, `locales/*/kijil`, in one language; English where that language has none.
///
/// All text for people comes from here, so that it stands in one place and translators find it there. Machine formats
/// have names of their own, which no language changes.
///
/// ```
/// use kijil::locale::{Arguments, FormatError, Speech};
///
/// let korean = Speech::in_language("ko_KR.UTF-8");
/// let path = Arguments::new().with("path", "달력.html");
/// assert_eq!(korean.say("cannot-read", &path), "달력.html을 읽을 수 없습니다");
///
/// // Errors and problems are English as they stand, and said in any language on request.
/// assert_eq!(FormatError::Cyclic.to_string(), "the message refers to itself");
/// assert_eq!(FormatError::Cyclic.text_in(&korean), "메시지가 자기 자신을 참조합니다");
/// ```
#[derive(Debug, Clone)]
pub struct Speech {
    /// Only the files of the language and the English ones.
    catalog: Arc<Catalog>,
    /// The language, then English.
    requested: [LanguageIdentifier; 2],
}

impl Default for Speech {
    /// English.
    fn default() -> Speech {
        ENGLISH.clone()
    }
}

impl Speech {
    /// English, read once.
    pub fn english() -> &'static Speech {
        &ENGLISH
    }

    /// In a language named as BCP 47 or POSIX does, `ko` or `ko_KR.UTF-8`; English if it is not spoken here or the
    /// name is none.
    pub fn in_language(name: &str) -> Speech {
        let tag = name.split(['.', '@']).next().unwrap_or(name);
        let wanted: LanguageIdentifier = tag.parse().unwrap_or_default();
        let is_read = |language: &str| language == "en" || language == wanted.language.as_str();
        let sources = SOURCES
            .iter()
            .filter(|(path, _)| is_read(language_of(path)));
        let english = "en".parse().unwrap_or_default();
        Speech {
            catalog: Arc::new(Catalog::from_sources(sources.copied())),
            requested: [wanted, english],
        }
    }

    /// What a message says; its id if there is no such message.
    pub fn say(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.find(id, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// What a message says; `None` if there is no such message.
    pub fn find(&self, id: &str, arguments: &Arguments<'_>) -> Option<String> {
        let options = TranslatorOptions {
            isolation: Isolation::Off,
            ..TranslatorOptions::default()
        };
        let translator = self.catalog.translator_with(&self.requested, options);
        let said = translator.translate(id, Some(arguments))?;
        Some(said.text.into_owned())
    }

    /// What a message without arguments says; `None` if there is no such message.
    pub fn plain(&self, id: &str) -> Option<String> {
        self.find(id, &Arguments::new())
    }

    /// The ids of the messages that are written in its language, as a test of a translation wants them.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let own = |language: &LanguageIdentifier| language.language.as_str() == self.language();
        let messages = self.catalog.messages();
        messages
            .filter(move |message| own(message.locale))
            .map(|message| message.ast.id.name.as_str())
    }

    /// The language that is spoken, a subtag of BCP 47: `ko`. English if another was asked for in vain.
    pub fn language(&self) -> &str {
        let [wanted, english] = &self.requested;
        let is_spoken = |language: &LanguageIdentifier| {
            self.catalog
                .locales()
                .any(|own| own.language == language.language)
        };
        let spoken = if is_spoken(wanted) { wanted } else { english };
        spoken.language.as_str()
    }

    /// Whether English is spoken, asked for or for want of another language.
    pub fn is_english(&self) -> bool {
        self.language() == "en"
    }
}

/// The language of a file's locale: `pt` of `pt-BR/kijil/help.ftl`.
fn language_of(path: &str) -> &str {
    path.split(['-', '/']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{SOURCES, Speech, language_of};

    /// What a rule finds and why it matters stands in English beside the rule.
    fn ids(speech: &Speech) -> BTreeSet<&str> {
        speech.ids().filter(|id| !id.starts_with("rule-")).collect()
    }

    #[test]
    fn every_language_has_the_same_messages() {
        let languages: BTreeSet<&str> = SOURCES.iter().map(|(path, _)| language_of(path)).collect();
        assert!(languages.contains("ko"), "{languages:?}");
        for language in languages {
            let speech = Speech::in_language(language);
            assert_eq!(speech.catalog.problems(), [], "{language}");
            assert_eq!(ids(&speech), ids(Speech::english()), "{language}");
        }
    }

    #[test]
    fn the_language_is_read_as_posix_and_bcp_47_name_it() {
        for name in ["ko", "ko-KR", "ko_KR.UTF-8"] {
            let speech = Speech::in_language(name);
            let heading = speech.plain("heading-usage");
            assert_eq!(heading.as_deref(), Some("사용법:"), "{name}");
            assert_eq!(speech.language(), "ko");
        }
        for name in ["C", "POSIX", "xx", ""] {
            let speech = Speech::in_language(name);
            let heading = speech.plain("heading-usage");
            assert_eq!(heading.as_deref(), Some("Usage:"), "{name}");
            assert!(speech.is_english());
        }
    }
}
