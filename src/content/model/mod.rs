//! Gradient-boosted trees, asked of all rows side by side: what kind of page it is, and which blocks of a page or lines
//! of a plain text are the main content.
//!
//! Each inner node of a tree, asked of every row, closes the leaves below its left child where
//! the answer is no; when all were asked, the first leaf still open is the row's (QuickScorer,
//! Lucchese and others, SIGIR 2015). No row waits for another's branch.

mod file;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use crate::content::features::Columns;

/// What is said of a file that is compiled in and that a test reads.
const READABLE: &str = "the forests that are compiled in are whole, as a test says";

static TYPES: LazyLock<Forest> = LazyLock::new(|| file::TYPES.read().expect(READABLE));
static BLOCKS: LazyLock<Forest> = LazyLock::new(|| file::BLOCKS.read().expect(READABLE));
static LINES: LazyLock<Forest> = LazyLock::new(|| file::LINES.read().expect(READABLE));

/// Tells page types apart.
pub(crate) fn types() -> &'static Forest {
    &TYPES
}

/// Scores blocks by themselves, what holds them and what stands around them.
pub(crate) fn blocks() -> &'static Forest {
    &BLOCKS
}

/// Scores the lines of a plain text.
pub(crate) fn lines() -> &'static Forest {
    &LINES
}

/// Trees whose sum is the answer.
#[derive(Debug)]
pub(crate) struct Forest {
    /// For each column the borders that its bytes count; none where it is bytes from the first.
    scales: Vec<Vec<f32>>,
    /// Eighths of the leaves of every tree, a byte of their bits each; no row comes to those that a smaller tree lacks.
    bytes: u32,
    /// Those of all trees, one tree after the other.
    questions: Vec<Question>,
    /// What the leaves of all trees add to the sum, in units.
    worths: Vec<f32>,
    unit: f32,
    /// Trees take turns at them.
    classes: usize,
}

/// A bit for each leaf, the first leaf the lowest.
type Leaves = u32;

/// Rows whose value is above the border keep open only some of the leaves.
#[derive(Debug, Clone, Copy)]
struct Question {
    column: u16,
    border: u8,
    kept: Leaves,
}

/// Trees asked before the rows are left out that need no more, trees asked then of the others, and so on.
const ROUNDS: [Range<usize>; 3] = [0..100, 100..200, 200..400];
/// Scores between which later trees may still make a difference: beyond, pages held out from
/// training keep their F1, and half of the work is saved.
const OPEN: Range<u8> = 10..247;

impl Forest {
    /// The score of every row, 0 to 255, of a forest of one class.
    pub(crate) fn scores(&self, columns: &Columns) -> Vec<u8> {
        let mut scores = vec![0; columns.rows()];
        let mut asked = Asked::new(columns);
        for round in ROUNDS {
            asked.ask(self.trees(round));
            asked.tell(self.unit, &mut scores);
            asked.keep_open(&scores);
        }
        let [.., last] = ROUNDS;
        asked.ask(self.trees(last.end..usize::MAX));
        asked.tell(self.unit, &mut scores);
        scores
    }

    /// The chance of every row, 0 to 1, of a forest of one class: as [`scores`](Self::scores), but exact.
    pub(crate) fn chances(&self, columns: &Columns) -> Vec<f32> {
        let mut asked = Asked::new(columns);
        asked.ask(self.trees(0..usize::MAX));
        let sums = asked.sums.iter();
        sums.map(|sum| sigmoid(*sum * self.unit)).collect()
    }

    /// The sum of each class for one row of values.
    pub(crate) fn classify(&self, values: &[u8]) -> Vec<f32> {
        let mut sums = vec![0.0; self.classes];
        for (index, tree) in self.trees(0..usize::MAX).enumerate() {
            let open = tree.open(|column| values.get(column).copied());
            sums[index % self.classes] += tree.worth(open);
        }
        sums.iter().map(|sum| sum * self.unit).collect()
    }

