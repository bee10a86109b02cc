//! Fluent patterns → forms: the flat sequences of literals and holes that a message can take.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use super::Kind;
use super::fold::fold;
use crate::locale::Catalog;
use crate::locale::Snippet;
use crate::locale::cldr::Formats;

/// Forms kept of one pattern. A real message has a dozen variants at most; catalogs that multiply
/// selectors on purpose must not multiply our memory.
const MAX_FORMS: usize = 64;

/// Levels of terms, references and nested selectors that are followed.
const MAX_DEPTH: usize = 12;

/// Elements of one form: bounds the recursion of the matcher.
const MAX_ELEMENTS: usize = 40;

/// Bytes of literal text in one form: a term that multiplies must not.
const MAX_LITERAL: usize = 8 * 1024;

/// One piece of a form.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Element {
    /// Folded text. `tight_start` and `tight_end` tell that no white space stood at that side.
    Literal {
        folded: Box<str>,
        tight_start: bool,
        tight_end: bool,
    },
    /// What a placeable left open; `argument` indexes the recognizer's argument names.
    Hole { argument: u32, kind: Kind },
}

/// One way a message can look.
#[derive(Debug, Clone)]
pub(super) struct Form {
    /// Index of the message it belongs to.
    pub(super) message: u32,
    /// Literals and holes in order; never empty.
    pub(super) elements: Box<[Element]>,
    /// Arguments that the chosen variants tell.
    pub(super) known: Box<[(u32, Box<str>)]>,
}

/// A form in the making.
#[derive(Debug, Clone, Default)]
struct Draft {
    pieces: Vec<Piece>,
    known: Vec<(String, String)>,
    bytes: usize,
}

#[derive(Debug, Clone)]
enum Piece {
    Text(String),
    Hole(String, Kind),
}

impl Draft {
    /// Whether the draft is beyond the limits of a form; what is added to it changes that no more.
    fn is_too_long(&self) -> bool {
        self.bytes > MAX_LITERAL || self.pieces.len() > MAX_ELEMENTS
    }

    fn text(&mut self, text: &str) {
        self.bytes = self.bytes.saturating_add(text.len());
        if self.bytes > MAX_LITERAL {
            return;
        }
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    fn append(&mut self, other: &Draft) {
        for piece in &other.pieces {
            match piece {
                Piece::Text(text) => self.text(text),
                Piece::Hole(..) => self.pieces.push(piece.clone()),
            }
        }
        self.known.extend(other.known.iter().cloned());
        self.bytes = self.bytes.max(other.bytes);
    }
}

/// Expands the patterns of one locale.
pub(super) struct Compiler<'a> {
    catalog: &'a Catalog,
    locale: &'a LanguageIdentifier,
    /// Names of arguments, shared by all forms.
    pub(super) arguments: Vec<String>,
}

