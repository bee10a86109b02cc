//! HTML with the delimiters of a template engine in it.
//!
//! A tokenizer after the HTML Standard's (data, tag open, attributes, raw text, comments), in which
//! an expression of the engine may stand anywhere: in text, in a tag, in a value, around half a
//! tag. No tree is built: what matters is only whether the text here is muted by an element around
//! it.

use super::KeyUse;
use super::expression::Effect;
use super::expression::expression;
use super::found::Broken;
use super::found::Found;
use super::found::Place;
use super::names;
use super::script;
use super::script::Dialect;
use crate::document::Span;

/// Levels of markup in strings of scripts in markup; deeper ones are not read.
pub(super) const DEEPEST: usize = 4;

/// What the markup belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flavor {
    /// HTML of any engine with delimiters of its own.
    Html,
    /// A component of Vue: expressions are JavaScript, also in attributes.
    Vue,
    /// A component of Svelte: `{…}` holds JavaScript.
    Svelte,
    /// A string of a script: may begin and end in the middle of a tag.
    Fragment,
}

/// Elements without content.
pub(super) fn is_void(element: &str) -> bool {
    const VOID: &[&str] = &[
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
    ];
    names::is_one_of(element, VOID)
}

/// Whether a string of a script holds markup: a tag of HTML or of a component, not `<hostname>`.
pub(super) fn looks_like(inner: &str) -> bool {
    let bytes = inner.as_bytes();
    let is_tag = |at: usize| {
        let start = at + 1 + usize::from(bytes.get(at + 1) == Some(&b'/'));
        let rest = bytes.get(start..).unwrap_or_default();
        let length = rest
            .iter()
            .take(LONGEST_ELEMENT)
            .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
            .count();
        let name = inner.get(start..start + length).unwrap_or("");
        names::is_one_of(name, ELEMENTS) || length > 0 && name.contains('-')
    };
    let begins_inside = bytes
        .first()
        .is_some_and(|byte| matches!(byte, b'"' | b'\'' | b'>'));
    memchr::memchr_iter(b'<', bytes).any(is_tag)
        || begins_inside && bytes.contains(&b'>') && !bytes.contains(&b'=')
}

/// Longest name of an element looked at, in bytes.
const LONGEST_ELEMENT: usize = 32;

/// Elements that strings of scripts make.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "audio",
    "b",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "caption",
    "cite",
    "code",
    "col",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "i",
    "icon",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "mark",
    "menu",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "picture",
    "pre",
    "progress",
    "q",
    "s",
    "samp",
    "section",
    "select",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "text",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "u",
    "ul",
    "var",
    "video",
];

/// An attribute of the tag being read.
#[derive(Debug, Clone, Copy)]
struct Attribute<'t> {
    name: &'t str,
    value: Span,
}

struct Muted<'t> {
    element: &'t str,
    depth: usize,
}

struct Reader<'t, 'f> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    end: usize,
    flavor: Flavor,
    depth: usize,
    found: &'f mut Found<'t>,
    element: &'t str,
    /// The element around whose content is no text.
    muted: Option<Muted<'t>>,
    /// The engine's tag that ends what it marked.
    muted_until: Option<&'t str>,
    attributes: Vec<Attribute<'t>>,
    /// Closing delimiters that do not come any more: no need to look again.
    missing: [bool; CLOSERS.len()],
}

const CLOSERS: [&[u8]; 8] = [b"}}", b"%}", b"#}", b"%>", b"?>", b"--}}", b"-->", b"}}}"];

/// Finds the literals of a whole file.
pub(super) fn document<'t>(text: &'t str, flavor: Flavor, found: &mut Found<'t>) {
    let span = Span {
        start: 0,
        end: text.len(),
    };
    read(text, span, flavor, 0, found);
}

/// Finds the literals of markup inside a string of a script. A string that stands nowhere (for
/// example `innerHTML += …`) is shown all the same: nobody writes tags for machines.
pub(super) fn fragment<'t>(
    text: &'t str,
    span: Span,
    _place: Place<'t>,
    depth: usize,
    found: &mut Found<'t>,
) {
    let inner = text.get(span.start..span.end).unwrap_or("");
    let open = inner.find('<').unwrap_or(inner.len());
    let start = match inner.find('>') {
        Some(close) if close < open => span.start + close + 1,
        _ => span.start,
    };
    let span = Span {
        start,
        end: span.end,
    };
    read(text, span, Flavor::Fragment, depth, found);
}

