//! From tokens to literals with their places.
//!
//! No parser: a stack of brackets, each with the place that the next literal in it would have. The
//! place changes at the few operators that matter (`=`, `:`, `,`, `return`, `=>`); comparisons and
//! conditions drop the literals they touch; both arms of a conditional, both sides of `||` and all
//! pieces of a sum keep the place of the whole. Memory and time are linear in the length.

use super::super::found::Broken;
use super::super::found::Found;
use super::super::found::Place;
use super::super::names;
use super::frames::{Before, Bracket, Frame, Mute, Slot, counter};
use super::lexer::Lexer;
use super::token::{Dialect, Kind, Operator, Token};
use crate::document::Span;

/// Walks over a script.
pub(in crate::check::template) struct Walker<'t, 'f> {
    pub(super) text: &'t str,
    pub(super) lexer: Lexer<'t>,
    pub(super) dialect: Dialect,
    pub(super) frames: Vec<Frame<'t>>,
    pub(super) found: &'f mut Found<'t>,
    /// Open parentheses, square brackets and braces.
    pub(super) open: [usize; 3],
    pub(super) before: Before,
    pub(super) before_end: usize,
    /// Where the path of names that ends here began.
    pub(super) path_start: usize,
    /// The last name or string, a key if a colon or `=` follows.
    pub(super) last_name: &'t str,
    /// The function whose parameters closed last, and where they stand.
    pub(super) last_callee: &'t str,
    pub(super) last_parameters: Span,
    /// The literal before the dot whose method comes next.
    pub(super) of_method: Option<usize>,
    /// `#[cfg(test)]` stands before the next block.
    pub(super) tests_follow: bool,
    /// `extends Error` stands before the next block.
    pub(super) error_follows: bool,
    /// Levels of scripts in markup in scripts.
    pub(super) depth: usize,
    /// Stop behind the brace that closes the expression.
    pub(super) stop_at_brace: bool,
}

/// How a script is read.
#[derive(Debug, Clone, Copy)]
pub(in crate::check::template) struct Reading<'t> {
    pub(in crate::check::template) dialect: Dialect,
    /// The place of the whole, for expressions in templates; `Nowhere` for files.
    pub(in crate::check::template) place: Place<'t>,
    /// Levels of markup around it.
    pub(in crate::check::template) depth: usize,
    /// A template engine's delimiters may stand inside.
    pub(in crate::check::template) templated: bool,
    /// The script ends at the first brace that it did not open.
    pub(in crate::check::template) stop_at_brace: bool,
}

/// Finds the literals of a script; gives where it stopped.
pub(in crate::check::template) fn script<'t>(
    text: &'t str,
    span: Span,
    reading: Reading<'t>,
    found: &mut Found<'t>,
) -> usize {
    let mut walker = Walker {
        text,
        lexer: Lexer::new(
            text,
            span.start,
            span.end,
            reading.dialect,
            reading.templated,
        ),
        dialect: reading.dialect,
        frames: Vec::new(),
        found,
        open: [0; 3],
        before: Before::Operator,
        before_end: span.start,
        path_start: span.start,
        last_name: "",
        last_callee: "",
        last_parameters: Span::default(),
        of_method: None,
        tests_follow: false,
        error_follows: false,
        depth: reading.depth,
        stop_at_brace: reading.stop_at_brace,
    };
    walker.push(Bracket::Root, reading.place, Mute::Open);
    walker.run();
    walker.lexer.at
}

