//! Scores → which blocks are the main content.

use crate::content::Kind;
use crate::content::features::is_prose;
use crate::content::label;
use crate::content::segment::Piece;
use crate::content::segment::Segments;
use crate::content::segment::group;
use crate::document::Tag;

/// Letters below which a text twice in the page says nothing: names and buttons repeat.
const COPY_LETTERS: u32 = 40;

/// Letters of main content below which a page has none if most of its text is other: what shows is
/// the frame of a page whose content a script was to fetch, or that was refused.
const LEAST_LETTERS: u64 = 45;
/// Letters of the longest tag.
const TAG_LETTERS: u32 = 40;
/// What a chance is raised to on a page that is no article, and on one that is. References of
/// lists and offers take in what is doubtful by itself; an article's edges are sharp.
const EXPONENTS: (f64, f64) = (0.7, 1.7);

/// Of ten letters of paragraphs beside each other, those that must be main content for the others
/// to be.
const MOST_OF_TEN: u32 = 6;

/// Whether a block is main content, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    /// It is not.
    Left,
    /// By its score.
    Scored,
    /// By what stands beside it.
    Joined,
}

impl Choice {
    /// Whether the block is main content.
    pub(crate) fn is_taken(self) -> bool {
        self != Choice::Left
    }
}

/// For each block whether it belongs to the main content, on a page that is an article with the
/// chance `article` (0 to 255).
///
/// Taken are the blocks above the score that promises the best F1: adding a block pays as long
/// as its chance to belong is above half of the F1 reached. What belongs to them comes along.
pub(crate) fn select(segments: &Segments, scores: &[u8], article: u8) -> Vec<Choice> {
    let (mut levels, mut shown, mut promised) = ([0_u64; 256], 0, 0);
    for (piece, score) in segments.pieces.iter().zip(scores) {
        levels[usize::from(*score)] += u64::from(piece.letters.words);
        shown += u64::from(piece.letters.letters);
        promised += u64::from(piece.letters.letters) * u64::from(*score);
    }
    if is_frame(shown, promised / 255) {
        return vec![Choice::Left; scores.len()];
    }
    let least = threshold(&levels, &chances(article));
    let is_taken = |score: &u8| match *score >= least {
        true => Choice::Scored,
        false => Choice::Left,
    };
    let mut choices: Vec<Choice> = scores.iter().map(is_taken).collect();
    join_paragraphs(segments, &mut choices);
    join_code(segments, &mut choices);
    leave_tags(segments, &mut choices);
    choices
}

/// Takes in the paragraphs of an element most of whose paragraphs are main content.
fn join_paragraphs(segments: &Segments, choices: &mut [Choice]) {
    let parent_of_prose = |row: usize| {
        let piece = &segments.pieces[row];
        let holder = segments.holder(piece);
        (holder.tag == Tag::P && is_prose(piece)).then_some(holder.parent as usize)
    };
    let mut letters = vec![(0_u32, 0_u32); segments.elements.len()];
    for (row, choice) in choices.iter().enumerate() {
        if let Some(parent) = parent_of_prose(row) {
            let own = segments.pieces[row].letters.letters;
            letters[parent].0 += own;
            letters[parent].1 += if choice.is_taken() { own } else { 0 };
        }
    }
    for (row, choice) in choices.iter_mut().enumerate() {
        if !choice.is_taken()
            && let Some((all, taken)) = parent_of_prose(row).map(|parent| letters[parent])
            && u64::from(taken) * 10 >= u64::from(all) * u64::from(MOST_OF_TEN)
        {
            *choice = Choice::Joined;
        }
    }
}

/// Takes in the code that stands between blocks of the main content.
fn join_code(segments: &Segments, choices: &mut [Choice]) {
    let mut row = 0;
    while row < choices.len() {
        let is_code = |row: &usize| segments.is_preformatted(&segments.pieces[*row]);
        let end = (row..choices.len()).find(|row| !is_code(row));
        let end = end.unwrap_or(choices.len());
        let is_taken = |row: usize| choices.get(row).is_some_and(|choice| choice.is_taken());
        if row < end && row > 0 && is_taken(row - 1) && is_taken(end) {
            let left = choices[row..end]
                .iter_mut()
                .filter(|choice| !choice.is_taken());
            left.for_each(|choice| *choice = Choice::Joined);
        }
        row = end + 1;
    }
}

/// Leaves out the list of tags that the main content ends with.
fn leave_tags(segments: &Segments, choices: &mut [Choice]) {
    let rows = choices.iter_mut().zip(&segments.pieces).rev();
    let taken = rows.filter(|(choice, _)| choice.is_taken());
    let tags = taken.take_while(|(_, piece)| is_tag(segments, piece));
    tags.for_each(|(choice, _)| *choice = Choice::Left);
}

/// Whether a block is a short item of a list that is named after tags.
fn is_tag(segments: &Segments, piece: &Piece) -> bool {
    let holder = segments.holder(piece);
    let list = &segments.elements[holder.parent as usize];
    let is_named = holder.names.has(group::TAGS) || list.names.has(group::TAGS);
    let is_short = piece.letters.letters <= TAG_LETTERS;
    is_named && is_short && label::kind(segments, piece) == Kind::ListItem
}

/// Whether a page that shows so many letters, of which so many may be main content, has none.
fn is_frame(shown: u64, promised: u64) -> bool {
    promised < LEAST_LETTERS && 2 * promised < shown
}

/// The chance to belong that each score means.
fn chances(article: u8) -> [f64; 256] {
    let (other, own) = EXPONENTS;
    let exponent = other + (own - other) * f64::from(article) / 255.0;
    std::array::from_fn(|score| (score as f64 / 255.0).powf(exponent))
}

/// The score from which on blocks are taken, given the words of each score and its chance.
fn threshold(levels: &[u64; 256], chances: &[f64; 256]) -> u8 {
    let expected = |score: u8| levels[usize::from(score)] as f64 * chances[usize::from(score)];
    let whole: f64 = (0..=255).map(expected).sum();
    let (mut taken, mut right) = (0_u64, 0.0);
    let (mut best, mut least) = (0.0, 255);
    for score in (1..=255_u8).rev() {
        let words = levels[usize::from(score)];
        if words == 0 {
            continue;
        }
        taken += words;
        right += expected(score);
        let promised = 2.0 * right / (taken as f64 + whole);
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
    use super::{chances, is_frame, threshold};

    #[test]
    fn a_frame_has_no_main_content_but_a_fragment_has() {
        assert!(is_frame(300, 30));
        assert!(!is_frame(40, 30));
        assert!(!is_frame(300, 60));
    }

    #[test]
    fn sure_blocks_leave_the_doubtful_out() {
        let plain = std::array::from_fn(|score| score as f64 / 255.0);
        let mut levels = [0; 256];
        levels[250] = 300;
        levels[20] = 500;
        assert_eq!(threshold(&levels, &plain), 250);
        levels[140] = 100;
        assert_eq!(threshold(&levels, &plain), 140);
    }

    #[test]
    fn a_list_takes_in_what_an_article_leaves_out() {
        let mut levels = [0; 256];
        levels[250] = 300;
        levels[110] = 100;
        assert_eq!(threshold(&levels, &chances(255)), 250);
        assert_eq!(threshold(&levels, &chances(0)), 110);
    }
}