fn read<'t>(text: &'t str, span: Span, flavor: Flavor, depth: usize, found: &mut Found<'t>) {
    let mut reader = Reader {
        text,
        bytes: &text.as_bytes()[..span.end],
        at: span.start,
        end: span.end,
        flavor,
        depth,
        found,
        element: "",
        muted: None,
        muted_until: None,
        attributes: Vec::new(),
        missing: [false; CLOSERS.len()],
    };
    reader.run();
}

impl<'t> Reader<'t, '_> {
    fn run(&mut self) {
        let mut start = self.at;
        while self.at < self.end {
            let rest = &self.bytes[self.at..];
            let Some(found) = memchr::memchr3(b'<', b'{', b'$', rest) else {
                break;
            };
            let at = self.at + found;
            self.at = at;
            let before = (self.is_open(), self.element);
            if self.construct() {
                self.text_run(start, at, before);
                start = self.at;
            } else {
                self.at = self.at.max(at + 1);
            }
        }
        self.at = self.end;
        self.text_run(start, self.end, (self.is_open(), self.element));
    }

    fn text_run(&mut self, start: usize, end: usize, (open, element): (bool, &'t str)) {
        if open && start < end {
            self.found
                .literal(self.text, start, end, Place::Text { element });
        }
    }

    fn is_open(&self) -> bool {
        self.muted.is_none() && self.muted_until.is_none()
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Reads the tag, comment or expression that begins here; false if none does. Literals found
    /// in it come after the text before it in the list; the list is sorted at the end.
    fn construct(&mut self) -> bool {
        match (self.byte(0), self.byte(1)) {
            (b'<', b'!') => self.declaration(),
            (b'<', b'/') => self.end_tag(),
            (b'<', byte) if byte.is_ascii_alphabetic() => self.tag(),
            _ => {
                let element = self.element;
                self.hole(Place::Text { element })
            }
        }
    }

    fn declaration(&mut self) -> bool {
        if self.bytes[self.at..].starts_with(b"<!--") {
            return self.skip_until(6, 4);
        }
        let rest = &self.bytes[self.at..];
        self.at += memchr::memchr(b'>', rest).map_or(rest.len(), |found| found + 1);
        true
    }

    /// Moves behind a closing delimiter; to the end, and the file is broken, if it is not there.
    fn skip_until(&mut self, closer: usize, opener_bytes: usize) -> bool {
        match self.find(closer, opener_bytes) {
            Some(end) => self.at = end + CLOSERS[closer].len(),
            None if self.flavor == Flavor::Fragment => return false,
            None => {
                self.found.breaks(self.at, Broken::Unclosed);
                self.at = self.end;
            }
        }
        true
    }

    /// Where a closing delimiter stands.
    fn find(&mut self, closer: usize, opener_bytes: usize) -> Option<usize> {
        if self.missing[closer] {
            return None;
        }
        let start = (self.at + opener_bytes).min(self.end);
        let found = memchr::memmem::find(&self.bytes[start..], CLOSERS[closer]);
        self.missing[closer] = found.is_none();
        found.map(|found| start + found)
    }

    /// Reads an expression of the engine; false if none begins here.
    fn hole(&mut self, place: Place<'t>) -> bool {
        match (self.byte(0), self.byte(1), self.flavor) {
            (b'{', _, Flavor::Svelte) => self.braces(place),
            (b'{', b'{', Flavor::Vue) => self.mustache_script(place),
            (_, _, Flavor::Vue) => false,
            (b'{', b'{', _) if self.bytes[self.at..].starts_with(b"{{!--") => self.skip_until(5, 5),
            (b'{', b'{', _) if self.byte(2) == b'{' => self.delimited(7, 3, place, false),
            (b'{', b'{', _) => self.delimited(0, 2, place, false),
            (b'{', b'%', _) => self.delimited(1, 2, place, true),
            (b'{', b'#', _) => self.skip_until(2, 2),
            (b'<', b'%', _) => self.erb(place),
            (b'<', b'?', _) => self.skip_until(4, 2),
            (b'$', b'{', Flavor::Fragment) => self.braces_unread(),
            (b'$', b'{', _) => self.dollar(),
            _ => false,
        }
    }

    fn erb(&mut self, place: Place<'t>) -> bool {
        match self.byte(2) {
            b'#' | b'!' => self.skip_until(3, 3),
            b'=' => self.delimited(3, 3, place, false),
            _ => self.delimited(3, 2, place, true),
        }
    }

    fn delimited(
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
        match expression(self.text, span, place, statement, self.found) {
            Effect::MuteUntil(tag) if self.muted_until.is_none() => self.muted_until = Some(tag),
            Effect::End(tag) if self.muted_until == Some(tag) => self.muted_until = None,
            _ => {}
        }
        true
    }

    fn byte_at(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    /// `{…}` of Svelte.
    fn braces(&mut self, place: Place<'t>) -> bool {
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
            self.script(start, Dialect::Plain, place, true);
        }
        self.at = (self.at + 1).min(self.end);
        true
    }

    /// Reads a script up to the brace that closes it.
    fn script(&mut self, start: usize, dialect: Dialect, place: Place<'t>, stop_at_brace: bool) {
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
    fn mustache_script(&mut self, place: Place<'t>) -> bool {
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

    fn expression_script(&mut self, span: Span, place: Place<'t>) {
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
    fn dollar(&mut self) -> bool {
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
    fn braces_unread(&mut self) -> bool {
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

    fn end_tag(&mut self) -> bool {
        let start = self.at + 2;
        let name = self.name_at(start);
        let rest = &self.bytes[start..];
        self.at = start + memchr::memchr(b'>', rest).map_or(rest.len(), |found| found + 1);
        if let Some(muted) = &mut self.muted
            && muted.element.eq_ignore_ascii_case(name)
        {
            muted.depth -= 1;
            if muted.depth == 0 {
                self.muted = None;
            }
        }
        true
    }

    fn name_at(&self, start: usize) -> &'t str {
        let rest = &self.bytes[start.min(self.end)..];
        let length = rest
            .iter()
            .take_while(|byte| {
                byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b'.')
            })
            .count();
        self.text.get(start..start + length).unwrap_or("")
    }

    fn tag(&mut self) -> bool {
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
    fn attributes(&mut self, element: &'t str) -> Option<bool> {
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

    fn attribute(&mut self, _element: &'t str) {
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

    fn remember(&mut self, name: &'t str, value: Span) {
        if self.attributes.len() < MOST_ATTRIBUTES {
            self.attributes.push(Attribute { name, value });
        }
    }

    fn skip_blanks(&mut self) {
        while self.byte(0).is_ascii_whitespace() {
            self.at += 1;
        }
    }

    /// The value of an attribute, expressions in it passed over.
    fn value(&mut self) -> Span {
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
    fn pass_hole(&mut self) -> bool {
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

    /// Takes what the attributes hold, now that all are known.
    fn settle_attributes(&mut self, element: &'t str) {
        let after = self.at;
        let attributes = std::mem::take(&mut self.attributes);
        for attribute in &attributes {
            self.settle(element, *attribute, &attributes);
        }
        self.attributes = attributes;
        self.at = after;
    }

    fn settle(&mut self, element: &'t str, attribute: Attribute<'t>, all: &[Attribute<'t>]) {
        let name = attribute.name;
        if name == "data-l10n-id" || name == "data-i18n" {
            self.found.keys.push(KeyUse {
                span: attribute.value,
                key: self.text.get(attribute.value.start..attribute.value.end),
            });
            return;
        }
        if self.flavor == Flavor::Vue && self.vue_attribute(element, attribute) {
            return;
        }
        let place = self.attribute_place(element, name, all);
        if place != Place::Nowhere && self.is_open() {
            self.value_pieces(attribute.value, place);
        }
    }

    /// Expressions in attributes of Vue; false if the attribute is plain.
    fn vue_attribute(&mut self, element: &'t str, attribute: Attribute<'t>) -> bool {
        let name = attribute.name;
        let bound = name
            .strip_prefix(':')
            .or_else(|| name.strip_prefix("v-bind:"));
        let place = match bound {
            Some(bound) if names::is_code_name(bound) => return true,
            Some(name) => Place::Attribute { element, name },
            None if name.starts_with(['@', '#']) || name.starts_with("v-") => match name {
                "v-text" | "v-html" => Place::Text { element },
                "v-tooltip" => Place::Attribute {
                    element,
                    name: "title",
                },
                _ => Place::Nowhere,
            },
            None => return false,
        };
        if self.is_open() {
            self.expression_script(attribute.value, place);
        }
        true
    }

    fn attribute_place(&self, element: &'t str, name: &'t str, all: &[Attribute<'t>]) -> Place<'t> {
        let other = |wanted: &str| {
            let found = all
                .iter()
                .find(|other| other.name.eq_ignore_ascii_case(wanted));
            found.and_then(|other| self.text.get(other.value.start..other.value.end))
        };
        let marked = |suffix: &str| all.iter().any(|other| other.name == suffix);
        let translating = names::is_translating_element(element);
        if translating || marked("data-l10n-id") || marked("data-i18n") {
            return Place::Nowhere;
        }
        match (element, name) {
            ("input", "value") => match other("type") {
                Some("submit" | "button" | "reset") => Place::Text { element },
                _ => Place::Nowhere,
            },
            ("meta", "content") => match other("name").or_else(|| other("property")) {
                Some(
                    "description"
                    | "og:title"
                    | "og:description"
                    | "twitter:title"
                    | "twitter:description"
                    | "keywords",
                ) => Place::Text { element },
                _ => Place::Nowhere,
            },
            _ => Place::Attribute { element, name },
        }
    }

    /// The pieces of a value between its expressions, and what the expressions put there.
    fn value_pieces(&mut self, value: Span, place: Place<'t>) {
        let end = std::mem::replace(&mut self.end, value.end);
        let bytes = std::mem::replace(&mut self.bytes, &self.text.as_bytes()[..value.end]);
        let missing = std::mem::replace(&mut self.missing, [false; CLOSERS.len()]);
        self.at = value.start;
        let mut start = self.at;
        while self.at < self.end {
            let here = self.at;
            let is_hole = matches!(self.byte(0), b'{' | b'<' | b'$')
                && self.flavor != Flavor::Vue
                && self.hole(place);
            if is_hole {
                self.found.literal(self.text, start, here, place);
                start = self.at;
            } else {
                self.at = here + 1;
            }
        }
        self.found.literal(self.text, start, value.end, place);
        (self.end, self.bytes, self.missing) = (end, bytes, missing);
    }

    /// What an element's start tag does to the text behind it.
    fn enter(&mut self, element: &'t str) {
        match element {
            "script" | "SCRIPT" => return self.script_element(),
            "style" | "STYLE" => {
                self.raw_end("</style");
                return;
            }
            _ => {}
        }
        if let Some(muted) = &mut self.muted {
            if muted.element.eq_ignore_ascii_case(element) {
                muted.depth += 1;
            }
        } else if names::is_mute_element(element) || self.is_marked() {
            self.muted = Some(Muted { element, depth: 1 });
        }
    }

    /// Whether the tag says that its content is marked or no text.
    fn is_marked(&self) -> bool {
        self.attributes.iter().any(|attribute| {
            let value = self
                .text
                .get(attribute.value.start..attribute.value.end)
                .unwrap_or("");
            match attribute.name {
                "translate" => value == "no" || value.is_empty(),
                "data-l10n-id" | "data-i18n" | "v-t" | "i18n" | "v-pre" | "data-translate" => true,
                "class" => value.split_ascii_whitespace().any(|class| {
                    class == "notranslate"
                        || class.starts_with("material-icons")
                        || class.starts_with("material-symbols")
                }),
                _ => false,
            }
        })
    }

    /// The end of a raw text element; moves to it.
    fn raw_end(&mut self, tag: &str) -> usize {
        let start = self.at;
        let bytes = self.bytes;
        let closes = |at: usize| {
            bytes
                .get(at..at + tag.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(tag.as_bytes()))
        };
        let end = memchr::memchr_iter(b'<', &bytes[start..])
            .map(|found| start + found)
            .find(|at| closes(*at));
        if end.is_none() && self.flavor != Flavor::Fragment {
            self.found.breaks(start, Broken::Unclosed);
        }
        self.at = end.unwrap_or(self.end);
        self.at
    }

    fn script_element(&mut self) {
        let value = |name: &str| {
            let found = self.attributes.iter().find(|other| other.name == name);
            found.and_then(|other| self.text.get(other.value.start..other.value.end))
        };
        let dialect = match (value("type"), value("lang")) {
            (Some(kind), _) if kind.contains("template") || kind == "text/html" => return,
            (Some(kind), _) if kind.contains("json") => None,
            (_, Some("tsx" | "jsx")) => Some(Dialect::Tsx),
            (Some(kind), _) if !kind.is_empty() && !kind.contains("script") && kind != "module" => {
                None
            }
            _ => Some(Dialect::Plain),
        };
        let start = self.at;
        let end = self.raw_end("</script");
        if let (Some(dialect), true) = (dialect, self.depth < DEEPEST && self.is_open()) {
            let reading = script::Reading {
                dialect,
                place: Place::Nowhere,
                depth: self.depth + 1,
                templated: self.flavor == Flavor::Html,
                stop_at_brace: false,
            };
            let broken = self.found.broken;
            script::script(self.text, Span { start, end }, reading, self.found);
            if self.flavor == Flavor::Html {
                // Half a script around an engine's conditional is no fault.
                self.found.broken = broken;
            }
        }
    }
}

/// Attributes of one tag that are read; each is looked up among the others.
const MOST_ATTRIBUTES: usize = 128;
/// Longest hole of a template literal inside markup, in bytes; bounds the search.
const LONGEST_HOLE: usize = 512;
