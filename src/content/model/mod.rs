//! Gradient-boosted trees, asked of all blocks side by side.
//!
//! Each inner node of a tree, asked of every block, closes the leaves below its left child where
//! the answer is no; when all were asked, the first leaf still open is the block's (QuickScorer,
//! Lucchese and others, SIGIR 2015). No block waits for another's branch.
//!
//! The files, in `data/content`, are written by `training/train.py`. A file is: how many columns it
//! was trained on (u16), trees (u16), classes (u8), the worth of one unit of a leaf (f32); then
//! the trees, one of each class in turn: 15 questions, each a column (u16), a border (u8) and the
//! leaves kept open by a value above it (u16), and the worth of 16 leaves (i16). All numbers are
//! little-endian.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::content::features::Columns;

/// Tells page types apart.
pub(crate) fn types() -> Option<&'static Forest> {
    static FOREST: LazyLock<Option<Forest>> = LazyLock::new(|| {
        Forest::read(include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/data/content/types.bin"
        )))
    });
    FOREST.as_ref()
}

/// Scores blocks by themselves, what holds them and what stands around them.
pub(crate) fn blocks() -> Option<&'static Forest> {
    static FOREST: LazyLock<Option<Forest>> = LazyLock::new(|| {
        Forest::read(include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/data/content/blocks.bin"
        )))
    });
    FOREST.as_ref()
}

/// Trees whose sum is the answer.
#[derive(Debug)]
pub(crate) struct Forest {
    trees: Vec<Tree>,
    unit: f32,
    columns: usize,
    classes: usize,
}

/// Leaves of every tree, each a bit; no block comes to those that a smaller tree lacks.
const LEAVES: usize = 16;
/// A bit for each leaf, eight a byte: most questions close leaves of one byte only, and bytes are
/// what the most rows are asked by at once.
type Leaves = [u8; LEAVES / 8];
/// Bytes of a file before the trees.
const HEAD: usize = 9;
/// Bytes of a question: column, border, leaves that stay open.
const QUESTION: usize = 5;
/// Bytes of a tree's questions.
const QUESTIONS: usize = (LEAVES - 1) * QUESTION;

/// Trees asked before the rows are left out that need no more, and trees asked then of the others.
const ROUNDS: [usize; 3] = [100, 100, 200];
/// Scores between which later trees may still make a difference: beyond, pages held out from
/// training keep their F1, and half of the work is saved.
const OPEN: std::ops::Range<u8> = 10..247;

impl Forest {
    /// The forest in these bytes; `None` where they are no forest.
    fn read(bytes: &[u8]) -> Option<Self> {
        let (head, trees) = bytes.split_at_checked(HEAD)?;
        let trees = trees.chunks(QUESTIONS + LEAVES * 2).map(Tree::read);
        let forest = Forest {
            trees: trees.collect::<Option<_>>()?,
            unit: f32::from_le_bytes([head[5], head[6], head[7], head[8]]),
            columns: usize::from(number(head)),
            classes: usize::from(head[4]),
        };
        let whole = forest.trees.len() == usize::from(number(&head[2..])) && forest.classes > 0;
        let mut questions = forest.trees.iter().flat_map(|tree| &tree.questions);
        (whole && questions.all(|question| usize::from(question.column) < forest.columns))
            .then_some(forest)
    }

    /// The score of every row, 0 to 255, of a forest of one class.
    ///
    /// Gives nothing where the table has fewer columns than the forest asks for.
    pub(crate) fn scores(&self, columns: &Columns) -> Vec<u8> {
        if columns.count() < self.columns || self.classes != 1 {
            return Vec::new();
        }
        let mut scores = vec![0; columns.rows()];
        let mut asked = Asked {
            columns: Cow::Borrowed(columns),
            rows: (0..scores.len()).collect(),
            sums: vec![0; scores.len()],
        };
        let mut trees = self.trees.as_slice();
        for count in ROUNDS {
            let (round, later) = trees.split_at(count.min(trees.len()));
            asked.ask(round);
            asked.tell(self.unit, &mut scores);
            asked.keep_open(&scores);
            trees = later;
        }
        asked.ask(trees);
        asked.tell(self.unit, &mut scores);
        scores
    }

    /// The sum of each class for one row of values.
    pub(crate) fn classify(&self, values: &[u8]) -> Vec<f32> {
        if values.len() < self.columns {
            return Vec::new();
        }
        let mut sums = vec![0; self.classes];
        for (index, tree) in self.trees.iter().enumerate() {
            let open = tree.open(|column| values.get(column).copied());
            sums[index % self.classes] += tree.worth(open);
        }
        sums.iter().map(|sum| *sum as f32 * self.unit).collect()
    }
}

/// Rows that trees are asked about.
struct Asked<'c> {
    columns: Cow<'c, Columns>,
    /// Their places in the whole table.
    rows: Vec<usize>,
    sums: Vec<i32>,
}

