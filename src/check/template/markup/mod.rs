//! HTML with the delimiters of a template engine in it.
//!
//! A tokenizer after the HTML Standard's (data, tag open, attributes, raw text, comments), in which
//! an expression of the engine may stand anywhere: in text, in a tag, in a value, around half a
//! tag. No tree is built: what matters is only whether the text here is muted by an element around
//! it.

mod attributes;
mod elements;
mod holes;
mod tags;

pub(super) use elements::{is_void, looks_like};

use super::expression::{Engine, expression};
use super::found::Broken;
use super::found::Found;
use super::found::Place;
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
    /// A component of Astro: a script between dashes, then as in Svelte, with elements in the expressions.
    Astro,
    /// A view of Laravel: directives begin with `@`, raw output is `{!! … !!}`.
    Blade,
    /// The layout of a screen in XML: Android's, XAML. Text stands in attributes.
    Xml,
    /// A string of a script: may begin and end in the middle of a tag.
    Fragment,
}

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

const CLOSERS: [&[u8]; 9] = [
    b"}}", b"%}", b"#}", b"%>", b"?>", b"--}}", b"-->", b"}}}", b"!!}",
];

/// Finds the literals of a whole file.
pub(super) fn document<'t>(text: &'t str, flavor: Flavor, found: &mut Found<'t>) {
    let span = Span {
        start: 0,
        end: text.len(),
    };
    read(text, span, flavor, 0, found);
}

/// Finds the keys that the tags of an engine ask for in a file that is no markup: `<%= t("…") %>`.
pub(super) fn keys_of_tags<'t>(text: &'t str, found: &mut Found<'t>) {
    let mut literals = std::mem::take(&mut found.literals);
    let bytes = text.as_bytes();
    for at in memchr::memmem::find_iter(bytes, b"<%") {
        let rest = &bytes[at..bytes.len().min(at + LONGEST_TAG)];
        let Some(length) = memchr::memmem::find(rest, b"%>") else {
            continue;
        };
        let span = Span {
            start: at + 2,
            end: at + length,
        };
        expression(text, span, Place::Nowhere, true, Engine::Ruby, found);
    }
    std::mem::swap(&mut found.literals, &mut literals);
}

/// Longest tag of an engine that is looked for in what is no markup, in bytes; bounds the search.
const LONGEST_TAG: usize = 1024;

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
        if self.flavor == Flavor::Astro {
            self.front_script();
        }
        let mut start = self.at;
        while self.at < self.end {
            let rest = &self.bytes[self.at..];
            // A directive of Blade stands for what `$` is elsewhere.
            let third = if self.flavor == Flavor::Blade {
                b'@'
            } else {
                b'$'
            };
            let Some(found) = memchr::memchr3(b'<', b'{', third, rest) else {
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
}
