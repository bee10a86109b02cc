//! Attributes, properties and variables: who gets to see their values.

use super::{is_one_of, last_word, words};
use crate::language::Language;

/// Last words of attributes, properties and variables that hold text for people.
const TELLING: &[&str] = &[
    "label",
    "labels",
    "title",
    "titles",
    "text",
    "texts",
    "message",
    "messages",
    "msg",
    "placeholder",
    "heading",
    "headline",
    "header",
    "description",
    "tooltip",
    "hint",
    "caption",
    "subtitle",
    "alt",
    "summary",
    "prompt",
    "legend",
    "notice",
    "warning",
    "subheading",
    "subheader",
    "tagline",
    "helper",
    "note",
    "tip",
    "question",
    "answer",
    "confirm",
    "novalue",
    "greeting",
    "desc",
    "blurb",
    "feedback",
    "copy",
];

/// Whether a name says that people get to read the value.
pub(in crate::check::template) fn tells(name: &str) -> bool {
    matches!(
        name,
        "textContent" | "innerText" | "innerHTML" | "ariaLabel" | "outerHTML" | "helpText"
    ) || is_one_of(last_word(name), TELLING)
}

/// Last words of properties, attributes and variables whose value is for machines.
const CODE: &[&str] = &[
    "class",
    "classes",
    "style",
    "styles",
    "id",
    "ids",
    "key",
    "keys",
    "type",
    "types",
    "href",
    "src",
    "url",
    "urls",
    "uri",
    "path",
    "paths",
    "icon",
    "icons",
    "for",
    "role",
    "method",
    "action",
    "target",
    "rel",
    "event",
    "events",
    "variant",
    "color",
    "colour",
    "size",
    "format",
    "mode",
    "selector",
    "selectors",
    "ref",
    "slot",
    "slots",
    "testid",
    "width",
    "height",
    "lang",
    "locale",
    "mime",
    "encoding",
    "align",
    "position",
    "placement",
    "direction",
    "tag",
    "component",
    "endpoint",
    "field",
    "fields",
    "param",
    "params",
    "query",
    "template",
    "prop",
    "props",
    "regex",
    "pattern",
    "cls",
    "css",
    "font",
    "family",
    "theme",
    "route",
    "module",
    "namespace",
    "file",
    "filename",
    "extension",
    "version",
    "charset",
    "cursor",
    "display",
    "transition",
    "animation",
    "schema",
    "viewbox",
    "fill",
    "stroke",
    "transform",
    "d",
    "points",
    "xmlns",
    "codec",
    "codecs",
    "accept",
    "autocomplete",
    "sort",
    "sx",
    "as",
    "layout",
    "orientation",
    "command",
    "cmd",
    "code",
    "token",
    "severity",
    "level",
    "env",
    "domain",
    "host",
    "origin",
    "hash",
    "license",
    "package",
    "repository",
    "author",
    "classname",
    "defaultvalue",
    "timezone",
    "hotkey",
    "shortcut",
    "keycode",
    "rule",
    "rules",
    "trigger",
    "shape",
    "easing",
    "autocapitalize",
    "inputmode",
    "sandbox",
    "media",
    "integrity",
    "crossorigin",
    "loading",
    "dir",
    "model",
    "kind",
    "sql",
    "agent",
    "statement",
    "shell",
    "script",
    "glob",
    "fonts",
    "os",
    "device",
    "browser",
    "vendor",
    "platform",
];

/// Whether a name says that the value is for machines, and all that stands inside it.
pub(in crate::check::template) fn is_code_name(name: &str) -> bool {
    name.starts_with("data-test") || is_one_of(last_word(name), CODE) || is_of_machines(name)
}

/// Words before a last one that say whose name or label it is: `analyticsName`, `eventLabel`, `logMessage`.
const MACHINES: &[&str] = &[
    "analytics",
    "tracking",
    "telemetry",
    "metric",
    "metrics",
    "event",
    "log",
    "debug",
    "trace",
    "sentry",
    "test",
    "commit",
    "sql",
    "xpath",
    "font",
    "regexp",
];