impl<'a> Compiler<'a> {
    pub(super) fn new(catalog: &'a Catalog, locale: &'a LanguageIdentifier) -> Compiler<'a> {
        Compiler {
            catalog,
            locale,
            arguments: Vec::new(),
        }
    }

    /// The same for another locale.
    pub(super) fn turn_to(&mut self, locale: &'a LanguageIdentifier) {
        self.locale = locale;
    }

    /// The forms of one pattern, without doubles.
    pub(super) fn forms(&mut self, pattern: &ast::Pattern<Snippet>, message: u32) -> Vec<Form> {
        // Most messages are one text.
        if let [ast::PatternElement::TextElement { value }] = &pattern.elements[..] {
            let element = Some(value.as_str()).filter(|text| text.len() <= MAX_LITERAL);
            let form = element.and_then(literal).map(|element| Form {
                message,
                elements: Box::new([element]),
                known: Box::default(),
            });
            return form.into_iter().collect();
        }
        let mut kinds = FxHashMap::default();
        kinds_of(pattern, &mut kinds, 0);
        let drafts = self.pattern(pattern, &kinds, &FxHashMap::default(), 0);
        let mut forms: Vec<Form> = Vec::with_capacity(drafts.len());
        for draft in drafts {
            let Some(form) = self.finish(draft, message) else {
                continue;
            };
            if !forms.iter().any(|other| other.elements == form.elements) {
                forms.push(form);
            }
        }
        forms
    }

    fn argument(&mut self, name: &str) -> u32 {
        let found = self.arguments.iter().position(|other| other == name);
        let place = found.unwrap_or_else(|| {
            self.arguments.push(name.to_owned());
            self.arguments.len() - 1
        });
        u32::try_from(place).unwrap_or(u32::MAX)
    }

    fn finish(&mut self, draft: Draft, message: u32) -> Option<Form> {
        if draft.is_too_long() {
            return None;
        }
        let mut elements = Vec::with_capacity(draft.pieces.len());
        for piece in draft.pieces {
            match piece {
                Piece::Text(text) => elements.extend(literal(&text)),
                Piece::Hole(name, kind) => elements.push(Element::Hole {
                    argument: self.argument(&name),
                    kind,
                }),
            }
        }
        let known = draft
            .known
            .into_iter()
            .map(|(name, value)| (self.argument(&name), value.into()))
            .collect();
        (!elements.is_empty()).then(|| Form {
            message,
            elements: elements.into(),
            known,
        })
    }

    fn pattern(
        &self,
        pattern: &ast::Pattern<Snippet>,
        kinds: &FxHashMap<&str, Kind>,
        locals: &FxHashMap<&str, String>,
        depth: usize,
    ) -> Vec<Draft> {
        let mut drafts = vec![Draft::default()];
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    drafts
                        .iter_mut()
                        .for_each(|draft| draft.text(value.as_str()));
                }
                ast::PatternElement::Placeable { expression } => {
                    let ways = self.expression(expression, kinds, locals, depth + 1);
                    drafts = product(&drafts, &ways);
                    // Each step copies the drafts: one that only grew would be copied as often as it has elements.
                    drafts.retain(|draft| !draft.is_too_long());
                }
            }
        }
        drafts
    }

    fn expression(
        &self,
        expression: &ast::Expression<Snippet>,
        kinds: &FxHashMap<&str, Kind>,
        locals: &FxHashMap<&str, String>,
        depth: usize,
    ) -> Vec<Draft> {
        if depth > MAX_DEPTH {
            return Vec::new();
        }
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, kinds, locals, depth),
            ast::Expression::Select { selector, variants } => {
                let subject = Subject::of(selector, locals);
                let mut ways = Vec::new();
                for variant in subject.chosen(variants) {
                    for mut way in self.pattern(&variant.value, kinds, locals, depth) {
                        way.known.extend(subject.told_by(variant));
                        ways.push(way);
                    }
                }
                ways.truncate(MAX_FORMS);
                ways
            }
        }
    }

    fn inline(
        &self,
        inline: &ast::InlineExpression<Snippet>,
        kinds: &FxHashMap<&str, Kind>,
        locals: &FxHashMap<&str, String>,
        depth: usize,
    ) -> Vec<Draft> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                vec![text(&unescape_unicode_to_string(value.as_str()))]
            }
            ast::InlineExpression::NumberLiteral { value } => vec![text(value.as_str())],
            ast::InlineExpression::VariableReference { id } => match locals.get(id.name.as_str()) {
                Some(value) => vec![text(value)],
                None => {
                    let kind = kinds.get(id.name.as_str()).copied();
                    vec![hole(
                        id.name.as_str(),
                        kind.unwrap_or_else(|| Kind::of_argument(id.name.as_str())),
                    )]
                }
            },
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name.as_str(), arguments, kinds, locals, depth)
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                let found = self.catalog.message(self.locale, id.name.as_str());
                let pattern = found.and_then(|found| found.ast.value.as_ref());
                self.reference(pattern, &FxHashMap::default(), depth)
            }
            ast::InlineExpression::TermReference { id, arguments, .. } => {
                let given = arguments.as_ref().map(named).unwrap_or_default();
                let found = self.catalog.term(self.locale, id.name.as_str());
                let mut ways = self.reference(found.map(|found| &found.ast.value), &given, depth);
                // What a term's variants tell is the term's own, no argument of the message.
                ways.iter_mut().for_each(|way| way.known.clear());
                ways
            }
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression, kinds, locals, depth + 1)
            }
        }
    }

    fn reference(
        &self,
        pattern: Option<&ast::Pattern<Snippet>>,
        locals: &FxHashMap<&str, String>,
        depth: usize,
    ) -> Vec<Draft> {
        let Some(pattern) = pattern.filter(|_| depth < MAX_DEPTH) else {
            return Vec::new();
        };
        let mut kinds = FxHashMap::default();
        kinds_of(pattern, &mut kinds, 0);
        self.pattern(pattern, &kinds, locals, depth + 1)
    }

    fn function(
        &self,
        function: &str,
        arguments: &ast::CallArguments<Snippet>,
        kinds: &FxHashMap<&str, Kind>,
        locals: &FxHashMap<&str, String>,
        depth: usize,
    ) -> Vec<Draft> {
        let Some(first) = arguments.positional.first() else {
            return Vec::new();
        };
        if let ("RANGE", Some(second)) = (function, arguments.positional.get(1)) {
            let formats = Formats::of(self.locale);
            let between = formats.between();
            let number = Some(Kind::Number);
            let [from, to] =
                [first, second].map(|end| self.positional(end, number, kinds, locals, depth));
            return product(&product(&from, &[text(between)]), &to);
        }
        let kind = match function {
            "NUMBER" => Some(Kind::Number),
            "DATETIME" => Some(Kind::Date),
            _ => None,
        };
        let ways = self.positional(first, kind, kinds, locals, depth);
        match (function, arguments.positional.get(1)) {
            ("JOSA", Some(ast::InlineExpression::StringLiteral { value })) => {
                let particles: Vec<Draft> = value.as_str().split('/').map(text).collect();
                product(&ways, &particles)
            }
            _ => ways,
        }
    }

    /// The ways of a positional argument of a function, which may tell its kind.
    fn positional(
        &self,
        argument: &ast::InlineExpression<Snippet>,
        kind: Option<Kind>,
        kinds: &FxHashMap<&str, Kind>,
        locals: &FxHashMap<&str, String>,
        depth: usize,
    ) -> Vec<Draft> {
        match (argument, kind) {
            (ast::InlineExpression::VariableReference { id }, Some(kind)) => {
                vec![hole(id.name.as_str(), kind)]
            }
            _ => self.inline(argument, kinds, locals, depth + 1),
        }
    }
}

