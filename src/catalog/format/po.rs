//! Reads PO and POT catalogs of [GNU gettext](https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html).
//!
//! The key of a message is its `msgctxt` and `msgid`, which are its source as well; its values are `msgstr`, or one
//! `msgstr[n]` for each form of the plural.

use std::borrow::Cow;

use super::super::entry::{Comment, Entry, Kind, State};
use super::super::message::{self, Draft, Written};
use super::super::resource::Resource;
use super::{Format, Place};
use crate::document::Span;

mod plural_forms;

pub(in crate::catalog) use self::plural_forms::PluralForms;

/// Between context and id in a key, as in MO files.
const CONTEXT_END: &str = "\u{4}";

/// The messages of a PO file; a line that is none of its syntax is listed and passed over.
pub(super) fn read(text: &str) -> Resource<'_> {
    let mut resource = Resource::new(Format::Po, text);
    let mut drafts = Vec::new();
    let mut message = Message::default();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let place = Span {
            start,
            end: start + line.len(),
        };
        start = place.end;
        if message.begins_anew(line) {
            std::mem::take(&mut message).finish(&mut resource, &mut drafts);
        }
        if !message.line(line.trim_matches(is_blank), text, place) {
            resource.add_junk(place, "expected a comment, a keyword or a quoted string");
        }
    }
    message.finish(&mut resource, &mut drafts);
    message::finish(&mut resource, drafts);
    resource
}

/// White space around a line, and the mark of the byte order before the first.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{FEFF}'
}

/// A value in PO: on one line, or on a line for each of its own where it has several.
pub(super) fn encode(_: &Place<'_>, value: &str) -> String {
    let lines: Vec<&str> = value.split_inclusive('\n').collect();
    let quoted = |line: &str| format!("\"{}\"", escaped(line));
    match lines.as_slice() {
        [] => "\"\"".to_owned(),
        [only] => quoted(only),
        several => {
            let lines = several.iter().map(|line| quoted(line));
            let lines: Vec<String> = std::iter::once("\"\"".to_owned()).chain(lines).collect();
            lines.join("\n")
        }
    }
}

/// A text with the escapes of C that PO needs.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            '\r' => escaped.push_str("\\r"),
            '"' | '\\' => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// One message while it is read.
#[derive(Default)]
struct Message<'a> {
    comments: Vec<Comment<'a>>,
    flags: Vec<&'a str>,
    context: Option<Quoted<'a>>,
    id: Option<Quoted<'a>>,
    plural: Option<Quoted<'a>>,
    strings: Vec<Quoted<'a>>,
    part: Part,
}

/// The part of a message that the next quoted line belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Part {
    #[default]
    None,
    Context,
    Id,
    Plural,
    String,
}

/// A string that may go on over several lines.
#[derive(Default)]
struct Quoted<'a> {
    text: Cow<'a, str>,
    /// The text without quotes, empty parts before it left out.
    span: Option<Span>,
    /// All of its lines, quotes included.
    written: Option<Span>,
}

impl<'a> Quoted<'a> {
    fn add(&mut self, text: Cow<'a, str>, span: Span) {
        let start = self.written.map_or(span.start - 1, |written| written.start);
        self.written = Some(Span {
            start,
            end: span.end + 1,
        });
        if self.text.is_empty() {
            self.text = text;
            self.span = Some(span);
            return;
        }
        self.text.to_mut().push_str(&text);
        if let Some(own) = &mut self.span {
            own.end = span.end;
        }
    }

    fn written(self) -> Written<'a> {
        Written {
            text: self.text,
            span: self.span.unwrap_or_default(),
            written: self.written,
        }
    }
}

impl<'a> Message<'a> {
    /// Whether a line belongs to the next message.
    fn begins_anew(&self, line: &str) -> bool {
        let line = line.trim_start();
        self.part == Part::String
            && (line.starts_with('#') || line.starts_with("msgctxt") || line.starts_with("msgid "))
    }

    /// Takes a line; false if it is none of the syntax.
    fn line(&mut self, line: &'a str, file: &'a str, place: Span) -> bool {
        if line.is_empty() || line.starts_with("#~") {
            return true;
        }
        if let Some(comment) = line.strip_prefix('#') {
            if let Some(flags) = comment.strip_prefix(',') {
                self.flags.extend(flags.split(',').map(str::trim));
            }
            let text = comment.trim();
            // The line stands at the end of its place, but for the blanks around it.
            let start = text.as_ptr() as usize - file.as_ptr() as usize;
            let span = Span {
                start,
                end: start + text.len(),
            };
            self.comments.push(Comment { text, span });
            return true;
        }
        let keyword = line.find('"').map_or("", |quote| line[..quote].trim());
        self.part = match keyword {
            "" if line.starts_with('"') => self.part,
            "msgctxt" => Part::Context,
            "msgid" => Part::Id,
            "msgid_plural" => Part::Plural,
            _ if keyword.starts_with("msgstr") => {
                self.strings.push(Quoted::default());
                Part::String
            }
            _ => return false,
        };
        let Some((text, span)) = quoted(file, place) else {
            return false;
        };
        let target = match self.part {
            Part::Context => self.context.get_or_insert_default(),
            Part::Id => self.id.get_or_insert_default(),
            Part::Plural => self.plural.get_or_insert_default(),
            Part::String => match self.strings.last_mut() {
                Some(string) => string,
                None => return false,
            },
            Part::None => return false,
        };
        target.add(text, span);
        true
    }

