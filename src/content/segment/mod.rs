//! Document → blocks: one walk over the arena.
//!
//! A block is the text between two edges of block elements or line breaks. Everything that later
//! stages ask about is counted here once; aggregates over containers are differences of prefix
//! sums, because the blocks below an element are a range.

mod content;
mod letters;
mod names;
mod streamed;
mod tags;
mod walk;

pub(crate) use content::{Code, slice, span, text};
pub(crate) use letters::{AT, CODE, COLON, COPYRIGHT, CURRENCY, Letters, PERCENT, WordHash, heads};
pub(crate) use names::{Group, Names, group};
pub(crate) use streamed::Streamed;
pub(crate) use tags::{article_rank, is_silent, mark};
pub(crate) use walk::segment;

use crate::content::inline::Inline;
use crate::document::NodeId;
use crate::document::Tag;

/// An element that has text below it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Element {
    /// The element it stands in; the first element is its own parent.
    pub(crate) parent: u32,
    /// How many elements it stands in.
    pub(crate) depth: u16,
    /// Its tag; the root, and what takes a template's place, count as `<html>`.
    pub(crate) tag: Tag,
    /// What its tag, role and state say.
    pub(crate) marks: u32,
    /// What its class and id say.
    pub(crate) names: Names,
    /// Tag and class as one number: elements of one template share it.
    pub(crate) shape: u32,
    /// The first block below it.
    pub(crate) first: u32,
    /// The block after the last below it.
    pub(crate) end: u32,
}

/// A stretch of one text node, or what an element says in a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    /// The text node, or the element.
    pub(crate) node: NodeId,
    /// What it says.
    pub(crate) says: Says,
}

/// What a run says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// The text node's content.
    Content,
    /// The content, raised or lowered as this element does it.
    Script(Tag),
    /// These signs.
    Signs(&'static str),
    /// The end of a line of code, where none is yet.
    LineEnd,
    /// The element's formula, between delimiters.
    Formula,
    /// The text that stands for the picture.
    Alternative,
    /// The label of the footnote that the link refers to.
    Note,
}

/// A block before it has a role.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece {
    /// The deepest element that holds all of it.
    pub(crate) element: u32,
    /// The nearest block element around it.
    pub(crate) holder: u32,
    /// Its text nodes, a range of [`Segments::runs`].
    pub(crate) runs: (u32, u32),
    /// What it is made of.
    pub(crate) letters: Letters,
    /// Letters in links or buttons.
    pub(crate) linked: u32,
    /// Letters in emphasis.
    pub(crate) emphasized: u32,
    /// Links in it.
    pub(crate) links: u16,
    /// Hash of its letters and digits.
    pub(crate) hash: WordHash,
    /// Whether a line break, and no element's edge, parts it from the block before.
    pub(crate) after_break: bool,
    /// Class of the first and last character that is no space.
    pub(crate) ends: (char, char),
}

/// A document cut into blocks.
#[derive(Debug, Default)]
pub(crate) struct Segments {
    /// Elements, parents before children.
    pub(crate) elements: Vec<Element>,
    /// Blocks in page order.
    pub(crate) pieces: Vec<Piece>,
    /// Text nodes in page order.
    pub(crate) runs: Vec<Run>,
    /// Elements that show no text: metadata, scripts, media.
    pub(crate) silent: Vec<NodeId>,
    /// What elements within lines say.
    pub(crate) inline: Inline,
}

impl Segments {
    /// The nearest block element around a block.
    pub(crate) fn holder(&self, piece: &Piece) -> &Element {
        &self.elements[piece.holder as usize]
    }

    /// Whether the white space of a block means something.
    pub(crate) fn is_preformatted(&self, piece: &Piece) -> bool {
        self.holder(piece).tag == Tag::Pre
    }
}
