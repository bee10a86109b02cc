//! The blocks of Markdown: quotations, lists, headings, code, tables, paragraphs.

use super::inline;
use super::line::Bullet;
use super::line::Fence;
use super::line::Line;
use crate::document::Tag;
use crate::document::limits::Limit;
use crate::document::limits::Limits;
use crate::document::limits::Reached;
use crate::document::limits::record;
use crate::document::node::NodeKind;
use crate::document::node::RAW;
use crate::document::plain::lines;
use crate::document::tree::NewElement;
use crate::document::tree::Tree;

/// Quotations and list items inside each other. Every line is compared with all that are open,
/// so there must be a bound; nobody writes half as many.
const DEEPEST: usize = 32;

/// An open block that holds blocks.
#[derive(Debug, Clone, Copy)]
enum Container {
    Quote {
        node: u32,
    },
    List {
        node: u32,
        mark: u8,
    },
    /// `indent`: columns that its further lines are indented by.
    Item {
        node: u32,
        indent: u32,
    },
}

impl Container {
    fn node(self) -> u32 {
        match self {
            Container::Quote { node }
            | Container::List { node, .. }
            | Container::Item { node, .. } => node,
        }
    }
}

/// The open block that holds text.
#[derive(Debug)]
enum Leaf {
    None,
    Paragraph(Vec<(u32, u32)>),
    Fenced {
        fence: Fence,
        code: u32,
        indent: u32,
    },
    Indented {
        code: u32,
    },
    Table {
        body: u32,
    },
    /// A comment or a block of HTML up to a blank line or `-->`.
    Html {
        start: u32,
        is_comment: bool,
    },
}

/// Reads blocks line by line.
pub(super) struct Blocks<'t> {
    text: &'t str,
    limits: &'t Limits,
    tree: Tree,
    containers: Vec<Container>,
    leaf: Leaf,
    /// Where the last line that was not blank ends.
    last_end: u32,
}

