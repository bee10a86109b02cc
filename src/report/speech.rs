//! What reports that are pages say themselves, in the language of whoever reads them.

use std::fmt;
use std::sync::Arc;

use minijinja::value::Kwargs;
use minijinja::{Environment, Value};

use crate::locale::{Arguments, Catalog, Isolation, TranslatorOptions};

const ENGLISH: &str = include_str!("../../locales/en/kijil/html.ftl");

/// From the id of a message and its arguments to a text; `None` where there is no such message.
type Say = dyn Fn(&str, &Arguments<'_>) -> Option<String> + Send + Sync;

/// The words of reports that are pages: messages of `locales/*/kijil/html.ftl` and `rules.ftl`. English until others
/// are given.
///
/// ```
/// use kijil::report::Speech;
///
/// let speech = Speech::new("ko", |id, _| (id == "html-by-rule").then(|| "규칙별".to_owned()));
/// assert_eq!(speech.say("html-by-rule"), Some("규칙별".to_owned()));
/// assert_eq!(Speech::default().say("html-by-rule"), Some("By rule".to_owned()));
/// ```
#[derive(Clone)]
pub struct Speech {
    language: String,
    say: Arc<Say>,
}

impl fmt::Debug for Speech {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Speech")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl Default for Speech {
    fn default() -> Speech {
        let catalog = Catalog::from_sources([("en/html.ftl", ENGLISH)]);
        Speech::new("en", move |id, arguments| {
            let options = TranslatorOptions {
                isolation: Isolation::Off,
                ..TranslatorOptions::default()
            };
            let translator = catalog.translator_with(&[], options);
            let said = translator.translate(id, Some(arguments))?;
            Some(said.text.into_owned())
        })
    }
}

impl Speech {
    /// In `language`, a BCP 47 tag, by the messages that `say` knows: from an id and its arguments to a text, `None`
    /// where there is no such message.
    pub fn new(
        language: &str,
        say: impl Fn(&str, &Arguments<'_>) -> Option<String> + Send + Sync + 'static,
    ) -> Speech {
        Speech {
            language: language.to_owned(),
            say: Arc::new(say),
        }
    }

    /// What a message without arguments says; `None` where there is none.
    pub fn say(&self, id: &str) -> Option<String> {
        (self.say)(id, &Arguments::new())
    }

    /// A template engine in whose templates `say("id", name=value)` is a message and `language` the language's tag.
    pub(super) fn environment(&self) -> Environment<'static> {
        let mut environment = Environment::new();
        environment.add_global("language", self.language.clone());
        let say = Arc::clone(&self.say);
        environment.add_function("say", move |id: String, named: Kwargs| {
            let mut arguments = Arguments::new();
            for name in named.args() {
                let value: Value = named.get(name)?;
                match f64::try_from(value.clone()) {
                    Ok(number) => arguments.set(name.to_owned(), number),
                    Err(_) => arguments.set(name.to_owned(), value.to_string()),
                };
            }
            Ok::<_, minijinja::Error>(say(&id, &arguments).unwrap_or(id))
        });
        environment
    }
}

#[cfg(test)]
mod tests {
    use super::ENGLISH;
    use crate::locale::Catalog;

    const KOREAN: &str = include_str!("../../locales/ko/kijil/html.ftl");
    const TEMPLATES: [&str; 4] = [
        include_str!("html/head.html"),
        include_str!("html/page.html"),
        include_str!("html/labelled-head.html"),
        include_str!("html/labelled-page.html"),
    ];

    #[test]
    fn every_message_that_templates_say_is_in_both_languages() {
        for source in [ENGLISH, KOREAN] {
            let catalog = Catalog::from_sources([("en/html.ftl", source)]);
            let ids: Vec<&str> = catalog
                .messages()
                .map(|message| message.ast.id.name.as_str())
                .collect();
            for id in TEMPLATES
                .iter()
                .flat_map(|template| template.split("say(\"").skip(1))
            {
                let id = id.split('"').next().unwrap_or_default();
                // The rest of some ids is put together: `"html-fact-" ~ name`.
                let is_there =
                    |known: &&str| *known == id || (id.ends_with('-') && known.starts_with(id));
                assert!(ids.iter().any(is_there), "{id}");
            }
        }
    }
}
