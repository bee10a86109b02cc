//! Elements: which are void, which hold no text, which hold scripts.

use super::super::found::Broken;
use super::super::found::Place;
use super::super::names;
use super::super::script;
use super::super::script::Dialect;
use super::{DEEPEST, Flavor, Muted, Reader};
use crate::document::Span;

/// Elements without content.
pub(in crate::check::template) fn is_void(element: &str) -> bool {
    const VOID: &[&str] = &[
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
    ];
    names::is_one_of(element, VOID)
}

/// Whether a string of a script holds markup: a tag of HTML or of a component, not `<hostname>`.
pub(in crate::check::template) fn looks_like(inner: &str) -> bool {
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

/// Longest name of an icon with the expressions in it, in bytes; bounds the search.
const LONGEST_LEAF: usize = 256;

impl<'t> Reader<'t, '_> {
    /// What an element's start tag does to the text behind it.
    pub(super) fn enter(&mut self, element: &'t str) {
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
    pub(super) fn is_marked(&self) -> bool {
        self.attributes.iter().any(|attribute| {
            let value = self
                .text
                .get(attribute.value.start..attribute.value.end)
                .unwrap_or("");
            match attribute.name {
                "translate" => value == "no" || value.is_empty(),
                "data-l10n-id" | "data-i18n" | "v-t" | "i18n" | "v-pre" | "data-translate" => true,
                "class" => {
                    let mut classes = value.split_ascii_whitespace();
                    let is_icon = |class| names::holds_icon(class) && self.is_leaf();
                    classes.any(|class| class == "notranslate" || is_icon(class))
                }
                _ => false,
            }
        })
    }

    /// Whether no element stands in the one that begins here.
    fn is_leaf(&self) -> bool {
        let rest = self.bytes.get(self.at..self.end).unwrap_or_default();
        let window = &rest[..rest.len().min(LONGEST_LEAF)];
        let next = memchr::memchr(b'<', window).map(|at| &window[at + 1..]);
        next.is_some_and(|next| next.starts_with(b"/") || next.starts_with(b"%"))
    }

    /// The end of a raw text element; moves to it.
    pub(super) fn raw_end(&mut self, tag: &str) -> usize {
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

    pub(super) fn script_element(&mut self) {
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
