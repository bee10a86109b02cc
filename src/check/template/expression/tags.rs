//! The tags, helpers and filters of template engines by name.

/// What an expression does to the text behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check::template) enum Effect<'t> {
    /// Nothing.
    None,
    /// It is marked, a comment or code, up to the tag of this name.
    MuteUntil(&'t str),
    /// It ends the part that began with such a tag.
    End(&'t str),
}

/// Tags whose content is marked, a comment or code.
const MUTING: &[(&str, &str)] = &[
    ("blocktrans", "endblocktrans"),
    ("blocktranslate", "endblocktranslate"),
    ("comment", "endcomment"),
    ("schema", "endschema"),
    ("stylesheet", "endstylesheet"),
    ("javascript", "endjavascript"),
    ("style", "endstyle"),
    ("#t", "/t"),
    ("#intl", "/intl"),
    ("#i18n", "/i18n"),
    ("#trans", "/trans"),
    ("#translate", "/translate"),
];

/// What an expression does to the text behind it.
pub(super) fn effect(inner: &str) -> Effect<'_> {
    let inner = inner.trim_start_matches(['-', '+', '~', ' ', '\t', '\n', '\r']);
    let head_end = inner
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '#' | '/')))
        .unwrap_or(inner.len());
    let head = &inner[..head_end];
    if let Some((_, end)) = MUTING.iter().find(|(start, _)| *start == head) {
        return Effect::MuteUntil(end);
    }
    // `{% trans "…" %}` of Django holds its text itself.
    let holds_text = inner[head_end..]
        .trim_start()
        .starts_with(['"', '\'', '.', '(', '_']);
    match head {
        "trans" | "translate" if !holds_text => Effect::MuteUntil(if head == "trans" {
            "endtrans"
        } else {
            "endtranslate"
        }),
        _ if head.starts_with("end") || head.starts_with('/') => Effect::End(head),
        _ => Effect::None,
    }
}

/// Helpers and tags whose positional strings are no text.
pub(super) const SILENT: &[&str] = &[
    "if",
    "elif",
    "elsif",
    "unless",
    "else",
    "for",
    "each",
    "with",
    "set",
    "load",
    "url",
    "include",
    "extends",
    "block",
    "import",
    "from",
    "macro",
    "call",
    "static",
    "template",
    "define",
    "partial",
    "render",
    "section",
    "layout",
    "assign",
    "capture",
    "case",
    "when",
    "eq",
    "ne",
    "and",
    "or",
    "not",
    "index",
    "lookup",
    "contains",
    "hasPrefix",
    "hasSuffix",
    "get",
    "endblock",
    "trans",
    "cycle",
    "now",
    "csrf_token",
    "range",
    "svg",
    "yield",
    "require",
    "component",
    "outlet",
    "mount",
    "action",
    "on",
    "fn",
    "media",
    "get_static_prefix",
    "crispy",
    "render_table",
    "plugin",
    "asset",
    "image_tag",
    "vite",
    "asset_url",
    "route",
    "config",
    "console",
    "link",
    "style",
    "script",
    "replace",
    "split",
    "date",
    "raw",
    "slice",
    "join",
    "filter",
    "autoescape",
    "cache",
];

/// Filters whose string stands in for a missing value.
pub(super) const FALLBACKS: &[&str] = &[
    "default",
    "default_if_none",
    "yesno",
    "pluralize",
    "placeholder",
    "or",
    "d",
    "append",
    "prepend",
];
