//! Markdown → page: nearly all of a Markdown file is main content, so that its structure tells
//! the roles and no model is asked.

use crate::content::Block;
use crate::content::Kind;
use crate::content::Page;
use crate::content::Reason;
use crate::content::Role;
use crate::content::Structure;
use crate::content::label;
use crate::content::metadata;
use crate::content::metadata::FrontMatter;
use crate::content::newsroom;
use crate::content::newsroom::Stage;
use crate::content::segment;
use crate::content::segment::Piece;
use crate::content::segment::Segments;
use crate::content::segment::mark;
use crate::content::structure::Structures;
use crate::document::Document;
use crate::document::Span;
use crate::document::Tag;
use crate::locale::Recognizer;

/// Body blocks that count as the opening.
const OPENING: usize = 2;

/// The labelled page of a Markdown document.
pub(crate) fn page<'d>(document: &'d Document, recognizer: &'d Recognizer) -> Page<'d> {
    let segments = segment::segment(document);
    let front = FrontMatter::of(document);
    let mut page = Page::default();
    let mut bodies = 0;
    let mut structures = Structures::new(document, &segments);
    for piece in &segments.pieces {
        let mut block = block(document, &segments, piece, &front, &page);
        block.structure = structures.of(piece);
        bodies += usize::from(block.role == Role::Body);
        let stage = if bodies <= OPENING {
            Stage::Opening
        } else {
            Stage::Running
        };
        push(document, &mut page, block, recognizer, stage);
    }
    page.metadata = metadata::of_text(&page, recognizer, None);
    front.add_to(&mut page.metadata);
    page
}

fn block<'d>(
    document: &'d Document,
    segments: &Segments,
    piece: &Piece,
    front: &FrontMatter<'_>,
    page: &Page<'_>,
) -> Block<'d> {
    let kind = label::kind(segments, piece);
    let text = segment::text(document, segments, piece);
    let (role, reason) = match kind {
        Kind::Heading if is_title(document, segments, piece, &text, front, page) => {
            (Role::Title, Reason::OwnTitle)
        }
        Kind::Heading => (Role::Heading, Reason::MainHeading),
        _ => landmark(segments, piece).unwrap_or((Role::Body, Reason::Article)),
    };
    Block {
        role,
        kind,
        text,
        span: segment::span(document, segments, piece),
        score: 1.0,
        reason,
        duplicate_of: None,
        structure: Structure::default(),
    }
}

/// Whether a heading is the title: the one of the front matter, or else one of the first level
/// before any text.
fn is_title(
    document: &Document,
    segments: &Segments,
    piece: &Piece,
    text: &str,
    front: &FrontMatter<'_>,
    page: &Page<'_>,
) -> bool {
    let is_first = |role: Role| page.blocks.iter().all(|block| block.role != role);
    let run = segments.runs.get(piece.runs.0 as usize);
    let is_top = run.is_some_and(|run| {
        let mut around = document.ancestors(run.node);
        around.any(|above| document.tag(above) == Tag::H1)
    });
    is_first(Role::Title)
        && match &front.title {
            Some(title) => title.trim() == text,
            None => is_top && is_first(Role::Body) && is_first(Role::Heading),
        }
}

/// The role that a landmark of HTML gives.
fn landmark(segments: &Segments, piece: &Piece) -> Option<(Role, Reason)> {
    const LANDMARKS: [(u32, Role, Reason); 4] = [
        (mark::FIGURE, Role::Caption, Reason::InFigure),
        (mark::NAV, Role::Nav, Reason::InNavigation),
        (mark::FOOTER, Role::Footer, Reason::InFooter),
        (mark::BUTTON, Role::ReaderUi, Reason::Button),
    ];
    let mut index = piece.element;
    loop {
        let element = &segments.elements[index as usize];
        let found = LANDMARKS
            .iter()
            .find(|(marks, ..)| element.marks & marks != 0);
        if let Some((_, role, reason)) = found {
            return Some((*role, *reason));
        }
        if element.parent == index {
            return None;
        }
        index = element.parent;
    }
}

/// Adds a block, cut where newsroom lines are mixed into it.
fn push<'d>(
    document: &Document,
    page: &mut Page<'d>,
    block: Block<'d>,
    recognizer: &Recognizer,
    stage: Stage,
) {
    if block.kind == Kind::Code || block.role != Role::Body {
        page.blocks.push(block);
        return;
    }
    let found = recognizer.find(&block.text);
    let place = newsroom::Place {
        role: block.role,
        stage,
        sure: true,
    };
    let parts = newsroom::pieces(&block.text, &found, place);
    let is_cut = parts.len() > 1;
    let is_verbatim = block.span.slice(document.text()) == block.text;
    for part in &parts {
        let mut piece = block.clone();
        piece.role = part.role;
        if is_cut {
            piece.text = segment::slice(&block.text, part.start, part.end);
        }
        if is_cut && is_verbatim {
            piece.span = Span {
                start: block.span.start + part.start,
                end: block.span.start + part.end,
            };
        }
        if part.found.is_some() {
            piece.reason = Reason::Phrase;
        }
        page.blocks.push(piece);
    }
}
