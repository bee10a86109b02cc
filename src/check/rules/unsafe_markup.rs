//! `unsafe-markup`: markup that a sanitiser would drop, or that runs scripts.

use crate::catalog::{Form, Tag};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "unsafe-markup",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "markup that a sanitiser would drop, or that runs scripts",
    matters: "A translation must not bring code into the page; what is dropped is text lost.",
    wrong: "hello = 안녕하세요<img src=x onerror=\"x()\">",
    right: "hello = 안녕하세요",
};

/// Elements that run code, load something or leave the text.
const ELEMENTS: [&str; 16] = [
    "script", "style", "iframe", "object", "embed", "link", "meta", "base", "form", "input",
    "button", "textarea", "select", "svg", "math", "template",
];

/// Reports unsafe tags and attributes that the source does not have itself.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for variant in &pair.target.variants {
        for tag in variant
            .view
            .tags
            .iter()
            .filter(|tag| tag.form != Form::Close)
        {
            if let Some(what) = unsafe_part(tag).filter(|what| !in_source(pair, what)) {
                let place = variant.view.span(tag.range.clone());
                sink.add(
                    &META,
                    place,
                    Sentence::new("finding-unsafe").with("what", &what),
                );
            }
        }
    }
}

fn in_source(pair: &Pair<'_, '_>, what: &str) -> bool {
    let tags = pair
        .source
        .variants
        .iter()
        .flat_map(|variant| &variant.view.tags);
    tags.filter_map(unsafe_part).any(|own| own == what)
}

/// The element or attribute that is not safe.
fn unsafe_part(tag: &Tag) -> Option<String> {
    if ELEMENTS.contains(&tag.name.as_str()) {
        return Some(format!("<{}>", tag.name));
    }
    tag.attributes
        .iter()
        .find(|(name, value)| is_unsafe(name, value))
        .map(|(name, _)| format!("{name} on <{}>", tag.name))
}

fn is_unsafe(name: &str, value: &str) -> bool {
    let scheme: String = value
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .take(11)
        .collect();
    let scheme = scheme.to_ascii_lowercase();
    let handler =
        name.starts_with("on") && name.len() > 2 && name.bytes().all(|b| b.is_ascii_alphabetic());
    handler
        || name == "srcdoc"
        || scheme.starts_with("javascript:")
        || scheme.starts_with("vbscript:")
}
