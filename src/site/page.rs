//! What the page says of its language: `lang`, `dir`, alternates, the switcher.

use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::document::{
    Document, NodeId, NodeKind, Span, Tag, push_escaped_text, push_escaped_value,
};
use crate::locale::{Pseudo, autonym};

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

/// What stands between an element's tags; nothing for elements that have no content.
pub(super) fn inside(page: &Document, element: NodeId) -> Option<Span> {
    let start = page.start_tag(element)?.end;
    if Tag::of(page.name(element)).is_void() {
        return None;
    }
    let end = match page.end_tag(element) {
        Some(tag) => tag.start,
        None => page.span(element)?.end,
    };
    Some(Span {
        start,
        end: end.max(start),
    })
}

/// Whether what stands between an element's tags is what the element holds. Tags that overlap leave a part of it to
/// another element, which would be lost with it.
pub(super) fn is_whole(page: &Document, element: NodeId) -> bool {
    let Some(inside) = inside(page, element) else {
        return true;
    };
    let next = page.next_after_subtree(element);
    let start = next.and_then(|next| page.span(next)).map(|span| span.start);
    start.is_none_or(|start| start >= inside.end)
}

/// The direction of a page whose texts may be disguised.
pub(super) fn shown_direction(locale: &LanguageIdentifier, pseudo: Option<Pseudo>) -> &'static str {
    match pseudo {
        Some(Pseudo::Bidi) => "rtl",
        _ => direction(locale),
    }
}

/// Where the links of a head go: before its end tag, or behind what is in it. `None` for a part of a page.
pub(super) fn end_of_head(page: &Document, head: NodeId) -> Option<usize> {
    if let Some(tag) = page.end_tag(head) {
        return Some(tag.start);
    }
    let root = place_of_root(page)?;
    let last = page
        .children(head)
        .filter(|child| page.kind(*child) == NodeKind::Element)
        .filter_map(|child| page.span(child));
    let ends = last.chain(page.start_tag(head)).map(|span| span.end);
    Some(ends.max().unwrap_or(root.end))
}

/// The start tag of a page's root, or where it would stand: behind the doctype. `None` for a part of a page, which has
/// neither these nor a head or a body of its own.
pub(super) fn place_of_root(page: &Document) -> Option<Span> {
    let mut own = [Tag::Html, Tag::Head, Tag::Body].into_iter();
    let written = |tag| page.first(tag).and_then(|node| page.start_tag(node));
    if let Some(root) = page.first(Tag::Html).and_then(|root| page.start_tag(root)) {
        return Some(root);
    }
    let doctype = page
        .children(page.root())
        .find(|node| page.kind(*node) == NodeKind::Doctype)
        .and_then(|node| page.span(node));
    let is_page = doctype.is_some() || own.any(|tag| written(tag).is_some());
    let at = doctype.map_or(0, |doctype| doctype.end);
    is_page.then_some(Span { start: at, end: at })
}

/// Whether a text of this locale is what the wanted one asks for: the same language, in the same script, and not that
/// of another region.
///
/// ```
/// use kijil::site::is_own;
///
/// let is_own = |wanted: &str, given: &str| Some(is_own(&wanted.parse().ok()?, &given.parse().ok()?));
/// assert_eq!(is_own("de-AT", "de"), Some(true));
/// assert_eq!(is_own("zh-TW", "zh"), Some(false));
/// ```
pub fn is_own(wanted: &LanguageIdentifier, given: &LanguageIdentifier) -> bool {
    let is_near =
        given.region.is_none() || wanted.region.is_none() || given.region == wanted.region;
    let scripts = (script(wanted), script(given));
    let is_read = !matches!(&scripts, (Some(wanted), Some(given)) if wanted != given);
    wanted.language == given.language && is_near && is_read
}

/// The script of a locale where its language has several, after CLDR's likely subtags.
fn script(locale: &LanguageIdentifier) -> Option<&str> {
    let region = locale.region.as_ref().map(|region| region.as_str());
    let likely = match (locale.language.as_str(), region) {
        ("zh", Some("TW" | "HK" | "MO")) => Some("Hant"),
        ("zh", _) => Some("Hans"),
        ("sr", Some("ME" | "RO" | "TR")) => Some("Latn"),
        ("sr", _) => Some("Cyrl"),
        ("az" | "uz", _) => Some("Latn"),
        ("pa", Some("PK")) => Some("Arab"),
        ("pa", _) => Some("Guru"),
        _ => None,
    };
    locale
        .script
        .as_ref()
        .map(|script| script.as_str())
        .or(likely)
}

/// Links to the alternates, for `<head>`, but for those that the page has of its own.
pub(super) fn links(page: &Document, alternates: &[Alternate]) -> String {
    let own: Vec<_> = page
        .elements(Tag::Link)
        .filter(|link| {
            let rel = page.attribute(*link, "rel").unwrap_or_default();
            rel.split_ascii_whitespace()
                .any(|kind| kind.eq_ignore_ascii_case("alternate"))
        })
        .filter_map(|link| page.attribute(link, "hreflang"))
        .collect();
    let mut html = String::new();
    for alternate in alternates {
        let name = alternate.locale.to_string();
        if own.iter().any(|own| own.eq_ignore_ascii_case(&name)) {
            continue;
        }
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
    dir: &str,
) {
    if page.has_attribute(element, "lang") {
        return;
    }
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
