//! What the models see of a page, and what the program makes of what they say: for the program that trains them, and
//! for nobody else.

use std::ops::Range;

use crate::content::classify;
use crate::content::metadata::Head;
use crate::content::segment;
use crate::content::select;
use crate::document::Document;

/// The blocks of a page as the models see them.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Observed {
    /// The text of each block.
    pub texts: Vec<String>,
    /// Whether each says again what one before it says.
    pub copies: Vec<bool>,
    /// Columns a block; 0 where the page has no block.
    pub columns: usize,
    /// The columns that the page gives, the same for all its blocks. One for each page type follows.
    pub page: Range<usize>,
    /// The features, block after block.
    pub features: Vec<u8>,
}

/// What the models see of each block.
pub fn observe(document: &Document) -> Observed {
    let segments = segment::segment(document);
    let signals = Head::gather(document, &segments).signals();
    let (table, page) = classify::observe(&segments, &signals);
    let rows = segments.pieces.len();
    let mut features = Vec::with_capacity(rows * table.count());
    for row in 0..rows {
        features.extend(table.row(row));
    }
    let texts = segments
        .pieces
        .iter()
        .map(|piece| segment::text(document, &segments, piece).into_owned());
    let copies = select::copies(&segments);
    Observed {
        texts: texts.collect(),
        copies: copies.iter().map(Option::is_some).collect(),
        columns: table.count(),
        page,
        features,
    }
}

/// Which blocks are the main content, each text once, where the models give these scores, one a block, 0 to 255, and
/// hold the page for an article with the chance `article`, 0 to 255.
///
/// Blocks that `scores` is too short for are not.
pub fn select(document: &Document, scores: &[u8], article: u8) -> Vec<bool> {
    let segments = segment::segment(document);
    let mut scores = scores.to_vec();
    scores.resize(segments.pieces.len(), 0);
    let choices = select::select(&segments, &scores, article);
    let copies = select::copies(&segments);
    let taken = choices.iter().zip(copies);
    taken
        .map(|(choice, copy)| choice.is_taken() && copy.is_none())
        .collect()
}
