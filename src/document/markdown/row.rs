//! One line of Markdown: what it begins with.

/// Marks of quotations and items that a line begins with at most: every line is compared with all
/// that are open, so there must be a bound.
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

/// Turns marks of quotations and items at the beginning of a line into letters where there are
/// too many.
pub(super) fn hush(line: &mut [u8]) {
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
