//! A pattern → every way through it, selectors multiplied out.

use std::borrow::Cow;
use std::collections::HashSet;

use fluent_syntax::ast;

use super::super::entry::{Piece, Reference, Selector, Target, Variant};
use super::super::view::View;
use super::span;
use crate::document::Span;

/// Most values of one entry that are looked at; a message with more ways through its selectors is looked at in part.
const MOST_VARIANTS: usize = 64;

/// One way through the selectors of a pattern.
#[derive(Clone, Default)]
pub(super) struct Way<'a> {
    keys: Vec<(usize, &'a str)>,
    pieces: Vec<Piece<'a>>,
}

impl<'a> Way<'a> {
    pub(super) fn variant(self) -> Variant<'a> {
        Variant {
            view: View::new(&self.pieces),
            keys: self.keys,
        }
    }
}

/// Every way through a pattern, selectors multiplied out.
pub(super) struct Flattened<'a> {
    text: &'a str,
    pub(super) ways: Vec<Way<'a>>,
    pub(super) selectors: Vec<Selector<'a>>,
    pub(super) duplicates: Vec<(&'a str, Span)>,
    pub(super) extent: Option<Span>,
}

impl<'a> Flattened<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Flattened {
            text,
            ways: vec![Way::default()],
            selectors: Vec::new(),
            duplicates: Vec::new(),
            extent: None,
        }
    }

    pub(super) fn pattern(&mut self, pattern: &ast::Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.literal(value, Cow::Borrowed(value))
                }
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn literal(&mut self, written: &'a str, text: Cow<'a, str>) {
        let span = self.grow(written);
        self.push(&Piece::Text { text, span });
    }

    fn push(&mut self, piece: &Piece<'a>) {
        for way in &mut self.ways {
            way.pieces.push(piece.clone());
        }
    }

    fn grow(&mut self, part: &str) -> Span {
        let span = span(self.text, part);
        let extent = self.extent.get_or_insert(span);
        extent.start = extent.start.min(span.start);
        extent.end = extent.end.max(span.end);
        span
    }

    fn expression(&mut self, expression: &ast::Expression<&'a str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, None),
            ast::Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'a str>, function: Option<&'a str>) {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::StringLiteral { value } => {
                self.literal(
                    value,
                    fluent_syntax::unicode::unescape_unicode_to_string(value),
                );
            }
            Inline::NumberLiteral { value } if function.is_none() => {
                self.literal(value, Cow::Borrowed(value));
            }
            Inline::NumberLiteral { .. } => {}
            Inline::VariableReference { id } => {
                self.reference(Target::Variable, id.name, None, function)
            }
            Inline::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| a.name);
                self.reference(Target::Message, id.name, attribute, function);
            }
            Inline::TermReference { id, attribute, .. } => {
                let attribute = attribute.as_ref().map(|a| a.name);
                self.reference(Target::Term, id.name, attribute, function);
            }
            Inline::FunctionReference { id, arguments } => {
                if arguments.positional.is_empty() {
                    self.reference(Target::Function, id.name, None, None);
                }
                for argument in &arguments.positional {
                    self.inline(argument, Some(id.name));
                }
            }
            Inline::Placeable { expression } => self.expression(expression),
        }
    }

    fn reference(
        &mut self,
        target: Target,
        name: &'a str,
        attribute: Option<&'a str>,
        function: Option<&'a str>,
    ) {
        let span = self.grow(name);
        self.push(&Piece::Placeable(Reference {
            target,
            name,
            attribute,
            function,
            span,
        }));
    }

    fn select(
        &mut self,
        selector: &ast::InlineExpression<&'a str>,
        variants: &[ast::Variant<&'a str>],
    ) {
        let (name, variable) = selector_name(selector);
        self.grow(name);
        let index = self.selectors.len();
        let keys: Vec<&str> = variants.iter().map(|variant| key(&variant.key)).collect();
        let mut seen = HashSet::new();
        let again = keys.iter().filter(|name| !seen.insert(**name));
        self.duplicates
            .extend(again.map(|name| (*name, span(self.text, name))));
        self.selectors.push(Selector {
            name,
            variable,
            keys: keys.clone(),
        });
        if self.ways.len() * variants.len() > MOST_VARIANTS || variants.len() == 1 {
            // The default alone, in place: copying what was read so far for every selector
            // would take quadratic time.
            if let Some(default) = variants.iter().find(|variant| variant.default) {
                self.branch(index, default);
            }
            return;
        }
        let before = std::mem::take(&mut self.ways);
        let mut after = Vec::new();
        for variant in variants {
            self.ways = before.clone();
            self.branch(index, variant);
            after.append(&mut self.ways);
        }
        self.ways = if after.is_empty() { before } else { after };
    }

    fn branch(&mut self, index: usize, variant: &ast::Variant<&'a str>) {
        let key = key(&variant.key);
        self.ways
            .iter_mut()
            .for_each(|way| way.keys.push((index, key)));
        self.pattern(&variant.value);
    }
}

fn key<'a>(key: &ast::VariantKey<&'a str>) -> &'a str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// Name of what decides, and whether it is a variable.
fn selector_name<'a>(selector: &ast::InlineExpression<&'a str>) -> (&'a str, bool) {
    use ast::InlineExpression as Inline;
    match selector {
        Inline::VariableReference { id } => (id.name, true),
        Inline::FunctionReference { id, arguments } => {
            let variable = arguments
                .positional
                .iter()
                .find_map(|argument| match argument {
                    Inline::VariableReference { id } => Some(id.name),
                    _ => None,
                });
            match variable {
                Some(variable) => (variable, true),
                None => (id.name, false),
            }
        }
        Inline::TermReference { id, .. } | Inline::MessageReference { id, .. } => (id.name, false),
        Inline::StringLiteral { value } | Inline::NumberLiteral { value } => (value, false),
        Inline::Placeable { expression } => match expression.as_ref() {
            ast::Expression::Inline(inline) => selector_name(inline),
            ast::Expression::Select { selector, .. } => selector_name(selector),
        },
    }
}
