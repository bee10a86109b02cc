//! Preformatted text.

use crate::document::Document;
use crate::document::Format;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Tag;

/// What pages put before the name of the language in a class.
const PREFIXES: [&str; 3] = ["language-", "lang-", "highlight-source-"];

/// Bytes of the longest name of a language.
const LONGEST_NAME: usize = 24;

/// The text of an element with its line ends, those of its source, of `<br>` and of blocks in it: as far as the text
/// nodes are `wanted`.
pub(super) fn text(document: &Document, node: NodeId, wanted: impl Fn(NodeId) -> bool) -> String {
    let mut text = String::new();
    for below in document.descendants(node) {
        match document.kind(below) {
            NodeKind::Text if wanted(below) => text.push_str(&document.content(below)),
            NodeKind::Element if document.tag(below) == Tag::Br => text.push('\n'),
            NodeKind::Element
                if document.tag(below).is_block() && !text.is_empty() && !text.ends_with('\n') =>
            {
                text.push('\n');
            }
            _ => {}
        }
    }
    text.truncate(text.trim_end().len());
    text
}

/// The language that the classes of the element, or of the `<code>` in it, name.
pub(super) fn language(document: &Document, node: NodeId) -> Option<String> {
    let inner = document
        .children(node)
        .find(|child| document.tag(*child) == Tag::Code);
    [Some(node), inner].into_iter().flatten().find_map(|node| {
        let classes = document.attribute(node, "class")?;
        let is_told = document.format() == Format::Markdown;
        let mut classes = classes.split_whitespace();
        classes.find_map(|class| named(class).or_else(|| is_told.then(|| class.to_owned())))
    })
}

fn named(class: &str) -> Option<String> {
    let name = PREFIXES
        .iter()
        .find_map(|prefix| class.strip_prefix(prefix))?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '#' | '-' | '.' | '_');
    (!name.is_empty() && name.len() <= LONGEST_NAME && name.chars().all(is_name))
        .then(|| name.to_owned())
}
