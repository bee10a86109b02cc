//! Source → what the parser gets, line by line.
//!
//! A line that is nothing but tags, a directive or an import becomes a blank one, so that what it
//! holds is read as Markdown; MDX and directives mean it so, and of HTML nobody loses a word. What stands within a line
//! becomes an inert tag of the same length. Code is passed through as it is.

use super::directive;
use super::directive::Directive;
use super::mark::Kind;
use super::mark::Mark;
use super::nest::Nest;
use super::prepared::Prepared;
use super::row::Row;
use super::row::plain_row;
use super::scan::Scan;
use crate::document::plain::lines;

/// Signs of the shortest fence.
const SHORTEST_FENCE: usize = 3;
/// Admonitions written as fences do not nest deeper.
const MOST_FENCES: usize = 8;

/// Elements whose content is passed through: beginning and end.
const RAW: [(&str, &str); 5] = [
    ("<!--", "-->"),
    ("<script", "</script"),
    ("<style", "</style"),
    ("<pre", "</pre"),
    ("<textarea", "</textarea"),
];

/// Prepares a text from a byte on.
pub(super) fn prepare(source: &str, from: usize) -> Prepared {
    let mut pass = Pass {
        source,
        scan: Scan::new(source),
        out: Prepared::with_room(source.len() - from, source.len() as u32),
        rows: Vec::new(),
        state: State::Text,
        nest: Nest::default(),
        colons: 0,
        fences: Vec::new(),
        is_in_list: false,
        is_after_blank: true,
    };
    for (start, end) in lines(&source[from..]) {
        pass.line(start as usize + from, end as usize + from);
    }
    pass.flush();
    pass.out.marks.sort_by_key(|mark| mark.start);
    pass.out
}

/// What the lines are part of.
#[derive(Clone, Copy)]
enum State {
    Text,
    Fence {
        mark: u8,
        marks: usize,
        quotes: usize,
    },
    /// Passed through up to a line with this.
    Raw(&'static str),
    /// Left out up to a line with this.
    Hidden(&'static str),
    /// `import` and `export`: left out up to a blank line where no brace is open.
    Module {
        depth: isize,
    },
}

pub(super) struct Pass<'t> {
    pub(super) source: &'t str,
    pub(super) scan: Scan<'t>,
    pub(super) out: Prepared,
    /// The lines without a blank one between them that are gathered.
    pub(super) rows: Vec<Row>,
    state: State,
    pub(super) nest: Nest,
    /// Directives that are open, written with colons.
    colons: usize,
    /// Admonitions that are open, written as fences.
    fences: Vec<(u8, usize)>,
    /// Whether an item came since the last line at the margin: then indented text is no code.
    pub(super) is_in_list: bool,
    is_after_blank: bool,
}

impl Pass<'_> {
    fn line(&mut self, start: usize, end: usize) {
        let row = plain_row(self.source, start, end);
        let text = &self.source[row.content..end];
        match self.state {
            State::Text => self.text(row),
            State::Fence { quotes, .. } if row.quotes < quotes => {
                self.state = State::Text;
                self.text(row);
            }
            State::Fence { mark, marks, .. } => {
                self.copy(&row);
                if fence(text)
                    .is_some_and(|(m, n, info)| m == mark && n >= marks && info.is_empty())
                {
                    self.state = State::Text;
                }
            }
            State::Raw(close) => {
                self.copy(&row);
                if text.contains(close) {
                    self.state = State::Text;
                }
            }
            State::Hidden(close) => {
                self.out.push_blank(end);
                if text.contains(close) {
                    self.state = State::Text;
                }
            }
            State::Module { depth } => {
                self.out.push_blank(end);
                let depth = depth + depth_of(text);
                self.state = State::Module { depth };
                if text.trim().is_empty() && depth <= 0 {
                    self.state = State::Text;
                }
            }
        }
    }

    fn text(&mut self, row: Row) {
        let text = &self.source[row.content..row.end];
        if text.trim().is_empty() {
            self.flush();
            self.copy(&row);
            self.is_after_blank = true;
            return;
        }
        let bare = row.behind_items(self.source);
        let is_item = bare > row.content;
        if self.is_after_blank && row.columns == 0 && !is_item {
            self.is_in_list = false;
        }
        self.is_in_list |= is_item;
        self.is_after_blank = false;
        if self.special(&row, &self.source[bare..row.end]) {
            return;
        }
        self.rows.push(row);
    }

    /// Deals with a line that begins something else than text; whether it did.
    fn special(&mut self, row: &Row, text: &str) -> bool {
        match text.as_bytes().first() {
            Some(b'`' | b'~') => self.fenced(row, text),
            Some(b'<') => self.raw(row, text),
            Some(b'$') => self.display(row, text),
            Some(b':' | b'!' | b'?' | b'=') => self.directive(row),
            Some(b'i' | b'e') if row.columns == 0 && self.rows.is_empty() => self.module(row, text),
            _ => false,
        }
    }

