//! Document → flow: one walk over the tree.

use super::kept::{Kept, Stretch, Wish};
use super::line::{folded, push_words};
use super::sink::Sink;
use super::{Flow, FlowOptions, Part, Phrasing, code, table};
use crate::content::Picture;
use crate::content::Role;
use crate::content::segment::is_silent;
use crate::document::Destination;
use crate::document::Document;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Span;
use crate::document::Tag;
use crate::document::plain_address;

/// Elements that the walk goes into each other; of deeper ones only the words count.
const DEPTH: u16 = 512;

/// Pictures with a shorter side are marks for counting readers.
const LEAST_PIXELS: u32 = 3;

pub(super) struct Gather<'d> {
    pub(super) document: &'d Document,
    kept: Kept,
    options: &'d FlowOptions,
    depth: u16,
    /// What is said of the picture of the figure that the walk is in.
    caption: Option<Sink>,
    /// The address of the picture before: scripts leave the same one for readers without them.
    before: String,
}

impl<'d> Gather<'d> {
    pub(super) fn new(document: &'d Document, kept: Kept, options: &'d FlowOptions) -> Gather<'d> {
        Gather {
            document,
            kept,
            options,
            depth: 0,
            caption: None,
            before: String::new(),
        }
    }

    pub(super) fn run(mut self) -> Vec<Flow> {
        let root = self.document.root();
        self.flow_of(root)
    }

    /// What an element holds, as a container of its own.
    pub(super) fn flow_of(&mut self, node: NodeId) -> Vec<Flow> {
        self.inside(node).into_flow()
    }

    fn inside(&mut self, node: NodeId) -> Sink {
        let mut sink = Sink::default();
        self.children(node, &mut sink);
        sink
    }

    fn children(&mut self, node: NodeId, sink: &mut Sink) {
        if self.depth >= DEPTH {
            let document = self.document;
            let below = document.descendants(node);
            let texts = below.filter(|below| document.kind(*below) == NodeKind::Text);
            texts.for_each(|text| self.text(text, sink));
            return;
        }
        self.depth += 1;
        for child in self.document.children(node) {
            self.node(child, sink);
        }
        self.depth -= 1;
    }

    fn node(&mut self, node: NodeId, sink: &mut Sink) {
        match self.document.kind(node) {
            NodeKind::Text => self.text(node, sink),
            NodeKind::Element if !is_silent(self.document.tag(node)) => {
                self.element(node, sink);
            }
            _ => {}
        }
    }

    fn element(&mut self, node: NodeId, sink: &mut Sink) {
        match self.document.tag(node) {
            Tag::Br => sink.line.push(Phrasing::Break),
            Tag::Img | Tag::Image => self.picture(node, sink),
            tag if tag.is_heading() => self.heading(node, tag, sink),
            Tag::Ul | Tag::Ol | Tag::Menu | Tag::Dir => self.list(node, sink),
            Tag::Blockquote => {
                sink.flush();
                let inner = self.flow_of(node);
                if !inner.is_empty() {
                    sink.flow.push(Flow::Quote(inner));
                }
            }
            Tag::Pre | Tag::Listing | Tag::Xmp => self.code(node, sink),
            Tag::Table => {
                sink.flush();
                let rows = table::rows(self, node);
                let keeps = self.keeps(Part::Tables);
                table::push(rows, keeps, &mut sink.flow);
            }
            Tag::Figure => self.figure(node, sink),
            tag if tag.is_block() || matches!(tag, Tag::Td | Tag::Th) => {
                sink.flush();
                self.children(node, sink);
                sink.flush();
            }
            tag => self.inline(node, tag, sink),
        }
    }

    pub(super) fn keeps(&self, part: Part) -> bool {
        !self.options.without.contains(&part)
    }

    fn inline(&mut self, node: NodeId, tag: Tag, sink: &mut Sink) {
        match tag {
            Tag::A if self.keeps(Part::Links) => {
                let address = self.document.attribute(node, "href");
                match address.as_deref().and_then(of_link) {
                    Some(address) => sink.wrap(self.inside(node), |line| {
                        Phrasing::Link(address.to_owned(), line)
                    }),
                    None => self.children(node, sink),
                }
            }
            Tag::Em | Tag::I if self.keeps(Part::Emphasis) => {
                sink.wrap(self.inside(node), Phrasing::Emphasis);
            }
            Tag::Strong | Tag::B if self.keeps(Part::Emphasis) => {
                sink.wrap(self.inside(node), Phrasing::Strong);
            }
            Tag::Code | Tag::Kbd | Tag::Samp | Tag::Tt if self.keeps(Part::Code) => {
                sink.wrap(self.inside(node), |line| {
                    let mut words = String::new();
                    push_words(&line, &mut words);
                    Phrasing::Code(words)
                });
            }
            _ => self.children(node, sink),
        }
    }

    fn heading(&mut self, node: NodeId, tag: Tag, sink: &mut Sink) {
        sink.flush();
        let mut inner = self.inside(node);
        let role = inner.block.map(|block| block.role);
        if inner.flow.is_empty() && role.is_some_and(|role| role != Role::Title) {
            let line = folded(std::mem::take(&mut inner.line));
            let level = tag as u8 - Tag::H1 as u8 + 1;
            if !line.is_empty() {
                sink.flow.push(Flow::Heading(level, line));
            }
        } else {
            sink.flow.append(&mut inner.into_flow());
        }
    }

    fn list(&mut self, node: NodeId, sink: &mut Sink) {
        sink.flush();
        if self.depth >= DEPTH {
            return self.children(node, sink);
        }
        let mut items: Vec<Vec<Flow>> = Vec::new();
        let mut between = Sink::default();
        self.depth += 1;
        for child in self.document.children(node) {
            if self.document.tag(child) == Tag::Li {
                join(&mut items, std::mem::take(&mut between));
                let item = self.flow_of(child);
                if !item.is_empty() {
                    items.push(item);
                }
            } else {
                self.node(child, &mut between);
            }
        }
        self.depth -= 1;
        join(&mut items, between);
        if !self.keeps(Part::Lists) {
            sink.flow.extend(items.into_iter().flatten());
        } else if !items.is_empty() {
            let first = (self.document.tag(node) == Tag::Ol).then(|| {
                let start = self.document.attribute(node, "start");
                start
                    .and_then(|start| start.trim().parse().ok())
                    .unwrap_or(1)
            });
            sink.flow.push(Flow::List(first, items));
        }
    }

    fn code(&mut self, node: NodeId, sink: &mut Sink) {
        sink.flush();
        if !self.keeps(Part::Code) {
            self.children(node, sink);
            sink.flush();
            return;
        }
        let is_wanted = |text: NodeId| {
            let place = self.document.span(text).unwrap_or_default();
            !is_in_silence(self.document, text)
                && self.kept.within(place).any(|block| block.is_wanted)
        };
        let text = code::text(self.document, node, is_wanted);
        if !text.is_empty() {
            let language = code::language(self.document, node);
            sink.flow.push(Flow::Code(language, text));
        }
    }

    fn figure(&mut self, node: NodeId, sink: &mut Sink) {
        sink.flush();
        let outer = self.caption.replace(Sink::default());
        let mut flow = self.flow_of(node);
        let caption = std::mem::replace(&mut self.caption, outer).unwrap_or_default();
        let is_wanted = caption.block.is_some_and(|block| block.is_wanted);
        let said = table::joined(caption.into_flow().into_iter().map(table::line));
        let picture = flow.iter_mut().find_map(|part| match part {
            Flow::Figure(_, caption) if caption.is_empty() => Some(caption),
            _ => None,
        });
        match picture {
            Some(caption) => *caption = said,
            None if is_wanted => flow.push(Flow::Paragraph(said)),
            None => {}
        }
        sink.flow.append(&mut flow);
    }

    fn picture(&mut self, node: NodeId, sink: &mut Sink) {
        if !self.keeps(Part::Images) || !self.stands_with_wanted(node) {
            return;
        }
        if let Some(image) = Picture::of(self.document, node, LEAST_PIXELS)
            && image.address != self.before
        {
            self.before.clone_from(&image.address);
            sink.line.push(Phrasing::Image(image));
        }
    }

    /// Whether the nearest element around that has blocks has a wanted one.
    fn stands_with_wanted(&self, node: NodeId) -> bool {
        let spans = self.document.ancestors(node);
        let mut wishes = spans.filter_map(|above| Some(self.kept.wish(self.document.span(above)?)));
        wishes.find(|wish| *wish != Wish::Nothing) == Some(Wish::Wanted)
    }

    fn text(&mut self, node: NodeId, sink: &mut Sink) {
        if is_in_silence(self.document, node) {
            return;
        }
        let Some(place) = self.document.span(node) else {
            return;
        };
        for stretch in self.kept.within(place) {
            match &mut self.caption {
                Some(caption) if stretch.tells_of_picture() => {
                    push(self.document, node, place, stretch, caption);
                }
                _ if stretch.is_wanted => push(self.document, node, place, stretch, sink),
                _ => {}
            }
        }
    }
}

