//! A translation with markup, made fit for an element of the page.

use super::allowed::{is_text_level, may_be_filled};
use super::problem::ProblemKind;
use super::tag;
use crate::document::{
    Document, Limits, Namespace, NodeId, NodeKind, Tag, parse_fragment, push_escaped_text,
};

/// Named children that are searched for the one a translation names; more are passed over, which keeps the work linear.
const MAX_NAMED: usize = 256;

/// The content that a translated value gives an element, as HTML.
pub(super) fn content(
    page: &Document,
    element: NodeId,
    value: &str,
    problems: &mut Vec<ProblemKind>,
) -> String {
    let plain = page.tag(element) == Tag::Title || !has_markup(value);
    let mut html = String::with_capacity(value.len() + 16);
    if plain {
        push_escaped_text(&mut html, value);
        return html;
    }
    let translation = parse_fragment(value.to_owned().into(), "template", &Limits::default());
    if page.namespace(element) != Namespace::Html {
        // Elements of HTML would end the drawing and stand behind it.
        push_escaped_text(&mut html, &text_of(&translation, translation.root()));
        return html;
    }
    let mut named = Named::of(page, element);
    for child in translation.children(translation.root()) {
        match translation.kind(child) {
            NodeKind::Text => push_escaped_text(&mut html, &translation.content(child)),
            NodeKind::Element => {
                push_element(&mut html, page, &mut named, &translation, child, problems);
            }
            _ => {}
        }
    }
    html
}

/// Whether a value must be read as HTML: it has a tag or a character reference.
pub(super) fn has_markup(value: &str) -> bool {
    if value.contains('<') {
        return true;
    }
    value.match_indices('&').any(|(at, _)| {
        let rest = &value[at + 1..];
        let rest = rest.strip_prefix('#').unwrap_or(rest);
        let name = rest
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric() || *b == b'_')
            .count();
        name > 0 && rest.as_bytes().get(name) == Some(&b';')
    })
}

fn push_element(
    html: &mut String,
    page: &Document,
    named: &mut Named,
    translation: &Document,
    child: NodeId,
    problems: &mut Vec<ProblemKind>,
) {
    let name = translation.name(child);
    let values: Vec<_> = translation
        .attributes(child)
        .map(|attribute| (attribute.name, attribute.value()))
        .collect();
    let given: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, &**value))
        .collect();
    let wanted = given.iter().find(|(name, _)| *name == "data-l10n-name");
    let start = match wanted {
        Some((_, wanted)) => {
            let found = named.take(page, wanted, name);
            found.map(|element| tag::cloned(page, element, &given, problems))
        }
        None if is_text_level(name) && translation.namespace(child) == Namespace::Html => {
            Some(tag::brought(name, &given, problems))
        }
        None => None,
    };
    match start {
        Some(start) => {
            html.push_str(&start);
            if !Tag::of(name).is_void() {
                push_escaped_text(html, &text_of(translation, child));
                html.push_str("</");
                html.push_str(name);
                html.push('>');
            }
        }
        None => {
            problems.push(ProblemKind::Element(name.to_owned()));
            push_escaped_text(html, &text_of(translation, child));
        }
    }
}

/// All text below an element; that of a `<template>` is none of it.
fn text_of(document: &Document, element: NodeId) -> String {
    let mut text = String::new();
    if document.tag(element) == Tag::Template {
        return text;
    }
    let mut below = document.descendants(element);
    while let Some(node) = below.next() {
        match document.kind(node) {
            NodeKind::Text => text.push_str(&document.content(node)),
            NodeKind::Element if document.tag(node) == Tag::Template => below.skip_subtree(node),
            _ => {}
        }
    }
    text
}

/// The named children of an element that a translation may still place.
struct Named {
    list: Vec<(String, NodeId)>,
}

impl Named {
    fn of(page: &Document, element: NodeId) -> Named {
        let below = page.descendants(element);
        let named = below.filter_map(|node| {
            let name = page.attribute(node, "data-l10n-name")?;
            Some((name.into_owned(), node))
        });
        Named {
            list: named.take(MAX_NAMED).collect(),
        }
    }

    /// The first child of this name, if it is the same kind of element and may hold text. It is placed once; what is
    /// named inside it goes with it.
    fn take(&mut self, page: &Document, name: &str, element: &str) -> Option<NodeId> {
        let place = self.list.iter().position(|(known, _)| known == name)?;
        let node = self.list[place].1;
        if page.name(node) != element
            || page.namespace(node) != Namespace::Html
            || !may_be_filled(element)
        {
            return None;
        }
        self.list
            .retain(|(_, other)| *other != node && !page.ancestors(*other).any(|a| a == node));
        Some(node)
    }
}
