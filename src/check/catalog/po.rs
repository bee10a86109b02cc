//! Reads PO and POT catalogs of [GNU gettext](https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html).
//!
//! The key of a message is its `msgctxt` and `msgid`. A translation that is empty or marked `fuzzy`
//! is not used by gettext, so it counts as missing; in a source its `msgid` is the text.

use std::borrow::Cow;

use super::entry::Junk;
use super::ignore;
use super::placeable::{Percent, Written, entry};
use super::resource::Resource;
use crate::document::Span;

/// What a PO file is in a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The texts to translate: where `msgstr` is empty, `msgid` says them.
    Source,
    /// The texts that translations were made from: `msgid`, whatever `msgstr` says.
    Original,
    /// The translations.
    Target,
}

/// Between context and id in a key, as in MO files.
const CONTEXT_END: &str = "\u{4}";

/// The messages of a PO file; a line that is none of its syntax is listed and passed over.
pub(super) fn read(name: String, text: &str, side: Side) -> Resource<'_> {
    let mut resource = Resource::new(name, text);
    let mut message = Message::default();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let place = Span {
            start,
            end: start + line.len(),
        };
        start = place.end;
        if message.begins_anew(line) {
            std::mem::take(&mut message).finish(&mut resource, side);
        }
        if !message.line(line.trim(), text, place) {
            resource.junk.push(Junk {
                span: place,
                key: None,
                reason: "it is no line of a PO file".to_owned(),
            });
        }
    }
    message.finish(&mut resource, side);
    resource
}

/// One message while it is read.
#[derive(Default)]
struct Message<'a> {
    comments: Vec<&'a str>,
    is_fuzzy: bool,
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
    span: Option<Span>,
}

impl<'a> Quoted<'a> {
    fn add(&mut self, text: Cow<'a, str>, span: Span) {
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
            self.is_fuzzy |= comment.starts_with(',') && comment.contains("fuzzy");
            self.comments.push(comment.trim());
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
    fn finish(mut self, resource: &mut Resource<'a>, side: Side) {
        let ignored = ignore::rules(&std::mem::take(&mut self.comments), resource);
        let Some(id) = self.id.take().filter(|id| !id.text.is_empty()) else {
            return;
        };
        let key = match &self.context {
            Some(context) => Cow::Owned(format!("{}{CONTEXT_END}{}", context.text, id.text)),
            None => id.text.clone(),
        };
        let is_said = !self.is_fuzzy && self.strings.iter().all(|string| !string.text.is_empty());
        let values: Vec<Written<'a>> = match side {
            Side::Source | Side::Target if is_said && !self.strings.is_empty() => {
                self.strings.into_iter().map(Quoted::written).collect()
            }
            Side::Source | Side::Original => std::iter::once(id)
                .chain(self.plural)
                .map(Quoted::written)
                .collect(),
            Side::Target => return,
        };
        let mut entry = entry(key, values, resource.text, Percent::Filled);
        entry.ignored = ignored;
        resource.entries.push(entry);
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
    use super::{Side, read};

    const FILE: &str = "msgid \"\"\nmsgstr \"Language: ko\\n\"\n\n#. a comment\nmsgid \"Save\"\nmsgstr \"저장\"\n\n\
        msgctxt \"menu\"\nmsgid \"\"\n\"Open \"\n\"file\"\nmsgstr \"\"\n\"파일 \"\n\"열기\"\n\n#, fuzzy\nmsgid \"Old\"\nmsgstr \"옛\"\n\n\
        msgid \"%d file\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"파일 %d개\"\n#~ msgid \"gone\"\n";

    #[test]
    fn strings_go_on_and_fuzzy_ones_do_not_count() {
        let target = read("ko.po".into(), FILE, Side::Target);
        let keys: Vec<&str> = target.entries.iter().map(|entry| &*entry.key).collect();
        assert_eq!(keys, ["Save", "menu\u{4}Open file", "%d file"]);
        assert_eq!(target.entries[1].variants[0].view.text, "파일 열기");
        let references = &target.entries[2].variants[0].view.references;
        assert_eq!(references[0].name, "%d");
        assert!(target.junk.is_empty());
    }

    #[test]
    fn a_template_is_its_own_text() {
        let source = read(
            "a.pot".into(),
            "msgid \"Save\"\nmsgstr \"\"\n",
            Side::Source,
        );
        assert_eq!(source.entries[0].variants[0].view.text, "Save");
        let original = read("ko.po".into(), FILE, Side::Original);
        assert_eq!(original.entries[1].variants[0].view.text, "Open file");
        let cut = read("a.po".into(), "msgid \"Sa\nnonsense\n", Side::Target);
        assert_eq!(cut.junk.len(), 2);
    }
}
