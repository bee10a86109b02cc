//! Plain text → page: every line gets a role.
//!
//! A line is seen with what the recognizer says of it, what it is made of, and its neighbours. A
//! small language-independent model tells the article's lines from all others; what the others are
//! follows from the recognized messages and from where they stand.

use std::borrow::Cow;

use crate::content::model;
use crate::content::newsroom;
use crate::content::newsroom::Stage;
use crate::content::{Block, Kind, Page, Reason, Role, Structure};
use crate::document::Span;
use crate::locale::Recognizer;

mod features;
mod line;
mod sequence;
mod signs;
mod weights;
mod zone;

use line::Line;
use zone::{Parts, Zone};

pub(crate) use line::{ends_sentence, is_sentence_end};

/// What the model sees of each line of `text` that is not blank: for training.
pub fn observe(text: &str, recognizer: &Recognizer) -> Vec<(Span, Vec<f32>)> {
    let lines = line::lines(text, recognizer);
    let rows = features::features(&lines);
    lines
        .iter()
        .map(|line| line.span)
        .zip(rows.map(|row| row.to_vec()))
        .collect()
}

/// The labelled page of a plain text: at least one block a line that is not blank, in order.
pub fn page<'a>(text: &'a str, recognizer: &'a Recognizer) -> Page<'a> {
    let lines = line::lines(text, recognizer);
    let probability = features::chances(&lines, model::lines());
    let parts = zone::parts(&lines, &probability);
    let roles = sequence::roles(&lines, &parts);
    let mut page = Page::default();
    for (at, line) in lines.iter().enumerate() {
        let role = match roles[at] {
            Role::Body if is_heading(&lines, &parts, at) => Role::Heading,
            role => role,
        };
        push_line(&mut page, line, role, &parts, at, probability[at]);
    }
    newsroom::close(&mut page.blocks);
    mark_copies(&mut page);
    page
}

/// Adds the blocks of one line.
fn push_line<'a>(
    page: &mut Page<'a>,
    line: &Line<'a>,
    role: Role,
    parts: &Parts,
    at: usize,
    probability: f32,
) {
    let stage = match parts.opening[1].is_none_or(|second| second >= at) {
        true => Stage::Opening,
        false => Stage::Running,
    };
    let role = if role == Role::Body && is_caption(line, parts, at) {
        Role::Caption
    } else {
        role
    };
    let place = newsroom::Place {
        role,
        stage,
        sure: true,
    };
    for piece in newsroom::pieces(line.text, &line.found, place) {
        let reason = match piece.found {
            Some(_) => Reason::Phrase,
            None if piece.role == Role::Body => Reason::Article,
            None => Reason::Form,
        };
        page.blocks.push(Block {
            role: piece.role,
            kind: kind(line, piece.role),
            text: Cow::Borrowed(&line.text[piece.start..piece.end]),
            span: Span {
                start: line.span.start + piece.start,
                end: line.span.start + piece.end,
            },
            score: if piece.role == Role::Body {
                probability
            } else {
                1.0 - probability
            },
            reason,
            duplicate_of: None,
            structure: Structure::default(),
        });
    }
}

/// Whether an article's line heads the sentences after it: short, unfinished, between paragraphs.
fn is_heading(lines: &[Line<'_>], parts: &Parts, at: usize) -> bool {
    let shape = &lines[at].shape;
    let unfinished = !shape.ends_sentence && !shape.ends_colon && shape.commas < 2.0;
    let short = (1.0..=9.0).contains(&shape.words) && shape.letters >= 3.0;
    let told = parts.opening[0].is_some_and(|first| first < at);
    let before = at
        .checked_sub(1)
        .is_some_and(|before| lines[before].shape.ends_sentence || lines[before].shape.words > 9.0);
    let after = lines
        .get(at + 1)
        .is_some_and(|line| parts.body[at + 1] && line.is_sentence());
    let is_item = lines[at]
        .text
        .starts_with(['.', '-', '"', '“', '‘', '(', '[', '<']);
    told && unfinished && short && before && after && !is_item
}

/// Whether an article's line shows by its credit that it is a picture's: the credit speaks of a
/// picture, or the line repeats a neighbour, or it stands before the text.
fn is_caption(line: &Line<'_>, parts: &Parts, at: usize) -> bool {
    if !signs::ends_with_credit(line) {
        return false;
    }
    let repeated = line.copies > 1;
    let first = parts.opening[0] == Some(at);
    let pictured = newsroom::is_pictured(line.text, &line.found);
    repeated || pictured || (first && parts.zones[at] != Zone::After)
}

fn kind(line: &Line<'_>, role: Role) -> Kind {
    match role {
        Role::Heading | Role::Title => Kind::Heading,
        Role::Caption | Role::Credit => Kind::Figure,
        Role::Body | Role::Subtitle | Role::Notice => {
            if line.shape.bullet {
                Kind::ListItem
            } else {
                Kind::Paragraph
            }
        }
        _ if line.shape.words <= 6.0 => Kind::Label,
        _ => Kind::Paragraph,
    }
}

/// Points blocks of some length to the first block of the same text.
fn mark_copies(page: &mut Page<'_>) {
    /// Bytes below which the same text twice says nothing: buttons repeat.
    const MIN_COPY: usize = 12;
    let mut first = std::collections::HashMap::new();
    for place in 0..page.blocks.len() {
        let text = page.blocks[place].text.clone();
        if text.len() < MIN_COPY {
            continue;
        }
        match first.entry(text) {
            std::collections::hash_map::Entry::Occupied(seen) => {
                page.blocks[place].duplicate_of = Some(*seen.get());
            }
            std::collections::hash_map::Entry::Vacant(new) => {
                new.insert(place);
            }
        }
    }
}
