//! The article of a page, or the blocks of the roles asked for, to read.

use kijil::content::{self, Block, Flow, FlowOptions, Page, Phrasing, Role};
use kijil::document::{self, Document};
use kijil::report;

use super::Arguments;

/// What comes before the first article in HTML, and after the last.
pub(super) const HEAD: &str = include_str!("../../report/html/article-head.html");
pub(super) const FOOT: &str = include_str!("../../report/html/article-foot.html");

/// The text alone.
pub(super) fn text(page: &Page<'_>, arguments: &Arguments) -> String {
    if !arguments.chooses() {
        return page.article() + "\n";
    }
    let mut out = String::new();
    for block in &page.blocks {
        if block.duplicate_of.is_none() && arguments.wants(block.role) {
            out.push_str(&block.text);
            out.push_str("\n\n");
        }
    }
    out
}

/// Markdown, a line of white space after each page.
pub(super) fn markdown(document: &Document, page: &Page<'_>, arguments: &Arguments) -> String {
    report::markdown(&flow(document, page, arguments)) + "\n"
}

/// An `<article>` in the page's language.
pub(super) fn html(document: &Document, page: &Page<'_>, arguments: &Arguments) -> String {
    let mut html = String::from("<article");
    if let Some(language) = &page.metadata.language {
        html.push_str(" lang=\"");
        document::push_escaped_value(&mut html, language);
        html.push('"');
    }
    html.push_str(" dir=\"auto\">\n");
    html.push_str(&report::article_html(&flow(document, page, arguments)));
    html + "</article>\n"
}

fn flow(document: &Document, page: &Page<'_>, arguments: &Arguments) -> Vec<Flow> {
    let options = FlowOptions::without(arguments.without.iter().map(|part| part.part()));
    let wanted = |block: &Block<'_>| {
        if arguments.chooses() {
            arguments.wants(block.role)
        } else {
            matches!(block.role, Role::Body | Role::Heading | Role::Title)
        }
    };
    let mut flow = content::flow(document, page, wanted, &options);
    if let Some(title) = &page.metadata.title
        && !arguments.chooses()
        && !page.blocks.iter().any(|block| is_title(block, title))
    {
        flow.insert(0, Flow::Heading(1, vec![Phrasing::Text(title.clone())]));
    }
    flow
}

/// Whether a block says the title; on pages that are no articles it is a heading of the main content.
fn is_title(block: &Block<'_>, title: &str) -> bool {
    block.role == Role::Title || block.role == Role::Heading && block.text == title
}
