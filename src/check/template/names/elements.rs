//! Elements whose content is no language.

use super::{is_one_of, is_translating_element, last_word, words};

/// Elements whose content is not language.
const MUTE_ELEMENTS: &[&str] = &[
    "code",
    "kbd",
    "samp",
    "var",
    "style",
    "script",
    "math",
    "i18n",
    "docs",
    "iconify",
    "listing",
    "xmp",
    "plaintext",
];

/// Whether an element's content is code, an icon's name or otherwise no language.
pub(in crate::check::template) fn is_mute_element(element: &str) -> bool {
    is_one_of(element, MUTE_ELEMENTS)
        || is_translating_element(element)
        || (element.len() > 1 && last_word(element).eq_ignore_ascii_case("icon"))
}

/// Whether the classes of an element say that its content is the name of an icon, which a font
/// draws as a picture: `md-icon`, `material-icons`, `icon`.
pub(in crate::check::template) fn holds_icon(class: &str) -> bool {
    class.starts_with("material-symbols")
        || words(class).any(|word| is_one_of(word, &["icon", "icons"]))
}
