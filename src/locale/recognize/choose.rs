//! Which of overlapping candidates stand.

use rustc_hash::FxHashSet;

use super::Candidate;
use super::edge;
use super::fold::{is_line_break, is_white};

/// Keeps the candidates that stand free on both sides, or in a chain of others that does:
/// `입력 2024.05.22 10:15 수정 2024.05.22 15:40 댓글 0`.
pub(super) fn anchored(text: &str, candidates: &mut Vec<Candidate>) {
    candidates.sort_by_key(|candidate| (candidate.start, candidate.end));
    let mut free_before: FxHashSet<usize> = FxHashSet::default();
    let mut from_left = vec![false; candidates.len()];
    for (place, candidate) in candidates.iter().enumerate() {
        from_left[place] =
            free_before.contains(&candidate.start) || edge::is_free_before(text, candidate.start);
        if from_left[place] {
            free_before.insert(next_start(text, candidate.end));
        }
    }
    let mut free_after: FxHashSet<usize> = FxHashSet::default();
    let mut kept = vec![false; candidates.len()];
    for (place, candidate) in candidates.iter().enumerate().rev() {
        let free = free_after.contains(&next_start(text, candidate.end))
            || edge::is_free_after(text, candidate.end);
        if free && from_left[place] {
            free_after.insert(candidate.start);
            kept[place] = true;
        }
    }
    let mut place = 0;
    candidates.retain(|_| {
        place += 1;
        kept[place - 1]
    });
}

/// Past the white space in the line.
fn next_start(text: &str, end: usize) -> usize {
    text[end..]
        .char_indices()
        .find(|(_, letter)| !is_white(*letter) || is_line_break(*letter))
        .map_or(text.len(), |(gap, _)| end + gap)
}

/// Keeps the set of candidates without overlaps that covers most, of equal ones the one with the
/// fewest pieces; candidates of the same span stay together. They are in order of place.
pub(super) fn longest(candidates: &mut Vec<Candidate>) {
    let mut spans: Vec<(usize, usize)> = candidates.iter().map(|c| (c.start, c.end)).collect();
    spans.dedup();
    spans.sort_by_key(|(start, end)| (*end, *start));
    // best[i]: what the first i spans (by end) can cover, and the pieces that takes.
    let mut best: Vec<(usize, usize)> = vec![(0, 0)];
    let mut taken = Vec::with_capacity(spans.len());
    for (place, (start, end)) in spans.iter().enumerate() {
        let earlier = spans[..place].partition_point(|(_, other)| other <= start);
        let (covered, pieces) = best[earlier];
        let with = (covered + end - start, pieces + 1);
        let without = best[place];
        let better = with.0 > without.0 || (with.0 == without.0 && with.1 < without.1);
        taken.push(better.then_some(earlier));
        best.push(if better { with } else { without });
    }
    let mut chosen = FxHashSet::default();
    let mut at = spans.len();
    while at > 0 {
        match taken[at - 1] {
            Some(earlier) => {
                chosen.insert(spans[at - 1]);
                at = earlier;
            }
            None => at -= 1,
        }
    }
    candidates.retain(|c| chosen.contains(&(c.start, c.end)));
}
