//! The finished document: what later rooms ask of it.

use std::borrow::Cow;
use std::sync::OnceLock;

use super::attribute::Attributes;
use super::content::Pieces;
use super::content::Reading;
use super::content::joined;
use super::limits::Reached;
use super::node::NUL_REPLACED;
use super::node::Namespace;
use super::node::NodeId;
use super::node::NodeKind;
use super::node::RAW;
use super::node::Visibility;
use super::node::span;
use super::position::LineIndex;
use super::references::Place;
use super::tree::Tree;
use crate::document::Format;
use crate::document::Position;
use crate::document::Span;
use crate::document::Tag;
use crate::encoding::Text;

/// A page, read: an arena of nodes whose text and attributes are spans of the decoded text.
///
/// It owns its [`Text`], can be shared between threads, and never changes.
#[derive(Debug)]
pub struct Document {
    pub(super) text: Text,
    pub(super) format: Format,
    pub(super) tree: Tree,
    pub(super) reached: Vec<Reached>,
    pub(super) has_controls: bool,
    lines: OnceLock<LineIndex>,
}

impl Document {
    pub(super) fn new(
        text: Text,
        format: Format,
        mut tree: Tree,
        reached: Vec<Reached>,
    ) -> Document {
        if tree.is_reordered {
            tree.inherit_visibility();
        }
        let has_controls = memchr::memchr2(b'\r', 0, text.as_str().as_bytes()).is_some();
        Document {
            text,
            format,
            tree,
            reached,
            has_controls,
            lines: OnceLock::new(),
        }
    }

    /// The decoded source; every [`Span`] is a range of it.
    pub fn text(&self) -> &str {
        self.text.as_str()
    }

    /// The decoded source with its encoding and the evidence for it.
    pub fn source(&self) -> &Text {
        &self.text
    }

    /// How the source is written.
    pub fn format(&self) -> Format {
        self.format
    }

    /// The limits that cut the document short, each with its first place; empty as a rule.
    pub fn limits_reached(&self) -> &[Reached] {
        &self.reached
    }

    /// How many nodes there are; every [`NodeId::index`] is below.
    pub fn node_count(&self) -> usize {
        self.tree.nodes.len()
    }

    /// The document node.
    pub fn root(&self) -> NodeId {
        NodeId::ROOT
    }

    /// What kind of node it is.
    #[inline]
    pub fn kind(&self, id: NodeId) -> NodeKind {
        self.tree.node(id).kind
    }

    /// The element's name as a number; [`Tag::Other`] for other nodes and for what is inside
    /// `<svg>` and `<math>`.
    #[inline]
    pub fn tag(&self, id: NodeId) -> Tag {
        self.tree.node(id).tag
    }

    /// The element's name in lower case (SVG's in SVG's case), the doctype's name; empty for
    /// other nodes.
    pub fn name(&self, id: NodeId) -> &str {
        match self.kind(id) {
            NodeKind::Element => self.tree.element_name(id.0, self.text()),
            NodeKind::Doctype => doctype_name(self.span_of_leaf(id).slice(self.text())),
            _ => "",
        }
    }

    /// The public and the system identifier of a doctype, as the source has them; none for
    /// other nodes and where the doctype is malformed.
    pub fn doctype_identifiers(&self, id: NodeId) -> (Option<&str>, Option<&str>) {
        match self.kind(id) {
            NodeKind::Doctype => {
                super::html::doctype_identifiers(self.span_of_leaf(id).slice(self.text()))
            }
            _ => (None, None),
        }
    }

    /// The vocabulary of an element; HTML for other nodes.
    pub fn namespace(&self, id: NodeId) -> Namespace {
        self.tree
            .element(id.0)
            .map_or(Namespace::Html, |element| element.namespace)
    }

    /// Whether a reader sees it.
    ///
    /// ```
    /// # use kijil::document::{Format, Limits, Tag, Visibility, parse};
    /// let page = parse("<div hidden><p>숨김</div>".into(), Format::Html, &Limits::default());
    /// let p = page.first(Tag::P).unwrap();
    /// assert_eq!(page.visibility(p), Visibility::Hidden);
    /// ```
    #[inline]
    pub fn visibility(&self, id: NodeId) -> Visibility {
        self.tree.node(id).visibility
    }

    /// Whether it is a text of white space only (character references aside).
    #[inline]
    pub fn is_blank(&self, id: NodeId) -> bool {
        self.tree.is_blank(id)
    }

