//! Markdown as text: its blocks and the most common inline marks, with their places, so that
//! prose, code and links are told apart. Nothing is rendered.
//!
//! The blocks follow [CommonMark](https://spec.commonmark.org/) and GitHub's tables; where the
//! two leave room for nesting tricks the plain reading is taken. Marks (`# `, `- `, `**`) are the
//! tags of their elements and in no text. HTML inside is not read: a tag is an element without
//! content, a comment a comment.

mod blocks;
mod inline;
mod line;

use super::limits::Limits;
use super::limits::Reached;
use super::tree::Tree;

/// The tree of a Markdown text.
pub(super) fn parse(text: &str, limits: &Limits) -> (Tree, Vec<Reached>) {
    let mut reached = Vec::new();
    let text = limits.readable(text, &mut reached);
    let tree = blocks::Blocks::new(text, limits).read(&mut reached);
    (tree, reached)
}

/// What stands between the fences of front matter.
pub(super) fn front_matter_content(source: &str) -> (usize, usize) {
    let start = source.find('\n').map_or(source.len(), |end| end + 1);
    let end = source.trim_end().rfind('\n').map_or(start, |end| end + 1);
    (start, end.max(start))
}