impl<'t> Walker<'t, '_> {
    pub(super) fn run(&mut self) {
        while let Some(frame) = self.frames.last() {
            let goes_on = match frame.bracket {
                Bracket::String { quote, start } => self.string_piece(quote, start),
                Bracket::Tag { .. } => self.tag_piece(),
                Bracket::Children { .. } => self.children_piece(),
                _ => self.token(),
            };
            if !goes_on {
                break;
            }
        }
        let unclosed = self.frames.iter().skip(1).map(|frame| frame.start).next();
        if let (Some(start), false) = (unclosed, self.stop_at_brace) {
            self.found.breaks(start, Broken::Unclosed);
        }
    }

    /// Opens a bracket whose next literal has this place.
    pub(super) fn push(&mut self, bracket: Bracket<'t>, place: Place<'t>, mute: Mute) {
        if let Some(kind) = counter(bracket) {
            self.open[kind] += 1;
        }
        let outer = self.frames.last().map_or(Mute::Open, |frame| frame.mute);
        let mute = match bracket {
            Bracket::Block { .. } | Bracket::Tag { .. } if outer == Mute::UntilBlock => mute,
            _ => mute.max(outer),
        };
        self.frames.push(Frame {
            bracket,
            slot: Slot::new(place),
            mute,
            start: self.lexer.at,
            base: place,
            index: 0,
            keyed: false,
            named: None,
            valued: false,
            members: Vec::new(),
            fallbacks: Vec::new(),
            identified: false,
            is_language: false,
        });
    }

    pub(super) fn pop(&mut self) -> Option<Frame<'t>> {
        let frame = self.frames.pop()?;
        if let Some(kind) = counter(frame.bracket) {
            self.open[kind] -= 1;
        }
        Some(frame)
    }

    /// What follows an element or a string is an operator.
    pub(super) fn after_value(&mut self) {
        self.before = Before::Close;
        self.before_end = self.lexer.at;
    }

    /// What follows the opening brace of an expression is a value.
    pub(super) fn expect_value(&mut self) {
        self.before = Before::Operator;
    }

    pub(super) fn top(&mut self) -> &mut Frame<'t> {
        if self.frames.is_empty() {
            self.push(Bracket::Root, Place::Nowhere, Mute::Open);
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    /// One token of code; false at the end.
    pub(super) fn token(&mut self) -> bool {
        let value_expected = self.value_expected();
        let token = self.lexer.next(value_expected);
        if token.broken {
            let why = match token.kind {
                Kind::String => Broken::OpenString,
                _ => Broken::Unclosed,
            };
            self.found.breaks(token.start, why);
        }
        match token.kind {
            Kind::End => return false,
            Kind::Name => self.name(token),
            Kind::Value => self.set_before(Before::Value, token),
            Kind::String => self.string(token),
            Kind::Quote(quote) => self.quote(quote, token),
            Kind::Open(byte) => self.opens(byte, token),
            Kind::Close(byte) => return self.closes(byte, token),
            Kind::Operator(Operator::Less) if value_expected && self.element_begins() => {
                self.begin_element();
            }
            Kind::Operator(operator) => self.operator(operator, token),
        }
        true
    }

    pub(super) fn set_before(&mut self, before: Before, token: Token) {
        self.before = before;
        self.before_end = token.end;
    }

    pub(super) fn value_expected(&self) -> bool {
        matches!(
            self.before,
            Before::Operator | Before::Keyword | Before::Condition | Before::CloseBlock
        )
    }

    pub(super) fn name(&mut self, token: Token) {
        let name = self.text.get(token.start..token.end).unwrap_or("");
        if self.before != Before::Dot {
            if let Some(before) = self.keyword(name) {
                self.set_before(before, token);
                return;
            }
            self.path_start = token.start;
        }
        if let Some(index) = self.of_method.take().filter(|_| !names::keeps_text(name)) {
            self.drop_literal(index);
        }
        self.error_follows |= self.last_name == "extends" && names::complains(name);
        self.last_name = name;
        self.set_before(Before::Name, token);
    }

    /// What a keyword does to the place of the next literal.
    pub(super) fn keyword(&mut self, name: &str) -> Option<Before> {
        match name {
            "return" | "yield" => {
                let function = self.function();
                self.top().slot = Slot::new(Place::Returned { function });
                Some(Before::Keyword)
            }
            "case" => {
                self.top().slot = Slot::new(Place::Nowhere);
                self.top().slot.in_case = true;
                Some(Before::Keyword)
            }
            "in" | "instanceof" | "is" => {
                self.compare();
                Some(Before::Keyword)
            }
            "throw" => {
                self.top().slot = Slot::new(Place::Argument {
                    callee: "Error",
                    index: 0,
                });
                Some(Before::Keyword)
            }
            "import" | "export" | "from" | "const" | "let" | "var" | "final" | "type"
            | "interface" => self.declaration(name),
            "typeof" | "of" | "else" | "do" | "void" | "delete" | "new" | "await" | "default" => {
                Some(Before::Keyword)
            }
            "if" | "while" | "for" | "switch" | "catch" | "match" | "with" => {
                Some(Before::Condition)
            }
            _ => None,
        }
    }

    /// A statement begins, if one can begin here.
    pub(super) fn declaration(&mut self, name: &str) -> Option<Before> {
        let statement = matches!(
            self.top().bracket,
            Bracket::Root | Bracket::Block { .. } | Bracket::Group
        );
        if !statement {
            return None;
        }
        if name != "from" || self.before != Before::Dot {
            self.top().slot = Slot::new(Place::Nowhere);
        }
        self.top().slot.typed = matches!(name, "type" | "interface");
        match name {
            "const" | "let" | "var" | "final" | "export" => Some(Before::Keyword),
            _ => None,
        }
    }

    /// The innermost function's name.
    pub(super) fn function(&self) -> &'t str {
        let blocks = self.frames.iter().rev().take(NEAREST_FRAMES);
        blocks
            .filter_map(|frame| match frame.bracket {
                Bracket::Block { function } if !function.is_empty() => Some(function),
                _ => None,
            })
            .next()
            .unwrap_or("")
    }
}

/// Frames looked through for the name of a function; deeper ones would make long files slow.
pub(super) const NEAREST_FRAMES: usize = 16;