    /// The value of an attribute, by its name in lower case; `None` where the element has none
    /// of that name, and for nodes that are no elements.
    ///
    /// ```
    /// # use kijil::document::{Format, Limits, Tag, parse};
    /// let page = parse("<a HREF='?a=1&amp;b=2'>링크</a>".into(), Format::Html, &Limits::default());
    /// let link = page.first(Tag::A).unwrap();
    /// assert_eq!(page.attribute(link, "href").unwrap(), "?a=1&b=2");
    /// ```
    pub fn attribute(&self, id: NodeId, name: &str) -> Option<Cow<'_, str>> {
        self.attributes(id)
            .find(|attribute| attribute.name == name)
            .map(|attribute| attribute.value())
    }

    /// Whether the element has an attribute of this name.
    pub fn has_attribute(&self, id: NodeId, name: &str) -> bool {
        self.attributes(id).any(|attribute| attribute.name == name)
    }

    /// The attributes of an element in the order of its tag; none for other nodes.
    pub fn attributes(&self, id: NodeId) -> Attributes<'_> {
        Attributes::new(self, self.tree.attributes_of(id.0))
    }

    /// The text of a text node, comment or front matter as it is meant: character references
    /// decoded, line ends LF. Borrowed where the source says it so. Empty for other nodes; the
    /// text of an element is that of its descendants.
    pub fn content(&self, id: NodeId) -> Cow<'_, str> {
        joined(self.pieces(id))
    }

    /// The content of a text node, comment or front matter piece by piece, each with its place:
    /// for those who copy it elsewhere and must know where it came from.
    pub fn pieces(&self, id: NodeId) -> Pieces<'_> {
        let node = self.tree.node(id);
        let is_raw = node.flags & RAW != 0;
        let reading = Reading {
            references: (!is_raw).then_some(Place::Text),
            has_controls: self.has_controls && self.format != Format::Plain,
            replaces_nul: node.flags & NUL_REPLACED != 0,
        };
        let content = match node.kind {
            NodeKind::Text => self.span_of_leaf(id),
            NodeKind::FrontMatter => self.front_matter(id),
            NodeKind::Comment => self.comment(id),
            _ => Span::default(),
        };
        Pieces::new(self.text(), content, reading)
    }

    /// Where in the source the byte `offset` of [`Document::content`] comes from; inside a
    /// character reference it is the reference's beginning, past the end the end.
    ///
    /// Takes time in the length of the content where references must be decoded; for many
    /// places in one text walk its [`pieces`](Document::pieces).
    ///
    /// ```
    /// # use kijil::document::{Format, Limits, parse};
    /// let page = parse("<p>R&amp;D 센터".into(), Format::Html, &Limits::default());
    /// let text = page.texts().next().unwrap();
    /// assert_eq!(page.content(text), "R&D 센터");
    /// assert_eq!(page.source_offset(text, 4), 11);
    /// ```
    pub fn source_offset(&self, id: NodeId, offset: usize) -> usize {
        let mut before = 0;
        let mut end = self.tree.node(id).start as usize;
        for piece in self.pieces(id) {
            let bytes = piece.as_str().len();
            if offset < before + bytes {
                let inside = if piece.is_verbatim() {
                    offset - before
                } else {
                    0
                };
                return piece.span.start + inside;
            }
            before += bytes;
            end = piece.span.end;
        }
        end
    }

    /// The source of a node: an element's from its start tag to its end tag, or to where a
    /// browser takes it as ended. `None` where the source has nothing of it (an implied element
    /// without content).
    pub fn span(&self, id: NodeId) -> Option<Span> {
        let node = self.tree.node(id);
        let whole = match self.tree.element(id.0) {
            Some(element) => span(node.start, element.close_end.max(node.start)),
            None => self.span_of_leaf(id),
        };
        (!whole.is_empty()).then_some(whole)
    }

    /// The start tag of an element; `None` where it is implied.
    pub fn start_tag(&self, id: NodeId) -> Option<Span> {
        let element = self.tree.element(id.0)?;
        let tag = span(self.tree.node(id).start, element.open_end);
        (!tag.is_empty()).then_some(tag)
    }

    /// The end tag of an element; `None` where it is missing or implied.
    pub fn end_tag(&self, id: NodeId) -> Option<Span> {
        let element = self.tree.element(id.0)?;
        let tag = span(element.close_start, element.close_end);
        (!tag.is_empty()).then_some(tag)
    }

    /// Line and column of a byte of the decoded text; past the end it is the end.
    ///
    /// The first call counts the lines; later ones take no time to speak of.
    pub fn position(&self, offset: usize) -> Position {
        self.lines
            .get_or_init(|| LineIndex::new(self.text()))
            .position(self.text(), offset)
    }

    /// What a comment says; other comments than HTML's have no marks of their own.
    fn comment(&self, id: NodeId) -> Span {
        let whole = self.span_of_leaf(id);
        if whole.slice(self.text()).starts_with('<') {
            return super::html::comment_content(self.text(), whole);
        }
        whole
    }

    fn front_matter(&self, id: NodeId) -> Span {
        let whole = self.span_of_leaf(id);
        let (start, end) = super::markdown::front_matter_content(whole.slice(self.text()));
        Span {
            start: whole.start + start,
            end: whole.start + end,
        }
    }

    fn span_of_leaf(&self, id: NodeId) -> Span {
        let node = self.tree.node(id);
        span(node.start, node.data)
    }
}

/// The name in `<!DOCTYPE name …>`.
fn doctype_name(source: &str) -> &str {
    source
        .get("<!doctype".len()..)
        .unwrap_or("")
        .trim_start()
        .split([' ', '\t', '\n', '\r', '\u{C}', '>'])
        .next()
        .unwrap_or("")
}
