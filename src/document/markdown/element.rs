//! Elements and texts of the tree while they are made.

use super::build::Builder;
use crate::document::Tag;
use crate::document::node::BLANK;
use crate::document::node::NONE;
use crate::document::node::NUL_REPLACED;
use crate::document::node::NodeKind;
use crate::document::node::RAW;
use crate::document::node::RawAttribute;
use crate::document::tree::NewElement;
use crate::document::tree::Tree;

/// What opened an element, and so what closes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opener {
    Markdown,
    Html,
    Directive,
}

/// An element that is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    pub(super) node: u32,
    pub(super) opener: Opener,
    /// Whether the element is its own, and not that around it because there are too many.
    is_own: bool,
}

impl Builder<'_> {
    pub(super) fn comment(&mut self, start: u32, end: u32) {
        let node = self.tree.add(NodeKind::Comment, Tag::Other, start, end);
        self.tree.nodes[node as usize].flags = RAW;
        self.tree.append(self.current(), node);
    }

    pub(super) fn empty(&mut self, tag: Tag, start: u32, end: u32) {
        let node = self.tree.add_element(&NewElement {
            open_end: end,
            ..NewElement::implied(tag, start)
        });
        self.tree.append(self.current(), node);
    }

    /// The element that is open, or the document.
    pub(super) fn current(&self) -> u32 {
        self.open.last().map_or(0, |open| open.node)
    }

    /// Whether the element around the open one has a tag.
    pub(super) fn is_around(&self, tag: Tag) -> bool {
        let around = self
            .open
            .len()
            .checked_sub(2)
            .and_then(|at| self.open.get(at));
        around.is_some_and(|open| self.tree.nodes[open.node as usize].tag == tag)
    }

    /// Opens an element; one that is not `is_own`, or too deep, is that around it.
    pub(super) fn begin(
        &mut self,
        tag: Tag,
        start: u32,
        open_end: u32,
        opener: Opener,
        is_own: bool,
    ) -> u32 {
        let element = NewElement {
            open_end,
            ..NewElement::implied(tag, start)
        };
        self.begin_element(&element, opener, is_own)
    }

    pub(super) fn begin_element(
        &mut self,
        element: &NewElement,
        opener: Opener,
        is_own: bool,
    ) -> u32 {
        let parent = self.current();
        let is_deep = self.open.len() >= self.limits.depth;
        if is_own && is_deep {
            self.too_deep.get_or_insert(element.start);
        }
        let is_own = is_own && !is_deep;
        let node = if is_own {
            let node = self.tree.add_element(element);
            self.tree.append(parent, node);
            node
        } else {
            parent
        };
        self.open.push(Open {
            node,
            opener,
            is_own,
        });
        node
    }

    /// Ends the innermost element of Markdown, and what HTML opened in it.
    pub(super) fn close_markdown(&mut self, start: u32, end: u32) {
        while let Some(open) = self.open.pop() {
            if open.opener == Opener::Markdown {
                return self.end_element(open, start, end);
            }
            self.end_element(open, start, start);
        }
    }

    /// Ends the innermost element of an opener that is meant, within the block of Markdown.
    pub(super) fn close_nearest(
        &mut self,
        opener: Opener,
        is_meant: impl Fn(&Tree, u32) -> bool,
        start: u32,
        end: u32,
    ) {
        let inner = self
            .open
            .iter()
            .rev()
            .take_while(|open| open.opener != Opener::Markdown);
        let steps = inner
            .into_iter()
            .position(|open| open.opener == opener && is_meant(&self.tree, open.node));
        let Some(steps) = steps else {
            return;
        };
        for _ in 0..steps {
            if let Some(open) = self.open.pop() {
                self.end_element(open, start, start);
            }
        }
        if let Some(open) = self.open.pop() {
            self.end_element(open, start, end);
        }
    }

    pub(super) fn end_element(&mut self, open: Open, start: u32, end: u32) {
        if open.is_own {
            self.tree.close(open.node, start, end);
        }
    }

    pub(super) fn attribute(&mut self, node: u32, name: &str, start: u32, end: u32) {
        let first = self.tree.attributes.len() as u32;
        let interned = self.tree.names.intern(name);
        let Some(element) = self.tree.element_mut(node) else {
            return;
        };
        if element.attribute_count == 0 {
            element.attributes = first;
        }
        if element.attributes + u32::from(element.attribute_count) != first {
            return;
        }
        element.attribute_count += 1;
        self.tree.attributes.push(RawAttribute {
            name_start: start,
            name_end: start,
            value_start: start,
            value_end: end,
            interned,
        });
    }

    /// Adds text; it goes on with the text before it where the two touch.
    pub(super) fn push_text(&mut self, start: u32, end: u32, flags: u8) {
        if start >= end {
            return;
        }
        let parent = self.current();
        let is_blank = self.text[start as usize..end as usize].trim().is_empty();
        let last = self.tree.nodes[parent as usize].last_child;
        if last != NONE {
            let node = &mut self.tree.nodes[last as usize];
            if node.kind == NodeKind::Text && node.data == start && node.flags & RAW == flags & RAW
            {
                node.data = end;
                if !is_blank {
                    node.flags &= !BLANK;
                }
                return;
            }
        }
        let blank = if is_blank { BLANK } else { 0 };
        self.tree
            .append_text(parent, start, end, flags | blank | NUL_REPLACED);
    }
}
