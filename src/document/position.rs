//! Places in the decoded text.

/// A half-open range of bytes in the decoded text, always on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

impl Span {
    /// The text that the span covers; empty where it does not fit the text.
    ///
    /// ```
    /// let span = kijil::document::Span { start: 3, end: 6 };
    /// assert_eq!(span.slice("키질"), "질");
    /// ```
    pub fn slice(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// Bytes covered.
    pub fn bytes(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it covers nothing.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }
}

/// A place as people count: both 1-based, the column in Unicode code points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in code points.
    pub column: usize,
}

/// Bytes between two counted places: a position costs at most this much counting, also in a
/// file of one line.
const STRIDE: usize = 4_096;

/// Where the lines begin, and how many code points stand before every [`STRIDE`]th byte.
#[derive(Debug)]
pub(super) struct LineIndex {
    line_starts: Vec<u32>,
    code_points: Vec<u32>,
}

impl LineIndex {
    /// Lines end at LF, CR LF or a lone CR.
    pub(super) fn new(text: &str) -> LineIndex {
        let bytes = text.as_bytes();
        let mut line_starts = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            let is_first_of_pair = bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n');
            if !is_first_of_pair {
                line_starts.push(u32::try_from(at + 1).unwrap_or(u32::MAX));
            }
        }
        let mut code_points = vec![0];
        let mut total = 0;
        for chunk in bytes.chunks(STRIDE) {
            total += characters(chunk);
            code_points.push(total);
        }
        LineIndex {
            line_starts,
            code_points,
        }
    }

    /// The line and column of a byte; past the end it is the end.
    pub(super) fn position(&self, text: &str, offset: usize) -> Position {
        let offset = offset.min(text.len());
        let line = self
            .line_starts
            .partition_point(|&start| start as usize <= offset);
        let start = self.line_starts[line - 1] as usize;
        Position {
            line,
            column: 1 + self.before(text, offset) - self.before(text, start),
        }
    }

    /// Code points that begin before a byte.
    fn before(&self, text: &str, offset: usize) -> usize {
        let stride = offset / STRIDE;
        let counted = &text.as_bytes()[stride * STRIDE..offset];
        (self.code_points[stride] + characters(counted)) as usize
    }
}

/// Bytes that begin a character.
fn characters(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_code_points_and_every_line_end() {
        let text = "가나\r\n다\r라😀마";
        let index = LineIndex::new(text);
        let at = |needle: &str| index.position(text, text.find(needle).expect("in the text"));
        assert_eq!(at("나"), Position { line: 1, column: 2 });
        assert_eq!(at("다"), Position { line: 2, column: 1 });
        assert_eq!(at("마"), Position { line: 3, column: 3 });
        assert_eq!(
            index.position(text, 10_000),
            Position { line: 3, column: 4 }
        );
    }

    #[test]
    fn agrees_with_plain_counting_across_strides() {
        let text = "가a😀".repeat(2_000);
        let index = LineIndex::new(&text);
        for (count, (offset, _)) in text.char_indices().enumerate().step_by(97) {
            assert_eq!(index.position(&text, offset).column, count + 1);
        }
    }
}
