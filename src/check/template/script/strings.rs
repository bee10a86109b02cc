//! Strings: whole ones, and those with expressions in them.

use super::super::KeyUse;
use super::super::found::Broken;
use super::super::found::Place;
use super::super::markup;
use super::super::names;
use super::frames::{Before, Bracket, MOST_MEMBERS, Mute};
use super::token::{Dialect, Quote, Token};
use super::walk::Walker;
use crate::document::Span;

impl<'t> Walker<'t, '_> {
    pub(super) fn string(&mut self, token: Token) {
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
        let place = frame.slot.place;
        let inner = text.get(start..end)?;
        if let Place::Property { name } = place {
            frame.is_language |= names::is_language_tag(name, inner);
        }
        if frame.mute != Mute::Open || compared {
            return None;
        }
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
        if let Place::Property { name } | Place::Attribute { name, .. } = place
            && frame.members.len() < MOST_MEMBERS
        {
            frame.members.push(index);
            if names::is_fallback(name) {
                frame.fallbacks.push(index);
            }
        }
        if let Some(literal) = self.found.literals.get_mut(index) {
            literal.is_arm = is_arm;
        }
        Some(index)
    }

    /// The first argument of a translator.
    pub(super) fn key_literal(&mut self, start: usize, end: usize) {
        let text = self.text;
        let frame = self.top();
        // `t(typeof e === 'string' ? e : 'key')`
        if std::mem::take(&mut frame.slot.compared) {
            return;
        }
        if let (Bracket::Call { callee }, 0, false) = (frame.bracket, frame.index, frame.keyed) {
            frame.keyed = true;
            if names::takes_key(callee) {
                self.found.keys.push(KeyUse {
                    span: Span { start, end },
                    key: text.get(start..end),
                });
            }
        }
    }

    /// A string that may hold expressions opens.
    pub(super) fn quote(&mut self, quote: Quote, token: Token) {
        let tag = match self.before {
            Before::Name => self
                .text
                .get(self.path_start..self.before_end)
                .unwrap_or(""),
            _ => "",
        };
        let place = self.top().slot.place;
        let (place, mute) = match tag {
            // `styled(Box)<Props>`…``: what is tagged is no string, whatever the tag.
            "" if self.is_tagged(quote, token) => (Place::Nowhere, Mute::Closed),
            "" => (place, Mute::Open),
            "html" | "svg" | "raw" => (Place::Returned { function: tag }, Mute::Open),
            _ => (Place::Nowhere, Mute::Closed),
        };
        let compared = self.top().slot.compared;
        let place = if compared { Place::Nowhere } else { place };
        let start = token.end;
        self.push(Bracket::String { quote, start }, place, mute);
    }

    /// Whether a template literal follows a call or a list of types without a blank between.
    fn is_tagged(&self, quote: Quote, token: Token) -> bool {
        let before = self.text.get(..token.start).unwrap_or("");
        quote.mark == b'`' && before.ends_with([')', ']', '>']) && !before.ends_with("=>")
    }

    /// Up to the next hole or the end of a string.
    pub(super) fn string_piece(&mut self, quote: Quote, start: usize) -> bool {
        let bytes = self.text.as_bytes();
        let end = self.lexer.end;
        let mut at = self.lexer.at;
        while at < end {
            match bytes[at] {
                b'\\' if self.dialect == Dialect::Swift && bytes.get(at + 1) == Some(&b'(') => {
                    at = behind_expression(bytes, at + 1, end);
                }
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

    pub(super) fn open_hole(&mut self) {
        let place = self.top().slot.place;
        self.push(Bracket::Hole, place, Mute::Open);
        self.before = Before::Operator;
        self.before_end = self.lexer.at;
    }

    pub(super) fn close_string(&mut self, start: usize, end: usize, after: usize) {
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
    pub(super) fn key_template(&mut self, start: usize, end: usize) {
        let holes = self
            .text
            .get(start..end)
            .is_some_and(|inner| inner.contains('$'));
        if !holes {
            self.key_literal(start, end);
        }
    }
}

/// Where an expression in a string of Swift ends, `\(name)`, whose parenthesis stands here.
fn behind_expression(bytes: &[u8], open: usize, end: usize) -> usize {
    let mut depth = 0usize;
    let window = end.min(open + LONGEST_EXPRESSION);
    for (offset, byte) in bytes[open..window].iter().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return open + offset + 1;
        }
    }
    open + 1
}

/// Longest expression in a string of Swift, in bytes; bounds the search.
const LONGEST_EXPRESSION: usize = 512;

fn closes(bytes: &[u8], at: usize, end: usize, quote: Quote) -> bool {
    at + quote.times <= end
        && bytes[at..at + quote.times]
            .iter()
            .all(|byte| *byte == quote.mark)
}