    fn fenced(&mut self, row: &Row, text: &str) -> bool {
        let Some((mark, marks, info)) = fence(text) else {
            return false;
        };
        self.flush();
        if self.is_code(row) {
            return false;
        }
        let closes = |(open, length): &(u8, usize)| *open == mark && marks >= *length;
        if info.is_empty() && self.fences.last().is_some_and(closes) {
            self.fences.pop();
            self.mark(row, Kind::Closes);
            return true;
        }
        if let Some(directive) =
            directive::of_fence(info).filter(|_| self.fences.len() < MOST_FENCES)
        {
            self.fences.push((mark, marks));
            let at = row.end - text[marks..].trim_start().len();
            self.opens(row, at, &directive);
            return true;
        }
        self.copy(row);
        let quotes = row.quotes;
        self.state = State::Fence {
            mark,
            marks,
            quotes,
        };
        true
    }

    fn raw(&mut self, row: &Row, text: &str) -> bool {
        let begins = |open: &str| {
            text.get(..open.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(open))
        };
        if begins("<svg") && self.rows.is_empty() && !text.contains("</svg") {
            self.out.push_blank(row.end);
            self.state = State::Hidden("</svg");
            return true;
        }
        let Some((open, close)) = RAW.iter().find(|(open, _)| begins(open)) else {
            return false;
        };
        if text[open.len()..].contains(close) {
            return false;
        }
        // A tag of that name only.
        if open.len() > 4
            && text
                .as_bytes()
                .get(open.len())
                .is_some_and(u8::is_ascii_alphanumeric)
        {
            return false;
        }
        self.flush();
        self.copy(row);
        self.state = State::Raw(close);
        true
    }

    /// A formula on lines of its own, which may have blank ones.
    fn display(&mut self, row: &Row, text: &str) -> bool {
        if text.trim_end() != "$$" {
            return false;
        }
        let from = row.end;
        let Some(end) = self.scan.find(from, self.source.len(), "$$") else {
            return false;
        };
        self.flush();
        self.out.marks.push(Mark {
            start: row.content as u32,
            end: end as u32,
            kind: Kind::Value,
            alone: Some(row.columns),
        });
        self.out.push_blank(row.content);
        self.state = State::Hidden("$$");
        true
    }

    fn directive(&mut self, row: &Row) -> bool {
        let text = &self.source[row.content..row.end];
        if directive::closes(text) {
            if self.colons == 0 {
                return false;
            }
            self.flush();
            self.colons -= 1;
            self.mark(row, Kind::Closes);
            return true;
        }
        let Some(directive) = directive::of_line(text) else {
            return false;
        };
        self.flush();
        self.opens(row, row.content, &directive);
        if directive.is_indented {
            let columns = row.columns
                - self
                    .nest
                    .dedent(row.columns, row.content, &mut self.out.marks);
            self.nest.open_indented(columns);
        } else {
            self.colons += 1;
        }
        true
    }

    /// Leaves out the line that begins a directive, but for its title.
    fn opens(&mut self, row: &Row, base: usize, directive: &Directive) {
        let place = |range: &std::ops::Range<usize>| (base + range.start, base + range.end);
        let (start, end) = place(&directive.name);
        self.mark(
            row,
            Kind::Opens {
                name: (start as u32, end as u32),
            },
        );
        if let Some(title) = &directive.title {
            let (start, end) = place(title);
            self.out.push(self.source, start, end);
            self.out.push_blank(row.end);
        }
    }

    fn mark(&mut self, row: &Row, kind: Kind) {
        self.out.marks.push(Mark {
            start: row.content as u32,
            end: row.end as u32,
            kind,
            alone: Some(row.columns),
        });
        self.out.push_blank(row.content);
    }

    fn module(&mut self, row: &Row, text: &str) -> bool {
        let is_one = (text.starts_with("import ")
            || text.starts_with("export ")
            || text.starts_with("import{"))
            && text.contains(['\'', '"', '{', '=']);
        if is_one {
            self.out.push_blank(row.end);
            self.state = State::Module {
                depth: depth_of(text),
            };
        }
        is_one
    }

    /// Passes a line through.
    pub(super) fn copy(&mut self, row: &Row) {
        let start = self.begin(row);
        self.out.push(self.source, start, row.end);
    }
}

/// Mark, length and info string of a line that begins or ends fenced code.
fn fence(text: &str) -> Option<(u8, usize, &str)> {
    let mark = *text
        .as_bytes()
        .first()
        .filter(|mark| matches!(mark, b'`' | b'~'))?;
    let marks = text.bytes().take_while(|byte| *byte == mark).count();
    let info = &text[marks..];
    // With backticks in it it would be code within a line.
    let is_fence =
        marks >= SHORTEST_FENCE && (mark == b'~' || marks > SHORTEST_FENCE || !info.contains('`'));
    is_fence.then_some((mark, marks, info.trim()))
}

/// How many more braces open than close.
fn depth_of(text: &str) -> isize {
    let each = text.bytes().map(|byte| match byte {
        b'{' | b'(' | b'[' => 1,
        b'}' | b')' | b']' => -1,
        _ => 0,
    });
    each.sum()
}
