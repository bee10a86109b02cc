//! Article → HTML: semantic elements and nothing else of the page's markup.

use crate::content::{Callout, Cell, Flow, Phrasing, Picture};
use crate::document;

/// The flow of an article as HTML: headings, paragraphs, lists, quotations, code, tables, figures, links and
/// emphasis, one part a line. All text is escaped; no script, style, handler or form of the page can come along.
///
/// ```
/// use kijil::content::{Flow, Phrasing};
/// use kijil::report::article_html;
///
/// let line = vec![Phrasing::Strong(vec![Phrasing::Text("물 < 불".into())])];
/// assert_eq!(article_html(&[Flow::Heading(2, line)]), "<h2><strong>물 &lt; 불</strong></h2>\n");
/// ```
pub fn article_html(flow: &[Flow]) -> String {
    let mut html = String::new();
    push_flow(flow, &mut html);
    html
}

fn push_flow(flow: &[Flow], html: &mut String) {
    for part in flow {
        push_part(part, html);
        html.push('\n');
    }
}

fn push_part(part: &Flow, html: &mut String) {
    match part {
        Flow::Heading(level, line) => push_line(&format!("h{level}"), line, html),
        Flow::Paragraph(line) => push_line("p", line, html),
        Flow::List(None, items) => push_items("<ul>", items, "</ul>", html),
        Flow::List(Some(1), items) => push_items("<ol>", items, "</ol>", html),
        Flow::List(Some(first), items) => {
            push_items(&format!("<ol start=\"{first}\">"), items, "</ol>", html);
        }
        Flow::Quote(inner) => {
            html.push_str("<blockquote>\n");
            push_flow(inner, html);
            html.push_str("</blockquote>");
        }
        Flow::Callout(callout, inner) => push_callout(callout, inner, html),
        Flow::Footnote(label, inner) => {
            html.push_str("<aside role=\"doc-footnote\" id=\"fn-");
            document::push_escaped_value(html, label);
            html.push_str("\">\n");
            push_flow(inner, html);
            html.push_str("</aside>");
        }
        Flow::Formula(latex) => push_formula("\\[", latex, "\\]", html),
        Flow::Code(language, text) => push_code(language.as_deref(), text, html),
        Flow::Table(rows) => push_table(rows, html),
        Flow::Figure(image, caption) => push_figure(image, caption, html),
    }
}

fn push_line(name: &str, line: &[Phrasing], html: &mut String) {
    html.push_str(&format!("<{name}>"));
    push_phrasing(line, html);
    html.push_str(&format!("</{name}>"));
}

fn push_items(open: &str, items: &[Vec<Flow>], close: &str, html: &mut String) {
    html.push_str(open);
    html.push('\n');
    for item in items {
        html.push_str("<li>");
        match &item[..] {
            [Flow::Paragraph(line), rest @ ..] => {
                push_phrasing(line, html);
                if !rest.is_empty() {
                    html.push('\n');
                    push_flow(rest, html);
                }
            }
            flow => push_flow(flow, html),
        }
        html.push_str("</li>\n");
    }
    html.push_str(close);
}

fn push_code(language: Option<&str>, text: &str, html: &mut String) {
    html.push_str("<pre><code");
    if let Some(language) = language {
        html.push_str(" class=\"language-");
        document::push_escaped_value(html, language);
        html.push('"');
    }
    html.push('>');
    document::push_escaped_text(html, text);
    html.push_str("</code></pre>");
}

fn push_callout(callout: &Callout, inner: &[Flow], html: &mut String) {
    html.push_str("<blockquote class=\"callout ");
    document::push_escaped_value(html, &callout.kind);
    html.push_str("\">\n");
    if !callout.heading.is_empty() {
        html.push_str("<p><strong>");
        push_phrasing(&callout.heading, html);
        html.push_str("</strong></p>\n");
    }
    push_flow(inner, html);
    html.push_str("</blockquote>");
}

/// LaTeX between the delimiters that scripts look for, and text for readers without.
fn push_formula(open: &str, latex: &str, close: &str, html: &mut String) {
    html.push_str("<span class=\"math\">");
    html.push_str(open);
    document::push_escaped_text(html, latex);
    html.push_str(close);
    html.push_str("</span>");
}

fn push_table(rows: &[Vec<Cell>], html: &mut String) {
    html.push_str("<table>\n");
    for row in rows {
        html.push_str("<tr>");
        for cell in row {
            push_cell(cell, html);
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</table>");
}

fn push_cell(cell: &Cell, html: &mut String) {
    let name = if cell.is_header { "th" } else { "td" };
    html.push_str(&format!("<{name}"));
    for (attribute, span) in [("colspan", cell.columns), ("rowspan", cell.rows)] {
        if span > 1 {
            html.push_str(&format!(" {attribute}=\"{span}\""));
        }
    }
    html.push('>');
    push_phrasing(&cell.content, html);
    html.push_str(&format!("</{name}>"));
}

fn push_figure(image: &Picture, caption: &[Phrasing], html: &mut String) {
    html.push_str("<figure>");
    push_image(image, html);
    if !caption.is_empty() {
        push_line("figcaption", caption, html);
    }
    html.push_str("</figure>");
}

fn push_image(image: &Picture, html: &mut String) {
    html.push_str("<img src=\"");
    document::push_escaped_value(html, &image.address);
    html.push_str("\" alt=\"");
    document::push_escaped_value(html, &image.alternative);
    html.push_str("\">");
}

fn push_phrasing(line: &[Phrasing], html: &mut String) {
    for part in line {
        match part {
            Phrasing::Text(text) => document::push_escaped_text(html, text),
            Phrasing::Emphasis(inner) => push_line("em", inner, html),
            Phrasing::Strong(inner) => push_line("strong", inner, html),
            Phrasing::Struck(inner) => push_line("s", inner, html),
            Phrasing::Raised(inner) => push_line("sup", inner, html),
            Phrasing::Lowered(inner) => push_line("sub", inner, html),
            Phrasing::Formula(latex) => push_formula("\\(", latex, "\\)", html),
            Phrasing::Note(label) => {
                html.push_str("<sup><a role=\"doc-noteref\" href=\"#fn-");
                document::push_escaped_value(html, label);
                html.push_str("\">");
                document::push_escaped_text(html, label);
                html.push_str("</a></sup>");
            }
            Phrasing::Code(code) => {
                html.push_str("<code>");
                document::push_escaped_text(html, code);
                html.push_str("</code>");
            }
            Phrasing::Link(address, inner) => {
                html.push_str("<a href=\"");
                document::push_escaped_value(html, address);
                html.push_str("\">");
                push_phrasing(inner, html);
                html.push_str("</a>");
            }
            Phrasing::Image(image) => push_image(image, html),
            Phrasing::Break => html.push_str("<br>"),
        }
    }
}
