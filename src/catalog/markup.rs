//! The tags inside a message, as written: a message is a fragment, seldom a document.

use std::collections::HashSet;
use std::ops::Range;

/// A tag, or what looks like one and is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tag {
    /// Where it stands in the text, `<` and `>` included.
    pub range: Range<usize>,
    /// Its name in lower case.
    pub name: String,
    /// Opening, closing or neither.
    pub form: Form,
    /// Its attributes: name in lower case and value, holes left in.
    pub attributes: Vec<(String, String)>,
    /// Whether a quote is not closed or the tag has no end.
    pub broken: bool,
    /// Whether a slash closes it itself.
    pub(super) slash: bool,
}

/// How a tag is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `<a>`
    Open,
    /// `</a>`
    Close,
    /// `<br/>`, or an element that has no content.
    Alone,
}

/// Elements without content (HTML Standard, void elements).
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];

/// Every tag of `text`, in order.
///
/// A `<` that no ASCII letter, or `/` and a letter, follows is text.
pub(super) fn tags(text: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = memchr::memchr(b'<', &text.as_bytes()[from..]) {
        let start = from + at;
        match tag(text, start) {
            Some(tag) => {
                from = tag.range.end;
                found.push(tag);
            }
            None => from = start + 1,
        }
    }
    without_names(&mut found);
    found
}

/// Takes out what names something that the reader types, as `<file>`: it is closed nowhere, has no values of attributes and is no
/// element of text.
fn without_names(found: &mut Vec<Tag>) {
    let closed = found.iter().filter(|tag| tag.form == Form::Close);
    let closed: HashSet<String> = closed.map(|tag| tag.name.clone()).collect();
    found.retain(|tag| {
        let is_bare =
            tag.attributes.iter().all(|(_, value)| value.is_empty()) && !tag.broken && !tag.slash;
        let is_name = tag.form != Form::Close && is_bare && !closed.contains(&tag.name);
        !is_name || ELEMENTS.contains(&tag.name.as_str())
    });
}

/// Elements that messages hold even where they are not closed; a word that a command line may ask for is none of them.
const ELEMENTS: [&str; 60] = [
    "a",
    "abbr",
    "article",
    "aside",
    "audio",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "br",
    "button",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "iframe",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "ruby",
    "s",
    "samp",
    "script",
    "small",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "sup",
    "svg",
    "table",
    "td",
    "tr",
    "tt",
    "u",
    "ul",
    "wbr",
];

fn tag(text: &str, start: usize) -> Option<Tag> {
    let bytes = text.as_bytes();
    let closing = bytes.get(start + 1) == Some(&b'/');
    let name_start = start + 1 + usize::from(closing);
    if bytes.get(name_start)?.is_ascii_digit() {
        return numbered(text, start, name_start, closing);
    }
    if !bytes[name_start].is_ascii_alphabetic() {
        return None;
    }
    let name_end = position(bytes, name_start, |b| {
        !(b.is_ascii_alphanumeric() || b == b'-')
    });
    // `<name@host>` and `<größe>` are no tags.
    let next = text[name_end..].chars().next();
    if next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '@' | ',' | ';' | '|')) {
        return None;
    }
    let name = text[name_start..name_end].to_ascii_lowercase();
    let mut reader = Attributes {
        text,
        at: name_end,
        found: Vec::new(),
        broken: false,
        slash: false,
    };
    reader.read();
    let form = if closing {
        Form::Close
    } else if reader.slash || VOID.contains(&name.as_str()) {
        Form::Alone
    } else {
        Form::Open
    };
    Some(Tag {
        range: start..reader.at,
        name,
        form,
        attributes: reader.found,
        broken: reader.broken,
        slash: reader.slash,
    })
}

/// `<0>`, `</0>`, `<1/>`: an element that the program knows by its number, as libraries of React write it.
fn numbered(text: &str, start: usize, name_start: usize, closing: bool) -> Option<Tag> {
    let bytes = text.as_bytes();
    let name_end = position(bytes, name_start, |b| !b.is_ascii_digit());
    let name = &text[name_start..name_end];
    let behind = position(bytes, name_end, |b| b != b' ');
    let slash = bytes.get(behind) == Some(&b'/');
    let end = behind + usize::from(slash);
    let is_tag = bytes.get(end) == Some(&b'>') && name.len() <= MOST_DIGITS;
    let form = match (closing, slash) {
        (true, _) => Form::Close,
        (false, true) => Form::Alone,
        (false, false) => Form::Open,
    };
    is_tag.then(|| Tag {
        range: start..end + 1,
        name: name.to_owned(),
        form,
        attributes: Vec::new(),
        broken: false,
        slash,
    })
}

/// Digits of the largest number of an element.
const MOST_DIGITS: usize = 3;

/// Reads what stands between a tag's name and its `>`.
struct Attributes<'t> {
    text: &'t str,
    at: usize,
    found: Vec<(String, String)>,
    broken: bool,
    slash: bool,
}

impl Attributes<'_> {
    fn read(&mut self) {
        let bytes = self.text.as_bytes();
        loop {
            self.at = position(bytes, self.at, |b| !b.is_ascii_whitespace());
            match bytes.get(self.at) {
                Some(b'>') => {
                    self.at += 1;
                    return;
                }
                Some(b'/') => {
                    self.slash = true;
                    self.at += 1;
                }
                None | Some(b'<') => {
                    self.broken = true;
                    return;
                }
                Some(_) => self.attribute(),
            }
        }
    }

    fn attribute(&mut self) {
        let bytes = self.text.as_bytes();
        self.slash = false;
        let end = position(bytes, self.at + 1, |b| {
            b.is_ascii_whitespace() || matches!(b, b'=' | b'>' | b'/' | b'<')
        });
        let name = self.text[self.at..end].to_ascii_lowercase();
        if name.contains(['"', '\'']) {
            self.broken = true;
        }
        self.at = end;
        let equals = position(bytes, end, |b| !b.is_ascii_whitespace());
        let value = if bytes.get(equals) == Some(&b'=') {
            self.at = position(bytes, equals + 1, |b| !b.is_ascii_whitespace());
            self.value()
        } else {
            String::new()
        };
        self.found.push((name, value));
    }

    fn value(&mut self) -> String {
        let bytes = self.text.as_bytes();
        let start = self.at;
        match bytes.get(start) {
            Some(&quote @ (b'"' | b'\'')) => match memchr::memchr(quote, &bytes[start + 1..]) {
                // A quote that closes only in a later tag closes there by accident.
                Some(length) if !self.text[start + 1..start + 1 + length].contains('<') => {
                    self.at = start + length + 2;
                    self.text[start + 1..start + 1 + length].to_owned()
                }
                _ => {
                    self.broken = true;
                    self.unquoted()
                }
            },
            _ => self.unquoted(),
        }
    }

    fn unquoted(&mut self) -> String {
        let start = self.at;
        self.at = position(self.text.as_bytes(), start, |b| {
            b.is_ascii_whitespace() || b == b'>' || b == b'<'
        });
        self.text[start..self.at].to_owned()
    }
}

/// The first byte from `from` on that `stop` accepts, or the end.
fn position(bytes: &[u8], from: usize, stop: impl Fn(u8) -> bool) -> usize {
    let rest = bytes.get(from..).unwrap_or(&[]);
    from.min(bytes.len()) + rest.iter().position(|&b| stop(b)).unwrap_or(rest.len())
}
