//! Blocks → small integers that the model reads.
//!
//! Every feature is a byte: counts on a scale of eight steps a doubling, shares in 250ths. The
//! order of the columns is part of the model. Columns are stored one after the other, so that the
//! model runs over blocks side by side; what all blocks of a page have in common is stored once.

mod container;
mod own;
mod page;
mod section;
mod surroundings;

pub(crate) use container::{Containers, is_prose};
pub(crate) use page::{Signals, describe as describe_page};

use crate::content::segment::Segments;

/// A table of bytes, column after column.
#[derive(Debug, Clone, Default)]
pub(crate) struct Columns {
    rows: usize,
    stride: usize,
    /// Columns with a value for each row.
    own: usize,
    bytes: Vec<u8>,
    /// The values of the last columns, the same in all rows.
    common: Vec<u8>,
}

/// Blocks that the model reads side by side; columns are padded to a multiple of it.
const LANES: usize = 16;

impl Columns {
    /// An empty table of this many rows, with room for `columns`.
    pub(crate) fn new(rows: usize, columns: usize) -> Self {
        let stride = rows.div_ceil(LANES) * LANES;
        Columns {
            rows,
            stride,
            own: 0,
            bytes: Vec::with_capacity(stride * columns),
            common: Vec::new(),
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
        self.own + self.common.len()
    }

    /// One column, padded; `None` where all rows have one value.
    pub(crate) fn column(&self, index: usize) -> Option<&[u8]> {
        self.bytes.get(index * self.stride..)?.get(..self.stride)
    }

    /// The value that all rows have in a column.
    pub(crate) fn common(&self, index: usize) -> Option<u8> {
        let index = index.checked_sub(self.own)?;
        self.common.get(index).copied()
    }

    /// The table of these rows alone.
    pub(crate) fn only(&self, rows: &[usize]) -> Self {
        let mut only = Columns::new(rows.len(), self.own);
        only.grow(self.own);
        let columns = self.bytes.chunks_exact(self.stride.max(1));
        for (from, to) in columns.zip(only.bytes.chunks_exact_mut(only.stride.max(1))) {
            for (value, row) in to.iter_mut().zip(rows) {
                *value = from[*row];
            }
        }
        only.common.clone_from(&self.common);
        only
    }

    /// The values of one row.
    pub(crate) fn row(&self, row: usize) -> impl Iterator<Item = u8> {
        let own = self.bytes.chunks_exact(self.stride.max(1));
        own.map(move |column| column[row])
            .chain(self.common.iter().copied())
    }

    /// Appends `count` empty columns and gives the first one's index.
    pub(crate) fn grow(&mut self, count: usize) -> usize {
        let first = self.own;
        self.own += count;
        self.bytes.resize(self.bytes.len() + count * self.stride, 0);
        first
    }

    /// Puts a value into a column that has one for each row.
    pub(crate) fn put(&mut self, column: usize, row: usize, value: u8) {
        self.bytes[column * self.stride + row] = value;
    }

    /// Puts into a column what another has so many rows before each row, and `missing` where there is no such row.
    fn put_earlier(&mut self, column: usize, from: usize, distance: usize, missing: u8) {
        let (column, from) = (column * self.stride, from * self.stride);
        let distance = distance.min(self.rows);
        self.bytes[column..][..distance].fill(missing);
        self.bytes
            .copy_within(from..from + self.rows - distance, column + distance);
    }

    /// The same with the rows behind.
    fn put_later(&mut self, column: usize, from: usize, distance: usize, missing: u8) {
        let (column, from) = (column * self.stride, from * self.stride);
        let distance = distance.min(self.rows);
        let kept = self.rows - distance;
        self.bytes
            .copy_within(from + distance..from + self.rows, column);
        self.bytes[column + kept..][..distance].fill(missing);
    }
}

/// Writes the values of one row into columns one after the other.
struct Row<'a> {
    bytes: &'a mut [u8],
    stride: usize,
    /// The place of the next value.
    next: usize,
    row: usize,
}

impl<'a> Row<'a> {
    /// Begins with the column `first`.
    fn new(columns: &'a mut Columns, first: usize, row: usize) -> Self {
        let stride = columns.stride;
        Row {
            bytes: &mut columns.bytes,
            stride,
            next: first * stride + row,
            row,
        }
    }

    fn push(&mut self, value: u8) {
        self.bytes[self.next] = value;
        self.next += self.stride;
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

/// The features of every block of a page of which `page` and `types` are known.
pub(crate) fn features(
    segments: &Segments,
    containers: &Containers,
    signals: &Signals,
    page: &[u8],
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
    columns.common = [page, types].concat();
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
