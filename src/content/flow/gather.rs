//! Document → flow: one walk over the tree.

use super::base::Base;
use super::kept::{Kept, Stretch, Wish};
use super::line::{folded, push_words};
use super::list::List;
use super::sink::Sink;
use super::{Callout, Flow, FlowOptions, Part, Phrasing, callout, code, table, tex};
use crate::content::Picture;
use crate::content::Role;
use crate::content::inline;
use crate::content::inline::{Inline, Said};
use crate::content::segment::Streamed;
use crate::content::segment::is_silent;
use crate::document::Destination;
use crate::document::Document;
use crate::document::Format;
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
    inline: Inline,
    streamed: Streamed,
    base: Option<Base>,
    /// The heading of the callout that the walk is in, which is no part of what it holds.
    passed: Option<NodeId>,
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
            inline: Inline::of(document),
            streamed: Streamed::default(),
            base: Base::of(document),
            passed: None,
            depth: 0,
            caption: None,
            before: String::new(),
        }
    }

    pub(super) fn run(mut self) -> Vec<Flow> {
        let root = self.document.root();
        let mut flow = self.flow_of(root);
        if self.document.format() == Format::Html {
            tex::read(&mut flow, self.inline.delimiters());
        }
        flow
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
            return self.texts(node, sink);
        }
        self.depth += 1;
        for child in self.document.children(node) {
            self.node(child, sink);
        }
        self.depth -= 1;
    }

    /// The texts below an element.
    fn texts(&mut self, node: NodeId, sink: &mut Sink) {
        let document = self.document;
        let mut below = document.descendants(node);
        while let Some(here) = below.next() {
            match document.kind(here) {
                NodeKind::Text => self.text(here, sink),
                NodeKind::Element if is_silent(document.tag(here)) => below.skip_subtree(here),
                _ => {}
            }
        }
    }

    fn node(&mut self, node: NodeId, sink: &mut Sink) {
        if self.streamed.is_gone(node) || self.passed == Some(node) {
            return;
        }
        match self.document.kind(node) {
            NodeKind::Text => self.text(node, sink),
            NodeKind::Element => match self.inline.said(self.document, node) {
                Said::Content => self.element(node, sink),
                Said::Nothing => {}
                Said::Formula => self.formula(node, sink),
                Said::Alternative => self.alternative(node, sink),
                Said::Note => self.reference(node, sink),
            },
            _ => {}
        }
    }

    fn element(&mut self, node: NodeId, sink: &mut Sink) {
        if let Some(label) = self.inline.notes.label(node) {
            let label = label.to_owned();
            return self.footnote(label, node, sink);
        }
        if let Some(kind) = callout::kind(self.document, node) {
            return self.callout(kind, node, sink);
        }
        match self.document.tag(node) {
            Tag::Br => sink.line.push(Phrasing::Break),
            Tag::Template => self.template(node, sink),
            tag if is_silent(tag) => {}
            Tag::Img | Tag::Image => self.picture(node, sink),
            Tag::Other if matches!(self.document.name(node), "amp-img" | "amp-anim") => {
                self.picture(node, sink);
            }
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
                let table = table::gather(self, node);
                table.push(self.keeps(Part::Tables), &mut sink.flow);
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

    /// A template that shows: what a script moves to its place, or a shadow root.
    fn template(&mut self, node: NodeId, sink: &mut Sink) {
        if let Some(inside) = self.streamed.shown(self.document, node) {
            sink.flush();
            self.children(inside, sink);
            sink.flush();
        }
    }

    fn callout(&mut self, kind: String, node: NodeId, sink: &mut Sink) {
        sink.flush();
        let heading = callout::heading(self.document, node);
        let said = heading.map_or_else(Vec::new, |heading| self.flow_of(heading));
        let mut said = table::joined(said.into_iter().map(table::line));
        let outer = std::mem::replace(&mut self.passed, heading);
        let inner = self.flow_of(node);
        self.passed = outer;
        let mut words = String::new();
        push_words(&said, &mut words);
        if words.trim().eq_ignore_ascii_case(&kind) {
            said.clear();
        }
        if !inner.is_empty() || !said.is_empty() {
            let heading = said;
            sink.flow
                .push(Flow::Callout(Callout { kind, heading }, inner));
        }
    }

    fn footnote(&mut self, label: String, node: NodeId, sink: &mut Sink) {
        sink.flush();
        let mut inner = self.flow_of(node);
        if let Some(Flow::Paragraph(line)) = inner.first_mut()
            && let Some(Phrasing::Text(text)) = line.first_mut()
        {
            // What is left of `[1]` and `^` when the link back is gone.
            let rest =
                text.trim_start_matches(|c: char| c.is_whitespace() || "[](){}^.:".contains(c));
            *text = rest.to_owned();
        }
        if !inner.is_empty() {
            sink.flow.push(Flow::Footnote(label, inner));
        }
    }

    /// What of a node's place is wanted.
    fn wanted_at(&self, node: NodeId) -> Option<Stretch> {
        let place = self.document.span(node)?;
        self.kept.within(place).find(|block| block.is_wanted)
    }

    fn formula(&mut self, node: NodeId, sink: &mut Sink) {
        let Some(block) = self.wanted_at(node) else {
            return;
        };
        match inline::formula(self.document, node) {
            Some(formula) if formula.is_display => {
                sink.flush();
                sink.flow.push(Flow::Formula(formula.latex));
            }
            Some(formula) => sink.push(Phrasing::Formula(formula.latex), block),
            None => {}
        }
    }

    fn alternative(&mut self, node: NodeId, sink: &mut Sink) {
        let Some(block) = self.wanted_at(node) else {
            return;
        };
        let said = self.document.attribute(node, "alt").unwrap_or_default();
        sink.text(&said, block);
    }

    fn reference(&mut self, node: NodeId, sink: &mut Sink) {
        let notes = &self.inline.notes;
        let (Some(block), Some(label)) = (self.wanted_at(node), notes.label_at(node)) else {
            return;
        };
        let note = notes
            .referred(node)
            .and_then(|note| self.document.span(note));
        // Where the note is left out, nothing is there to refer to.
        if note.is_some_and(|note| self.kept.wish(note) == Wish::Wanted) {
            sink.push(Phrasing::Note(label.to_owned()), block);
        } else {
            sink.text(&format!("[{label}]"), block);
        }
    }

    pub(super) fn keeps(&self, part: Part) -> bool {
        !self.options.without.contains(&part)
    }

    /// An address as a whole one where the page declares what its own are relative to.
    fn resolved(&self, address: &str) -> String {
        let base = self.base.as_ref();
        base.map_or_else(|| address.to_owned(), |base| base.resolve(address))
    }

    fn inline(&mut self, node: NodeId, tag: Tag, sink: &mut Sink) {
        match tag {
            Tag::Del | Tag::S | Tag::Strike => sink.wrap(self.inside(node), Phrasing::Struck),
            Tag::Sub => sink.wrap(self.inside(node), Phrasing::Lowered),
            Tag::Sup => self.raised(node, sink),
            Tag::Q | Tag::Rt => self.between_marks(node, sink),
            Tag::A if self.keeps(Part::Links) => {
                let address = self.document.attribute(node, "href");
                match address.as_deref().and_then(of_link) {
                    Some(address) => {
                        let address = self.resolved(address);
                        sink.wrap(self.inside(node), |line| {
                            Phrasing::Link(address.clone(), line)
                        });
                    }
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

    fn raised(&mut self, node: NodeId, sink: &mut Sink) {
        if self.inline.marks(self.document, node).is_some() {
            return self.between_marks(node, sink);
        }
        let inner = self.inside(node);
        let is_note = matches!(inner.line[..], [Phrasing::Note(_)]);
        sink.wrap(inner, |line| match is_note {
            true => line.into_iter().next().unwrap_or(Phrasing::Break),
            false => Phrasing::Raised(line),
        });
    }

    fn between_marks(&mut self, node: NodeId, sink: &mut Sink) {
        let Some((open, close)) = self.inline.marks(self.document, node) else {
            return self.children(node, sink);
        };
        sink.line.push(Phrasing::Text(open.to_owned()));
        self.children(node, sink);
        sink.line.push(Phrasing::Text(close.to_owned()));
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
        let mut list = List::of(self.document, node);
        let mut between = Sink::default();
        self.depth += 1;
        for child in self.document.children(node) {
            if self.document.tag(child) == Tag::Li {
                list.join(std::mem::take(&mut between));
                let mut item = Sink::default();
                self.node(child, &mut item);
                list.push(self.document, child, item.into_flow());
            } else {
                self.node(child, &mut between);
            }
        }
        self.depth -= 1;
        list.join(between);
        match self.keeps(Part::Lists) {
            true => sink.flow.append(&mut list.into_flow()),
            false => sink.flow.extend(list.into_parts()),
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
            self.kept.within(place).any(|block| block.is_wanted)
        };
        let text = code::text(self.document, &self.inline, node, is_wanted);
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
        let Some(mut image) = Picture::of(self.document, node, LEAST_PIXELS) else {
            return;
        };
        image.address = self.resolved(&image.address);
        if image.address != self.before {
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