    /// Adds the message to the file's, if it says anything.
    fn finish(mut self, resource: &mut Resource<'a>, drafts: &mut Vec<Draft<'a>>) {
        let Some(id) = self.id.take() else {
            return;
        };
        // The header, which speaks of the file.
        if id.text.is_empty() {
            resource.comments.append(&mut self.comments);
            let header = self.strings.first().map(|string| &*string.text);
            resource.plural_forms = header.and_then(PluralForms::of);
            return;
        }
        let key = match &self.context {
            Some(context) => Cow::Owned(format!("{}{CONTEXT_END}{}", context.text, id.text)),
            None => id.text.clone(),
        };
        let is_empty = self.strings.iter().any(|string| string.text.is_empty());
        let is_fuzzy = self.flags.contains(&"fuzzy");
        let state = match (is_fuzzy, is_empty || self.strings.is_empty()) {
            (_, true) => State::Untranslated,
            (true, false) => State::NeedsReview,
            (false, false) => State::Translated,
        };
        let source = std::iter::once(id).chain(self.plural);
        drafts.push(Draft {
            values: self.strings.into_iter().map(Quoted::written).collect(),
            source: source.map(Quoted::written).collect(),
            entry: Entry {
                state,
                context: self.context.map(|context| context.text),
                flags: self.flags,
                comments: self.comments,
                ..Entry::new(key, Kind::Message)
            },
        });
    }
}

/// The string of a line, escapes resolved, and its place in the file without quotes.
fn quoted<'a>(file: &'a str, line: Span) -> Option<(Cow<'a, str>, Span)> {
    let written = file.get(line.start..line.end)?;
    let open = written.find('"')? + 1;
    let close = written.rfind('"').filter(|close| *close >= open)?;
    let span = Span {
        start: line.start + open,
        end: line.start + close,
    };
    let inner = file.get(span.start..span.end)?;
    Some((unescaped(inner), span))
}

/// The text of a string of PO: the escapes of C that translators meet.
fn unescaped(inner: &str) -> Cow<'_, str> {
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    let mut text = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => match characters.next() {
                Some('n') => text.push('\n'),
                Some('t') => text.push('\t'),
                Some('r') => text.push('\r'),
                Some(other) => text.push(other),
                None => {}
            },
            _ => text.push(c),
        }
    }
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::super::super::entry::State;
    use super::read;

    const FILE: &str = "msgid \"\"\nmsgstr \"Language: ko\\n\"\n\n#. a comment\nmsgid \"Save\"\nmsgstr \"저장\"\n\n\
        msgctxt \"menu\"\nmsgid \"\"\n\"Open \"\n\"file\"\nmsgstr \"\"\n\"파일 \"\n\"열기\"\n\n#, fuzzy\nmsgid \"Old\"\nmsgstr \"옛\"\n\n\
        msgid \"%d file\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"파일 %d개\"\n#~ msgid \"gone\"\n";

    #[test]
    fn strings_go_on_and_fuzzy_ones_are_told() {
        let read = read(FILE);
        let keys: Vec<&str> = read.entries.iter().map(|entry| &*entry.key).collect();
        assert_eq!(keys, ["Save", "menu\u{4}Open file", "Old", "%d file"]);
        assert_eq!(read.entries[0].comments[0].text, ". a comment");
        assert_eq!(read.entries[1].context.as_deref(), Some("menu"));
        assert_eq!(read.entries[1].variants[0].view.text, "파일 열기");
        assert_eq!(read.entries[1].source[0].view.text, "Open file");
        assert_eq!(read.entries[2].state, State::NeedsReview);
        assert_eq!(read.entries[3].variants[0].view.references[0].written, "%d");
        assert_eq!(read.entries[3].source.len(), 2);
        assert!(read.junk.is_empty());
    }

    #[test]
    fn what_is_no_line_is_listed() {
        assert_eq!(read("msgid \"Sa\nnonsense\n").junk.len(), 2);
    }
}
