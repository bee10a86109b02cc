//! Problems and errors of this room in words.

use std::fmt;

use super::Speech;
use crate::document::Position;
use crate::locale::{Arguments, FormatError, LoadError, Problem, ProblemKind};

impl ProblemKind {
    /// What it is, as a clause in the language of `speech`. [`Display`](fmt::Display) gives it in English.
    pub fn text_in(&self, speech: &Speech) -> String {
        let none = Arguments::new();
        let arguments = match self {
            ProblemKind::Junk { .. } => none.with("reason", self.cause_in(speech)),
            ProblemKind::Duplicate { id, first } => {
                none.with("id", id.as_str()).with("first", first.as_str())
            }
            ProblemKind::BadLocale { name } => none.with("name", name.as_str()),
            ProblemKind::Unreadable { reason } => none.with("reason", reason.as_str()),
            _ => none,
        };
        speech.say(&format!("catalog-{}", self.name()), &arguments)
    }

    /// What the parser of Fluent expected, alone; for all other kinds as [`text_in`](ProblemKind::text_in).
    pub(crate) fn cause_in(&self, speech: &Speech) -> String {
        match self {
            ProblemKind::Junk { cause, about } => {
                let about = Arguments::new().with("about", about.as_str());
                speech.say(&format!("junk-{cause}"), &about)
            }
            _ => self.text_in(speech),
        }
    }

    /// What would mend it, as a clause in the language of `speech`.
    pub fn hint_in(&self, speech: &Speech) -> String {
        let id = match self {
            ProblemKind::Junk { cause, .. } => format!("junk-{cause}.hint"),
            _ => format!("catalog-{}.hint", self.name()),
        };
        speech.say(&id, &Arguments::new())
    }
}

impl Problem {
    /// The problem in one line: `path:line:column: what it is (what would mend it)`, in the language of `speech`.
    pub fn text_in(&self, speech: &Speech) -> String {
        let Position { line, column } = self.position;
        let (path, kind) = (&self.path, &self.kind);
        let (what, hint) = (kind.text_in(speech), kind.hint_in(speech));
        format!("{path}:{line}:{column}: {what} ({hint})")
    }
}

impl FormatError {
    /// What it is, as a clause in the language of `speech`. [`Display`](fmt::Display) gives it in English.
    pub fn text_in(&self, speech: &Speech) -> String {
        let none = Arguments::new();
        let arguments = match self {
            FormatError::UnknownVariable(name)
            | FormatError::UnsupportedValue(name)
            | FormatError::UnknownReference(name)
            | FormatError::NoValue(name)
            | FormatError::UnknownFunction(name)
            | FormatError::BadArgument(name) => none.with("name", name.as_str()),
            FormatError::BadOptions | FormatError::Cyclic | FormatError::TooLong => none,
        };
        speech.say(&format!("format-{}", self.name()), &arguments)
    }
}

impl LoadError {
    /// What failed, without its cause, in the language of `speech`. [`Display`](fmt::Display) gives it in English.
    pub fn text_in(&self, speech: &Speech) -> String {
        let LoadError::Root { path, .. } = self;
        let path = Arguments::new().with("path", path.display().to_string());
        speech.say("cannot-read-catalog", &path)
    }
}

/// English, by `text_in`.
macro_rules! display_in_english {
    ($($type:ty),+) => {
        $(impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.text_in(Speech::english()))
            }
        })+
    };
}

display_in_english!(Problem, ProblemKind, FormatError, LoadError);

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::locale::{FormatError, ProblemKind, Speech, parse};

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

    fn problems() -> Vec<ProblemKind> {
        let junk = parse("", JUNK)
            .problems
            .into_iter()
            .map(|problem| problem.kind);
        let text = || "x".to_owned();
        let others = [
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
        ];
        junk.chain(others).collect()
    }

    fn errors() -> [FormatError; 9] {
        let text = || "x".to_owned();
        [
            FormatError::UnknownVariable(text()),
            FormatError::UnsupportedValue(text()),
            FormatError::UnknownReference(text()),
            FormatError::NoValue(text()),
            FormatError::UnknownFunction(text()),
            FormatError::BadArgument(text()),
            FormatError::BadOptions,
            FormatError::Cyclic,
            FormatError::TooLong,
        ]
    }

    /// Each with its hint, in a language.
    fn texts(speech: &Speech) -> Vec<String> {
        let problems = problems().into_iter();
        let problems = problems.flat_map(|kind| [kind.text_in(speech), kind.hint_in(speech)]);
        let errors = errors().into_iter().map(|error| error.text_in(speech));
        problems.chain(errors).collect()
    }

    #[test]
    fn every_problem_is_said_in_each_language() {
        let is_korean = |text: &str| text.contains(|letter| ('가'..='힣').contains(&letter));
        for text in texts(&Speech::in_language("ko")) {
            assert!(is_korean(&text), "{text}");
        }
        for text in texts(Speech::english()) {
            assert!(text.contains(' ') && !is_korean(&text), "{text}");
        }
    }

    #[test]
    fn every_fault_of_the_parser_has_its_message_and_none_is_left_over() {
        let causes = problems().into_iter().filter_map(|kind| match kind {
            ProblemKind::Junk { cause, .. } => Some(format!("junk-{cause}")),
            _ => None,
        });
        let said = Speech::english().ids().filter(|id| id.starts_with("junk-"));
        let said: BTreeSet<String> = said.map(str::to_owned).collect();
        assert_eq!(causes.collect::<BTreeSet<_>>(), said);
    }
}
