//! Where a block stands: before and after which headings and prose, between which neighbours,
//! among how many blocks of its own template.

use rustc_hash::FxHashMap;

use super::container::is_prose;
use super::own;
use super::{Columns, Row, scale, share};
use crate::content::segment::Element;
use crate::content::segment::Piece;
use crate::content::segment::Segments;
use crate::content::segment::mark;
use crate::document::Tag;

/// Neighbours looked at on each side.
const NEIGHBOURS: usize = 3;
/// What is looked at of a neighbour, columns of its own.
const OWN: [usize; 4] = [own::LETTERS, own::LINKED, own::HOLDER, own::STOPS];
/// Columns a neighbour: those, whether it has the same parent, and the same template.
const EACH: usize = OWN.len() + 2;
/// Where there is no such neighbour.
const NONE: u8 = 255;
/// Columns about the place in the page.
const PLACE: usize = 13;
/// Columns about the template.
const TEMPLATE: usize = 5;

/// Adds the columns of place, neighbours and template.
pub(super) fn add(columns: &mut Columns, segments: &Segments) {
    let first = columns.grow(PLACE);
    let neighbours = columns.grow(2 * NEIGHBOURS * EACH);
    let last = columns.grow(TEMPLATE);
    let mut place = Place::new(segments);
    let templates = Templates::new(segments);
    for row in 0..segments.pieces.len() {
        place.step(&mut Row::new(columns, first, row), segments, row);
        templates.describe(&mut Row::new(columns, last, row), row);
    }
    let holders = segments.pieces.iter().map(|piece| piece.holder as usize);
    let parents: Vec<u32> = holders
        .map(|holder| segments.elements[holder].parent)
        .collect();
    put_neighbours(columns, neighbours, [&parents, &templates.places]);
}

/// Puts what neighbours are into the columns from `first` on, the farthest before a block first: their own columns,
/// and whether they have the same `keys`.
fn put_neighbours(columns: &mut Columns, first: usize, keys: [&[u32]; 2]) {
    for distance in 1..=NEIGHBOURS {
        let earlier = first + (NEIGHBOURS - distance) * EACH;
        let later = first + (NEIGHBOURS + distance - 1) * EACH;
        for (place, own) in OWN.into_iter().enumerate() {
            columns.put_earlier(earlier + place, own, distance, NONE);
            columns.put_later(later + place, own, distance, NONE);
        }
        for (place, keys) in (OWN.len()..).zip(keys) {
            put_alike(columns, later + place, keys, distance);
            columns.put_earlier(earlier + place, later + place, distance, NONE);
        }
    }
}

/// Puts into a column whether each row has the same key as the row so far behind it.
fn put_alike(columns: &mut Columns, column: usize, keys: &[u32], distance: usize) {
    for (row, key) in keys.iter().enumerate() {
        let other = keys.get(row + distance);
        let alike = other.map_or(NONE, |other| u8::from(other == key));
        columns.put(column, row, alike);
    }
}

/// Running distances to what came before and what is still to come.
struct Place {
    letters: u32,
    blocks: u32,
    letters_before: u32,
    since_first_heading: Option<(u32, u32)>,
    since_heading: Option<(u32, u8)>,
    since_prose: u32,
    proses_before: u32,
    proses: u32,
    /// For each block, blocks until the next prose.
    until_prose: Vec<u32>,
}

impl Place {
    fn new(segments: &Segments) -> Self {
        let mut until_prose = vec![0; segments.pieces.len()];
        let (mut distance, mut proses, mut letters) = (10_000, 0, 0);
        for (row, piece) in segments.pieces.iter().enumerate().rev() {
            distance = if is_prose(piece) { 0 } else { distance + 1 };
            proses += u32::from(distance == 0);
            letters += piece.letters.letters;
            until_prose[row] = distance;
        }
        Place {
            letters,
            blocks: segments.pieces.len() as u32,
            letters_before: 0,
            since_first_heading: None,
            since_heading: None,
            since_prose: 10_000,
            proses_before: 0,
            proses,
            until_prose,
        }
    }

