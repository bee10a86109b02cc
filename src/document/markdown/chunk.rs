//! Lines of text without a blank one between them: what of them is not Markdown's.

use super::mark::Kind;
use super::mark::Mark;
use super::prepare::Pass;
use crate::document::Tag;

/// Columns that make an indented line code.
const CODE_COLUMNS: u32 = 4;
/// Columns of white space that a line begins with at most, and marks of quotations and items:
/// every line is compared with all that are open, so there must be a bound.
const MOST_COLUMNS: usize = 128;
const MOST_MARKS: usize = 64;

/// A line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Behind indentation and marks of quotations.
    pub(super) content: usize,
    /// Marks of quotations.
    pub(super) quotes: usize,
    /// Columns of indentation, where no quotation's mark stands before it.
    pub(super) columns: u32,
}

/// The line between two places.
pub(super) fn plain_row(source: &str, start: usize, end: usize) -> Row {
    let (mut content, mut quotes, mut columns) = (start, 0, 0);
    for byte in source[start..end].bytes() {
        match byte {
            b' ' if quotes == 0 => columns += 1,
            b'\t' if quotes == 0 => columns += 4,
            b' ' | b'\t' => {}
            b'>' => quotes += 1,
            _ => break,
        }
        content += 1;
    }
    Row {
        start,
        end,
        content,
        quotes,
        columns,
    }
}

impl Row {
    /// The byte behind the marks of list items.
    pub(super) fn behind_items(&self, source: &str) -> usize {
        let mut at = self.content;
        for _ in 0..MOST_MARKS {
            let rest = &source[at..self.end];
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let mark = rest.as_bytes().get(digits);
            let is_mark = match digits {
                0 => matches!(mark, Some(b'-' | b'*' | b'+')),
                1..=9 => matches!(mark, Some(b'.' | b')')),
                _ => false,
            };
            let after = rest.get(digits + 1..).unwrap_or("");
            if !is_mark || !after.starts_with([' ', '\t']) {
                break;
            }
            at = self.end - after.trim_start().len();
        }
        at
    }
}

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
        let tag = Tag::of(name_of(self.source, mark));
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
            let written = &self.source[mark.start as usize..mark.end as usize];
            match mark.kind {
                Kind::Value if is_program(written) => mark.kind = Kind::Comment,
                Kind::Tag => {
                    let name = name_of(self.source, mark);
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
        let written = &self.source[mark.start as usize..mark.end as usize];
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

/// The name in a tag.
pub(super) fn name_of<'t>(source: &'t str, mark: &Mark) -> &'t str {
    let written = &source[mark.start as usize..mark.end as usize];
    let name = written.trim_start_matches(['<', '/']);
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    &name[..name.find(|c: char| !is_name(c)).unwrap_or(name.len())]
}

/// `{#id}`, `{: .class}`, `{.class}`, `{/* … */}`, `{% tag %}`, `{{< shortcode >}}` are never
/// shown.
fn kind_of_expression(written: &str) -> Kind {
    let is_hidden = [
        "{#", "{:", "{.", "{/*", "{%", "{{<", "{{%", "{{#", "{{/", "{{!",
    ]
    .iter()
    .any(|open| written.starts_with(open));
    if is_hidden {
        Kind::Comment
    } else {
        Kind::Value
    }
}

/// Whether an expression on lines of its own is part of a program, and no text with braces.
fn is_program(written: &str) -> bool {
    written.starts_with("{{")
        || written.starts_with('{') && written.contains(['\n', '\r', '<', '('])
}

/// Whether CommonMark reads it as a tag.
fn is_plain_tag(written: &str) -> bool {
    let name = written.trim_start_matches(['<', '/']);
    let end = name
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .unwrap_or(name.len());
    let mut quote = None;
    name[end..].chars().all(|c| {
        match quote {
            Some(open) if open == c => quote = None,
            Some(_) => return true,
            None if c == '"' || c == '\'' => quote = Some(c),
            None => {}
        }
        c.is_ascii_alphanumeric() || " \t\n\r_:.-=\"'/>".contains(c)
    }) && name[end..].starts_with([' ', '\t', '\n', '\r', '/', '>'])
}

/// Turns marks of quotations and items at the beginning of a line into letters where there are
/// too many.
fn hush(line: &mut [u8]) {
    let mut marks = 0;
    for at in 0..line.len() {
        let is_item = matches!(line[at], b'-' | b'*' | b'+') && line.get(at + 1) == Some(&b' ');
        let is_number = matches!(line[at], b'.' | b')') && line.get(at + 1) == Some(&b' ');
        match line[at] {
            b'>' => marks += 1,
            _ if is_item || is_number => marks += 1,
            b' ' | b'\t' | b'0'..=b'9' => continue,
            _ => return,
        }
        if marks > MOST_MARKS {
            line[at] = b'x';
            return;
        }
    }
}
