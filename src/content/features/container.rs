//! What the elements around a block hold: sums over ranges of blocks.

use rustc_hash::FxHashMap;

use super::{Columns, Row, scale, share};
use crate::content::segment::Element;
use crate::content::segment::Piece;
use crate::content::segment::Segments;
use crate::content::segment::article_rank;
use crate::document::Tag;

/// A block of at least this many letters, with a sentence end and few links, is prose.
const PROSE_LETTERS: u32 = 60;

/// Whether a block looks like running text.
pub(crate) fn is_prose(piece: &Piece) -> bool {
    let letters = piece.letters;
    letters.letters >= PROSE_LETTERS && letters.stops > 0 && piece.linked * 2 < letters.letters
}

/// Sums over the blocks before each block.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sums {
    pub(super) letters: u32,
    pub(super) linked: u32,
    pub(super) prose: u32,
    proses: u32,
}

/// Aggregates that all stages share.
#[derive(Debug)]
pub(crate) struct Containers {
    sums: Vec<Sums>,
    /// For each element: how many siblings have its shape, itself among them.
    siblings: Vec<u32>,
    /// For each element: how many siblings of its shape stand before it.
    places: Vec<u32>,
    /// The element with the most prose directly below it and near.
    pub(crate) top: u32,
    /// For each block, the ancestors that later stages look at.
    pub(crate) chosen: Vec<[u32; LEVELS]>,
}

/// Ancestors looked at: three nearest, two repeated units, a part of the page, half its prose.
pub(crate) const LEVELS: usize = 7;

/// Columns for each of them.
const STATS: usize = 10;

impl Containers {
    /// Aggregates over a document cut into blocks.
    pub(crate) fn new(segments: &Segments) -> Self {
        let mut sums = Vec::with_capacity(segments.pieces.len() + 1);
        let mut sum = Sums::default();
        sums.push(sum);
        for piece in &segments.pieces {
            let prose = is_prose(piece);
            sum.letters += piece.letters.letters + piece.letters.digits;
            sum.linked += piece.linked;
            sum.prose += if prose { piece.letters.letters } else { 0 };
            sum.proses += u32::from(prose);
            sums.push(sum);
        }
        let (siblings, places) = siblings(&segments.elements);
        let mut containers = Containers {
            sums,
            siblings,
            places,
            top: 0,
            chosen: Vec::new(),
        };
        containers.top = top(segments);
        containers.chosen = containers.choose(segments);
        containers
    }

    pub(super) fn within(&self, first: u32, end: u32) -> Sums {
        let (before, after) = (self.sums[first as usize], self.sums[end as usize]);
        Sums {
            letters: after.letters - before.letters,
            linked: after.linked - before.linked,
            prose: after.prose - before.prose,
            proses: after.proses - before.proses,
        }
    }

    pub(super) fn of(&self, element: &Element) -> Sums {
        self.within(element.first, element.end)
    }

    /// Letters of the whole page, in links, in prose, and blocks of prose.
    pub(super) fn whole(&self) -> (u32, u32, u32, u32) {
        let all = self.sums.last().copied().unwrap_or_default();
        (all.letters, all.linked, all.prose, all.proses)
    }

    /// Prose blocks before a row.
    pub(super) fn proses_before(&self, row: usize) -> u32 {
        self.sums[row].proses
    }

    /// Letters before a row.
    pub(super) fn letters_before(&self, row: usize) -> u32 {
        self.sums[row].letters
    }

    /// How many siblings share the element's shape.
    pub(super) fn siblings(&self, element: u32) -> u32 {
        self.siblings[element as usize]
    }

    /// How many siblings of the element's shape stand before it.
    pub(super) fn place(&self, element: u32) -> u32 {
        self.places[element as usize]
    }

    /// How many blocks the page has.
    pub(super) fn rows(&self) -> usize {
        self.sums.len() - 1
    }

    fn choose(&self, segments: &Segments) -> Vec<[u32; LEVELS]> {
        let above = self.choose_above(&segments.elements);
        let parent = |index: u32| segments.elements[index as usize].parent;
        let pieces = segments.pieces.iter();
        pieces
            .map(|piece| {
                let first = parent(piece.holder);
                let second = parent(first);
                let [near, far, part, half] = above[piece.element as usize];
                [first, second, parent(second), near, far, part, half]
            })
            .collect()
    }

