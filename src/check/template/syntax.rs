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
    "twig",
    "ejs",
    "eex",
    "heex",
    "leex",
    "mustache",
    "php",
    "phtml",
    "astro",
    "kt",
    "kts",
    "java",
    "swift",
    "xaml",
    "axaml",
];

/// How a file is tokenized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Markup(Flavor),
    Script(Dialect),
    /// A script that a template engine makes: `list.js.erb`.
    Templated(Dialect),
    /// Data, settings or code of another language that a template engine makes.
    Data,
}

/// Endings of template engines behind which the ending of what they make may stand: `list.js.erb`.
const ENGINES: &[&str] = &[
    "erb",
    "tera",
    "jinja",
    "jinja2",
    "j2",
    "njk",
    "tmpl",
    "hbs",
    "handlebars",
    "liquid",
    "twig",
    "ejs",
    "eex",
    "mustache",
    "tt",
];

/// Endings of what only machines read.
const MACHINES: &[&str] = &[
    "json",
    "yml",
    "yaml",
    "toml",
    "ini",
    "conf",
    "cfg",
    "cnf",
    "sh",
    "bash",
    "zsh",
    "ps1",
    "bat",
    "css",
    "scss",
    "sass",
    "less",
    "sql",
    "py",
    "rb",
    "go",
    "rs",
    "java",
    "kt",
    "swift",
    "c",
    "h",
    "cc",
    "cpp",
    "hpp",
    "cs",
    "lua",
    "php",
    "service",
    "env",
    "properties",
    "plist",
    "desktop",
    "nix",
    "tf",
    "proto",
    "graphql",
    "csv",
    "ics",
    "make",
    "cmake",
    "gradle",
    "xsd",
    "dot",
    "nginx",
    "rake",
    "webmanifest",
];

/// Files of plain text that machines read, by their standards: RFC 9309, RFC 9116.
const TEXTS_OF_MACHINES: &[&str] = &["robots", "security", "ads", "humans", "sitemap"];

/// What a template engine makes, if the ending before its own tells.
fn made(name: &str) -> Option<Syntax> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let mut parts = file.rsplit('.').map(str::to_ascii_lowercase);
    let (engine, made, stem) = (parts.next()?, parts.next()?, parts.next()?);
    if !ENGINES.contains(&engine.as_str()) {
        return None;
    }
    match made.as_str() {
        "js" | "mjs" | "ts" | "jsx" => Some(Syntax::Templated(Dialect::Plain)),
        "txt" | "text" if TEXTS_OF_MACHINES.contains(&stem.as_str()) => Some(Syntax::Data),
        made if MACHINES.contains(&made) => Some(Syntax::Data),
        _ => None,
    }
}

/// How the file of this name is tokenized.
pub(super) fn syntax(name: &str, text: &str) -> Syntax {
    if let Some(made) = made(name) {
        return made;
    }
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
        "kt" | "kts" => Syntax::Script(Dialect::Kotlin),
        "java" => Syntax::Script(Dialect::Java),
        "swift" => Syntax::Script(Dialect::Swift),
        "astro" => Syntax::Markup(Flavor::Astro),
        "php" if name.ends_with(".blade.php") => Syntax::Markup(Flavor::Blade),
        "xaml" | "axaml" | "xml" => Syntax::Markup(Flavor::Xml),
        "rs" => Syntax::Script(Dialect::Rust),
        _ if is_script(text) => Syntax::Script(Dialect::Tis),
        _ => Syntax::Markup(Flavor::Html),
    }
}

/// Whether an XML file lays out a screen of Android: its attributes are in the platform's namespace.
pub(in crate::check) fn is_layout(text: &str) -> bool {
    text.contains("http://schemas.android.com/apk/res/android")
        && !text.contains("<manifest")
        && !text.contains("<resources")
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
