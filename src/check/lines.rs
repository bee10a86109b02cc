//! Bytes of a text → lines and columns.

use crate::document::Position;

/// Where the lines of a text start; built once for a text, asked for each finding.
#[derive(Debug, Clone)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// The lines of `text`.
    pub fn new(text: &'a str) -> Self {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes());
        let starts = std::iter::once(0).chain(ends.map(|end| end + 1)).collect();
        Lines { text, starts }
    }

    /// The place of a byte as people count; beyond the text it is the place of the end, within a
    /// character the place of that character.
    pub fn position(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(0);
        let before = self.text.get(start..).unwrap_or_default().char_indices();
        let column = 1 + before
            .skip(1)
            .take_while(|(at, _)| start + at <= offset)
            .count();
        Position {
            line: line.max(1),
            column,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn counts_code_points() {
        let lines = Lines::new("가나\n다x");
        let at = |offset| {
            let position = lines.position(offset);
            (position.line, position.column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(3), (1, 2));
        assert_eq!(at(7), (2, 1));
        assert_eq!(at(10), (2, 2));
    }
}
