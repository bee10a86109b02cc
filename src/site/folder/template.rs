//! Generated chrome: templates whose words come from the bundles.

use std::sync::{Arc, Mutex};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, ValueKind};
use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior, Value as Given, context};
use unic_langid::LanguageIdentifier;

use crate::document::Position;
use crate::locale::{Arguments, Catalog, Translation, TranslatorOptions, Value};
use crate::site::page::{is_own, shown_direction};
use crate::site::problem::{Problem, ProblemKind};

/// Steps of one template: enough for thousands of rows, and an end for loops without one.
const MAX_STEPS: u64 = 5_000_000;

/// Endings of the names of files that are HTML or XML.
const MARKUP: [&str; 7] = ["html", "htm", "xhtml", "xml", "svg", "rss", "atom"];

/// Different problems of one template that are listed.
const MAX_PROBLEMS: usize = 1000;

/// A filled template.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Filled {
    /// The text.
    pub text: String,
    /// What is not as it should be with its messages, each once; the place is where the template first writes the id.
    pub problems: Vec<Problem>,
    /// Messages asked for.
    pub messages: usize,
}

/// Why a template cannot be filled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
#[non_exhaustive]
pub struct TemplateError {
    /// The line, counted from 1, where the engine tells one.
    pub line: Option<usize>,
    /// What is wrong, in the engine's English.
    pub reason: String,
}

impl From<Error> for TemplateError {
    fn from(error: Error) -> TemplateError {
        TemplateError {
            line: error.line(),
            reason: match error.detail() {
                Some(detail) => format!("{}: {detail}", error.kind()),
                None => error.kind().to_string(),
            },
        }
    }
}

/// Fills a [minijinja](https://docs.rs/minijinja) template: `{{ t("comments", n=3) }}` is the message with its
/// arguments, `{{ locale }}` and `{{ dir }}` tell the language of the first locale requested.
///
/// `parts` gives the templates that this one includes, extends or imports, by the name that it asks for:
/// `{% include "_head.html" %}`.
///
/// In a file whose `name` is that of HTML or XML (`page.html`) everything is escaped, messages too: markup belongs
/// to the template. A message that no locale has is shown by its id.
///
/// ```
/// use std::sync::Arc;
/// use kijil::site::fill;
/// use kijil::locale::{Catalog, Isolation, TranslatorOptions};
///
/// let catalog = Arc::new(Catalog::from_sources([("ko/site.ftl", "comments = 댓글 { $n }개 <!>")]));
/// let options = TranslatorOptions::default().isolation(Isolation::Off);
/// let page = "<p lang={{ locale }}>{{ t('comments', n=3) }}</p>";
/// let filled = fill("page.html", page, &catalog, &["ko".parse()?], options, |_| None)?;
/// assert_eq!(filled.text, "<p lang=ko>댓글 3개 &lt;!&gt;</p>");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Where the template is not one, or takes more steps than any sensible one does.
pub fn fill(
    name: &str,
    template: &str,
    catalog: &Arc<Catalog>,
    requested: &[LanguageIdentifier],
    options: TranslatorOptions,
    parts: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
) -> Result<Filled, TemplateError> {
    let mut environment = Environment::new();
    environment.set_loader(move |name| Ok(parts(name)));
    // Errors tell which value was undefined, in every build.
    environment.set_debug(true);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(escaping);
    environment.set_syntax(
        SyntaxConfig::builder()
            .keep_trailing_newline(true)
            .build()?,
    );
    environment.set_fuel(Some(MAX_STEPS));
    let told = Arc::new(Mutex::new(Told::default()));
    let (catalog, wanted) = (Arc::clone(catalog), requested.to_vec());
    let teller = Arc::clone(&told);
    environment.add_function("t", move |id: String, given: Kwargs| {
        let arguments = arguments(&given)?;
        let translator = catalog.translator_with(&wanted, options);
        let said = translator.translate(&id, Some(&arguments));
        if let Ok(mut told) = teller.lock() {
            told.note(&id, said.as_ref(), wanted.first());
        }
        let text = said.map(|translation| translation.text.into_owned());
        Ok::<String, Error>(text.unwrap_or(id))
    });
    let locale = requested.first().cloned().unwrap_or_default();
    let context =
        context! { locale => locale.to_string(), dir => shown_direction(&locale, options.pseudo) };
    let text = environment
        .template_from_named_str(name, template)?
        .render(context)?;
    drop(environment);
    let told = told.lock().map(|mut told| std::mem::take(&mut *told));
    let told = told.unwrap_or_default();
    Ok(Filled {
        text,
        problems: told.problems(template),
        messages: told.messages,
    })
}

/// Whether a file is markup, by its name.
fn escaping(name: &str) -> AutoEscape {
    let name = name.strip_suffix(".jinja").unwrap_or(name);
    let ending = name.rsplit('.').next().unwrap_or_default();
    let is_markup = MARKUP
        .iter()
        .any(|markup| ending.eq_ignore_ascii_case(markup));
    if is_markup {
        AutoEscape::Html
    } else {
        AutoEscape::None
    }
}

/// What the messages of a template came to.
#[derive(Default)]
struct Told {
    messages: usize,
    kinds: Vec<(String, ProblemKind)>,
}

impl Told {
    fn note(
        &mut self,
        id: &str,
        said: Option<&Translation<'_>>,
        wanted: Option<&LanguageIdentifier>,
    ) {
        self.messages += 1;
        let Some(said) = said else {
            return self.add(id, ProblemKind::Missing);
        };
        if wanted.is_some_and(|wanted| !is_own(wanted, said.locale)) {
            self.add(id, ProblemKind::FellBack(said.locale.to_string()));
        }
        for error in &said.errors {
            self.add(id, ProblemKind::Format(error.clone()));
        }
    }

    fn add(&mut self, id: &str, kind: ProblemKind) {
        let is_new = self
            .kinds
            .iter()
            .all(|(of, told)| of != id || *told != kind);
        if is_new && self.kinds.len() < MAX_PROBLEMS {
            self.kinds.push((id.to_owned(), kind));
        }
    }

    fn problems(&self, template: &str) -> Vec<Problem> {
        let problem = |(id, kind): &(String, ProblemKind)| Problem {
            position: place_of(id, template),
            id: id.clone(),
            kind: kind.clone(),
        };
        self.kinds.iter().map(problem).collect()
    }
}

/// Where a template writes an id first; its beginning, if the id is put together.
fn place_of(id: &str, template: &str) -> Position {
    let written = [format!("\"{id}\""), format!("'{id}'")];
    let place = written.iter().filter_map(|id| template.find(id)).min();
    Position::START.after(&template[..place.unwrap_or_default()])
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
