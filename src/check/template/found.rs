//! What the tokenizers find: literals with the place they stand in, and uses of message keys.

use super::KeyUse;
use crate::document::Span;

/// Where a literal stands, as far as its surroundings tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place<'t> {
    /// Text between tags of this element.
    Text { element: &'t str },
    /// The value of an attribute or a property of a component.
    Attribute { element: &'t str, name: &'t str },
    /// The argument of a call; `callee` is the path as written, such as `toast.error`.
    Argument { callee: &'t str, index: usize },
    /// The value of an object's property or a named argument.
    Property { name: &'t str },
    /// What is assigned to a variable or a property.
    Assigned { name: &'t str },
    /// What a function returns.
    Returned { function: &'t str },
    /// Nothing that reaches people: compared, a key, a pattern, a type.
    Nowhere,
}

/// A literal that may reach people.
#[derive(Debug, Clone, Copy)]
pub(super) struct Literal<'t> {
    /// The literal without its quotes.
    pub(super) span: Span,
    /// Where it stands.
    pub(super) place: Place<'t>,
    /// Known by now to be no text: compared, or the condition of a conditional.
    pub(super) dropped: bool,
    /// One arm of a conditional.
    pub(super) is_arm: bool,
}

/// Why a file could not be read to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check) enum Broken {
    /// A comment, string, tag or bracket is open at the end of the file.
    Unclosed,
    /// A string is open at the end of its line.
    OpenString,
}

/// Whom the strings of a language are for that are handed on and never shown in the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Audience {
    /// People: the language makes interfaces.
    #[default]
    People,
    /// Programs first: Rust, which makes services, tools and libraries, too.
    Programs,
}

/// A name that a function hands on as it is: a parameter, where the function has one of the name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Handed<'t> {
    pub(super) function: &'t str,
    pub(super) name: &'t str,
    pub(super) to: Receiver,
}

/// What gets a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Receiver {
    Translator,
    People,
}

/// All that was found in one file.
#[derive(Debug, Default)]
pub(super) struct Found<'t> {
    pub(super) literals: Vec<Literal<'t>>,
    pub(super) keys: Vec<KeyUse<'t>>,
    /// Names of variables and properties that are handed to a translator.
    pub(super) translated: Vec<&'t str>,
    /// Names that a function hands on.
    pub(super) handed: Vec<Handed<'t>>,
    /// Functions that are handed what a translator returns.
    pub(super) receivers: Vec<&'t str>,
    /// Functions defined here: their names and where their parameters stand.
    pub(super) definitions: Vec<(&'t str, Span)>,
    /// Whom the strings of the file are for where nothing else tells.
    pub(super) audience: Audience,
    /// The first place that does not parse.
    pub(super) broken: Option<(usize, Broken)>,
}

impl<'t> Found<'t> {
    /// Takes a literal, blanks around it left out; gives its index.
    pub(super) fn literal(
        &mut self,
        text: &'t str,
        start: usize,
        end: usize,
        place: Place<'t>,
    ) -> Option<usize> {
        let inner = text.get(start..end)?;
        let trimmed = inner.trim();
        if trimmed.is_empty() {
            return None;
        }
        let start = start + (inner.len() - inner.trim_start().len());
        self.literals.push(Literal {
            span: Span {
                start,
                end: start + trimmed.len(),
            },
            place,
            dropped: false,
            is_arm: false,
        });
        Some(self.literals.len() - 1)
    }

    /// Remembers the first place that does not parse.
    pub(super) fn breaks(&mut self, at: usize, why: Broken) {
        if self.broken.is_none_or(|(first, _)| at < first) {
            self.broken = Some((at, why));
        }
    }
}
