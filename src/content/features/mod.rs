//! Blocks → small integers that the model reads.
//!
//! Every feature is a byte: counts on a scale of eight steps a doubling, shares in 250ths. The
//! order of the columns is part of the model. Columns are stored one after the other, so that the
//! model runs over blocks side by side.

mod container;
mod own;
mod page;
mod section;
mod surroundings;

pub(crate) use container::{Containers, is_prose};
pub(crate) use page::{Signals, describe as describe_page};

use crate::content::segment::Segments;

/// A table of bytes, column after column.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    rows: usize,
    stride: usize,
    bytes: Vec<u8>,
}

/// Blocks that the model reads side by side; columns are padded to a multiple of it.
const LANES: usize = 16;

impl Columns {
    /// An empty table of this many rows, with room for `columns`.
    fn new(rows: usize, columns: usize) -> Self {
        let stride = rows.div_ceil(LANES) * LANES;
        Columns {
            rows,
            stride,
            bytes: Vec::with_capacity(stride * columns),
        }
    }

    /// Rows that count.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// Rows with padding.
    pub(crate) fn stride(&self) -> usize {
        self.stride
    }

    /// How many columns there are.
    pub(crate) fn count(&self) -> usize {
        self.bytes.len().checked_div(self.stride).unwrap_or(0)
    }

    /// One column, padded.
    pub(crate) fn column(&self, index: usize) -> &[u8] {
        &self.bytes[index * self.stride..][..self.stride]
    }

    /// Appends `count` empty columns and gives the first one's index.
    fn grow(&mut self, count: usize) -> usize {
        let first = self.count();
        self.bytes.resize(self.bytes.len() + count * self.stride, 0);
        first
    }

    fn fill(&mut self, column: usize, value: u8) {
        self.bytes[column * self.stride..][..self.stride].fill(value);
    }

    fn put(&mut self, column: usize, row: usize, value: u8) {
        self.bytes[column * self.stride + row] = value;
    }
}

/// Writes the values of one row into columns one after the other.
struct Row<'a> {
    columns: &'a mut Columns,
    row: usize,
    next: usize,
}

impl Row<'_> {
    fn push(&mut self, value: u8) {
        self.columns.put(self.next, self.row, value);
        self.next += 1;
    }

    fn flag(&mut self, value: bool) {
        self.push(u8::from(value));
    }
}

/// A count on a scale of eight steps a doubling.
fn scale(count: u32) -> u8 {
    let count = count.saturating_add(1);
    let exponent = 31 - count.leading_zeros();
    let fraction = if exponent >= 3 {
        count >> (exponent - 3)
    } else {
        count << (3 - exponent)
    } & 7;
    (exponent * 8 + fraction).min(255) as u8
}

/// A share in 250ths; 255 where there is no whole.
fn share(part: u32, whole: u32) -> u8 {
    if whole == 0 {
        return 255;
    }
    (u64::from(part) * 250 / u64::from(whole)).min(250) as u8
}

/// The features of every block.
pub(crate) fn features(
    segments: &Segments,
    containers: &Containers,
    signals: &Signals,
    types: &[u8],
) -> Columns {
    let mut columns = Columns::new(segments.pieces.len(), 400);
    if segments.pieces.is_empty() {
        return columns;
    }
    own::add(&mut columns, segments, signals);
    container::add(&mut columns, segments, containers);
    surroundings::add(&mut columns, segments);
    section::add(&mut columns, segments, containers);
    let page = page::describe(segments, containers, signals);
    page::add(&mut columns, &page);
    page::add(&mut columns, types);
    columns
}

#[cfg(test)]
mod tests {
    use super::{scale, share};

    #[test]
    fn scales_grow() {
        assert_eq!(scale(0), 0);
        assert_eq!(scale(1), 8);
        assert_eq!(scale(3), 16);
        assert!((0..5000).all(|count| scale(count) <= scale(count + 1)));
        assert_eq!(scale(u32::MAX), 255);
        assert_eq!((share(1, 2), share(5, 0), share(7, 7)), (125, 255, 250));
    }
}
