//! What a line of Markdown begins with.

/// A line, and how far it has been read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    text: &'t str,
    /// Where the rest begins.
    pub(super) at: u32,
    /// Where the line ends, without its line end.
    pub(super) end: u32,
}

/// A line of a fence: "```rust".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fence {
    pub(super) mark: u8,
    pub(super) marks: u32,
    /// Where the info string begins.
    pub(super) info: u32,
}

/// The mark of a list item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bullet {
    /// `-`, `+`, `*`, or `.` and `)` of numbers: another mark begins another list.
    pub(super) mark: u8,
    pub(super) is_ordered: bool,
    /// Bytes of the mark with the spaces that belong to it.
    pub(super) bytes: u32,
}

/// Indentation that begins code, in columns; a tab counts as this many.
const CODE_INDENT: u32 = 4;

impl<'t> Line<'t> {
    pub(super) fn new(text: &'t str, at: u32, end: u32) -> Line<'t> {
        Line { text, at, end }
    }

    pub(super) fn rest(&self) -> &'t str {
        self.text
            .get(self.at as usize..self.end as usize)
            .unwrap_or("")
    }

    pub(super) fn is_blank(&self) -> bool {
        self.rest().trim().is_empty()
    }

    /// Columns of white space at the beginning of the rest.
    pub(super) fn indent(&self) -> u32 {
        self.rest()
            .bytes()
            .map_while(|byte| match byte {
                b' ' => Some(1),
                b'\t' => Some(CODE_INDENT),
                _ => None,
            })
            .sum()
    }

    pub(super) fn is_code_indented(&self) -> bool {
        self.indent() >= CODE_INDENT
    }

    /// Passes over at most so many columns of white space.
    pub(super) fn skip_indent(&mut self, columns: u32) {
        let mut left = columns;
        for byte in self.rest().bytes() {
            match byte {
                b' ' if left >= 1 => left -= 1,
                b'\t' if left >= 1 => left = left.saturating_sub(CODE_INDENT),
                _ => return,
            }
            self.at += 1;
        }
    }

    /// Passes over the mark of a quotation; whether there was one.
    pub(super) fn skip_quote(&mut self) -> bool {
        let mut after = *self;
        after.skip_indent(CODE_INDENT - 1);
        if !after.rest().starts_with('>') {
            return false;
        }
        after.at += 1;
        after.skip_indent(1);
        *self = after;
        true
    }

    /// Number signs at the beginning of a heading, and where its text begins and ends.
    pub(super) fn heading(&self) -> Option<(usize, u32, u32)> {
        let rest = self.rest();
        let level = rest.bytes().take_while(|&byte| byte == b'#').count();
        let after = &rest[level..];
        let is_heading =
            (1..=6).contains(&level) && (after.is_empty() || after.starts_with([' ', '\t']));
        if !is_heading {
            return None;
        }
        let start = self.at + (rest.len() - after.trim_start().len()) as u32;
        let text = after.trim();
        let bare = text.trim_end_matches('#');
        let is_closed = bare.is_empty() || bare.ends_with([' ', '\t']);
        let text = if is_closed { bare.trim_end() } else { text };
        Some((level, start, start + text.len() as u32))
    }

    /// Three or more of the same mark and nothing else: `---`, `* * *`.
    pub(super) fn is_rule(&self) -> bool {
        let rest = self.rest();
        let Some(mark) = rest.bytes().find(|byte| !byte.is_ascii_whitespace()) else {
            return false;
        };
        let marks = rest.bytes().filter(|&byte| byte == mark).count();
        matches!(mark, b'-' | b'*' | b'_')
            && marks >= 3
            && rest
                .bytes()
                .all(|byte| byte == mark || byte == b' ' || byte == b'\t')
    }

    /// The level that an underline gives the paragraph above it.
    pub(super) fn underline(&self) -> Option<usize> {
        let rest = self.rest().trim_end();
        let is_all = |mark| !rest.is_empty() && rest.bytes().all(|byte| byte == mark);
        match () {
            () if is_all(b'=') => Some(1),
            () if is_all(b'-') => Some(2),
            () => None,
        }
    }

    pub(super) fn fence(&self) -> Option<Fence> {
        let rest = self.rest();
        let mark = *rest.as_bytes().first().filter(|mark| mark.is_ascii())?;
        let marks = rest.bytes().take_while(|&byte| byte == mark).count();
        let info = &rest[marks..];
        let is_fence = match mark {
            b'`' => marks >= 3 && !info.contains('`'),
            b'~' => marks >= 3,
            _ => false,
        };
        is_fence.then_some(Fence {
            mark,
            marks: marks as u32,
            info: self.at + marks as u32,
        })
    }

    /// Whether the line ends code that such a fence began.
    pub(super) fn ends(&self, fence: &Fence) -> bool {
        let rest = self.rest().trim();
        rest.len() >= fence.marks as usize && rest.bytes().all(|byte| byte == fence.mark)
    }

    pub(super) fn bullet(&self) -> Option<Bullet> {
        let rest = self.rest();
        let bytes = rest.as_bytes();
        let digits = bytes
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let mark = *bytes.get(digits)?;
        let is_ordered = digits > 0;
        let is_mark = if is_ordered {
            digits <= 9 && matches!(mark, b'.' | b')')
        } else {
            matches!(mark, b'-' | b'+' | b'*')
        };
        let after = rest.get(digits + 1..).filter(|_| is_mark)?;
        if !(after.is_empty() || after.starts_with([' ', '\t'])) {
            return None;
        }
        let spaces = after.len() - after.trim_start_matches([' ', '\t']).len();
        let taken = if spaces > CODE_INDENT as usize {
            1
        } else {
            spaces
        };
        Some(Bullet {
            mark,
            is_ordered,
            bytes: (digits + 1 + taken) as u32,
        })
    }

    /// Whether the line is the `|---|:--:|` under a table's head.
    pub(super) fn is_table_delimiter(&self) -> bool {
        let rest = self.rest().trim();
        rest.contains('-')
            && rest.contains('|')
            && rest
                .bytes()
                .all(|byte| matches!(byte, b'-' | b'|' | b':' | b' ' | b'\t'))
    }

    /// The cells of a table row, trimmed.
    pub(super) fn cells(&self) -> Vec<(u32, u32)> {
        let rest = self.rest();
        let bytes = rest.as_bytes();
        let mut cells = Vec::new();
        let mut start = 0;
        for at in 0..=bytes.len() {
            let is_escaped = at > 0 && bytes[at - 1] == b'\\';
            if at == bytes.len() || (bytes[at] == b'|' && !is_escaped) {
                cells.push(self.trimmed(start, at));
                start = at + 1;
            }
        }
        let is_empty = |cell: &(u32, u32)| cell.0 == cell.1;
        if rest.trim_start().starts_with('|') {
            cells.remove(0);
        }
        if cells.len() > 1 && cells.last().is_some_and(is_empty) {
            cells.pop();
        }
        cells
    }

    fn trimmed(&self, start: usize, end: usize) -> (u32, u32) {
        let cell = &self.rest()[start..end];
        let start = self.at + (start + cell.len() - cell.trim_start().len()) as u32;
        (start, start + cell.trim().len() as u32)
    }
}
