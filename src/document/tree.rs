//! The arena: nodes are made, linked and moved here, whatever the format.

use std::collections::HashMap;

use super::node::BLANK;
use super::node::Element;
use super::node::NONE;
use super::node::Name;
use super::node::Namespace;
use super::node::Node;
use super::node::NodeId;
use super::node::NodeKind;
use super::node::RawAttribute;
use super::node::Visibility;
use crate::document::Tag;

/// Bytes of HTML for one node, roughly, in ordinary pages: the arena begins with that many.
const BYTES_PER_NODE: usize = 48;

/// The nodes of a document in the making.
#[derive(Debug, Default)]
pub(super) struct Tree {
    pub(super) nodes: Vec<Node>,
    pub(super) elements: Vec<Element>,
    pub(super) attributes: Vec<RawAttribute>,
    pub(super) names: Names,
    /// Whether a node was ever put elsewhere than at the end of its parent.
    pub(super) is_reordered: bool,
}

/// An element to be made.
#[derive(Debug, Clone, Copy)]
pub(super) struct NewElement {
    pub(super) tag: Tag,
    pub(super) namespace: Namespace,
    pub(super) name: Name,
    pub(super) start: u32,
    pub(super) open_end: u32,
    pub(super) attributes: u32,
    pub(super) attribute_count: u16,
    pub(super) visibility: Visibility,
}

impl NewElement {
    /// An HTML element without a tag of its own in the source.
    pub(super) fn implied(tag: Tag, at: u32) -> NewElement {
        NewElement {
            tag,
            namespace: Namespace::Html,
            name: Name::Known,
            start: at,
            open_end: at,
            attributes: 0,
            attribute_count: 0,
            visibility: super::visibility::of_tag(tag),
        }
    }
}

impl Tree {
    /// A tree with nothing but the document node, and room for a text of that many bytes.
    pub(super) fn new(bytes: usize) -> Tree {
        let expected = bytes / BYTES_PER_NODE + 8;
        let mut tree = Tree {
            nodes: Vec::with_capacity(expected),
            elements: Vec::with_capacity(expected / 2),
            attributes: Vec::with_capacity(expected / 2),
            ..Tree::default()
        };
        tree.add(NodeKind::Document, Tag::Other, 0, bytes as u32);
        tree
    }

    /// A node that is not linked yet.
    #[inline]
    pub(super) fn add(&mut self, kind: NodeKind, tag: Tag, start: u32, data: u32) -> u32 {
        let id = self.nodes.len() as u32;
        self.nodes.push(Node {
            parent: NONE,
            first_child: NONE,
            last_child: NONE,
            previous: NONE,
            next: NONE,
            start,
            data,
            kind,
            tag,
            flags: 0,
            visibility: Visibility::Shown,
        });
        id
    }

    /// An element that is not linked yet.
    #[inline]
    pub(super) fn add_element(&mut self, new: &NewElement) -> u32 {
        let index = self.elements.len() as u32;
        self.elements.push(Element {
            open_end: new.open_end,
            close_start: new.open_end,
            close_end: new.open_end,
            attributes: new.attributes,
            name: new.name,
            attribute_count: new.attribute_count,
            namespace: new.namespace,
        });
        let is_named = new.namespace == Namespace::Html || matches!(new.tag, Tag::Svg | Tag::Math);
        let tag = if is_named { new.tag } else { Tag::Other };
        let id = self.add(NodeKind::Element, tag, new.start, index);
        self.nodes[id as usize].visibility = new.visibility;
        id
    }

    /// A text node at the end of `parent`, with flags; nothing for an empty text.
    #[inline]
    pub(super) fn append_text(&mut self, parent: u32, start: u32, end: u32, flags: u8) -> u32 {
        let id = self.add(NodeKind::Text, Tag::Other, start, end);
        self.nodes[id as usize].flags = flags;
        self.append(parent, id);
        id
    }

    /// Links an unlinked node at the end of `parent`.
    #[inline]
    pub(super) fn append(&mut self, parent: u32, child: u32) {
        let last = self.nodes[parent as usize].last_child;
        let inherited = self.nodes[parent as usize].visibility;
        let node = &mut self.nodes[child as usize];
        node.parent = parent;
        node.previous = last;
        node.visibility = node.visibility.max(inherited);
        self.nodes[parent as usize].last_child = child;
        if last == NONE {
            self.nodes[parent as usize].first_child = child;
        } else {
            self.nodes[last as usize].next = child;
        }
    }

    /// Links an unlinked node before `reference`, which has a parent.
    pub(super) fn insert_before(&mut self, reference: u32, child: u32) {
        self.is_reordered = true;
        let parent = self.nodes[reference as usize].parent;
        let previous = self.nodes[reference as usize].previous;
        let inherited = self.nodes[parent as usize].visibility;
        let node = &mut self.nodes[child as usize];
        node.parent = parent;
        node.previous = previous;
        node.next = reference;
        node.visibility = node.visibility.max(inherited);
        self.nodes[reference as usize].previous = child;
        if previous == NONE {
            self.nodes[parent as usize].first_child = child;
        } else {
            self.nodes[previous as usize].next = child;
        }
    }