impl Asked<'_> {
    /// Adds what trees say of every row.
    fn ask(&mut self, trees: &[Tree]) {
        let mut open = [(); LEAVES / 8].map(|()| vec![0; self.columns.stride()]);
        for tree in trees {
            tree.find_leaves(&self.columns, &mut open);
            let [first, last] = &open;
            for ((sum, first), last) in self.sums.iter_mut().zip(first).zip(last) {
                *sum += tree.worth([*first, *last]);
            }
        }
    }

    /// Writes the score of every row.
    fn tell(&self, unit: f32, scores: &mut [u8]) {
        for (row, sum) in self.rows.iter().zip(&self.sums) {
            scores[*row] = (sigmoid(*sum as f32 * unit) * 255.0).round() as u8;
        }
    }

    /// Leaves out the rows whose score says enough.
    fn keep_open(&mut self, scores: &[u8]) {
        let is_open = |place: &usize| OPEN.contains(&scores[self.rows[*place]]);
        let open: Vec<usize> = (0..self.rows.len()).filter(is_open).collect();
        self.columns = Cow::Owned(self.columns.only(&open));
        self.sums = open.iter().map(|place| self.sums[*place]).collect();
        self.rows = open.iter().map(|place| self.rows[*place]).collect();
    }
}

#[derive(Debug)]
struct Tree {
    questions: [Question; LEAVES - 1],
    /// What each leaf adds to the sum, in units.
    worths: [i16; LEAVES],
}

/// Rows whose value is above the border keep open only some of the leaves.
#[derive(Debug, Clone, Copy)]
struct Question {
    column: u16,
    border: u8,
    /// Eight leaves a byte, the first ones first.
    kept: Leaves,
}

impl Tree {
    fn read(bytes: &[u8]) -> Option<Self> {
        let (questions, worths) = bytes.split_at_checked(QUESTIONS)?;
        let worths: &[u8; LEAVES * 2] = worths.try_into().ok()?;
        Some(Tree {
            questions: std::array::from_fn(|index| {
                let bytes = &questions[index * QUESTION..];
                Question {
                    column: number(bytes),
                    border: bytes[2],
                    kept: [bytes[3], bytes[4]],
                }
            }),
            worths: std::array::from_fn(|leaf| number(&worths[leaf * 2..]).cast_signed()),
        })
    }

    /// What the leaf that a row comes to is worth: the first one open.
    fn worth(&self, open: Leaves) -> i32 {
        let leaf = u16::from_le_bytes(open).trailing_zeros();
        i32::from(self.worths[leaf as usize % LEAVES])
    }

    /// The leaves that stay open after the questions whose answer is known.
    fn open(&self, known: impl Fn(usize) -> Option<u8>) -> Leaves {
        let mut open = Leaves::default().map(|_| u8::MAX);
        for question in &self.questions {
            if known(usize::from(question.column)).is_some_and(|value| value > question.border) {
                for (open, kept) in open.iter_mut().zip(question.kept) {
                    *open &= kept;
                }
            }
        }
        open
    }

    /// The open leaves of every row. A question about the page has one answer for all its rows.
    fn find_leaves(&self, columns: &Columns, open: &mut [Vec<u8>; LEAVES / 8]) {
        let open_to_all = self.open(|column| columns.common(column));
        for (byte, open) in open.iter_mut().enumerate() {
            open.fill(open_to_all[byte]);
            for question in &self.questions {
                let changes_nothing = open_to_all[byte] & !question.kept[byte] == 0;
                if !changes_nothing
                    && let Some(values) = columns.column(usize::from(question.column))
                {
                    ask(values, question.border, question.kept[byte], open);
                }
            }
        }
    }
}

/// Asks every row whether its value is above the border: a loop over plain slices, of which the
/// compiler makes vector instructions.
fn ask(values: &[u8], border: u8, kept: u8, open: &mut [u8]) {
    for (open, value) in open.iter_mut().zip(values) {
        *open &= if *value > border { kept } else { u8::MAX };
    }
}

fn number(bytes: &[u8]) -> u16 {
    u16::from_le_bytes([bytes[0], bytes[1]])
}

fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}

#[cfg(test)]
mod tests {
    use super::Forest;

    /// One tree of one question: column 0 above 3 gives 200 units, else -200; a unit is 0.01.
    fn stump() -> Vec<u8> {
        let mut bytes = vec![1, 0, 1, 0, 1];
        bytes.extend(0.01_f32.to_le_bytes());
        bytes.extend([0, 0, 3, 0xfe, 0xff]);
        bytes.extend([0, 0, 255, 0xff, 0xff].repeat(super::LEAVES - 2));
        bytes.extend((-200_i16).to_le_bytes());
        bytes.extend(200_i16.to_le_bytes());
        bytes.extend([0, 0].repeat(super::LEAVES - 2));
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
        bytes[super::HEAD] = 9;
        assert!(Forest::read(&bytes).is_none());
        assert!(Forest::read(&[]).is_none());
    }
}