impl<'t> Blocks<'t> {
    pub(super) fn new(text: &'t str, limits: &'t Limits) -> Blocks<'t> {
        Blocks {
            text,
            limits,
            tree: Tree::new(text.len()),
            containers: Vec::new(),
            leaf: Leaf::None,
            last_end: 0,
        }
    }

    pub(super) fn read(mut self, reached: &mut Vec<Reached>) -> Tree {
        let from = self.front_matter();
        for (start, end) in lines(&self.text[from..]) {
            let (start, end) = (start + from as u32, end + from as u32);
            if self.tree.nodes.len() >= self.limits.nodes {
                record(reached, Limit::Nodes, start as usize);
                break;
            }
            let line = Line::new(self.text, start, end);
            self.line(line);
            if !line.is_blank() {
                self.last_end = end;
            }
        }
        self.close_containers(0);
        self.tree
    }

    /// Reads `---` … `---` (or `+++`) at the beginning; gives where it ends.
    fn front_matter(&mut self) -> usize {
        let mut rows = lines(self.text);
        let fence = rows
            .next()
            .map(|(start, end)| &self.text[start as usize..end as usize]);
        let Some(fence) = fence
            .map(str::trim_end)
            .filter(|fence| matches!(*fence, "---" | "+++"))
        else {
            return 0;
        };
        let closing =
            rows.find(|&(start, end)| self.text[start as usize..end as usize].trim_end() == fence);
        let Some((_, end)) = closing else {
            return 0;
        };
        let node = self.tree.add(NodeKind::FrontMatter, Tag::Other, 0, end);
        self.tree.nodes[node as usize].flags = RAW;
        self.tree.append(0, node);
        self.last_end = end;
        end as usize
    }

    fn line(&mut self, mut line: Line<'t>) {
        let matched = self.match_containers(&mut line);
        if matched < self.containers.len() && !self.is_lazy(&line) {
            self.close_containers(matched);
        }
        if self.continues_leaf(&mut line) {
            return;
        }
        if line.is_blank() {
            self.blank();
            return;
        }
        self.open_containers(&mut line);
        self.open_leaf(line);
    }

    /// Passes over the marks of the open containers; how many go on.
    fn match_containers(&self, line: &mut Line<'t>) -> usize {
        for (index, container) in self.containers.iter().enumerate() {
            let goes_on = match *container {
                Container::Quote { .. } => line.skip_quote(),
                // Its next item decides.
                Container::List { .. } => true,
                Container::Item { indent, .. } => {
                    let is_inside = line.indent() >= indent;
                    if is_inside {
                        line.skip_indent(indent);
                    }
                    is_inside || line.is_blank()
                }
            };
            if !goes_on {
                // A list whose item has ended goes on only with another item of its kind.
                let is_list =
                    index > 0 && matches!(self.containers[index - 1], Container::List { .. });
                return if is_list && !self.continues_list(index - 1, line) {
                    index - 1
                } else {
                    index
                };
            }
        }
        self.containers.len()
    }

    fn continues_list(&self, index: usize, line: &Line<'t>) -> bool {
        let Container::List { mark, .. } = self.containers[index] else {
            return false;
        };
        let mut line = *line;
        line.skip_indent(3);
        !line.is_rule() && line.bullet().is_some_and(|bullet| bullet.mark == mark)
    }

    /// Whether a line goes on with a paragraph although it lacks the marks around it.
    fn is_lazy(&self, line: &Line<'t>) -> bool {
        // Any item may follow here; within the paragraph, only one that is surely no sentence.
        matches!(self.leaf, Leaf::Paragraph(_))
            && !line.is_blank()
            && !begins_block(line)
            && !begins_item(line)
    }

    /// Whether the line is part of the open leaf, and was added to it.
    fn continues_leaf(&mut self, line: &mut Line<'t>) -> bool {
        match &mut self.leaf {
            Leaf::Fenced {
                fence,
                code,
                indent,
            } => {
                let (fence, code, indent) = (*fence, *code, *indent);
                if line.ends(&fence) {
                    self.end_code(code, line.at, line.end);
                } else {
                    line.skip_indent(indent);
                    self.code_line(code, line);
                }
                true
            }
            Leaf::Indented { code } if line.is_code_indented() => {
                let code = *code;
                line.skip_indent(4);
                self.code_line(code, line);
                true
            }
            Leaf::Html { is_comment, .. } => {
                let is_last = *is_comment && line.rest().contains("-->");
                self.last_end = line.end.max(self.last_end);
                if is_last || (!*is_comment && line.is_blank()) {
                    self.close_leaf();
                }
                true
            }
            Leaf::Table { body } if !line.is_blank() && !begins_block(line) => {
                let body = *body;
                self.row(body, Tag::Td, line);
                true
            }
            _ => self.continues_paragraph(line),
        }
    }

    fn continues_paragraph(&mut self, line: &Line<'t>) -> bool {
        let Leaf::Paragraph(segments) = &mut self.leaf else {
            return false;
        };
        if line.is_blank() {
            return false;
        }
        let mut inner = *line;
        inner.skip_indent(3);
        if let Some(level) = inner.underline() {
            let segments = std::mem::take(segments);
            self.leaf = Leaf::None;
            self.text_block(heading_tag(level), segments, (inner.at, line.end));
            return true;
        }
        if inner.is_table_delimiter() && segments.len() == 1 {
            let head = segments[0];
            self.leaf = Leaf::None;
            self.table(Line::new(self.text, head.0, head.1), inner.end);
            return true;
        }
        if begins_block(line) {
            return false;
        }
        let mut text = *line;
        text.skip_indent(u32::MAX);
        segments.push((text.at, text.end));
        true
    }

    fn blank(&mut self) {
        self.close_leaf();
    }

    fn open_containers(&mut self, line: &mut Line<'t>) {
        while self.containers.len() < DEEPEST {
            let mut inner = *line;
            let indent = inner.indent();
            inner.skip_indent(3);
            if inner.is_code_indented() || inner.is_rule() {
                return;
            }
            let start = inner.at;
            if inner.skip_quote() {
                self.close_leaf();
                let node = self.open(Tag::Blockquote, start, inner.at);
                self.containers.push(Container::Quote { node });
            } else if let Some(bullet) = inner.bullet() {
                self.close_leaf();
                inner.at += bullet.bytes;
                self.open_item(&bullet, start, indent);
            } else {
                return;
            }
            *line = inner;
        }
    }

    fn open_item(&mut self, bullet: &Bullet, start: u32, indent: u32) {
        let is_in_list = matches!(self.containers.last(), Some(Container::List { mark, .. }) if *mark == bullet.mark);
        if !is_in_list {
            if matches!(self.containers.last(), Some(Container::List { .. })) {
                self.close_containers(self.containers.len() - 1);
            }
            let tag = if bullet.is_ordered { Tag::Ol } else { Tag::Ul };
            let node = self.open(tag, start, start);
            self.containers.push(Container::List {
                node,
                mark: bullet.mark,
            });
        }
        let node = self.open(Tag::Li, start, start + bullet.bytes);
        self.containers.push(Container::Item {
            node,
            indent: indent + bullet.bytes,
        });
    }

    fn open_leaf(&mut self, line: Line<'t>) {
        let mut inner = line;
        inner.skip_indent(3);
        if inner.is_blank() {
            return;
        }
        self.close_leaf();
        if inner.is_code_indented() {
            self.indented_code(line);
        } else if let Some((level, start, end)) = inner.heading() {
            let node = self.open(heading_tag(level), inner.at, start);
            inline::read(&mut self.tree, self.text, node, &[(start, end)]);
            self.tree.close(node, end, line.end);
        } else if inner.is_rule() {
            let node = self.open(Tag::Hr, inner.at, inner.end);
            self.tree.close(node, inner.end, inner.end);
        } else if let Some(fence) = inner.fence() {
            self.fenced_code(fence, inner, line.indent());
        } else if inner.rest().starts_with('<') && is_html_start(inner.rest()) {
            self.html(inner);
        } else if !self.reference_definition(&inner) {
            inner.skip_indent(u32::MAX);
            self.leaf = Leaf::Paragraph(vec![(inner.at, inner.end)]);
        }
    }

    fn fenced_code(&mut self, fence: Fence, line: Line<'t>, indent: u32) {
        let pre = self.open(Tag::Pre, line.at, line.end);
        let code = self
            .tree
            .add_element(&NewElement::implied(Tag::Code, line.end));
        self.tree.append(pre, code);
        let rest = &self.text[fence.info as usize..line.end as usize];
        let info = rest.trim();
        if !info.is_empty() {
            let start = fence.info + (rest.len() - rest.trim_start().len()) as u32;
            let language = info.split([' ', '\t', '{']).next().unwrap_or(info);
            inline::attribute(
                &mut self.tree,
                code,
                "class",
                start,
                start + language.len() as u32,
            );
        }
        self.leaf = Leaf::Fenced {
            fence,
            code,
            indent,
        };
    }

    fn indented_code(&mut self, mut line: Line<'t>) {
        let pre = self.open(Tag::Pre, line.at, line.at);
        let code = self
            .tree
            .add_element(&NewElement::implied(Tag::Code, line.at));
        self.tree.append(pre, code);
        line.skip_indent(4);
        self.code_line(code, &line);
        self.leaf = Leaf::Indented { code };
    }

    /// A line of code with its line end.
    fn code_line(&mut self, code: u32, line: &Line<'t>) {
        let end = self.after_line_end(line.end);
        self.tree.append_text(code, line.at, end, RAW);
    }

    fn after_line_end(&self, end: u32) -> u32 {
        let rest = &self.text.as_bytes()[end as usize..];
        end + match rest {
            [b'\r', b'\n', ..] => 2,
            [b'\n' | b'\r', ..] => 1,
            _ => 0,
        }
    }

    fn end_code(&mut self, code: u32, start: u32, end: u32) {
        let pre = self.tree.nodes[code as usize].parent;
        self.tree.close(code, start, start);
        self.tree.close(pre, start, end);
        self.leaf = Leaf::None;
    }

    fn html(&mut self, line: Line<'t>) {
        let is_comment = line.rest().starts_with("<!--");
        self.leaf = Leaf::Html {
            start: line.at,
            is_comment,
        };
        self.last_end = line.end;
        if is_comment && line.rest().contains("-->") {
            self.close_leaf();
        }
    }

    /// `[label]: address`: a `<link>` with the address; whether it was one.
    fn reference_definition(&mut self, line: &Line<'t>) -> bool {
        let rest = line.rest();
        let Some((label, address)) = rest
            .strip_prefix('[')
            .and_then(|rest| rest.split_once("]:"))
        else {
            return false;
        };
        let address = address.trim();
        if label.is_empty()
            || label.contains(['[', ']'])
            || address.is_empty()
            || label.starts_with('^')
        {
            return false;
        }
        let start = line.at + (rest.trim_end().len() - address.len()) as u32;
        let bare = address.split_whitespace().next().unwrap_or(address);
        let node = self.open(Tag::Link, line.at, line.end);
        inline::attribute(
            &mut self.tree,
            node,
            "href",
            start,
            start + bare.len() as u32,
        );
        self.tree.close(node, line.end, line.end);
        true
    }

    fn table(&mut self, head: Line<'t>, delimiter_end: u32) {
        let table = self.open(Tag::Table, head.at, head.at);
        let thead = self
            .tree
            .add_element(&NewElement::implied(Tag::Thead, head.at));
        self.tree.append(table, thead);
        self.row(thead, Tag::Th, &head);
        self.tree.close(thead, delimiter_end, delimiter_end);
        let body = self
            .tree
            .add_element(&NewElement::implied(Tag::Tbody, delimiter_end));
        self.tree.append(table, body);
        self.leaf = Leaf::Table { body };
    }

    fn row(&mut self, parent: u32, cell_tag: Tag, line: &Line<'t>) {
        let row = self
            .tree
            .add_element(&NewElement::implied(Tag::Tr, line.at));
        self.tree.append(parent, row);
        for (start, end) in line.cells() {
            let cell = self.tree.add_element(&NewElement::implied(cell_tag, start));
            self.tree.append(row, cell);
            inline::read(&mut self.tree, self.text, cell, &[(start, end)]);
            self.tree.close(cell, end, end);
        }
        self.tree.close(row, line.end, line.end);
    }

    /// Opens an element in the innermost container; its tag is the mark.
    fn open(&mut self, tag: Tag, start: u32, open_end: u32) -> u32 {
        let parent = self
            .containers
            .last()
            .map_or(0, |container| container.node());
        let node = self.tree.add_element(&NewElement {
            open_end,
            ..NewElement::implied(tag, start)
        });
        self.tree.append(parent, node);
        node
    }

    /// A block of text, its lines given; `end` is the mark that ends it.
    fn text_block(&mut self, tag: Tag, segments: Vec<(u32, u32)>, end: (u32, u32)) {
        let Some(&(start, _)) = segments.first() else {
            return;
        };
        let node = self.open(tag, start, start);
        inline::read(&mut self.tree, self.text, node, &segments);
        self.tree.close(node, end.0, end.1);
    }

    fn close_leaf(&mut self) {
        let end = self.last_end;
        match std::mem::replace(&mut self.leaf, Leaf::None) {
            Leaf::None => {}
            Leaf::Paragraph(segments) => {
                let end = segments.last().map_or(end, |segment| segment.1);
                self.text_block(Tag::P, segments, (end, end));
            }
            Leaf::Fenced { code, .. } | Leaf::Indented { code } => self.end_code(code, end, end),
            Leaf::Table { body } => {
                let table = self.tree.nodes[body as usize].parent;
                self.tree.close(body, end, end);
                self.tree.close(table, end, end);
            }
            Leaf::Html { start, is_comment } => self.close_html(start, end, is_comment),
        }
    }

    fn close_html(&mut self, start: u32, end: u32, is_comment: bool) {
        if !is_comment {
            let node = self.open(Tag::Div, start, start);
            let lines: Vec<_> = lines(&self.text[start as usize..end as usize])
                .map(|(from, to)| (start + from, start + to))
                .collect();
            inline::read(&mut self.tree, self.text, node, &lines);
            self.tree.close(node, end, end);
            return;
        }
        let parent = self
            .containers
            .last()
            .map_or(0, |container| container.node());
        let node = self.tree.add(NodeKind::Comment, Tag::Other, start, end);
        self.tree.nodes[node as usize].flags = RAW;
        self.tree.append(parent, node);
    }

    fn close_containers(&mut self, left: usize) {
        self.close_leaf();
        while self.containers.len() > left {
            if let Some(container) = self.containers.pop() {
                self.tree
                    .close(container.node(), self.last_end, self.last_end);
            }
        }
    }
}

