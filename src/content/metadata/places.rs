//! Where a page's first-level headings stand, and what is named after authors.

use std::borrow::Cow;

use super::title::Heading;
use crate::content::segment::Piece;
use crate::content::segment::Segments;
use crate::content::segment::group;
use crate::content::segment::mark;
use crate::document::Document;
use crate::document::Tag;

/// Letters of the longest row that may name an author.
const AUTHOR_LETTERS: u32 = 60;

/// Elements around a row that are asked whether they are named after authors, itself among them.
const AUTHOR_LEVELS: usize = 3;

/// The first-level headings of a page, given the first block of each row. A line break in a heading makes rows of it,
/// which are one heading.
pub(crate) fn headings(document: &Document, segments: &Segments, rows: &[usize]) -> Vec<Heading> {
    let mut headings = Vec::<Heading>::new();
    let mut last = None;
    for (piece, block) in segments.pieces.iter().zip(rows) {
        if segments.holder(piece).tag == Tag::H1 {
            let parts = parts(document, segments, piece);
            match headings.last_mut().filter(|_| last == Some(piece.holder)) {
                Some(heading) => heading.add_line(&parts),
                None => headings.push(Heading::new(*block, &parts)),
            }
        }
        last = Some(piece.holder);
    }
    headings
}

/// The stretches of text that a row is made of: one, or several where markup parts it.
fn parts<'d>(document: &'d Document, segments: &Segments, piece: &Piece) -> Vec<Cow<'d, str>> {
    let runs = piece.runs.0 as usize..piece.runs.1 as usize;
    let runs = segments.runs.get(runs).unwrap_or_default().iter();
    runs.map(|run| document.content(run.node)).collect()
}

/// The blocks of short rows in a container named after authors, given the first block of each row.
pub(crate) fn authored(segments: &Segments, rows: &[usize]) -> Vec<usize> {
    let rows = segments.pieces.iter().zip(rows);
    let short = rows.filter(|(piece, _)| piece.letters.letters <= AUTHOR_LETTERS);
    let authored = short.filter(|(piece, _)| is_authored(segments, piece));
    authored.map(|(_, block)| *block).collect()
}

fn is_authored(segments: &Segments, piece: &Piece) -> bool {
    let mut index = piece.element;
    for _ in 0..AUTHOR_LEVELS {
        let element = &segments.elements[index as usize];
        if element.names.has(group::AUTHOR) && element.marks & mark::NAV == 0 {
            return true;
        }
        index = element.parent;
    }
    false
}
