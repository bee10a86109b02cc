//! Front matter: `---` … `---` (YAML) or `+++` … `+++` (TOML) at the beginning of a file.
//!
//! Only what later rooms ask for is read: which key has which value, and where. A key with a
//! list has a field for each item.

use crate::document::Tag;
use crate::document::limits::Limits;
use crate::document::node::NONE;
use crate::document::node::NodeKind;
use crate::document::node::RAW;
use crate::document::node::RawAttribute;
use crate::document::plain::lines;
use crate::document::tree::NewElement;
use crate::document::tree::Tree;

/// What stands between the fences of front matter, within its source.
pub(in crate::document) fn content_of(source: &str) -> (usize, usize) {
    let mut rows = lines(source).skip(1);
    let start = rows
        .next()
        .map_or(source.len(), |(start, _)| start as usize);
    let last = rows.last().map_or(start, |(start, _)| start as usize);
    (start, last.max(start))
}

/// Adds the front matter of a text to the tree; gives the byte behind it, 0 where there is none.
pub(super) fn read(text: &str, tree: &mut Tree, limits: &Limits) -> usize {
    let row = |&(start, end): &(u32, u32)| text[start as usize..end as usize].trim_end();
    let mut rows = lines(text);
    let fence = rows.next().as_ref().map(row).unwrap_or_default();
    if !matches!(fence, "---" | "+++") {
        return 0;
    }
    let Some((_, end)) = rows.find(|place| row(place) == fence) else {
        return 0;
    };
    let node = tree.add(NodeKind::FrontMatter, Tag::Other, 0, end);
    tree.nodes[node as usize].flags = RAW;
    tree.append(0, node);
    let (start, content_end) = content_of(&text[..end as usize]);
    Fields::default().read(text, start, content_end, tree, node, limits);
    end as usize
}

/// Goes through the lines of front matter.
#[derive(Default)]
struct Fields {
    /// The last key, where its value may be a list or a block of lines below it.
    open: Option<Open>,
}

#[derive(Clone, Copy)]
struct Open {
    key: (u32, u32),
    indent: usize,
    /// Whether lines below are its text (`|`, `>`), and where that began.
    block: Option<Option<(u32, u32)>>,
}

impl Fields {
    fn read(
        mut self,
        text: &str,
        start: usize,
        end: usize,
        tree: &mut Tree,
        node: u32,
        limits: &Limits,
    ) {
        for (from, to) in lines(&text[start..end]) {
            if tree.nodes.len() >= limits.nodes {
                return;
            }
            let row = (from + start as u32, to + start as u32);
            self.line(text, row, tree, node);
        }
        self.close(tree, node);
    }

    fn line(&mut self, text: &str, row: (u32, u32), tree: &mut Tree, node: u32) {
        let line = &text[row.0 as usize..row.1 as usize];
        let trimmed = line.trim_start();
        let indent = line.len() - trimmed.len();
        if trimmed.trim_end().is_empty() || trimmed.starts_with('#') {
            return;
        }
        if let Some(open) = &mut self.open
            && let Some(block) = &mut open.block
            && indent > open.indent
        {
            let begin = block.map_or(row.0 + indent as u32, |block| block.0);
            *block = Some((begin, row.0 + line.trim_end().len() as u32));
            return;
        }
        let item = trimmed.strip_prefix("- ").map(str::trim_start);
        let rest = item.unwrap_or(trimmed);
        let at = row.1 - rest.len() as u32;
        if let Some((key, value)) = key_of(rest) {
            self.close(tree, node);
            let key = (at + key.0, at + key.1);
            let span = unquoted(text, at + value, row.1);
            let block = matches!(
                &text[span.0 as usize..span.1 as usize],
                "|" | ">" | "|-" | ">-" | "|+" | ">+"
            );
            self.open = Some(Open {
                key,
                indent,
                block: block.then_some(None),
            });
            if !block && span.0 < span.1 {
                field(tree, node, key, span);
            }
        } else if let (Some(open), Some(_)) = (self.open, item) {
            field(tree, node, open.key, unquoted(text, at, row.1));
        }
    }

    /// Adds the block of lines that is the value of the last key.
    fn close(&mut self, tree: &mut Tree, node: u32) {
        if let Some(Open {
            key,
            block: Some(Some(value)),
            ..
        }) = self.open.take()
        {
            field(tree, node, key, value);
        }
    }
}

/// The place of a key (`key: …`, `key = …`, `"key": …`), and where its value begins.
fn key_of(line: &str) -> Option<((u32, u32), u32)> {
    let end = memchr::memchr2(b':', b'=', line.as_bytes())?;
    let written = line[..end].trim_end();
    let is_set_off = line[end + 1..].is_empty() || line[end + 1..].starts_with([' ', '\t']);
    let key = written.trim_matches(['"', '\'']);
    let is_key = !key.is_empty()
        && key
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | '@'));
    if !is_key || !(is_set_off || line.as_bytes()[end] == b'=') {
        return None;
    }
    let start = (written.len() - written.trim_start_matches(['"', '\'']).len()) as u32;
    Some(((start, start + key.len() as u32), end as u32 + 1))
}

/// The value between two places, without white space and quotes around it.
fn unquoted(text: &str, start: u32, end: u32) -> (u32, u32) {
    let value = &text[start as usize..end as usize];
    let bare = value.trim();
    let inner = ['"', '\'']
        .iter()
        .find_map(|&quote| bare.strip_prefix(quote)?.strip_suffix(quote));
    let start = start + (value.len() - value.trim_start().len()) as u32;
    match inner {
        Some(inner) => (start + 1, start + 1 + inner.len() as u32),
        None => (start, start + bare.len() as u32),
    }
}

/// Adds `<meta key=value>`.
fn field(tree: &mut Tree, node: u32, key: (u32, u32), value: (u32, u32)) {
    let attributes = tree.attributes.len() as u32;
    tree.attributes.push(RawAttribute {
        name_start: key.0,
        name_end: key.1,
        value_start: value.0,
        value_end: value.1,
        interned: NONE,
    });
    let meta = tree.add_element(&NewElement {
        attributes,
        attribute_count: 1,
        open_end: value.1,
        ..NewElement::implied(Tag::Meta, key.0)
    });
    tree.append(node, meta);
}
