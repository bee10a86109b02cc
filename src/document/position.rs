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

impl Position {
    /// Where a text begins.
    pub const START: Position = Position { line: 1, column: 1 };

    /// The place behind `text`, which begins here. Lines end as for [`LineIndex`].
    ///
    /// ```
    /// use kijil::document::Position;
    /// assert_eq!(Position::START.after("첫 줄\r둘"), Position { line: 2, column: 2 });
    /// ```
    pub fn after(self, text: &str) -> Position {
        let (lines, last) = line_starts(text).fold((0, None), |(n, _), at| (n + 1, Some(at)));
        let rest = &text.as_bytes()[last.unwrap_or(0)..];
        let before = if last.is_none() { self.column } else { 1 };
        Position {
            line: self.line + lines,
            column: before + code_points(rest) as usize,
        }
    }
}

/// Bytes between two counted places: a position costs at most this much counting, also in a
/// file of one line.
const STRIDE: usize = 4_096;

/// Where the lines of a text begin: bytes → lines and columns, for every format.
///
/// A line ends at LF, CR LF or a lone CR. It is made in one pass over the text; a position then
/// costs no more than a look-up, in a file of one line too.
///
/// ```
/// use kijil::document::LineIndex;
/// let text = "첫 줄\r둘째 줄";
/// let lines = LineIndex::new(text);
/// let place = lines.position(text, text.find('째').unwrap());
/// assert_eq!((place.line, place.column), (2, 2));
/// ```
#[derive(Debug, Clone)]
pub struct LineIndex {
    line_starts: Vec<u32>,
    /// Code points before every [`STRIDE`]th byte.
    code_points: Vec<u32>,
}

impl LineIndex {
    /// The lines of a text.
    pub fn new(text: &str) -> LineIndex {
        let starts = line_starts(text).map(|start| u32::try_from(start).unwrap_or(u32::MAX));
        let mut total = 0;
        let strides = text.as_bytes().chunks(STRIDE).map(|chunk| {
            total += code_points(chunk);
            total
        });
        LineIndex {
            line_starts: std::iter::once(0).chain(starts).collect(),
            code_points: std::iter::once(0).chain(strides).collect(),
        }
    }

    /// The line and column of a byte of `text`, which must be the one that the index was made
    /// of: past the end it is the end, within a character that character's place.
    pub fn position(&self, text: &str, offset: usize) -> Position {
        let offset = floor(text, offset);
        let line = self
            .line_starts
            .partition_point(|&start| start as usize <= offset)
            .max(1);
        let start = floor(text, self.line_starts[line - 1] as usize);
        let column = self.before(text, offset) - self.before(text, start);
        Position {
            line,
            column: 1 + column,
        }
    }

    /// Code points that begin before a byte.
    fn before(&self, text: &str, offset: usize) -> usize {
        let stride = (offset / STRIDE).min(self.code_points.len() - 1);
        let counted = &text.as_bytes()[stride * STRIDE..offset];
        (self.code_points[stride] + code_points(counted)) as usize
    }
}

/// Where the second line and all further ones begin.
fn line_starts(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    let ends = memchr::memchr2_iter(b'\n', b'\r', bytes);
    ends.map(|end| end + 1)
        .filter(move |&next| !(bytes[next - 1] == b'\r' && bytes.get(next) == Some(&b'\n')))
}

/// The last character boundary at or before a byte.
fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Bytes that begin a character.
fn code_points(bytes: &[u8]) -> u32 {
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
    fn a_walk_counts_as_the_index_does() {
        let text = "가\r\r\n나\n\nй다\r";
        let index = LineIndex::new(text);
        for (at, _) in text.char_indices() {
            // A line end of two characters is none yet after the first.
            if text.as_bytes()[at..].first() != Some(&b'\n') {
                let walked = Position::START.after(&text[..at]);
                assert_eq!(walked, index.position(text, at), "{at}");
            }
        }
        assert_eq!(index.position(text, 1), index.position(text, 0));
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
