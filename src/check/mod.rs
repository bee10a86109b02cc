//! Rules → findings: is it wrong.
//!
//! Three checkers, one for each kind of input: [`page`] for finished pages and documents,
//! [`template`] for the sources that make them, [`catalogs`] for the messages in between.
//! A new rule is one file in `rules/`, one line in the list of rules and one folder of cases.

mod catalog;
mod dictionary;
mod error;
mod finding;
mod fixes;
mod ignore;
mod kind;
mod locale;
mod options;
mod project;
mod rule;
mod rules;
mod sentence;

pub mod catalogs;
pub mod page;
pub mod template;

pub use dictionary::{Dictionary, Match};
pub use error::CheckError;
pub use finding::{Confidence, Finding, Fix, Safety, Severity};
pub use fixes::{Fixed, fixed};
pub use kind::{Kind, Markup, kind};
pub use locale::{is_locale, similar_locale};
pub use options::{Level, Options};
pub use project::{
    Baseline, BaselineError, CatalogFolder, Findings, First, Folding, Known, LeftOut, Project,
    Repeats, Used, catalog_folders, fold, originals, unused,
};
pub use rule::Meta;
pub use sentence::Sentence;

use self::page::Unjudged;
use crate::catalog::layout;
use crate::encoding::Text;

/// What is known of every rule without running it.
///
/// ```
/// let ids: Vec<_> = kijil::check::rules().iter().map(|meta| meta.id).collect();
/// assert!(ids.contains(&"hard-coded-text"));
/// ```
pub fn rules() -> &'static [&'static Meta] {
    rules::RULES
}

/// Every rule's explanation as one Markdown page, which `docs/rules.md` is.
pub fn rules_as_markdown() -> String {
    let head = "# The rules of `kijil check`\n\nWritten by `kijil explain --markdown`; `kijil explain RULE` shows one.\n";
    let sections = rules()
        .iter()
        .map(|meta| format!("\n{}", meta.to_markdown()));
    std::iter::once(head.to_owned()).chain(sections).collect()
}

/// The findings of one file.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The file, as the user named it.
    pub name: String,
    /// Its findings, in order of place.
    pub findings: Vec<Finding>,
    /// Its text, for reports that quote it.
    pub text: String,
}

/// The findings of a page, document, template or source that the level shows.
///
/// # Errors
/// When the file is of no kind that is checked, or its language is not told, is none, or cannot be judged.
pub fn file(name: &str, text: &Text, options: &Options) -> Result<Vec<Finding>, CheckError> {
    file_beside(name, text, None, options)
}

/// As [`file`](fn@file), for a page of a site that has it in the language of the source as well: what stands in
/// both word for word was left untranslated, or is a name. [`originals`] tells where such a page may lie.
///
/// ```
/// use kijil::check::{self, Confidence, Options};
///
/// let options = Options::default().with_locale("ko");
/// let english = "<p>We print on Fridays.</p><p>Bring your own plot.</p>";
/// let korean = "<p>금요일마다 찍습니다.</p><p>Bring your own plot.</p>";
/// let found = check::file_beside("ko/a.html", &korean.into(), Some(&english.into()), &options)?;
/// assert_eq!((found.len(), found[0].confidence), (1, Confidence::Certain));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// As [`file`](fn@file).
pub fn file_beside(
    name: &str,
    text: &Text,
    original: Option<&Text>,
    options: &Options,
) -> Result<Vec<Finding>, CheckError> {
    if let Some(locale) = options.locale.as_ref().filter(|locale| !is_locale(locale)) {
        return Err(CheckError::unknown_locale(locale));
    }
    let mut findings = match kind(name, text.as_str()) {
        Some(Kind::Page(markup)) => {
            let found = page::check(text, markup, original, options);
            let found = match (found, by_name(name, options)) {
                (Err(Unjudged::NoLocale), Some(options)) => {
                    page::check(text, markup, original, &options)
                }
                (found, _) => found,
            };
            found.map_err(|why| CheckError::unjudged(name, why))?
        }
        Some(Kind::Template) => template::check(name, text, options),
        Some(Kind::Catalog) => catalogs::check_alone(name, text.as_str(), options),
        None => {
            return Err(CheckError::UnknownKind {
                name: name.to_owned(),
            });
        }
    };
    // Before the level: a comment may silence what only `--strict` would show. Catalogs have comments of their own.
    if kind(name, text.as_str()) != Some(Kind::Catalog) {
        ignore::apply(text.as_str(), &mut findings);
    }
    options.settle(&mut findings);
    Ok(findings)
}

/// The options with the locale that a page's name tells, for pages that say none themselves.
fn by_name(name: &str, options: &Options) -> Option<Options> {
    let locale = layout::locale_of_page(name)?;
    Some(Options {
        locale: Some(locale.replace('_', "-")),
        ..options.clone()
    })
}
