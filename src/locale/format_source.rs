//! Fluent files in one form.

use fluent_syntax::ast::{Comment, Entry, Resource};
use fluent_syntax::serializer::serialize;

use super::parse::parse;
use super::snippet::Snippet;

/// What formatting a file came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Formatted {
    /// The file is in form already.
    Same,
    /// The file in form.
    Changed(String),
    /// The file has junk, or entries beyond the limits, or a text that has no one form: formatting could lose it.
    Unparsable,
}

/// Brings a Fluent file into one form: `id = text`, four spaces of indentation, `{ $x }`, one empty line where
/// there were any. Messages, comments and their order stay. Formatting what was formatted changes nothing.
///
/// ```
/// use kijil::locale::{Formatted, format_source};
///
/// let formatted = format_source("# 인사\ngreeting   =   안녕, {$name}!\n");
/// assert_eq!(formatted, Formatted::Changed("# 인사\ngreeting = 안녕, { $name }!\n".to_owned()));
/// ```
pub fn format_source(source: &str) -> Formatted {
    let parsed = parse("", source);
    if !parsed.problems.is_empty() {
        return Formatted::Unparsable;
    }
    let text = in_form(source, &parsed.resource);
    let again = parse("", &text);
    // A form that does not read back as it stands is no form: leave such a file alone.
    if !again.problems.is_empty() || in_form(&text, &again.resource) != text {
        return Formatted::Unparsable;
    }
    if text == source {
        Formatted::Same
    } else {
        Formatted::Changed(text)
    }
}

/// The entries in form, set apart as they are in the source.
fn in_form(source: &str, resource: &Resource<Snippet>) -> String {
    let mut text = String::with_capacity(source.len());
    for entry in &resource.body {
        if !text.is_empty() && is_set_apart(source, entry) {
            text.push('\n');
        }
        let alone = Resource {
            body: vec![entry.clone()],
        };
        text.push_str(serialize(&alone).trim_matches('\n'));
        text.push('\n');
    }
    text
}

/// Whether an empty line stands before an entry.
fn is_set_apart(source: &str, entry: &Entry<Snippet>) -> bool {
    let before = source.get(..start(entry)).unwrap_or_default();
    let mut lines = before.rsplit('\n');
    // The first is the beginning of the entry's own line: `#`, `-` or nothing.
    lines.next();
    lines.next().is_some_and(|line| line.trim().is_empty())
}

/// Where an entry begins, its sigil left out.
fn start(entry: &Entry<Snippet>) -> usize {
    let commented = |comment: &Option<Comment<Snippet>>, id: &Snippet| {
        let first = comment.as_ref().and_then(|comment| comment.content.first());
        first.unwrap_or(id).span().start
    };
    match entry {
        Entry::Message(message) => commented(&message.comment, &message.id.name),
        Entry::Term(term) => commented(&term.comment, &term.id.name),
        Entry::Comment(comment)
        | Entry::GroupComment(comment)
        | Entry::ResourceComment(comment) => {
            comment.content.first().map_or(0, |line| line.span().start)
        }
        Entry::Junk { content } => content.span().start,
    }
}
