//! A start tag with other attributes.

use super::allowed::{is_harmful, is_localizable};
use super::problem::ProblemKind;
use crate::document::{Document, Namespace, NodeId, push_escaped_value};

/// Writes an element's start tag with the attributes that a translation gives it; all else is as in the source.
///
/// Localizable attributes that the translation does not give are left out: they would be in the wrong language.
pub(super) fn localized(
    page: &Document,
    element: NodeId,
    given: &[(&str, &str)],
    problems: &mut Vec<ProblemKind>,
) -> Option<String> {
    let span = page.start_tag(element)?;
    let source = page.text();
    let allowed = Allowed::of(page, element);
    let mut tag = String::with_capacity(span.end - span.start + 32);
    let mut at = span.start;
    for attribute in page.attributes(element) {
        let value = given.iter().rfind(|(name, _)| *name == attribute.name);
        let value = value.filter(|(name, value)| allowed.sets(name, value));
        if !allowed.names(attribute.name) && value.is_none() {
            continue;
        }
        let start = attribute.name_span.start;
        let end = end_of_value(source, attribute.name_span.end, attribute.value_span.end);
        match value {
            None => {
                tag.push_str(source[at..start].trim_end());
                at = end;
            }
            Some((_, value)) if *value == attribute.value() => {}
            Some((name, value)) => {
                tag.push_str(&source[at..start]);
                push_attribute(&mut tag, name, value);
                at = end;
            }
        }
    }
    let rest = &source[at..span.end];
    let close = rest.len() - rest.trim_end_matches('>').trim_end_matches('/').len();
    let (inner, close) = rest.split_at(rest.len() - close);
    // `</`-like closings belong to the tag only behind a space or quote; in `href=a/` the slash is the value's.
    tag.push_str(inner);
    for (name, value) in given {
        if !allowed.sets(name, value) {
            problems.push(refused(name, value));
        } else if !page.has_attribute(element, name) {
            if !tag.ends_with([' ', '\n', '\t']) {
                tag.push(' ');
            }
            push_attribute(&mut tag, name, value);
        }
    }
    tag.push_str(close);
    Some(tag)
}

/// The attributes of a clone of the page's element, for a named child of a translation.
pub(super) fn cloned(
    page: &Document,
    element: NodeId,
    given: &[(&str, &str)],
    problems: &mut Vec<ProblemKind>,
) -> String {
    let allowed = Allowed::of(page, element);
    let mut tag = format!("<{}", page.name(element));
    for attribute in page.attributes(element) {
        let value = given.iter().find(|(name, _)| *name == attribute.name);
        let value = value.filter(|(name, value)| allowed.sets(name, value));
        match value {
            Some((name, value)) => push_spaced(&mut tag, name, value),
            None if allowed.names(attribute.name) => {}
            None => push_spaced(&mut tag, attribute.name, &attribute.value()),
        }
    }
    for (name, value) in given {
        if *name == "data-l10n-name" {
            continue;
        }
        if !allowed.sets(name, value) {
            problems.push(refused(name, value));
        } else if !page.has_attribute(element, name) {
            push_spaced(&mut tag, name, value);
        }
    }
    tag.push('>');
    tag
}

/// The start tag of a text-level element that a translation brings along.
pub(super) fn brought(
    name: &str,
    given: &[(&str, &str)],
    problems: &mut Vec<ProblemKind>,
) -> String {
    let mut tag = format!("<{name}");
    for (attribute, value) in given {
        if is_localizable(name, attribute, "") {
            push_spaced(&mut tag, attribute, value);
        } else {
            problems.push(refused(attribute, value));
        }
    }
    tag.push('>');
    tag
}

/// Why a translation's attribute was left out.
fn refused(name: &str, value: &str) -> ProblemKind {
    if is_harmful(name, value) {
        ProblemKind::Unsafe(name.to_owned())
    } else {
        ProblemKind::Attribute(name.to_owned())
    }
}

/// Which attributes a translation may set on an element of the page.
struct Allowed {
    name: String,
    kind: String,
    html: bool,
    /// Those that `data-l10n-attrs` names.
    listed: Vec<String>,
}

impl Allowed {
    fn of(page: &Document, element: NodeId) -> Allowed {
        let listed = page.attribute(element, "data-l10n-attrs");
        Allowed {
            name: page.name(element).to_owned(),
            kind: page
                .attribute(element, "type")
                .map(|kind| kind.into_owned())
                .unwrap_or_default(),
            html: page.namespace(element) == Namespace::Html,
            listed: listed
                .iter()
                .flat_map(|list| list.split(','))
                .map(|name| name.trim().to_owned())
                .collect(),
        }
    }

    /// Whether the attribute is the translation's to give.
    fn names(&self, attribute: &str) -> bool {
        self.listed.iter().any(|listed| listed == attribute)
            || self.html && is_localizable(&self.name, attribute, &self.kind)
    }

    /// Whether the translation may set it to this.
    fn sets(&self, attribute: &str, value: &str) -> bool {
        self.names(attribute) && !is_harmful(attribute, value)
    }
}

/// Where an attribute ends in the source: behind its value and the quote that closes it.
fn end_of_value(source: &str, name_end: usize, value_end: usize) -> usize {
    let end = value_end.max(name_end);
    match source.as_bytes().get(end) {
        Some(b'"' | b'\'') if end > name_end => end + 1,
        _ => end,
    }
}

fn push_spaced(tag: &mut String, name: &str, value: &str) {
    tag.push(' ');
    push_attribute(tag, name, value);
}

fn push_attribute(tag: &mut String, name: &str, value: &str) {
    tag.push_str(name);
    tag.push_str("=\"");
    push_escaped_value(tag, value);
    tag.push('"');
}
