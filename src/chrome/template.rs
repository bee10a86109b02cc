//! Generated chrome: templates whose words come from the bundles.

use std::sync::Arc;

use minijinja::value::{Kwargs, ValueKind};
use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior, Value as Given, context};
use unic_langid::LanguageIdentifier;

use super::page::direction;
use crate::locale::{Arguments, Catalog, TranslatorOptions, Value};

/// Steps of one template: enough for thousands of rows, and an end for loops without one.
const MAX_STEPS: u64 = 5_000_000;

/// Fills a [minijinja](https://docs.rs/minijinja) template: `{{ t("comments", n=3) }}` is the message with its
/// arguments, `{{ locale }}` and `{{ dir }}` tell the language of the first locale requested.
///
/// Everything is escaped for HTML, messages too: markup belongs to the template. A message that no locale has is shown
/// by its id.
///
/// ```
/// use std::sync::Arc;
/// use kijil::chrome::fill;
/// use kijil::locale::{Catalog, Isolation, TranslatorOptions};
///
/// let catalog = Arc::new(Catalog::from_sources([("ko/site.ftl", "comments = 댓글 { $n }개 <!>")]));
/// let options = TranslatorOptions { isolation: Isolation::Off, ..TranslatorOptions::default() };
/// let page = fill("<p lang={{ locale }}>{{ t('comments', n=3) }}</p>", &catalog, &["ko".parse()?], options)?;
/// assert_eq!(page, "<p lang=ko>댓글 3개 &lt;!&gt;</p>");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Where the template is not one, or takes more steps than any sensible one does.
pub fn fill(
    template: &str,
    catalog: &Arc<Catalog>,
    requested: &[LanguageIdentifier],
    options: TranslatorOptions,
) -> Result<String, Error> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(MAX_STEPS));
    let (catalog, wanted) = (Arc::clone(catalog), requested.to_vec());
    environment.add_function("t", move |id: String, given: Kwargs| {
        let arguments = arguments(&given)?;
        let translator = catalog.translator_with(&wanted, options);
        let said = translator.translate(&id, Some(&arguments));
        let text = said.map(|translation| translation.text.into_owned());
        Ok::<String, Error>(text.unwrap_or(id))
    });
    let locale = requested.first().cloned().unwrap_or_default();
    let told = context! { locale => locale.to_string(), dir => direction(&locale) };
    environment.render_str(template, told)
}

fn arguments(given: &Kwargs) -> Result<Arguments<'static>, Error> {
    let mut arguments = Arguments::new();
    for name in given.args() {
        let value: Given = given.get(name)?;
        arguments.set(name.to_owned(), value_of(value));
    }
    Ok(arguments)
}

fn value_of(value: Given) -> Value<'static> {
    match value.kind() {
        ValueKind::Number => f64::try_from(value).map_or(Value::Unsupported, Value::from),
        ValueKind::String => Value::from(value.to_string()),
        ValueKind::Seq => match value.try_iter() {
            Ok(values) => Value::List(values.map(value_of).collect()),
            Err(_) => Value::Unsupported,
        },
        _ => Value::Unsupported,
    }
}
