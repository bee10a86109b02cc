//! Tables: rows of cells that say one thing each; others only lay out the page.

use super::gather::Gather;
use super::{Cell, Flow, Phrasing};
use crate::document::NodeId;
use crate::document::Tag;

/// A cell before it is known whether its table is one.
pub(super) struct Raw {
    is_header: bool,
    flow: Vec<Flow>,
}

/// The rows of a table, and what stands in it outside of rows as a row of its own.
pub(super) fn rows(gather: &mut Gather<'_>, table: NodeId) -> Vec<Vec<Raw>> {
    let document = gather.document;
    let mut rows = Vec::new();
    for child in document.children(table) {
        match document.tag(child) {
            Tag::Tr => rows.push(cells(gather, child)),
            Tag::Thead | Tag::Tbody | Tag::Tfoot => {
                for row in document.children(child) {
                    rows.push(cells(gather, row));
                }
            }
            _ => rows.push(vec![Raw {
                is_header: false,
                flow: gather.flow_of(child),
            }]),
        }
    }
    rows.retain(|row| row.iter().any(|cell| !cell.flow.is_empty()));
    rows
}

fn cells(gather: &mut Gather<'_>, row: NodeId) -> Vec<Raw> {
    let document = gather.document;
    let cells = document.children(row);
    let cells = cells.filter(|cell| matches!(document.tag(*cell), Tag::Td | Tag::Th));
    cells
        .map(|cell| Raw {
            is_header: document.tag(cell) == Tag::Th,
            flow: gather.flow_of(cell),
        })
        .collect()
}

/// Adds the rows as a table, or as what their cells hold where they only lay out the page.
pub(super) fn push(rows: Vec<Vec<Raw>>, keeps_tables: bool, flow: &mut Vec<Flow>) {
    let says_one_thing = |cell: &Raw| matches!(cell.flow[..], [] | [Flow::Paragraph(_)]);
    let is_table =
        rows.iter().any(|row| row.len() > 1) && rows.iter().flatten().all(says_one_thing);
    if !is_table {
        flow.extend(rows.into_iter().flatten().flat_map(|cell| cell.flow));
        return;
    }
    if keeps_tables {
        let rows = rows
            .into_iter()
            .map(|row| row.into_iter().map(cell).collect());
        flow.push(Flow::Table(rows.collect()));
    } else {
        let lines = rows
            .into_iter()
            .map(|row| joined(row.into_iter().flat_map(|cell| cell.flow).map(line)));
        flow.extend(lines.map(Flow::Paragraph));
    }
}

fn cell(raw: Raw) -> Cell {
    Cell {
        is_header: raw.is_header,
        content: raw.flow.into_iter().next().map(line).unwrap_or_default(),
    }
}

/// What a part that is one line says; of others nothing.
pub(super) fn line(part: Flow) -> Vec<Phrasing> {
    match part {
        Flow::Paragraph(line) | Flow::Heading(_, line) => line,
        _ => Vec::new(),
    }
}

/// Several lines as one.
pub(super) fn joined(lines: impl Iterator<Item = Vec<Phrasing>>) -> Vec<Phrasing> {
    let mut all: Vec<Phrasing> = Vec::new();
    for line in lines.filter(|line| !line.is_empty()) {
        if !all.is_empty() {
            all.push(Phrasing::Text(" ".to_owned()));
        }
        all.extend(line);
    }
    all
}
