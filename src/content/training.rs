//! What the models see of a page: for the program that trains them, and for nobody else.

use crate::content::classify;
use crate::content::metadata::Head;
use crate::content::segment;
use crate::document::Document;

/// The blocks of a page as the models see them.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Observed {
    /// The text of each block.
    pub texts: Vec<String>,
    /// Columns a block.
    pub columns: usize,
    /// The features, block after block.
    pub features: Vec<u8>,
}

/// What the models see of each block.
pub fn observe(document: &Document) -> Observed {
    let segments = segment::segment(document);
    let signals = Head::gather(document, &segments).signals();
    let table = classify::observe(&segments, &signals);
    let rows = segments.pieces.len();
    let mut features = Vec::with_capacity(rows * table.count());
    for row in 0..rows {
        features.extend(table.row(row));
    }
    let texts = segments
        .pieces
        .iter()
        .map(|piece| segment::text(document, &segments, piece).into_owned());
    Observed {
        texts: texts.collect(),
        columns: table.count(),
        features,
    }
}
