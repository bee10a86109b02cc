//! A document as HTML again: the
//! [fragment serialization](https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments)
//! of the HTML Standard.

use super::node::NodeId;
use super::node::NodeKind;
use crate::document::Document;
use crate::document::Namespace;
use crate::document::Tag;

impl Document {
    /// The node as HTML, its own tags included; of the document node its children. What a
    /// browser's `outerHTML` would give, except that `<noscript>` counts as parsed without
    /// scripting.
    ///
    /// ```
    /// use kijil::document::{Limits, parse_fragment};
    /// let piece = parse_fragment("<P title=1>가 < 나<br>".into(), "div", &Limits::default());
    /// assert_eq!(piece.to_html(piece.root()), r#"<p title="1">가 &lt; 나<br></p>"#);
    /// ```
    pub fn to_html(&self, id: NodeId) -> String {
        let mut html = String::new();
        self.write_html(id, &mut html);
        html
    }

    /// What is inside the node as HTML: a browser's `innerHTML`.
    pub fn inner_html(&self, id: NodeId) -> String {
        let mut html = String::new();
        if !is_childless(self, id) {
            for child in self.children(id) {
                self.write_html(child, &mut html);
            }
        }
        html
    }

    /// Walks without recursion: a tag is written when the walk enters an element, its end tag
    /// when the walk leaves it.
    fn write_html(&self, id: NodeId, html: &mut String) {
        let mut at = id;
        loop {
            self.write_start(at, html);
            if let Some(child) = self.first_child(at).filter(|_| !is_childless(self, at)) {
                at = child;
                continue;
            }
            loop {
                self.write_end(at, html);
                if at == id {
                    return;
                }
                if let Some(next) = self.next_sibling(at) {
                    at = next;
                    break;
                }
                match self.parent(at) {
                    Some(parent) => at = parent,
                    None => return,
                }
            }
        }
    }

    fn write_start(&self, id: NodeId, html: &mut String) {
        match self.kind(id) {
            NodeKind::Element => self.write_tag(id, html),
            NodeKind::Text => self.write_text(id, html),
            NodeKind::Comment => {
                html.push_str("<!--");
                html.push_str(&self.content(id));
                html.push_str("-->");
            }
            NodeKind::Doctype => {
                html.push_str("<!DOCTYPE ");
                html.push_str(self.name(id));
                html.push('>');
            }
            NodeKind::Document | NodeKind::FrontMatter => {}
        }
    }

    fn write_tag(&self, id: NodeId, html: &mut String) {
        html.push('<');
        html.push_str(self.name(id));
        for attribute in self.attributes(id) {
            html.push(' ');
            html.push_str(attribute.name);
            html.push_str("=\"");
            push_escaped_value(html, &attribute.value());
            html.push('"');
        }
        html.push('>');
    }

    fn write_text(&self, id: NodeId, html: &mut String) {
        let is_raw = self.parent(id).is_some_and(|parent| {
            self.namespace(parent) == Namespace::Html && self.tag(parent).is_raw_text()
        });
        let content = self.content(id);
        if is_raw {
            html.push_str(&content);
        } else {
            push_escaped_text(html, &content);
        }
    }

    fn write_end(&self, id: NodeId, html: &mut String) {
        if self.kind(id) == NodeKind::Element && !is_childless(self, id) {
            html.push_str("</");
            html.push_str(self.name(id));
            html.push('>');
        }
    }
}

/// Whether the element is written without content and end tag.
fn is_childless(document: &Document, id: NodeId) -> bool {
    document.kind(id) == NodeKind::Element
        && document.tag(id) != Tag::Other
        && document.tag(id).is_void()
}

/// Appends text as HTML: `&`, `<`, `>` and the no-break space as references.
///
/// ```
/// let mut html = String::new();
/// kijil::document::push_escaped_text(&mut html, "A&B <가>");
/// assert_eq!(html, "A&amp;B &lt;가&gt;");
/// ```
pub fn push_escaped_text(html: &mut String, text: &str) {
    push_escaped(html, text, |character| match character {
        '&' => Some("&amp;"),
        '\u{A0}' => Some("&nbsp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        _ => None,
    });
}

/// Appends an attribute's value as HTML for double quotes, the quotes not included: `&`, `"`,
/// `<`, `>` and the no-break space as references.
pub fn push_escaped_value(html: &mut String, value: &str) {
    push_escaped(html, value, |character| match character {
        '&' => Some("&amp;"),
        '\u{A0}' => Some("&nbsp;"),
        '"' => Some("&quot;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        _ => None,
    });
}

fn push_escaped(html: &mut String, text: &str, escape: impl Fn(char) -> Option<&'static str>) {
    let mut plain_start = 0;
    for (at, character) in text.char_indices() {
        if let Some(reference) = escape(character) {
            html.push_str(&text[plain_start..at]);
            html.push_str(reference);
            plain_start = at + character.len_utf8();
        }
    }
    html.push_str(&text[plain_start..]);
}
