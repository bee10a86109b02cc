//! Gradient-boosted oblivious trees: every level of a tree asks one question of all blocks, so a
//! tree is a table look-up and blocks are read side by side.
//!
//! The files beside this one are written by `training/train.py`. A file is: how many columns it
//! was trained on (u16), trees (u16), levels a tree (u8), classes (u8), bias a class (f32), the
//! worth of one unit of a leaf (f32); then for each tree its questions, column (u16) and border
//! (u8), and its leaves (i16), class after class. All numbers are little-endian.

use std::sync::LazyLock;

use crate::content::features::Columns;

/// Tells page types apart.
pub(crate) fn types() -> Option<Forest<'static>> {
    static FOREST: LazyLock<Option<Forest<'static>>> =
        LazyLock::new(|| Forest::read(include_bytes!("types.bin")));
    *FOREST
}

/// Scores blocks by themselves, what holds them and what stands around them.
pub(crate) fn blocks() -> Option<Forest<'static>> {
    static FOREST: LazyLock<Option<Forest<'static>>> =
        LazyLock::new(|| Forest::read(include_bytes!("blocks.bin")));
    *FOREST
}

/// A forest as it lies in its file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Forest<'m> {
    trees: &'m [u8],
    bias: &'m [u8],
    unit: f32,
    columns: usize,
    levels: usize,
    classes: usize,
}

/// Bytes of the head before the biases.
const HEAD: usize = 6;
/// Most levels a tree has: a leaf's number fits a byte.
const MOST_LEVELS: usize = 8;

impl<'m> Forest<'m> {
    /// The forest in these bytes; `None` where they are no forest.
    pub(crate) fn read(bytes: &'m [u8]) -> Option<Self> {
        let head = bytes.get(..HEAD)?;
        let number = |at: usize| usize::from(u16::from_le_bytes([head[at], head[at + 1]]));
        let (columns, trees) = (number(0), number(2));
        let (levels, classes) = (usize::from(head[4]), usize::from(head[5]));
        let bias = bytes.get(HEAD..HEAD + classes * 4)?;
        let rest = bytes.get(HEAD + classes * 4..)?;
        let (unit, rest) = rest.split_first_chunk::<4>()?;
        let forest = Forest {
            trees: rest,
            bias,
            unit: f32::from_le_bytes(*unit),
            columns,
            levels,
            classes,
        };
        let whole =
            levels <= MOST_LEVELS && classes > 0 && rest.len() == trees * forest.tree_bytes();
        (whole && forest.asks_only_known_columns()).then_some(forest)
    }

    fn tree_bytes(&self) -> usize {
        self.levels * 3 + (self.classes << self.levels) * 2
    }

    fn trees(&self) -> impl Iterator<Item = (&'m [u8], &'m [u8])> {
        let questions = self.levels * 3;
        self.trees
            .chunks_exact(self.tree_bytes().max(1))
            .map(move |tree| tree.split_at(questions))
    }

    fn asks_only_known_columns(&self) -> bool {
        self.trees().all(|(questions, _)| {
            questions
                .chunks_exact(3)
                .all(|question| column(question) < self.columns)
        })
    }

    /// The score of every row, 0 to 255, of a forest of one class.
    ///
    /// Gives nothing where the table has fewer columns than the forest asks for.
    pub(crate) fn scores(&self, columns: &Columns) -> Vec<u8> {
        if columns.count() < self.columns || self.classes != 1 {
            return Vec::new();
        }
        let mut sums = vec![0_i32; columns.stride()];
        let mut leaves = vec![0_u8; columns.stride()];
        let mut worth = [0_i32; 1 << MOST_LEVELS];
        for (questions, values) in self.trees() {
            for (worth, value) in worth.iter_mut().zip(values.chunks_exact(2)) {
                *worth = i32::from(i16::from_le_bytes([value[0], value[1]]));
            }
            let questions = questions.chunks_exact(3).enumerate();
            // A question about the page has one answer for all its blocks.
            let common = questions.clone().filter_map(|(level, question)| {
                let value = columns.common(column(question))?;
                Some(u8::from(value > question[2]) << level)
            });
            leaves.fill(common.sum());
            for (level, question) in questions {
                if let Some(values) = columns.column(column(question)) {
                    ask(values, question[2], 1 << level, &mut leaves);
                }
            }
            for (sum, leaf) in sums.iter_mut().zip(&leaves) {
                *sum += worth[usize::from(*leaf)];
            }
        }
        let bias = self.bias(0);
        sums.truncate(columns.rows());
        sums.into_iter()
            .map(|sum| (sigmoid(bias + sum as f32 * self.unit) * 255.0).round() as u8)
            .collect()
    }

    /// The sum of each class for one row of values.
    pub(crate) fn classify(&self, values: &[u8]) -> Vec<f32> {
        if values.len() < self.columns {
            return Vec::new();
        }
        let mut sums = vec![0_i32; self.classes];
        for (questions, leaves) in self.trees() {
            let answers = questions.chunks_exact(3).enumerate();
            let leaf: usize = answers
                .map(|(level, question)| {
                    usize::from(values[column(question)] > question[2]) << level
                })
                .sum();
            let worth = leaves[leaf * self.classes * 2..].chunks_exact(2);
            for (sum, worth) in sums.iter_mut().zip(worth) {
                *sum += i32::from(i16::from_le_bytes([worth[0], worth[1]]));
            }
        }
        sums.iter()
            .enumerate()
            .map(|(class, sum)| self.bias(class) + *sum as f32 * self.unit)
            .collect()
    }

    fn bias(&self, class: usize) -> f32 {
        match self.bias.get(class * 4..class * 4 + 4) {
            Some(&[a, b, c, d]) => f32::from_le_bytes([a, b, c, d]),
            _ => 0.0,
        }
    }
}

/// Sets the bit of a level in the leaf of each row whose value is above the border: a loop over plain slices, of which
/// the compiler makes vector instructions.
fn ask(values: &[u8], border: u8, bit: u8, leaves: &mut [u8]) {
    for (leaf, value) in leaves.iter_mut().zip(values) {
        *leaf |= if *value > border { bit } else { 0 };
    }
}

fn column(question: &[u8]) -> usize {
    usize::from(u16::from_le_bytes([question[0], question[1]]))
}

fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

#[cfg(test)]
mod tests {
    use super::Forest;

    /// One tree of one level: column 0 above 3 gives 200 units, else -200; a unit is 0.01.
    fn stump() -> Vec<u8> {
        let mut bytes = vec![1, 0, 1, 0, 1, 1];
        bytes.extend(0_f32.to_le_bytes());
        bytes.extend(0.01_f32.to_le_bytes());
        bytes.extend([0, 0, 3]);
        bytes.extend((-200_i16).to_le_bytes());
        bytes.extend(200_i16.to_le_bytes());
        bytes
    }

    #[test]
    fn a_stump_answers() {
        let bytes = stump();
        let forest = Forest::read(&bytes).expect("a whole forest");
        assert_eq!(forest.classify(&[3]), [-2.0]);
        assert_eq!(forest.classify(&[4]), [2.0]);
        assert!(forest.classify(&[]).is_empty());
    }

    #[test]
    fn what_is_no_forest_is_refused() {
        let mut bytes = stump();
        assert!(Forest::read(&bytes[..bytes.len() - 1]).is_none());
        bytes[14] = 9;
        assert!(Forest::read(&bytes).is_none());
        assert!(Forest::read(&[]).is_none());
    }
}
