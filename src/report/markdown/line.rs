//! One line of Markdown.

use std::borrow::Cow;

use super::escape;
use crate::content::{Phrasing, Picture};

/// What becomes of line breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    /// They are written.
    Kept,
    /// They are written as tags: the line must stay one.
    Tags,
    /// They become spaces.
    Folded,
}

/// How a line is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'m> {
    breaks: Breaks,
    /// What stands before what follows a break.
    margin: &'m str,
    /// Whether what is written stands between marks.
    is_marked: bool,
}

impl<'m> Line<'m> {
    pub(super) fn new(breaks: Breaks, margin: &'m str) -> Line<'m> {
        Line {
            breaks,
            margin,
            is_marked: false,
        }
    }
}

/// Adds a line, or several where breaks are kept.
pub(super) fn push_line(line: &[Phrasing], how: Line<'_>, out: &mut String) {
    let start = out.len();
    push_phrasing(line, how, out);
    let mut at = start;
    loop {
        escape::line_start(out, at);
        let Some(found) = out[at..].find(BREAK) else {
            return;
        };
        at += found + BREAK.len() + how.margin.len();
    }
}

/// A hard break.
const BREAK: &str = "\\\n";

pub(super) fn push_phrasing(line: &[Phrasing], how: Line<'_>, out: &mut String) {
    let line = joined(line);
    for (at, part) in line.iter().enumerate() {
        let after = line.get(at + 1..).unwrap_or_default();
        match part {
            Phrasing::Text(text) => escape::push_text(text, out),
            Phrasing::Emphasis(inner) => push_marked(Mark::Emphasis, inner, after, how, out),
            Phrasing::Strong(inner) => push_marked(Mark::Strong, inner, after, how, out),
            Phrasing::Struck(inner) => push_marked(Mark::Struck, inner, after, how, out),
            Phrasing::Raised(inner) => push_between("<sup>", inner, "</sup>", how, out),
            Phrasing::Lowered(inner) => push_between("<sub>", inner, "</sub>", how, out),
            Phrasing::Code(code) => push_code(code, out),
            Phrasing::Formula(latex) => push_formula(latex, out),
            Phrasing::Note(label) => {
                escape::before_bracket(out);
                out.push_str(&format!("[^{label}]"));
            }
            Phrasing::Link(address, inner) => {
                escape::before_bracket(out);
                out.push('[');
                let how = Line {
                    breaks: Breaks::Folded,
                    ..how
                };
                push_phrasing(inner, how, out);
                out.push_str("](");
                escape::push_address(address, out);
                out.push(')');
            }
            Phrasing::Image(image) => push_image(image, out),
            Phrasing::Break => match how.breaks {
                Breaks::Kept => {
                    out.push_str(BREAK);
                    out.push_str(how.margin);
                }
                Breaks::Tags => out.push_str("<br>"),
                Breaks::Folded => out.push(' '),
            },
        }
    }
}

/// A line whose neighbours of one mark are one: their marks would run into each other.
fn joined(line: &[Phrasing]) -> Cow<'_, [Phrasing]> {
    let are_alike = |pair: &[Phrasing]| {
        matches!(
            pair,
            [Phrasing::Emphasis(_), Phrasing::Emphasis(_)]
                | [Phrasing::Strong(_), Phrasing::Strong(_)]
                | [Phrasing::Struck(_), Phrasing::Struck(_)]
                | [Phrasing::Text(_), Phrasing::Text(_)]
                | [Phrasing::Code(_), Phrasing::Code(_)]
        )
    };
    if !line.windows(2).any(are_alike) {
        return Cow::Borrowed(line);
    }
    let mut joined: Vec<Phrasing> = Vec::with_capacity(line.len());
    for part in line {
        match (joined.last_mut(), part) {
            (Some(Phrasing::Emphasis(before)), Phrasing::Emphasis(inner))
            | (Some(Phrasing::Strong(before)), Phrasing::Strong(inner))
            | (Some(Phrasing::Struck(before)), Phrasing::Struck(inner)) => {
                before.extend_from_slice(inner);
            }
            (Some(Phrasing::Text(before)), Phrasing::Text(text))
            | (Some(Phrasing::Code(before)), Phrasing::Code(text)) => before.push_str(text),
            _ => joined.push(part.clone()),
        }
    }
    Cow::Owned(joined)
}

pub(super) fn push_image(image: &Picture, out: &mut String) {
    out.push_str("![");
    escape::push_text(&image.alternative, out);
    out.push_str("](");
    escape::push_address(&image.address, out);
    out.push(')');
}

fn push_between(open: &str, inner: &[Phrasing], close: &str, how: Line<'_>, out: &mut String) {
    out.push_str(open);
    push_phrasing(inner, how, out);
    out.push_str(close);
}

