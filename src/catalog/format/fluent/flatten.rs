//! A pattern → every way through it, selectors multiplied out.

use std::borrow::Cow;
use std::collections::HashSet;

use super::super::super::entry::{Call, Choice, MOST_VARIANTS, Selector, Variant};
use super::super::super::piece::{Piece, Reference, Spelling, Target};
use super::super::super::view::View;
use crate::document::Span;
use crate::locale::{Snippet, ast};

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
    pub(super) calls: Vec<Call<'a>>,
    pub(super) extent: Option<Span>,
}

impl<'a> Flattened<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Flattened {
            text,
            ways: vec![Way::default()],
            selectors: Vec::new(),
            duplicates: Vec::new(),
            calls: Vec::new(),
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
                self.call(&id.name, arguments);
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
            spelling: Spelling::Dollar,
            written: self.with_sigil(span),
            whole: self.braces_around(span),
            span,
        }));
    }

    fn call(&mut self, name: &Snippet, arguments: &ast::CallArguments<Snippet>) {
        let options = arguments.named.iter().filter_map(|argument| {
            let value = match &argument.value {
                ast::InlineExpression::StringLiteral { value }
                | ast::InlineExpression::NumberLiteral { value } => value,
                _ => return None,
            };
            let name = self.slice(&argument.name.name);
            Some((name, self.slice(value), argument.name.name.span()))
        });
        self.calls.push(Call {
            name: self.slice(name),
            span: name.span(),
            options: options.collect(),
        });
    }

    /// The place of a name with the braces right around it, if nothing but blanks and a sigil stands between.
    fn braces_around(&self, span: Span) -> Span {
        let before = self.text.get(..span.start).unwrap_or("");
        let before = before.trim_end_matches(['$', '-']).trim_end_matches(' ');
        let after = self.text.get(span.end..).unwrap_or("");
        let blanks = after.len() - after.trim_start_matches(' ').len();
        if before.ends_with('{') && after[blanks..].starts_with('}') {
            Span {
                start: before.len() - 1,
                end: span.end + blanks + 1,
            }
        } else {
            span
        }
    }

    /// A name and the `$` or `-` before it.
    fn with_sigil(&self, span: Span) -> &'a str {
        let before = span.start.saturating_sub(1);
        let with = self.text.get(before..span.end).unwrap_or("");
        if with.starts_with(['$', '-']) {
            with
        } else {
            self.text.get(span.start..span.end).unwrap_or("")
        }
    }

    fn select(
        &mut self,
        selector: &ast::InlineExpression<Snippet>,
        variants: &[ast::Variant<Snippet>],
    ) {
        if let ast::InlineExpression::FunctionReference { id, arguments } = selector {
            self.call(&id.name, arguments);
        }
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
            span: name.span(),
            variable,
            choice: choice(selector),
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

/// What a selector chooses by: Fluent tells only where a function says that a number is an ordinal.
fn choice(selector: &ast::InlineExpression<Snippet>) -> Choice {
    let ast::InlineExpression::FunctionReference { id, arguments } = selector else {
        return Choice::Any;
    };
    let is_ordinal = arguments.named.iter().any(|argument| {
        argument.name.name.as_str() == "type"
            && matches!(&argument.value, ast::InlineExpression::StringLiteral { value } if value.as_str() == "ordinal")
    });
    match id.name.as_str() {
        "NUMBER" if is_ordinal => Choice::Ordinal,
        _ => Choice::Any,
    }
}
