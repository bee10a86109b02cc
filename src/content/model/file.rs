//! The files of forests, in `data/content`, as `training/forest.py` writes them.
//!
//! A file is: how many columns the forest was trained on (u16), trees (u16), classes (u8), bytes of a set of leaves
//! (u8), the worth of one unit of a leaf (f32); for each column how many borders its scale has (u8) and the borders in
//! order (f32); then the trees, one of each class in turn. A tree is: one question less than it has leaves, each a
//! column (u16), a border (u8, a place on the column's scale) and the leaves kept open by a value above it; and the worth
//! of each leaf (f32). All numbers are little-endian.

use std::ops::RangeInclusive;

use super::{Forest, Leaves, Question};

/// A file that is compiled in.
pub(super) struct File(&'static [u8]);

macro_rules! file {
    ($name:literal) => {
        File(include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/data/content/",
            $name
        )))
    };
}

pub(super) const TYPES: File = file!("types.bin");
pub(super) const BLOCKS: File = file!("blocks.bin");
pub(super) const LINES: File = file!("lines.bin");

impl File {
    /// The forest in the file; `None` where it is not whole.
    pub(super) fn read(&self) -> Option<Forest> {
        read(self.0)
    }
}

fn read(bytes: &[u8]) -> Option<Forest> {
    let mut reader = Reader(bytes);
    let columns = reader.u16()?;
    let trees = reader.u16()?;
    let classes = usize::from(reader.u8()?);
    let bytes = u32::from(reader.u8()?);
    let is_fit = classes > 0 && LEAF_BYTES.contains(&bytes);
    let mut forest = Forest {
        unit: is_fit.then(|| reader.f32())??,
        scales: Vec::with_capacity(usize::from(columns)),
        bytes,
        questions: Vec::new(),
        worths: Vec::new(),
        classes,
    };
    for _ in 0..columns {
        let borders = reader.u8()?;
        let scale = (0..borders).map(|_| reader.f32());
        forest.scales.push(scale.collect::<Option<_>>()?);
    }
    for _ in 0..trees {
        for _ in 1..bytes * 8 {
            let question = reader.question(bytes)?;
            (question.column < columns).then(|| forest.questions.push(question))?;
        }
        for _ in 0..bytes * 8 {
            forest.worths.push(reader.f32()?);
        }
    }
    reader.0.is_empty().then_some(forest)
}

/// Bytes that a set of leaves has.
const LEAF_BYTES: RangeInclusive<u32> = 1..=Leaves::BITS / 8;

/// Reads little-endian numbers.
struct Reader<'b>(&'b [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }

    fn u8(&mut self) -> Option<u8> {
        self.take().map(u8::from_le_bytes)
    }

    fn u16(&mut self) -> Option<u16> {
        self.take().map(u16::from_le_bytes)
    }

    fn f32(&mut self) -> Option<f32> {
        self.take().map(f32::from_le_bytes)
    }

    fn question(&mut self, bytes: u32) -> Option<Question> {
        let (column, border) = (self.u16()?, self.u8()?);
        // Of leaves that no tree has none is closed.
        let mut kept = [u8::MAX; size_of::<Leaves>()];
        for byte in kept.iter_mut().take(bytes as usize) {
            *byte = self.u8()?;
        }
        Some(Question {
            column,
            border,
            kept: Leaves::from_le_bytes(kept),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{BLOCKS, LINES, TYPES, read};
    use crate::content::PageType;
    use crate::content::model::Forest;

    /// One tree of one question: column 0 above 3 gives 200 units, else -200; a unit is 0.01.
    fn stump() -> Vec<u8> {
        let leaves = 16;
        let mut bytes = vec![1, 0, 1, 0, 1, 2];
        bytes.extend(0.01_f32.to_le_bytes());
        bytes.extend([0]);
        bytes.extend([0, 0, 3, 0xfe, 0xff]);
        bytes.extend([0, 0, 255, 0xff, 0xff].repeat(leaves - 2));
        bytes.extend((-200_f32).to_le_bytes());
        bytes.extend(200_f32.to_le_bytes());
        bytes.extend([0; 4].repeat(leaves - 2));
        bytes
    }

    #[test]
    fn a_stump_answers() {
        let forest = read(&stump()).expect("a whole forest");
        assert_eq!(forest.classify(&[3]), [-2.0]);
        assert_eq!(forest.classify(&[4]), [2.0]);
        assert_eq!(forest.classify(&[]), [-2.0]);
    }

    #[test]
    fn what_is_no_forest_is_refused() {
        let mut bytes = stump();
        assert!(read(&bytes[..bytes.len() - 1]).is_none());
        bytes[11] = 9;
        assert!(read(&bytes).is_none());
        assert!(read(&[]).is_none());
    }

    #[test]
    fn forests_that_are_compiled_in_are_whole() {
        let types = TYPES.read().expect("page types");
        assert_eq!(types.classify(&[]).len(), PageType::ALL.len());
        assert!(BLOCKS.read().is_some_and(|forest| forest.classes == 1));
        assert!(LINES.read().is_some_and(|forest| forest.classes == 1));
    }

    #[test]
    fn numbers_take_their_place_between_borders() {
        let forest = Forest {
            bytes: 1,
            scales: vec![vec![0.5, 2.0]],
            questions: Vec::new(),
            worths: Vec::new(),
            unit: 1.0,
            classes: 1,
        };
        let places = [-1.0, 0.5, 0.6, 2.0, 9.0].map(|value| forest.place(0, value));
        assert_eq!(places, [0, 0, 1, 1, 2]);
        assert_eq!(forest.place(7, 1.0), 0);
    }
}