    /// For each element four that hold it, itself among them, or the root: the nearest and the farthest repeated
    /// unit, the nearest part of the page and the nearest with half of its prose.
    fn choose_above(&self, elements: &[Element]) -> Vec<[u32; 4]> {
        let whole = self.sums.last().copied().unwrap_or_default();
        let mut chosen: Vec<[u32; 4]> = Vec::with_capacity(elements.len());
        for (index, element) in (0..).zip(elements) {
            let of_parent = chosen.get(element.parent as usize).copied();
            let [mut near, mut far, mut part, mut half] = of_parent.unwrap_or_default();
            if self.siblings(index) >= UNIT_SIBLINGS && element.tag != Tag::P {
                near = index;
                far = if far == 0 { index } else { far };
            }
            let held = self.of(element);
            if held.letters * PART_OF_PAGE >= whole.letters {
                part = index;
            }
            if held.prose * 2 >= whole.prose {
                half = index;
            }
            chosen.push([near, far, part, half]);
        }
        chosen
    }
}

/// Elements of one shape side by side from which on they are units of a list.
const UNIT_SIBLINGS: u32 = 3;
/// A container with this part of the page's letters is a part of it worth looking at.
const PART_OF_PAGE: u32 = 10;

/// Counts the siblings of each shape that hold blocks, all and those before.
fn siblings(elements: &[Element]) -> (Vec<u32>, Vec<u32>) {
    // The lowest bit of a shape tells none apart.
    let like = |element: &Element| (element.parent, element.shape | 1);
    let holds = |element: &Element| element.first < element.end;
    let mut counts = FxHashMap::<(u32, u32), u32>::default();
    let mut count = |element: &Element| {
        let count = counts.entry(like(element)).or_default();
        *count += 1;
        *count - 1
    };
    let places = elements.iter().map(|element| match holds(element) {
        true => count(element),
        false => 0,
    });
    let places = places.collect();
    let all = elements.iter().map(|element| match holds(element) {
        true => counts.get(&like(element)).copied().unwrap_or(0),
        false => 0,
    });
    (all.collect(), places)
}

/// The element whose own paragraphs hold the most prose; a grandparent gets half.
fn top(segments: &Segments) -> u32 {
    let elements = &segments.elements;
    let mut points = vec![0_u32; elements.len()];
    for piece in segments.pieces.iter().filter(|piece| is_prose(piece)) {
        let parent = elements[piece.holder as usize].parent;
        points[parent as usize] += piece.letters.letters;
        points[elements[parent as usize].parent as usize] += piece.letters.letters / 2;
    }
    let best = points.iter().enumerate().max_by_key(|(_, points)| **points);
    best.map_or(0, |(index, _)| index as u32)
}

/// Adds the columns of the ancestors chosen for each block.
pub(super) fn add(columns: &mut Columns, segments: &Segments, containers: &Containers) {
    let first = columns.grow(LEVELS * STATS + 6);
    let whole = containers.sums.last().copied().unwrap_or_default();
    let stats: Vec<[u8; STATS]> = segments
        .elements
        .iter()
        .enumerate()
        .map(|(index, element)| describe(containers, index, element, whole))
        .collect();
    for (row, chosen) in containers.chosen.iter().enumerate() {
        let mut out = Row::new(columns, first, row);
        for element in chosen {
            for value in stats[*element as usize] {
                out.push(value);
            }
        }
        distances(&mut out, segments, row, containers, chosen);
    }
}

fn describe(containers: &Containers, index: usize, element: &Element, whole: Sums) -> [u8; STATS] {
    let held = containers.of(element);
    let blocks = element.end - element.first;
    if blocks == 0 {
        // It holds no block, and none asks for it.
        return [0; STATS];
    }
    [
        scale(held.letters),
        share(held.letters, whole.letters),
        share(held.prose, held.letters),
        share(held.prose, whole.prose),
        share(held.linked, held.letters),
        scale(blocks),
        scale(held.letters / blocks),
        scale(held.proses),
        article_rank(element.tag),
        scale(containers.siblings[index]),
    ]
}

fn distances(
    out: &mut Row<'_>,
    segments: &Segments,
    row: usize,
    containers: &Containers,
    chosen: &[u32; LEVELS],
) {
    let elements = &segments.elements;
    let own = elements[segments.pieces[row].element as usize].depth;
    for level in [3, 4, 5, 6] {
        let depth = elements[chosen[level] as usize].depth;
        out.push(own.saturating_sub(depth).min(255) as u8);
    }
    let top = &elements[containers.top as usize];
    let inside = (top.first..top.end).contains(&(row as u32));
    out.flag(inside);
    // Levels from the best container up to one that holds this block too.
    let (mut index, mut levels) = (containers.top, 0_u8);
    while !(elements[index as usize].first..elements[index as usize].end).contains(&(row as u32))
        && levels < 60
    {
        index = elements[index as usize].parent;
        levels += 1;
    }
    out.push(levels);
}
