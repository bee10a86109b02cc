//! The labels in an element's attributes.

use super::{is_label, one_line};
use crate::document::{Document, NodeId, Tag};
use crate::site::allowed::is_localizable;

/// Attributes that a message gives, in the order in which they are written.
const GIVEN: [&str; 10] = [
    "title",
    "aria-label",
    "aria-description",
    "aria-valuetext",
    "alt",
    "placeholder",
    "label",
    "value",
    "abbr",
    "download",
];

/// Names and properties of a `<meta>` whose content readers see where a page is found or shared.
const DESCRIPTIONS: [&str; 7] = [
    "description",
    "og:title",
    "og:description",
    "og:image:alt",
    "twitter:title",
    "twitter:description",
    "twitter:image:alt",
];

/// The attributes that a message for this element gives; none, if no label is among them and the element needs no
/// message for its text.
///
/// Rendering leaves out what the message does not give, so all of them belong to it, the empty ones too.
pub(super) fn attributes_of(page: &Document, node: NodeId) -> Vec<(&'static str, String)> {
    if page.tag(node) == Tag::Meta {
        return description(page, node).into_iter().collect();
    }
    given(page, node).collect()
}

/// All that a message gives, whatever it says.
pub(super) fn given(
    page: &Document,
    node: NodeId,
) -> impl Iterator<Item = (&'static str, String)> + '_ {
    let kind = page.attribute(node, "type").unwrap_or_default();
    let name = page.name(node);
    GIVEN
        .iter()
        .filter(move |given| is_localizable(name, given, &kind))
        .filter_map(move |given| Some((*given, one_line(&page.attribute(node, given)?))))
}

fn description(page: &Document, node: NodeId) -> Option<(&'static str, String)> {
    let of = page
        .attribute(node, "name")
        .or(page.attribute(node, "property"))?;
    let is_seen = DESCRIPTIONS
        .iter()
        .any(|seen| of.eq_ignore_ascii_case(seen));
    let content = one_line(&page.attribute(node, "content")?);
    let allowed = !page.has_attribute(node, "data-l10n-attrs");
    (is_seen && allowed && is_label(&content)).then_some(("content", content))
}
