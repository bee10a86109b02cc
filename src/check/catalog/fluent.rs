//! Reads Fluent files (Project Fluent Syntax 1.0) into entries.

use std::borrow::Cow;

use fluent_syntax::ast;
use fluent_syntax::parser;

use self::flatten::{Flattened, Way};
use super::entry::{Entry, Junk, Kind};
use super::ignore;
use super::resource::Resource;
use crate::document::Span;

mod flatten;

/// Deepest nesting of braces that is parsed; the parser recurses once a brace, and no translator nests ten.
const MOST_NESTED_BRACES: usize = 32;

/// The entries and junk of a Fluent file.
pub(crate) fn read<'a>(name: String, text: &'a str) -> Resource<'a> {
    let mut resource = Resource::new(name, text);
    for part in parts(text) {
        match part {
            Part::Readable(part) => read_part(text, part, &mut resource),
            Part::TooDeep(part) => resource.junk.push(Junk {
                span: span(text, part),
                key: junk_key(part),
                reason: format!("braces are nested more than {MOST_NESTED_BRACES} deep"),
            }),
        }
    }
    resource
}

enum Part<'a> {
    Readable(&'a str),
    TooDeep(&'a str),
}

/// The file, cut before and after entries that are nested too deeply to be parsed.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut start = 0;
    for entry in entries(text) {
        if nesting(&text[entry.clone()]) > MOST_NESTED_BRACES {
            parts.push(Part::Readable(&text[start..entry.start]));
            parts.push(Part::TooDeep(&text[entry.clone()]));
            start = entry.end;
        }
    }
    parts.push(Part::Readable(&text[start..]));
    parts
}

/// Stretches that start where an entry can start: at a letter, `-` or `#` in the first column.
fn entries(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
    let bytes = text.as_bytes();
    let is_start = move |at: usize| {
        bytes
            .get(at)
            .is_some_and(|&b| b.is_ascii_alphabetic() || b == b'-' || b == b'#')
    };
    let breaks = memchr::memchr_iter(b'\n', bytes).map(|at| at + 1);
    let starts = std::iter::once(0).chain(breaks.filter(move |&at| is_start(at)));
    let ends = memchr::memchr_iter(b'\n', bytes).map(|at| at + 1);
    let ends = ends
        .filter(move |&at| is_start(at))
        .chain(std::iter::once(text.len()));
    starts.zip(ends).map(|(start, end)| start..end)
}

/// Most braces open at once.
fn nesting(entry: &str) -> usize {
    let (mut open, mut most) = (0usize, 0);
    for at in memchr::memchr2_iter(b'{', b'}', entry.as_bytes()) {
        if entry.as_bytes()[at] == b'{' {
            open += 1;
            most = most.max(open);
        } else {
            open = open.saturating_sub(1);
        }
    }
    most
}

fn read_part<'a>(text: &'a str, part: &'a str, resource: &mut Resource<'a>) {
    let (parsed, errors) = match parser::parse(part) {
        Ok(parsed) => (parsed, Vec::new()),
        Err((parsed, errors)) => (parsed, errors),
    };
    let reader = Reader { text };
    let mut reasons = errors.iter().map(|error| error.kind.to_string());
    for entry in &parsed.body {
        match entry {
            ast::Entry::Message(message) => reader.message(message, resource),
            ast::Entry::Term(term) => reader.term(term, resource),
            ast::Entry::Junk { content } => {
                let reason = reasons.next();
                let reason = reason.unwrap_or_else(|| "it is no Fluent".to_owned());
                resource.junk.extend(junk(text, content, &reason));
            }
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) => {}
            ast::Entry::ResourceComment(comment) => ignore::whole_file(&comment.content, resource),
        }
    }
}

