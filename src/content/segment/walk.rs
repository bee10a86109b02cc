//! The walk over the arena.

use super::letters::{self, Letters, WordHash};
use super::names::{Classes, Names};
use super::streamed::Streamed;
use super::tags::{Shape, article_rank, known_property, known_role, known_tag, mark};
use super::{Element, Piece, Run, Says, Segments};
use crate::content::inline;
use crate::content::inline::{Inline, Said};
use crate::document::Document;
use crate::document::Format;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Tag;
use crate::document::Visibility;

/// Cuts a document into blocks.
pub(crate) fn segment(document: &Document) -> Segments {
    let mut walk = Walk::new(document);
    walk.run();
    walk.out
}

struct Walk<'d> {
    document: &'d Document,
    out: Segments,
    streamed: Streamed,
    classes: Classes<'d>,
    /// Element the walk stands in, an index of `out.elements`.
    current: u32,
    /// For each open element: its shape, and whether its inline children are blocks.
    open: Vec<Open>,
    /// The block being gathered.
    pending: Option<Piece>,
    after_break: bool,
    /// Signs before the first text of a block: the first of them, a place in `out.runs`.
    lead: Option<u32>,
    /// The outermost open element of preformatted text, a place in `out.elements`.
    code: Option<u32>,
}

#[derive(Clone, Copy)]
struct Open {
    node: NodeId,
    block: bool,
    splits: bool,
    inherited: u32,
    /// How the element shows its text: as it is, raised or lowered.
    says: Says,
    /// The signs that it ends with.
    end: Option<&'static str>,
}

/// What the root counts as, and what takes a template's place.
const ROOT: Tag = Tag::Html;

/// Marks that count for every text below.
const INHERITED: u32 = mark::LINK | mark::BUTTON | mark::EMPHASIS;

impl<'d> Walk<'d> {
    fn new(document: &'d Document) -> Self {
        Walk {
            document,
            out: Segments {
                inline: Inline::of(document),
                ..Segments::default()
            },
            streamed: Streamed::default(),
            classes: Classes::default(),
            current: 0,
            open: Vec::new(),
            pending: None,
            after_break: false,
            lead: None,
            code: None,
        }
    }

    fn run(&mut self) {
        let root = self.document.root();
        self.enter(root, ROOT);
        let mut node = self.document.first_child(root);
        let mut above = vec![root];
        while let Some(parent) = above.last().copied() {
            let Some(here) = node else {
                self.leave();
                above.pop();
                node = self.document.next_sibling(parent);
                continue;
            };
            if let Some(inside) = self.visit(here) {
                above.push(here);
                node = self.document.first_child(inside);
            } else {
                node = self.document.next_sibling(here);
            }
        }
    }

    /// Takes in a node; gives the element whose children come next, itself or what stands for it.
    fn visit(&mut self, node: NodeId) -> Option<NodeId> {
        match self.document.kind(node) {
            _ if self.streamed.is_gone(node) => None,
            NodeKind::Text => {
                self.text(node);
                None
            }
            NodeKind::Element => match self.out.inline.said(self.document, node) {
                Said::Content => self.element_with_content(node),
                said => {
                    self.element_with_words(node, said);
                    None
                }
            },
            _ => None,
        }
    }

    fn element_with_content(&mut self, node: NodeId) -> Option<NodeId> {
        let tag = self.document.tag(node);
        match known_tag(tag).shape {
            Shape::Silent => self.silent(node),
            Shape::Break if self.code.is_some() => {
                self.sign(node, Says::Signs("\n"));
                None
            }
            Shape::Break => {
                self.flush();
                self.after_break = true;
                None
            }
            _ => {
                self.enter(node, tag);
                Some(node)
            }
        }
    }

    /// An element that something else stands for than what it holds.
    fn element_with_words(&mut self, node: NodeId, said: Said) {
        if known_tag(self.document.tag(node)).shape == Shape::Silent {
            self.out.silent.push(node);
        }
        match said {
            Said::Formula => {
                if let Some(formula) = inline::formula(self.document, node) {
                    self.words(node, Says::Formula, &formula.latex);
                }
            }
            Said::Alternative => self.sign(node, Says::Alternative),
            Said::Note => self.sign(node, Says::Note),
            Said::Content | Said::Nothing => {}
        }
    }

