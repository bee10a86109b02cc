//! What is wrong with catalogs, pages and messages, and why something could not be done, in words.

use std::error::Error;
use std::io;
use std::path::Path;

use kijil::batch::InputError;
use kijil::check::CheckError;
use kijil::document::Position;
use kijil::locale;
use kijil::locale::Arguments;
use kijil::locale::FormatError;
use kijil::locale::LoadError;
use kijil::site;
use unic_langid::LanguageIdentifier;

use super::OWN;
use super::Speech;
use super::about;
use super::say;

/// A catalog's problem: `path:line:column: what it is (what would mend it)`.
pub(in crate::cli) fn of_catalog(problem: &locale::Problem) -> String {
    OWN.of_catalog(problem)
}

/// A rendered page's problem: `path:line:column: locale: id: what it is (what would mend it)`.
pub(in crate::cli) fn of_page(
    path: &Path,
    locale: &LanguageIdentifier,
    problem: &site::Problem,
) -> String {
    OWN.of_page(path, locale, problem)
}

/// An error, its causes left out.
pub(in crate::cli) fn of_error(error: &(dyn Error + 'static)) -> String {
    if let Some(error) = error.downcast_ref::<io::Error>() {
        return of_system(error);
    }
    match error.downcast_ref::<InputError>() {
        Some(InputError::Unreadable { name, .. }) => return about("cannot-read", name.as_ref()),
        Some(InputError::TooLarge {
            name, bytes, limit, ..
        }) => {
            // Sizes of files are far below 2⁵³.
            let arguments = Arguments::new().with("path", name.as_str());
            let arguments = arguments.with("bytes", *bytes as f64);
            return say("too-large", &arguments.with("limit", *limit as f64));
        }
        Some(InputError::NotAFile { name, .. }) => return about("no-file", name.as_ref()),
        Some(InputError::TooDeep { name, limit, .. }) => {
            let arguments = Arguments::new().with("path", name.as_str());
            return say("too-deep", &arguments.with("limit", *limit as f64));
        }
        _ => {}
    }
    match error.downcast_ref::<CheckError>() {
        Some(CheckError::Unreadable { path, .. }) => return about("cannot-read", path),
        Some(CheckError::UnknownKind { name }) => return about("unknown-kind", name.as_ref()),
        Some(CheckError::NoLocale { name }) => return about("no-locale", name.as_ref()),
        _ => {}
    }
    match error.downcast_ref::<LoadError>() {
        Some(LoadError::Root { path, .. }) => about("cannot-read-catalog", path),
        _ => error.to_string(),
    }
}

/// What the system said: what happens every day in the user's language.
fn of_system(error: &io::Error) -> String {
    let id = match error.kind() {
        io::ErrorKind::NotFound => "system-not-found",
        io::ErrorKind::PermissionDenied => "system-permission-denied",
        io::ErrorKind::IsADirectory => "system-is-a-directory",
        io::ErrorKind::NotADirectory => "system-not-a-directory",
        io::ErrorKind::StorageFull => "system-storage-full",
        io::ErrorKind::InvalidData if error.to_string().contains("UTF-8") => "system-not-utf8",
        _ => return error.to_string(),
    };
    say(id, &Arguments::new())
}

impl Speech {
    fn of_catalog(&self, problem: &locale::Problem) -> String {
        let Position { line, column } = problem.position;
        let (path, kind) = (&problem.path, &problem.kind);
        let (what, hint) = self
            .catalog_words(kind)
            .unwrap_or_else(|| (kind.to_string(), kind.hint().to_owned()));
        format!("{path}:{line}:{column}: {what} ({hint})")
    }

    /// What is wrong with a catalog, and what would mend it.
    fn catalog_words(&self, kind: &locale::ProblemKind) -> Option<(String, String)> {
        use locale::ProblemKind::{BadLocale, Duplicate, Junk, Unreadable};
        let none = Arguments::new();
        if let Junk { cause, about, .. } = kind {
            let id = format!("junk-{cause}");
            let reason = self.say(&id, &none.clone().with("about", about.as_str()))?;
            let what = self.say("catalog-junk", &none.clone().with("reason", reason))?;
            return Some((what, self.plain(&format!("{id}.hint"))?));
        }
        let arguments = match kind {
            Duplicate { id, first } => none.with("id", id.as_str()).with("first", first.as_str()),
            BadLocale { name } => none.with("name", name.as_str()),
            Unreadable { reason } => none.with("reason", reason.as_str()),
            _ => none,
        };
        let id = format!("catalog-{}", kind.name());
        Some((
            self.say(&id, &arguments)?,
            self.plain(&format!("{id}.hint"))?,
        ))
    }

    fn of_page(&self, path: &Path, locale: &LanguageIdentifier, problem: &site::Problem) -> String {
        let Position { line, column } = problem.position;
        let (id, kind) = (&problem.id, &problem.kind);
        let what = self.page_words(kind).unwrap_or_else(|| kind.to_string());
        let hint = self.page_hint(kind, locale);
        let hint = hint.map_or(String::new(), |hint| format!(" ({hint})"));
        let path = path.display();
        format!("{path}:{line}:{column}: {locale}: {id}: {what}{hint}")
    }

    /// What would mend it, where that is not plain.
    fn page_hint(&self, kind: &site::ProblemKind, locale: &LanguageIdentifier) -> Option<String> {
        let wanted = Arguments::new().with("wanted", locale.to_string());
        self.say(&format!("page-{}.hint", kind.name()), &wanted)
    }

    fn page_words(&self, kind: &site::ProblemKind) -> Option<String> {
        use site::ProblemKind::{Attribute, Element, FellBack, Format, Unfillable, Unsafe};
        let none = Arguments::new();
        let arguments = match kind {
            Format(error) => return self.format_words(error),
            FellBack(locale) => none.with("locale", locale.as_str()),
            Element(name) | Attribute(name) | Unsafe(name) | Unfillable(name) => {
                none.with("name", name.as_str())
            }
            _ => none,
        };
        self.say(&format!("page-{}", kind.name()), &arguments)
    }

    fn format_words(&self, error: &FormatError) -> Option<String> {
        use FormatError::{
            BadArgument, NoValue, UnknownFunction, UnknownReference, UnknownVariable,
            UnsupportedValue,
        };
        let none = Arguments::new();
        let arguments = match error {
            UnknownVariable(name)
            | UnsupportedValue(name)
            | UnknownReference(name)
            | NoValue(name)
            | UnknownFunction(name)
            | BadArgument(name) => none.with("name", name.as_str()),
            _ => none,
        };
        self.say(&format!("format-{}", error.name()), &arguments)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use kijil::locale::Catalog;
    use kijil::locale::FormatError;
    use kijil::locale::ProblemKind;
    use kijil::locale::parse;
    use kijil::site;

    use crate::cli::speech::SOURCES;
    use crate::cli::speech::Speech;

    /// Entries with every fault that the parser knows of and that Fluent files can have.
    const JUNK: &str = r#"
a
b = { $x
c = { F($x, 1x) }
인사 = 안녕
d =
-e =
f = { f() }
g = { $n ->
    [one] x
}
h = { $n ->
    [one]
   *[other] y
}
i = { $n ->
   *[one] x
   *[other] y
}
j = { a ->
   *[x] y
}
k = { -a ->
   *[x] y
}
l = { a.b ->
   *[x] y
}
m = { -a.b }
n = { "x
o = { F(x: 1, 2) }
p = { F(x: 1, x: 2) }
q = { "\x" }
r = { "\u00" }
s = }
t = { }
u = { F(x: $y) }
v = { { $x } ->
   *[x] y
}
w = { $n ->
    [one x
   *[other] y
}
"#;

    fn catalog_problems() -> Vec<ProblemKind> {
        let junk = parse("", JUNK)
            .problems
            .into_iter()
            .map(|problem| problem.kind);
        let text = || "x".to_owned();
        junk.chain([
            ProblemKind::Duplicate {
                id: text(),
                first: text(),
            },
            ProblemKind::TooComplex,
            ProblemKind::TooLarge,
            ProblemKind::BadLocale { name: text() },
            ProblemKind::BadName,
            ProblemKind::NotUtf8,
            ProblemKind::Unreadable { reason: text() },
        ])
        .collect()
    }

    fn page_problems() -> Vec<site::ProblemKind> {
        let text = || "x".to_owned();
        let formatting = [
            FormatError::UnknownVariable(text()),
            FormatError::UnsupportedValue(text()),
            FormatError::UnknownReference(text()),
            FormatError::NoValue(text()),
            FormatError::UnknownFunction(text()),
            FormatError::BadArgument(text()),
            FormatError::BadOptions,
            FormatError::Cyclic,
            FormatError::TooLong,
        ];
        let formatting = formatting.map(site::ProblemKind::Format);
        let page = [
            site::ProblemKind::Missing,
            site::ProblemKind::FellBack(text()),
            site::ProblemKind::BadArguments,
            site::ProblemKind::Element(text()),
            site::ProblemKind::Attribute(text()),
            site::ProblemKind::Unsafe(text()),
            site::ProblemKind::Unfillable(text()),
        ];
        formatting.into_iter().chain(page).collect()
    }

    #[test]
    fn english_says_what_the_library_says() {
        let speech = Speech::in_language("en");
        for kind in catalog_problems() {
            let words = speech.catalog_words(&kind);
            assert_eq!(words, Some((kind.to_string(), kind.hint().to_owned())));
        }
        for kind in page_problems() {
            assert_eq!(speech.page_words(&kind), Some(kind.to_string()));
        }
    }

    #[test]
    fn korean_says_each_in_its_own_words() {
        let speech = Speech::in_language("ko");
        let is_korean = |text: &str| text.contains(|letter| ('가'..='힣').contains(&letter));
        for kind in catalog_problems() {
            let (what, hint) = speech.catalog_words(&kind).unwrap();
            assert!(is_korean(&what) && is_korean(&hint), "{what} ({hint})");
            assert!(!what.contains('{'), "{what}");
        }
        for kind in page_problems() {
            let what = speech.page_words(&kind).unwrap();
            assert!(is_korean(&what) && !what.contains('{'), "{what}");
        }
    }

    #[test]
    fn both_languages_have_the_same_messages_and_no_cause_is_left_over() {
        let catalog = Catalog::from_sources(SOURCES.concat());
        assert_eq!(catalog.problems(), []);
        let ids = |locale: &str| -> BTreeSet<String> {
            let own = catalog
                .messages()
                .filter(|message| *message.locale == locale);
            own.map(|message| message.ast.id.name.as_str().to_owned())
                .collect()
        };
        assert_eq!(ids("en"), ids("ko"));
        let caused = catalog_problems()
            .into_iter()
            .filter_map(|kind| match kind {
                ProblemKind::Junk { cause, .. } => Some(format!("junk-{cause}")),
                _ => None,
            });
        let said = ids("en").into_iter().filter(|id| id.starts_with("junk-"));
        assert_eq!(caused.collect::<BTreeSet<_>>(), said.collect());
    }
}
