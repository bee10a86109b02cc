//! One Fluent file → its syntax tree and everything wrong with it.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::{self, Slice};

use super::guard;
use super::plain_lines;
use super::problem::{Problem, ProblemKind};
use super::snippet::Snippet;
use crate::document::LineIndex;
use crate::document::Position;
use crate::document::Span;

/// The largest file that is parsed, in bytes. The largest known catalogs hold about a megabyte.
pub(super) const MAX_FILE_BYTES: usize = 16 << 20;

/// How many times its size of a file may be read again to find entries inside junk.
const MAX_REPARSED: usize = 4;

/// A Fluent file, parsed as far as it can be.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Parsed {
    /// The syntax tree: messages, terms, comments, and junk where the file is not Fluent.
    pub resource: Resource<Snippet>,
    /// What is wrong, in order.
    pub problems: Vec<Problem>,
}

/// Parses one Fluent file; `path` names it in problems.
///
/// Never fails: junk stays in the tree and is listed; entries beyond the limits (nesting, arguments) are left out and
/// listed. Duplicate ids are a matter of the [`Catalog`](super::Catalog).
pub fn parse(path: &str, source: &str) -> Parsed {
    parse_source(path, source, |text| Snippet::read(Arc::from(text)))
}

/// As [`parse`], without a copy of the source.
pub(super) fn parse_embedded(path: &str, source: &'static &'static str) -> Parsed {
    parse_source(path, source, |_| Snippet::embedded(source))
}

fn parse_source(path: &str, source: &str, whole: impl Fn(&str) -> Option<Snippet>) -> Parsed {
    if source.len() > MAX_FILE_BYTES {
        return Parsed::refused(path, ProblemKind::TooLarge);
    }
    let Some(text) = whole(source) else {
        return Parsed::refused(path, ProblemKind::TooLarge);
    };
    if let Some(body) = plain_lines::read(&text) {
        return Parsed {
            resource: Resource { body },
            problems: Vec::new(),
        };
    }
    let overloaded = guard::overloaded(source);
    let text = if overloaded.is_empty() {
        Some(text)
    } else {
        Snippet::read(Arc::from(guard::blank(source, &overloaded)))
    };
    let Some(text) = text else {
        return Parsed::refused(path, ProblemKind::TooLarge);
    };
    let (resource, errors) = resumed(text);
    let complex = overloaded
        .into_iter()
        .map(|range| (range, ProblemKind::TooComplex));
    let junk = errors
        .into_iter()
        .map(|error| (junk_place(source, &error), ProblemKind::junk(&error.kind)));
    let mut places: Vec<(Range<usize>, ProblemKind)> = complex.chain(junk).collect();
    places.sort_by_key(|(range, _)| range.start);
    let problems = locate(path, source, places);
    Parsed { resource, problems }
}

/// Parses, and begins again inside junk where the grammar does: at the first line that begins like an entry.
///
/// fluent-syntax begins again only after where it stopped, so one open brace would swallow the message behind it.
fn resumed(text: Snippet) -> (Resource<Snippet>, Vec<parser::ParserError>) {
    let budget = text.as_str().len().saturating_mul(MAX_REPARSED);
    let (mut body, mut errors) = (Vec::new(), Vec::new());
    let mut parsed = 0;
    // Texts still to be read, the next one last.
    let mut waiting = vec![text];
    while let Some(text) = waiting.pop() {
        parsed += text.as_str().len();
        let base = text.span().start;
        let (resource, found) = match parser::parse(text.clone()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let cut = found.iter().find_map(|error| {
            let junk = error.slice.clone()?;
            let entry = entry_inside(&text.as_str()[junk.clone()])?;
            (parsed < budget).then_some((junk.start, junk.start + entry))
        });
        let Some((junk_start, entry)) = cut else {
            body.extend(resource.body);
            errors.extend(found.into_iter().map(|error| moved(error, base)));
            continue;
        };
        let before = resource.body.into_iter().take_while(|kept| match kept {
            Entry::Junk { content } => content.span().start != base + junk_start,
            _ => true,
        });
        body.extend(before);
        body.push(Entry::Junk {
            content: text.slice(junk_start..entry),
        });
        errors.extend(
            found
                .into_iter()
                .take_while(|e| e.slice.as_ref().is_none_or(|s| s.start <= junk_start))
                .map(|mut error| {
                    if let Some(slice) = error.slice.as_mut().filter(|s| s.start == junk_start) {
                        slice.end = entry;
                    }
                    moved(error, base)
                }),
        );
        waiting.push(text.slice(entry..text.as_str().len()));
    }
    (Resource { body }, errors)
}

/// An error in a part of a file, with its places in the file.
fn moved(mut error: parser::ParserError, base: usize) -> parser::ParserError {
    error.pos = error.pos.start + base..error.pos.end + base;
    error.slice = error.slice.map(|s| s.start + base..s.end + base);
    error
}

/// Where in junk a later line begins like an entry.
fn entry_inside(junk: &str) -> Option<usize> {
    let starts = junk.match_indices('\n').map(|(end, _)| end + 1);
    starts.into_iter().find(|start| {
        let first = junk.as_bytes().get(*start);
        first.is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'-' | b'#'))
    })
}

/// From where the parser stopped to the entry's end, blanks at the end left out.
fn junk_place(source: &str, error: &parser::ParserError) -> Range<usize> {
    let Some(slice) = error.slice.clone() else {
        return error.pos.clone();
    };
    let end = slice.start + source[slice.clone()].trim_end().len();
    error.pos.start.clamp(slice.start, end)..end
}

impl Parsed {
    /// An empty file with one problem.
    pub(super) fn refused(path: &str, kind: ProblemKind) -> Parsed {
        Parsed {
            resource: Resource { body: Vec::new() },
            problems: vec![Problem::of_file(path, kind)],
        }
    }
}

impl Problem {
    /// A problem of the file as a whole.
    pub(super) fn of_file(path: &str, kind: ProblemKind) -> Problem {
        Problem {
            path: path.to_owned(),
            span: Span::default(),
            position: Position::START,
            kind,
        }
    }
}

/// Gives places, sorted by start, their lines and columns.
fn locate(path: &str, source: &str, places: Vec<(Range<usize>, ProblemKind)>) -> Vec<Problem> {
    if places.is_empty() {
        return Vec::new();
    }
    let lines = LineIndex::new(source);
    let problem = |(range, kind): (Range<usize>, ProblemKind)| {
        let start = boundary(source, range.start);
        Problem {
            path: path.to_owned(),
            span: Span {
                start,
                end: boundary(source, range.end.max(start)),
            },
            position: lines.position(source, start),
            kind,
        }
    };
    places.into_iter().map(problem).collect()
}

/// The last character boundary at or before the offset.
fn boundary(source: &str, offset: usize) -> usize {
    let mut at = offset.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}
