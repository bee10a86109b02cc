//! Which files are templates and sources, and how each is tokenized.

use super::markup::Flavor;
use super::script::Dialect;

/// Endings of the names of files that are always templates or sources, in lower case.
pub const ENDINGS: &[&str] = &[
    "vue",
    "tsx",
    "jsx",
    "js",
    "mjs",
    "cjs",
    "ts",
    "mts",
    "cts",
    "svelte",
    "hbs",
    "handlebars",
    "erb",
    "tera",
    "jinja",
    "jinja2",
    "j2",
    "njk",
    "tmpl",
    "gohtml",
    "liquid",
    "tis",
    "rs",
    "dart",
];

/// How a file is tokenized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Markup(Flavor),
    Script(Dialect),
}

/// How the file of this name is tokenized.
pub(super) fn syntax(name: &str, text: &str) -> Syntax {
    let ending = name
        .rsplit_once('.')
        .map_or("", |(_, ending)| ending)
        .to_ascii_lowercase();
    match ending.as_str() {
        "vue" => Syntax::Markup(Flavor::Vue),
        "svelte" => Syntax::Markup(Flavor::Svelte),
        "ts" | "mts" | "cts" => Syntax::Script(Dialect::Plain),
        "tsx" => Syntax::Script(Dialect::Tsx),
        "js" | "jsx" | "mjs" | "cjs" => Syntax::Script(Dialect::Jsx),
        "tis" => Syntax::Script(Dialect::Tis),
        "dart" => Syntax::Script(Dialect::Dart),
        "rs" => Syntax::Script(Dialect::Rust),
        _ if is_script(text) => Syntax::Script(Dialect::Tis),
        _ => Syntax::Markup(Flavor::Html),
    }
}

/// A script under the name of a page, as Sciter has them: it begins with a statement, not a tag.
fn is_script(text: &str) -> bool {
    let head = text.trim_start();
    [
        "var ",
        "function ",
        "class ",
        "include ",
        "import ",
        "const ",
        "let ",
        "if (",
        "view.",
    ]
    .iter()
    .any(|word| head.starts_with(word))
}

/// Whether an HTML file holds the syntax of a template engine.
///
/// ```
/// use kijil::check::template::has_syntax;
/// assert!(has_syntax("<p>{% trans 'Hello' %}</p>"));
/// assert!(!has_syntax("<p>안녕하세요</p>"));
/// ```
pub fn has_syntax(text: &str) -> bool {
    let bytes = text.as_bytes();
    let delimited = memchr::memchr3_iter(b'{', b'<', b'$', bytes).any(|at| {
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        match bytes[at] {
            b'{' => matches!(next, b'{' | b'%'),
            b'<' => next == b'%' || bytes[at + 1..].starts_with(b"?php"),
            _ => next == b'{',
        }
    });
    delimited || is_script(text)
}
