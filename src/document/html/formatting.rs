//! The [list of active formatting elements](https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements)
//! and the adoption agency, which repairs misnested `<b><p></b>`.

use super::builder::Builder;
use super::scanner::TagToken;
use super::stack::Open;
use super::stack::Scope;
use crate::document::Tag;
use crate::document::limits::Limit;
use crate::document::limits::record;
use crate::document::node::Name;
use crate::document::node::Namespace;
use crate::document::node::OPEN;
use crate::document::node::RawAttribute;
use crate::document::tree::NewElement;

/// One entry of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Formatting {
    /// What comes before it is out of reach: a cell, a caption, an object began here.
    Marker,
    /// A formatting element.
    Element { node: u32, hash: u32, tag: Tag },
}

impl Formatting {
    fn node(self) -> Option<u32> {
        match self {
            Formatting::Marker => None,
            Formatting::Element { node, .. } => Some(node),
        }
    }
}

/// Equal elements kept after the last marker ("Noah's Ark").
const EQUAL_KEPT: usize = 3;
/// Rounds of the adoption agency, of its outer and its inner loop.
const OUTER_ROUNDS: usize = 8;
const INNER_ROUNDS: usize = 3;

impl Builder<'_> {
    /// Opens a formatting element and adds it to the list.
    pub(super) fn insert_formatting(&mut self, token: &TagToken) {
        let node = self.insert(token);
        let first = self.after_last_marker();
        let equal = (first..self.formatting.len())
            .filter(|&index| self.is_equal(self.formatting[index], token))
            .collect::<Vec<_>>();
        if equal.len() >= EQUAL_KEPT {
            self.formatting.remove(equal[0]);
        } else if self.formatting.len() - first >= self.limits.formatting {
            record(&mut self.reached, Limit::Formatting, token.start as usize);
            self.formatting.remove(first);
        }
        self.formatting.push(Formatting::Element {
            node,
            hash: token.hash,
            tag: token.tag,
        });
    }

    fn after_last_marker(&self) -> usize {
        self.formatting
            .iter()
            .rposition(|entry| *entry == Formatting::Marker)
            .map_or(0, |marker| marker + 1)
    }

    fn is_equal(&self, entry: Formatting, token: &TagToken) -> bool {
        let Formatting::Element { node, tag, .. } = entry else {
            return false;
        };
        let attributes = self.tree.attributes_of(node);
        let first = token.attributes as usize;
        let others = &self.tree.attributes[first..first + usize::from(token.attribute_count)];
        tag == token.tag
            && attributes.len() == others.len()
            && attributes.iter().all(|one| {
                others
                    .iter()
                    .any(|other| self.is_equal_attribute(one, other))
            })
    }

    fn is_equal_attribute(&self, one: &RawAttribute, other: &RawAttribute) -> bool {
        let source = self.scanner.text;
        let value = |raw: &RawAttribute| {
            &self.scanner.bytes[raw.value_start as usize..raw.value_end as usize]
        };
        value(one) == value(other)
            && self.tree.attribute_name(one, source) == self.tree.attribute_name(other, source)
    }

    /// Forgets the formatting elements since the last marker, and the marker.
    pub(super) fn clear_to_marker(&mut self) {
        while let Some(entry) = self.formatting.pop() {
            if entry == Formatting::Marker {
                return;
            }
        }
    }

    fn is_open(&self, node: u32) -> bool {
        self.tree.nodes[node as usize].flags & OPEN != 0
    }

    /// [Reconstructs the active formatting elements](https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements):
    /// those that an ended paragraph or block closed are opened again.
    #[inline]
    pub(super) fn reopen_formatting(&mut self) {
        let Some(node) = self.formatting.last().and_then(|last| last.node()) else {
            return;
        };
        if !self.is_open(node) {
            self.reopen_closed();
        }
    }

    fn reopen_closed(&mut self) {
        let is_settled = |entry: &Formatting| entry.node().is_none_or(|node| self.is_open(node));
        let first = self
            .formatting
            .iter()
            .rposition(is_settled)
            .map_or(0, |last| last + 1);
        for index in first..self.formatting.len() {
            if self.reopenings_left == 0 {
                record(
                    &mut self.reached,
                    Limit::Formatting,
                    self.token_start as usize,
                );
                self.formatting.truncate(first);
                return;
            }
            self.reopenings_left -= 1;
            let Formatting::Element { node, hash, tag } = self.formatting[index] else {
                continue;
            };
            let copy = self.copy_of(node, tag);
            self.link(self.target(), copy);
            self.push(html(copy, hash, tag));
            self.formatting[index] = Formatting::Element {
                node: copy,
                hash,
                tag,
            };
        }
    }

    /// An element like that one, not linked; it has no tag of its own in the source.
    fn copy_of(&mut self, node: u32, tag: Tag) -> u32 {
        let (attributes, attribute_count) = self.tree.element(node).map_or((0, 0), |element| {
            (element.attributes, element.attribute_count)
        });
        // What hid the original hides the copy; what it inherited may not reach here, but the
        // copy nearly always stands below the same ancestors.
        let visibility = self.tree.nodes[node as usize].visibility;
        self.tree.add_element(&NewElement {
            tag,
            namespace: Namespace::Html,
            name: Name::Known,
            start: self.token_start,
            open_end: self.token_start,
            attributes,
            attribute_count,
            visibility,
        })
    }

    /// The last entry of a tag since the last marker.
    pub(super) fn formatting_of(&self, tag: Tag) -> Option<(usize, u32)> {
        let first = self.after_last_marker();
        self.formatting[first..]
            .iter()
            .enumerate()
            .rev()
            .find_map(|(index, entry)| match entry {
                Formatting::Element {
                    node, tag: found, ..
                } if *found == tag => Some((first + index, *node)),
                _ => None,
            })
    }

    fn index_in_list(&self, node: u32) -> Option<usize> {
        self.formatting
            .iter()
            .rposition(|entry| entry.node() == Some(node))
    }

    /// Takes a node out of the list and off the stack.
    pub(super) fn forget_formatting(&mut self, node: u32) {
        if let Some(index) = self.index_in_list(node) {
            self.formatting.remove(index);
        }
        if self.is_open(node)
            && let Some(index) = self.stack.index_of(node)
        {
            self.take_from_stack(index);
        }
    }

    /// The [adoption agency algorithm](https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm)
    /// for a tag that ends (or, for `<a>` and `<nobr>`, begins anew) a formatting element.
    pub(super) fn adopt(&mut self, token: &TagToken) {
        if let Some(open) = self.stack.top()
            && open.is(token.tag)
            && (self.formatting.last().and_then(|last| last.node()) == Some(open.node)
                || self.index_in_list(open.node).is_none())
        {
            // The ordinary case, well nested: nothing to adopt.
            let node = open.node;
            self.pop_with_end(token);
            if let Some(index) = self.index_in_list(node) {
                self.formatting.remove(index);
            }
            return;
        }
        for _ in 0..OUTER_ROUNDS {
            let Some((index, node)) = self.formatting_of(token.tag) else {
                self.end_any_other(token);
                return;
            };
            if !self.adopt_once(token, index, node) {
                return;
            }
        }
    }

    /// Closes the innermost element; with the token's place if the token is its end tag.
    pub(super) fn pop_with_end(&mut self, token: &TagToken) {
        let is_end_tag = self.scanner.bytes.get(token.start as usize + 1) == Some(&b'/');
        if is_end_tag {
            self.pop_with(token);
        } else {
            self.pop();
        }
    }

    /// One round for the formatting element `node`, entry `index`; whether another may follow.
    fn adopt_once(&mut self, token: &TagToken, index: usize, node: u32) -> bool {
        if !self.is_open(node) {
            self.formatting.remove(index);
            return false;
        }
        let is_in_scope = self.stack.find_in(Scope::Default, |open| open.node == node);
        let Some(depth) = self.stack.index_of(node).filter(|_| is_in_scope) else {
            return false;
        };
        let above = &self.stack.as_slice()[depth + 1..];
        let Some(furthest) = above.iter().position(Open::is_special) else {
            self.pop_to_depth(depth + 1);
            self.pop_with_end(token);
            self.formatting.remove(index);
            return false;
        };
        self.rearrange(index, depth, depth + 1 + furthest);
        true
    }

    /// Splits the formatting element at `depth` around the block at `furthest`, both indices
    /// in the stack; `entry` is its index in the list.
    fn rearrange(&mut self, entry: usize, depth: usize, furthest: usize) {
        let block = self.stack.as_slice()[furthest];
        let formatting = self.stack.as_slice()[depth];
        let ancestor = self.stack.as_slice()[depth.saturating_sub(1)];
        let (last, bookmark, furthest) = self.rearrange_between(entry, depth, furthest);
        self.tree.detach(last);
        let target = self.target_in(ancestor);
        self.link(target, last);
        let copy = self.copy_of(formatting.node, formatting.tag);
        self.tree.move_children(block.node, copy);
        self.tree.append(block.node, copy);
        let Some(entry) = self.index_in_list(formatting.node) else {
            return;
        };
        self.formatting.remove(entry);
        let bookmark = if bookmark > entry {
            bookmark - 1
        } else {
            bookmark
        };
        self.formatting.insert(
            bookmark.min(self.formatting.len()),
            Formatting::Element {
                node: copy,
                hash: formatting.hash,
                tag: formatting.tag,
            },
        );
        self.take_from_stack(depth);
        let at = self.token_start;
        self.tree.close(formatting.node, at, at);
        // Everything above the formatting element moved down by one.
        self.tree.nodes[copy as usize].flags |= OPEN;
        self.stack
            .insert(furthest, html(copy, formatting.hash, formatting.tag));
    }

    /// The inner loop: copies the formatting elements between the two and hangs the block into
    /// the copies. Gives the topmost node of what must be moved, the place in the list for the
    /// new formatting element, and the block's index now.
    fn rearrange_between(
        &mut self,
        entry: usize,
        depth: usize,
        furthest: usize,
    ) -> (u32, usize, usize) {
        let mut last = self.stack.as_slice()[furthest].node;
        let mut bookmark = entry;
        let mut furthest = furthest;
        let mut has_moved = false;
        let mut round = 0;
        for at in (depth + 1..furthest).rev() {
            round += 1;
            let open = self.stack.as_slice()[at];
            let mut listed = self.index_in_list(open.node);
            if let Some(index) = listed
                && round > INNER_ROUNDS
            {
                self.formatting.remove(index);
                bookmark -= usize::from(index < bookmark);
                listed = None;
            }
            let Some(index) = listed else {
                self.take_from_stack(at);
                furthest -= 1;
                continue;
            };
            let copy = self.replace_with_copy(at, index);
            if !has_moved {
                bookmark = index + 1;
                has_moved = true;
            }
            self.tree.detach(last);
            self.tree.append(copy, last);
            last = copy;
        }
        (last, bookmark, furthest)
    }

    /// Puts a copy of an element in its place on the stack and in the list.
    fn replace_with_copy(&mut self, at: usize, index: usize) -> u32 {
        let open = self.stack.as_slice()[at];
        let copy = self.copy_of(open.node, open.tag);
        let end = self.token_start;
        self.tree.close(open.node, end, end);
        self.tree.nodes[open.node as usize].flags &= !OPEN;
        self.tree.nodes[copy as usize].flags |= OPEN;
        self.stack.replace(at, copy);
        self.formatting[index] = Formatting::Element {
            node: copy,
            hash: open.hash,
            tag: open.tag,
        };
        copy
    }
}

fn html(node: u32, hash: u32, tag: Tag) -> Open {
    Open {
        node,
        hash,
        tag,
        namespace: Namespace::Html,
        is_html_integration: false,
    }
}
