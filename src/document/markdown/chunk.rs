//! Lines of text without a blank one between them: what of them is not Markdown's.

use super::mark::Kind;
use super::mark::Mark;
use super::mark::is_plain_tag;
use super::mark::is_program;
use super::mark::kind_of_expression;
use super::mark::name_of;
use super::prepare::Pass;
use super::row::Row;
use super::row::hush;
use crate::document::Tag;

/// Columns that make an indented line code.
const CODE_COLUMNS: u32 = 4;
/// Columns of white space that a line begins with at most, and marks of quotations and items:
/// every line is compared with all that are open, so there must be a bound.
const MOST_COLUMNS: usize = 128;

impl Pass<'_> {
    /// Hands over the lines that were gathered.
    pub(super) fn flush(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else {
            return;
        };
        if self.is_code(first) {
            rows.iter().for_each(|row| self.copy(row));
            return;
        }
        let mut marks = self.found(first.content, last.end);
        let mut has_text = false;
        let mut at = 0;
        while at < rows.len() {
            let band = at..band_end(&rows, at, &marks);
            let of_band = within(&marks, rows[at].content, rows[band.end - 1].end);
            let is_alone = rows[band.clone()]
                .iter()
                .all(|row| self.is_covered(row, &marks[of_band.clone()]))
                && (!has_text
                    || marks[of_band.clone()]
                        .iter()
                        .all(|mark| self.parts_blocks(mark)));
            for row in &rows[band.clone()] {
                if is_alone {
                    self.leave_out(row, &mut marks[of_band.clone()]);
                } else {
                    self.masked(row, &marks[of_band.clone()]);
                }
            }
            has_text = !is_alone;
            at = band.end;
        }
        self.out.marks.extend(marks);
    }

    /// Whether a line is code by its indentation.
    pub(super) fn is_code(&mut self, row: &Row) -> bool {
        let dedent = self
            .nest
            .dedent(row.columns, row.content, &mut self.out.marks);
        row.quotes == 0 && !self.is_in_list && row.columns - dedent >= CODE_COLUMNS
    }

    /// Tags, comments and expressions in a stretch, outside of code.
    fn found(&mut self, start: usize, end: usize) -> Vec<Mark> {
        let bytes = self.source.as_bytes();
        let mut marks = Vec::new();
        let mut at = start;
        let is_sign = |byte: &u8| matches!(byte, b'`' | b'<' | b'{' | b'$' | b'\\');
        while let Some(found) = bytes[at..end].iter().position(is_sign) {
            at += found;
            let (close, kind) = match bytes[at] {
                b'<' if bytes[at..].starts_with(b"<!--") => {
                    (self.scan.comment(at, end), Kind::Comment)
                }
                b'<' => (self.scan.tag(at, end), Kind::Tag),
                b'{' => (
                    self.scan.expression(at, end),
                    kind_of_expression(&self.source[at..end]),
                ),
                b'$' => (self.scan.formula(at, end), Kind::Value),
                b'\\' => {
                    at = (at + 2).min(end);
                    continue;
                }
                _ => {
                    at = self.scan.code(at, end);
                    continue;
                }
            };
            if let Some(close) = close {
                marks.push(Mark {
                    start: at as u32,
                    end: close as u32,
                    kind,
                    alone: None,
                });
            }
            at = close.unwrap_or(at + 1);
        }
        marks
    }

    /// Whether nothing but marks stands on a line.
    fn is_covered(&self, row: &Row, marks: &[Mark]) -> bool {
        let mut at = row.content;
        let mut marks = marks
            .iter()
            .skip_while(|mark| mark.end as usize <= row.content);
        loop {
            let rest = &self.source[at.min(row.end)..row.end];
            at = row.end - rest.trim_start().len();
            if at >= row.end {
                return true;
            }
            match marks.next() {
                Some(mark) if mark.start as usize <= at => at = mark.end as usize,
                _ => return false,
            }
        }
    }

    /// Whether a mark alone on its line ends the paragraph before it.
    fn parts_blocks(&self, mark: &Mark) -> bool {
        let tag = Tag::of(name_of(mark.written(self.source)));
        mark.kind != Kind::Tag || tag.is_block() || tag == Tag::Other
    }

    /// Leaves out a line, and notes what its tags open and close.
    fn leave_out(&mut self, row: &Row, marks: &mut [Mark]) {
        let columns = row.columns
            - self
                .nest
                .dedent(row.columns, row.content, &mut self.out.marks);
        for mark in marks.iter_mut().filter(|mark| mark.alone.is_none()) {
            mark.alone = Some(row.columns);
            let written = mark.written(self.source);
            match mark.kind {
                Kind::Value if is_program(written) => mark.kind = Kind::Comment,
                Kind::Tag => {
                    let name = name_of(mark.written(self.source));
                    if written.starts_with("</") {
                        self.nest.close(name);
                    } else if !written.ends_with("/>") && !Tag::of(name).is_void() {
                        self.nest.open(name, columns);
                    }
                }
                _ => {}
            }
        }
        if row.quotes > 0 {
            // A blank line would end the quotation.
            self.out.push(self.source, row.start, row.content);
        } else {
            self.out.push_blank(row.end);
        }
    }

    /// Where a line begins without what it stands in.
    pub(super) fn begin(&mut self, row: &Row) -> usize {
        if row.quotes > 0 {
            return row.start;
        }
        let mut left = self
            .nest
            .dedent(row.columns, row.content, &mut self.out.marks);
        let mut start = row.start;
        for byte in self.source[row.start..row.content].bytes() {
            let columns = if byte == b'\t' { 4 } else { 1 };
            if left < columns {
                break;
            }
            left -= columns;
            start += 1;
        }
        start.max(row.content.saturating_sub(MOST_COLUMNS))
    }

    /// Adds a line in which marks are inert tags.
    fn masked(&mut self, row: &Row, marks: &[Mark]) {
        let start = self.begin(row);
        let from = self.out.text.len();
        self.out.push(self.source, start, row.end);
        let line = self.out.text.split_off(from);
        let mut bytes = line.into_bytes();
        hush(&mut bytes);
        for mark in marks {
            let (first, end) = (mark.start as usize, mark.end as usize);
            if end <= start || first >= row.end || !self.is_masked(mark, row) {
                continue;
            }
            for at in first.max(start)..end.min(row.end) {
                bytes[at - start] = match at {
                    _ if at == first => b'<',
                    _ if at == end - 1 => b'>',
                    _ => b'x',
                };
            }
        }
        // Whole characters became ASCII, so this is UTF-8 still.
        self.out.text.push_str(&String::from_utf8_lossy(&bytes));
    }

    /// Whether the parser would not take a mark for one piece of HTML.
    fn is_masked(&self, mark: &Mark, row: &Row) -> bool {
        let written = mark.written(self.source);
        let is_long = written.len() > "<>".len();
        let is_over_quotes = row.quotes > 0 && written.contains(['\n', '\r']);
        match mark.kind {
            _ if !is_long || is_over_quotes => false,
            Kind::Value => true,
            Kind::Comment => !written.starts_with('<'),
            _ => !is_plain_tag(written),
        }
    }
}

/// The line behind those that marks tie to the one at `at`.
fn band_end(rows: &[Row], at: usize, marks: &[Mark]) -> usize {
    let mut end = at + 1;
    let first = marks.partition_point(|mark| (mark.end as usize) <= rows[at].content);
    for mark in &marks[first..] {
        if mark.start as usize >= rows[end - 1].end {
            break;
        }
        while end < rows.len() && mark.end as usize > rows[end - 1].end {
            end += 1;
        }
    }
    end
}

/// The marks that begin in a stretch.
fn within(marks: &[Mark], start: usize, end: usize) -> std::ops::Range<usize> {
    let first = marks.partition_point(|mark| (mark.start as usize) < start);
    first..marks.partition_point(|mark| (mark.start as usize) < end)
}
