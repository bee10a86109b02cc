//! The text of a block, white space folded as a browser shows it, that of `<pre>` kept, and its
//! place.

use std::borrow::Cow;

use super::letters::is_space;
use super::{Piece, Run, Segments};
use crate::document::Document;
use crate::document::Span;

/// The text of a block; borrowed where it is one stretch of the source.
pub(crate) fn text<'d>(document: &'d Document, segments: &Segments, piece: &Piece) -> Cow<'d, str> {
    let (first, end) = (piece.runs.0 as usize, piece.runs.1 as usize);
    let runs = &segments.runs[first..end];
    if segments.is_preformatted(piece) {
        return preformatted(document, runs);
    }
    if let [run] = runs
        && let Cow::Borrowed(content) = document.content(run.node)
    {
        let content = content.trim_matches(is_space);
        if is_folded(content) {
            return Cow::Borrowed(content);
        }
    }
    let mut folded = String::new();
    let mut space = false;
    for run in runs {
        for (number, word) in document.content(run.node).split(is_space).enumerate() {
            space |= number > 0;
            if word.is_empty() {
                continue;
            }
            if space && !folded.is_empty() {
                folded.push(' ');
            }
            space = false;
            folded.push_str(word);
        }
    }
    Cow::Owned(folded)
}

/// Text with its line ends, without empty lines around it.
fn preformatted<'d>(document: &'d Document, runs: &[Run]) -> Cow<'d, str> {
    let text = match runs {
        [run] => document.content(run.node),
        runs => Cow::Owned(runs.iter().map(|run| document.content(run.node)).collect()),
    };
    let indented = text.trim_end();
    let blank = indented.len() - indented.trim_start().len();
    let start = indented[..blank].rfind('\n').map_or(0, |end| end + 1);
    slice(&text, start, indented.len())
}

/// A part of a text, borrowed where the text is.
pub(crate) fn slice<'d>(text: &Cow<'d, str>, start: usize, end: usize) -> Cow<'d, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(start..end).unwrap_or(text)),
        Cow::Owned(text) => Cow::Owned(text.get(start..end).unwrap_or(text).to_owned()),
    }
}

/// Whether folding white space would change nothing.
fn is_folded(text: &str) -> bool {
    let mut before = false;
    text.chars().all(|c| {
        let space = is_space(c);
        let fine = !(space && (before || c != ' '));
        before = space;
        fine
    })
}

/// Where a block stands in the source, without white space around it.
pub(crate) fn span(document: &Document, segments: &Segments, piece: &Piece) -> Span {
    let runs = &segments.runs[piece.runs.0 as usize..piece.runs.1 as usize];
    let (Some(first), Some(last)) = (runs.first(), runs.last()) else {
        return Span::default();
    };
    let start = document.span(first.node).map_or(0, |span| span.start);
    let end = document
        .span(last.node)
        .map_or(start, |span| span.end)
        .max(start);
    let source = document.text().get(start..end).unwrap_or("");
    let rest = source.trim_start();
    let start = start + source.len() - rest.len();
    Span {
        start,
        end: start + rest.trim_end().len(),
    }
}
