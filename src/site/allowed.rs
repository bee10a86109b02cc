//! What a translation may bring into a page: the lists of
//! [Fluent's DOM overlays](https://github.com/projectfluent/fluent.js/wiki/DOM-Overlays), and what no list can allow.

use crate::document::Destination;

/// Text-level elements that a translation may use without the page's leave.
const TEXT_LEVEL: [&str; 25] = [
    "em", "strong", "small", "s", "cite", "q", "dfn", "abbr", "data", "time", "code", "var",
    "samp", "kbd", "sub", "sup", "i", "b", "u", "mark", "bdi", "bdo", "span", "br", "wbr",
];

/// Attributes that a translation may set on any element.
const ANYWHERE: [&str; 4] = ["title", "aria-description", "aria-label", "aria-valuetext"];

/// Elements whose content is code, another document, or never read as text: translations do not fill them.
const NEVER_FILLED: [&str; 10] = [
    "script",
    "style",
    "template",
    "iframe",
    "object",
    "embed",
    "noscript",
    "noframes",
    "xmp",
    "plaintext",
];

/// Attributes whose value is an address.
const ADDRESSES: [&str; 13] = [
    "href",
    "src",
    "srcset",
    "action",
    "formaction",
    "poster",
    "data",
    "cite",
    "background",
    "ping",
    "manifest",
    "xlink:href",
    "imagesrcset",
];

/// Whether a translation may bring this element of HTML along.
pub(super) fn is_text_level(name: &str) -> bool {
    TEXT_LEVEL.contains(&name)
}

/// Whether translations may fill this element.
pub(super) fn may_be_filled(name: &str) -> bool {
    !NEVER_FILLED.contains(&name)
}

/// Whether a translation may set this attribute on an element of HTML without the page's leave.
///
/// `kind` is the `type` of an `<input>`.
pub(super) fn is_localizable(element: &str, attribute: &str, kind: &str) -> bool {
    if ANYWHERE.contains(&attribute) {
        return true;
    }
    match (element, attribute) {
        ("a" | "area", "download")
        | ("area" | "img" | "input", "alt")
        | ("input" | "textarea", "placeholder")
        | ("menu" | "menuitem" | "optgroup" | "option" | "track", "label")
        | ("th", "abbr") => true,
        ("input", "value") => ["submit", "button", "reset"]
            .iter()
            .any(|button| kind.eq_ignore_ascii_case(button)),
        _ => false,
    }
}

/// Whether no translation may set this attribute to this value, whatever the page allows: handlers, styles and
/// documents in attributes, and addresses that are code.
pub(super) fn is_harmful(attribute: &str, value: &str) -> bool {
    if attribute.starts_with("on") || matches!(attribute, "style" | "srcdoc") {
        return true;
    }
    ADDRESSES.contains(&attribute) && Destination::of(value) == Destination::Itself
}