/// The messages in a stretch that could not be read: the parser may take several for one.
fn junk<'a>(text: &'a str, content: &'a str, reason: &str) -> Vec<Junk<'a>> {
    let mut starts: Vec<usize> = entries(content)
        .map(|entry| entry.start)
        .filter(|start| {
            junk_key(&content[*start..]).is_some_and(|key| begins(content, *start, key))
        })
        .collect();
    if starts.is_empty() {
        starts.push(0);
    }
    let ends = starts.iter().skip(1).copied().chain([content.len()]);
    let stretches: Vec<(usize, usize)> = starts.iter().copied().zip(ends).collect();
    stretches
        .into_iter()
        .map(|(start, end)| Junk {
            span: span(text, content[start..end].trim_end()),
            key: junk_key(&content[start..end]),
            reason: reason.to_owned(),
        })
        .collect()
}

/// Whether the line that starts here is the one with the key.
fn begins(content: &str, start: usize, key: &str) -> bool {
    content[start..].trim_start_matches('-').starts_with(key)
}

/// The identifier that unreadable text starts with.
fn junk_key(content: &str) -> Option<&str> {
    let line = content.lines().find(|line| {
        line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') && line.contains('=')
    })?;
    let name = line.trim_start_matches('-');
    let end = name
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'))
        .unwrap_or(name.len());
    name.get(..end).filter(|name| !name.is_empty())
}

/// Where a part of the file stands in it; parser slices are never copies.
fn span(text: &str, part: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let start = start.min(text.len());
    Span {
        start,
        end: (start + part.len()).min(text.len()),
    }
}

/// Rules that an entry's own comment switches off.
fn ignored<'a>(
    comment: Option<&ast::Comment<&'a str>>,
    resource: &mut Resource<'a>,
) -> Vec<&'a str> {
    comment.map_or_else(Vec::new, |comment| {
        ignore::rules(&comment.content, resource)
    })
}

/// Turns the parser's tree into entries.
struct Reader<'a> {
    text: &'a str,
}

impl<'a> Reader<'a> {
    fn message(&self, message: &ast::Message<&'a str>, resource: &mut Resource<'a>) {
        let ignored = ignored(message.comment.as_ref(), resource);
        let id = message.id.name;
        let place = self.entry(
            Cow::Borrowed(id),
            id,
            Kind::Message,
            message.value.as_ref(),
            &ignored,
        );
        resource.entries.push(place);
        for attribute in &message.attributes {
            let key = Cow::Owned(format!("{id}.{}", attribute.id.name));
            let entry = self.entry(
                key,
                attribute.id.name,
                Kind::Attribute,
                Some(&attribute.value),
                &ignored,
            );
            resource.entries.push(entry);
        }
    }

    fn term(&self, term: &ast::Term<&'a str>, resource: &mut Resource<'a>) {
        let ignored = ignored(term.comment.as_ref(), resource);
        let id = term.id.name;
        let entry = self.entry(
            Cow::Borrowed(id),
            id,
            Kind::Term,
            Some(&term.value),
            &ignored,
        );
        resource.entries.push(entry);
        for attribute in &term.attributes {
            let key = Cow::Owned(format!("{id}.{}", attribute.id.name));
            let kind = Kind::TermAttribute;
            let entry = self.entry(
                key,
                attribute.id.name,
                kind,
                Some(&attribute.value),
                &ignored,
            );
            resource.entries.push(entry);
        }
    }

    fn entry(
        &self,
        key: Cow<'a, str>,
        name: &'a str,
        kind: Kind,
        pattern: Option<&ast::Pattern<&'a str>>,
        ignored: &[&'a str],
    ) -> Entry<'a> {
        let name = span(self.text, name);
        let mut flat = Flattened::new(self.text);
        if let Some(pattern) = pattern {
            flat.pattern(pattern);
        }
        let value = flat.extent.unwrap_or(Span {
            start: name.end,
            end: name.end,
        });
        let variants = if pattern.is_some() {
            flat.ways
        } else {
            Vec::new()
        };
        Entry {
            key,
            kind,
            span: Span {
                start: name.start,
                end: value.end.max(name.end),
            },
            value,
            selectors: flat.selectors,
            variants: variants.into_iter().map(Way::variant).collect(),
            duplicate_variants: flat.duplicates,
            ignored: ignored.to_vec(),
        }
    }
}
