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
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = self.text.get(start..offset).unwrap_or_default();
        let column = 1 + before.chars().count();
        Position {
            line: line.max(1),
            column,
        }
    }
}

/// Places in order: each is counted on from the one before, so that many on one long line cost no
/// more than the line.
#[derive(Debug, Clone)]
pub struct Walk<'a> {
    text: &'a str,
    at: usize,
    position: Position,
}

impl<'a> Walk<'a> {
    /// At the start of `text`.
    pub fn new(text: &'a str) -> Self {
        Walk {
            text,
            at: 0,
            position: Position { line: 1, column: 1 },
        }
    }

    /// The place of a byte on a character's boundary; one before the last asked for costs a new
    /// start.
    pub fn to(&mut self, offset: usize) -> Position {
        if offset < self.at {
            *self = Walk::new(self.text);
        }
        let Some(between) = self.text.get(self.at..offset) else {
            return self.position;
        };
        let newlines = memchr::memchr_iter(b'\n', between.as_bytes());
        let (lines, last) = newlines.fold((0, None), |(lines, _), at| (lines + 1, Some(at)));
        self.position.line += lines;
        if let Some(last) = last {
            self.position.column = 1;
            self.position.column += between[last + 1..].chars().count();
        } else {
            self.position.column += between.chars().count();
        }
        self.at = offset;
        self.position
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Walk};

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
        assert_eq!(at(11), (2, 3));
    }

    #[test]
    fn walks_as_it_looks_up() {
        let text = "가나\n다x\n\nй";
        let lines = Lines::new(text);
        let mut walk = Walk::new(text);
        let offsets: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        for offset in offsets.iter().chain(&[3, text.len()]) {
            assert_eq!(walk.to(*offset), lines.position(*offset), "{offset}");
        }
    }
}
