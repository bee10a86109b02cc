//! LaTeX in the text of a page, where a script would set it: `\(x\)`, `\[x\]`, `$$x$$`, `$x$`.

use super::{Flow, Phrasing};
use crate::content::inline::Delimiters;

/// Opening and closing delimiters, and whether what stands between them stands by itself.
const PAIRS: [(&str, &str, bool); 4] = [
    ("\\(", "\\)", false),
    ("\\[", "\\]", true),
    ("$$", "$$", true),
    ("$", "$", false),
];

/// Bytes that a formula between delimiters has at most.
const MOST_BYTES: usize = 2_000;

/// Makes formulas of the text between delimiters.
pub(super) fn read(flow: &mut [Flow], delimiters: Delimiters) {
    for part in flow {
        match part {
            Flow::Paragraph(line) => {
                read_line(line, delimiters);
                if let [Phrasing::Formula(latex)] = &mut line[..]
                    && let Some(inner) = latex.strip_prefix(DISPLAY)
                {
                    *part = Flow::Formula(inner.to_owned());
                    continue;
                }
                if let Flow::Paragraph(line) = part {
                    line.iter_mut().for_each(settle);
                }
            }
            Flow::Heading(_, line) | Flow::Figure(_, line) => {
                read_line(line, delimiters);
                line.iter_mut().for_each(settle);
            }
            Flow::List(_, items) => items.iter_mut().for_each(|item| read(item, delimiters)),
            Flow::Quote(inner) | Flow::Callout(_, inner) | Flow::Footnote(_, inner) => {
                read(inner, delimiters);
            }
            Flow::Table(rows) => {
                for cell in rows.iter_mut().flatten() {
                    read_line(&mut cell.content, delimiters);
                    cell.content.iter_mut().for_each(settle);
                }
            }
            Flow::Code(..) | Flow::Formula(_) => {}
        }
    }
}

/// Stands before a formula that would stand by itself, until it is known whether it does.
const DISPLAY: char = '\u{0}';

fn settle(part: &mut Phrasing) {
    if let Phrasing::Formula(latex) = part
        && latex.starts_with(DISPLAY)
    {
        latex.remove(0);
    }
}

fn read_line(line: &mut Vec<Phrasing>, delimiters: Delimiters) {
    let may_have =
        |part: &Phrasing| matches!(part, Phrasing::Text(text) if text.contains(['\\', '$']));
    for part in line.iter_mut() {
        match part {
            Phrasing::Emphasis(inner) | Phrasing::Strong(inner) => {
                read_line(inner, delimiters);
                inner.iter_mut().for_each(settle);
            }
            _ => {}
        }
    }
    if !line.iter().any(may_have) {
        return;
    }
    for part in std::mem::take(line) {
        match part {
            Phrasing::Text(text) => split(&text, delimiters, line),
            part => line.push(part),
        }
    }
}

/// Adds text, and the formulas in it as such.
fn split(text: &str, delimiters: Delimiters, line: &mut Vec<Phrasing>) {
    let mut done = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find(['\\', '$']) {
        let start = at + found;
        let Some((latex, end, is_display)) = formula_at(text, start, delimiters) else {
            at = start + 1;
            continue;
        };
        push_text(&text[done..start], line);
        let mark = if is_display {
            String::from(DISPLAY)
        } else {
            String::new()
        };
        line.push(Phrasing::Formula(mark + latex));
        (done, at) = (end, end);
    }
    push_text(&text[done..], line);
}

fn push_text(text: &str, line: &mut Vec<Phrasing>) {
    if !text.is_empty() {
        line.push(Phrasing::Text(text.to_owned()));
    }
}

/// The formula that begins at a byte, the byte behind it, and whether it stands by itself.
fn formula_at(text: &str, start: usize, delimiters: Delimiters) -> Option<(&str, usize, bool)> {
    let rest = &text[start..];
    let (open, close, is_display) = PAIRS
        .into_iter()
        .find(|(open, ..)| rest.starts_with(open))?;
    if open == "$" && delimiters != Delimiters::Dollars {
        return None;
    }
    let inside = &rest[open.len()..];
    let mut limit = inside.len().min(MOST_BYTES);
    while !inside.is_char_boundary(limit) {
        limit -= 1;
    }
    let length = inside[..limit].find(close)?;
    let latex = &inside[..length];
    let end = start + open.len() + length + close.len();
    let is_formula = match open {
        // As Pandoc reads it: no white space at its edges, no digit behind.
        "$" => {
            !latex.starts_with(char::is_whitespace)
                && !latex.ends_with(char::is_whitespace)
                && !text[end..].starts_with(|c: char| c.is_ascii_digit())
        }
        _ => true,
    };
    let latex = latex.trim();
    (is_formula && !latex.is_empty()).then_some((latex, end, is_display))
}
