//! A document as the indented tree of html5lib-tests.

use kijil::document::Document;
use kijil::document::Namespace;
use kijil::document::NodeId;
use kijil::document::NodeKind;
use kijil::document::Tag;

/// The tree, a line a node, without the last line end.
pub(crate) fn tree(document: &Document) -> String {
    let mut lines = Vec::new();
    children(document, document.root(), 0, &mut lines);
    lines.join("\n")
}

fn children(document: &Document, parent: NodeId, depth: usize, lines: &mut Vec<String>) {
    let mut text = String::new();
    for id in document.children(parent) {
        if document.kind(id) == NodeKind::Text {
            text.push_str(&document.content(id));
            continue;
        }
        flush(&mut text, depth, lines);
        match document.kind(id) {
            NodeKind::Element => element(document, id, depth, lines),
            NodeKind::Comment => {
                lines.push(line(depth, &format!("<!-- {} -->", document.content(id))))
            }
            NodeKind::Doctype => lines.push(line(depth, &doctype(document, id))),
            _ => {}
        }
    }
    flush(&mut text, depth, lines);
}

fn flush(text: &mut String, depth: usize, lines: &mut Vec<String>) {
    if !text.is_empty() {
        lines.push(line(depth, &format!("\"{text}\"")));
        text.clear();
    }
}

fn line(depth: usize, text: &str) -> String {
    format!("| {}{text}", "  ".repeat(depth))
}

fn element(document: &Document, id: NodeId, depth: usize, lines: &mut Vec<String>) {
    let prefix = match document.namespace(id) {
        Namespace::Html => "",
        Namespace::Svg => "svg ",
        Namespace::MathMl => "math ",
    };
    lines.push(line(depth, &format!("<{prefix}{}>", document.name(id))));
    let mut attributes: Vec<_> = document
        .attributes(id)
        .map(|attribute| (displayed(document, id, attribute.name), attribute.value()))
        .collect();
    attributes.sort_by(|one, other| one.0.encode_utf16().cmp(other.0.encode_utf16()));
    for (name, value) in attributes {
        lines.push(line(depth + 1, &format!("{name}=\"{value}\"")));
    }
    if document.tag(id) == Tag::Template {
        lines.push(line(depth + 1, "content"));
        children(document, id, depth + 2, lines);
    } else {
        children(document, id, depth + 1, lines);
    }
}

/// Attributes of other namespaces are written with a space for the colon.
fn displayed(document: &Document, id: NodeId, name: &str) -> String {
    const PREFIXED: [&str; 10] = [
        "xlink:actuate",
        "xlink:arcrole",
        "xlink:href",
        "xlink:role",
        "xlink:show",
        "xlink:title",
        "xlink:type",
        "xml:lang",
        "xml:space",
        "xmlns:xlink",
    ];
    if document.namespace(id) != Namespace::Html && PREFIXED.contains(&name) {
        name.replacen(':', " ", 1)
    } else {
        name.to_owned()
    }
}

fn doctype(document: &Document, id: NodeId) -> String {
    let identifiers = document.doctype_identifiers(id);
    let name = document
        .name(id)
        .to_ascii_lowercase()
        .replace('\0', "\u{FFFD}");
    match identifiers {
        (None, None) => format!("<!DOCTYPE {name}>"),
        (public, system) => format!(
            "<!DOCTYPE {name} \"{}\" \"{}\">",
            public.unwrap_or(""),
            system.unwrap_or("")
        ),
    }
}
