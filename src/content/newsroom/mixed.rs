//! A line outside the article, cut into the small things that it says.

use super::cut::{Piece, gap};
use super::role_of;
use crate::content::Role;
use crate::locale::Recognition;

/// A line of several small things: the parts that messages say take their roles, what is between
/// them the line's own.
pub(super) fn cut_mixed<'f, 'r>(
    text: &str,
    found: &'f [Recognition<'r>],
    whole: Piece<'f, 'r>,
) -> Vec<Piece<'f, 'r>> {
    let mut pieces: Vec<Piece<'f, 'r>> = Vec::new();
    let mut at = 0;
    for f in chosen(found, whole.role) {
        let Some(role) = role_of(f) else { continue };
        if f.span.start < at {
            continue;
        }
        let role = if yields(whole.role, role) {
            role
        } else {
            whole.role
        };
        push(&mut pieces, text, at, f.span.start, whole.role, None);
        push(&mut pieces, text, f.span.start, f.span.end, role, Some(f));
        at = f.span.end;
    }
    push(&mut pieces, text, at, text.len(), whole.role, None);
    if pieces.is_empty() {
        vec![whole]
    } else {
        pieces
    }
}

/// One recognition a span: the line's own role first, then one that has a role at all.
fn chosen<'f, 'r>(found: &'f [Recognition<'r>], own: Role) -> Vec<&'f Recognition<'r>> {
    let mut chosen: Vec<&Recognition<'r>> = Vec::new();
    for f in found.iter().filter(|f| role_of(f).is_some()) {
        match chosen.last_mut() {
            Some(last) if last.span == f.span => {
                if role_of(f) == Some(own) {
                    *last = f;
                }
            }
            _ => chosen.push(f),
        }
    }
    chosen
}

/// Whether a part of a line may have another role than the line: not inside lists and menus.
fn yields(own: Role, part: Role) -> bool {
    let takes_in = matches!(
        own,
        Role::Related
            | Role::Ranking
            | Role::Nav
            | Role::Footer
            | Role::ReporterWidget
            | Role::Notice
            | Role::Heading
    );
    part == own || !(takes_in || own == Role::ShareTool && part == Role::Nav)
}

/// Adds a part without the white space around it, joined to the last one of the same role.
fn push<'f, 'r>(
    pieces: &mut Vec<Piece<'f, 'r>>,
    text: &str,
    start: usize,
    end: usize,
    role: Role,
    found: Option<&'f Recognition<'r>>,
) {
    let part = &text[start..end];
    if part.trim().is_empty() {
        return;
    }
    let start = start + gap(part);
    let end = start + text[start..end].trim_end().len();
    let letters = text[start..end].chars().any(char::is_alphanumeric);
    match pieces.last_mut() {
        Some(last) if last.role == role || (!letters && found.is_none()) => {
            last.end = end;
            last.found = last.found.filter(|_| !letters);
        }
        _ => pieces.push(Piece {
            start,
            end,
            role,
            found,
        }),
    }
}