/// What a selector looks at.
struct Subject<'a> {
    /// The argument, when the variants' keys are its values.
    argument: Option<&'a str>,
    /// Its value, when a term's call gives it.
    value: Option<&'a str>,
}

impl<'a> Subject<'a> {
    fn of(
        selector: &'a ast::InlineExpression<Snippet>,
        locals: &'a FxHashMap<&str, String>,
    ) -> Subject<'a> {
        let argument = match selector {
            ast::InlineExpression::VariableReference { id } => Some(id.name.as_str()),
            ast::InlineExpression::FunctionReference { id, arguments }
                if id.name.as_str() == "NUMBER" =>
            {
                match arguments.positional.first() {
                    Some(ast::InlineExpression::VariableReference { id }) => Some(id.name.as_str()),
                    _ => None,
                }
            }
            _ => None,
        };
        let value = argument
            .and_then(|name| locals.get(name))
            .map(String::as_str);
        Subject { argument, value }
    }

    /// The variants that can be chosen.
    fn chosen<'v>(&self, variants: &'v [ast::Variant<Snippet>]) -> Vec<&'v ast::Variant<Snippet>> {
        let Some(value) = self.value else {
            return variants.iter().collect();
        };
        let exact = variants.iter().find(|variant| key(variant) == value);
        exact
            .or_else(|| variants.iter().find(|variant| variant.default))
            .into_iter()
            .collect()
    }

    /// What choosing this variant tells about the argument.
    fn told_by(&self, variant: &ast::Variant<Snippet>) -> Option<(String, String)> {
        let name = self.argument.filter(|_| self.value.is_none())?;
        let exact = match &variant.key {
            ast::VariantKey::NumberLiteral { .. } => true,
            ast::VariantKey::Identifier { name } => {
                !is_plural_category(name.as_str()) && !variant.default
            }
        };
        exact.then(|| (name.to_owned(), key(variant).to_owned()))
    }
}

