//! What the page says of its language: `lang`, `dir`, alternates, the switcher.

use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::document::{Document, NodeId, Span, push_escaped_text, push_escaped_value};
use crate::locale::autonym;

/// The same page in a locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    /// The locale.
    pub locale: LanguageIdentifier,
    /// Its address, absolute or relative to this page.
    pub href: String,
}

/// The direction in which a locale is written, as `dir` has it.
pub fn direction(locale: &LanguageIdentifier) -> &'static str {
    match locale.character_direction() {
        CharacterDirection::RTL => "rtl",
        _ => "ltr",
    }
}

/// Links to the alternates, for `<head>`.
pub(super) fn links(alternates: &[Alternate]) -> String {
    let mut html = String::new();
    for alternate in alternates {
        html.push_str(&format!(
            "<link rel=\"alternate\" hreflang=\"{}\" href=\"",
            alternate.locale
        ));
        push_escaped_value(&mut html, &alternate.href);
        html.push_str("\">\n");
    }
    html
}

/// A list of the languages, each in its own name; the page's own is no link.
pub(super) fn switcher(alternates: &[Alternate], own: &LanguageIdentifier) -> String {
    let mut html = String::from("<ul>");
    for Alternate { locale, href } in alternates {
        let name = autonym(locale).map_or_else(|| locale.to_string(), str::to_owned);
        let dir = direction(locale);
        if locale == own {
            html.push_str(&format!(
                "<li><span lang=\"{locale}\" dir=\"{dir}\" aria-current=\"true\">"
            ));
            push_escaped_text(&mut html, &name);
            html.push_str("</span></li>");
        } else {
            html.push_str(&format!(
                "<li><a lang=\"{locale}\" dir=\"{dir}\" hreflang=\"{locale}\" href=\""
            ));
            push_escaped_value(&mut html, href);
            html.push_str("\">");
            push_escaped_text(&mut html, &name);
            html.push_str("</a></li>");
        }
    }
    html.push_str("</ul>");
    html
}

/// A start tag with these attributes set, all else as in the source.
pub(super) fn with_attributes(
    page: &Document,
    element: NodeId,
    span: Span,
    set: &[(&str, String)],
) -> String {
    let source = page.text();
    let mut tag = String::new();
    let mut at = span.start;
    for attribute in page.attributes(element) {
        let Some((name, value)) = set.iter().find(|(name, _)| *name == attribute.name) else {
            continue;
        };
        tag.push_str(&source[at..attribute.name_span.start]);
        tag.push_str(&format!("{name}=\"{value}\""));
        let end = attribute.value_span.end.max(attribute.name_span.end);
        let quoted = matches!(source.as_bytes().get(end), Some(b'"' | b'\''));
        at = if quoted { end + 1 } else { end };
    }
    tag.push_str(&source[at..span.end]);
    for (name, value) in set {
        if !page.has_attribute(element, name) {
            push_before_end(&mut tag, &format!(" {name}=\"{value}\""));
        }
    }
    tag
}

/// Marks a start tag with the language of its text, which is not the page's. What the page says itself stays.
pub(super) fn mark(
    tag: &mut String,
    page: &Document,
    element: NodeId,
    locale: &LanguageIdentifier,
) {
    if page.has_attribute(element, "lang") {
        return;
    }
    let dir = direction(locale);
    push_before_end(tag, &format!(" lang=\"{locale}\" dir=\"{dir}\""));
}

fn push_before_end(tag: &mut String, text: &str) {
    let end = if tag.ends_with("/>") && tag.contains([' ', '"']) && !tag.contains('=') {
        tag.len() - 2
    } else {
        tag.len().saturating_sub(1)
    };
    tag.insert_str(end, text);
}
