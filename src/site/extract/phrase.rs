//! The text of an element, as a message has it.

use super::attributes::given;
use super::{child_name, is_label, is_marked, is_refused, one_line, pattern};
use crate::document::{
    Document, Namespace, NodeId, NodeKind, Tag, push_escaped_text, push_escaped_value,
};
use crate::site::allowed::{is_text_level, may_be_filled};
use crate::site::overlay::has_markup;
use crate::site::page::is_whole;

/// Characters of the longest text that is taken for a label. Longer ones are content.
const MAX_LABEL_CHARS: usize = 120;

/// How many times as long a sentence may be with the elements in it.
const MAX_WITH_ELEMENTS: usize = 2;

/// Elements with a name that a sentence may hold.
const MAX_NAMED: usize = 32;

/// Elements besides the text-level ones that stand inside sentences.
const INLINE: [&str; 9] = [
    "a", "button", "del", "font", "img", "input", "ins", "label", "big",
];

/// What the content of an element is.
pub(super) enum Found {
    /// A label and nothing else.
    Label(Label),
    /// Too long for a label: it and the elements in it are content.
    Content,
    /// No label, or several: each element in it by itself.
    Parts,
}

/// The label in an element.
pub(super) struct Label {
    /// As a message has it: HTML, if there is markup or anything that looks so.
    pub(super) pattern: String,
    /// The words alone.
    pub(super) text: String,
    /// Elements in it that the message names, in order.
    pub(super) named: Vec<(NodeId, String)>,
    is_plain: bool,
}

impl Label {
    /// It, if it is words alone, with nothing in and around them and no attribute of its element to be kept.
    pub(super) fn plain(&self, page: &Document, node: NodeId) -> Option<&Label> {
        (self.is_plain && given(page, node).next().is_none()).then_some(self)
    }

    /// What follows the id in its entry.
    pub(super) fn body(&self) -> String {
        format!(" = {}\n", self.pattern)
    }
}

/// Reads what an element holds.
pub(super) fn found_in(page: &Document, node: NodeId) -> Found {
    let Some(content) = Content::of(page, node) else {
        return Found::Parts;
    };
    if !is_label(&content.text) || !is_whole(page, node) {
        return Found::Parts;
    }
    if content.chars() > MAX_LABEL_CHARS && (content.is_apart || content.elements == 0) {
        return Found::Content;
    }
    // An element around all the words, an icon beside it, say it better than the element around both.
    let is_wrapper = !is_label(&content.own) && (content.worded == 1 || !content.named.is_empty());
    let is_long = content.text.chars().count() > MAX_LABEL_CHARS * MAX_WITH_ELEMENTS;
    if content.is_nested || is_wrapper || is_long {
        return Found::Parts;
    }
    Found::Label(content.label(page, node))
}

/// What is in an element that has text and inline elements only.
#[derive(Default)]
struct Content {
    html: String,
    /// All words.
    text: String,
    /// Those that stand in no other element.
    own: String,
    named: Vec<(NodeId, String)>,
    elements: usize,
    /// Elements that hold words.
    worded: usize,
    /// The words outside the elements are content by themselves.
    is_apart: bool,
    /// An element in it holds another one: a message cannot say that.
    is_nested: bool,
}

impl Content {
    fn of(page: &Document, node: NodeId) -> Option<Content> {
        let mut content = Content::default();
        for child in page.children(node) {
            match page.kind(child) {
                NodeKind::Text => {
                    let text = page.content(child);
                    push_escaped_text(&mut content.html, &text);
                    content.text.push_str(&text);
                    content.own.push_str(&text);
                }
                NodeKind::Element if is_inline(page, child) && content.named.len() < MAX_NAMED => {
                    content.push(page, child);
                }
                NodeKind::Element => return None,
                _ => {}
            }
        }
        content.is_apart = one_line(&content.own).chars().count() > MAX_LABEL_CHARS;
        Some(content)
    }

    fn push(&mut self, page: &Document, child: NodeId) {
        self.elements += 1;
        let is_text = |inner: &NodeId| page.kind(*inner) == NodeKind::Text;
        self.is_nested |= !page.children(child).all(|inner| is_text(&inner));
        let text: String = page
            .children(child)
            .filter(is_text)
            .map(|inner| page.content(inner))
            .collect();
        self.worded += usize::from(is_label(&text));
        self.text.push_str(if page.tag(child) == Tag::Br {
            " "
        } else {
            &text
        });
        if self.is_nested {
            return;
        }
        if is_text_level(page.name(child)) && page.attributes(child).next().is_none() {
            self.html.push_str(&page.to_html(child));
            return;
        }
        let name = child_name(page, child, &text, &self.named);
        self.push_named(page, child, &name, &text);
        self.named.push((child, name));
    }

