//! Article → Markdown: [CommonMark](https://spec.commonmark.org/) with
//! [GitHub's tables](https://github.github.com/gfm/#tables-extension-).

mod escape;
mod line;

use crate::content::{Cell, Flow, Phrasing, Picture};
use line::push_line;

/// The flow of an article as Markdown, a blank line between its parts. Text that would be read as marks is escaped.
///
/// ```
/// use kijil::content::{Flow, Phrasing};
/// use kijil::report::markdown;
///
/// let item = |text: &str| vec![Flow::Paragraph(vec![Phrasing::Text(text.into())])];
/// let list = Flow::List(Some(3), vec![item("강 *하나*"), item("다리 둘")]);
/// assert_eq!(markdown(&[list]), "3. 강 \\*하나\\*\n4. 다리 둘\n");
/// ```
pub fn markdown(flow: &[Flow]) -> String {
    let mut out = String::new();
    push_flow(flow, "", &mut out);
    out
}

/// Adds parts with a blank line between; `margin` stands before every line but the first.
fn push_flow(flow: &[Flow], margin: &str, out: &mut String) {
    for (at, part) in flow.iter().enumerate() {
        if at > 0 {
            // A list may follow the line of its item at once; one that does not begin with 1 would be read as text.
            let tight =
                matches!(part, Flow::List(None | Some(1), _)) && !margin.trim_end().ends_with('>');
            let in_item = !margin.is_empty() && at == 1;
            if !(tight && in_item) {
                push_margin(margin, out);
                out.push('\n');
            }
            out.push_str(margin);
        }
        push_part(part, margin, out);
    }
}

/// A margin without the white space that nothing follows.
fn push_margin(margin: &str, out: &mut String) {
    out.push_str(margin.trim_end());
}

fn push_part(part: &Flow, margin: &str, out: &mut String) {
    match part {
        Flow::Heading(level, line) => {
            out.push_str(&"#".repeat(usize::from(*level)));
            out.push(' ');
            push_line(line, line::Breaks::Folded, margin, out);
            out.push('\n');
        }
        Flow::Paragraph(line) => {
            push_line(line, line::Breaks::Kept, margin, out);
            out.push('\n');
        }
        Flow::List(first, items) => push_items(*first, items, margin, out),
        Flow::Quote(inner) => {
            out.push_str("> ");
            push_flow(inner, &format!("{margin}> "), out);
        }
        Flow::Code(language, text) => push_code(language.as_deref(), text, margin, out),
        Flow::Table(rows) => push_table(rows, margin, out),
        Flow::Figure(image, caption) => push_figure(image, caption, margin, out),
    }
}

fn push_items(first: Option<u32>, items: &[Vec<Flow>], margin: &str, out: &mut String) {
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(margin);
        }
        let mark = match first {
            Some(first) => format!("{}. ", u64::from(first) + at as u64),
            None => "- ".to_owned(),
        };
        out.push_str(&mark);
        push_flow(item, &format!("{margin}{}", " ".repeat(mark.len())), out);
    }
}

fn push_code(language: Option<&str>, text: &str, margin: &str, out: &mut String) {
    let fence = "`".repeat(escape::longest_run(text, '`').max(2) + 1);
    out.push_str(&fence);
    out.push_str(language.unwrap_or(""));
    out.push('\n');
    for line in text.lines() {
        if line.is_empty() {
            push_margin(margin, out);
        } else {
            out.push_str(margin);
            out.push_str(line);
        }
        out.push('\n');
    }
    out.push_str(margin);
    out.push_str(&fence);
    out.push('\n');
}

/// The first row heads the table: Markdown knows no table without.
fn push_table(rows: &[Vec<Cell>], margin: &str, out: &mut String) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    for (at, row) in rows.iter().enumerate() {
        if at > 0 {
            out.push_str(margin);
        }
        out.push('|');
        for column in 0..columns {
            out.push(' ');
            let mut said = String::new();
            if let Some(cell) = row.get(column) {
                push_line(&cell.content, line::Breaks::Folded, "", &mut said);
            }
            out.push_str(&said.replace('|', "\\|"));
            out.push_str(" |");
        }
        out.push('\n');
        if at == 0 {
            out.push_str(margin);
            out.push('|');
            out.push_str(&" --- |".repeat(columns));
            out.push('\n');
        }
    }
}

fn push_figure(image: &Picture, caption: &[Phrasing], margin: &str, out: &mut String) {
    line::push_image(image, out);
    out.push('\n');
    if !caption.is_empty() {
        push_margin(margin, out);
        out.push('\n');
        out.push_str(margin);
        push_line(
            &[Phrasing::Emphasis(caption.to_vec())],
            line::Breaks::Folded,
            margin,
            out,
        );
        out.push('\n');
    }
}
