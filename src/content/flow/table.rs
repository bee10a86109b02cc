//! Tables: those that hold data, told from those that only lay out the page.

use super::gather::Gather;
use super::line::push_words;
use super::{Cell, Flow, Phrasing};
use crate::document::NodeId;
use crate::document::Tag;

/// A table before it is known whether it is one.
#[derive(Default)]
pub(super) struct Raw {
    /// What stands in it outside of rows, its caption foremost.
    outside: Vec<Flow>,
    rows: Vec<Vec<RawCell>>,
    /// Whether its markup says that it holds data, or that it does not.
    declared: Option<Declared>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Declared {
    Data,
    Layout,
}

struct RawCell {
    is_header: bool,
    columns: usize,
    rows: usize,
    flow: Vec<Flow>,
}

/// Most columns and rows that a cell spans, as the HTML Standard
/// [limits](https://html.spec.whatwg.org/multipage/tables.html#attributes-common-to-td-and-th-elements) them; columns
/// to fewer, because each is written out.
const MOST_COLUMNS: usize = 100;
const MOST_ROWS: usize = 65_534;

/// The parts of a table.
pub(super) fn gather(gather: &mut Gather<'_>, table: NodeId) -> Raw {
    let document = gather.document;
    let mut raw = Raw::default();
    match document.attribute(table, "role").as_deref() {
        Some("presentation" | "none") => raw.declared = Some(Declared::Layout),
        Some("table" | "grid") => raw.declared = Some(Declared::Data),
        _ => {}
    }
    for child in document.children(table) {
        match document.tag(child) {
            Tag::Tr => raw.rows.push(cells(gather, child)),
            Tag::Thead | Tag::Tbody | Tag::Tfoot => {
                let rows = document.children(child);
                raw.rows.extend(rows.map(|row| cells(gather, row)));
            }
            _ => raw.outside.append(&mut gather.flow_of(child)),
        }
    }
    raw.rows
        .retain(|row| row.iter().any(|cell| !cell.flow.is_empty()));
    raw
}

fn cells(gather: &mut Gather<'_>, row: NodeId) -> Vec<RawCell> {
    let document = gather.document;
    let cells = document.children(row);
    let cells = cells.filter(|cell| matches!(document.tag(*cell), Tag::Td | Tag::Th));
    let span = |cell, name: &str, most: usize| {
        let told = document.attribute(cell, name);
        let told = told.and_then(|told| told.trim().parse::<usize>().ok());
        // None at all, as `rowspan=0` says, is all that there are.
        told.map_or(1, |told| if told == 0 { most } else { told.min(most) })
    };
    cells
        .map(|cell| RawCell {
            is_header: document.tag(cell) == Tag::Th,
            columns: span(cell, "colspan", MOST_COLUMNS).max(1),
            rows: span(cell, "rowspan", MOST_ROWS),
            flow: gather.flow_of(cell),
        })
        .collect()
}

impl Raw {
    /// Adds what it says: a table, the caption as a paragraph before it, or what its cells hold where it only lays
    /// out the page.
    pub(super) fn push(self, keeps_tables: bool, flow: &mut Vec<Flow>) {
        let is_data = self.is_data();
        flow.extend(self.outside);
        if !is_data {
            let cells = self.rows.into_iter().flatten();
            flow.extend(cells.flat_map(|cell| cell.flow));
        } else if keeps_tables {
            let rows = self.rows.into_iter();
            let rows = rows.map(|row| row.into_iter().map(RawCell::cell).collect());
            flow.push(Flow::Table(rows.collect()));
        } else {
            let rows = self.rows.into_iter();
            let lines =
                rows.map(|row| joined(row.into_iter().flat_map(|cell| cell.flow).map(line)));
            flow.extend(lines.map(Flow::Paragraph));
        }
    }

    fn is_data(&self) -> bool {
        let cells = || self.rows.iter().flatten();
        let has_header = cells().any(|cell| cell.is_header);
        // Beside a menu that is left out, the text of the page is alone in its row.
        let said = |row: &Vec<RawCell>| row.iter().filter(|cell| !cell.flow.is_empty()).count();
        let is_wide = self.rows.iter().any(|row| said(row) > 1);
        let is_table = is_wide || has_header && self.rows.len() > 1;
        is_table
            && match self.declared {
                Some(Declared::Layout) => false,
                Some(Declared::Data) => true,
                None => !cells().any(|cell| cell.is_page(has_header)),
            }
    }
}

/// Paragraphs of prose that make a cell a part of a page, and the bytes that each has.
const MANY_PARAGRAPHS: usize = 3;
const PROSE_BYTES: usize = 100;

impl RawCell {
    /// Whether it holds a part of a page and not a value: another table, text under a heading, a
    /// listing beside its numbers, a row of paragraphs.
    fn is_page(&self, has_header: bool) -> bool {
        let is_table = |part: &Flow| matches!(part, Flow::Table(_));
        let is_heading = |part: &Flow| matches!(part, Flow::Heading(..));
        let has_heading = self.flow.len() > 1 && self.flow.iter().any(is_heading);
        let is_listing = |part: &Flow| matches!(part, Flow::Code(_, text) if text.contains('\n'));
        let prose = self.flow.iter().filter(|part| is_prose(part));
        self.flow.iter().any(is_table)
            || !has_header
                && (has_heading
                    || self.flow.iter().any(is_listing)
                    || prose.count() >= MANY_PARAGRAPHS)
    }

    fn cell(self) -> Cell {
        let mut content = Vec::new();
        for part in self.flow {
            push_lines(part, &mut content);
        }
        Cell {
            is_header: self.is_header,
            content,
            columns: self.columns,
            rows: self.rows,
        }
    }
}

fn is_prose(part: &Flow) -> bool {
    let Flow::Paragraph(line) = part else {
        return false;
    };
    let mut words = String::new();
    push_words(line, &mut words);
    words.len() >= PROSE_BYTES
}

/// Adds what a part says, each of its lines behind a break.
fn push_lines(part: Flow, content: &mut Vec<Phrasing>) {
    let mut push = |line: Vec<Phrasing>| {
        if line.is_empty() {
            return;
        }
        if !content.is_empty() {
            content.push(Phrasing::Break);
        }
        content.extend(line);
    };
    match part {
        Flow::Paragraph(line) | Flow::Heading(_, line) => push(line),
        Flow::Formula(latex) => push(vec![Phrasing::Formula(latex)]),
        Flow::Code(_, text) => {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            lines.for_each(|line| push(vec![Phrasing::Code(line.to_owned())]));
        }
        Flow::Figure(image, caption) => {
            push(vec![Phrasing::Image(image)]);
            push(caption);
        }
        Flow::List(_, items) => {
            let parts = items.into_iter().flatten();
            parts.for_each(|part| push_lines(part, content));
        }
        Flow::Quote(parts) | Flow::Callout(_, parts) | Flow::Footnote(_, parts) => {
            parts.into_iter().for_each(|part| push_lines(part, content));
        }
        Flow::Table(rows) => {
            let cells = rows.into_iter().flatten();
            cells.for_each(|cell| push(cell.content));
        }
    }
}

/// What a part says, as one line with breaks.
pub(super) fn line(part: Flow) -> Vec<Phrasing> {
    let mut content = Vec::new();
    push_lines(part, &mut content);
    content
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