/// Whether a name says that what it names is a machine's: an event, a line of a log.
fn is_of_machines(name: &str) -> bool {
    let mut words = words(name).peekable();
    let first = words.next().unwrap_or("");
    words.peek().is_some() && is_one_of(first, MACHINES)
}

/// Whether an attribute holds the name of something for machines: `name`, `field-name`.
pub(in crate::check::template) fn is_name(name: &str) -> bool {
    last_word(name).eq_ignore_ascii_case("name")
}

/// Whether a name says that the value is for machines, though people may meet it: the `value` of
/// an option, the `context` of an error.
pub(in crate::check::template) fn is_for_machines_first(name: &str) -> bool {
    is_one_of(last_word(name), &["value", "context"])
}

/// Whether an attribute or property holds what is shown as long as there is no translation: `defaultMessage`,
/// `defaults`.
pub(in crate::check::template) fn is_fallback(name: &str) -> bool {
    matches!(
        words(name).next(),
        Some("default" | "defaults" | "fallback")
    )
}

/// Whether an attribute or property names a message by its key or id: `id`, `i18nKey`, `message-id`.
pub(in crate::check::template) fn identifies(name: &str) -> bool {
    is_one_of(last_word(name), &["id", "key", "keypath", "path"])
}

/// Whether a property holds the tag of a language: `code: 'ko'`, `value: 'pt_BR'`.
pub(in crate::check::template) fn is_language_tag(name: &str, value: &str) -> bool {
    let names_language = is_one_of(
        last_word(name),
        &["code", "locale", "lang", "language", "iso", "bcp47", "tag"],
    );
    let is_sign =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"+#-".contains(&byte);
    // A language of programmers, which has a name as well: `lang: "rust"`.
    if is_one_of(last_word(name), &["lang", "language"])
        && !value.is_empty()
        && value.bytes().all(is_sign)
    {
        return true;
    }
    let mut parts = value.split(['-', '_']);
    let language = parts.next().unwrap_or("");
    let is_lower = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_region = |part: &str| {
        part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase())
            || part.len() == 4 && part.starts_with(|c: char| c.is_ascii_uppercase())
    };
    if !matches!(language.len(), 2 | 3) || !is_lower(language) {
        return false;
    }
    match parts.next() {
        // Of two letters alone the property must say that they are a language: `value: 'is'` is an operator.
        None => names_language && Language::from_tag(language).is_some(),
        Some(region) => is_region(region),
    }
}

/// Attributes of layouts in XML, without their prefix, that hold text for people.
const LAYOUT: &[&str] = &[
    "text",
    "hint",
    "contentDescription",
    "title",
    "subtitle",
    "label",
    "summary",
    "content",
    "header",
    "description",
    "placeholder",
    "placeholderText",
    "watermark",
    "toolTip",
    "queryHint",
    "prompt",
    "helperText",
    "message",
    "dialogTitle",
    "dialogMessage",
];

/// Whether an attribute of a layout in XML, its prefix left out, holds text for people.
pub(in crate::check::template) fn is_shown_in_layouts(name: &str) -> bool {
    is_one_of(name, LAYOUT) || name.ends_with("ToolTip.Tip")
}

/// Methods of a string that give a text to show.
const KEEPING: &[&str] = &[
    "to_owned",
    "to_string",
    "into",
    "format",
    "replace",
    "toUpperCase",
    "toLowerCase",
    "trim",
    "concat",
    "to_uppercase",
    "to_lowercase",
    "repeat",
    "padEnd",
    "padStart",
    "toString",
    "upper",
    "title",
    "capitalize",
    "html_safe",
    "as_str",
];

/// Whether the method of a string gives a text to show, not a part, a test or a translation.
pub(in crate::check::template) fn keeps_text(method: &str) -> bool {
    KEEPING.contains(&method)
}