fn heading_tag(level: usize) -> Tag {
    match level {
        1 => Tag::H1,
        2 => Tag::H2,
        3 => Tag::H3,
        4 => Tag::H4,
        5 => Tag::H5,
        _ => Tag::H6,
    }
}

fn begins_item(line: &Line<'_>) -> bool {
    let mut line = *line;
    !line.is_code_indented() && {
        line.skip_indent(3);
        line.bullet().is_some()
    }
}

/// Whether a line begins a block that ends a paragraph.
fn begins_block(line: &Line<'_>) -> bool {
    let mut line = *line;
    if line.is_code_indented() {
        return false;
    }
    line.skip_indent(3);
    let rest = line.rest();
    rest.starts_with('>')
        || line.heading().is_some()
        || line.is_rule()
        || line.fence().is_some()
        || rest.starts_with("<!--")
        || line.bullet().is_some_and(|bullet| {
            rest.len() > bullet.bytes as usize && (!bullet.is_ordered || rest.starts_with("1"))
        })
}

/// Whether a line that begins with `<` is HTML rather than an address in angle brackets.
fn is_html_start(rest: &str) -> bool {
    let name = rest[1..].trim_start_matches(['/', '!']);
    let letters = name
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        .count();
    rest.starts_with("<!--")
        || (letters > 0
            && matches!(
                name.as_bytes().get(letters),
                None | Some(b' ' | b'>' | b'/' | b'\t')
            ))
}
