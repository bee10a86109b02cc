//! Expressions of a template engine in text, tags and values.

use super::super::expression::{Effect, Engine, expression};
use super::super::found::Broken;
use super::super::found::Place;
use super::super::script;
use super::super::script::Dialect;
use super::{CLOSERS, DEEPEST, Flavor, Reader};
use crate::document::Span;

impl<'t> Reader<'t, '_> {
    /// Reads an expression of the engine; false if none begins here.
    pub(super) fn hole(&mut self, place: Place<'t>) -> bool {
        match (self.byte(0), self.byte(1), self.flavor) {
            (b'{', _, Flavor::Svelte | Flavor::Astro) => self.braces(place),
            (b'<', b'?', Flavor::Xml) => self.skip_until(4, 2),
            (_, _, Flavor::Xml) => false,
            (b'@', _, Flavor::Blade) => self.directive(),
            (b'{', b'!', Flavor::Blade) if self.byte(2) == b'!' => {
                self.delimited(8, 3, place, false)
            }
            (b'{', b'{', Flavor::Blade) if self.byte(2) == b'-' => self.skip_until(5, 4),
            (b'{', b'{', Flavor::Vue) => self.mustache_script(place),
            (_, _, Flavor::Vue) => false,
            (b'{', b'{', _) if self.bytes[self.at..].starts_with(b"{{!--") => self.skip_until(5, 5),
            (b'{', b'{', _) if self.byte(2) == b'{' => self.delimited(7, 3, place, false),
            (b'{', b'{', _) => self.delimited(0, 2, place, false),
            (b'{', b'%', _) => self.delimited(1, 2, place, true),
            (b'{', b'#', _) => self.skip_until(2, 2),
            (b'<', b'%', _) => self.erb(place),
            (b'<', b'?', _) => self.php(),
            (b'$', b'{', Flavor::Fragment) => self.braces_unread(),
            (b'$', b'{', _) => self.dollar(),
            _ => false,
        }
    }

    /// `<?php … ?>`, whose last tag may stay open; what it asks of a translator is a key.
    fn php(&mut self) -> bool {
        let start = self.at + 2;
        let Some(end) = self.find(4, 2) else {
            self.at = self.end;
            return true;
        };
        if end - start <= LONGEST_HEAD {
            let span = Span { start, end };
            expression(
                self.text,
                span,
                Place::Nowhere,
                true,
                Engine::Other,
                self.found,
            );
        }
        self.at = end + CLOSERS[4].len();
        true
    }

    /// `@if (…)`, `@lang('…')` of Blade; not the sign in an address.
    fn directive(&mut self) -> bool {
        let start = self.at + 1;
        let before = self.at.checked_sub(1).map_or(b' ', |at| self.byte_at(at));
        let name = self.bytes[start..]
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic());
        let name = name.count();
        if name == 0 || before.is_ascii_alphanumeric() {
            return false;
        }
        let end = start + name;
        if self.text.get(start..end) == Some("php") && self.byte_at(end) != b'(' {
            let rest = self.text.get(end..self.end).unwrap_or("");
            self.at = rest
                .find("@endphp")
                .map_or(self.end, |found| end + found + 7);
            return true;
        }
        let open = end + usize::from(self.byte_at(end) == b' ');
        self.at = match self.byte_at(open) {
            b'(' => self.behind_parentheses(open),
            _ => end,
        };
        let span = Span {
            start,
            end: self.at,
        };
        expression(
            self.text,
            span,
            Place::Nowhere,
            true,
            Engine::Other,
            self.found,
        );
        true
    }

    /// Where the parentheses close that open here, those in strings left out.
    fn behind_parentheses(&self, open: usize) -> usize {
        let mut depth = 0usize;
        let mut quote = None;
        let window = &self.bytes[open..self.bytes.len().min(open + LONGEST_HEAD)];
        for (offset, byte) in window.iter().enumerate() {
            match (quote, byte) {
                (Some(mark), byte) if mark == byte => quote = None,
                (Some(_), _) => {}
                (None, b'"' | b'\'') => quote = Some(byte),
                (None, b'(') => depth += 1,
                (None, b')') => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return open + offset + 1;
            }
        }
        open
    }

    /// The script between the dashes at the start of a component of Astro.
    pub(super) fn front_script(&mut self) {
        let rest = self.text.get(self.at..self.end).unwrap_or("");
        let Some(start) = rest
            .trim_start()
            .strip_prefix("---")
            .map(|inner| self.end - inner.len())
        else {
            return;
        };
        let Some(length) = self
            .text
            .get(start..self.end)
            .and_then(|inner| inner.find("\n---"))
        else {
            return;
        };
        let span = Span {
            start,
            end: start + length,
        };
        let reading = script::Reading {
            dialect: Dialect::Tsx,
            place: Place::Nowhere,
            depth: self.depth + 1,
            templated: false,
            stop_at_brace: false,
        };
        script::script(self.text, span, reading, self.found);
        self.at = span.end + "\n---".len();
    }

    pub(super) fn erb(&mut self, place: Place<'t>) -> bool {
        if self.script_block() {
            return true;
        }
        match self.byte(2) {
            b'#' | b'!' => self.skip_until(3, 3),
            b'=' => self.delimited(3, 3, place, false),
            _ => self.delimited(3, 2, place, true),
        }
    }

    /// `<%= javascript_tag do %> … <% end %>`: a script between two tags of the engine.
    fn script_block(&mut self) -> bool {
        let rest = self.text.get(self.at..self.end).unwrap_or("");
        let Some(close) = rest
            .get(..LONGEST_HEAD.min(rest.len()))
            .and_then(|head| head.find("%>"))
        else {
            return false;
        };
        let head = rest[..close].trim_start_matches(['<', '%', '=', '-', ' ']);
        if !head.starts_with("javascript_tag") || !head.trim_end_matches([' ', '-']).ends_with("do")
        {
            return false;
        }
        let start = self.at + close + 2;
        let end = self.block_end(start);
        let reading = script::Reading {
            dialect: Dialect::Plain,
            place: Place::Nowhere,
            depth: self.depth + 1,
            templated: true,
            stop_at_brace: false,
        };
        let broken = self.found.broken;
        if self.is_open() && self.depth < DEEPEST {
            script::script(self.text, Span { start, end }, reading, self.found);
        }
        self.found.broken = broken;
        self.at = end;
        true
    }

    /// Where the `<% end %>` of the block stands that begins here; blocks in it are passed over.
    fn block_end(&self, start: usize) -> usize {
        let mut depth = 1usize;
        let rest = self.bytes.get(start..self.end).unwrap_or_default();
        for at in memchr::memmem::find_iter(rest, b"<%") {
            let tag = &rest[at..rest.len().min(at + LONGEST_HEAD)];
            let close = memchr::memmem::find(tag, b"%>").unwrap_or(tag.len());
            let inner = String::from_utf8_lossy(&tag[2..close.max(2)]);
            let inner = inner.trim_matches(['-', '=', ' ', '\n']);
            let mut words = inner.split_ascii_whitespace();
            let opens = inner.ends_with(" do")
                || inner.ends_with('|') && inner.contains(" do ")
                || matches!(
                    words.next(),
                    Some("if" | "unless" | "case" | "while" | "begin")
                );
            depth += usize::from(opens);
            depth -= usize::from(inner == "end");
            if depth == 0 {
                return start + at;
            }
        }
        self.end
    }

    pub(super) fn delimited(
        &mut self,
        closer: usize,
        opener_bytes: usize,
        place: Place<'t>,
        statement: bool,
    ) -> bool {
        let Some(end) = self.find(closer, opener_bytes) else {
            if self.flavor != Flavor::Fragment {
                self.found.breaks(self.at, Broken::Unclosed);
            }
            return false;
        };
        let span = Span {
            start: self.at + opener_bytes,
            end,
        };
        self.at = end + CLOSERS[closer].len();
        if self.byte_at(span.start) == b'!' {
            return true;
        }
        let place = if self.is_open() {
            place
        } else {
            Place::Nowhere
        };
        let engine = if CLOSERS[closer] == b"%>" {
            Engine::Ruby
        } else {
            Engine::Other
        };
        match expression(self.text, span, place, statement, engine, self.found) {
            Effect::MuteUntil(tag) if self.muted_until.is_none() && self.ends_soon(tag) => {
                self.muted_until = Some(tag);
            }
            Effect::End(tag) if self.muted_until == Some(tag) => self.muted_until = None,
            _ => {}
        }
        true
    }

    /// Whether the tag that ends a marked part comes at all.
    fn ends_soon(&self, tag: &str) -> bool {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let window = &rest[..rest.len().min(LONGEST_PART)];
        memchr::memmem::find(window, tag.as_bytes()).is_some()
    }

    pub(super) fn byte_at(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    /// `{…}` of Svelte.
    pub(super) fn braces(&mut self, place: Place<'t>) -> bool {
        let start = self.at + 1;
        if matches!(self.byte(1), b'#' | b':' | b'/' | b'@') {
            let rest = &self.bytes[start..];
            let head = rest
                .iter()
                .skip(1)
                .take_while(|byte| byte.is_ascii_alphabetic())
                .count();
            self.at = start + 1 + head;
            self.script(self.at, Dialect::Plain, Place::Nowhere, true);
        } else {
            let dialect = match self.flavor {
                Flavor::Astro => Dialect::Tsx,
                _ => Dialect::Plain,
            };
            self.script(start, dialect, place, true);
        }
        self.at = (self.at + 1).min(self.end);
        true
    }

    /// Reads a script up to the brace that closes it.
    pub(super) fn script(
        &mut self,
        start: usize,
        dialect: Dialect,
        place: Place<'t>,
        stop_at_brace: bool,
    ) {
        let place = if self.is_open() {
            place
        } else {
            Place::Nowhere
        };
        let reading = script::Reading {
            dialect,
            place,
            depth: self.depth,
            templated: false,
            stop_at_brace,
        };
        let span = Span {
            start,
            end: self.end,
        };
        self.at = script::script(self.text, span, reading, self.found);
    }

    /// `{{ … }}` of Vue.
    pub(super) fn mustache_script(&mut self, place: Place<'t>) -> bool {
        let Some(end) = self.find(0, 2) else {
            return false;
        };
        let start = self.at + 2;
        let place = if self.is_open() {
            place
        } else {
            Place::Nowhere
        };
        self.expression_script(Span { start, end }, place);
        self.at = end + 2;
        true
    }

    pub(super) fn expression_script(&mut self, span: Span, place: Place<'t>) {
        let reading = script::Reading {
            dialect: Dialect::Plain,
            place,
            depth: self.depth,
            templated: false,
            stop_at_brace: false,
        };
        let broken = self.found.broken;
        script::script(self.text, span, reading, self.found);
        // What a filter of Vue 2 or a half expression breaks is not the file's fault.
        self.found.broken = broken;
    }

    /// `${Key}` of page templates: the name of a message.
    pub(super) fn dollar(&mut self) -> bool {
        let rest = &self.bytes[self.at + 2..];
        let name = rest
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'))
            .count();
        if rest.get(name) != Some(&b'}') {
            return false;
        }
        self.at += name + 3;
        true
    }

    /// `${…}` in a template literal: the script's tokenizer reads it.
    pub(super) fn braces_unread(&mut self) -> bool {
        let rest = &self.bytes[self.at + 2..];
        let mut depth = 1usize;
        for (offset, byte) in rest.iter().enumerate().take(LONGEST_HOLE) {
            match byte {
                b'{' => depth += 1,
                b'}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                self.at += offset + 3;
                return true;
            }
        }
        false
    }
}

/// Longest tag of an engine that may open a block, in bytes; bounds the search.
const LONGEST_HEAD: usize = 512;
/// Longest part between a tag that mutes it and its end, in bytes; bounds the search.
const LONGEST_PART: usize = 1 << 16;
/// Longest hole of a template literal inside markup, in bytes; bounds the search.
const LONGEST_HOLE: usize = 512;
