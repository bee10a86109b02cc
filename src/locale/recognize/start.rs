//! Where a shape may start when its anchor was hit.

use super::Kind;
use super::compile::Element;
use super::edge;
use super::fold::{Folding, is_line_break, is_white, separates_words};
use super::hole::is_email_byte;

/// Bytes before the anchor in which a shape may start.
const LOOK_BACK: usize = 200;

/// Starts tried for one hit.
const MAX_STARTS: usize = 10;

/// The places where a shape of these elements may start whose element `anchor` stands at `at`,
/// in the order of trying.
pub(super) fn starts(text: &str, elements: &[Element], anchor: usize, at: usize) -> Vec<usize> {
    match elements.first() {
        Some(Element::Literal { folded, .. }) => {
            if anchor == 0 && !folded.contains('\n') {
                return vec![at];
            }
            literal_starts(text, folded, at)
        }
        Some(Element::Hole {
            kind: Kind::Email, ..
        }) => vec![email_start(text, at)],
        Some(Element::Hole { .. }) => word_starts(text, at),
        None => Vec::new(),
    }
}

/// Places before `at` in its line where the literal's first character stands, nearest first.
fn literal_starts(text: &str, folded: &str, at: usize) -> Vec<usize> {
    let Some(first) = folded.chars().next() else {
        return Vec::new();
    };
    let multi_line = folded.contains('\n');
    let mut starts = Vec::new();
    for (place, letter) in text[..at].char_indices().rev() {
        if at - place > LOOK_BACK
            || (is_line_break(letter) && !multi_line)
            || starts.len() == MAX_STARTS
        {
            break;
        }
        if is_white(letter) {
            continue;
        }
        if Folding::new(text, place)
            .next()
            .is_some_and(|found| found.letter == first)
        {
            starts.push(place);
        }
    }
    if multi_line {
        starts.insert(0, at);
    }
    starts
}

/// Starts of words before `at` in its line: first those at an edge, the farthest of them first,
/// then the others, nearest first.
fn word_starts(text: &str, at: usize) -> Vec<usize> {
    let mut words = Vec::new();
    let mut next = None;
    for (place, letter) in text[..at].char_indices().rev() {
        if at - place > LOOK_BACK || is_line_break(letter) {
            break;
        }
        if let Some((start, first)) = next
            && begins(letter, first)
        {
            words.push(start);
        }
        next = Some((place, letter));
    }
    if let Some((start, first)) = next
        && begins_line(text, start)
        && !is_white(first)
    {
        words.push(start);
    }
    let (mut free, bound): (Vec<usize>, Vec<usize>) = words
        .into_iter()
        .partition(|start| edge::is_free_before(text, *start));
    free.reverse();
    free.truncate(MAX_STARTS);
    // A chain of recognitions may lead up to a start that is not free.
    free.extend(bound.into_iter().take(3));
    free
}

fn begins_line(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_none_or(is_line_break)
}

/// Whether a word begins with `first` after `before`.
fn begins(before: char, first: char) -> bool {
    if !(first.is_alphanumeric() || matches!(first, '\'' | '‘' | '"' | '“' | '+' | '(')) {
        return false;
    }
    is_white(before)
        || !before.is_alphanumeric()
        || separates_words(before) != separates_words(first)
}

fn email_start(text: &str, at: usize) -> usize {
    let bytes = &text.as_bytes()[..at];
    at - bytes
        .iter()
        .rev()
        .take(64)
        .take_while(|b| is_email_byte(**b))
        .count()
}
