//! Scores → which blocks are the main content.

use crate::content::segment::Segments;

/// Letters below which a text twice in the page says nothing: names and buttons repeat.
const COPY_LETTERS: u32 = 40;

/// For each block whether it belongs to the main content.
///
/// Taken are the blocks above the score that promises the best F1: adding a block pays as long
/// as its chance to belong is above half of the F1 reached.
pub(crate) fn select(segments: &Segments, scores: &[u8]) -> Vec<bool> {
    let mut levels = [0_u64; 256];
    for (piece, score) in segments.pieces.iter().zip(scores) {
        levels[usize::from(*score)] += u64::from(piece.letters.words);
    }
    let least = threshold(&levels);
    scores.iter().map(|score| *score >= least).collect()
}

/// The score from which on blocks are taken, given the words of each score.
fn threshold(levels: &[u64; 256]) -> u8 {
    let whole: u64 = levels
        .iter()
        .zip(0..)
        .map(|(words, score)| words * score)
        .sum();
    let (mut taken, mut right) = (0_u64, 0_u64);
    let (mut best, mut least) = (0.0_f64, 255);
    for score in (1..=255_u8).rev() {
        let words = levels[usize::from(score)];
        if words == 0 {
            continue;
        }
        taken += words;
        right += words * u64::from(score);
        let promised = 2.0 * right as f64 / (taken * 255 + whole) as f64;
        if promised > best {
            (best, least) = (promised, score);
        }
    }
    least
}

/// For each block the earlier block of the same text, where that is long enough to tell.
pub(crate) fn copies(segments: &Segments) -> Vec<Option<usize>> {
    let mut first = std::collections::HashMap::new();
    let pieces = segments.pieces.iter().enumerate();
    pieces
        .map(|(row, piece)| {
            if piece.letters.letters < COPY_LETTERS {
                return None;
            }
            let earlier = *first.entry(piece.hash.all).or_insert(row);
            (earlier != row).then_some(earlier)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::threshold;

    #[test]
    fn sure_blocks_leave_the_doubtful_out() {
        let mut levels = [0; 256];
        levels[250] = 300;
        levels[20] = 500;
        assert_eq!(threshold(&levels), 250);
        levels[140] = 100;
        assert_eq!(threshold(&levels), 140);
    }
}