/// LaTeX without the sign that would end it, and without what would be a tag of HTML.
pub(super) fn latex(latex: &str) -> String {
    let mut out = String::with_capacity(latex.len());
    let mut before = ' ';
    let mut rest = latex.trim().chars().peekable();
    while let Some(c) = rest.next() {
        if c == '$' && before != '\\' {
            out.push('\\');
        }
        before = if before == '\\' && c == '\\' { ' ' } else { c };
        out.push(if c == '\n' { ' ' } else { c });
        let next = rest.peek();
        if c == '<' && next.is_some_and(|next| !next.is_whitespace()) {
            out.push(' ');
        }
    }
    out
}

fn push_formula(formula: &str, out: &mut String) {
    out.push('$');
    out.push_str(&latex(formula));
    out.push('$');
}

/// A mark on both sides of what it marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Emphasis,
    Strong,
    Struck,
}

/// Adds marked text, white space outside of the marks; without the marks where a reader of Markdown would not take
/// them as such: beside a letter they must have no punctuation within, which Korean particles after a closing bracket
/// run into (`**다리(橋)**가`).
fn push_marked(
    mark: Mark,
    inner: &[Phrasing],
    after: &[Phrasing],
    how: Line<'_>,
    out: &mut String,
) {
    let mut said = String::new();
    let within = Line {
        is_marked: true,
        ..how
    };
    push_phrasing(inner, within, &mut said);
    let core = said.trim();
    if core.is_empty() {
        out.push_str(&said);
        return;
    }
    let lead = &said[..said.len() - said.trim_start().len()];
    let trail = &said[said.trim_end().len()..];
    let edge = how.is_marked.then_some('*');
    let before = if lead.is_empty() {
        out.chars().next_back().or(edge)
    } else {
        None
    };
    let next = match (trail.is_empty(), after.first()) {
        (false, _) => None,
        (true, None) => edge,
        (true, Some(next)) => first_char(next),
    };
    let is_beside_mark = trail.is_empty()
        && matches!(
            after.first(),
            Some(Phrasing::Emphasis(_) | Phrasing::Strong(_))
        );
    let sign = sign(mark, core, (before, next), is_beside_mark);
    out.push_str(lead);
    out.push_str(sign);
    out.push_str(core);
    out.push_str(sign);
    out.push_str(trail);
}

/// The signs that a reader takes as the mark here; none where there are no such.
fn sign(
    mark: Mark,
    core: &str,
    (before, next): (Option<char>, Option<char>),
    is_beside_mark: bool,
) -> &'static str {
    let opens = flanks(before, core.chars().next());
    let closes = flanks(next, core.chars().next_back());
    let is_star = |c: Option<char>| c == Some('*');
    let touches_star = is_star(before) || is_star(next) || is_beside_mark || core.contains('*');
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match mark {
        _ if !(opens && closes) => "",
        Mark::Struck if core.contains("~~") || before == Some('~') || next == Some('~') => "",
        Mark::Struck => "~~",
        Mark::Strong if core.contains("**") => "",
        Mark::Strong => "**",
        Mark::Emphasis if !touches_star => "*",
        // Underscores are marks only beside what is no letter.
        Mark::Emphasis if core.contains('_') || is_letter(before) || is_letter(next) => "",
        Mark::Emphasis if before == Some('_') || next == Some('_') => "",
        Mark::Emphasis => "_",
    }
}

/// Whether a mark between these is read as one.
fn flanks(outside: Option<char>, inside: Option<char>) -> bool {
    let is_letter = |c: char| c.is_alphanumeric();
    inside.is_some_and(is_letter) || outside.is_none_or(|outside| !is_letter(outside))
}

fn first_char(part: &Phrasing) -> Option<char> {
    match part {
        Phrasing::Text(text) => text.chars().next(),
        Phrasing::Code(_) => Some('`'),
        // Of these marks only the stars around a word are written for sure.
        Phrasing::Emphasis(inner) => first_char(inner.first()?),
        Phrasing::Strong(inner) => match &inner[..] {
            [Phrasing::Text(text)]
                if text.starts_with(char::is_alphanumeric)
                    && text.ends_with(char::is_alphanumeric) =>
            {
                Some('*')
            }
            inner => first_char(inner.first()?),
        },
        Phrasing::Struck(_) => Some('~'),
        Phrasing::Raised(_) | Phrasing::Lowered(_) => Some('<'),
        Phrasing::Formula(_) => Some('$'),
        Phrasing::Link(..) | Phrasing::Note(_) => Some('['),
        Phrasing::Image(_) => Some('!'),
        Phrasing::Break => None,
    }
}

fn push_code(code: &str, out: &mut String) {
    let lead = code.len() - code.trim_start().len();
    out.push_str(&code[..lead]);
    let core = code.trim();
    if !core.is_empty() {
        let ticks = "`".repeat(escape::longest_run(code, '`') + 1);
        let pad = if core.starts_with('`') || core.ends_with('`') {
            " "
        } else {
            ""
        };
        for part in [&ticks, pad, core, pad, &ticks] {
            out.push_str(part);
        }
    }
    out.push_str(&code[code.trim_end().len().max(lead)..]);
}
