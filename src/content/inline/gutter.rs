//! Numbers of lines beside code.

use super::has_class;
use crate::document::Document;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Tag;

/// Classes of what numbers lines. The same words stand on whole listings, so that digits must be all that there is.
const NAMES: [&str; 12] = [
    "linenos",
    "lineno",
    "line-number",
    "line-numbers",
    "line-numbers-rows",
    "linenumber",
    "line-numbers-wrapper",
    "gutter",
    "hljs-ln-numbers",
    "blob-num",
    "ln",
    "lnt",
];

/// Bytes that the number of a line has at most.
const MOST_DIGITS: usize = 9;

/// Whether an element holds nothing but the numbers of lines: by its class, or as a column of rising numbers beside
/// a column of code.
pub(super) fn is_gutter(document: &Document, node: NodeId) -> bool {
    let may_be = match document.tag(node) {
        Tag::Td | Tag::Th => {
            has_class(document, node, is_name) || is_column_beside_code(document, node)
        }
        Tag::Span | Tag::Div | Tag::Pre | Tag::Code | Tag::A | Tag::I => {
            has_class(document, node, is_name)
        }
        // Numbers of lines are drawn by script or style, and buttons copy.
        Tag::Button => return is_in_code(document, node),
        _ => return false,
    };
    may_be && are_rising(document, node)
}

fn is_name(class: &str) -> bool {
    NAMES.contains(&class)
}

fn is_in_code(document: &Document, node: NodeId) -> bool {
    let mut above = document.ancestors(node).take(8);
    above.any(|above| document.tag(above) == Tag::Pre)
}

fn is_column_beside_code(document: &Document, cell: NodeId) -> bool {
    let holds_code = |cell: NodeId| {
        let mut below = document.descendants(cell).take(8);
        below.any(|below| document.tag(below) == Tag::Pre)
    };
    document.next_sibling(cell).is_some() && holds_code(cell)
}

/// Whether the texts are numbers and each follows the one before; none at all are drawn by style.
fn are_rising(document: &Document, node: NodeId) -> bool {
    let mut before: Option<u64> = None;
    for below in document.descendants(node) {
        if document.kind(below) != NodeKind::Text {
            continue;
        }
        for word in document.content(below).split_whitespace() {
            let is_number = word.len() <= MOST_DIGITS && word.bytes().all(|b| b.is_ascii_digit());
            let Some(number) = word.parse().ok().filter(|_| is_number) else {
                return false;
            };
            if before.is_some_and(|before| before + 1 != number) {
                return false;
            }
            before = Some(number);
        }
    }
    true
}

/// Whether an element of this tag in preformatted text is a line of its own; cells of a row are not.
pub(crate) fn ends_line(tag: Tag) -> bool {
    tag.is_block() && !matches!(tag, Tag::Td | Tag::Th | Tag::Col)
}
