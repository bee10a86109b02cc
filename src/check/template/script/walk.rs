//! From tokens to literals with their places.
//!
//! No parser: a stack of brackets, each with the place that the next literal in it would have. The
//! place changes at the few operators that matter (`=`, `:`, `,`, `return`, `=>`); comparisons and
//! conditions drop the literals they touch; both arms of a conditional, both sides of `||` and all
//! pieces of a sum keep the place of the whole. Memory and time are linear in the length.

use super::super::KeyUse;
use super::super::found::Broken;
use super::super::found::Found;
use super::super::found::Place;
use super::super::markup;
use super::super::names;
use super::lexer::{Dialect, Kind, Lexer, Operator, Quote, Token};
use crate::document::Span;

/// What a bracket is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Bracket<'t> {
    /// The whole range.
    Root,
    /// The arguments of a call, or the parameters of a function.
    Call { callee: &'t str },
    /// Grouping parentheses; also those of `if` and `while`.
    Group,
    /// `[…]` behind a value.
    Index,
    /// `[…]` as a value.
    Array,
    /// `{…}` with properties.
    Object,
    /// `{…}` with statements; the name of the function if it is one.
    Block { function: &'t str },
    /// `${…}` in a template literal, `{…}` in an element.
    Hole,
    /// A string with holes: where it starts.
    String { quote: Quote, start: usize },
    /// `<name …`: its attributes.
    Tag { name: &'t str },
    /// What stands between `<name>` and `</name>`.
    Children { name: &'t str },
}

/// Whether literals are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mute {
    /// They are.
    Open,
    /// Not until a function or an element begins: inside the value of `className`.
    UntilBlock,
    /// Not at all: inside the call of a translator or a logger.
    Closed,
}

/// The place of the next literal and what may still be said of the last ones.
#[derive(Debug)]
pub(super) struct Slot<'t> {
    pub(super) place: Place<'t>,
    /// Literals of this expression that a `?` would turn into a condition.
    own: Vec<usize>,
    /// `?` that wait for their `:`.
    conditionals: u32,
    /// A `?` has been seen: what comes is an arm of a conditional.
    in_arms: bool,
    /// The next literal is compared with something.
    compared: bool,
    /// `case` waits for its `:`.
    in_case: bool,
    /// The name before a type annotation.
    annotated: &'t str,
    /// A type is declared: what is assigned is a type too.
    typed: bool,
}

impl<'t> Slot<'t> {
    pub(super) fn new(place: Place<'t>) -> Self {
        Slot {
            place,
            own: Vec::new(),
            conditionals: 0,
            in_arms: false,
            compared: false,
            in_case: false,
            annotated: "",
            typed: false,
        }
    }
}

#[derive(Debug)]
pub(super) struct Frame<'t> {
    pub(super) bracket: Bracket<'t>,
    pub(super) slot: Slot<'t>,
    pub(super) mute: Mute,
    start: usize,
    /// The place of what stands in it before any operator.
    base: Place<'t>,
    /// Arguments before this one.
    index: usize,
    /// A key or the first argument has been seen.
    keyed: bool,
    /// The value of `name:` in an object, and whether it has an `id:` or `value:` too.
    named: Option<usize>,
    valued: bool,
}

/// What the token before was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Before {
    /// Nothing, or an operator: a value comes next.
    Operator,
    /// A dot: a member comes next.
    Dot,
    Name,
    /// `return`, `case`, `typeof`: a value comes next.
    Keyword,
    /// `if`, `while`: a condition comes next.
    Condition,
    Value,
    /// A literal, with its index if it was taken.
    Literal(Option<usize>),
    /// A bracket that closed a value.
    Close,
    /// A bracket that closed statements or a condition.
    CloseBlock,
}

