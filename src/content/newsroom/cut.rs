//! One line, cut where its roles change.

use super::mixed::cut_mixed;
use super::{form, is_newsroom, is_prefix, is_service, is_suffix, role_of};
use crate::content::Role;
use crate::locale::Recognition;

/// Bytes that must be left of a line of the article when its newsroom parts are cut off; else the
/// line is left whole.
const MIN_REST: usize = 10;

/// Bytes from which a line is too long to be given another role as a whole.
const LONG: usize = 80;

/// A part of a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Piece<'f, 'r> {
    /// First byte in the line.
    pub(crate) start: usize,
    /// Byte after the last.
    pub(crate) end: usize,
    /// What it is.
    pub(crate) role: Role,
    /// What says so, if a message does.
    pub(crate) found: Option<&'f Recognition<'r>>,
}

/// How far an article has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Among its first lines, where datelines stand.
    Opening,
    /// Past them.
    Running,
}

/// What is known of the line before it is cut.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// The role that the line has as a whole.
    pub(crate) role: Role,
    /// Whether it is among the article's first lines.
    pub(crate) stage: Stage,
    /// Whether it is the article's beyond doubt, so that only a long phrase of a site speaks
    /// against it.
    pub(crate) sure: bool,
}

/// The line's parts, in order, without gaps but for white space.
pub(crate) fn pieces<'f, 'r>(
    text: &str,
    found: &'f [Recognition<'r>],
    place: Place,
) -> Vec<Piece<'f, 'r>> {
    let whole = Piece {
        start: 0,
        end: text.len(),
        role: place.role,
        found: found
            .iter()
            .find(|f| covers(text, f) && role_of(f) == Some(place.role)),
    };
    if whole.found.is_some() {
        return vec![whole];
    }
    if let Some(line) = newsroom_line(text, found, place) {
        return vec![line];
    }
    match place.role {
        Role::Body | Role::Caption | Role::Title | Role::Subtitle => cut_prose(text, found, place),
        _ => cut_mixed(text, found, whole),
    }
}

/// The whole line, where all of it is a newsroom phrase that no article has among its paragraphs.
fn newsroom_line<'f, 'r>(
    text: &str,
    found: &'f [Recognition<'r>],
    place: Place,
) -> Option<Piece<'f, 'r>> {
    if !matches!(place.role, Role::Body | Role::Heading) {
        return None;
    }
    let whole = |role, found| Piece {
        start: 0,
        end: text.len(),
        role,
        found,
    };
    if let Some(role) = form::role(text) {
        return Some(whole(role, None));
    }
    let all = found.iter().filter(|f| covers(text, f));
    let mut named = all.filter_map(|f| role_of(f).map(|role| (role, f)));
    named
        .find(|(role, f)| is_line(text, f, *role, place))
        .map(|(role, f)| whole(role, Some(f)))
}

/// Whether a phrase that is the whole line says what the line is.
fn is_line(text: &str, found: &Recognition<'_>, role: Role, place: Place) -> bool {
    /// Bytes of its own words from which a site's phrase is told from an article's heading.
    const SERVICE: usize = 20;
    /// The same where the line is in doubt.
    const DOUBTED: usize = 12;
    let least = if place.sure { SERVICE } else { DOUBTED };
    let literal = literal_bytes(text, found);
    let says_it = literal * 2 >= text.len();
    if is_service(role) || place.role == Role::Heading {
        return literal >= least && says_it && (is_service(role) || is_newsroom(role));
    }
    is_newsroom(role)
        && (text.len() <= LONG || says_it)
        && (role != Role::BroadcastSignoff || names_outlet(text, found))
}

/// Bytes of the line that the message itself says, its arguments aside.
fn literal_bytes(text: &str, found: &Recognition<'_>) -> usize {
    let spans = found.arguments.iter().filter_map(|argument| argument.span);
    let filled: usize = spans.map(|span| span.end - span.start).sum();
    text.len().saturating_sub(filled)
}

/// Whether what stands for the outlet may be its name: `장례는 조용히 치러질` is a sentence's.
fn names_outlet(text: &str, found: &Recognition<'_>) -> bool {
    let mut free = found
        .arguments
        .iter()
        .filter(|argument| matches!(argument.name, "outlet" | "place"))
        .filter_map(|argument| argument.span);
    free.all(|span| text[span.start..span.end].split_whitespace().count() <= 2)
}

fn covers(text: &str, found: &Recognition<'_>) -> bool {
    found.span.start == 0 && text[found.span.end..].chars().all(|c| !c.is_alphanumeric())
}

/// Sentences with a dateline before them, and a byline, a credit or a notice after them.
fn cut_prose<'f, 'r>(text: &str, found: &'f [Recognition<'r>], place: Place) -> Vec<Piece<'f, 'r>> {
    let mut before = Vec::new();
    let mut start = 0;
    while let Some(piece) = prefix(text, found, start, place) {
        start = piece.end + gap(&text[piece.end..]);
        before.push(piece);
    }
    let mut after = Vec::new();
    let mut end = text.len();
    while let Some(piece) = suffix(text, found, start, end, place) {
        end = start + text[start..piece.start].trim_end().len();
        after.push(piece);
    }
    if end < start + MIN_REST {
        return vec![Piece {
            start: 0,
            end: text.len(),
            role: place.role,
            found: None,
        }];
    }
    let mut pieces = before;
    pieces.extend(headline_before_dateline(text, found, start, end, place));
    let start = pieces
        .last()
        .map_or(start, |last| last.end + gap(&text[last.end..]));
    pieces.push(Piece {
        start,
        end,
        role: place.role,
        found: None,
    });
    after.reverse();
    pieces.extend(after);
    pieces
}

