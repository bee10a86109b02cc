//! What came of a site in each locale.

use kijil::document::Position;
use kijil::locale::Arguments as Words;
use kijil::site::{Problem, ProblemKind};
use unic_langid::LanguageIdentifier;

use super::Written;
use crate::cli::speech::{own, say};

/// What came of a locale's pages.
pub(super) struct Tally<'s> {
    pub(super) locale: &'s LanguageIdentifier,
    pages: usize,
    messages: usize,
    missing: usize,
    fell_back: usize,
    other: usize,
}

impl<'s> Tally<'s> {
    pub(super) fn new(locale: &'s LanguageIdentifier) -> Tally<'s> {
        Tally {
            locale,
            pages: 0,
            messages: 0,
            missing: 0,
            fell_back: 0,
            other: 0,
        }
    }

    /// Adds a page, and tells what is wrong with it.
    pub(super) fn add(&mut self, page: &Written<'_>) {
        self.pages += 1;
        self.messages += page.messages;
        for problem in &page.problems {
            match problem.kind {
                ProblemKind::Missing => self.missing += 1,
                ProblemKind::FellBack(_) => self.fell_back += 1,
                _ => self.other += 1,
            }
            crate::cli::tell(&text(page, problem));
        }
    }

    pub(super) fn is_clean(&self) -> bool {
        self.missing + self.fell_back + self.other == 0
    }

    pub(super) fn line(&self) -> String {
        let counts = Words::new()
            .with("locale", self.locale.to_string())
            .with("pages", self.pages)
            .with("messages", self.messages)
            .with("missing", self.missing)
            .with("fell-back", self.fell_back)
            .with("other", self.other);
        say("localized", &counts)
    }
}

/// A rendered page's problem: `path:line:column: locale: id: what it is (what would mend it)`.
fn text(page: &Written<'_>, problem: &Problem) -> String {
    let Position { line, column } = problem.position;
    let (id, what) = (&problem.id, problem.kind.text_in(own()));
    let hint = problem.kind.hint_in(own(), page.locale);
    let hint = hint.map_or(String::new(), |hint| format!(" ({hint})"));
    let (path, locale) = (page.path.display(), page.locale);
    format!("{path}:{line}:{column}: {locale}: {id}: {what}{hint}")
}