    /// Adds what counts neither as letters nor as words, and makes no block by itself.
    fn sign(&mut self, node: NodeId, says: Says) {
        let run = self.out.runs.len() as u32;
        self.out.runs.push(Run { node, says });
        match &mut self.pending {
            Some(_) if says == Says::LineEnd => {}
            Some(pending) => pending.runs.1 = run + 1,
            None => {
                self.lead.get_or_insert(run);
            }
        }
    }

    /// An element that shows no text by itself; a template may stand for one that does.
    fn silent(&mut self, node: NodeId) -> Option<NodeId> {
        self.out.silent.push(node);
        if self.document.tag(node) != Tag::Template {
            return None;
        }
        let inside = self.streamed.shown(self.document, node)?;
        self.enter(inside, ROOT);
        if let Some(element) = self.out.elements.last_mut() {
            element.marks &= !mark::HIDDEN;
        }
        Some(inside)
    }

    fn enter(&mut self, node: NodeId, tag: Tag) {
        let above = self.open.last().copied().unwrap_or(Open {
            node,
            block: true,
            splits: false,
            inherited: 0,
            says: Says::Content,
            end: None,
        });
        let is_word = matches!(tag, Tag::Button | Tag::Label) && self.stands_in_sentence(node);
        let shape = match is_word {
            true => Shape::Inline,
            false => known_tag(tag).shape,
        };
        // Within preformatted text nothing but its end parts blocks.
        let block = (shape != Shape::Inline || above.splits) && self.code.is_none();
        if block {
            self.flush();
            self.after_break = false;
        } else if self.code.is_some() && inline::ends_line(tag) {
            self.sign(node, Says::LineEnd);
        }
        let mut element = self.element(node, tag);
        if is_word {
            element.marks &= !(mark::BUTTON | mark::FORM);
        }
        let inherited = (above.inherited | element.marks) & INHERITED;
        // Signs would change code.
        let marks = match self.code {
            Some(_) => None,
            None => self.out.inline.marks(self.document, node),
        };
        if let Some((start, _)) = marks {
            self.sign(node, Says::Signs(start));
        }
        self.open.push(Open {
            node,
            says: match tag {
                Tag::Sup | Tag::Sub if marks.is_none() => Says::Script(tag),
                _ => above.says,
            },
            end: marks.map(|(_, end)| end),
            block,
            // Markdown tells its blocks; what stands in an item is one.
            splits: shape == Shape::Container
                && self.document.format() == Format::Html
                && self.only_elements(node),
            inherited,
        });
        self.current = self.out.elements.len() as u32;
        if tag == Tag::Pre {
            self.code.get_or_insert(self.current);
        }
        self.out.elements.push(element);
    }

    /// Whether text stands right before the element and behind it.
    fn stands_in_sentence(&self, node: NodeId) -> bool {
        let is_text = |beside: Option<NodeId>| {
            beside.is_some_and(|beside| {
                self.document.kind(beside) == NodeKind::Text && !self.document.is_blank(beside)
            })
        };
        is_text(self.document.previous_sibling(node)) && is_text(self.document.next_sibling(node))
    }

    fn element(&mut self, node: NodeId, tag: Tag) -> Element {
        let document = self.document;
        let mut marks = known_tag(tag).marks;
        let rank = u32::from(article_rank(tag));
        let mut found = Names::default();
        let mut shape = rank + 1;
        for attribute in document.attributes(node) {
            let value = attribute.source_value();
            match attribute.name {
                "class" if !value.is_empty() => {
                    let (names, class) = self.classes.read(value);
                    found |= names;
                    // Clear of the lowest bit, which tells no shapes apart.
                    shape = class << 8 | rank << 1;
                }
                "id" => found |= Names::read(value),
                "role" => marks |= known_role(value),
                "itemprop" => marks |= known_property(value) | mark::PROPERTY,
                _ => {}
            }
        }
        match document.visibility(node) {
            Visibility::Shown => {}
            Visibility::AriaHidden => marks |= mark::ARIA_HIDDEN,
            _ => marks |= mark::HIDDEN,
        }
        let depth = self
            .out
            .elements
            .get(self.current as usize)
            .map_or(0, |parent| parent.depth + 1);
        Element {
            parent: self.current,
            depth,
            tag,
            marks,
            names: found,
            shape,
            first: self.out.pieces.len() as u32,
            end: 0,
        }
    }

