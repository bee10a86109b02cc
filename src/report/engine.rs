//! The engine of reports that are pages, with words in the reader's language.

use minijinja::value::Kwargs;
use minijinja::{Environment, Value};

use crate::locale::{Arguments, Speech};

/// A template engine in whose templates `say(id, name=value)` is a message and `language` the language's tag.
pub(super) fn environment(speech: &Speech) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.add_global("language", speech.language().to_owned());
    let speech = speech.clone();
    environment.add_function("say", move |id: String, named: Kwargs| {
        let mut arguments = Arguments::new();
        for name in named.args() {
            let value: Value = named.get(name)?;
            match f64::try_from(value.clone()) {
                Ok(number) => arguments.set(name.to_owned(), number),
                Err(_) => arguments.set(name.to_owned(), value.to_string()),
            };
        }
        Ok::<_, minijinja::Error>(speech.say(&id, &arguments))
    });
    environment
}

#[cfg(test)]
mod tests {
    use crate::locale::Speech;

    const TEMPLATES: [&str; 4] = [
        include_str!("html/head.html"),
        include_str!("html/page.html"),
        include_str!("html/labelled-head.html"),
        include_str!("html/labelled-page.html"),
    ];

    #[test]
    fn every_message_that_templates_say_is_there() {
        let ids: Vec<&str> = Speech::english().ids().collect();
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