    /// Takes a node out of its parent.
    pub(super) fn detach(&mut self, id: u32) {
        self.is_reordered = true;
        let node = &mut self.nodes[id as usize];
        let (parent, previous, next) = (node.parent, node.previous, node.next);
        node.parent = NONE;
        node.previous = NONE;
        node.next = NONE;
        if parent == NONE {
            return;
        }
        if previous == NONE {
            self.nodes[parent as usize].first_child = next;
        } else {
            self.nodes[previous as usize].next = next;
        }
        if next == NONE {
            self.nodes[parent as usize].last_child = previous;
        } else {
            self.nodes[next as usize].previous = previous;
        }
    }

    /// Moves all children of one node to the end of another.
    pub(super) fn move_children(&mut self, from: u32, to: u32) {
        let mut child = self.nodes[from as usize].first_child;
        while child != NONE {
            let next = self.nodes[child as usize].next;
            self.detach(child);
            self.append(to, child);
            child = next;
        }
    }

    /// The element of a node; `None` for other nodes.
    #[inline]
    pub(super) fn element(&self, id: u32) -> Option<&Element> {
        let node = self.nodes.get(id as usize)?;
        match node.kind {
            NodeKind::Element => self.elements.get(node.data as usize),
            _ => None,
        }
    }

    #[inline]
    pub(super) fn element_mut(&mut self, id: u32) -> Option<&mut Element> {
        let node = self.nodes.get(id as usize)?;
        match node.kind {
            NodeKind::Element => self.elements.get_mut(node.data as usize),
            _ => None,
        }
    }

    /// Records where an element ends: its end tag, or twice the place where it is implied.
    #[inline]
    pub(super) fn close(&mut self, id: u32, start: u32, end: u32) {
        if let Some(element) = self.element_mut(id) {
            element.close_start = start;
            element.close_end = end;
        }
    }

    /// The attributes of an element; empty for other nodes.
    #[inline]
    pub(super) fn attributes_of(&self, id: u32) -> &[RawAttribute] {
        self.element(id).map_or(&[], |element| {
            let first = element.attributes as usize;
            let last = first + element.attribute_count as usize;
            self.attributes.get(first..last).unwrap_or(&[])
        })
    }

    /// The name of an element in `source`; empty for other nodes.
    pub(super) fn element_name<'a>(&'a self, id: u32, source: &'a str) -> &'a str {
        let Some(element) = self.element(id) else {
            return "";
        };
        let node = &self.nodes[id as usize];
        match element.name {
            Name::Known => node.tag.name(),
            Name::Source(bytes) => {
                let start = node.start as usize + 1;
                source.get(start..start + bytes as usize).unwrap_or("")
            }
            Name::Interned(index) => self.names.get(index),
        }
    }

    /// The name of an attribute as it reads, in lower case where HTML says so.
    pub(super) fn attribute_name<'a>(&'a self, raw: &RawAttribute, source: &'a str) -> &'a str {
        if raw.interned == NONE {
            source
                .get(raw.name_start as usize..raw.name_end as usize)
                .unwrap_or("")
        } else {
            self.names.get(raw.interned)
        }
    }

    /// Hands visibility down again, after nodes were moved.
    ///
    /// A node moved out of a hidden parent keeps what it inherited there. A browser would show
    /// it, but that takes misnested markup around a hidden element, and which of the two was
    /// meant nobody knows.
    pub(super) fn inherit_visibility(&mut self) {
        let mut at = 0;
        while let Some(next) = self.after(at) {
            let parent = self.nodes[next as usize].parent;
            let inherited = self.nodes[parent as usize].visibility;
            let node = &mut self.nodes[next as usize];
            node.visibility = node.visibility.max(inherited);
            at = next;
        }
    }

    /// The next node in document order.
    pub(super) fn after(&self, id: u32) -> Option<u32> {
        let first = self.nodes[id as usize].first_child;
        if first != NONE {
            return Some(first);
        }
        let mut at = id;
        loop {
            let node = &self.nodes[at as usize];
            if node.next != NONE {
                return Some(node.next);
            }
            if node.parent == NONE {
                return None;
            }
            at = node.parent;
        }
    }

    /// The node, by its public id.
    #[inline]
    pub(super) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    /// Whether a text node is white space only.
    pub(super) fn is_blank(&self, id: NodeId) -> bool {
        self.node(id).flags & BLANK != 0
    }
}

/// Names that are not written in the source as they read: upper case, NUL, adjusted for SVG.
#[derive(Debug, Default)]
pub(super) struct Names {
    list: Vec<Box<str>>,
    index: HashMap<Box<str>, u32>,
}

impl Names {
    /// The index of a name, the same for the same name.
    pub(super) fn intern(&mut self, name: &str) -> u32 {
        if let Some(&index) = self.index.get(name) {
            return index;
        }
        let index = self.list.len() as u32;
        self.list.push(name.into());
        self.index.insert(name.into(), index);
        index
    }

    pub(super) fn get(&self, index: u32) -> &str {
        self.list.get(index as usize).map_or("", |name| name)
    }
}
