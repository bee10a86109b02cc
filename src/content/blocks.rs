//! Rows and their roles → blocks: one a row, or several where newsroom lines are mixed into it.

use std::borrow::Cow;

use crate::content::Block;
use crate::content::Kind;
use crate::content::Reason;
use crate::content::Role;
use crate::content::Structure;
use crate::content::embedded;
use crate::content::label;
use crate::content::label::Labelled;
use crate::content::newsroom;
use crate::content::newsroom::Stage;
use crate::content::segment;
use crate::content::segment::Segments;
use crate::content::select;
use crate::content::structure::Structures;
use crate::content::whole;
use crate::document::Document;
use crate::document::Span;
use crate::locale::Recognizer;

/// Score from which a block is the article's, whatever words it has.
const SURE: f32 = 0.8;

/// Body blocks that count as the opening of an article.
pub(super) const OPENING: usize = 2;

/// What blocks are made from.
pub(super) struct Source<'d, 's> {
    pub(super) document: &'d Document,
    pub(super) recognizer: &'d Recognizer,
    pub(super) segments: &'s Segments,
    /// How likely each row is main content, 0 to 255.
    pub(super) scores: &'s [u8],
    /// Whether the page is an article, or begins as one.
    pub(super) is_article: bool,
}

/// The blocks of all rows, given the role and the text of each, and the first block of each row.
pub(super) fn blocks<'d>(
    source: &Source<'d, '_>,
    roles: &[Labelled],
    texts: Vec<Cow<'d, str>>,
) -> (Vec<Block<'d>>, Vec<usize>) {
    let copies = select::copies(source.segments);
    let mut blocks = Vec::with_capacity(texts.len());
    let mut rows: Vec<usize> = Vec::with_capacity(texts.len());
    let mut bodies = 0;
    let pieces = source.segments.pieces.iter().zip(source.scores);
    let joined = whole::joined(source, roles);
    let mut structures = Structures::new(source.document, source.segments);
    for (((piece, score), (role, reason)), text) in pieces.zip(roles).zip(texts) {
        let is_joined = joined[rows.len()];
        let (role, reason) = match is_joined && !matches!(role, Role::Heading | Role::Title) {
            true => (Role::Body, Reason::MainBeside),
            false => (*role, *reason),
        };
        let earlier = copies[rows.len()].map(|earlier| rows[earlier]);
        rows.push(blocks.len());
        bodies += usize::from(role == Role::Body);
        let block = Block {
            role,
            kind: label::kind(source.segments, piece),
            span: segment::span(source.document, source.segments, piece),
            score: f32::from(*score) / 255.0,
            reason,
            duplicate_of: earlier,
            structure: structures.of(piece),
            text,
        };
        let stage = match bodies <= OPENING {
            true => Stage::Opening,
            false => Stage::Running,
        };
        match source.is_article && !is_joined && may_mix(&block) {
            true => cut(source, block, stage, &mut blocks),
            false => blocks.push(block),
        }
    }
    (blocks, rows)
}

/// Adds the blocks of an article that the page carries as data.
pub(super) fn add_given<'d>(
    source: &Source<'d, '_>,
    given: Vec<embedded::Paragraph>,
    blocks: &mut Vec<Block<'d>>,
) {
    for (kind, text) in given {
        let role = match kind {
            Kind::Heading => Role::Heading,
            // A paragraph that is one link leads elsewhere.
            Kind::Label => Role::Related,
            _ => Role::Body,
        };
        let block = Block {
            role,
            kind,
            text: Cow::Owned(text),
            span: Span::default(),
            score: 1.0,
            reason: Reason::Data,
            duplicate_of: None,
            structure: Structure::default(),
        };
        cut(source, block, Stage::Running, blocks);
    }
}

/// Whether newsroom lines may be mixed into a block.
fn may_mix(block: &Block<'_>) -> bool {
    match block.role {
        Role::Body | Role::Caption => block.kind != Kind::Code,
        Role::Heading => block.score < SURE,
        _ => false,
    }
}

/// Adds a block, cut where newsroom lines are mixed into it.
fn cut<'d>(
    source: &Source<'d, '_>,
    mut block: Block<'d>,
    stage: Stage,
    blocks: &mut Vec<Block<'d>>,
) {
    let found = source.recognizer.find(&block.text);
    let is_sure = block.score >= SURE;
    if block.role == Role::Body && !is_sure && newsroom::is_pictured(&block.text, &found) {
        block.role = Role::Caption;
    }
    let place = newsroom::Place {
        role: block.role,
        stage,
        sure: is_sure,
    };
    let parts = newsroom::pieces(&block.text, &found, place);
    if let [part] = &parts[..]
        && part.role == block.role
    {
        return blocks.push(block);
    }
    // Asked once: a line may have as many parts as words.
    let is_verbatim = block.span.slice(source.document.text()) == block.text;
    for part in &parts {
        let place = Span {
            start: block.span.start + part.start,
            end: block.span.start + part.end,
        };
        blocks.push(Block {
            role: part.role,
            text: segment::slice(&block.text, part.start, part.end),
            span: if is_verbatim { place } else { block.span },
            reason: match part.found {
                Some(_) => Reason::Phrase,
                None => block.reason,
            },
            structure: block.structure.clone(),
            ..block
        });
    }
}
