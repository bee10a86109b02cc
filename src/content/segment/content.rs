//! The text of a block, white space folded as a browser shows it, that of `<pre>` kept, and its
//! place.

use std::borrow::Cow;

use super::letters::is_space;
use super::{Piece, Run, Says, Segments};
use crate::content::inline;
use crate::document::Document;
use crate::document::Span;

/// The text of a block; borrowed where it is one stretch of the source.
pub(crate) fn text<'d>(document: &'d Document, segments: &Segments, piece: &Piece) -> Cow<'d, str> {
    let (first, end) = (piece.runs.0 as usize, piece.runs.1 as usize);
    let runs = &segments.runs[first..end];
    if segments.is_preformatted(piece) {
        return preformatted(document, segments, runs);
    }
    if let [run] = runs
        && run.says == Says::Content
        && let Cow::Borrowed(content) = document.content(run.node)
    {
        let content = content.trim_matches(is_space);
        if is_folded(content) {
            return Cow::Borrowed(content);
        }
    }
    let mut folded = Folded::default();
    for run in runs {
        folded.push(&said(document, segments, run));
    }
    Cow::Owned(folded.text)
}

/// What a run says.
fn said<'d>(document: &'d Document, segments: &Segments, run: &Run) -> Cow<'d, str> {
    match run.says {
        Says::Content => document.content(run.node),
        Says::Script(tag) => {
            let content = document.content(run.node);
            inline::shown(&content, tag).map_or(content, Cow::Owned)
        }
        Says::Signs(signs) => Cow::Borrowed(signs),
        Says::LineEnd => Cow::Borrowed("\n"),
        Says::Formula | Says::Alternative | Says::Note => segments.inline.words(document, run.node),
    }
}

/// Text whose white space is folded.
#[derive(Default)]
struct Folded {
    text: String,
    space: bool,
}

impl Folded {
    fn push(&mut self, content: &str) {
        for (number, word) in content.split(is_space).enumerate() {
            self.space |= number > 0;
            if word.is_empty() {
                continue;
            }
            if self.space && !self.text.is_empty() {
                self.text.push(' ');
            }
            self.space = false;
            self.text.push_str(word);
        }
    }
}

/// Text with its line ends, without empty lines around it.
fn preformatted<'d>(document: &'d Document, segments: &Segments, runs: &[Run]) -> Cow<'d, str> {
    let text = match runs {
        [run] if run.says == Says::Content => document.content(run.node),
        runs => {
            let mut code = Code::default();
            for run in runs {
                match run.says {
                    Says::LineEnd => code.end_line(),
                    Says::Script(_) => code.push(&document.content(run.node)),
                    _ => code.push(&said(document, segments, run)),
                }
            }
            Cow::Owned(code.text)
        }
    };
    let indented = text.trim_end();
    let blank = indented.len() - indented.trim_start().len();
    let start = indented[..blank].rfind('\n').map_or(0, |end| end + 1);
    slice(&text, start, indented.len())
}

/// Text of code, whose lines end in its source or with the elements that hold them.
#[derive(Debug, Default)]
pub(crate) struct Code {
    pub(crate) text: String,
    ends_line: bool,
}

impl Code {
    /// Ends the line where an element does; once, and not where the source does beside it.
    pub(crate) fn end_line(&mut self) {
        self.ends_line = true;
    }

    /// Adds text as the source has it.
    pub(crate) fn push(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let is_due = std::mem::take(&mut self.ends_line);
        if is_due && !self.text.is_empty() && !self.text.ends_with('\n') && !text.starts_with('\n')
        {
            self.text.push('\n');
        }
        self.text.push_str(text);
    }
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
