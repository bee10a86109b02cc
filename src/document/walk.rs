//! Ways through a document; none of them recurses or allocates.

use super::node::NONE;
use super::node::NodeId;
use super::node::NodeKind;
use crate::document::Document;
use crate::document::Tag;

fn some(id: u32) -> Option<NodeId> {
    (id != NONE).then_some(NodeId(id))
}

impl Document {
    /// The parent; `None` for the document node.
    #[inline]
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        some(self.tree.node(id).parent)
    }

    /// The first child.
    #[inline]
    pub fn first_child(&self, id: NodeId) -> Option<NodeId> {
        some(self.tree.node(id).first_child)
    }

    /// The last child.
    #[inline]
    pub fn last_child(&self, id: NodeId) -> Option<NodeId> {
        some(self.tree.node(id).last_child)
    }

    /// The next child of the same parent.
    #[inline]
    pub fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        some(self.tree.node(id).next)
    }

    /// The previous child of the same parent.
    #[inline]
    pub fn previous_sibling(&self, id: NodeId) -> Option<NodeId> {
        some(self.tree.node(id).previous)
    }

    /// The children, in order.
    pub fn children(&self, id: NodeId) -> Children<'_> {
        Children {
            document: self,
            next: self.first_child(id),
        }
    }

    /// The parent, its parent, … up to the document node.
    pub fn ancestors(&self, id: NodeId) -> Ancestors<'_> {
        Ancestors {
            document: self,
            next: self.parent(id),
        }
    }

    /// All nodes below, in document order, without the node itself.
    pub fn descendants(&self, id: NodeId) -> Descendants<'_> {
        Descendants {
            document: self,
            root: id,
            next: self.first_child(id),
        }
    }

    /// The text nodes of the document, in document order.
    pub fn texts(&self) -> impl Iterator<Item = NodeId> + '_ {
        self.descendants(NodeId::ROOT)
            .filter(|&id| self.kind(id) == NodeKind::Text)
    }

    /// The elements of one tag, in document order.
    ///
    /// ```
    /// # use kijil::document::{Format, Limits, Tag, parse};
    /// let page = parse("<p>하나<p>둘".into(), Format::Html, &Limits::default());
    /// assert_eq!(page.elements(Tag::P).count(), 2);
    /// ```
    pub fn elements(&self, tag: Tag) -> impl Iterator<Item = NodeId> + '_ {
        self.descendants(NodeId::ROOT)
            .filter(move |&id| self.tag(id) == tag && self.kind(id) == NodeKind::Element)
    }

    /// The first element of one tag.
    pub fn first(&self, tag: Tag) -> Option<NodeId> {
        self.elements(tag).next()
    }

    /// The node that follows in document order, whatever its depth.
    #[inline]
    pub fn next_in_order(&self, id: NodeId) -> Option<NodeId> {
        self.tree.after(id.0).map(NodeId)
    }

    /// The node that follows in document order and is not below this one.
    #[inline]
    pub fn next_after_subtree(&self, id: NodeId) -> Option<NodeId> {
        let mut at = id;
        loop {
            if let Some(next) = self.next_sibling(at) {
                return Some(next);
            }
            at = self.parent(at)?;
        }
    }
}

/// See [`Document::children`].
#[derive(Debug, Clone)]
pub struct Children<'d> {
    document: &'d Document,
    next: Option<NodeId>,
}

impl Iterator for Children<'_> {
    type Item = NodeId;

    #[inline]
    fn next(&mut self) -> Option<NodeId> {
        let id = self.next?;
        self.next = self.document.next_sibling(id);
        Some(id)
    }
}

/// See [`Document::ancestors`].
#[derive(Debug, Clone)]
pub struct Ancestors<'d> {
    document: &'d Document,
    next: Option<NodeId>,
}

impl Iterator for Ancestors<'_> {
    type Item = NodeId;

    #[inline]
    fn next(&mut self) -> Option<NodeId> {
        let id = self.next?;
        self.next = self.document.parent(id);
        Some(id)
    }
}

/// See [`Document::descendants`].
#[derive(Debug, Clone)]
pub struct Descendants<'d> {
    document: &'d Document,
    root: NodeId,
    next: Option<NodeId>,
}

impl Descendants<'_> {
    /// Passes over everything below the node that was given last.
    pub fn skip_subtree(&mut self, last: NodeId) {
        self.next = self.after_subtree(last);
    }

    #[inline]
    fn after_subtree(&self, id: NodeId) -> Option<NodeId> {
        let mut at = id;
        while at != self.root {
            if let Some(next) = self.document.next_sibling(at) {
                return Some(next);
            }
            at = self.document.parent(at)?;
        }
        None
    }
}

impl Iterator for Descendants<'_> {
    type Item = NodeId;

    #[inline]
    fn next(&mut self) -> Option<NodeId> {
        let id = self.next?;
        self.next = match self.document.first_child(id) {
            Some(child) => Some(child),
            None => self.after_subtree(id),
        };
        Some(id)
    }
}
