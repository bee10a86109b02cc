//! Events of the parser → nodes.

use pulldown_cmark::BrokenLink;
use pulldown_cmark::CodeBlockKind;
use pulldown_cmark::CowStr;
use pulldown_cmark::Event;
use pulldown_cmark::HeadingLevel;
use pulldown_cmark::LinkType;
use pulldown_cmark::Options;
use pulldown_cmark::Parser;
use pulldown_cmark::Tag as Block;
use pulldown_cmark::TagEnd;

use super::link::Definitions;
use super::mark::Kind;
use super::prepare::Prepared;
use crate::document::Tag;
use crate::document::limits::Limit;
use crate::document::limits::Limits;
use crate::document::limits::Reached;
use crate::document::limits::record;
use crate::document::node::BLANK;
use crate::document::node::NONE;
use crate::document::node::NUL_REPLACED;
use crate::document::node::NodeKind;
use crate::document::node::RAW;
use crate::document::node::RawAttribute;
use crate::document::tree::NewElement;
use crate::document::tree::Tree;

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// What opened an element, and so what closes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opener {
    Markdown,
    Html,
    Directive,
}

/// An element that is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    pub(super) node: u32,
    pub(super) opener: Opener,
    /// Whether the element is its own, and not that around it because there are too many.
    is_own: bool,
}

/// A picture whose words are being passed over: they are its `alt`.
#[derive(Debug, Clone, Copy)]
struct Picture {
    node: u32,
    alt: Option<(u32, u32)>,
    /// Elements and pictures open in it.
    depth: usize,
}