/// Walks over a script.
pub(in crate::check::template) struct Walker<'t, 'f> {
    pub(super) text: &'t str,
    pub(super) lexer: Lexer<'t>,
    pub(super) dialect: Dialect,
    pub(super) frames: Vec<Frame<'t>>,
    pub(super) found: &'f mut Found<'t>,
    /// Open parentheses, square brackets and braces.
    open: [usize; 3],
    before: Before,
    before_end: usize,
    /// Where the path of names that ends here began.
    path_start: usize,
    /// The last name or string, a key if a colon or `=` follows.
    last_name: &'t str,
    /// The function whose parameters closed last, and where they stand.
    last_callee: &'t str,
    last_parameters: Span,
    /// The literal before the dot whose method comes next.
    of_method: Option<usize>,
    /// `#[cfg(test)]` stands before the next block.
    tests_follow: bool,
    /// Levels of scripts in markup in scripts.
    pub(super) depth: usize,
    /// Stop behind the brace that closes the expression.
    stop_at_brace: bool,
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
        depth: reading.depth,
        stop_at_brace: reading.stop_at_brace,
    };
    walker.push(Bracket::Root, reading.place, Mute::Open);
    walker.run();
    walker.lexer.at
}

impl<'t> Walker<'t, '_> {
    fn run(&mut self) {
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

    fn top(&mut self) -> &mut Frame<'t> {
        if self.frames.is_empty() {
            self.push(Bracket::Root, Place::Nowhere, Mute::Open);
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    /// One token of code; false at the end.
    fn token(&mut self) -> bool {
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

    fn set_before(&mut self, before: Before, token: Token) {
        self.before = before;
        self.before_end = token.end;
    }

    fn value_expected(&self) -> bool {
        matches!(
            self.before,
            Before::Operator | Before::Keyword | Before::Condition | Before::CloseBlock
        )
    }

    fn name(&mut self, token: Token) {
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
        self.last_name = name;
        self.set_before(Before::Name, token);
    }

    /// What a keyword does to the place of the next literal.
    fn keyword(&mut self, name: &str) -> Option<Before> {
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
    fn declaration(&mut self, name: &str) -> Option<Before> {
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
    fn function(&self) -> &'t str {
        let blocks = self.frames.iter().rev().take(NEAREST_FRAMES);
        blocks
            .filter_map(|frame| match frame.bracket {
                Bracket::Block { function } if !function.is_empty() => Some(function),
                _ => None,
            })
            .next()
            .unwrap_or("")
    }

    fn operator(&mut self, operator: Operator, token: Token) {
        self.key_goes_on(operator);
        match operator {
            Operator::Dot => {
                self.of_method = match self.before {
                    Before::Literal(index) => index,
                    _ => None,
                };
                if !matches!(self.before, Before::Name) {
                    self.path_start = token.end;
                }
                self.set_before(Before::Dot, token);
                return;
            }
            Operator::Bang if self.before == Before::Name && self.bang_joins() => {
                self.before_end = token.end;
                return;
            }
            Operator::Compare | Operator::Less => self.compare(),
            Operator::And => {
                self.forget_literal();
                self.top().slot.compared = false;
            }
            Operator::Or => self.top().slot.compared = false,
            Operator::Question => self.question(),
            Operator::Colon => self.colon(),
            Operator::Assign => self.assign(),
            Operator::Arrow => self.arrow(),
            Operator::Comma => self.comma(),
            Operator::Semicolon => {
                self.tests_follow = false;
                let frame = self.top();
                frame.slot = Slot::new(match frame.bracket {
                    Bracket::Block { .. } => frame.base,
                    _ => Place::Nowhere,
                });
            }
            Operator::Mark | Operator::Bang | Operator::Other => {}
        }
        self.set_before(Before::Operator, token);
    }

    /// An operator behind the key of a translator: the other arm of a conditional is a key too, a
    /// sum is put together at run time.
    fn key_goes_on(&mut self, operator: Operator) {
        let frame = self.top();
        let is_key =
            frame.keyed && frame.index == 0 && matches!(frame.bracket, Bracket::Call { .. });
        if !is_key {
            return;
        }
        match operator {
            Operator::Colon | Operator::Or | Operator::Question => frame.keyed = false,
            Operator::Other if self.before_is_literal() => {
                if let Some(last) = self.found.keys.last_mut() {
                    last.key = None;
                }
            }
            _ => {}
        }
    }

    fn before_is_literal(&self) -> bool {
        matches!(self.before, Before::Literal(_))
    }

    /// `name!` of a Rust macro or of TypeScript.
    fn bang_joins(&self) -> bool {
        matches!(self.lexer.byte(0), b'(' | b'[' | b'{' | b'.')
    }

    /// The last literal is an operand of something that is no text.
    fn forget_literal(&mut self) {
        if let Before::Literal(Some(index)) = self.before {
            self.drop_literal(index);
        }
    }

    fn drop_literal(&mut self, index: usize) {
        if let Some(literal) = self.found.literals.get_mut(index) {
            literal.dropped = true;
        }
    }

    fn compare(&mut self) {
        self.forget_literal();
        self.top().slot.compared = true;
    }

    fn question(&mut self) {
        let own = std::mem::take(&mut self.top().slot.own);
        for index in own {
            self.drop_literal(index);
        }
        let slot = &mut self.top().slot;
        slot.conditionals += 1;
        slot.in_arms = true;
        slot.compared = false;
    }

    fn colon(&mut self) {
        let name = self.last_name;
        let named_arguments = self.dialect.has_named_arguments();
        let keyed = matches!(
            self.before,
            Before::Name | Before::Literal(_) | Before::Close
        );
        let frame = self.top();
        if frame.slot.conditionals > 0 {
            frame.slot.conditionals -= 1;
            frame.slot.compared = false;
            return;
        }
        let property = match frame.bracket {
            Bracket::Object => true,
            Bracket::Call { .. } => named_arguments,
            Bracket::Block { .. } => keyed && !frame.slot.in_case,
            _ => false,
        };
        self.forget_literal();
        let frame = self.top();
        frame.valued |= matches!(name, "id" | "value" | "key");
        let annotated = frame.slot.annotated;
        frame.slot = Slot::new(match property {
            true if annotated.is_empty() => Place::Property { name },
            _ => Place::Nowhere,
        });
        if !matches!(frame.bracket, Bracket::Object) {
            frame.slot.annotated = if annotated.is_empty() {
                name
            } else {
                annotated
            };
        }
    }

    fn assign(&mut self) {
        let last = self.last_name;
        let known = matches!(self.before, Before::Name);
        let frame = self.top();
        if frame.slot.typed {
            return;
        }
        let name = match frame.slot.annotated {
            "" if known => last,
            "" => "",
            annotated => annotated,
        };
        frame.slot = Slot::new(Place::Assigned { name });
    }

    fn arrow(&mut self) {
        if self.before == Before::Close && self.dialect == Dialect::Dart {
            let definition = (self.last_callee, self.last_parameters);
            self.found.definitions.push(definition);
        }
        let own = std::mem::take(&mut self.top().slot.own);
        if self.dialect == Dialect::Rust {
            own.into_iter().for_each(|index| self.drop_literal(index));
        }
        let frame = self.top();
        frame.slot.compared = false;
        if frame.mute == Mute::UntilBlock {
            // What a callback of such a call returns goes nowhere, what it does is its own.
            frame.mute = Mute::Open;
            frame.slot.place = Place::Nowhere;
            return;
        }
        match frame.slot.place {
            Place::Argument { callee, .. } => {
                frame.slot.place = Place::Returned { function: callee };
            }
            Place::Nowhere => frame.slot.place = Place::Returned { function: "" },
            _ => {}
        }
    }

    fn comma(&mut self) {
        let frame = self.top();
        frame.index += 1;
        let index = frame.index;
        let place = match frame.bracket {
            Bracket::Call { callee } => Place::Argument { callee, index },
            Bracket::Block { .. } => frame.base,
            Bracket::Object | Bracket::Root => Place::Nowhere,
            _ => frame.slot.place,
        };
        frame.slot = Slot::new(place);
    }

    fn opens(&mut self, byte: u8, token: Token) {
        match byte {
            b'(' => self.open_parenthesis(token),
            b'[' => self.open_square(),
            _ => self.open_brace(),
        }
        self.set_before(Before::Operator, token);
    }

    fn open_parenthesis(&mut self, token: Token) {
        match self.before {
            Before::Name | Before::Close | Before::Dot => {
                let callee = match self.before {
                    Before::Name => self
                        .text
                        .get(self.path_start..self.before_end)
                        .unwrap_or(""),
                    _ => "",
                };
                self.push_call(callee, token);
            }
            Before::Condition => self.push(Bracket::Group, Place::Nowhere, Mute::Open),
            _ => {
                let place = self.top().slot.place;
                let mute = self.value_mute();
                self.push(Bracket::Group, place, mute);
            }
        }
    }

    fn push_call(&mut self, callee: &'t str, _token: Token) {
        let mute = if names::is_translator(callee) {
            Mute::Closed
        } else if names::is_mute_call(callee) {
            Mute::UntilBlock
        } else {
            self.value_mute()
        };
        self.push(
            Bracket::Call { callee },
            Place::Argument { callee, index: 0 },
            mute,
        );
    }

    /// Whether the value that begins here belongs to a name whose values are for machines.
    fn value_mute(&mut self) -> Mute {
        if self.top().slot.typed {
            return Mute::Closed;
        }
        match self.top().slot.place {
            Place::Property { name } | Place::Assigned { name } | Place::Attribute { name, .. }
                if names::is_code_name(name) =>
            {
                Mute::UntilBlock
            }
            _ => Mute::Open,
        }
    }

    fn open_square(&mut self) {
        if self.dialect == Dialect::Rust && self.text[..self.before_end].ends_with(['#', '!']) {
            self.push(Bracket::Array, Place::Nowhere, Mute::Closed);
            return;
        }
        let is_index = matches!(
            self.before,
            Before::Name | Before::Close | Before::Value | Before::Literal(_)
        );
        if is_index {
            self.forget_literal();
            self.push(Bracket::Index, Place::Nowhere, Mute::Open);
        } else {
            let place = self.top().slot.place;
            let mute = self.value_mute();
            self.push(Bracket::Array, place, mute);
        }
    }

    fn open_brace(&mut self) {
        let is_object = match self.before {
            Before::Operator => !self.statement_begins(),
            Before::Keyword => self.last_keyword_gives_value(),
            _ => false,
        };
        if is_object {
            let mute = self.value_mute();
            self.push(Bracket::Object, Place::Nowhere, mute);
        } else {
            let function = self.block_name();
            if self.before == Before::Close && !function.is_empty() {
                self.found
                    .definitions
                    .push((function, self.last_parameters));
            }
            let place = self.block_place();
            self.push(Bracket::Block { function }, place, Mute::Open);
            if std::mem::take(&mut self.tests_follow) {
                self.top().mute = Mute::Closed;
            }
        }
    }

    /// Where the value of a block goes: in Rust `if` and `match` are expressions.
    fn block_place(&mut self) -> Place<'t> {
        let place = self.top().slot.place;
        match place {
            Place::Argument { .. } | Place::Assigned { .. } | Place::Property { .. }
                if self.dialect == Dialect::Rust =>
            {
                place
            }
            _ => Place::Nowhere,
        }
    }

    /// The name of the function whose body begins here.
    fn block_name(&mut self) -> &'t str {
        match (self.before, self.top().slot.place) {
            (Before::Close, _) => self.last_callee,
            (_, Place::Assigned { name } | Place::Property { name }) => name,
            (_, Place::Returned { function }) => function,
            _ => "",
        }
    }

    /// Behind `;`, `{`, `}` or `=>` a brace opens statements.
    fn statement_begins(&self) -> bool {
        let bytes = self.text.as_bytes();
        let before = self.before_end.checked_sub(1).map(|at| bytes[at]);
        match before {
            None | Some(b';' | b'{' | b'}') => !matches!(
                self.frames.last().map(|frame| frame.bracket),
                Some(Bracket::Hole)
            ),
            Some(b'>') => true,
            _ => false,
        }
    }

    fn last_keyword_gives_value(&self) -> bool {
        let name = self.text.get(..self.before_end).unwrap_or("");
        ["return", "default", "yield", "throw", "await", "of", "in"]
            .iter()
            .any(|keyword| name.ends_with(keyword))
    }

    /// A closing bracket; false if the script ends here.
    fn closes(&mut self, byte: u8, token: Token) -> bool {
        let kind = match byte {
            b')' => 0,
            b']' => 1,
            _ => 2,
        };
        if self.open[kind] == 0 {
            if byte == b'}' && self.stop_at_brace {
                self.lexer.at = token.start;
                return false;
            }
            self.found.breaks(token.start, Broken::Unclosed);
            return true;
        }
        while let Some(frame) = self.pop() {
            if counter(frame.bracket) == Some(kind) {
                self.closed(&frame, token);
                break;
            }
            self.found.breaks(frame.start, Broken::Unclosed);
        }
        true
    }

    fn closed(&mut self, frame: &Frame<'t>, token: Token) {
        let before = match frame.bracket {
            Bracket::Call { callee } => {
                self.last_callee = names::last_part(callee);
                self.last_parameters = Span {
                    start: frame.start,
                    end: token.start,
                };
                if names::is_translator(callee) {
                    self.translated(frame, token);
                }
                Before::Close
            }
            Bracket::Object => {
                self.option(frame);
                Before::Close
            }
            Bracket::Block { .. } => Before::CloseBlock,
            Bracket::Array if self.dialect == Dialect::Rust => {
                let attribute = self.text.get(frame.start..token.start).unwrap_or("");
                self.tests_follow |= matches!(attribute.trim(), "cfg(test)" | "test");
                Before::Close
            }
            Bracket::Group if matches!(frame.slot.place, Place::Nowhere) => {
                self.last_callee = "";
                Before::CloseBlock
            }
            _ => Before::Close,
        };
        // `(a, b) => …` closes a group too; what follows it is `=>`, which is an operator anyway.
        self.set_before(before, token);
    }

    /// `{ name: "…", value: … }` and `{ id: …, name: "…" }` are options that people choose from.
    fn option(&mut self, frame: &Frame<'t>) {
        let literal = frame
            .named
            .filter(|_| frame.valued)
            .and_then(|index| self.found.literals.get_mut(index));
        if let Some(literal) = literal {
            literal.place = Place::Property { name: "label" };
        }
    }

    /// A translator's call closed: whom it is handed to, and the key if that was no literal.
    fn translated(&mut self, frame: &Frame<'t>, token: Token) {
        if let Some(Bracket::Call { callee }) = self.frames.last().map(|outer| outer.bracket) {
            self.found.receivers.push(names::last_part(callee));
        }
        if frame.keyed || token.start <= frame.start {
            return;
        }
        let span = Span {
            start: frame.start,
            end: token.start,
        };
        self.found.keys.push(KeyUse { span, key: None });
        let argument = self.text.get(span.start..span.end).unwrap_or("");
        let first = argument.split(',').next().unwrap_or("").trim_end();
        let name = first
            .rsplit(|c: char| !c.is_alphanumeric() && c != '_')
            .next();
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            self.found.translated.push(name);
        }
    }

    fn string(&mut self, token: Token) {
        let (start, end) = token.inner;
        let index = self.literal(start, end);
        self.last_name = self.text.get(start..end).unwrap_or("");
        self.set_before(Before::Literal(index), token);
    }

    /// Takes a literal unless its place says that it is no text; gives its index.
    pub(super) fn literal(&mut self, start: usize, end: usize) -> Option<usize> {
        let (text, depth) = (self.text, self.depth);
        let frame = self.top();
        if frame.mute == Mute::Closed {
            self.key_literal(start, end);
            return None;
        }
        let compared = std::mem::take(&mut frame.slot.compared);
        if frame.mute != Mute::Open || compared {
            return None;
        }
        let place = frame.slot.place;
        let inner = text.get(start..end)?;
        if markup::looks_like(inner) && depth < markup::DEEPEST {
            markup::fragment(text, Span { start, end }, place, depth + 1, self.found);
            return None;
        }
        if place == Place::Nowhere {
            return None;
        }
        let index = self.found.literal(text, start, end, place)?;
        let frame = self.top();
        frame.slot.own.push(index);
        let is_arm = frame.slot.in_arms;
        if place == (Place::Property { name: "name" }) {
            frame.named = Some(index);
        }
        if let Some(literal) = self.found.literals.get_mut(index) {
            literal.is_arm = is_arm;
        }
        Some(index)
    }

    /// The first argument of a translator.
    fn key_literal(&mut self, start: usize, end: usize) {
        let text = self.text;
        let frame = self.top();
        if let (Bracket::Call { callee }, 0, false) = (frame.bracket, frame.index, frame.keyed) {
            frame.keyed = true;
            if names::is_translator(callee) {
                self.found.keys.push(KeyUse {
                    span: Span { start, end },
                    key: text.get(start..end),
                });
            }
        }
    }

    /// A string that may hold expressions opens.
    fn quote(&mut self, quote: Quote, token: Token) {
        let tag = match self.before {
            Before::Name => self
                .text
                .get(self.path_start..self.before_end)
                .unwrap_or(""),
            _ => "",
        };
        let place = self.top().slot.place;
        let (place, mute) = match tag {
            "" => (place, Mute::Open),
            "html" | "svg" | "raw" => (Place::Returned { function: tag }, Mute::Open),
            _ => (Place::Nowhere, Mute::Closed),
        };
        let compared = self.top().slot.compared;
        let place = if compared { Place::Nowhere } else { place };
        let start = token.end;
        self.push(Bracket::String { quote, start }, place, mute);
    }

    /// Up to the next hole or the end of a string.
    fn string_piece(&mut self, quote: Quote, start: usize) -> bool {
        let bytes = self.text.as_bytes();
        let end = self.lexer.end;
        let mut at = self.lexer.at;
        while at < end {
            match bytes[at] {
                b'\\' => at += 2,
                b'$' if at + 1 < end && bytes[at + 1] == b'{' => {
                    self.lexer.at = at + 2;
                    self.open_hole();
                    return true;
                }
                b'\n' if quote.mark != b'`' && quote.times == 1 => {
                    self.found.breaks(start, Broken::OpenString);
                    self.close_string(start, at, at);
                    return true;
                }
                byte if byte == quote.mark && closes(bytes, at, end, quote) => {
                    self.close_string(start, at, at + quote.times);
                    return true;
                }
                _ => at += 1,
            }
        }
        self.found.breaks(start, Broken::Unclosed);
        self.lexer.at = end;
        false
    }

    fn open_hole(&mut self) {
        let place = self.top().slot.place;
        self.push(Bracket::Hole, place, Mute::Open);
        self.before = Before::Operator;
        self.before_end = self.lexer.at;
    }

    fn close_string(&mut self, start: usize, end: usize, after: usize) {
        self.lexer.at = after.min(self.lexer.end);
        let frame = self.pop();
        let compared = frame.is_some_and(|frame| frame.mute != Mute::Open);
        let index = if compared {
            let muted = self.top().mute == Mute::Closed;
            if muted {
                self.key_template(start, end);
            }
            None
        } else {
            self.literal(start, end)
        };
        self.last_name = self.text.get(start..end).unwrap_or("");
        self.before = Before::Literal(index);
        self.before_end = self.lexer.at;
    }

    /// A template literal as a key: put together at run time if it has holes.
    fn key_template(&mut self, start: usize, end: usize) {
        let holes = self
            .text
            .get(start..end)
            .is_some_and(|inner| inner.contains('$'));
        if !holes {
            self.key_literal(start, end);
        }
    }
}

/// Frames looked through for the name of a function; deeper ones would make long files slow.
const NEAREST_FRAMES: usize = 16;

fn closes(bytes: &[u8], at: usize, end: usize, quote: Quote) -> bool {
    at + quote.times <= end
        && bytes[at..at + quote.times]
            .iter()
            .all(|byte| *byte == quote.mark)
}

fn counter(bracket: Bracket<'_>) -> Option<usize> {
    match bracket {
        Bracket::Call { .. } | Bracket::Group => Some(0),
        Bracket::Index | Bracket::Array => Some(1),
        Bracket::Object | Bracket::Block { .. } | Bracket::Hole => Some(2),
        _ => None,
    }
}
