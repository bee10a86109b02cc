//! What stands around a block without holding it: the section under its heading, the page's
//! first-level heading, the landmarks of the main content, the list it is a unit of.

use super::container::{Containers, Sums};
use super::surroundings::heading_level;
use super::{Columns, Row, scale, share};
use crate::content::segment::Element;
use crate::content::segment::Segments;
use crate::content::segment::mark;
use crate::document::Tag;

/// Columns about sections, the first-level heading, landmarks and lists.
const COLUMNS: usize = 12 + 3 + 4 + 7;
/// Where the thing asked for is missing.
const NONE: u8 = 255;

/// Adds the columns of what stands around each block.
pub(super) fn add(columns: &mut Columns, segments: &Segments, containers: &Containers) {
    let next = columns.grow(COLUMNS);
    let sections = sections(segments);
    let (first_heading, main, article) = anchors(segments, containers);
    let mut number = 0;
    let mut section = Section::new(segments, containers, &sections, number);
    for row in 0..segments.pieces.len() {
        if sections.get(number + 1).is_some_and(|start| *start <= row) {
            number += 1;
            section = Section::new(segments, containers, &sections, number);
        }
        let mut out = Row::new(columns, next, row);
        section.describe(&mut out, segments);
        to_heading(&mut out, segments, containers, first_heading);
        for landmark in [main, article] {
            in_landmark(&mut out, segments, containers, landmark);
        }
        unit(&mut out, segments, containers);
    }
}

/// The blocks that begin a section: the first of the page, and every heading.
fn sections(segments: &Segments) -> Vec<usize> {
    let pieces = segments.pieces.iter().enumerate();
    let headings = pieces
        .filter(|(row, piece)| *row > 0 && heading_level(segments, piece) > 0)
        .map(|(row, _)| row);
    std::iter::once(0).chain(headings).collect()
}

/// The sums of a section by its number, its heading left out; none where there is no such section.
fn sums(containers: &Containers, sections: &[usize], number: Option<usize>) -> Option<Sums> {
    let first = *sections.get(number?)?;
    let rows = containers.rows();
    let end = sections.get(number? + 1).copied().unwrap_or(rows);
    Some(containers.within((first + 1).min(end) as u32, end as u32))
}

/// A section as all its blocks see it.
struct Section {
    /// The element of its heading.
    heading: u32,
    size: [u8; 6],
    place: [u8; 5],
}

impl Section {
    fn new(
        segments: &Segments,
        containers: &Containers,
        sections: &[usize],
        number: usize,
    ) -> Section {
        let sums = |number| sums(containers, sections, number).unwrap_or_default();
        let own = sums(Some(number));
        let (before, after) = (sums(number.checked_sub(1)), sums(Some(number + 1)));
        let first = sections[number];
        let end = sections.get(number + 1).copied();
        let heading = &segments.pieces[first];
        Section {
            heading: heading.element,
            size: [
                scale(own.letters),
                share(own.linked, own.letters),
                share(own.prose, own.letters),
                scale((end.unwrap_or(containers.rows()) - first) as u32),
                scale(heading.letters.letters),
                share(heading.linked, heading.letters.letters),
            ],
            place: [
                scale(number as u32),
                scale((sections.len() - number) as u32),
                share(before.prose, before.letters),
                share(after.linked, after.letters),
                share(after.prose, after.letters),
            ],
        }
    }

    fn describe(&self, out: &mut Row<'_>, segments: &Segments) {
        let here = segments.pieces[out.row].element;
        self.size.into_iter().for_each(|value| out.push(value));
        out.push(levels_up(segments, here, self.heading).0);
        self.place.into_iter().for_each(|value| out.push(value));
    }
}

/// The block of the first-level heading, the main landmark and the article, the largest of each.
fn anchors(
    segments: &Segments,
    containers: &Containers,
) -> (Option<u32>, Option<u32>, Option<u32>) {
    let largest = |wanted: u32| {
        let elements = segments.elements.iter().enumerate();
        let marked = elements.filter(|(_, element)| element.marks & wanted != 0);
        let letters = |(_, element): &(usize, &Element)| containers.of(element).letters;
        marked.max_by_key(letters).map(|(index, _)| index as u32)
    };
    let mut elements = segments.elements.iter().enumerate();
    let heading =
        elements.find(|(_, element)| element.tag == Tag::H1 && element.first < element.end);
    (
        heading.map(|(index, _)| index as u32),
        largest(mark::MAIN),
        largest(mark::ARTICLE),
    )
}

/// How far the block and the first-level heading are from what holds both, and how large that is.
fn to_heading(
    out: &mut Row<'_>,
    segments: &Segments,
    containers: &Containers,
    heading: Option<u32>,
) {
    let Some(heading) = heading else {
        (0..3).for_each(|_| out.push(NONE));
        return;
    };
    let here = segments.pieces[out.row].element;
    let (levels, common) = levels_up(segments, here, heading);
    let depth = |index: u32| segments.elements[index as usize].depth;
    let common_element = &segments.elements[common as usize];
    out.push(levels);
    // A block within the heading itself is told from all that are around it.
    let below = depth(heading).checked_sub(depth(common));
    out.push(below.map_or(254, |levels| levels.min(254) as u8));
    out.push(share(
        containers.of(common_element).letters,
        containers.whole().0,
    ));
}

/// Levels from one element up to the deepest that holds another too, and that element.
fn levels_up(segments: &Segments, from: u32, other: u32) -> (u8, u32) {
    let elements = &segments.elements;
    let held = elements[other as usize].first;
    let (mut index, mut levels) = (from, 0_u8);
    loop {
        let element = &elements[index as usize];
        if element.depth == 0 || (element.first..element.end).contains(&held) {
            return (levels, index);
        }
        index = element.parent;
        levels = levels.saturating_add(1).min(254);
    }
}

fn in_landmark(
    out: &mut Row<'_>,
    segments: &Segments,
    containers: &Containers,
    landmark: Option<u32>,
) {
    let Some(landmark) = landmark else {
        (0..2).for_each(|_| out.push(NONE));
        return;
    };
    let element = &segments.elements[landmark as usize];
    out.flag((element.first..element.end).contains(&(out.row as u32)));
    out.push(share(containers.of(element).letters, containers.whole().0));
}

/// The place of the nearest and the farthest repeated unit among its like, and the nearest's list.
fn unit(out: &mut Row<'_>, segments: &Segments, containers: &Containers) {
    let [_, _, _, near, far, ..] = containers.chosen[out.row];
    for index in [near, far] {
        let place = containers.place(index);
        out.push(scale(place));
        out.push(share(place, containers.siblings(index)));
    }
    let parent = segments.elements[near as usize].parent;
    let list = containers.of(&segments.elements[parent as usize]);
    out.push(share(list.letters, containers.whole().0));
    out.push(share(list.linked, list.letters));
    out.push(share(list.prose, list.letters));
}