    fn step(&mut self, out: &mut Row<'_>, segments: &Segments, row: usize) {
        let piece = &segments.pieces[row];
        let heading = heading_level(segments, piece);
        if heading == 1 && self.since_first_heading.is_none() {
            self.since_first_heading = Some((row as u32, self.letters_before));
        }
        let (at, letters) = self.since_first_heading.unwrap_or((u32::MAX, 0));
        out.push(share(row as u32, self.blocks));
        out.push(share(self.letters_before, self.letters));
        out.push(scale(row as u32));
        out.push(scale(self.blocks - row as u32));
        out.push(if at == u32::MAX {
            255
        } else {
            scale(row as u32 - at)
        });
        out.push(if at == u32::MAX {
            255
        } else {
            scale(self.letters_before - letters)
        });
        let (since, level) = self.since_heading.unwrap_or((10_000, 9));
        out.push(scale(since));
        out.push(level);
        out.push(heading);
        out.push(scale(self.since_prose));
        out.push(scale(self.until_prose[row]));
        out.push(scale(self.proses_before));
        out.push(scale(self.proses - self.proses_before));
        self.pass(piece, heading);
    }

    fn pass(&mut self, piece: &Piece, heading: u8) {
        let prose = is_prose(piece);
        self.letters_before += piece.letters.letters;
        self.proses_before += u32::from(prose);
        self.since_prose = if prose { 0 } else { self.since_prose + 1 };
        self.since_heading = match self.since_heading {
            _ if heading > 0 => Some((0, heading)),
            Some((since, level)) => Some((since + 1, level)),
            None => None,
        };
    }
}

/// The level of a heading block; 0 for other blocks, 6 for a heading by role only. The two lowest
/// levels are one to the model.
pub(super) fn heading_level(segments: &Segments, piece: &Piece) -> u8 {
    let mut index = piece.element;
    for _ in 0..3 {
        let element = &segments.elements[index as usize];
        if element.marks & mark::HEADING != 0 {
            return match element.tag {
                Tag::H1 => 1,
                Tag::H2 => 2,
                Tag::H3 => 3,
                Tag::H4 => 4,
                Tag::H5 | Tag::H6 => 5,
                _ => 6,
            };
        }
        index = element.parent;
    }
    0
}

/// What blocks from one template share: the shapes of their three nearest elements.
fn template(segments: &Segments, piece: &Piece) -> [u32; 3] {
    let elements = &segments.elements;
    let one: &Element = &elements[piece.element as usize];
    let two = &elements[one.parent as usize];
    let three = &elements[two.parent as usize];
    [one.shape, two.shape, three.shape]
}

/// Sums over the blocks of each template.
struct Templates {
    sums: Vec<Sum>,
    /// The place of each block's template among them.
    places: Vec<u32>,
    blocks: u32,
}

#[derive(Clone, Copy, Default)]
struct Sum {
    blocks: u32,
    letters: u32,
    linked: u32,
    prose: u32,
}

impl Templates {
    fn new(segments: &Segments) -> Self {
        let mut sums = Vec::<Sum>::new();
        let mut places = Vec::with_capacity(segments.pieces.len());
        let mut known = FxHashMap::default();
        for piece in &segments.pieces {
            let place = *known.entry(template(segments, piece)).or_insert(sums.len());
            if place == sums.len() {
                sums.push(Sum::default());
            }
            let sum = &mut sums[place];
            sum.blocks += 1;
            sum.letters += piece.letters.letters;
            sum.linked += piece.linked;
            sum.prose += u32::from(is_prose(piece));
            places.push(place as u32);
        }
        Templates {
            sums,
            places,
            blocks: segments.pieces.len() as u32,
        }
    }

    fn describe(&self, out: &mut Row<'_>, row: usize) {
        let sum = self.sums[self.places[row] as usize];
        out.push(scale(sum.blocks));
        out.push(scale(sum.letters / sum.blocks.max(1)));
        out.push(share(sum.linked, sum.letters));
        out.push(share(sum.prose, sum.blocks));
        out.push(share(sum.blocks, self.blocks));
    }
}
