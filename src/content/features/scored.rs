//! What the first stage's scores say around a block: the features that only the second stage has.

use super::surroundings::Templates;
use super::{Columns, Containers, Row, scale, share};
use crate::content::segment::Segments;

/// Neighbours whose score is read, by distance.
const NEIGHBOURS: [isize; 10] = [-8, -4, -3, -2, -1, 1, 2, 3, 4, 8];
/// Half widths of the windows whose mean score is read, in blocks.
const WINDOWS: [usize; 3] = [3, 8, 20];
/// Columns besides neighbours, windows and levels.
const REST: usize = 14;

/// Sums of letters, and of letters times score, before each block.
struct Sums {
    letters: Vec<u64>,
    scored: Vec<u64>,
}

impl Sums {
    fn new(segments: &Segments, scores: &[u8]) -> Self {
        let (mut letters, mut scored) = (vec![0], vec![0]);
        let (mut all, mut weighted) = (0, 0);
        for (piece, score) in segments.pieces.iter().zip(scores) {
            let weight = u64::from(piece.letters.letters + piece.letters.digits) + 1;
            all += weight;
            weighted += weight * u64::from(*score);
            letters.push(all);
            scored.push(weighted);
        }
        Sums { letters, scored }
    }

    /// Letters, and letters times score, of a range of blocks.
    fn within(&self, first: usize, end: usize) -> (u64, u64) {
        (
            self.letters[end] - self.letters[first],
            self.scored[end] - self.scored[first],
        )
    }

    /// The mean score of a range, letters as weights.
    fn mean(&self, first: usize, end: usize) -> u8 {
        let (letters, scored) = self.within(first, end);
        (scored / letters.max(1)) as u8
    }
}

/// Adds the columns that follow from the first stage's scores (0 to 255, one a block).
pub(crate) fn add_scored(
    columns: &mut Columns,
    segments: &Segments,
    containers: &Containers,
    scores: &[u8],
) {
    let levels = super::container::LEVELS;
    let first = columns.grow(1 + NEIGHBOURS.len() + WINDOWS.len() + levels * 2 + REST);
    let sums = Sums::new(segments, scores);
    let templates = TemplateScores::new(segments, scores);
    let best = best(segments, &sums);
    let whole = sums.within(0, scores.len());
    for row in 0..scores.len() {
        let mut out = Row {
            columns,
            row,
            next: first,
        };
        out.push(scores[row]);
        for distance in NEIGHBOURS {
            let score = row
                .checked_add_signed(distance)
                .and_then(|row| scores.get(row));
            out.push(score.copied().unwrap_or(0));
        }
        for width in WINDOWS {
            out.push(sums.mean(
                row.saturating_sub(width),
                (row + width + 1).min(scores.len()),
            ));
        }
        for element in containers.chosen[row] {
            let element = &segments.elements[element as usize];
            let (first, end) = (element.first as usize, element.end as usize);
            out.push(sums.mean(first, end));
            out.push(part(sums.within(first, end).1, whole.1));
        }
        out.push(templates.mean(row));
        around(&mut out, segments, &sums, row);
        place(&mut out, segments, &sums, row, best, whole);
    }
}

/// Scored text before and after, and how long ago the last was.
fn around(out: &mut Row<'_>, segments: &Segments, sums: &Sums, row: usize) {
    let rows = segments.pieces.len();
    let before = sums.within(0, row).1 / 255;
    let after = sums.within(row + 1, rows).1 / 255;
    out.push(scale(before as u32));
    out.push(scale(after as u32));
    out.push(part(before, before + after));
    out.push(sums.mean(row.saturating_sub(8), row));
    out.push(sums.mean(row + 1, (row + 9).min(rows)));
}

fn place(
    out: &mut Row<'_>,
    segments: &Segments,
    sums: &Sums,
    row: usize,
    best: u32,
    whole: (u64, u64),
) {
    let elements = &segments.elements;
    let chosen = &elements[best as usize];
    let inside = |index: u32| {
        (elements[index as usize].first..elements[index as usize].end).contains(&(row as u32))
    };
    out.flag(inside(best));
    let (mut index, mut levels) = (best, 0_u8);
    while !inside(index) && levels < 60 {
        index = elements[index as usize].parent;
        levels += 1;
    }
    out.push(levels);
    let (first, end) = (chosen.first as usize, chosen.end as usize);
    out.push(sums.mean(first, end));
    out.push(part(sums.within(first, end).1, whole.1));
    out.push(scale((whole.1 / 255) as u32));
    out.push((whole.1 / whole.0.max(1)) as u8);
    let element = &elements[segments.pieces[row].element as usize];
    out.push(sums.mean(element.first as usize, element.end as usize));
    out.push(share(
        row.saturating_sub(first) as u32,
        (end - first) as u32,
    ));
}

/// The element that would be the best single answer: most scored letters, least else.
fn best(segments: &Segments, sums: &Sums) -> u32 {
    let whole = sums.within(0, segments.pieces.len()).1;
    let answer = |first: u32, end: u32| {
        let (letters, scored) = sums.within(first as usize, end as usize);
        // Twice the overlap over both sizes, in 2^20ths.
        ((2 * scored) << 20) / (letters * 255 + whole).max(1)
    };
    let mut found = (0, 0);
    for (index, element) in segments.elements.iter().enumerate() {
        let points = answer(element.first, element.end);
        // An only child says the same as its parent; the deeper one is the tighter.
        if points >= found.0 {
            found = (points, index as u32);
        }
    }
    found.1
}

fn part(part: u64, whole: u64) -> u8 {
    (part * 250 / whole.max(1)).min(250) as u8
}

/// The mean score of each template's blocks.
struct TemplateScores {
    templates: Templates,
    means: Vec<u8>,
}

impl TemplateScores {
    fn new(segments: &Segments, scores: &[u8]) -> Self {
        let templates = Templates::new(segments);
        let mut sums = vec![(0_u32, 0_u32); templates.slots()];
        for (place, score) in templates.places.iter().zip(scores) {
            let sum = &mut sums[*place as usize];
            sum.0 += u32::from(*score);
            sum.1 += 1;
        }
        let means = sums
            .iter()
            .map(|(sum, count)| (sum / (*count).max(1)) as u8)
            .collect();
        TemplateScores { templates, means }
    }

    fn mean(&self, row: usize) -> u8 {
        self.means[self.templates.places[row] as usize]
    }
}
