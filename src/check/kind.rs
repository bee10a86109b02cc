//! Which checker reads a file.

use super::template::{ENDINGS, has_syntax, is_layout};

/// What a file is, told by the ending of its name and, for HTML, by a look inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A finished page or document.
    Page(Markup),
    /// A template or source file that makes pages.
    Template,
    /// A catalog that says itself what it was translated from: PO.
    Catalog,
}

/// How a page is marked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Markup {
    /// HTML and XHTML.
    Html,
    /// Markdown and MDX.
    Markdown,
    /// Nothing but lines.
    Plain,
}

/// Which checker reads the file of this name; `None` for kinds that nobody reads.
///
/// A name without an ending, such as that of standard input, is taken by its content.
pub fn kind(name: &str, text: &str) -> Option<Kind> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let ending = file
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("html" | "htm" | "xhtml") if has_syntax(text) => Some(Kind::Template),
        Some("html" | "htm" | "xhtml") => Some(Kind::Page(Markup::Html)),
        Some("md" | "mdx" | "markdown") => Some(Kind::Page(Markup::Markdown)),
        Some("txt" | "text") => Some(Kind::Page(Markup::Plain)),
        Some(ending) if ENDINGS.contains(&ending) => Some(Kind::Template),
        Some("xml") if is_layout(text) => Some(Kind::Template),
        Some("po") => Some(Kind::Catalog),
        Some(_) => None,
        None if text.trim_start().starts_with('<') => Some(Kind::Page(Markup::Html)),
        None => Some(Kind::Page(Markup::Plain)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Markup, kind};

    #[test]
    fn goes_by_the_ending_first() {
        assert_eq!(kind("a/b.MD", ""), Some(Kind::Page(Markup::Markdown)));
        assert_eq!(kind("App.vue", ""), Some(Kind::Template));
        assert_eq!(kind("ko/a.po", ""), Some(Kind::Catalog));
        assert_eq!(kind("photo.png", ""), None);
        assert_eq!(kind("-", "<!doctype html>"), Some(Kind::Page(Markup::Html)));
        assert_eq!(kind("-", "본문"), Some(Kind::Page(Markup::Plain)));
    }
}
