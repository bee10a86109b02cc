//! The resolver: what [Fluent's reference implementation](https://projectfluent.org/fluent.js/bundle/) does, over the
//! syntax tree.

use std::borrow::Cow;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement};

use icu_list::options::ListLength;
use smallvec::SmallVec;

use super::functions;
use super::literal::{number_literal, unescaped};
use super::{Escape, FormatError, Isolation, Pattern, TranslatorOptions};
use crate::locale::arguments::{Arguments, Value};
use crate::locale::catalog::{Locale, attribute_of};
use crate::locale::cldr::Formats;
use crate::locale::format::{
    DateOptions, ListType, NumberOptions, write_list, write_number, write_range, write_time,
};
use crate::locale::pseudo::Disguise;
use crate::locale::snippet::Snippet;

/// Placeables of one text, those of referenced messages included: the limit of the reference implementation. It also
/// bounds how deep references go.
const MAX_PLACEABLES: usize = 100;

/// Bytes of one text. Terms multiply: a hundred references to a megabyte are a hundred megabytes.
const MAX_TEXT_BYTES: usize = 1 << 22;

/// A mark before a placeable: FIRST STRONG ISOLATE.
const ISOLATE: char = '\u{2068}';
/// A mark after a placeable: POP DIRECTIONAL ISOLATE.
const POP: char = '\u{2069}';

