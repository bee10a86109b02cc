//! A pattern → every way through it, selectors multiplied out.

use std::borrow::Cow;
use std::collections::HashSet;

use super::super::super::entry::{Selector, Variant};
use super::super::super::piece::{Piece, Reference, Target};
use super::super::super::view::View;
use crate::document::Span;
use crate::locale::{Snippet, ast};

/// Most values of one entry that are looked at; a message with more ways through its selectors is looked at in part.
const MOST_VARIANTS: usize = 64;

/// One way through the selectors of a pattern.
#[derive(Clone, Default)]
pub(super) struct Way<'a> {
    keys: Vec<(usize, &'a str)>,
    pieces: Vec<Piece<'a>>,
    /// What writing it replaces, where that is its own.
    pub(super) written: Option<Span>,
}

impl<'a> Way<'a> {
    pub(super) fn variant(self) -> Variant<'a> {
        Variant {
            view: View::new(&self.pieces),
            keys: self.keys,
            written: self.written,
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

    pub(super) fn pattern(&mut self, pattern: &ast::Pattern<Snippet>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.literal(value, Cow::Borrowed(self.slice(value)));
                }
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    /// The file's own text where a snippet stands.
    fn slice(&self, snippet: &Snippet) -> &'a str {
        let span = snippet.span();
        self.text.get(span.start..span.end).unwrap_or("")
    }

    fn literal(&mut self, written: &Snippet, text: Cow<'a, str>) {
        let span = self.grow(written);
        self.push(&Piece::Text { text, span });
    }

    fn push(&mut self, piece: &Piece<'a>) {
        for way in &mut self.ways {
            way.pieces.push(piece.clone());
        }
    }

    fn grow(&mut self, part: &Snippet) -> Span {
        let span = part.span();
        let extent = self.extent.get_or_insert(span);
        extent.start = extent.start.min(span.start);
        extent.end = extent.end.max(span.end);
        span
    }

    fn expression(&mut self, expression: &ast::Expression<Snippet>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, None),
            ast::Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<Snippet>, function: Option<&Snippet>) {
        use ast::InlineExpression as Inline;
        match inline {
            Inline::StringLiteral { value } => {
                let text = self.slice(value);
                self.literal(
                    value,
                    fluent_syntax::unicode::unescape_unicode_to_string(text),
                );
            }
            Inline::NumberLiteral { value } if function.is_none() => {
                self.literal(value, Cow::Borrowed(self.slice(value)));
            }
            Inline::NumberLiteral { .. } => {}
            Inline::VariableReference { id } => {
                self.reference(Target::Variable, &id.name, None, function);
            }
            Inline::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| &a.name);
                self.reference(Target::Message, &id.name, attribute, function);
            }
            Inline::TermReference { id, attribute, .. } => {
                let attribute = attribute.as_ref().map(|a| &a.name);
                self.reference(Target::Term, &id.name, attribute, function);
            }
            Inline::FunctionReference { id, arguments } => {
                if arguments.positional.is_empty() {
                    self.reference(Target::Function, &id.name, None, None);
                }
                for argument in &arguments.positional {
                    self.inline(argument, Some(&id.name));
                }
            }
            Inline::Placeable { expression } => self.expression(expression),
        }
    }

    fn reference(
        &mut self,
        target: Target,
        name: &Snippet,
        attribute: Option<&Snippet>,
        function: Option<&Snippet>,
    ) {
        let span = self.grow(name);
        self.push(&Piece::Placeable(Reference {
            target,
            name: self.slice(name),
            attribute: attribute.map(|attribute| self.slice(attribute)),
            function: function.map(|function| self.slice(function)),
            span,
        }));
    }

    fn select(
        &mut self,
        selector: &ast::InlineExpression<Snippet>,
        variants: &[ast::Variant<Snippet>],
    ) {
        let (name, variable) = selector_name(selector);
        self.grow(name);
        let index = self.selectors.len();
        let keys: Vec<&Snippet> = variants.iter().map(|variant| key(&variant.key)).collect();
        let mut seen = HashSet::new();
        let again = keys.iter().filter(|name| !seen.insert(name.as_str()));
        let again: Vec<_> = again.map(|name| (self.slice(name), name.span())).collect();
        self.duplicates.extend(again);
        self.selectors.push(Selector {
            name: self.slice(name),
            variable,
            keys: keys.into_iter().map(|key| self.slice(key)).collect(),
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

    fn branch(&mut self, index: usize, variant: &ast::Variant<Snippet>) {
        let key = self.slice(key(&variant.key));
        self.ways
            .iter_mut()
            .for_each(|way| way.keys.push((index, key)));
        self.pattern(&variant.value);
    }
}

fn key(key: &ast::VariantKey<Snippet>) -> &Snippet {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// Name of what decides, and whether it is a variable.
fn selector_name(selector: &ast::InlineExpression<Snippet>) -> (&Snippet, bool) {
    use ast::InlineExpression as Inline;
    match selector {
        Inline::VariableReference { id } => (&id.name, true),
        Inline::FunctionReference { id, arguments } => {
            let variable = arguments
                .positional
                .iter()
                .find_map(|argument| match argument {
                    Inline::VariableReference { id } => Some(&id.name),
                    _ => None,
                });
            match variable {
                Some(variable) => (variable, true),
                None => (&id.name, false),
            }
        }
        Inline::TermReference { id, .. } | Inline::MessageReference { id, .. } => (&id.name, false),
        Inline::StringLiteral { value } | Inline::NumberLiteral { value } => (value, false),
        Inline::Placeable { expression } => match expression.as_ref() {
            ast::Expression::Inline(inline) => selector_name(inline),
            ast::Expression::Select { selector, .. } => selector_name(selector),
        },
    }
}
