//! Putting nodes into the tree: the
//! [appropriate place](https://html.spec.whatwg.org/multipage/parsing.html#appropriate-place-for-inserting-a-node),
//! foster parents, raw text.

use super::builder::Builder;
use super::scanner::TagToken;
use super::scanner::is_space;
use super::stack::Open;
use crate::document::Tag;
use crate::document::limits::Limit;
use crate::document::limits::record;
use crate::document::node::BLANK;
use crate::document::node::NONE;
use crate::document::node::NUL_REPLACED;
use crate::document::node::Name;
use crate::document::node::Namespace;
use crate::document::node::NodeKind;
use crate::document::node::OPEN;
use crate::document::node::RAW;
use crate::document::references;
use crate::document::references::reference;
use crate::document::tree::NewElement;
use crate::document::visibility;

/// Where a node is to be linked.
#[derive(Debug, Clone, Copy)]
pub(super) enum Target {
    /// At the end of this node.
    In(u32),
    /// Before this node.
    Before(u32),
}

impl Builder<'_> {
    /// The innermost open node; the document where none is.
    #[inline]
    pub(super) fn current(&self) -> u32 {
        self.stack.top().map_or(0, |open| open.node)
    }

    /// Where a node goes whose parent would be the current node.
    #[inline]
    pub(super) fn target(&self) -> Target {
        if !self.is_fostering {
            return Target::In(self.current());
        }
        match self.stack.top() {
            Some(open) => self.target_in(*open),
            None => Target::In(0),
        }
    }

    /// Where a node goes whose parent would be `parent`: not into a table's frame.
    pub(super) fn target_in(&self, parent: Open) -> Target {
        let is_frame = parent.namespace == Namespace::Html
            && matches!(
                parent.tag,
                Tag::Table | Tag::Tbody | Tag::Tfoot | Tag::Thead | Tag::Tr
            );
        if self.is_fostering && is_frame {
            self.foster_target()
        } else {
            Target::In(parent.node)
        }
    }

    fn foster_target(&self) -> Target {
        let open = self.stack.as_slice();
        let innermost = |tag| open.iter().rposition(|open| open.is(tag));
        let template = innermost(Tag::Template);
        let table = innermost(Tag::Table);
        match (template, table) {
            (Some(template), table) if table.is_none_or(|table| template > table) => {
                Target::In(open[template].node)
            }
            (_, Some(table)) => {
                let node = open[table].node;
                if self.tree.nodes[node as usize].parent != NONE {
                    Target::Before(node)
                } else {
                    Target::In(open[table.saturating_sub(1)].node)
                }
            }
            _ => Target::In(open.first().map_or(0, |root| root.node)),
        }
    }

    #[inline]
    pub(super) fn link(&mut self, target: Target, node: u32) {
        match target {
            Target::In(parent) => self.tree.append(parent, node),
            Target::Before(reference) => self.tree.insert_before(reference, node),
        }
    }

    /// Opens an HTML element for a start tag.
    #[inline]
    pub(super) fn insert(&mut self, token: &TagToken) -> u32 {
        self.insert_as(token, token.tag)
    }

    /// Opens an HTML element of another name than its start tag's.
    pub(super) fn insert_as(&mut self, token: &TagToken, tag: Tag) -> u32 {
        let node = self.add_html(token, tag);
        self.open(node, token.hash, tag);
        node
    }

    /// Inserts an HTML element that has no content.
    pub(super) fn insert_void(&mut self, token: &TagToken) -> u32 {
        self.add_html(token, token.tag)
    }

    /// Makes and links an HTML element without opening it.
    #[inline]
    fn add_html(&mut self, token: &TagToken, tag: Tag) -> u32 {
        let name = if tag == Tag::Other {
            self.name_of(token)
        } else {
            Name::Known
        };
        let new = NewElement {
            tag,
            namespace: Namespace::Html,
            name,
            start: token.start,
            open_end: token.end,
            attributes: token.attributes,
            attribute_count: token.attribute_count,
            visibility: visibility::of_tag(tag).max(token.visibility),
        };
        let node = self.tree.add_element(&new);
        self.link(self.target(), node);
        node
    }

    /// Where the name of an unknown element is found.
    pub(super) fn name_of(&mut self, token: &TagToken) -> Name {
        let start = token.start as usize + 1;
        if token.is_name_plain {
            return Name::Source(token.name_end - start as u32);
        }
        let written = &self.scanner.text[start..token.name_end as usize];
        Name::Interned(self.tree.names.intern(&super::scanner::read_name(written)))
    }

    /// Opens an HTML element that no tag in the source asks for by itself.
    pub(super) fn insert_implied(&mut self, tag: Tag) -> u32 {
        let node = self
            .tree
            .add_element(&NewElement::implied(tag, self.token_start));
        self.link(self.target(), node);
        self.open(
            node,
            tag.name().bytes().fold(0, crate::document::tag::hashed),
            tag,
        );
        node
    }

    fn open(&mut self, node: u32, hash: u32, tag: Tag) {
        self.push(Open {
            node,
            hash,
            tag,
            namespace: Namespace::Html,
            is_html_integration: false,
        });
    }

    #[inline]
    pub(super) fn push(&mut self, open: Open) {
        self.tree.nodes[open.node as usize].flags |= OPEN;
        self.stack.push(open);
    }

    /// Closes the innermost element, which nothing in the source closes by itself.
    pub(super) fn pop(&mut self) {
        let at = self.token_start;
        self.pop_at(at, at);
    }

    /// Closes the innermost element with an end tag.
    pub(super) fn pop_with(&mut self, token: &TagToken) {
        self.pop_at(token.start, token.end);
    }

    #[inline]
    fn pop_at(&mut self, start: u32, end: u32) {
        if let Some(open) = self.stack.pop() {
            self.tree.nodes[open.node as usize].flags &= !OPEN;
            self.tree.close(open.node, start, end);
        }
    }

    /// Closes elements until one of this tag is closed.
    pub(super) fn pop_through(&mut self, tag: Tag) {
        while let Some(open) = self.stack.top() {
            let is_last = open.is(tag);
            self.pop();
            if is_last {
                return;
            }
        }
    }

    /// Closes elements until one of this tag is closed, with its end tag.
    pub(super) fn pop_through_with(&mut self, token: &TagToken) {
        while let Some(open) = self.stack.top() {
            if open.is(token.tag) {
                self.pop_with(token);
                return;
            }
            self.pop();
        }
    }

    /// Closes the elements above this many.
    pub(super) fn pop_to_depth(&mut self, depth: usize) {
        while self.stack.depth() > depth {
            self.pop();
        }
    }

    /// Takes an element out of the stack that is not the innermost.
    pub(super) fn take_from_stack(&mut self, index: usize) {
        let open = self.stack.remove(index);
        self.tree.nodes[open.node as usize].flags &= !OPEN;
    }

    /// Inserts text at the current place.
    #[inline]
    pub(super) fn insert_text(&mut self, start: u32, end: u32, flags: u8) {
        if start >= end {
            return;
        }
        let blank = if self.space_end(start, end) == end {
            BLANK
        } else {
            0
        };
        match self.target() {
            Target::In(parent) => {
                self.tree.append_text(parent, start, end, flags | blank);
            }
            Target::Before(reference) => {
                let node = self.tree.add(NodeKind::Text, Tag::Other, start, end);
                self.tree.nodes[node as usize].flags = flags | blank;
                self.tree.insert_before(reference, node);
            }
        }
    }

    /// Where the white space at the beginning of a text ends.
    #[inline]
    pub(super) fn space_end(&self, start: u32, end: u32) -> u32 {
        let text = &self.scanner.bytes[start as usize..end as usize];
        let length = text.iter().position(|&byte| !is_space(byte));
        length.map_or(end, |length| start + length as u32)
    }

    /// Whether no frameset may take the place of a body with this text: white space and NUL do not keep it out.
    pub(super) fn rules_out_frameset(&self, start: u32, end: u32) -> bool {
        let text = &self.scanner.bytes[start as usize..end as usize];
        text.iter().any(|&byte| byte != 0 && !is_space(byte))
    }

    /// Inserts a comment, at the current place or at the end of a node.
    pub(super) fn insert_comment(&mut self, start: u32, end: u32, parent: Option<u32>) {
        let comment = self.tree.add(NodeKind::Comment, Tag::Other, start, end);
        self.tree.nodes[comment as usize].flags = RAW | NUL_REPLACED;
        let target = parent.map_or_else(|| self.target(), Target::In);
        self.link(target, comment);
    }

    /// Inserts an element together with its text up to its end tag: script, style, title, ….
    pub(super) fn insert_with_text(&mut self, token: &TagToken) {
        let node = self.insert_void(token);
        let flags = match token.tag {
            Tag::Title | Tag::Textarea => NUL_REPLACED,
            _ => RAW | NUL_REPLACED,
        };
        if token.tag == Tag::Textarea {
            self.skips_line_feed = true;
        }
        let end = match token.tag {
            Tag::Script => self.scanner.script_end(),
            _ => self.scanner.raw_text_end(token.tag),
        } as u32;
        if let Some(start) = self.after_skipped_line_feed(token.end, end) {
            let is_blank = self.space_end(start, end) == end;
            self.tree
                .append_text(node, start, end, flags | if is_blank { BLANK } else { 0 });
        }
        self.end_text(node, end);
    }

    /// All that follows `<plaintext>` is its text.
    pub(super) fn read_plaintext(&mut self) {
        let (start, end) = (self.scanner.at as u32, self.scanner.bytes.len() as u32);
        self.scanner.at = end as usize;
        if start < end {
            self.reopen_formatting();
            self.insert_text(start, end, RAW | NUL_REPLACED);
        }
    }

    /// Reads the end tag of a text element, which stands at `start`.
    fn end_text(&mut self, node: u32, start: u32) {
        self.scanner.at = (start as usize + 2).min(self.scanner.bytes.len());
        match self.scanner.tag(start as usize, &mut self.tree) {
            Some(token) => {
                self.tree.attributes.truncate(token.attributes as usize);
                self.tree.close(node, start, token.end);
            }
            None => {
                self.scanner.at = self.scanner.bytes.len();
                self.tree.close(node, start, start);
            }
        }
    }

    /// Where a text begins once the line feed after `<pre>` is dropped; `None` if nothing is left.
    pub(super) fn after_skipped_line_feed(&mut self, start: u32, end: u32) -> Option<u32> {
        let mut start = start;
        if self.skips_line_feed {
            self.skips_line_feed = false;
            let text = &self.scanner.bytes[start as usize..end as usize];
            start += match text {
                [b'\r', b'\n', ..] => 2,
                [b'\n' | b'\r', ..] => 1,
                [b'&', ..] => line_feed_reference(text),
                _ => 0,
            };
        }
        (start < end).then_some(start)
    }

    /// A start tag where the stack is full: its element stays without content of its own, and
    /// what follows becomes its sibling.
    pub(super) fn start_too_deep(&mut self, token: &TagToken) {
        record(&mut self.reached, Limit::Depth, token.start as usize);
        if matches!(token.tag, Tag::Html | Tag::Head | Tag::Body) {
            return;
        }
        if token.tag.is_raw_text() || matches!(token.tag, Tag::Title | Tag::Textarea) {
            self.insert_with_text(token);
            return;
        }
        self.insert_void(token);
        if !token.tag.is_void() {
            self.unopened[token.tag as usize] += 1;
            self.has_unopened = true;
        }
    }

    /// Takes the whole source as the text of an element that holds nothing else.
    pub(super) fn read_all_as_text(&mut self, tag: Tag) {
        let flags = if tag.is_raw_text() {
            RAW | NUL_REPLACED
        } else {
            NUL_REPLACED
        };
        let end = self.scanner.bytes.len() as u32;
        if end > 0 {
            let blank = if self.space_end(0, end) == end {
                BLANK
            } else {
                0
            };
            self.tree.append_text(0, 0, end, flags | blank);
        }
        self.scanner.at = end as usize;
    }
}

/// Bytes of the character reference to a line feed that the text begins with.
fn line_feed_reference(text: &[u8]) -> u32 {
    match reference(text, references::Place::Text) {
        Some(found) if found.first == '\n' => found.bytes as u32,
        _ => 0,
    }
}
