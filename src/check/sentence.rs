//! What findings say, as a message and its arguments, so that it can be said in any language.

use std::fmt;

use crate::locale::{Arguments, Speech};

/// What a finding says: a message of `locales/*/kijil/findings.ftl` and its arguments. As text it is English until [`translate`](Sentence::translate) says it in another language.
///
/// ```
/// use kijil::check::{self, Options};
///
/// let options = Options::default().with_locale("ko");
/// let found = check::file("a.html", &"<button>Sign in</button>".into(), &options)?;
/// assert_eq!(found[0].message.id(), "finding-message-language");
/// assert!(found[0].message.to_string().contains("nav-sign-in"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sentence {
    id: &'static str,
    arguments: Vec<(&'static str, Argument)>,
    /// How it is said, if not in English.
    said: Option<String>,
}

/// What fills a placeable.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Argument {
    /// What stands in the text, the same in every language.
    Text(String),
    /// A word that has a message of its own, `value-` before it; said as it is where it has none.
    Word(String),
}

impl Sentence {
    pub(crate) fn new(id: &'static str) -> Sentence {
        Sentence {
            id,
            arguments: Vec::new(),
            said: None,
        }
    }

    /// With a placeable filled with what stands in the text.
    pub(crate) fn with(mut self, name: &'static str, value: &impl fmt::Display) -> Sentence {
        self.arguments
            .push((name, Argument::Text(value.to_string())));
        self
    }

    /// With a placeable filled with a word of the bundles: `value-` and the word are the id of its message.
    pub(crate) fn with_word(mut self, name: &'static str, word: &impl fmt::Display) -> Sentence {
        self.arguments
            .push((name, Argument::Word(word.to_string())));
        self
    }

    /// The id of the message.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// Says it in the language of `speech` from now on.
    pub fn translate(&mut self, speech: &Speech) {
        self.said = Some(self.text_in(speech));
    }

    /// What it says in the language of `speech`.
    pub fn text_in(&self, speech: &Speech) -> String {
        let mut arguments = Arguments::new();
        for (name, argument) in &self.arguments {
            let text = match argument {
                Argument::Text(text) => text.clone(),
                Argument::Word(word) => {
                    let said = speech.plain(&format!("value-{word}"));
                    said.unwrap_or_else(|| word.clone())
                }
            };
            arguments.set(*name, text);
        }
        speech.say(self.id, &arguments)
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.said {
            Some(said) => f.write_str(said),
            None => f.write_str(&self.text_in(Speech::english())),
        }
    }
}
