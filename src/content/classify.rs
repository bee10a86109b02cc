//! Blocks → how likely each is part of the main content, and what kind of page it is.

use std::ops::Range;

use crate::content::PageType;
use crate::content::features::Columns;
use crate::content::features::Containers;
use crate::content::features::Signals;
use crate::content::features::describe_page;
use crate::content::features::features;
use crate::content::model;
use crate::content::segment::Segments;

/// What the models say of a page.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// For each block, how likely it is main content, 0 to 255.
    pub(crate) scores: Vec<u8>,
    /// How likely the page is an article, 0 to 255.
    pub(crate) article: u8,
    /// What kind of page it is.
    pub(crate) page_type: PageType,
}

/// Judges every block of a page.
pub(crate) fn classify(segments: &Segments, signals: &Signals) -> Verdict {
    if segments.pieces.is_empty() {
        return Verdict::default();
    }
    let containers = Containers::new(segments);
    let page = describe_page(segments, &containers, signals);
    let types = types(&page);
    let columns = features(segments, &containers, signals, &page, &types);
    let best = (0..types.len())
        .max_by_key(|index| types[*index])
        .unwrap_or(0);
    Verdict {
        scores: model::blocks().scores(&columns),
        article: types.first().copied().unwrap_or(0),
        page_type: PageType::ALL[best],
    }
}

/// The features of a page as a table, for training, and the columns among them that the page gives. Those after them
/// are what the page's types will come to, and empty.
pub(crate) fn observe(segments: &Segments, signals: &Signals) -> (Columns, Range<usize>) {
    let containers = Containers::new(segments);
    let page = describe_page(segments, &containers, signals);
    let types = [0; PageType::ALL.len()];
    let columns = features(segments, &containers, signals, &page, &types);
    let end = columns.count().saturating_sub(types.len());
    (columns, end.saturating_sub(page.len())..end)
}

/// How likely each page type is, 0 to 255, given what the page is made of.
fn types(page: &[u8]) -> Vec<u8> {
    let sums = model::types().classify(page);
    let most = sums.iter().fold(f32::MIN, |most, sum| most.max(*sum));
    let odds: Vec<f32> = sums.iter().map(|sum| (sum - most).exp()).collect();
    let whole: f32 = odds.iter().sum();
    odds.iter()
        .map(|odds| (odds / whole * 255.0).round() as u8)
        .collect()
}
