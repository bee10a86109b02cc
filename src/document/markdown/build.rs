//! Events of the parser → nodes.

use pulldown_cmark::BrokenLink;
use pulldown_cmark::CowStr;
use pulldown_cmark::Event;
use pulldown_cmark::HeadingLevel;
use pulldown_cmark::LinkType;
use pulldown_cmark::Options;
use pulldown_cmark::Parser;
use pulldown_cmark::Tag as Block;
use pulldown_cmark::TagEnd;

use super::element::Open;
use super::element::Opener;
use super::link::Definitions;
use super::picture::Picture;
use super::prepared::Prepared;
use crate::document::Tag;
use crate::document::limits::Limit;
use crate::document::limits::Limits;
use crate::document::limits::Reached;
use crate::document::limits::record;
use crate::document::node::RAW;
use crate::document::tree::Tree;

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

pub(super) struct Builder<'t> {
    pub(super) text: &'t str,
    pub(super) tree: Tree,
    pub(super) prepared: &'t Prepared,
    pub(super) limits: &'t Limits,
    pub(super) open: Vec<Open>,
    pub(super) next_mark: usize,
    pub(super) definitions: Definitions,
    pub(super) picture: Option<Picture>,
    /// Whether the rows of the table come in its body.
    pub(super) has_body: bool,
    /// Where HTML that was read as a whole ends.
    pub(super) html_end: u32,
    pub(super) quotes: usize,
    /// Where the last leaf or element ends.
    pub(super) last: u32,
    /// Where the depth was reached.
    pub(super) too_deep: Option<u32>,
}

