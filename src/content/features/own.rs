//! What a block is by itself, and what it stands in by name.

use std::collections::HashMap;

use super::{Columns, Row, Signals, scale, share};
use crate::content::segment::AT;
use crate::content::segment::CODE;
use crate::content::segment::COLON;
use crate::content::segment::COPYRIGHT;
use crate::content::segment::CURRENCY;
use crate::content::segment::Group;
use crate::content::segment::PERCENT;
use crate::content::segment::Piece;
use crate::content::segment::Segments;
use crate::content::segment::article_rank;
use crate::content::segment::mark;

/// Columns about the text and its element.
const TEXT: usize = 31;

/// Columns among them that tell of a block as a neighbour. They are the first of the table.
pub(super) const LETTERS: usize = 0;
pub(super) const STOPS: usize = 4;
pub(super) const LINKED: usize = 6;
pub(super) const HOLDER: usize = 21;

/// Ancestors that are asked for their names; what lies further up says nothing of a block.
const HIGHEST: u8 = 30;

/// Adds a column for each thing known of a block alone, each mark and each group of names.
pub(super) fn add(columns: &mut Columns, segments: &Segments, signals: &Signals) {
    let first = columns.grow(TEXT + mark::COUNT + Group::COUNT);
    let repeats = Repeats::new(segments);
    for row in 0..segments.pieces.len() {
        let mut out = Row::new(columns, first, row);
        text(&mut out, segments, row, signals, &repeats);
        debug_assert_eq!(out.next, (first + TEXT) * out.stride + row);
        names(columns, segments, row, first + TEXT);
    }
}

fn text(out: &mut Row<'_>, segments: &Segments, row: usize, signals: &Signals, repeats: &Repeats) {
    let piece = &segments.pieces[row];
    let letters = piece.letters;
    let element = &segments.elements[piece.element as usize];
    let holder = segments.holder(piece);
    let marked = letters.letters + letters.digits;
    out.push(scale(letters.letters));
    out.push(scale(letters.words));
    out.push(share(letters.digits, marked));
    out.push(share(letters.upper, letters.letters));
    out.push(letters.stops.min(255) as u8);
    out.push(scale(letters.commas));
    out.push(share(piece.linked, marked));
    out.push(scale(u32::from(piece.links)));
    out.push(scale(letters.letters * 4 / letters.words.max(1)));
    out.push(scale(letters.letters / letters.stops.max(1)));
    out.push(end_class(piece.ends.0));
    out.push(end_class(piece.ends.1));
    out.flag(letters.signs & CURRENCY != 0);
    out.flag(letters.signs & AT != 0);
    out.flag(letters.signs & COPYRIGHT != 0);
    out.flag(letters.signs & COLON != 0);
    out.flag(letters.signs & PERCENT != 0);
    out.flag(letters.signs & CODE != 0);
    out.push(scale(letters.separators));
    out.push(share(piece.emphasized, letters.letters));
    out.push(article_rank(element.tag));
    out.push(article_rank(holder.tag));
    out.push(element.depth.min(255) as u8);
    out.flag(piece.after_break);
    out.push(scale(piece.runs.1 - piece.runs.0));
    out.push(repeats.count(piece));
    out.flag(repeats.is_later(piece, row));
    out.flag(signals.is_title(piece.hash.all));
    out.push(signals.in_body(piece.hash.head));
    out.push(signals.in_data(piece.hash.head));
    out.push(signals.in_description(piece.hash.head));
}

/// How near the block each mark and each group of names stands: 31 the element itself, 0 nowhere.
fn names(columns: &mut Columns, segments: &Segments, row: usize, first: usize) {
    let elements = &segments.elements;
    let (mut index, mut near) = (segments.pieces[row].element, HIGHEST + 1);
    let (mut marks, mut groups) = (0_u32, 0_u64);
    while near > 1 && elements[index as usize].depth > 2 {
        let element = &elements[index as usize];
        each_bit(u64::from(element.marks & !marks), |bit| {
            columns.put(first + bit, row, near)
        });
        each_bit(element.names.bits() & !groups, |bit| {
            columns.put(first + mark::COUNT + bit, row, near)
        });
        marks |= element.marks;
        groups |= element.names.bits();
        index = element.parent;
        near -= 1;
    }
}

fn each_bit(mut bits: u64, mut set: impl FnMut(usize)) {
    while bits != 0 {
        set(bits.trailing_zeros() as usize);
        bits &= bits - 1;
    }
}

fn end_class(c: char) -> u8 {
    match c {
        'a'..='z' => 1,
        'A'..='Z' => 2,
        '0'..='9' => 3,
        '.' | '。' => 4,
        '?' | '!' | '？' | '！' => 5,
        ':' | '：' => 6,
        ',' | ';' | '、' | '，' => 7,
        '"' | '“' | '”' | '\'' | '‘' | '’' | '「' | '『' | '」' | '』' => 8,
        '(' | '[' | '（' | '［' | '【' | '<' | '〈' => 9,
        ')' | ']' | '）' | '］' | '】' | '>' | '〉' => 10,
        '…' => 11,
        '$' | '£' | '€' | '¥' | '₩' => 12,
        '#' | '@' => 13,
        '+' | '-' | '–' | '—' | '→' | '›' | '»' | '▶' | '•' | '·' | '|' | '/' => 14,
        _ if c.is_alphabetic() => 15,
        _ => 16,
    }
}

/// How often each text stands in the page, and where first, by its hash. Whoever wrote the page chose the texts, so
/// they are hashed as keys of strangers are.
struct Repeats(HashMap<u64, Repeat>);

/// Blocks of one text.
struct Repeat {
    blocks: u32,
    first: usize,
}

impl Repeats {
    fn new(segments: &Segments) -> Self {
        let mut repeats = HashMap::with_capacity(segments.pieces.len());
        for (row, piece) in segments.pieces.iter().enumerate() {
            let repeat = repeats.entry(piece.hash.all).or_insert(Repeat {
                blocks: 0,
                first: row,
            });
            repeat.blocks += 1;
        }
        Repeats(repeats)
    }

    /// How many blocks have the text of a block, 20 at most.
    fn count(&self, piece: &Piece) -> u8 {
        let repeat = self.0.get(&piece.hash.all);
        repeat.map_or(0, |repeat| repeat.blocks.min(20) as u8)
    }

    /// Whether a block before the one in this row has its text.
    fn is_later(&self, piece: &Piece, row: usize) -> bool {
        let repeat = self.0.get(&piece.hash.all);
        repeat.is_some_and(|repeat| repeat.first < row)
    }
}