fn key(variant: &ast::Variant<Snippet>) -> &str {
    match &variant.key {
        ast::VariantKey::Identifier { name } => name.as_str(),
        ast::VariantKey::NumberLiteral { value } => value.as_str(),
    }
}

/// CLDR plural categories: as keys they say that the selector is a number.
fn is_plural_category(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many" | "other")
}

/// The kinds of the arguments that plural variants and functions tell.
fn kinds_of<'a>(
    pattern: &'a ast::Pattern<Snippet>,
    kinds: &mut FxHashMap<&'a str, Kind>,
    depth: usize,
) {
    if depth > MAX_DEPTH {
        return;
    }
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            ast::Expression::Select { selector, variants } => {
                let numeric = variants.iter().any(|variant| match &variant.key {
                    ast::VariantKey::Identifier { name } => {
                        is_plural_category(name.as_str()) && !variant.default
                    }
                    ast::VariantKey::NumberLiteral { .. } => true,
                });
                if let (ast::InlineExpression::VariableReference { id }, true) = (selector, numeric)
                {
                    kinds.insert(id.name.as_str(), Kind::Number);
                }
                function_kind(selector, kinds);
                for variant in variants {
                    kinds_of(&variant.value, kinds, depth + 1);
                }
            }
            ast::Expression::Inline(inline) => function_kind(inline, kinds),
        }
    }
}

fn function_kind<'a>(
    inline: &'a ast::InlineExpression<Snippet>,
    kinds: &mut FxHashMap<&'a str, Kind>,
) {
    let ast::InlineExpression::FunctionReference { id, arguments } = inline else {
        return;
    };
    let kind = match id.name.as_str() {
        "NUMBER" => Kind::Number,
        "DATETIME" => Kind::Date,
        _ => return,
    };
    if let Some(ast::InlineExpression::VariableReference { id }) = arguments.positional.first() {
        kinds.insert(id.name.as_str(), kind);
    }
}

/// The named arguments of a term's call, as text.
fn named(arguments: &ast::CallArguments<Snippet>) -> FxHashMap<&str, String> {
    let mut given = FxHashMap::default();
    for argument in &arguments.named {
        let value = match &argument.value {
            ast::InlineExpression::StringLiteral { value } => {
                unescape_unicode_to_string(value.as_str()).into_owned()
            }
            ast::InlineExpression::NumberLiteral { value } => value.as_str().to_owned(),
            _ => continue,
        };
        given.insert(argument.name.name.as_str(), value);
    }
    given
}

fn text(text: &str) -> Draft {
    let mut draft = Draft::default();
    draft.text(text);
    draft
}

fn hole(name: &str, kind: Kind) -> Draft {
    Draft {
        pieces: vec![Piece::Hole(name.to_owned(), kind)],
        ..Draft::default()
    }
}

/// Every beginning with every continuation, as far as the limit goes.
fn product(drafts: &[Draft], ways: &[Draft]) -> Vec<Draft> {
    let mut all = Vec::with_capacity((drafts.len() * ways.len()).min(MAX_FORMS));
    for draft in drafts {
        for way in ways {
            if all.len() == MAX_FORMS {
                return all;
            }
            let mut whole = draft.clone();
            whole.append(way);
            all.push(whole);
        }
    }
    all
}

/// A literal element, unless nothing is left of the text.
fn literal(text: &str) -> Option<Element> {
    let mut folded = fold(text);
    if folded.starts_with('\n') || folded.ends_with('\n') {
        folded = folded.trim_matches('\n').to_owned();
    }
    (!folded.is_empty()).then(|| Element::Literal {
        folded: folded.into(),
        tight_start: !text.starts_with(char::is_whitespace),
        tight_end: !text.ends_with(char::is_whitespace),
    })
}
