//! Labels that a recognizer found, in another language.

use std::borrow::Cow;

use crate::locale::{Argument, Arguments, Kind, Recognition, Translation, Translator, Value};

/// What a recognized text says in the translator's locale, its arguments carried over: a name as it stands, a date and
/// a number as the locale writes them.
///
/// `text` is the text that was given to the recognizer. `None` if no locale of the translator has the message; the
/// translation's `locale` tells where it fell back.
///
/// ```
/// use kijil::site::label;
/// use kijil::locale::Catalog;
///
/// let catalog = Catalog::from_sources([
///     ("en/ui.ftl", "most-popular = Most popular"),
///     ("ko/ui.ftl", "most-popular = 많이 본 뉴스"),
/// ]);
/// let recognizer = catalog.recognizer();
/// let korean = catalog.translator(&["ko".parse()?]);
/// let found = recognizer.whole("MOST POPULAR");
/// let said = label(&found[0], "MOST POPULAR", &korean).ok_or("no such message")?;
/// assert_eq!((&*said.text, said.locale.to_string()), ("많이 본 뉴스", "ko".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn label<'c>(
    recognition: &Recognition<'_>,
    text: &str,
    translator: &Translator<'c>,
) -> Option<Translation<'c>> {
    let mut arguments = Arguments::new();
    for argument in &recognition.arguments {
        arguments.set(argument.name, value_of(argument, text));
    }
    let id = match recognition.attribute {
        Some(attribute) => format!("{}.{attribute}", recognition.id),
        None => recognition.id.to_owned(),
    };
    let said = translator.translate(&id, Some(&arguments))?;
    let mut locales = translator.locales();
    Some(Translation {
        locale: locales.find(|locale| *locale == said.locale)?,
        text: Cow::Owned(said.text.into_owned()),
        errors: said.errors,
    })
}

fn value_of<'a>(argument: &'a Argument<'_>, text: &'a str) -> Value<'a> {
    let meant = meant(argument, text);
    let typed = match argument.kind {
        Kind::Number => meant.parse::<f64>().ok().map(Value::from),
        Kind::Date => Value::time(meant),
        _ => None,
    };
    typed.unwrap_or_else(|| Value::from(meant))
}

/// What an argument means: a date as ISO 8601 has it, a number in digits, a name as it stands.
pub(super) fn meant<'a>(argument: &'a Argument<'_>, text: &'a str) -> &'a str {
    let shown = argument
        .span
        .and_then(|span| text.get(span.start..span.end))
        .unwrap_or_default();
    argument.value.as_deref().unwrap_or(shown)
}
