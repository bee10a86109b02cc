//! What kind of source a text is.

/// How the text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Format {
    /// HTML or XHTML.
    #[default]
    Html,
    /// Plain text, a block a line.
    Plain,
    /// Markdown, read as text: its blocks are known, nothing is rendered.
    Markdown,
}

/// Bytes of the text that are looked at for a tag: as many as browsers sniff.
const SNIFFED_BYTES: usize = 1_445;

/// Tags that open an HTML page or a piece of one; other angle brackets prove nothing.
const TELLING: &[&str] = &[
    "!doctype", "!--", "html", "head", "body", "script", "style", "title", "meta", "link", "div",
    "p", "br", "a", "table", "h1", "h2", "h3", "ul", "ol", "section", "article", "main", "header",
    "span", "?xml", "iframe", "font", "b",
];

impl Format {
    /// The format that a file name tells, or else the beginning of the text.
    ///
    /// ```
    /// use kijil::document::Format;
    /// assert_eq!(Format::of("README.md", "# 키질"), Format::Markdown);
    /// assert_eq!(Format::of("-", " <!DOCTYPE html><p>본문"), Format::Html);
    /// assert_eq!(Format::of("-", "1 < 2, 3 > 2"), Format::Plain);
    /// ```
    pub fn of(name: &str, text: &str) -> Format {
        Format::of_name(name).unwrap_or_else(|| Format::of_text(text))
    }

    /// The format that the ending of a file name tells.
    pub fn of_name(name: &str) -> Option<Format> {
        let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let (_, ending) = file.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "html" | "htm" | "xhtml" | "xht" | "shtml" => Some(Format::Html),
            "md" | "mdx" | "markdown" | "mkd" | "mdown" => Some(Format::Markdown),
            "txt" | "text" => Some(Format::Plain),
            _ => None,
        }
    }

    fn of_text(text: &str) -> Format {
        let text = text.trim_start_matches('\u{FEFF}').trim_start();
        let Some(first) = text.strip_prefix('<') else {
            return Format::Plain;
        };
        if TELLING.iter().any(|name| begins_with_tag(first, name)) || has_html_tag(text) {
            Format::Html
        } else {
            Format::Plain
        }
    }
}

/// Whether `<html`, `<head` or `<body` stands near the beginning (after an XML header, say).
fn has_html_tag(text: &str) -> bool {
    let sniffed = &text.as_bytes()[..text.len().min(SNIFFED_BYTES)];
    memchr::memchr_iter(b'<', sniffed).any(|at| {
        ["html", "head", "body", "!doctype html"]
            .iter()
            .any(|name| {
                sniffed[at + 1..]
                    .get(..name.len())
                    .is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
            })
    })
}

fn begins_with_tag(after_bracket: &str, name: &str) -> bool {
    let bytes = after_bracket.as_bytes();
    bytes.len() > name.len()
        && bytes[..name.len()].eq_ignore_ascii_case(name.as_bytes())
        && (name == "!--" || !bytes[name.len()].is_ascii_alphanumeric())
}
