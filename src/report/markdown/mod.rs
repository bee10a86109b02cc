//! Article → Markdown: [CommonMark](https://spec.commonmark.org/) with
//! [GitHub's](https://github.github.com/gfm/) tables, struck text, footnotes and alerts, and LaTeX between dollar signs.

mod escape;
mod line;
mod table;

use crate::content::{Callout, Flow, Phrasing, Picture};
use line::{Breaks, Line, push_line};

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
    let mut marks = Marks::First;
    for (at, part) in flow.iter().enumerate() {
        if at > 0 {
            // A list may follow the line of its item at once; one that does not begin with 1 would be read as text.
            let tight =
                matches!(part, Flow::List(None | Some(1), _)) && !margin.trim_end().ends_with('>');
            let follows_line = matches!(flow[0], Flow::Paragraph(_));
            let in_item = !margin.is_empty() && at == 1 && follows_line;
            if !(tight && in_item) {
                push_margin(margin, out);
                out.push('\n');
            }
            out.push_str(margin);
        }
        marks = match (at.checked_sub(1).map(|before| &flow[before]), part) {
            (Some(Flow::List(before, _)), Flow::List(own, _))
                if before.is_some() == own.is_some() =>
            {
                marks.other()
            }
            _ => Marks::First,
        };
        push_part(part, marks, margin, out);
    }
}

/// A margin without the white space that nothing follows.
fn push_margin(margin: &str, out: &mut String) {
    out.push_str(margin.trim_end());
}

/// The marks of a list: those of two neighbours differ, or they would be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marks {
    /// `-` and `1.`
    First,
    /// `*` and `1)`
    Second,
}

impl Marks {
    fn other(self) -> Marks {
        match self {
            Marks::First => Marks::Second,
            Marks::Second => Marks::First,
        }
    }
}

fn push_part(part: &Flow, marks: Marks, margin: &str, out: &mut String) {
    match part {
        Flow::Heading(level, line) => {
            out.push_str(&"#".repeat(usize::from(*level)));
            out.push(' ');
            let start = out.len();
            push_line(line, Line::new(Breaks::Folded, margin), out);
            escape::heading_end(out, start);
            out.push('\n');
        }
        Flow::Paragraph(line) => {
            push_line(line, Line::new(Breaks::Kept, margin), out);
            out.push('\n');
        }
        Flow::List(first, items) => push_items(*first, items, marks, margin, out),
        Flow::Quote(inner) => {
            out.push_str("> ");
            push_flow(inner, &format!("{margin}> "), out);
        }
        Flow::Callout(callout, inner) => push_callout(callout, inner, margin, out),
        Flow::Footnote(label, inner) => {
            out.push_str(&format!("[^{label}]: "));
            push_flow(inner, &format!("{margin}    "), out);
        }
        Flow::Code(language, text) => push_code(language.as_deref(), text, margin, out),
        Flow::Table(rows) => table::push(rows, margin, out),
        Flow::Formula(latex) => {
            out.push_str("$$");
            out.push_str(&line::latex(latex));
            out.push_str("$$\n");
        }
        Flow::Figure(image, caption) => push_figure(image, caption, margin, out),
    }
}

/// The largest number that a list of CommonMark begins with.
const LARGEST: u64 = 999_999_999;

fn push_items(
    first: Option<u32>,
    items: &[Vec<Flow>],
    marks: Marks,
    margin: &str,
    out: &mut String,
) {
    let (bullet, stop) = match marks {
        Marks::First => ("- ", ". "),
        Marks::Second => ("* ", ") "),
    };
    let is_small = first.is_some_and(|first| u64::from(first) + items.len() as u64 <= LARGEST);
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(margin);
        }
        let number = first.map(|first| u64::from(first) + at as u64);
        let mark = match number {
            Some(number) if is_small => format!("{number}{stop}"),
            _ => bullet.to_owned(),
        };
        out.push_str(&mark);
        if let Some(number) = number.filter(|_| !is_small) {
            out.push_str(&format!("{number}\\. "));
        }
        push_flow(item, &format!("{margin}{}", " ".repeat(mark.len())), out);
    }
}

/// As GitHub writes an alert; a heading of its own stands behind the kind, as Obsidian writes it.
fn push_callout(callout: &Callout, inner: &[Flow], margin: &str, out: &mut String) {
    let margin = format!("{margin}> ");
    out.push_str(&format!("> [!{}]", callout.kind.to_ascii_uppercase()));
    if !callout.heading.is_empty() {
        out.push(' ');
        push_line(&callout.heading, Line::new(Breaks::Folded, &margin), out);
    }
    out.push('\n');
    if !inner.is_empty() {
        if !matches!(inner[0], Flow::Paragraph(_)) {
            push_margin(&margin, out);
            out.push('\n');
        }
        out.push_str(&margin);
        push_flow(inner, &margin, out);
    }
}

fn push_code(language: Option<&str>, text: &str, margin: &str, out: &mut String) {
    let fence = "`".repeat(escape::longest_run(text, '`').max(2) + 1);
    out.push_str(&fence);
    // A fence of backticks ends where its first line has another.
    out.push_str(&language.unwrap_or("").replace('`', ""));
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

fn push_figure(image: &Picture, caption: &[Phrasing], margin: &str, out: &mut String) {
    line::push_image(image, out);
    out.push('\n');
    if !caption.is_empty() {
        push_margin(margin, out);
        out.push('\n');
        out.push_str(margin);
        let said = [Phrasing::Emphasis(caption.to_vec())];
        push_line(&said, Line::new(Breaks::Folded, margin), out);
        out.push('\n');
    }
}