    /// What a number in a column comes to as a byte: how many borders of the column's scale are below it.
    pub(crate) fn place(&self, column: usize, value: f32) -> u8 {
        let scale = self.scales.get(column).map_or(&[][..], Vec::as_slice);
        // A scale has no more than 255 borders, as its length is a byte in the file.
        scale.partition_point(|border| *border < value) as u8
    }

    fn trees(&self, wanted: Range<usize>) -> impl Iterator<Item = Tree<'_>> {
        let leaves = self.bytes as usize * 8;
        let questions = self.questions.chunks_exact(leaves - 1);
        let trees = questions.zip(self.worths.chunks_exact(leaves));
        let wanted = trees.skip(wanted.start).take(wanted.len());
        wanted.map(|(questions, worths)| Tree {
            bytes: self.bytes,
            questions,
            worths,
        })
    }
}

/// Rows that trees are asked about.
struct Asked<'c> {
    columns: Cow<'c, Columns>,
    /// Their places in the whole table.
    rows: Vec<usize>,
    sums: Vec<f32>,
}

impl<'c> Asked<'c> {
    fn new(columns: &'c Columns) -> Self {
        Asked {
            columns: Cow::Borrowed(columns),
            rows: (0..columns.rows()).collect(),
            sums: vec![0.0; columns.rows()],
        }
    }

    /// Adds what trees say of every row.
    fn ask<'t>(&mut self, trees: impl Iterator<Item = Tree<'t>>) {
        let mut open = vec![0; self.columns.stride()];
        let mut leaves: Vec<Leaves> = vec![0; self.columns.stride()];
        for tree in trees {
            tree.find_leaves(&self.columns, &mut open, &mut leaves);
            for (sum, open) in self.sums.iter_mut().zip(&leaves) {
                *sum += tree.worth(*open);
            }
        }
    }

    /// Writes the score of every row.
    fn tell(&self, unit: f32, scores: &mut [u8]) {
        for (row, sum) in self.rows.iter().zip(&self.sums) {
            scores[*row] = (sigmoid(*sum * unit) * 255.0).round() as u8;
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

/// One tree of a forest.
#[derive(Debug, Clone, Copy)]
struct Tree<'f> {
    bytes: u32,
    questions: &'f [Question],
    worths: &'f [f32],
}

impl Tree<'_> {
    /// What the leaf that a row comes to is worth: the first one open.
    fn worth(&self, open: Leaves) -> f32 {
        let leaf = open.trailing_zeros() as usize;
        self.worths.get(leaf).copied().unwrap_or_default()
    }

    /// The leaves that stay open after the questions whose answer is known.
    fn open(&self, known: impl Fn(usize) -> Option<u8>) -> Leaves {
        let asked = self.questions.iter().filter(|question| {
            known(usize::from(question.column)).is_some_and(|value| value > question.border)
        });
        asked.fold(Leaves::MAX, |open, question| open & question.kept)
    }

    /// The open leaves of every row. A question about the page has one answer for all its rows.
    ///
    /// They are found eight at a time, in `open`: most questions close leaves of one byte only, and bytes are what the
    /// most rows are asked by at once.
    fn find_leaves(&self, columns: &Columns, open: &mut [u8], leaves: &mut [Leaves]) {
        let open_to_all = self.open(|column| columns.common(column));
        leaves.fill(0);
        for place in (0..self.bytes).map(|byte| byte * 8) {
            let of_byte = |leaves: Leaves| (leaves >> place) as u8;
            open.fill(of_byte(open_to_all));
            for question in self.questions {
                let kept = of_byte(question.kept);
                let changes_nothing = of_byte(open_to_all) & !kept == 0;
                if !changes_nothing
                    && let Some(values) = columns.column(usize::from(question.column))
                {
                    ask(values, question.border, kept, open);
                }
            }
            for (leaves, open) in leaves.iter_mut().zip(&*open) {
                *leaves |= Leaves::from(*open) << place;
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

fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}
