//! One line of Markdown.

use super::escape;
use crate::content::{Phrasing, Picture};

/// What becomes of line breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    /// They are written.
    Kept,
    /// They become spaces: the line must stay one.
    Folded,
}

/// Adds a line; `margin` stands before what follows a break.
pub(super) fn push_line(line: &[Phrasing], breaks: Breaks, margin: &str, out: &mut String) {
    let start = out.len();
    push_phrasing(line, breaks, margin, out);
    escape::line_start(out, start);
}

fn push_phrasing(line: &[Phrasing], breaks: Breaks, margin: &str, out: &mut String) {
    for (at, part) in line.iter().enumerate() {
        let after = line.get(at + 1..).unwrap_or_default();
        match part {
            Phrasing::Text(text) => escape::push_text(text, out),
            Phrasing::Emphasis(inner) => push_marked("*", inner, after, (breaks, margin), out),
            Phrasing::Strong(inner) => push_marked("**", inner, after, (breaks, margin), out),
            Phrasing::Code(code) => push_code(code, out),
            Phrasing::Link(address, inner) => {
                out.push('[');
                push_phrasing(inner, Breaks::Folded, margin, out);
                out.push_str("](");
                escape::push_address(address, out);
                out.push(')');
            }
            Phrasing::Image(image) => push_image(image, out),
            Phrasing::Break if breaks == Breaks::Kept => {
                out.push_str("\\\n");
                out.push_str(margin);
            }
            Phrasing::Break => out.push(' '),
        }
    }
}

pub(super) fn push_image(image: &Picture, out: &mut String) {
    out.push_str("![");
    escape::push_text(&image.alternative, out);
    out.push_str("](");
    escape::push_address(&image.address, out);
    out.push(')');
}

/// Adds marked text, white space outside of the marks; without the marks where a reader of Markdown would not take
/// them as such: beside a letter they must have no punctuation within, which Korean particles after a closing bracket
/// run into (`**다리(橋)**가`).
fn push_marked(
    mark: &str,
    inner: &[Phrasing],
    after: &[Phrasing],
    (breaks, margin): (Breaks, &str),
    out: &mut String,
) {
    let mut said = String::new();
    push_phrasing(inner, breaks, margin, &mut said);
    let core = said.trim();
    if core.is_empty() {
        out.push_str(&said);
        return;
    }
    let lead = &said[..said.len() - said.trim_start().len()];
    let trail = &said[said.trim_end().len()..];
    let before = if lead.is_empty() {
        out.chars().next_back()
    } else {
        None
    };
    let next = if trail.is_empty() {
        first_char(after)
    } else {
        None
    };
    let opens = flanks(before, core.chars().next());
    let closes = flanks(next, core.chars().next_back());
    let mark = if opens && closes && !core.contains("**") {
        mark
    } else {
        ""
    };
    out.push_str(lead);
    out.push_str(mark);
    out.push_str(core);
    out.push_str(mark);
    out.push_str(trail);
}

/// Whether a mark between these is read as one.
fn flanks(outside: Option<char>, inside: Option<char>) -> bool {
    let is_letter = |c: char| c.is_alphanumeric();
    inside.is_some_and(is_letter)
        || outside.is_none_or(|outside| !is_letter(outside) && !matches!(outside, '*' | '_'))
}

fn first_char(line: &[Phrasing]) -> Option<char> {
    match line.first()? {
        Phrasing::Text(text) | Phrasing::Code(text) => text.chars().next(),
        Phrasing::Emphasis(inner) | Phrasing::Strong(inner) => first_char(inner).map(|_| '*'),
        Phrasing::Link(..) => Some('['),
        Phrasing::Image(_) => Some('!'),
        Phrasing::Break => None,
    }
}

fn push_code(code: &str, out: &mut String) {
    let ticks = "`".repeat(escape::longest_run(code, '`') + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') {
        " "
    } else {
        ""
    };
    let lead = code.len() - code.trim_start().len();
    out.push_str(&code[..lead]);
    let core = code.trim();
    for part in [&ticks, pad, core, pad, &ticks] {
        out.push_str(part);
    }
    out.push_str(&code[code.trim_end().len().max(lead)..]);
}
