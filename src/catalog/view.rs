//! What the rules look at: a value as one string, with its tags, references and words.

use std::ops::Range;

use super::markup::{self, Tag};
use super::piece::{HOLE, Piece, Reference, Target};
use super::words;
use crate::document::Span;

/// A value as one string; placeables are [`HOLE`]s.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct View<'a> {
    /// The whole value.
    pub text: String,
    /// What the holes are, in order.
    pub references: Vec<Reference<'a>>,
    /// Tags and what looks like them, in order.
    pub tags: Vec<Tag>,
    /// A percent sign that begins no directive, although printf reads the text.
    pub(crate) stray: Option<Span>,
    /// Where its words stand.
    pub(super) words: Vec<words::Placed>,
    /// Where pieces stand: byte in `text`, and the same place in the file.
    places: Vec<Place>,
}

#[derive(Debug, Clone, Copy)]
struct Place {
    flat: usize,
    span: Span,
    /// Whether bytes of the text and of the file run in step.
    exact: bool,
}

impl<'a> View<'a> {
    /// The view of a variant's pieces.
    pub(super) fn new(pieces: &[Piece<'a>]) -> Self {
        let mut view = View::default();
        for piece in pieces {
            let flat = view.text.len();
            let (span, exact) = match piece {
                Piece::Text { text, span } => {
                    view.text.push_str(text);
                    (*span, span.end - span.start == text.len())
                }
                Piece::Placeable(reference) => {
                    view.text.push(HOLE);
                    view.references.push(*reference);
                    (reference.whole, false)
                }
            };
            view.places.push(Place { flat, span, exact });
        }
        view.tags = markup::tags(&view.text);
        view.words = words::placed(view.outside_tags());
        view
    }

    /// The place in the file of a range of [`text`](View::text).
    pub fn span(&self, range: Range<usize>) -> Span {
        let start = self.place(range.start);
        let end = if range.end > range.start {
            self.place(range.end - 1)
        } else {
            start
        };
        let (Some(start), Some(end)) = (start, end) else {
            return Span::default();
        };
        Span {
            start: offset(start, range.start),
            end: if end.exact {
                offset(end, range.end)
            } else {
                end.span.end
            },
        }
    }

    /// Whether a range of the text stands in the file byte for byte, so that it can be replaced there.
    pub fn is_exact(&self, range: &Range<usize>) -> bool {
        match (
            self.place(range.start),
            self.place(range.end.saturating_sub(1)),
        ) {
            (Some(start), Some(end)) => start.exact && start.flat == end.flat,
            _ => false,
        }
    }

    fn place(&self, flat: usize) -> Option<&Place> {
        let after = self.places.partition_point(|place| place.flat <= flat);
        self.places.get(after.checked_sub(1)?)
    }

    /// Names of the given kind of reference, in order.
    pub fn names(&self, target: Target) -> impl Iterator<Item = &'a str> + '_ {
        self.references
            .iter()
            .filter(move |reference| reference.target == target)
            .map(|reference| reference.name)
    }

    /// The text outside tags, piece by piece, with the place of each in [`text`](View::text).
    pub fn outside_tags(&self) -> impl Iterator<Item = (usize, &str)> {
        let ends = self.tags.iter().map(|tag| tag.range.start);
        let ends = ends.chain(std::iter::once(self.text.len()));
        let starts = std::iter::once(0).chain(self.tags.iter().map(|tag| tag.range.end));
        starts
            .zip(ends)
            .map(|(start, end)| (start, self.text.get(start..end).unwrap_or("")))
    }

    /// Its words outside tags: what a translator would translate, by shape.
    pub(crate) fn words(&self) -> impl Iterator<Item = words::Word<'_>> {
        let text = self.text.as_str();
        self.words.iter().filter_map(move |placed| placed.of(text))
    }

    /// The text with its placeholders as the file writes them, on one line.
    pub fn shown(&self) -> String {
        let mut references = self.references.iter();
        let mut shown = String::with_capacity(self.text.len());
        for c in self.text.chars() {
            match c {
                HOLE => shown.push_str(references.next().map_or("", |one| one.written)),
                c if c.is_whitespace() => shown.push(' '),
                c => shown.push(c),
            }
        }
        shown.trim().to_owned()
    }

    /// The text without tags.
    pub fn prose(&self) -> String {
        self.outside_tags().map(|(_, text)| text).collect()
    }
}

fn offset(place: &Place, flat: usize) -> usize {
    if place.exact {
        place.span.start + (flat - place.flat)
    } else {
        place.span.start
    }
}
