//! The trees that tell the article's lines, trained by `training/plain/train.py`.

use std::sync::LazyLock;

/// The trees as `train.py` writes them.
static TRAINED: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/data/content/lines.model"
));

/// Trees whose leaves are summed.
#[derive(Debug, Default)]
pub(super) struct Model {
    trees: Vec<Tree>,
}

#[derive(Debug, Default)]
struct Tree {
    nodes: Vec<Node>,
    leaves: Vec<f32>,
}

/// Left if the feature is not above the threshold. Negative children are leaves: -1 - leaf.
#[derive(Debug)]
struct Node {
    feature: usize,
    threshold: f32,
    left: i16,
    right: i16,
}

/// The trained model; one that says nothing if its file were broken.
pub(super) fn trained() -> &'static Model {
    static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(TRAINED).unwrap_or_default());
    &MODEL
}

impl Model {
    /// How probable it is that the line belongs to the article, 0 to 1.
    pub(super) fn probability(&self, features: &[f32]) -> f32 {
        let sum: f32 = self.trees.iter().map(|tree| tree.leaf(features)).sum();
        1.0 / (1.0 + (-sum).exp())
    }

    fn read(bytes: &[u8]) -> Option<Model> {
        let mut reader = Reader(bytes);
        let trees = reader.count()?;
        let trees = (0..trees).map(|_| reader.tree()).collect::<Option<_>>()?;
        Some(Model { trees })
    }
}

impl Tree {
    fn leaf(&self, features: &[f32]) -> f32 {
        let mut at = 0_i16;
        // Children follow their parents, so no walk is longer than the list of nodes.
        for _ in 0..=self.nodes.len() {
            let Ok(place) = usize::try_from(at) else {
                break;
            };
            let Some(node) = self.nodes.get(place) else {
                break;
            };
            let value = features.get(node.feature).copied().unwrap_or(0.0);
            at = if value <= node.threshold {
                node.left
            } else {
                node.right
            };
        }
        let leaf = usize::try_from(-1 - i32::from(at)).unwrap_or(0);
        self.leaves.get(leaf).copied().unwrap_or(0.0)
    }
}

/// Reads little-endian numbers.
struct Reader<'b>(&'b [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*first)
    }

    fn count(&mut self) -> Option<usize> {
        self.take().map(u16::from_le_bytes).map(usize::from)
    }

    fn number(&mut self) -> Option<f32> {
        self.take().map(f32::from_le_bytes)
    }

    fn child(&mut self) -> Option<i16> {
        self.take().map(i16::from_le_bytes)
    }

    fn tree(&mut self) -> Option<Tree> {
        let nodes = self.count()?;
        let nodes = (0..nodes).map(|_| self.node()).collect::<Option<_>>()?;
        let leaves = self.count()?;
        let leaves = (0..leaves).map(|_| self.number()).collect::<Option<_>>()?;
        Some(Tree { nodes, leaves })
    }

    fn node(&mut self) -> Option<Node> {
        Some(Node {
            feature: self.count()?,
            threshold: self.number()?,
            left: self.child()?,
            right: self.child()?,
        })
    }
}
