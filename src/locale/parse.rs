//! One Fluent file → its syntax tree and everything wrong with it.

use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser;

use super::guard;
use super::problem::{Problem, ProblemKind};
use super::snippet::Snippet;
use crate::document::Position;
use crate::document::Span;

/// The largest file that is parsed, in bytes. The largest known catalogs hold about a megabyte.
pub(super) const MAX_FILE_BYTES: usize = 16 << 20;

/// A Fluent file, parsed as far as it can be.
#[derive(Debug, Clone)]
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
pub(super) fn parse_embedded(path: &str, source: &'static str) -> Parsed {
    parse_source(path, source, |_| Snippet::embedded(source))
}

fn parse_source(path: &str, source: &str, whole: impl Fn(&str) -> Option<Snippet>) -> Parsed {
    if source.len() > MAX_FILE_BYTES {
        return Parsed::refused(path, ProblemKind::TooLarge);
    }
    let overloaded = guard::overloaded(source);
    let text = if overloaded.is_empty() {
        whole(source)
    } else {
        Snippet::read(Arc::from(guard::blank(source, &overloaded)))
    };
    let Some(text) = text else {
        return Parsed::refused(path, ProblemKind::TooLarge);
    };
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
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
            position: Position { line: 1, column: 1 },
            kind,
        }
    }
}

/// Gives places, sorted by start, their lines and columns in one pass.
fn locate(path: &str, source: &str, places: Vec<(Range<usize>, ProblemKind)>) -> Vec<Problem> {
    let mut line = 1;
    let mut line_start = 0;
    let mut at = 0;
    let mut problems = Vec::with_capacity(places.len());
    for (range, kind) in places {
        let start = boundary(source, range.start);
        let end = boundary(source, range.end.max(start));
        for (offset, _) in source[at..start].match_indices('\n') {
            line += 1;
            line_start = at + offset + 1;
        }
        at = start;
        let column = source[line_start..start].chars().count() + 1;
        problems.push(Problem {
            path: path.to_owned(),
            span: Span { start, end },
            position: Position { line, column },
            kind,
        });
    }
    problems
}

/// The line and column of one offset.
pub(super) fn position(source: &str, offset: usize) -> Position {
    let before = &source[..boundary(source, offset)];
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    Position {
        line: before.bytes().filter(|b| *b == b'\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

/// The last character boundary at or before the offset.
fn boundary(source: &str, offset: usize) -> usize {
    let mut at = offset.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}