/// The message that begins the line and is no part of its sentence.
fn prefix<'f, 'r>(
    text: &str,
    found: &'f [Recognition<'r>],
    start: usize,
    place: Place,
) -> Option<Piece<'f, 'r>> {
    if place.role != Role::Body {
        return None;
    }
    // They are in order of place.
    let first = found.partition_point(|f| f.span.start < start);
    found[first..]
        .iter()
        .take_while(|f| f.span.start == start)
        .filter(|f| f.span.end < text.len())
        .filter_map(|f| role_of(f).map(|role| (role, f)))
        .find(|(role, f)| {
            is_prefix(*role) && (*role != Role::Dateline || is_dateline(text, f, place))
        })
        .map(|(role, f)| piece(f, role))
}

/// A dateline's place is written in capitals in scripts that have them, and comes with the lead.
fn is_dateline(text: &str, found: &Recognition<'_>, place: Place) -> bool {
    let bracketed = text[found.span.start..].starts_with(['(', '[', '【', '［', '〔', '<', '〈']);
    let named = found
        .arguments
        .iter()
        .find(|argument| argument.name == "place");
    let capitals = named.and_then(|argument| argument.span).is_none_or(|span| {
        let place = &text[span.start..span.end];
        place
            .chars()
            .filter(|c| c.is_alphabetic())
            .all(|c| !c.is_lowercase())
    });
    capitals && (bracketed || place.stage == Stage::Opening || found.id.contains("agency"))
}

/// The message that ends the part of the line up to `end` and follows its last sentence.
fn suffix<'f, 'r>(
    text: &str,
    found: &'f [Recognition<'r>],
    start: usize,
    end: usize,
    place: Place,
) -> Option<Piece<'f, 'r>> {
    // They are in order of place and do not overlap, so that those behind the last word are the last.
    let last_word = text[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
    let first = found.partition_point(|f| f.span.end < last_word.len());
    found[first..]
        .iter()
        .take_while(|f| f.span.end <= end)
        .filter(|f| f.span.start > start)
        .filter_map(|f| role_of(f).map(|role| (role, f)))
        .filter(|(role, f)| is_suffix(*role) && follows(text, f, *role, place))
        .filter(|(role, f)| *role != Role::BroadcastSignoff || names_outlet(text, f))
        .min_by_key(|(_, f)| f.span.start)
        // Brackets and stops behind the message go with it.
        .map(|(role, f)| Piece {
            end,
            ..piece(f, role)
        })
}

/// Whether what stands before the message is finished without it.
fn follows(text: &str, found: &Recognition<'_>, role: Role, place: Place) -> bool {
    let before = text[..found.span.start].trim_end();
    let bracketed = text[found.span.start..].starts_with([
        '(', '[', '<', '/', '【', '［', '〔', '〈', '©', 'ⓒ', '▶', '▷', '☞', '■', '*',
    ]);
    let sentence = crate::content::plain::ends_sentence(before);
    match role {
        Role::Credit => place.role == Role::Caption || bracketed || sentence,
        Role::Byline => sentence && (bracketed || found.arguments.len() > 1 || text.len() > LONG),
        Role::Copyright => bracketed || sentence,
        _ => sentence || bracketed && role == Role::Promo,
    }
}

/// A headline glued to the bracketed dateline of the lead.
fn headline_before_dateline<'f, 'r>(
    text: &str,
    found: &'f [Recognition<'r>],
    start: usize,
    end: usize,
    place: Place,
) -> Vec<Piece<'f, 'r>> {
    /// Bytes that a headline glued to the lead has at most.
    const MAX_HEADLINE: usize = 200;
    if place.role != Role::Body || place.stage != Stage::Opening || start > 0 {
        return Vec::new();
    }
    let dateline = found.iter().find(|f| {
        f.role == "dateline"
            && (MIN_REST..MAX_HEADLINE).contains(&f.span.start)
            && f.span.end + MIN_REST < end
            && text[f.span.start..].starts_with(['(', '[', '【', '［'])
            && !text[..f.span.start].contains(". ")
    });
    let Some(dateline) = dateline else {
        return Vec::new();
    };
    let headline = Piece {
        start: 0,
        end: text[..dateline.span.start].trim_end().len(),
        role: Role::Title,
        found: None,
    };
    vec![headline, piece(dateline, Role::Dateline)]
}

fn piece<'f, 'r>(found: &'f Recognition<'r>, role: Role) -> Piece<'f, 'r> {
    Piece {
        start: found.span.start,
        end: found.span.end,
        role,
        found: Some(found),
    }
}

/// Bytes of white space at the beginning.
pub(super) fn gap(text: &str) -> usize {
    text.len() - text.trim_start().len()
}
