//! What brackets open and close: calls, groups, objects, blocks.

use super::super::KeyUse;
use super::super::found::Broken;
use super::super::found::Handed;
use super::super::found::Place;
use super::super::found::Receiver;
use super::super::names;
use super::frames::{Before, Bracket, Frame, Mute, counter};
use super::lexer::is_name_byte;
use super::token::{Dialect, Token};
use super::walk::{NEAREST_FRAMES, Walker};
use crate::document::Span;

impl<'t> Walker<'t, '_> {
    pub(super) fn opens(&mut self, byte: u8, token: Token) {
        match byte {
            b'(' => self.open_parenthesis(token),
            b'[' => self.open_square(),
            _ => self.open_brace(),
        }
        self.set_before(Before::Operator, token);
    }

    pub(super) fn open_parenthesis(&mut self, token: Token) {
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

    pub(super) fn push_call(&mut self, callee: &'t str, _token: Token) {
        let is_mark = self.text.as_bytes().get(self.path_start.wrapping_sub(1)) == Some(&b'@');
        let mute = if names::is_translator(callee) {
            Mute::Closed
        } else if is_mark && self.lexer.byte(0) != b'{' {
            // `@Deprecated("…")`: a remark on the code.
            Mute::Closed
        } else if names::is_mute_call(callee) || self.is_native_mute(callee) {
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

    /// Whether the platform of the language translates what the call is handed, or shows it to developers alone.
    fn is_native_mute(&self, callee: &str) -> bool {
        match self.dialect {
            Dialect::Swift => names::is_looked_up_by_swift(callee),
            Dialect::Kotlin => matches!(callee, "error" | "require" | "check" | "TODO" | "println"),
            Dialect::Java => callee.starts_with("System."),
            _ => false,
        }
    }

    /// Whether the value that begins here belongs to a name whose values are for machines.
    pub(super) fn value_mute(&mut self) -> Mute {
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

    pub(super) fn open_square(&mut self) {
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

    pub(super) fn open_brace(&mut self) {
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
            if std::mem::take(&mut self.tests_follow) | std::mem::take(&mut self.error_follows) {
                self.top().mute = Mute::Closed;
            }
        }
    }

    /// Where the value of a block goes: in Rust `if` and `match` are expressions.
    pub(super) fn block_place(&mut self) -> Place<'t> {
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
    pub(super) fn block_name(&mut self) -> &'t str {
        match (self.before, self.top().slot.place) {
            (Before::Close, _) => self.last_callee,
            (_, Place::Assigned { name } | Place::Property { name }) => name,
            (_, Place::Returned { function }) => function,
            _ => "",
        }
    }

    /// Behind `;`, `{`, `}` or `=>` a brace opens statements.
    pub(super) fn statement_begins(&self) -> bool {
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

    pub(super) fn last_keyword_gives_value(&self) -> bool {
        let name = self.text.get(..self.before_end).unwrap_or("");
        ["return", "default", "yield", "throw", "await", "of", "in"]
            .iter()
            .any(|keyword| name.ends_with(keyword))
    }

    /// A closing bracket; false if the script ends here.
    pub(super) fn closes(&mut self, byte: u8, token: Token) -> bool {
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

    pub(super) fn closed(&mut self, frame: &Frame<'t>, token: Token) {
        let before = match frame.bracket {
            Bracket::Call { callee } => {
                self.last_callee = names::last_part(callee);
                self.last_parameters = Span {
                    start: frame.start,
                    end: token.start,
                };
                if names::is_translator(callee) {
                    self.translated(frame, token);
                    self.handed(frame, token, Receiver::Translator);
                } else if names::speaks(callee) && !names::complains(callee) {
                    self.handed(frame, token, Receiver::People);
                }
                Before::Close
            }
            Bracket::Object => {
                self.option(frame);
                self.marked(frame);
                self.language(frame);
                Before::Close
            }
            Bracket::Block { .. } => Before::CloseBlock,
            Bracket::Array if self.dialect == Dialect::Rust => {
                let attribute = self.text.get(frame.start..token.start).unwrap_or("");
                self.tests_follow |= matches!(attribute.trim(), "cfg(test)" | "test");
                Before::Close
            }
            Bracket::Group => {
                self.last_parameters = Span {
                    start: frame.start,
                    end: token.start,
                };
                if matches!(frame.slot.place, Place::Nowhere) {
                    self.last_callee = "";
                    Before::CloseBlock
                } else {
                    Before::Close
                }
            }
            Bracket::Hole if self.in_tag() => {
                // `defaultText={'…'}`: the tag may name the message yet.
                let fallbacks = frame.fallbacks.iter().copied();
                self.top().fallbacks.extend(fallbacks);
                if is_shown(frame.base) {
                    self.handed(frame, token, Receiver::People);
                }
                Before::Close
            }
            Bracket::Hole if is_shown(frame.base) => {
                self.handed(frame, token, Receiver::People);
                Before::Close
            }
            _ => Before::Close,
        };
        // `(a, b) => …` closes a group too; what follows it is `=>`, which is an operator anyway.
        self.set_before(before, token);
    }

    /// The text of an object beside the key of its message is marked: `{ id: 'a.b', defaultMessage: '…' }`,
    /// `('a.b', { default: '…' })`.
    fn marked(&mut self, frame: &Frame<'t>) {
        if frame.fallbacks.is_empty() {
            return;
        }
        let of_key = match self.frames.last() {
            Some(outer) if matches!(outer.bracket, Bracket::Call { .. }) => {
                self.first_is_key(outer)
            }
            _ => false,
        };
        if frame.identified || of_key {
            for index in &frame.fallbacks {
                self.drop_literal(*index);
            }
        }
    }

    /// Whether the first argument of a call is a string that may be the key of a message.
    fn first_is_key(&self, call: &Frame<'t>) -> bool {
        let list = self.text.get(call.start..).unwrap_or("").trim_start();
        let Some(quote @ ('"' | '\'' | '`')) = list.chars().next() else {
            return false;
        };
        let mut key = list[1..].bytes().take(LONGEST_ARGUMENTS);
        let is_part = |byte: &u8| is_name_byte(*byte) || matches!(byte, b'.' | b'-' | b':' | b'/');
        let last = key.find(|byte| !is_part(byte));
        call.index > 0 && last.is_some_and(|byte| char::from(byte) == quote)
    }

    /// `{ name: "…", value: … }` and `{ id: …, name: "…" }` are options that people choose from.
    pub(super) fn option(&mut self, frame: &Frame<'t>) {
        let literal = frame
            .named
            .filter(|_| frame.valued)
            .and_then(|index| self.found.literals.get_mut(index));
        if let Some(literal) = literal {
            literal.place = Place::Property { name: "label" };
        }
    }

    /// `{ code: 'pt-BR', name: 'Português (Brasil)' }` is an entry of a list of languages, which each speak for
    /// themselves.
    fn language(&mut self, frame: &Frame<'t>) {
        if frame.is_language {
            for index in &frame.members {
                self.drop_literal(*index);
            }
        }
    }

    fn in_tag(&self) -> bool {
        let frame = self.frames.last();
        frame.is_some_and(|frame| matches!(frame.bracket, Bracket::Tag { .. }))
    }

    /// Names that stand alone between brackets are handed on by the function around.
    fn handed(&mut self, frame: &Frame<'t>, token: Token, to: Receiver) {
        let list = self.text.get(frame.start..token.start).unwrap_or("");
        if list.len() > LONGEST_ARGUMENTS {
            return;
        }
        let owners = [self.function(), self.assigned()];
        for name in list.split(',').map(str::trim) {
            let is_name = |name: &str| {
                name.bytes().all(is_name_byte) && !name.starts_with(|c: char| c.is_ascii_digit())
            };
            if name.is_empty() || !is_name(name) {
                continue;
            }
            let owners = owners.iter().filter(|owner| !owner.is_empty());
            let handed = owners.map(|function| Handed { function, name, to });
            self.found.handed.extend(handed);
        }
    }

    /// What the innermost value is assigned to or returned by, as in `const show = (text) => toast(text)`.
    fn assigned(&self) -> &'t str {
        let mut frames = self.frames.iter().rev().take(NEAREST_FRAMES);
        let name = frames.find_map(|frame| match frame.slot.place {
            Place::Assigned { name } | Place::Returned { function: name } => Some(name),
            _ => None,
        });
        name.unwrap_or("")
    }

    /// A translator's call closed: whom it is handed to, and the key if that was no literal.
    pub(super) fn translated(&mut self, frame: &Frame<'t>, token: Token) {
        if let Some(Bracket::Call { callee }) = self.frames.last().map(|outer| outer.bracket) {
            self.found.receivers.push(names::last_part(callee));
        }
        let takes_key =
            matches!(frame.bracket, Bracket::Call { callee } if names::takes_key(callee));
        if frame.keyed || !takes_key || token.start <= frame.start {
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
}

/// Longest list of arguments in which names are looked for, in bytes.
const LONGEST_ARGUMENTS: usize = 512;

/// Whether what stands in a place is shown as it is.
fn is_shown(place: Place<'_>) -> bool {
    match place {
        Place::Text { .. } => true,
        Place::Attribute { name, .. } => names::tells(name),
        _ => false,
    }
}