    /// Whether no text stands directly in the element and at least two inline elements do.
    fn only_elements(&self, node: NodeId) -> bool {
        let mut inline = 0;
        let mut child = self.document.first_child(node);
        while let Some(here) = child {
            match self.document.kind(here) {
                NodeKind::Text if !self.document.is_blank(here) => return false,
                NodeKind::Element if known_tag(self.document.tag(here)).shape == Shape::Inline => {
                    inline += 1;
                }
                _ => {}
            }
            child = self.document.next_sibling(here);
        }
        inline > 1
    }

    fn leave(&mut self) {
        let Some(open) = self.open.pop() else {
            return;
        };
        if let Some(end) = open.end.filter(|_| self.pending.is_some()) {
            self.sign(open.node, Says::Signs(end));
        }
        if open.block {
            self.flush();
            self.after_break = false;
        } else if self.code.is_some() && inline::ends_line(self.document.tag(open.node)) {
            self.sign(open.node, Says::LineEnd);
        }
        if self.code == Some(self.current) {
            self.code = None;
        }
        let end = self.out.pieces.len() as u32 + u32::from(self.pending.is_some());
        let element = &mut self.out.elements[self.current as usize];
        element.end = end;
        self.current = element.parent;
    }

    fn text(&mut self, node: NodeId) {
        let says = self.open.last().map_or(Says::Content, |open| open.says);
        if self.document.is_blank(node) {
            if self.pending.is_some() || self.lead.is_some() {
                self.out.runs.push(Run { node, says });
            }
            return;
        }
        let content = self.document.content(node);
        let trimmed = content.trim_matches(letters::is_space);
        if trimmed.is_empty() {
            return;
        }
        self.words(node, says, trimmed);
    }

    /// Adds words to the block that is being gathered, or begins one.
    fn words(&mut self, node: NodeId, says: Says, trimmed: &str) {
        let run = self.out.runs.len() as u32;
        self.out.runs.push(Run { node, says });
        let first = self.lead.take().unwrap_or(run);
        let ends = (
            trimmed.chars().next().unwrap_or(' '),
            trimmed.chars().next_back().unwrap_or(' '),
        );
        let current = self.current;
        let inherited = self.open.last().map_or(0, |open| open.inherited);
        let mut pending = self.pending.take().unwrap_or(Piece {
            element: current,
            holder: current,
            runs: (first, run),
            letters: Letters::default(),
            linked: 0,
            emphasized: 0,
            links: 0,
            hash: WordHash::EMPTY,
            after_break: self.after_break,
            ends,
        });
        let counted = letters::count(trimmed, &mut pending.hash);
        pending.letters += counted;
        if inherited & (mark::LINK | mark::BUTTON) != 0 {
            pending.linked += counted.letters + counted.digits;
            pending.links += 1;
        }
        if inherited & mark::EMPHASIS != 0 {
            pending.emphasized += counted.letters;
        }
        pending.ends.1 = ends.1;
        pending.runs.1 = run + 1;
        pending.element = self.common(pending.element, current);
        self.pending = Some(pending);
    }

    /// The deepest element that holds both.
    fn common(&self, mut one: u32, mut other: u32) -> u32 {
        let elements = &self.out.elements;
        while one != other {
            if elements[one as usize].depth >= elements[other as usize].depth {
                one = elements[one as usize].parent;
            } else {
                other = elements[other as usize].parent;
            }
        }
        one
    }

    fn flush(&mut self) {
        self.lead = None;
        if let Some(mut piece) = self.pending.take() {
            let mut holder = self.code.unwrap_or(piece.element);
            // Inline elements are never the holder.
            while self.out.elements[holder as usize].depth > 0
                && is_inline(self.out.elements[holder as usize].tag)
            {
                holder = self.out.elements[holder as usize].parent;
            }
            piece.holder = holder;
            self.out.pieces.push(piece);
        }
    }
}

fn is_inline(tag: Tag) -> bool {
    known_tag(tag).shape == Shape::Inline
}
