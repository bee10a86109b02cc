//! Elements in scripts: JSX, and the like of it in TIScript.

use super::super::KeyUse;
use super::super::found::Broken;
use super::super::found::Place;
use super::super::markup;
use super::super::names;
use super::frames::{Bracket, Frame, Mute};
use super::lexer::is_name_byte;
use super::token::Dialect;
use super::walk::Walker;
use crate::document::Span;

impl<'t> Walker<'t, '_> {
    /// Whether the `<` just read begins an element: `<name`, `<>`; not `<T,` or `<T extends`.
    pub(super) fn element_begins(&self) -> bool {
        if !self.dialect.has_elements() {
            return false;
        }
        match self.lexer.byte(0) {
            b'>' => self.dialect != Dialect::Tis,
            byte if byte.is_ascii_alphabetic() || byte == b'_' => !self.is_type_parameter(),
            _ => false,
        }
    }

    fn is_type_parameter(&self) -> bool {
        if self.dialect != Dialect::Tsx {
            return false;
        }
        let rest = self.text.get(self.lexer.at..self.lexer.end).unwrap_or("");
        let after = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
        after.starts_with(',') || after.trim_start().starts_with("extends ")
    }

    /// Opens the element whose `<` was just read.
    pub(super) fn begin_element(&mut self) {
        let name = self.element_name();
        self.skip_type_arguments();
        self.push(Bracket::Tag { name }, Place::Nowhere, Mute::Open);
    }

    /// `<Table<Row> …>` of TypeScript.
    fn skip_type_arguments(&mut self) {
        if self.lexer.byte(0) != b'<' {
            return;
        }
        let mut depth = 0usize;
        for ahead in 0..LONGEST_TYPE_ARGUMENTS {
            match self.lexer.byte(ahead) {
                b'<' => depth += 1,
                b'>' => depth -= 1,
                0 | b'{' => return,
                _ => {}
            }
            if depth == 0 {
                self.lexer.at += ahead + 1;
                return;
            }
        }
    }

    fn element_name(&mut self) -> &'t str {
        let bytes = self.text.as_bytes();
        let start = self.lexer.at;
        let mut at = start;
        while at < self.lexer.end
            && (is_name_byte(bytes[at]) || matches!(bytes[at], b'.' | b'-' | b':'))
        {
            at += 1;
        }
        self.lexer.at = at;
        self.text.get(start..at).unwrap_or("")
    }

    /// One attribute, or the end of the tag.
    pub(super) fn tag_piece(&mut self) -> bool {
        self.skip_tag_blanks();
        if self.lexer.at >= self.lexer.end {
            return false;
        }
        let at = self.lexer.at;
        match (self.lexer.byte(0), self.lexer.byte(1)) {
            (b'/', b'>') => {
                self.lexer.at += 2;
                if let Some(frame) = self.pop() {
                    self.tag_ends(&frame);
                }
                self.after_value();
            }
            (b'>', _) => {
                self.lexer.at += 1;
                self.begin_children();
            }
            (b'{', _) => {
                self.lexer.at += 1;
                self.push(Bracket::Hole, Place::Nowhere, Mute::Open);
                self.begin_expression();
            }
            (b'<', _) => {
                self.found.breaks(at, Broken::Unclosed);
                self.pop();
                self.after_value();
            }
            (byte, _) if is_name_byte(byte) => self.attribute(),
            _ => self.lexer.at += 1,
        }
        true
    }

    fn skip_tag_blanks(&mut self) {
        let bytes = self.text.as_bytes();
        while self.lexer.at < self.lexer.end && bytes[self.lexer.at].is_ascii_whitespace() {
            self.lexer.at += 1;
        }
        if self.lexer.byte(0) == b'/' && matches!(self.lexer.byte(1), b'/' | b'*') {
            let rest = self
                .text
                .as_bytes()
                .get(self.lexer.at + 2..self.lexer.end)
                .unwrap_or_default();
            let behind = if self.lexer.byte(1) == b'/' {
                memchr::memchr(b'\n', rest).map(|found| found + 1)
            } else {
                memchr::memmem::find(rest, b"*/").map(|found| found + 2)
            };
            self.lexer.at = behind.map_or(self.lexer.end, |found| self.lexer.at + 2 + found);
            self.skip_tag_blanks_again();
        }
    }

    fn skip_tag_blanks_again(&mut self) {
        let bytes = self.text.as_bytes();
        while self.lexer.at < self.lexer.end && bytes[self.lexer.at].is_ascii_whitespace() {
            self.lexer.at += 1;
        }
    }

    fn attribute(&mut self) {
        let bytes = self.text.as_bytes();
        let name = self.element_name();
        let element = match self.frames.last().map(|frame| frame.bracket) {
            Some(Bracket::Tag { name }) => name,
            _ => "",
        };
        self.skip_tag_blanks_again();
        if self.lexer.byte(0) != b'=' {
            return;
        }
        self.lexer.at += 1;
        self.skip_tag_blanks_again();
        let is_marked = self.is_marked_attribute(element, name);
        let place = if is_marked {
            Place::Nowhere
        } else {
            Place::Attribute { element, name }
        };
        match self.lexer.byte(0) {
            quote @ (b'"' | b'\'') => {
                let start = self.lexer.at + 1;
                let rest = bytes.get(start..self.lexer.end).unwrap_or_default();
                let Some(found) = memchr::memchr(quote, rest) else {
                    self.found.breaks(start, Broken::OpenString);
                    self.lexer.at = self.lexer.end;
                    return;
                };
                let end = start + found;
                if names::is_key_attribute(element, name) {
                    self.found.keys.push(KeyUse {
                        span: Span { start, end },
                        key: self.text.get(start..end),
                    });
                } else if let Some(index) = self.take(start, end, place)
                    && names::is_fallback(name)
                {
                    self.top().fallbacks.push(index);
                }
                self.lexer.at = end + 1;
            }
            b'{' => {
                self.lexer.at += 1;
                let mute = if is_marked {
                    Mute::Closed
                } else if names::is_code_name(name) {
                    Mute::UntilBlock
                } else {
                    Mute::Open
                };
                let place = if name.starts_with("on") {
                    Place::Nowhere
                } else {
                    place
                };
                self.push(Bracket::Hole, place, mute);
                self.begin_expression();
            }
            _ => {}
        }
    }

    /// Text that stands beside the key of its message is marked: `<Message id="a.b" defaultMessage="…" />`.
    fn tag_ends(&mut self, frame: &Frame<'t>) {
        if frame.identified {
            for index in &frame.fallbacks {
                self.drop_literal(*index);
            }
        }
    }

    /// Remembers what an attribute tells of its tag; whether the tag translates it.
    fn is_marked_attribute(&mut self, element: &str, name: &str) -> bool {
        self.top().identified |= names::identifies(name);
        names::is_translating_element(element)
    }

    /// Takes a literal at a place of its own.
    fn take(&mut self, start: usize, end: usize, place: Place<'t>) -> Option<usize> {
        let open = self
            .frames
            .last()
            .is_some_and(|frame| frame.mute == Mute::Open);
        if !open || place == Place::Nowhere {
            return None;
        }
        self.found.literal(self.text, start, end, place)
    }

    fn begin_children(&mut self) {
        let Some(frame) = self.pop() else { return };
        let Bracket::Tag { name } = frame.bracket else {
            return;
        };
        self.tag_ends(&frame);
        if self.dialect == Dialect::Tis && markup::is_void(name) {
            self.after_value();
            return;
        }
        let mute = if names::is_mute_element(name) {
            Mute::Closed
        } else {
            Mute::Open
        };
        self.push(
            Bracket::Children { name },
            Place::Text { element: name },
            mute.max(frame.mute),
        );
    }

    /// Text up to the next tag or expression of an element's content.
    pub(super) fn children_piece(&mut self) -> bool {
        let Some(Bracket::Children { name }) = self.frames.last().map(|frame| frame.bracket) else {
            return false;
        };
        let start = self.lexer.at;
        let rest = self
            .text
            .as_bytes()
            .get(start..self.lexer.end)
            .unwrap_or_default();
        let Some(found) = memchr::memchr2(b'<', b'{', rest) else {
            self.lexer.at = self.lexer.end;
            return false;
        };
        let at = start + found;
        self.take(start, at, Place::Text { element: name });
        self.lexer.at = at + 1;
        match (rest[found], self.lexer.byte(0)) {
            (b'{', _) => {
                self.push(Bracket::Hole, Place::Text { element: name }, Mute::Open);
                self.begin_expression();
            }
            (_, b'/') => self.end_tag(),
            (_, b'!') => self.comment(),
            (_, byte) if byte.is_ascii_alphabetic() || matches!(byte, b'>' | b'_') => {
                self.begin_element();
            }
            _ => {}
        }
        true
    }

    fn begin_expression(&mut self) {
        self.after_value();
        self.expect_value();
    }

    fn end_tag(&mut self) {
        let rest = self
            .text
            .as_bytes()
            .get(self.lexer.at..self.lexer.end)
            .unwrap_or_default();
        let length = memchr::memchr(b'>', rest).map_or(rest.len(), |found| found + 1);
        self.lexer.at += length;
        self.pop();
        self.after_value();
    }

    fn comment(&mut self) {
        let rest = self
            .text
            .as_bytes()
            .get(self.lexer.at..self.lexer.end)
            .unwrap_or_default();
        let length = memchr::memmem::find(rest, b"-->").map_or(rest.len(), |found| found + 3);
        self.lexer.at += length;
    }
}

/// Longest type arguments behind an element's name, in bytes; bounds the search.
const LONGEST_TYPE_ARGUMENTS: usize = 256;