impl<'t> Builder<'t> {
    pub(super) fn new(
        text: &'t str,
        tree: Tree,
        prepared: &'t Prepared,
        limits: &'t Limits,
    ) -> Builder<'t> {
        Builder {
            text,
            tree,
            prepared,
            limits,
            open: Vec::new(),
            next_mark: 0,
            definitions: Definitions::default(),
            picture: None,
            has_body: false,
            html_end: 0,
            quotes: 0,
            last: 0,
            too_deep: None,
        }
    }

    pub(super) fn read(mut self, reached: &mut Vec<Reached>) -> Tree {
        let text = self.prepared.text.as_str();
        // A link whose definition is elsewhere, as in a part of a document; `a[i][j]` is none.
        let mut undefined = |link: BrokenLink<'_>| {
            let before = text.get(..link.span.start)?.chars().next_back();
            let is_link = matches!(
                link.link_type,
                LinkType::Reference | LinkType::ReferenceUnknown
            ) && before.is_none_or(|c| !c.is_alphanumeric() && c != ']');
            is_link.then_some((CowStr::Borrowed(""), CowStr::Borrowed("")))
        };
        let parser = Parser::new_with_broken_link_callback(text, options(), Some(&mut undefined));
        self.definitions =
            Definitions::new(parser.reference_definitions(), self.prepared, self.text);
        for (event, range) in parser.into_offset_iter() {
            let start = self.prepared.source(range.start);
            if self.tree.nodes.len() >= self.limits.nodes {
                record(reached, Limit::Nodes, start as usize);
                return self.tree;
            }
            let end = self.prepared.source_end(range.end, self.text).max(start);
            if self.picture.is_some() {
                self.in_picture(&event, (start, end));
            } else {
                let is_verbatim =
                    matches!(&event, Event::Text(text) if **text == self.prepared.text[range]);
                self.event(event, (start, end), is_verbatim);
            }
        }
        self.pass_marks(u32::MAX, None);
        while let Some(open) = self.open.pop() {
            self.end_element(open, self.last, self.last);
        }
        if let Some(at) = self.too_deep {
            record(reached, Limit::Depth, at as usize);
        }
        self.tree
    }

    fn event(&mut self, event: Event<'_>, (start, end): (u32, u32), is_verbatim: bool) {
        if let Event::End(tag) = event {
            return self.end(tag, (start, end));
        }
        self.pass_marks(start, None);
        match event {
            Event::Start(tag) => return self.start(&tag, (start, end)),
            Event::Text(_) => self.push_text(start, end, if is_verbatim { RAW } else { 0 }),
            Event::SoftBreak => self.push_text(start, end, RAW),
            Event::Code(_) => self.code(start, end),
            Event::Html(_) if start >= self.html_end => self.html(start, end),
            Event::InlineHtml(_) => self.inline_html(start, end),
            Event::FootnoteReference(_) => self.comment(start, end),
            Event::HardBreak => self.empty(Tag::Br, start, end),
            Event::Rule => self.empty(Tag::Hr, start, self.trimmed(start, end)),
            Event::TaskListMarker(_) => self.empty(Tag::Input, start, end),
            _ => {}
        }
        self.last = self.last.max(end);
    }

    fn start(&mut self, tag: &Block<'_>, (start, end): (u32, u32)) {
        match tag {
            Block::CodeBlock(kind) => return self.code_block(kind, start, end),
            Block::HtmlBlock => return self.html_block(start, end),
            Block::List(Some(_)) => return self.numbered(start),
            Block::TableHead | Block::TableRow | Block::TableCell => {
                return self.table_part(tag, start, end);
            }
            Block::Image { .. } => {
                let node = self.begin(Tag::Img, start, start, Opener::Markdown, true);
                self.picture = Some(Picture::new(node));
                return;
            }
            Block::BlockQuote(_) => self.quotes += 1,
            Block::Table(_) => self.has_body = false,
            _ => {}
        }
        let open_end = start + self.marks_before(tag, start, end);
        self.begin(tag_of(tag), start, open_end, Opener::Markdown, true);
        if let Block::Link {
            link_type,
            dest_url,
            id,
            ..
        } = tag
        {
            self.destination(*link_type, dest_url, id, (start, end));
        }
        self.last = self.last.max(open_end);
    }

    fn end(&mut self, tag: TagEnd, (start, end): (u32, u32)) {
        let deeper_than = match tag {
            TagEnd::BlockQuote(_) => Some(None),
            TagEnd::Item => Some(Some(self.columns(start))),
            TagEnd::FootnoteDefinition | TagEnd::DefinitionListDefinition => Some(Some(0)),
            _ => None,
        };
        if let Some(columns) = deeper_than {
            self.pass_marks(end, columns);
        }
        let end = self.trimmed(start, end);
        match tag {
            TagEnd::TableHead => {
                self.close_markdown(end, end);
                self.close_markdown(end, end);
            }
            TagEnd::Table => {
                if self.has_body {
                    self.close_markdown(end, end);
                }
                self.close_markdown(end, end);
            }
            TagEnd::CodeBlock => {
                self.close_markdown(self.last, self.last);
                self.close_markdown(self.last.min(end), end);
            }
            TagEnd::Link => {
                let from = self.last.min(end) as usize;
                let bracket =
                    memchr::memchr2(b']', b'>', &self.text.as_bytes()[from..end as usize]);
                let close = bracket.map_or(end, |at| (from + at) as u32);
                self.close_markdown(close, end);
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => {
                self.close_markdown(self.last.min(end), end);
            }
            TagEnd::HtmlBlock => self.end_html_block(),
            _ => {
                self.quotes -= usize::from(matches!(tag, TagEnd::BlockQuote(_)));
                self.close_markdown(self.last.clamp(start, end), end);
            }
        }
        self.last = self.last.max(end);
    }

    /// The elements that HTML has opened stay open behind it: Markdown may stand in them.
    fn end_html_block(&mut self) {
        let place = self
            .open
            .iter()
            .rposition(|open| open.opener == Opener::Markdown);
        if let Some(place) = place {
            self.open.remove(place);
        }
    }
}

/// The element of what needs no more than one.
fn tag_of(tag: &Block<'_>) -> Tag {
    match tag {
        Block::Paragraph => Tag::P,
        Block::Heading { level, .. } => heading(*level),
        Block::BlockQuote(None) => Tag::Blockquote,
        Block::List(_) => Tag::Ul,
        Block::Item => Tag::Li,
        Block::DefinitionList => Tag::Dl,
        Block::DefinitionListTitle => Tag::Dt,
        Block::DefinitionListDefinition => Tag::Dd,
        Block::Table(_) => Tag::Table,
        Block::Emphasis => Tag::Em,
        Block::Strong => Tag::Strong,
        Block::Strikethrough => Tag::Del,
        Block::Link { .. } => Tag::A,
        // What GitHub shows as a box is no quotation.
        _ => Tag::Div,
    }
}

fn heading(level: HeadingLevel) -> Tag {
    match level {
        HeadingLevel::H1 => Tag::H1,
        HeadingLevel::H2 => Tag::H2,
        HeadingLevel::H3 => Tag::H3,
        HeadingLevel::H4 => Tag::H4,
        HeadingLevel::H5 => Tag::H5,
        HeadingLevel::H6 => Tag::H6,
    }
}