/// Whether a text stands in an element that shows none.
fn is_in_silence(document: &Document, text: NodeId) -> bool {
    let mut above = document.ancestors(text);
    above.any(|element| is_silent(document.tag(element)))
}

/// What stands in a list, and in none of its items, belongs to the item before.
fn join(items: &mut Vec<Vec<Flow>>, between: Sink) {
    let mut flow = between.into_flow();
    match items.last_mut() {
        Some(item) => item.append(&mut flow),
        None if !flow.is_empty() => items.push(flow),
        None => {}
    }
}

/// Adds what of a text node stands in a stretch.
fn push(document: &Document, node: NodeId, place: Span, stretch: Stretch, sink: &mut Sink) {
    let blank = |start: usize, end: usize| {
        let source = document.text().get(start..end);
        source.is_none_or(|source| source.trim().is_empty())
    };
    let Span { start, end } = stretch.span;
    let is_whole = (start <= place.start || blank(place.start, start))
        && (end >= place.end || blank(end, place.end));
    if is_whole {
        sink.text(&document.content(node), stretch);
        return;
    }
    for piece in document.pieces(node) {
        let from = start.max(piece.span.start);
        let to = end.min(piece.span.end);
        if from >= to {
            continue;
        }
        let text = if piece.is_verbatim() {
            let (from, to) = (from - piece.span.start, to - piece.span.start);
            piece.as_str().get(from..to).unwrap_or("").to_owned()
        } else {
            piece.as_str().to_owned()
        };
        sink.text(&text, stretch);
    }
}

/// The address of a link that leads a reader somewhere.
fn of_link(address: &str) -> Option<&str> {
    let leads = |address: &&str| {
        matches!(
            Destination::of(address),
            Destination::Web | Destination::Program
        )
    };
    plain_address(address).filter(leads)
}
