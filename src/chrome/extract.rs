//! Pages that were never marked up: their labels → messages, and the page marked with their ids.

use std::collections::HashMap;

use super::allowed::{is_localizable, is_text_level, may_be_filled};
use super::edit::Edits;
use super::overlay::has_markup;
use crate::document::{
    Document, Namespace, NodeId, NodeKind, Span, Tag, Visibility, push_escaped_text,
};
use crate::locale::Recognizer;

/// Characters of the longest text that is taken for a label. Longer ones are content.
const MAX_LABEL_CHARS: usize = 120;

/// Words of a text that its id is made of.
const ID_WORDS: usize = 4;

/// Attributes that hold labels, in the order in which they are written.
const LABEL_ATTRIBUTES: [&str; 7] = [
    "title",
    "aria-label",
    "alt",
    "placeholder",
    "label",
    "value",
    "aria-description",
];

/// A page marked up, and the messages it needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extracted {
    /// The page with `data-l10n-id` on every element whose labels were found; all else byte for byte.
    pub html: String,
    /// The new messages as Fluent entries, by id, in the order of the page. Those that a bundle has already are not
    /// among them.
    pub messages: Vec<(String, String)>,
}

/// Ids given so far and what they say: one id never stands for two texts, within a site.
#[derive(Debug, Clone, Default)]
pub struct Ids {
    taken: HashMap<String, String>,
}

impl Ids {
    /// Takes an id that stands for this entry already.
    pub fn take(&mut self, id: &str, entry: &str) {
        self.taken.insert(id.to_owned(), entry.to_owned());
    }

    /// The wanted id, or the first of `id-2`, `id-3`, … that is free or says the same.
    fn give(&mut self, wanted: &str, body: &str) -> String {
        let mut id = wanted.to_owned();
        let mut number = 1;
        while self.taken.get(&id).is_some_and(|known| known != body) {
            number += 1;
            id = format!("{wanted}-{number}");
        }
        self.taken.insert(id.clone(), body.to_owned());
        id
    }
}

/// Finds the labels of a page that no message is named for, proposes ids and marks the page.
///
/// Ids say where a label stands and what it says (`nav-latest-news`); the same page gives the same ids. A label that a
/// bundle of `known` says already gets that message's id. Elements with `data-l10n-id`, `translate="no"`, code and
/// long texts are left alone, so a marked page comes back as it is.
///
/// ```
/// use kijil::chrome::{Ids, extract};
/// use kijil::document::{Format, Limits, parse};
/// use kijil::locale::Catalog;
///
/// let known = Catalog::from_sources([("en/ui/common.ftl", "close = Close")]).recognizer();
/// let page = parse("<nav><a href=/>Latest news</a> <button>Close</button></nav>".into(), Format::Html, &Limits::default());
/// let found = extract(&page, &known, &mut Ids::default());
/// assert_eq!(found.html, "<nav><a href=/ data-l10n-id=\"nav-latest-news\">Latest news</a> <button data-l10n-id=\"close\">Close</button></nav>");
/// assert_eq!(found.messages[0], ("nav-latest-news".to_owned(), "nav-latest-news = Latest news\n".to_owned()));
/// ```
pub fn extract(page: &Document, known: &Recognizer, ids: &mut Ids) -> Extracted {
    let mut edits = Edits::default();
    let mut messages = Vec::new();
    let mut nodes = page.descendants(page.root());
    while let Some(node) = nodes.next() {
        if page.kind(node) != NodeKind::Element {
            continue;
        }
        if is_left_alone(page, node) {
            nodes.skip_subtree(node);
            continue;
        }
        let value = value_of(page, node);
        let attributes = attributes_of(page, node);
        let whole = value.is_some();
        if (whole || !attributes.is_empty())
            && let Some(message) = message(page, node, value, &attributes, known, ids)
            && mark(page, node, &message.id, &mut edits)
            && !message.is_known
            && messages.iter().all(|(id, _)| *id != message.id)
        {
            messages.push((message.id, message.entry));
        }
        if whole {
            nodes.skip_subtree(node);
        }
    }
    Extracted {
        html: edits.apply(page.text()),
        messages,
    }
}

/// The label in an element.
struct Label {
    /// As the message has it: HTML, if there is markup or anything that looks so.
    value: String,
    /// The words alone.
    text: String,
}

/// A proposed message.
struct Proposal {
    id: String,
    entry: String,
    /// A bundle has it.
    is_known: bool,
}

fn is_left_alone(page: &Document, node: NodeId) -> bool {
    let marked = page.has_attribute(node, "data-l10n-id");
    let refused = page
        .attribute(node, "translate")
        .is_some_and(|word| word.eq_ignore_ascii_case("no"));
    let code = matches!(
        page.tag(node),
        Tag::Code | Tag::Pre | Tag::Kbd | Tag::Samp | Tag::Var | Tag::Textarea
    );
    let foreign = page.namespace(node) != Namespace::Html;
    let name = page.name(node);
    let unseen = page.visibility(node) == Visibility::Template || !may_be_filled(name);
    marked || refused || code || foreign || unseen
}

