//! Reads Fluent files (Project Fluent Syntax 1.0) into entries.

use std::borrow::Cow;

use self::flatten::{Flattened, Way};
use super::super::entry::{Comment, Entry, Kind};
use super::super::resource::{Junk, Resource};
use super::{Format, Place};
use crate::document::Span;
use crate::locale::{self, Problem, Snippet, Speech, ast};

mod flatten;

/// The entries and junk of a Fluent file.
///
/// The file is read by [`locale::parse`], which holds its limits of depth and size.
pub(super) fn read(text: &str) -> Resource<'_> {
    let mut resource = Resource::new(Format::Fluent, text);
    let parsed = locale::parse("", text);
    let reader = Reader { text };
    let mut junk = Vec::new();
    for entry in &parsed.resource.body {
        match entry {
            ast::Entry::Message(message) => reader.message(message, &mut resource),
            ast::Entry::Term(term) => reader.term(term, &mut resource),
            ast::Entry::Junk { content } => junk.push(content.span()),
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) => {}
            ast::Entry::ResourceComment(comment) => {
                resource.comments.extend(reader.comments(Some(comment)));
            }
        }
    }
    let mut unread = junk.into_iter().peekable();
    for problem in &parsed.problems {
        resource.junk.push(reader.junk(problem, &mut unread));
    }
    resource
}

/// A pattern in Fluent: the value is the syntax itself, its further lines indented.
pub(super) fn encode(place: &Place<'_>, value: &str) -> String {
    let start = place.written.start.min(place.file.len());
    let line = place.file[..start].rfind('\n').map_or(0, |end| end + 1);
    let indent =
        place.file[line..start].len() - place.file[line..start].trim_start_matches(' ').len();
    let indent = " ".repeat(indent.max(INDENT));
    value
        .trim_end_matches('\n')
        .replace('\n', &format!("\n{indent}"))
}

/// Columns by which the further lines of a pattern are indented.
const INDENT: usize = 4;

/// The identifier that unreadable text starts with.
fn junk_key(content: &str) -> Option<&str> {
    let name = content.trim_start_matches('-');
    let end = name
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'))
        .unwrap_or(name.len());
    let is_entry =
        content.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') && content.contains('=');
    name.get(..end).filter(|name| is_entry && !name.is_empty())
}

/// Turns the parser's tree into entries.
struct Reader<'a> {
    text: &'a str,
}

