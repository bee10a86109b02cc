//! What a node is made of.

use crate::document::Span;
use crate::document::Tag;

/// A node of one document. Ids count from 0, which is the document itself, in the order in which
/// the nodes were made; that is the order of the source, except where a browser reorders too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub(super) u32);

impl NodeId {
    /// The document node.
    pub const ROOT: NodeId = NodeId(0);

    /// The id as an index, for tables beside the document.
    pub fn index(self) -> usize {
        self.0 as usize
    }

    /// The id that `index()` gave.
    ///
    /// Meant for tables of one entry a node; an index that no node has may panic when it is asked for.
    pub fn from_index(index: usize) -> NodeId {
        NodeId(u32::try_from(index).unwrap_or(NONE))
    }
}

/// No node.
pub(super) const NONE: u32 = u32::MAX;

/// What kind of node it is.
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeKind {
    /// The root, there is one.
    Document,
    /// `<!DOCTYPE …>`
    Doctype,
    /// An element, with or without tags in the source.
    Element,
    /// One contiguous run of text. Text that a stray tag interrupts is several neighbouring
    /// nodes (a browser would join them), so that each node is one span of the source.
    Text,
    /// A comment, or what browsers read as one.
    Comment,
    /// The metadata block at the beginning of a Markdown file.
    FrontMatter,
}

/// Which vocabulary an element is of.
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Namespace {
    /// HTML.
    Html,
    /// SVG.
    Svg,
    /// MathML.
    MathMl,
}

/// Whether a reader sees the node, as far as the source alone tells; children inherit it, and
/// the strongest word counts.
#[repr(u8)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Visibility {
    /// Nothing hides it.
    Shown,
    /// `aria-hidden="true"`: seen, but not read aloud.
    AriaHidden,
    /// In `<noscript>`: seen where scripts are off.
    Noscript,
    /// `hidden`, `display:none` or `visibility:hidden`: seen when a script shows it, if ever.
    Hidden,
    /// In `<template>`: material for scripts.
    Template,
    /// Never seen: `<head>`, `<script>`, `<style>`, `<datalist>`, ….
    Unrendered,
}

/// The text has no character references (script, style, comments).
pub(super) const RAW: u8 = 1;
/// A NUL in it becomes U+FFFD; elsewhere it is dropped.
pub(super) const NUL_REPLACED: u8 = 1 << 1;
/// White space only.
pub(super) const BLANK: u8 = 1 << 2;
/// On the stack of open elements.
pub(super) const OPEN: u8 = 1 << 3;

/// One node of the arena: half a cache line.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) parent: u32,
    pub(super) first_child: u32,
    pub(super) last_child: u32,
    pub(super) previous: u32,
    pub(super) next: u32,
    /// First byte of the start tag, the text, the comment.
    pub(super) start: u32,
    /// Elements: index of the [`Element`]. Others: byte after the last.
    pub(super) data: u32,
    pub(super) kind: NodeKind,
    /// Elements of HTML, and the roots of SVG and MathML; else `Other`.
    pub(super) tag: Tag,
    pub(super) flags: u8,
    pub(super) visibility: Visibility,
}

/// What only elements have.
#[derive(Debug, Clone)]
pub(super) struct Element {
    /// Byte after the start tag; equals the node's `start` where the tag is implied.
    pub(super) open_end: u32,
    pub(super) close_start: u32,
    pub(super) close_end: u32,
    /// Index of the first attribute.
    pub(super) attributes: u32,
    pub(super) name: Name,
    pub(super) attribute_count: u16,
    pub(super) namespace: Namespace,
}

/// Where an element's name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// It is the tag's.
    Known,
    /// Right after the `<`, so many bytes.
    Source(u32),
    /// Among the interned names: it is not written in the source as it reads.
    Interned(u32),
}

/// One attribute: spans of the source.
#[derive(Debug, Clone, Copy)]
pub(super) struct RawAttribute {
    pub(super) name_start: u32,
    pub(super) name_end: u32,
    pub(super) value_start: u32,
    pub(super) value_end: u32,
    /// Index of the interned name, or [`NONE`] where the source has it as it reads.
    pub(super) interned: u32,
}

/// A span of places kept in 32 bits.
pub(super) fn span(start: u32, end: u32) -> Span {
    Span {
        start: start as usize,
        end: end as usize,
    }
}