pub(super) struct Builder<'t> {
    pub(super) text: &'t str,
    pub(super) tree: Tree,
    pub(super) prepared: &'t Prepared,
    pub(super) limits: &'t Limits,
    pub(super) open: Vec<Open>,
    next_mark: usize,
    definitions: Definitions,
    picture: Option<Picture>,
    /// Whether the rows of the table come in its body.
    has_body: bool,
    /// Where HTML that was read as a whole ends.
    pub(super) html_end: u32,
    quotes: usize,
    /// Where the last leaf or element ends.
    last: u32,
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
            is_link.then(|| (CowStr::Borrowed(""), CowStr::Borrowed("")))
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
        let plain = match tag {
            Block::Paragraph => Tag::P,
            Block::Heading { level, .. } => heading(*level),
            Block::BlockQuote(kind) => {
                self.quotes += 1;
                // What GitHub shows as a box is no quotation.
                if kind.is_some() {
                    Tag::Div
                } else {
                    Tag::Blockquote
                }
            }
            Block::CodeBlock(kind) => return self.code_block(kind, start, end),
            Block::HtmlBlock => {
                self.begin(Tag::Other, start, start, Opener::Markdown, false);
                // In a quotation every line has its mark before it.
                if self.quotes == 0 {
                    self.html(start, end);
                    self.html_end = end;
                }
                return;
            }
            Block::List(None) => Tag::Ul,
            Block::List(Some(_)) => return self.numbered(start),
            Block::Item => Tag::Li,
            Block::FootnoteDefinition(_) => Tag::Div,
            Block::DefinitionList => Tag::Dl,
            Block::DefinitionListTitle => Tag::Dt,
            Block::DefinitionListDefinition => Tag::Dd,
            Block::Table(_) => {
                self.has_body = false;
                Tag::Table
            }
            Block::TableHead => {
                self.begin(Tag::Thead, start, start, Opener::Markdown, true);
                Tag::Tr
            }
            Block::TableRow => {
                if !std::mem::replace(&mut self.has_body, true) {
                    self.begin(Tag::Tbody, start, start, Opener::Markdown, true);
                }
                Tag::Tr
            }
            Block::TableCell => {
                let current = self.current_of(Tag::Thead);
                let tag = if current { Tag::Th } else { Tag::Td };
                let cell = self.text[start as usize..end as usize].trim_start();
                let start = end - cell.len() as u32;
                self.begin(tag, start, start, Opener::Markdown, true);
                return;
            }
            Block::Emphasis => Tag::Em,
            Block::Strong => Tag::Strong,
            Block::Strikethrough => Tag::Del,
            Block::Superscript => Tag::Sup,
            Block::Subscript => Tag::Sub,
            Block::Link { .. } => Tag::A,
            Block::Image { .. } => {
                let node = self.begin(Tag::Img, start, start, Opener::Markdown, true);
                self.picture = Some(Picture {
                    node,
                    alt: None,
                    depth: 0,
                });
                return;
            }
            Block::MetadataBlock(_) => Tag::Div,
        };
        let open_end = start + self.marks_before(tag, start, end);
        self.begin(plain, start, open_end, Opener::Markdown, true);
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

    fn in_picture(&mut self, event: &Event<'_>, (start, end): (u32, u32)) {
        let Some(picture) = &mut self.picture else {
            return;
        };
        match event {
            Event::Start(_) => picture.depth += 1,
            Event::End(TagEnd::Image) if picture.depth == 0 => {
                let Picture { node, alt, .. } = *picture;
                self.picture = None;
                self.finish_picture(node, alt, (start, end));
                return;
            }
            Event::End(_) => picture.depth -= 1,
            _ => {}
        }
        let first = picture.alt.map_or(start, |alt| alt.0);
        picture.alt = Some((first, end.max(picture.alt.map_or(0, |alt| alt.1))));
    }

    fn finish_picture(&mut self, node: u32, alt: Option<(u32, u32)>, (start, end): (u32, u32)) {
        if let Some((from, to)) = alt {
            self.attribute(node, "alt", from, to);
        }
        let from = alt.map_or(start + 2, |alt| alt.1).min(end);
        if let Some((from, to)) = self.definitions.address(self.text, (start, from, end)) {
            self.attribute(node, "src", from, to);
        }
        self.close_markdown(end, end);
        self.last = self.last.max(end);
    }

    fn destination(&mut self, kind: LinkType, address: &str, id: &str, span: (u32, u32)) {
        let Some(node) = self.open.last().map(|open| open.node) else {
            return;
        };
        let found = match kind {
            LinkType::Autolink | LinkType::Email => Some((span.0 + 1, span.1.saturating_sub(1))),
            _ => self.definitions.of_link(self.text, address, id, span),
        };
        if let Some((start, end)) = found.filter(|(start, end)| start < end) {
            self.attribute(node, "href", start, end);
        }
    }

    fn numbered(&mut self, start: u32) {
        let node = self.begin(Tag::Ol, start, start, Opener::Markdown, true);
        let digits = self.text[start as usize..]
            .bytes()
            .take_while(u8::is_ascii_digit);
        let end = start + digits.count() as u32;
        self.attribute(node, "start", start, end);
    }

    fn code(&mut self, start: u32, end: u32) {
        let written = &self.text[start as usize..end as usize];
        let marks = written.bytes().take_while(|byte| *byte == b'`').count() as u32;
        let (mut from, mut to) = (start + marks, end.saturating_sub(marks));
        let inner = self.text.get(from as usize..to as usize).unwrap_or("");
        if inner.starts_with(' ') && inner.ends_with(' ') && !inner.trim().is_empty() {
            (from, to) = (from + 1, to - 1);
        }
        self.begin(Tag::Code, start, start + marks, Opener::Markdown, true);
        self.push_text(from, to.max(from), RAW);
        self.close_markdown(end.saturating_sub(marks).max(from), end);
    }

    fn code_block(&mut self, kind: &CodeBlockKind<'_>, start: u32, end: u32) {
        let open_end = match kind {
            CodeBlockKind::Indented => start,
            CodeBlockKind::Fenced(_) => {
                let rest = &self.text.as_bytes()[start as usize..end as usize];
                start + memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len()) as u32
            }
        };
        self.begin(Tag::Pre, start, open_end, Opener::Markdown, true);
        let code = self.begin(Tag::Code, open_end, open_end, Opener::Markdown, true);
        self.last = open_end;
        if let CodeBlockKind::Fenced(info) = kind
            && let Some(language) = info
                .split([' ', '\t', ',', '{'])
                .next()
                .filter(|name| !name.is_empty())
            && let Some(at) = self.text[start as usize..open_end as usize].find(language)
        {
            let at = start + at as u32;
            self.attribute(code, "class", at, at + language.len() as u32);
        }
    }

    /// What is put in, or read otherwise than as words: an expression, a formula.
    pub(super) fn value(&mut self, start: u32, end: u32) {
        self.begin(Tag::Var, start, start, Opener::Markdown, true);
        self.push_text(start, end, RAW);
        self.close_markdown(end, end);
    }

    pub(super) fn comment(&mut self, start: u32, end: u32) {
        let node = self.tree.add(NodeKind::Comment, Tag::Other, start, end);
        self.tree.nodes[node as usize].flags = RAW;
        self.tree.append(self.current(), node);
    }

    fn empty(&mut self, tag: Tag, start: u32, end: u32) {
        let node = self.tree.add_element(&NewElement {
            open_end: end,
            ..NewElement::implied(tag, start)
        });
        self.tree.append(self.current(), node);
    }

    /// Adds what stands alone on its lines before a byte; where `deeper_than` is told, only what
    /// is indented by more columns.
    fn pass_marks(&mut self, before: u32, deeper_than: Option<u32>) {
        while let Some((start, end)) = self.definitions.next_before(before) {
            self.definition(start, end);
        }
        while let Some(mark) = self.prepared.marks.get(self.next_mark) {
            match mark.alone {
                _ if mark.start >= before => return,
                Some(columns) if deeper_than.is_some_and(|least| columns <= least) => return,
                Some(_) => self.mark(mark.kind, mark.start, mark.end),
                None => {}
            }
            self.next_mark += 1;
        }
    }

    fn mark(&mut self, kind: Kind, start: u32, end: u32) {
        match kind {
            Kind::Tag => self.tag(start, end),
            Kind::Comment => self.comment(start, end),
            Kind::Value => self.value(start, end),
            Kind::Opens { name } => {
                let node = self.begin(Tag::Div, start, name.1, Opener::Directive, true);
                if name.0 < name.1 {
                    self.attribute(node, "class", name.0, name.1);
                }
            }
            Kind::Closes => self.close_nearest(Opener::Directive, |_, _| true, start, end),
        }
    }

    /// `[label]: address`: a `<link>` with the address.
    fn definition(&mut self, span: (u32, u32), address: (u32, u32)) {
        self.empty(Tag::Link, span.0, span.1);
        let node = self.tree.nodes.len() as u32 - 1;
        if address.0 < address.1 {
            self.attribute(node, "href", address.0, address.1);
        }
    }

    /// The element that is open, or the document.
    pub(super) fn current(&self) -> u32 {
        self.open.last().map_or(0, |open| open.node)
    }

    /// Whether the element around the open one has a tag.
    fn current_of(&self, tag: Tag) -> bool {
        let around = self
            .open
            .len()
            .checked_sub(2)
            .and_then(|at| self.open.get(at));
        around.is_some_and(|open| self.tree.nodes[open.node as usize].tag == tag)
    }

    /// Opens an element; one that is not `is_own`, or too deep, is that around it.
    pub(super) fn begin(
        &mut self,
        tag: Tag,
        start: u32,
        open_end: u32,
        opener: Opener,
        is_own: bool,
    ) -> u32 {
        let element = NewElement {
            open_end,
            ..NewElement::implied(tag, start)
        };
        self.begin_element(&element, opener, is_own)
    }

    pub(super) fn begin_element(
        &mut self,
        element: &NewElement,
        opener: Opener,
        is_own: bool,
    ) -> u32 {
        let parent = self.current();
        let is_deep = self.open.len() >= self.limits.depth;
        if is_own && is_deep {
            self.too_deep.get_or_insert(element.start);
        }
        let is_own = is_own && !is_deep;
        let node = if is_own {
            let node = self.tree.add_element(element);
            self.tree.append(parent, node);
            node
        } else {
            parent
        };
        self.open.push(Open {
            node,
            opener,
            is_own,
        });
        node
    }

    /// Ends the innermost element of Markdown, and what HTML opened in it.
    fn close_markdown(&mut self, start: u32, end: u32) {
        while let Some(open) = self.open.pop() {
            if open.opener == Opener::Markdown {
                return self.end_element(open, start, end);
            }
            self.end_element(open, start, start);
        }
    }

    /// Ends the innermost element of an opener that is meant, within the block of Markdown.
    pub(super) fn close_nearest(
        &mut self,
        opener: Opener,
        is_meant: impl Fn(&Tree, u32) -> bool,
        start: u32,
        end: u32,
    ) {
        let inner = self
            .open
            .iter()
            .rev()
            .take_while(|open| open.opener != Opener::Markdown);
        let steps = inner
            .into_iter()
            .position(|open| open.opener == opener && is_meant(&self.tree, open.node));
        let Some(steps) = steps else {
            return;
        };
        for _ in 0..steps {
            if let Some(open) = self.open.pop() {
                self.end_element(open, start, start);
            }
        }
        if let Some(open) = self.open.pop() {
            self.end_element(open, start, end);
        }
    }

    fn end_element(&mut self, open: Open, start: u32, end: u32) {
        if open.is_own {
            self.tree.close(open.node, start, end);
        }
    }

    pub(super) fn attribute(&mut self, node: u32, name: &str, start: u32, end: u32) {
        let first = self.tree.attributes.len() as u32;
        let interned = self.tree.names.intern(name);
        let Some(element) = self.tree.element_mut(node) else {
            return;
        };
        if element.attribute_count == 0 {
            element.attributes = first;
        }
        if element.attributes + u32::from(element.attribute_count) != first {
            return;
        }
        element.attribute_count += 1;
        self.tree.attributes.push(RawAttribute {
            name_start: start,
            name_end: start,
            value_start: start,
            value_end: end,
            interned,
        });
    }

    /// Adds text; it goes on with the text before it where the two touch.
    pub(super) fn push_text(&mut self, start: u32, end: u32, flags: u8) {
        if start >= end {
            return;
        }
        let parent = self.current();
        let is_blank = self.text[start as usize..end as usize].trim().is_empty();
        let last = self.tree.nodes[parent as usize].last_child;
        if last != NONE {
            let node = &mut self.tree.nodes[last as usize];
            if node.kind == NodeKind::Text && node.data == start && node.flags & RAW == flags & RAW
            {
                node.data = end;
                if !is_blank {
                    node.flags &= !BLANK;
                }
                return;
            }
        }
        let blank = if is_blank { BLANK } else { 0 };
        self.tree
            .append_text(parent, start, end, flags | blank | NUL_REPLACED);
    }

    /// Bytes of the marks that an element begins with.
    fn marks_before(&self, tag: &Block<'_>, start: u32, end: u32) -> u32 {
        let written = &self.text[start as usize..end as usize];
        let run = |of: &dyn Fn(char) -> bool| written.find(|c| !of(c)).unwrap_or(written.len());
        let spaces = |from: usize| {
            let rest = &written[from..];
            from + rest.len() - rest.trim_start_matches([' ', '\t']).len()
        };
        let bytes = match tag {
            Block::Emphasis | Block::Link { .. } => 1,
            Block::Strong => 2,
            Block::Strikethrough => run(&|c| c == '~'),
            Block::Heading { .. } if written.starts_with('#') => spaces(run(&|c| c == '#')),
            Block::BlockQuote(_) => spaces(1),
            Block::Item => spaces(1 + run(&|c| c.is_ascii_digit())),
            _ => 0,
        };
        bytes.min(written.len()) as u32
    }

    /// The end without white space before it.
    fn trimmed(&self, start: u32, end: u32) -> u32 {
        start + self.text[start as usize..end as usize].trim_end().len() as u32
    }

    /// Columns before a byte on its line, as far as they are counted for marks.
    fn columns(&self, at: u32) -> u32 {
        let before = &self.text.as_bytes()[..at as usize];
        let spaces = before
            .iter()
            .rev()
            .take_while(|byte| matches!(byte, b' ' | b'\t'));
        spaces.map(|byte| if *byte == b'\t' { 4 } else { 1 }).sum()
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
