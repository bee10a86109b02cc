//! [`Text`] → [`Document`]: where a thing stands in the page.
//!
//! HTML, plain text and Markdown all become the same kind of tree, so that later rooms have one
//! path. HTML is read by the [HTML Standard](https://html.spec.whatwg.org/multipage/parsing.html):
//! any text is a page, and the tree is the one that a browser with scripting off would build.
//! Nodes keep places in the decoded text, not copies of it; character references are decoded when
//! a content is asked for.
//!
//! ```
//! use kijil::document::{Format, Limits, Tag, parse};
//!
//! let page = parse("<title>키질</title><p>첫 단락<p>둘째 &amp; 끝".into(), Format::Html, &Limits::default());
//! let paragraphs: Vec<_> = page.elements(Tag::P).collect();
//! let text = page.first_child(paragraphs[1]).unwrap();
//! assert_eq!(page.content(text), "둘째 & 끝");
//! assert_eq!(page.span(text).unwrap().slice(page.text()), "둘째 &amp; 끝");
//! assert_eq!(page.position(page.span(text).unwrap().start).line, 1);
//! ```

mod address;
mod attribute;
mod content;
#[allow(
    clippy::module_inception,
    reason = "the room is named after what it makes"
)]
mod document;
mod format;
mod html;
mod limits;
mod markdown;
mod node;
mod plain;
mod position;
mod references;
mod serialize;
mod tag;
mod tree;
mod visibility;
mod walk;

pub use address::{Destination, plain_address};
pub use attribute::{Attribute, Attributes};
pub use content::{Piece, Pieces};
pub use document::Document;
pub use format::Format;
pub use limits::{Limit, Limits, Reached};
pub(crate) use markdown::is_admonition;
pub use node::{Namespace, NodeId, NodeKind, Visibility};
pub use position::{LineIndex, Position, Span};
pub use serialize::{push_escaped_text, push_escaped_value};
pub use tag::Tag;
pub use walk::{Ancestors, Children, Descendants};

use crate::encoding::Text;

/// The document that a text is. Any text is valid; what the limits left out is listed in it.
///
/// ```
/// use kijil::document::{Format, Limits, parse};
/// let text = parse("첫 줄\n\n둘째 줄".into(), Format::Plain, &Limits::default());
/// assert_eq!(text.texts().count(), 2);
/// ```
pub fn parse(text: Text, format: Format, limits: &Limits) -> Document {
    let (tree, reached) = match format {
        Format::Html => html::parse(text.as_str(), limits),
        Format::Plain => plain::parse(text.as_str(), limits),
        Format::Markdown => markdown::parse(text.as_str(), limits),
    };
    Document::new(text, format, tree, reached)
}

/// The document that a piece of HTML is when it is the content of an element named `context`
/// (`"div"`, `"tr"`, `"svg path"`): its nodes are the children of the root, without an implied
/// `<html>` and `<body>`.
///
/// ```
/// use kijil::document::{Limits, Tag, parse_fragment};
/// let piece = parse_fragment("<td>하나<td>둘".into(), "tr", &Limits::default());
/// assert_eq!(piece.children(piece.root()).count(), 2);
/// ```
pub fn parse_fragment(text: Text, context: &str, limits: &Limits) -> Document {
    let (tree, reached) = html::parse_fragment(text.as_str(), context, limits);
    Document::new(text, Format::Html, tree, reached)
}
