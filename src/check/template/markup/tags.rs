//! Tags and their attributes, with expressions anywhere in them.

use super::super::found::Broken;
use super::super::found::Place;
use super::{Attribute, Flavor, Reader, is_void};
use crate::document::Span;

impl<'t> Reader<'t, '_> {
    pub(super) fn tag(&mut self) -> bool {
        let start = self.at;
        let name = self.name_at(start + 1);
        self.at = start + 1 + name.len();
        self.attributes.clear();
        self.element = name;
        let closed = self.attributes(name);
        let Some(self_closing) = closed else {
            if self.flavor == Flavor::Fragment {
                self.settle_attributes(name);
                return true;
            }
            self.found.breaks(start, Broken::Unclosed);
            return true;
        };
        self.settle_attributes(name);
        if !self_closing && !is_void(name) {
            self.enter(name);
        }
        true
    }

    /// Reads the attributes of a tag; whether it closes itself, `None` if it never ends.
    pub(super) fn attributes(&mut self, element: &'t str) -> Option<bool> {
        while self.at < self.end {
            match self.byte(0) {
                b'>' => {
                    self.at += 1;
                    return Some(false);
                }
                b'/' if self.byte(1) == b'>' => {
                    self.at += 2;
                    return Some(true);
                }
                b'{' | b'<' | b'$' if self.hole(Place::Nowhere) => {}
                b'\\' if self.flavor == Flavor::Fragment => self.at += 1,
                byte if byte.is_ascii_whitespace()
                    || matches!(byte, b'/' | b'=' | b'"' | b'\'') =>
                {
                    self.at += 1;
                }
                _ => self.attribute(element),
            }
        }
        None
    }

    pub(super) fn attribute(&mut self, _element: &'t str) {
        let start = self.at;
        while self.at < self.end {
            let byte = self.byte(0);
            let ends = byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'"' | b'\'');
            if ends || byte == b'/' && self.byte(1) == b'>' || byte == b'{' && self.at > start {
                break;
            }
            self.at += 1;
        }
        if self.at == start {
            self.at += 1;
        }
        let name = self.text.get(start..self.at).unwrap_or("");
        self.skip_blanks();
        if self.byte(0) != b'=' {
            let here = Span {
                start: self.at,
                end: self.at,
            };
            self.remember(name, here);
            return;
        }
        self.at += 1;
        self.skip_blanks();
        let value = self.value();
        self.remember(name, value);
    }

    pub(super) fn remember(&mut self, name: &'t str, value: Span) {
        if self.attributes.len() < MOST_ATTRIBUTES {
            self.attributes.push(Attribute { name, value });
        }
    }

    pub(super) fn skip_blanks(&mut self) {
        while self.byte(0).is_ascii_whitespace() {
            self.at += 1;
        }
    }

    /// The value of an attribute, expressions in it passed over.
    pub(super) fn value(&mut self) -> Span {
        if self.byte(0) == b'\\' && matches!(self.byte(1), b'"' | b'\'') {
            self.at += 1;
        }
        let quote = self.byte(0);
        let quoted = matches!(quote, b'"' | b'\'');
        if quoted {
            self.at += 1;
        }
        let start = self.at;
        while self.at < self.end {
            let byte = self.byte(0);
            let ends = if quoted {
                byte == quote
            } else {
                byte.is_ascii_whitespace() || byte == b'>'
            };
            if ends {
                break;
            }
            let is_hole = matches!(byte, b'{' | b'<' | b'$') && self.pass_hole();
            if !is_hole {
                self.at += 1;
            }
        }
        let escaped = self.flavor == Flavor::Fragment
            && self.at > start
            && self.byte_at(self.at - 1) == b'\\';
        let end = self.at - usize::from(escaped);
        if quoted && self.at < self.end {
            self.at += 1;
        }
        Span { start, end }
    }

    /// Moves behind an expression without reading it.
    pub(super) fn pass_hole(&mut self) -> bool {
        if self.flavor == Flavor::Vue {
            return false;
        }
        let (literals, keys) = (self.found.literals.len(), self.found.keys.len());
        let muted_until = self.muted_until;
        let passed = self.hole(Place::Nowhere);
        self.found.literals.truncate(literals);
        self.found.keys.truncate(keys);
        self.muted_until = muted_until;
        passed
    }
}

/// Attributes of one tag that are read; each is looked up among the others.
const MOST_ATTRIBUTES: usize = 128;
