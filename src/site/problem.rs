//! What is wrong with a rendered page.

use std::fmt;

use unic_langid::LanguageIdentifier;

use crate::document::Position;
use crate::locale::{Arguments, FormatError, Speech};

/// One thing that is not as it should be in a rendered page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// Where the element stands in the page that was given.
    pub position: Position,
    /// The message id.
    pub id: String,
    /// What it is.
    pub kind: ProblemKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// No locale of the chain has the message: the page's own text stays.
    Missing,
    /// Another locale than the page's gave the text.
    FellBack(String),
    /// The message was formatted, but not without errors.
    Format(FormatError),
    /// The arguments are not a JSON object.
    BadArguments,
    /// An element of the translation is not allowed, or not in the page under that name; its text was kept.
    Element(String),
    /// An attribute of the translation is not allowed; it was left out.
    Attribute(String),
    /// An attribute of the translation could run code or disguise the page, whatever the page allows; it was left out.
    Unsafe(String),
    /// The element cannot be filled by a translation, or its place in the page cannot be told.
    Unfillable(String),
}

impl ProblemKind {
    /// A stable name: `missing`, `fell-back`; that of the [`FormatError`] for what a message lacks.
    pub fn name(&self) -> &'static str {
        match self {
            ProblemKind::Missing => "missing",
            ProblemKind::FellBack(_) => "fell-back",
            ProblemKind::Format(error) => error.name(),
            ProblemKind::BadArguments => "bad-arguments",
            ProblemKind::Element(_) => "element",
            ProblemKind::Attribute(_) => "attribute",
            ProblemKind::Unsafe(_) => "unsafe",
            ProblemKind::Unfillable(_) => "unfillable",
        }
    }

    /// What it is, as a clause in the language of `speech`. [`Display`](fmt::Display) gives it in English.
    pub fn text_in(&self, speech: &Speech) -> String {
        let none = Arguments::new();
        let arguments = match self {
            ProblemKind::Format(error) => return error.text_in(speech),
            ProblemKind::FellBack(locale) => none.with("locale", locale.as_str()),
            ProblemKind::Element(name)
            | ProblemKind::Attribute(name)
            | ProblemKind::Unsafe(name)
            | ProblemKind::Unfillable(name) => none.with("name", name.as_str()),
            ProblemKind::Missing | ProblemKind::BadArguments => none,
        };
        speech.say(&format!("page-{}", self.name()), &arguments)
    }

    /// What would mend it in a page rendered in `locale`, as a clause; `None` where that is plain.
    pub fn hint_in(&self, speech: &Speech, locale: &LanguageIdentifier) -> Option<String> {
        let wanted = Arguments::new().with("wanted", locale.to_string());
        speech.find(&format!("page-{}.hint", self.name()), &wanted)
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text_in(Speech::english()))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position;
        write!(f, "{line}:{column}: {}: {}", self.id, self.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::ProblemKind;
    use crate::locale::{FormatError, Speech};

    #[test]
    fn every_problem_is_said_in_each_language() {
        let text = || "x".to_owned();
        let kinds = [
            ProblemKind::Missing,
            ProblemKind::FellBack(text()),
            ProblemKind::Format(FormatError::NoValue(text())),
            ProblemKind::BadArguments,
            ProblemKind::Element(text()),
            ProblemKind::Attribute(text()),
            ProblemKind::Unsafe(text()),
            ProblemKind::Unfillable(text()),
        ];
        let korean = Speech::in_language("ko");
        for kind in kinds {
            let (ko, en) = (kind.text_in(&korean), kind.to_string());
            assert!(!en.contains(['{', '가']) && en.contains(' '), "{en}");
            assert!(
                !ko.contains('{') && ko.contains(|c| ('가'..='힣').contains(&c)),
                "{ko}"
            );
        }
    }
}