/// What an expression comes to.
#[derive(Debug, Clone)]
pub(super) enum Resolved<'a> {
    Text(Cow<'a, str>),
    /// Text that came with an argument: never markup.
    Argument(Cow<'a, str>),
    Number(f64, Cow<'a, NumberOptions>),
    Range(f64, f64, Box<NumberOptions>),
    Time(f64, DateOptions),
    List(Vec<Resolved<'a>>, ListType, ListLength),
    /// Nothing; shown as this name in braces.
    Missing(String),
}

/// The text ends here: a limit was reached.
#[derive(Debug)]
pub(super) struct Stop;

/// One formatting of a message.
pub(super) struct Scope<'s> {
    pub(super) locale: &'s Locale,
    pub(super) formats: &'s Formats,
    arguments: Option<&'s Arguments<'s>>,
    /// Arguments of the term that is being resolved.
    parameters: Option<Vec<(&'s str, Resolved<'s>)>>,
    pub(super) options: TranslatorOptions,
    pub(super) errors: Vec<FormatError>,
    open: SmallVec<[&'s Pattern; 4]>,
    placeables: usize,
    disguise: Option<Disguise>,
}

impl<'s> Scope<'s> {
    pub(super) fn new(
        locale: &'s Locale,
        formats: &'s Formats,
        arguments: Option<&'s Arguments<'s>>,
        options: TranslatorOptions,
    ) -> Scope<'s> {
        Scope {
            locale,
            formats,
            arguments,
            parameters: None,
            options,
            errors: Vec::new(),
            open: SmallVec::new(),
            placeables: 0,
            disguise: None,
        }
    }

    /// The text of a pattern; borrowed if it is only text.
    pub(super) fn format(&mut self, pattern: &'s Pattern) -> Cow<'s, str> {
        self.disguise = self.options.pseudo.map(Disguise::new);
        if let (Some(text), None) = (plain(pattern), &self.disguise) {
            return Cow::Borrowed(text);
        }
        self.placeables = 0;
        let mut text = String::with_capacity(64);
        match self.pattern(&mut text, pattern) {
            Ok(()) => Cow::Owned(text),
            Err(Stop) => {
                self.open.clear();
                self.errors.push(FormatError::TooLong);
                Cow::Borrowed("{???}")
            }
        }
    }

    /// Writes a pattern.
    fn pattern(&mut self, out: &mut String, pattern: &'s Pattern) -> Result<(), Stop> {
        if self.open.iter().any(|open| std::ptr::eq(*open, pattern)) {
            self.errors.push(FormatError::Cyclic);
            out.push_str("{???}");
            return Ok(());
        }
        self.open.push(pattern);
        let isolating = self.options.isolation == Isolation::On && pattern.elements.len() > 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => match &mut self.disguise {
                    Some(disguise) => out.push_str(&disguise.piece(value.as_str())),
                    None => out.push_str(value.as_str()),
                },
                PatternElement::Placeable { expression } => {
                    self.placeables += 1;
                    if self.placeables > MAX_PLACEABLES {
                        return Err(Stop);
                    }
                    if isolating {
                        out.push(ISOLATE);
                    }
                    self.expression(out, expression)?;
                    if isolating {
                        out.push(POP);
                    }
                }
            }
            if out.len() > MAX_TEXT_BYTES {
                return Err(Stop);
            }
        }
        self.open.pop();
        Ok(())
    }

    /// Writes an expression.
    fn expression(
        &mut self,
        out: &mut String,
        expression: &'s Expression<Snippet>,
    ) -> Result<(), Stop> {
        match expression {
            Expression::Inline(inline) => self.inline(out, inline),
            Expression::Select { selector, variants } => {
                let selector = self.evaluate(selector)?;
                match self.variant(&selector, variants) {
                    Some(pattern) => self.pattern(out, pattern),
                    None => Ok(()),
                }
            }
        }
    }

    fn inline(
        &mut self,
        out: &mut String,
        inline: &'s InlineExpression<Snippet>,
    ) -> Result<(), Stop> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                out.push_str(&unescaped(value.as_str()));
                Ok(())
            }
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                self.reference(out, inline)
            }
            InlineExpression::Placeable { expression } => self.expression(out, expression),
            _ => {
                let value = self.evaluate(inline)?;
                self.write(out, &value);
                Ok(())
            }
        }
    }

    /// What an expression comes to.
    pub(super) fn evaluate(
        &mut self,
        inline: &'s InlineExpression<Snippet>,
    ) -> Result<Resolved<'s>, Stop> {
        Ok(match inline {
            InlineExpression::StringLiteral { value } => Resolved::Text(unescaped(value.as_str())),
            InlineExpression::NumberLiteral { value } => number_literal(value.as_str()),
            InlineExpression::VariableReference { id } => self.variable(id.name.as_str()),
            InlineExpression::FunctionReference { id, arguments } => {
                functions::call(self, id.name.as_str(), arguments)?
            }
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                let mut text = String::new();
                let known = self.errors.len();
                self.reference(&mut text, inline)?;
                // A reference that leads nowhere selects the default.
                match self.errors.get(known) {
                    Some(FormatError::UnknownReference(_)) => Resolved::Missing(text),
                    _ => Resolved::Text(Cow::Owned(text)),
                }
            }
            InlineExpression::Placeable { expression } => {
                let mut text = String::new();
                self.expression(&mut text, expression)?;
                Resolved::Text(Cow::Owned(text))
            }
        })
    }

    fn variable(&mut self, name: &'s str) -> Resolved<'s> {
        if let Some(parameters) = &self.parameters {
            // Terms need not be given all they know of.
            let given = parameters.iter().find(|(known, _)| *known == name);
            return match given {
                Some((_, value)) => value.clone(),
                None => Resolved::Missing(format!("${name}")),
            };
        }
        match self.arguments.and_then(|arguments| arguments.get(name)) {
            Some(value) => self.argument(name, value),
            None => {
                let name = name.to_owned();
                let shown = Resolved::Missing(format!("${name}"));
                self.errors.push(FormatError::UnknownVariable(name));
                shown
            }
        }
    }

    /// What an argument of `LIST` comes to: each value of a list, or the one value that it is.
    pub(super) fn values(
        &mut self,
        inline: &'s InlineExpression<Snippet>,
    ) -> Result<Vec<Resolved<'s>>, Stop> {
        if let InlineExpression::VariableReference { id } = inline
            && let Some(Value::List(values)) = self
                .arguments
                .and_then(|arguments| arguments.get(id.name.as_str()))
        {
            let name = id.name.as_str();
            return Ok(values
                .iter()
                .map(|value| self.argument(name, value))
                .collect());
        }
        Ok(match self.evaluate(inline)? {
            Resolved::List(values, ..) => values,
            value => vec![value],
        })
    }

    /// An argument, or one value of a list that is one.
    fn argument(&mut self, name: &str, value: &'s Value<'s>) -> Resolved<'s> {
        match value {
            Value::Text(text) => Resolved::Argument(Cow::Borrowed(text)),
            Value::Number(number, options) => Resolved::Number(*number, Cow::Borrowed(options)),
            Value::Time(time, options) => Resolved::Time(*time, *options),
            Value::List(_) | Value::Unsupported => {
                self.errors
                    .push(FormatError::UnsupportedValue(name.to_owned()));
                Resolved::Missing(format!("${name}"))
            }
        }
    }

    /// Writes a message, a term, or an attribute of one.
    fn reference(
        &mut self,
        out: &mut String,
        inline: &'s InlineExpression<Snippet>,
    ) -> Result<(), Stop> {
        match inline {
            InlineExpression::MessageReference { id, attribute } => {
                let (name, attribute) = (id.name.as_str(), attribute.as_ref());
                self.message(out, name, attribute.map(|a| a.name.as_str()))
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let (name, attribute) = (id.name.as_str(), attribute.as_ref());
                let attribute = attribute.map(|a| a.name.as_str());
                self.term(out, name, attribute, arguments.as_ref())
            }
            _ => Ok(()),
        }
    }

    fn message(
        &mut self,
        out: &mut String,
        id: &'s str,
        attribute: Option<&str>,
    ) -> Result<(), Stop> {
        let Some(message) = self.locale.message(id) else {
            return self.unknown(out, id.to_owned());
        };
        match (attribute, &message.value) {
            (Some(name), _) => match attribute_of(&message.attributes, name) {
                Some(pattern) => self.pattern(out, pattern),
                None => self.unknown(out, format!("{id}.{name}")),
            },
            (None, Some(pattern)) => self.pattern(out, pattern),
            (None, None) => {
                self.errors.push(FormatError::NoValue(id.to_owned()));
                write_missing(out, id);
                Ok(())
            }
        }
    }

    fn term(
        &mut self,
        out: &mut String,
        id: &'s str,
        attribute: Option<&str>,
        arguments: Option<&'s CallArguments<Snippet>>,
    ) -> Result<(), Stop> {
        let Some(term) = self.locale.term(id) else {
            return self.unknown(out, format!("-{id}"));
        };
        let pattern = match attribute {
            None => &term.value,
            Some(name) => match attribute_of(&term.attributes, name) {
                Some(pattern) => pattern,
                None => return self.unknown(out, format!("-{id}.{name}")),
            },
        };
        let mut parameters = Vec::new();
        for named in arguments.iter().flat_map(|arguments| &arguments.named) {
            parameters.push((named.name.name.as_str(), self.evaluate(&named.value)?));
        }
        let outer = self.parameters.replace(parameters);
        let done = self.pattern(out, pattern);
        self.parameters = outer;
        done
    }

    fn unknown(&mut self, out: &mut String, id: String) -> Result<(), Stop> {
        write_missing(out, &id);
        self.errors.push(FormatError::UnknownReference(id));
        Ok(())
    }

    /// Writes a value as the locale does.
    pub(super) fn write(&mut self, out: &mut String, value: &Resolved<'_>) {
        match value {
            Resolved::Text(text) => out.push_str(text),
            Resolved::Argument(text) => match self.options.escape {
                Escape::None => out.push_str(text),
                Escape::Html => push_escaped(out, text),
            },
            Resolved::Number(number, options) => {
                let start = out.len();
                if write_number(out, self.formats, *number, options).is_err() {
                    out.truncate(start);
                    out.push_str(&number.to_string());
                    self.errors.push(FormatError::BadOptions);
                }
            }
            Resolved::Range(from, to, options) => {
                let start = out.len();
                if write_range(out, self.formats, (*from, *to), options).is_err() {
                    out.truncate(start);
                    out.push_str(&format!("{from}–{to}"));
                    self.errors.push(FormatError::BadOptions);
                }
            }
            Resolved::Time(time, options) => {
                let start = out.len();
                if write_time(out, self.formats, *time, options).is_err() {
                    out.truncate(start);
                    out.push_str(&time.to_string());
                    self.errors.push(FormatError::BadOptions);
                }
            }
            Resolved::List(values, kind, length) => {
                let parts: Vec<String> = values.iter().map(|value| self.written(value)).collect();
                write_list(out, self.formats, &parts, *kind, *length);
            }
            Resolved::Missing(name) => write_missing(out, name),
        }
    }

    fn written(&mut self, value: &Resolved<'_>) -> String {
        let mut text = String::new();
        self.write(&mut text, value);
        text
    }
}

/// The text of a pattern that is nothing else.
pub(super) fn plain(pattern: &Pattern) -> Option<&str> {
    match &pattern.elements[..] {
        [PatternElement::TextElement { value }] => Some(value.as_str()),
        _ => None,
    }
}

fn write_missing(out: &mut String, name: &str) {
    out.push('{');
    out.push_str(name);
    out.push('}');
}

/// Text that will be read as HTML, and mean itself.
fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}
