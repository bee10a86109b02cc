//! Preformatted text.

use crate::content::inline::{Inline, Said, ends_line};
use crate::content::segment::Code;
use crate::content::segment::is_silent;
use crate::document::Document;
use crate::document::Format;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Tag;

/// What pages put before the name of the language in a class. The longer ones come first.
const PREFIXES: [&str; 7] = [
    "language-",
    "lang-",
    "highlight-source-",
    "highlight-text-",
    "highlight-",
    "brush:",
    "src-",
];

/// Classes beside which highlighters put the name of the language alone.
const HIGHLIGHTERS: [&str; 9] = [
    "highlight",
    "hljs",
    "sourcecode",
    "codehilite",
    "prettyprint",
    "chroma",
    "brush:",
    "code",
    "src",
];

/// Names for no language.
const NONE: [&str; 8] = [
    "none",
    "default",
    "nohighlight",
    "no-highlight",
    "plain",
    "undefined",
    "source",
    "auto",
];

/// Names of languages in classes without a prefix: others there may say anything.
const LANGUAGES: &[&str] = &[
    "apache",
    "asm",
    "bash",
    "bat",
    "batch",
    "c",
    "c#",
    "c++",
    "clojure",
    "cmake",
    "cobol",
    "coffeescript",
    "console",
    "cpp",
    "cs",
    "csharp",
    "css",
    "dart",
    "diff",
    "docker",
    "dockerfile",
    "elixir",
    "elm",
    "erlang",
    "fortran",
    "fsharp",
    "go",
    "golang",
    "gradle",
    "graphql",
    "groovy",
    "haskell",
    "hcl",
    "html",
    "http",
    "ini",
    "java",
    "javascript",
    "js",
    "json",
    "jsx",
    "julia",
    "kotlin",
    "latex",
    "less",
    "lisp",
    "lua",
    "makefile",
    "markdown",
    "matlab",
    "md",
    "mermaid",
    "nginx",
    "nim",
    "nix",
    "objc",
    "objectivec",
    "ocaml",
    "pascal",
    "perl",
    "php",
    "plaintext",
    "plsql",
    "powershell",
    "prolog",
    "proto",
    "protobuf",
    "ps1",
    "py",
    "pycon",
    "python",
    "python3",
    "r",
    "rb",
    "rs",
    "rst",
    "ruby",
    "rust",
    "sass",
    "scala",
    "scheme",
    "scss",
    "sh",
    "shell",
    "solidity",
    "sql",
    "svelte",
    "swift",
    "terraform",
    "tex",
    "text",
    "toml",
    "ts",
    "tsx",
    "typescript",
    "vb",
    "vbnet",
    "vim",
    "vue",
    "wasm",
    "xml",
    "yaml",
    "yml",
    "zig",
    "zsh",
];

/// Bytes of the longest name of a language.
const LONGEST_NAME: usize = 24;

/// Elements around code that may name its language: highlighters put a table and three boxes around it.
const LEVELS: usize = 7;

/// The text of an element with its line ends, those of its source, of `<br>` and of blocks in it: as far as the text
/// nodes are `wanted`.
pub(super) fn text(
    document: &Document,
    inline: &Inline,
    node: NodeId,
    wanted: impl Fn(NodeId) -> bool,
) -> String {
    let mut code = Code::default();
    let mut line = node;
    let mut below = document.descendants(node);
    while let Some(here) = below.next() {
        match document.kind(here) {
            NodeKind::Text if wanted(here) => {
                let own = line_of(document, here, node);
                if std::mem::replace(&mut line, own) != own {
                    code.end_line();
                }
                code.push(&document.content(here));
            }
            NodeKind::Element if document.tag(here) == Tag::Br => code.push("\n"),
            NodeKind::Element => match inline.said(document, here) {
                Said::Content if !is_silent(document.tag(here)) => {}
                Said::Content | Said::Nothing => below.skip_subtree(here),
                _ => {
                    if wanted(here) {
                        code.push(&inline.words(document, here));
                    }
                    below.skip_subtree(here);
                }
            },
            _ => {}
        }
    }
    let mut text = code.text;
    text.truncate(text.trim_end().len());
    text
}

/// The element in the code that is the line of a text, or the code itself.
fn line_of(document: &Document, text: NodeId, code: NodeId) -> NodeId {
    let around = document.ancestors(text).take_while(|above| *above != code);
    let mut lines = around.filter(|above| ends_line(document.tag(*above)));
    lines.next().unwrap_or(code)
}

/// The language that the element names, or the `<code>` in it, or the boxes that a highlighter put around it.
pub(crate) fn language(document: &Document, node: NodeId) -> Option<String> {
    let inner = document
        .children(node)
        .find(|child| document.tag(*child) == Tag::Code);
    let own = [Some(node), inner].into_iter().flatten();
    let own = own
        .flat_map(|node| named_by(document, node, Place::Code))
        .next();
    let around = || {
        let boxes = document.ancestors(node).take(LEVELS).take_while(|above| {
            matches!(
                document.tag(*above),
                Tag::Div
                    | Tag::Figure
                    | Tag::Table
                    | Tag::Tbody
                    | Tag::Tr
                    | Tag::Td
                    | Tag::Span
                    | Tag::Other
            )
        });
        boxes
            .flat_map(|around| named_by(document, around, Place::Around))
            .next()
    };
    let name = own.or_else(around)?;
    (!NONE.contains(&name.as_str())).then_some(name)
}

/// Whose name of a language it may be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The code's.
    Code,
    /// That of a box around it, which may be named after the language of its readers.
    Around,
}

fn named_by(document: &Document, node: NodeId, place: Place) -> Option<String> {
    let told = ["data-language", "data-lang"]
        .iter()
        .find_map(|name| document.attribute(node, name));
    let told = told.and_then(|told| name(told.trim()));
    told.filter(|told| place == Place::Code || is_language(told))
        .or_else(|| of_classes(document, node, place))
}

fn of_classes(document: &Document, node: NodeId, place: Place) -> Option<String> {
    let classes = document.attribute(node, "class")?;
    let classes: Vec<&str> = classes.split_ascii_whitespace().collect();
    // A fence of Markdown has the name as it is.
    if document.format() == Format::Markdown {
        let prefixed = classes.first()?;
        return Some(
            prefixed
                .strip_prefix("language-")
                .unwrap_or(prefixed)
                .to_owned(),
        );
    }
    let prefixed = classes.iter().find_map(|class| after_prefix(class, place));
    let has_highlighter = classes
        .iter()
        .any(|class| HIGHLIGHTERS.contains(&class.to_ascii_lowercase().as_str()));
    let alone = || {
        let mut names = classes.iter().filter(|_| has_highlighter);
        names.find_map(|class| name(class.trim_end_matches(';')).filter(|name| is_language(name)))
    };
    prefixed.or_else(alone)
}

fn after_prefix(class: &str, place: Place) -> Option<String> {
    let rest = PREFIXES
        .iter()
        .find_map(|prefix| class.strip_prefix(prefix))?;
    let is_sure = place == Place::Code && !class.starts_with("highlight-");
    let named = name(rest)?;
    (is_sure || is_language(&named) || class.starts_with("language-")).then_some(named)
}

fn is_language(name: &str) -> bool {
    LANGUAGES.contains(&name.to_ascii_lowercase().as_str())
}

fn name(text: &str) -> Option<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '#' | '-' | '.' | '_');
    (!text.is_empty() && text.len() <= LONGEST_NAME && text.chars().all(is_name))
        .then(|| text.to_owned())
}