impl<'a> Reader<'a> {
    /// The file's own text where a snippet stands.
    fn slice(&self, snippet: &Snippet) -> &'a str {
        let span = snippet.span();
        self.text.get(span.start..span.end).unwrap_or("")
    }

    fn comments(&self, comment: Option<&ast::Comment<Snippet>>) -> Vec<Comment<'a>> {
        let lines = comment.into_iter().flat_map(|comment| &comment.content);
        let line = |line: &Snippet| Comment {
            text: self.slice(line),
            span: line.span(),
        };
        lines.map(line).collect()
    }

    /// What a problem says of the stretch that could not be read; the stretches stand in order.
    fn junk(
        &self,
        problem: &Problem,
        unread: &mut std::iter::Peekable<impl Iterator<Item = Span>>,
    ) -> Junk<'a> {
        // What is over the limits is passed over and leaves no stretch of its own.
        let mut span = problem.span;
        let holds =
            |junk: &Span| junk.start <= problem.span.start && problem.span.start <= junk.end;
        while unread
            .peek()
            .is_some_and(|junk| junk.end < problem.span.start)
        {
            unread.next();
        }
        if let Some(junk) = unread.next_if(holds) {
            span = junk;
        }
        let content = self.text.get(span.start..span.end).unwrap_or("");
        Junk {
            span: Span {
                start: span.start,
                end: span.start + content.trim_end().len(),
            },
            key: junk_key(content).map(Cow::Borrowed),
            reason: problem.kind.cause_in(Speech::english()),
        }
    }

    /// A whole pattern, of which the tree tells only where its texts and names stand: from behind the `=` to where the
    /// last placeable is closed.
    fn written(&self, name: usize, value: Span) -> Span {
        let bytes = self.text.as_bytes();
        let is_blank = |at: &usize| matches!(bytes.get(*at), Some(b' ' | b'=' | b'\n' | b'\r'));
        let start = (name..).find(|at| !is_blank(at)).unwrap_or(name);
        let (mut at, mut open, mut is_quoted) = (start, 0_usize, false);
        while at < bytes.len() && (at < value.end || open > 0) {
            match bytes[at] {
                b'\\' if is_quoted => at += 1,
                b'"' if open > 0 => is_quoted = !is_quoted,
                b'{' if !is_quoted => open += 1,
                b'}' if !is_quoted => open = open.saturating_sub(1),
                _ => {}
            }
            at += 1;
        }
        Span {
            start: start.min(value.start),
            end: at.min(bytes.len()).max(value.end),
        }
    }

    fn message(&self, message: &ast::Message<Snippet>, resource: &mut Resource<'a>) {
        let comments = self.comments(message.comment.as_ref());
        let id = self.slice(&message.id.name);
        let place = self.entry(
            Cow::Borrowed(id),
            &message.id.name,
            Kind::Message,
            message.value.as_ref(),
            &comments,
        );
        resource.entries.push(place);
        for attribute in &message.attributes {
            let key = Cow::Owned(format!("{id}.{}", attribute.id.name));
            let entry = self.entry(
                key,
                &attribute.id.name,
                Kind::Attribute,
                Some(&attribute.value),
                &comments,
            );
            resource.entries.push(entry);
        }
    }

    fn term(&self, term: &ast::Term<Snippet>, resource: &mut Resource<'a>) {
        let comments = self.comments(term.comment.as_ref());
        let id = self.slice(&term.id.name);
        let entry = self.entry(
            Cow::Borrowed(id),
            &term.id.name,
            Kind::Term,
            Some(&term.value),
            &comments,
        );
        resource.entries.push(entry);
        for attribute in &term.attributes {
            let key = Cow::Owned(format!("{id}.{}", attribute.id.name));
            let kind = Kind::TermAttribute;
            let entry = self.entry(
                key,
                &attribute.id.name,
                kind,
                Some(&attribute.value),
                &comments,
            );
            resource.entries.push(entry);
        }
    }

    fn entry(
        &self,
        key: Cow<'a, str>,
        name: &Snippet,
        kind: Kind,
        pattern: Option<&ast::Pattern<Snippet>>,
        comments: &[Comment<'a>],
    ) -> Entry<'a> {
        let name = name.span();
        let mut flat = Flattened::new(self.text);
        if let Some(pattern) = pattern {
            flat.pattern(pattern);
        }
        let value = flat.extent.unwrap_or(Span {
            start: name.end,
            end: name.end,
        });
        let mut ways = if pattern.is_some() {
            flat.ways
        } else {
            Vec::new()
        };
        let written = self.written(name.end, value);
        if let [only] = ways.as_mut_slice() {
            only.written = flat.selectors.is_empty().then_some(written);
        }
        Entry {
            span: Span {
                start: name.start,
                end: value.end.max(name.end),
            },
            value,
            written,
            selectors: flat.selectors,
            variants: ways.into_iter().map(Way::variant).collect(),
            duplicate_variants: flat.duplicates,
            comments: comments.to_vec(),
            calls: flat.calls,
            ..Entry::new(key, kind)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn calls_within_calls_are_listed_not_followed() {
        let deep = format!(
            "a = {{ {}\"x\"{} }}\nb = 나\n",
            "F(".repeat(2_500),
            ")".repeat(2_500)
        );
        let resource = read(&deep);
        assert_eq!((resource.entries.len(), resource.junk.len()), (1, 1));
        assert_eq!(resource.junk[0].key.as_deref(), Some("a"));
    }

    #[test]
    fn what_is_no_fluent_is_listed_by_its_key() {
        let resource = read("# 말\na = 가\nbroken { =\n-b = { $x\nc = 다\n");
        let keys: Vec<_> = resource
            .junk
            .iter()
            .map(|junk| junk.key.as_deref())
            .collect();
        assert_eq!(keys, [Some("broken"), Some("b")]);
        assert_eq!(resource.entries.len(), 2);
        assert_eq!(resource.entries[0].comments[0].text, "말");
    }
}
