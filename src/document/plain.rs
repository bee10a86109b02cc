//! Plain text: every line a paragraph.

use super::limits::Limit;
use super::limits::Limits;
use super::limits::Reached;
use super::limits::record;
use super::node::BLANK;
use super::node::RAW;
use super::tree::NewElement;
use super::tree::Tree;
use crate::document::Tag;

/// The tree of a plain text: a `<p>` with one text for each line, and an empty `<p>` for each
/// run of blank lines, whose span is those lines.
pub(super) fn parse(text: &str, limits: &Limits) -> (Tree, Vec<Reached>) {
    let mut reached = Vec::new();
    let text = limits.readable(text, &mut reached);
    let mut tree = Tree::new(text.len());
    let mut blank_start = None;
    for (start, end) in lines(text) {
        if tree.nodes.len() >= limits.nodes {
            record(&mut reached, Limit::Nodes, start as usize);
            return (tree, reached);
        }
        if text[start as usize..end as usize].trim().is_empty() {
            blank_start = blank_start.or(Some(start));
            continue;
        }
        if let Some(blank) = blank_start.take() {
            paragraph(&mut tree, blank, start);
        }
        let line = paragraph(&mut tree, start, end);
        tree.append_text(line, start, end, RAW);
    }
    if let Some(blank) = blank_start {
        paragraph(&mut tree, blank, text.len() as u32);
    }
    (tree, reached)
}

fn paragraph(tree: &mut Tree, start: u32, end: u32) -> u32 {
    let node = tree.add_element(&NewElement::implied(Tag::P, start));
    tree.close(node, end, end);
    if end == start {
        tree.nodes[node as usize].flags |= BLANK;
    }
    tree.append(0, node);
    node
}

/// The lines of a text without their ends: LF, CR LF or a lone CR.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (u32, u32)> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= bytes.len() {
            return None;
        }
        let start = at;
        let length = memchr::memchr2(b'\n', b'\r', &bytes[start..]);
        let end = length.map_or(bytes.len(), |length| start + length);
        let is_pair = bytes[end..].starts_with(b"\r\n");
        at = end + 1 + usize::from(is_pair);
        Some((start as u32, end as u32))
    })
}