/// The text of an element that holds a label and nothing else: text, and text-level elements without attributes of
/// their own, as a translation may bring them.
fn value_of(page: &Document, node: NodeId) -> Option<Label> {
    let mut html = String::new();
    let mut text = String::new();
    let mut markup = false;
    for child in page.children(node) {
        match page.kind(child) {
            NodeKind::Text => {
                let content = page.content(child);
                push_escaped_text(&mut html, &content);
                text.push_str(&content);
            }
            NodeKind::Element => {
                markup = true;
                let name = page.name(child);
                let only_text = page
                    .children(child)
                    .all(|inner| page.kind(inner) == NodeKind::Text);
                if !is_text_level(name) || page.attributes(child).next().is_some() || !only_text {
                    return None;
                }
                html.push_str(&page.to_html(child));
                text.extend(page.children(child).map(|inner| page.content(inner)));
            }
            _ => {}
        }
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 2 || text.trim().chars().count() > MAX_LABEL_CHARS {
        return None;
    }
    let value = if markup || has_markup(&text) {
        &html
    } else {
        &text
    };
    Some(Label {
        value: one_line(value),
        text: one_line(&text),
    })
}

/// The labels in an element's attributes.
fn attributes_of(page: &Document, node: NodeId) -> Vec<(&'static str, String)> {
    let kind = page.attribute(node, "type").unwrap_or_default();
    LABEL_ATTRIBUTES
        .iter()
        .filter(|name| is_localizable(page.name(node), name, &kind))
        .filter_map(|name| {
            let value = page.attribute(node, name)?;
            let has_letters = value.chars().filter(|c| c.is_alphabetic()).count() > 1;
            has_letters.then(|| (*name, one_line(&value)))
        })
        .collect()
}

fn message(
    page: &Document,
    node: NodeId,
    label: Option<Label>,
    attributes: &[(&str, String)],
    known: &Recognizer,
    ids: &mut Ids,
) -> Option<Proposal> {
    let words = label.as_ref().map(|label| label.text.as_str());
    let text = words.or(attributes.first().map(|(_, value)| &**value))?;
    if attributes.is_empty()
        && let Some(found) = known
            .whole(text)
            .into_iter()
            .find(|found| found.arguments.is_empty() && found.attribute.is_none())
    {
        return Some(Proposal {
            id: found.id.to_owned(),
            entry: String::new(),
            is_known: true,
        });
    }
    let mut body = match &label {
        Some(label) => format!(" = {}\n", escaped(&label.value)),
        None => " =\n".to_owned(),
    };
    for (name, value) in attributes {
        body.push_str(&format!("    .{name} = {}\n", escaped(value)));
    }
    let id = ids.give(&proposed(page, node, text), &body);
    Some(Proposal {
        entry: format!("{id}{body}"),
        id,
        is_known: false,
    })
}

/// Where a label stands and what it says: `footer-privacy-policy`. Words that have no ASCII letters give a number.
fn proposed(page: &Document, node: NodeId, text: &str) -> String {
    let mut id = String::from(place_of(page, node));
    let words = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    let ascii = text.chars().filter(char::is_ascii_alphabetic).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if ascii * 2 > letters {
        for word in words.take(ID_WORDS) {
            id.push('-');
            id.push_str(&word.to_ascii_lowercase());
        }
    } else {
        id.push_str(&format!("-{:06x}", fingerprint(text) & 0xFF_FFFF));
    }
    id
}

/// The part of the page that an element is in, or is.
fn place_of(page: &Document, node: NodeId) -> &'static str {
    if page.tag(node) == Tag::Title {
        return "title";
    }
    let around = std::iter::once(node).chain(page.ancestors(node));
    let mut around = around.map(|element| page.name(element));
    let landmark = around.find_map(|name| {
        [
            "nav", "header", "footer", "aside", "form", "dialog", "article", "main",
        ]
        .into_iter()
        .find(|landmark| *landmark == name)
    });
    landmark.unwrap_or("page")
}

/// FNV-1a: the same on every machine and in every version.
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// A text with its white space as HTML shows it.
fn one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as Fluent writes it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '{' => out.push_str("{ \"{\" }"),
            '}' => out.push_str("{ \"}\" }"),
            c => out.push(c),
        }
    }
    out
}

/// Adds the id to the element's start tag.
fn mark(page: &Document, node: NodeId, id: &str, edits: &mut Edits) -> bool {
    let Some(tag) = page.start_tag(node) else {
        return false;
    };
    let attributes_end = page
        .attributes(node)
        .map(|a| a.value_span.end.max(a.name_span.end))
        .max();
    let source = page.text();
    let at = match attributes_end {
        Some(end) if matches!(source.as_bytes().get(end), Some(b'"' | b'\'')) => end + 1,
        Some(end) => end,
        None => tag.start + 1 + page.name(node).len(),
    };
    let span = Span { start: at, end: at };
    edits.replace(span, format!(" data-l10n-id=\"{id}\""))
}
