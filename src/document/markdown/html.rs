//! HTML and components within Markdown, tag by tag.

use super::attributes;
use super::build::Builder;
use super::element::Opener;
use super::mark::Kind;
use super::mark::Mark;
use super::mark::name_of;
use super::scan::Scan;
use crate::document::Tag;
use crate::document::node::Name;
use crate::document::node::RAW;
use crate::document::tree::NewElement;
use crate::document::visibility;

impl Builder<'_> {
    /// A piece of HTML within a line, or what stands in its place.
    pub(super) fn inline_html(&mut self, start: u32, end: u32) {
        let marks = &self.prepared.marks;
        let place = marks.partition_point(|mark| mark.start < start);
        let found = marks.get(place).filter(|mark| mark.start == start).copied();
        let written = &self.text[start as usize..end as usize];
        match found {
            Some(Mark {
                kind: Kind::Value,
                end,
                ..
            }) => self.value(start, end),
            Some(Mark {
                kind: Kind::Tag,
                end,
                ..
            }) => self.tag(start, end),
            _ if written.starts_with("<!") || written.starts_with("<?") => self.comment(start, end),
            Some(_) => self.comment(start, end),
            None if Scan::new(written).tag(0, written.len()).is_some() => self.tag(start, end),
            // What looks like a tag, but is the title of something.
            None => self.push_text(start, end, RAW),
        }
    }

    /// A block of HTML: the text between its tags is text.
    pub(super) fn html(&mut self, start: u32, end: u32) {
        let mut scan = Scan::new(&self.text[..end as usize]);
        let end = end as usize;
        let mut at = start as usize;
        while at < end {
            let rest = &self.text.as_bytes()[at..end];
            let found = memchr::memchr(b'<', rest).map_or(end, |found| at + found);
            self.text_of_html(at, found);
            if found == end {
                return;
            }
            at = if self.text[found..end].starts_with("<!")
                || self.text[found..end].starts_with("<?")
            {
                let close = if self.text[found..].starts_with("<!--") {
                    "-->"
                } else {
                    ">"
                };
                let rest = &self.text.as_bytes()[found..end];
                let length =
                    memchr::memmem::find(rest, close.as_bytes()).map(|at| at + close.len());
                let close = found + length.unwrap_or(rest.len());
                self.comment(found as u32, close as u32);
                close
            } else if let Some(close) = scan.tag(found, end) {
                self.tag(found as u32, close as u32);
                self.raw_text(found, close, end)
            } else {
                self.push_text(found as u32, found as u32 + 1, 0);
                found + 1
            };
        }
    }

    /// The content of `<script>` and the like up to its end tag; gives the byte behind it.
    fn raw_text(&mut self, start: usize, at: usize, end: usize) -> usize {
        let tag = Tag::of(name_of(&self.text[start..at]));
        let is_open = !self.text[start..].starts_with("</")
            && self.tree.nodes[self.current() as usize].tag == tag;
        if !is_open || !(tag.is_raw_text() || tag == Tag::Textarea) {
            return at;
        }
        let bytes = &self.text.as_bytes()[at..end];
        let close = memchr::memmem::find_iter(bytes, b"</").find(|found| {
            let name = bytes.get(found + 2..found + 2 + tag.name().len());
            name.is_some_and(|name| name.eq_ignore_ascii_case(tag.name().as_bytes()))
        });
        let close = at + close.unwrap_or(bytes.len());
        self.push_text(at as u32, close as u32, RAW);
        close
    }

    /// Text of HTML; expressions in it are none.
    fn text_of_html(&mut self, start: usize, end: usize) {
        let marks = &self.prepared.marks;
        let first = marks.partition_point(|mark| (mark.start as usize) < start);
        let mut at = start;
        for mark in marks[first..]
            .iter()
            .take_while(|mark| (mark.start as usize) < end)
        {
            let (from, to) = (mark.start, (mark.end as usize).min(end));
            if mark.kind == Kind::Tag || mark.alone.is_some() || (from as usize) < at {
                continue;
            }
            self.push_text(at as u32, from, 0);
            if mark.kind == Kind::Value {
                self.value(from, to as u32);
            } else {
                self.comment(from, to as u32);
            }
            at = to;
        }
        self.push_text(at as u32, end as u32, 0);
    }

    /// A tag: opens an element, or closes the nearest of its name that HTML opened.
    pub(super) fn tag(&mut self, start: u32, end: u32) {
        let written = &self.text[start as usize..end as usize];
        let name = name_of(written);
        if name.is_empty() {
            return;
        }
        let is_component = is_component(name);
        let tag = if is_component {
            Tag::Other
        } else {
            Tag::of(name)
        };
        if written.starts_with("</") {
            let text = self.text;
            return self.close_nearest(
                Opener::Html,
                |tree, node| tree.element_name(node, text).eq_ignore_ascii_case(name),
                start,
                end,
            );
        }
        self.close_same(tag, start);
        let from = start as usize + 1 + name.len();
        let close = end as usize - 1;
        let attributes = self.tree.attributes.len() as u32;
        let (attribute_count, seen) = attributes::read(
            &mut self.tree,
            self.text,
            from,
            close,
            self.limits.attributes,
        );
        let element = NewElement {
            open_end: end,
            attributes,
            attribute_count,
            name: if tag == Tag::Other {
                Name::Interned(self.tree.names.intern(name))
            } else {
                Name::Known
            },
            visibility: visibility::of_tag(tag).max(seen),
            ..NewElement::implied(tag, start)
        };
        self.begin_element(&element, Opener::Html, true);
        if tag.is_void() || written.ends_with("/>") {
            self.open.pop();
        }
    }

    /// Ends the element that one of the same tag cannot stand in.
    fn close_same(&mut self, tag: Tag, at: u32) {
        let ends = matches!(
            tag,
            Tag::P | Tag::Li | Tag::Tr | Tag::Td | Tag::Th | Tag::Dt | Tag::Dd | Tag::Option
        );
        let is_same = self.open.last().is_some_and(|open| {
            open.opener == Opener::Html && self.tree.nodes[open.node as usize].tag == tag
        });
        if ends && is_same {
            self.close_nearest(Opener::Html, |_, _| true, at, at);
        }
    }
}

/// Whether it names a component and no element of HTML: `Link`, but not `A` nor `BR`.
fn is_component(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.contains(|c: char| c.is_ascii_lowercase())
}
