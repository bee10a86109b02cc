//! Markdown → the arena: [CommonMark](https://spec.commonmark.org/) with GitHub's tables, task
//! lists, footnotes and alerts, maths and definition lists, as `pulldown-cmark` reads them.
//!
//! What documentation sites write beyond that is found by a pass of our own *before* the parser
//! sees the text ([`prepare`]): components and expressions of MDX, `import` and `export`,
//! directives (`:::note`, `!!! note`), shortcodes of templates. The parser gets a text in which
//! these are blank lines or inert tags of the same length, with the indentation that they ask
//! for taken away; [`Prepared`](prepared::Prepared) leads each of its places back to the source. So every node is a
//! span of the source, and code keeps what looks like any of these.
//!
//! Marks (`# `, `- `, `**`) are the tags of their elements and in no text. HTML within is read tag
//! by tag: an element goes on over the blocks in it until its end tag. What readers never see (comments, ids of
//! headings, tags of templates, footnote marks) are comments; an expression is a `<var>`, as is
//! maths; the fields of the front matter are `<meta>` with one attribute each.

mod attributes;
mod block;
mod build;
mod chunk;
mod directive;
mod element;
mod front_matter;
mod html;
mod link;
mod mark;
mod nest;
mod picture;
mod prepare;
mod prepared;
mod row;
mod scan;
mod standing;

use super::limits::Limits;
use super::limits::Reached;
use super::tree::Tree;
use build::Builder;
pub(crate) use directive::is_admonition;
pub(super) use front_matter::content_of as front_matter_content;
use prepare::prepare;

/// The tree of a Markdown text.
pub(super) fn parse(text: &str, limits: &Limits) -> (Tree, Vec<Reached>) {
    let mut reached = Vec::new();
    let text = limits.readable(text, &mut reached);
    let mut tree = Tree::new(text.len());
    let from = front_matter::read(text, &mut tree, limits);
    let prepared = prepare(text, from);
    let tree = Builder::new(text, tree, &prepared, limits).read(&mut reached);
    (tree, reached)
}
