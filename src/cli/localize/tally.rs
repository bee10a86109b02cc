//! What came of a site in each locale.

use std::path::Path;

use kijil::document::Position;
use kijil::locale::Arguments as Words;
use kijil::site::{Problem, ProblemKind};
use unic_langid::LanguageIdentifier;

use super::Made;
use crate::cli::speech::{own, say};

/// What came of a locale's pages.
#[derive(Default)]
pub(super) struct Tally {
    pages: usize,
    messages: usize,
    missing: usize,
    fell_back: usize,
    other: usize,
}

impl Tally {
    pub(super) fn add(&mut self, path: &Path, locale: &LanguageIdentifier, made: &Made) {
        self.pages += 1;
        self.messages += made.messages;
        for problem in &made.problems {
            match problem.kind {
                ProblemKind::Missing => self.missing += 1,
                ProblemKind::FellBack(_) => self.fell_back += 1,
                _ => self.other += 1,
            }
            crate::cli::tell(&text(path, locale, problem));
        }
    }

    pub(super) fn is_clean(&self) -> bool {
        self.missing + self.fell_back + self.other == 0
    }

    pub(super) fn line(&self, locale: &LanguageIdentifier) -> String {
        let counts = Words::new()
            .with("locale", locale.to_string())
            .with("pages", self.pages)
            .with("messages", self.messages)
            .with("missing", self.missing)
            .with("fell-back", self.fell_back)
            .with("other", self.other);
        say("localized", &counts)
    }
}

/// A rendered page's problem: `path:line:column: locale: id: what it is (what would mend it)`.
fn text(path: &Path, locale: &LanguageIdentifier, problem: &Problem) -> String {
    let Position { line, column } = problem.position;
    let (id, what) = (&problem.id, problem.kind.text_in(own()));
    let hint = problem.kind.hint_in(own(), locale);
    let hint = hint.map_or(String::new(), |hint| format!(" ({hint})"));
    let path = path.display();
    format!("{path}:{line}:{column}: {locale}: {id}: {what}{hint}")
}
