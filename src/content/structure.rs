//! What the markup says of a block beside its text: the level of a heading, the language of code, formulas, the place
//! in a table.

use std::collections::HashMap;

use super::flow;
use super::inline;
use super::page::Structure;
use super::page::TablePlace;
use super::segment::Piece;
use super::segment::Says;
use super::segment::Segments;
use crate::document::Document;
use crate::document::NodeId;
use crate::document::Tag;

/// Elements between a text and its cell or `<pre>`.
const LEVELS: usize = 12;

/// Columns of a table in which cells that span rows are followed.
const MOST_COLUMNS: usize = 100;

/// The structure of a page's blocks.
pub(super) struct Structures<'d, 's> {
    document: &'d Document,
    segments: &'s Segments,
    /// The places of the page's cells, gathered when the first is asked for.
    places: Option<HashMap<NodeId, TablePlace>>,
}

impl<'d, 's> Structures<'d, 's> {
    pub(super) fn new(document: &'d Document, segments: &'s Segments) -> Structures<'d, 's> {
        Structures {
            document,
            segments,
            places: None,
        }
    }

    /// The structure of a block.
    pub(super) fn of(&mut self, piece: &Piece) -> Structure {
        let holder = self.segments.holder(piece).tag;
        let runs = piece.runs.0 as usize..piece.runs.1 as usize;
        let runs = self.segments.runs.get(runs).unwrap_or_default();
        let formulas = runs.iter().filter(|run| run.says == Says::Formula);
        let formulas = formulas.filter_map(|run| inline::formula(self.document, run.node));
        let latex = formulas.map(|formula| formula.latex).collect();
        let first = runs.first().map(|run| run.node);
        Structure {
            level: holder
                .is_heading()
                .then(|| holder as u8 - Tag::H1 as u8 + 1),
            language: first
                .filter(|_| holder == Tag::Pre)
                .and_then(|node| self.language(node)),
            latex,
            place: first.and_then(|node| self.place(node, piece)),
        }
    }

    fn around(&self, node: NodeId, wanted: impl Fn(Tag) -> bool) -> Option<NodeId> {
        let mut around = self.document.ancestors(node).take(LEVELS);
        around.find(|above| wanted(self.document.tag(*above)))
    }

    fn language(&self, node: NodeId) -> Option<String> {
        flow::language(self.document, self.around(node, |tag| tag == Tag::Pre)?)
    }

    fn place(&mut self, node: NodeId, piece: &Piece) -> Option<TablePlace> {
        // The parent of a paragraph in a cell is the cell; deeper ones are parts of a page.
        let is_cell = |tag| matches!(tag, Tag::Td | Tag::Th);
        let holder = self.segments.holder(piece);
        let parent = self.segments.elements.get(holder.parent as usize);
        if !is_cell(holder.tag) && !parent.is_some_and(|parent| is_cell(parent.tag)) {
            return None;
        }
        let cell = self.around(node, is_cell)?;
        let places = self.places.get_or_insert_with(|| places(self.document));
        places.get(&cell).copied()
    }
}

/// The places of all cells of a page.
fn places(document: &Document) -> HashMap<NodeId, TablePlace> {
    let mut places = HashMap::new();
    for table in document.elements(Tag::Table) {
        let start = document.span(table).unwrap_or_default().start;
        let mut spanned = [0_usize; MOST_COLUMNS];
        for (row, node) in rows(document, table).into_iter().enumerate() {
            place_row(document, (start, row, node), &mut spanned, &mut places);
        }
    }
    places
}

fn rows(document: &Document, table: NodeId) -> Vec<NodeId> {
    let mut rows = Vec::new();
    for child in document.children(table) {
        match document.tag(child) {
            Tag::Tr => rows.push(child),
            Tag::Thead | Tag::Tbody | Tag::Tfoot => {
                rows.extend(
                    document
                        .children(child)
                        .filter(|row| document.tag(*row) == Tag::Tr),
                );
            }
            _ => {}
        }
    }
    rows
}

fn place_row(
    document: &Document,
    (table, row, node): (usize, usize, NodeId),
    spanned: &mut [usize; MOST_COLUMNS],
    places: &mut HashMap<NodeId, TablePlace>,
) {
    let span = |cell, name: &str| {
        let told = document.attribute(cell, name);
        told.and_then(|told| told.trim().parse::<usize>().ok())
            .unwrap_or(1)
    };
    let mut next = [0_usize; MOST_COLUMNS];
    let mut column = 0;
    let cells = document.children(node);
    for cell in cells.filter(|cell| matches!(document.tag(*cell), Tag::Td | Tag::Th)) {
        while spanned.get(column).is_some_and(|rows| *rows > 0) {
            column += 1;
        }
        places.insert(cell, TablePlace { table, row, column });
        let end = column.saturating_add(span(cell, "colspan").clamp(1, MOST_COLUMNS));
        let below = next.get_mut(column.min(MOST_COLUMNS)..end.min(MOST_COLUMNS));
        below
            .unwrap_or_default()
            .fill(span(cell, "rowspan").saturating_sub(1));
        column = end;
    }
    for (rows, own) in spanned.iter_mut().zip(next) {
        *rows = rows.saturating_sub(1).max(own);
    }
}