    /// The element as a message names it. It keeps its attributes, but for those that the message gives.
    fn push_named(&mut self, page: &Document, child: NodeId, name: &str, text: &str) {
        let element = page.name(child);
        self.html.push_str(&format!("<{element} data-l10n-name=\""));
        push_escaped_value(&mut self.html, name);
        self.html.push('"');
        for (attribute, value) in given(page, child) {
            self.html.push_str(&format!(" {attribute}=\""));
            push_escaped_value(&mut self.html, &value);
            self.html.push('"');
        }
        self.html.push('>');
        if !page.tag(child).is_void() {
            push_escaped_text(&mut self.html, text);
            self.html.push_str(&format!("</{element}>"));
        }
    }

    fn chars(&self) -> usize {
        one_line(&self.text).chars().count()
    }

    fn label(self, page: &Document, node: NodeId) -> Label {
        let text = one_line(&self.text);
        // A title is text, whatever it looks like.
        let is_text = page.tag(node) == Tag::Title;
        let has_elements = self.elements > 0 && !is_text;
        let value = if has_elements || has_markup(&text) && !is_text {
            one_line(&self.html)
        } else {
            text.clone()
        };
        let (before, after) = edges(page, node, &self.html);
        let space = |is_kept| if is_kept { "{ \" \" }" } else { "" };
        Label {
            pattern: format!("{}{}{}", space(before), pattern(&value), space(after)),
            is_plain: !has_elements && !before && !after && !has_markup(&text),
            text,
            named: self.named,
        }
    }
}

/// Whether an element may stand in a sentence that becomes a message.
fn is_inline(page: &Document, node: NodeId) -> bool {
    let name = page.name(node);
    let is_hidden = page.tag(node) == Tag::Input
        && page
            .attribute(node, "type")
            .is_some_and(|kind| kind.eq_ignore_ascii_case("hidden"));
    page.namespace(node) == Namespace::Html
        && is_word_level(name)
        && may_be_filled(name)
        && can_be_marked(page, node)
        && !is_marked(page, node)
        && !is_refused(page, node)
        && !is_hidden
}

/// Whether an element's tags are its own. The parser adds elements; and one that stands in a line, and is not ended in
/// its parent, goes on behind it as another element with the same attributes.
pub(super) fn can_be_marked(page: &Document, node: NodeId) -> bool {
    let has_end = page.tag(node).is_void() || page.end_tag(node).is_some() && is_whole(page, node);
    page.start_tag(node).is_some() && (has_end || !is_word_level(page.name(node)))
}

fn is_word_level(name: &str) -> bool {
    is_text_level(name) || INLINE.contains(&name)
}

/// Whether white space at the beginning and at the end of an element's text parts words: it stands in a line with
/// others, and they have none.
fn edges(page: &Document, node: NodeId, text: &str) -> (bool, bool) {
    if !is_word_level(page.name(node)) {
        return (false, false);
    }
    let is_space = |c: char| c.is_ascii_whitespace();
    let touches = |beside: Option<NodeId>, has_space: fn(&str) -> bool| {
        beside.is_some_and(|beside| match page.kind(beside) {
            NodeKind::Text => !has_space(&page.content(beside)),
            NodeKind::Element => is_word_level(page.name(beside)),
            _ => false,
        })
    };
    let before = text.starts_with(is_space)
        && touches(beside(page, node, Document::previous_sibling), |text| {
            text.ends_with(|c: char| c.is_ascii_whitespace())
        });
    let after = text.ends_with(is_space)
        && touches(beside(page, node, Document::next_sibling), |text| {
            text.starts_with(|c: char| c.is_ascii_whitespace())
        });
    (before, after)
}

/// What stands in the same line beside an element, or beside the inline element that it begins or ends.
fn beside(
    page: &Document,
    node: NodeId,
    next: fn(&Document, NodeId) -> Option<NodeId>,
) -> Option<NodeId> {
    let around = page
        .ancestors(node)
        .take_while(|around| is_word_level(page.name(*around)));
    std::iter::once(node)
        .chain(around)
        .find_map(|element| next(page, element))
}
