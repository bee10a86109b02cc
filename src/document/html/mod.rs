//! HTML: [tokenization and tree construction](https://html.spec.whatwg.org/multipage/parsing.html)
//! of the HTML Standard, with scripting off.
//!
//! Written for speed: one pass over the bytes, no token is ever copied, and the nodes keep places
//! instead of strings. What it leaves out of the standard: `document.write`, and the joining of
//! neighbouring text nodes.

mod after;
mod body_end;
mod body_start;
mod builder;
mod foreign;
mod formatting;
mod head;
mod insert;
mod quirks;
mod scanner;
mod stack;
mod table;
mod table_parts;
mod template;

use super::limits::Limits;
use super::limits::Reached;
use super::tree::Tree;
use crate::document::Span;
use builder::Builder;

pub(super) use quirks::identifiers_of as doctype_identifiers;

/// The tree of a whole page.
pub(super) fn parse(text: &str, limits: &Limits) -> (Tree, Vec<Reached>) {
    let mut builder = Builder::new(text, limits);
    builder.run();
    builder.finish()
}

/// The tree of a piece of a page, read as the content of an element of the name `context`
/// (`svg path` and the like for elements of SVG and MathML).
pub(super) fn parse_fragment(text: &str, context: &str, limits: &Limits) -> (Tree, Vec<Reached>) {
    let mut builder = Builder::new(text, limits);
    builder.begin_fragment(context);
    builder.run();
    builder.finish()
}

/// What a comment says: the source between its marks.
pub(super) fn comment_content(text: &str, comment: Span) -> Span {
    let source = comment.slice(text);
    let Some(rest) = source.strip_prefix("<!--") else {
        return bogus_comment_content(source, comment);
    };
    let start = comment.start + 4;
    let content = if rest == ">" || rest == "->" {
        ""
    } else if let Some(content) = rest
        .strip_suffix("-->")
        .or_else(|| rest.strip_suffix("--!>"))
    {
        content
    } else {
        // The text ended first; its last dashes would have belonged to the mark.
        let cut = rest.strip_suffix("--!").or_else(|| rest.strip_suffix("--"));
        cut.or_else(|| rest.strip_suffix('-')).unwrap_or(rest)
    };
    Span {
        start,
        end: start + content.len(),
    }
}

/// `<!x>`, `</ x>`: without the mark; `<?x>` keeps its question mark.
fn bogus_comment_content(source: &str, comment: Span) -> Span {
    let mark = if source.starts_with("<?") { 1 } else { 2 };
    let end = comment.end - usize::from(source.len() > mark && source.ends_with('>'));
    Span {
        start: (comment.start + mark).min(end),
        end,
    }
}
