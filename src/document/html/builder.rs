//! The parser's state, and which rules a token meets.

use super::formatting::Formatting;
use super::scanner::Scanner;
use super::scanner::TagToken;
use super::stack::Open;
use super::stack::Stack;
use crate::document::Tag;
use crate::document::limits::Limit;
use crate::document::limits::Limits;
use crate::document::limits::Reached;
use crate::document::limits::record;
use crate::document::node::NodeKind;
use crate::document::tree::Tree;

/// The [insertion mode](https://html.spec.whatwg.org/multipage/parsing.html#the-insertion-mode);
/// text modes are not among them, because raw text is read with its start tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Initial,
    BeforeHtml,
    BeforeHead,
    InHead,
    InHeadNoscript,
    AfterHead,
    InBody,
    InTable,
    InCaption,
    InColumnGroup,
    InTableBody,
    InRow,
    InCell,
    InTemplate,
    AfterBody,
    InFrameset,
    AfterFrameset,
    AfterAfterBody,
    AfterAfterFrameset,
}

/// What a rule made of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// It is dealt with.
    Done,
    /// The mode changed: the token meets the rules again.
    Again,
}

/// The state of the tree construction.
#[derive(Debug)]
pub(super) struct Builder<'t> {
    pub(super) scanner: Scanner<'t>,
    pub(super) tree: Tree,
    pub(super) stack: Stack,
    pub(super) formatting: Vec<Formatting>,
    pub(super) mode: Mode,
    pub(super) template_modes: Vec<Mode>,
    pub(super) head: Option<u32>,
    pub(super) form: Option<u32>,
    pub(super) is_frameset_ok: bool,
    pub(super) is_fostering: bool,
    pub(super) is_quirky: bool,
    /// A line feed right after `<pre>` and its like is dropped.
    pub(super) skips_line_feed: bool,
    /// The element whose content a fragment is.
    pub(super) context: Option<Open>,
    /// Where the current token begins: elements that it closes unsaid end there.
    pub(super) token_start: u32,
    /// Elements too deep to be opened, of each tag: their end tags close nothing else.
    pub(super) unopened: [u32; Tag::COUNT],
    pub(super) has_unopened: bool,
    /// Formatting elements that may still be opened again.
    pub(super) reopenings_left: usize,
    pub(super) limits: Limits,
    pub(super) reached: Vec<Reached>,
}

/// Source bytes that [`Limits::reopened`] counts for, and the allowance of the shortest text.
const REOPENING_STRIDE: usize = 64;
const REOPENINGS_FREE: usize = 1_024;

impl<'t> Builder<'t> {
    pub(super) fn new(text: &'t str, limits: &Limits) -> Builder<'t> {
        let mut reached = Vec::new();
        let text = limits.readable(text, &mut reached);
        let reopenings = (text.len() / REOPENING_STRIDE).saturating_mul(limits.reopened);
        Builder {
            scanner: Scanner::new(text, limits.attributes),
            tree: Tree::new(text.len()),
            stack: Stack::new(),
            formatting: Vec::new(),
            mode: Mode::Initial,
            template_modes: Vec::new(),
            head: None,
            form: None,
            is_frameset_ok: true,
            is_fostering: false,
            is_quirky: false,
            skips_line_feed: false,
            context: None,
            token_start: 0,
            unopened: [0; Tag::COUNT],
            has_unopened: false,
            reopenings_left: reopenings + REOPENINGS_FREE,
            limits: limits.clone(),
            reached,
        }
    }

    /// The tree, every open element ended.
    pub(super) fn finish(mut self) -> (Tree, Vec<Reached>) {
        let end = self.scanner.bytes.len() as u32;
        for open in self.stack.as_slice() {
            let is_ended = self
                .tree
                .element(open.node)
                .is_none_or(|element| element.close_end > element.open_end);
            if !is_ended {
                self.tree.close(open.node, end, end);
            }
        }
        (self.tree, self.reached)
    }

    /// Reads the source to its end.
    pub(super) fn run(&mut self) {
        let mut text_start = self.scanner.at;
        while let Some(at) = self.scanner.find(b'<', self.scanner.at) {
            let Some(&next) = self.scanner.bytes.get(at + 1) else {
                break;
            };
            let is_end = next == b'/';
            let is_tag = next.is_ascii_alphabetic()
                || matches!(next, b'!' | b'?')
                || (is_end && self.scanner.bytes.len() > at + 2);
            if !is_tag {
                self.scanner.at = at + 1;
                continue;
            }
            if text_start < at {
                self.on_text(text_start as u32, at as u32);
            }
            self.skips_line_feed = false;
            if self.tree.nodes.len() >= self.limits.nodes {
                record(&mut self.reached, Limit::Nodes, at);
                return;
            }
            self.token_start = at as u32;
            if next.is_ascii_alphabetic() {
                self.scanner.at = at + 1;
                self.read_start_tag(at);
            } else if is_end {
                self.scanner.at = at + 2;
                self.read_end_tag(at);
            } else {
                self.read_declaration(at);
            }
            text_start = self.scanner.at;
        }
        let end = self.scanner.bytes.len();
        if text_start < end {
            self.on_text(text_start as u32, end as u32);
        }
        self.scanner.at = end;
        self.token_start = end as u32;
        self.on_end_of_file();
    }

    fn read_start_tag(&mut self, start: usize) {
        let Some(token) = self.scanner.tag(start, &mut self.tree) else {
            self.scanner.at = self.scanner.bytes.len();
            return;
        };
        if token.is_cut {
            record(&mut self.reached, Limit::Attributes, start);
        }
        let nodes = self.tree.nodes.len();
        self.on_start_tag(&token);
        if self.tree.nodes.len() == nodes {
            self.forget_attributes(&token);
        }
    }

    /// Gives back the attributes of a tag that made no element.
    fn forget_attributes(&mut self, token: &TagToken) {
        let is_merged = self.tree.attributes.len()
            != (token.attributes + u32::from(token.attribute_count)) as usize;
        if !is_merged {
            self.tree.attributes.truncate(token.attributes as usize);
        }
    }

    fn read_end_tag(&mut self, start: usize) {
        let first = self.scanner.peek(0);
        if first == Some(b'>') {
            self.scanner.at += 1;
            return;
        }
        if !first.is_some_and(|byte| byte.is_ascii_alphabetic()) {
            self.read_bogus_comment(start);
            return;
        }
        let token = self.scanner.tag(start, &mut self.tree);
        match token {
            Some(token) => {
                self.tree.attributes.truncate(token.attributes as usize);
                self.on_end_tag(&token);
            }
            None => self.scanner.at = self.scanner.bytes.len(),
        }
    }

    fn read_bogus_comment(&mut self, start: usize) {
        let end = self.scanner.after_bracket(start);
        self.scanner.at = end;
        self.on_comment(start as u32, end as u32);
    }

    /// `<!…` and `<?…`.
    fn read_declaration(&mut self, start: usize) {
        let rest = &self.scanner.bytes[start..];
        if rest.starts_with(b"<!--") {
            let end = self.scanner.comment_end(start);
            self.scanner.at = end;
            self.on_comment(start as u32, end as u32);
        } else if self.scanner.is_word(start, b"<!doctype") {
            let end = self.scanner.after_bracket(start);
            self.scanner.at = end;
            self.on_doctype(start as u32, end as u32);
        } else if rest.starts_with(b"<![CDATA[") && self.is_in_foreign_content() {
            self.read_cdata(start);
        } else {
            self.read_bogus_comment(start);
        }
    }

    fn read_cdata(&mut self, start: usize) {
        let content = start + "<![CDATA[".len();
        let rest = &self.scanner.bytes[content..];
        let length = memchr::memmem::find(rest, b"]]>").unwrap_or(rest.len());
        self.scanner.at = (content + length + 3).min(self.scanner.bytes.len());
        self.on_cdata(content as u32, (content + length) as u32);
    }

    fn on_start_tag(&mut self, token: &TagToken) {
        if self.stack.depth() >= self.limits.depth {
            self.start_too_deep(token);
            return;
        }
        if self.has_unopened {
            self.unopened = [0; Tag::COUNT];
            self.has_unopened = false;
        }
        if self.is_foreign_start(token) && self.start_in_foreign(token) == Step::Done {
            return;
        }
        while self.start_in(self.mode, token) == Step::Again {}
    }

    /// Meets a start tag with the rules of a mode.
    pub(super) fn start_in(&mut self, mode: Mode, token: &TagToken) -> Step {
        match mode {
            Mode::InBody => self.start_in_body(token),
            Mode::Initial => self.leave_initial(),
            Mode::BeforeHtml => self.start_before_html(token),
            Mode::BeforeHead => self.start_before_head(token),
            Mode::InHead => self.start_in_head(token),
            Mode::InHeadNoscript => self.start_in_head_noscript(token),
            Mode::AfterHead => self.start_after_head(token),
            Mode::InTable => self.start_in_table(token),
            Mode::InCaption => self.start_in_caption(token),
            Mode::InColumnGroup => self.start_in_column_group(token),
            Mode::InTableBody => self.start_in_table_body(token),
            Mode::InRow => self.start_in_row(token),
            Mode::InCell => self.start_in_cell(token),
            Mode::InTemplate => self.start_in_template(token),
            Mode::AfterBody | Mode::AfterAfterBody => self.start_after_body(token),
            Mode::InFrameset => self.start_in_frameset(token),
            Mode::AfterFrameset | Mode::AfterAfterFrameset => self.start_after_frameset(token),
        }
    }

    fn on_end_tag(&mut self, token: &TagToken) {
        if self.has_unopened && self.unopened[token.tag as usize] > 0 {
            self.unopened[token.tag as usize] -= 1;
            return;
        }
        if self.is_in_foreign_content() && self.end_in_foreign(token) == Step::Done {
            return;
        }
        while self.end_in(self.mode, token) == Step::Again {}
    }

    /// Meets an end tag with the rules of a mode.
    pub(super) fn end_in(&mut self, mode: Mode, token: &TagToken) -> Step {
        match mode {
            Mode::InBody => self.end_in_body(token),
            Mode::Initial => self.leave_initial(),
            Mode::BeforeHtml => self.end_before_html(token),
            Mode::BeforeHead => self.end_before_head(token),
            Mode::InHead => self.end_in_head(token),
            Mode::InHeadNoscript => self.end_in_head_noscript(token),
            Mode::AfterHead => self.end_after_head(token),
            Mode::InTable => self.end_in_table(token),
            Mode::InCaption => self.end_in_caption(token),
            Mode::InColumnGroup => self.end_in_column_group(token),
            Mode::InTableBody => self.end_in_table_body(token),
            Mode::InRow => self.end_in_row(token),
            Mode::InCell => self.end_in_cell(token),
            Mode::InTemplate => self.end_in_template(token),
            Mode::AfterBody | Mode::AfterAfterBody => self.end_after_body(token),
            Mode::InFrameset => self.end_in_frameset(token),
            Mode::AfterFrameset | Mode::AfterAfterFrameset => self.end_after_frameset(token),
        }
    }

    fn on_text(&mut self, start: u32, end: u32) {
        let Some(start) = self.after_skipped_line_feed(start, end) else {
            return;
        };
        if self.is_in_foreign_content() && !self.is_text_integration_point() {
            self.text_in_foreign(start, end);
            return;
        }
        let mut from = start;
        while from < end {
            from = self.text_in(self.mode, from, end);
        }
    }

    /// Meets text with the rules of a mode; gives where the text goes on that is not dealt with.
    pub(super) fn text_in(&mut self, mode: Mode, start: u32, end: u32) -> u32 {
        match mode {
            Mode::InBody | Mode::InCaption | Mode::InCell | Mode::InTemplate => {
                self.text_in_body(start, end)
            }
            Mode::Initial | Mode::BeforeHtml | Mode::BeforeHead => {
                self.text_before_head(start, end)
            }
            Mode::InHead | Mode::InHeadNoscript | Mode::AfterHead => {
                self.text_around_head(start, end)
            }
            Mode::InTable | Mode::InTableBody | Mode::InRow => self.text_in_table(start, end),
            Mode::InColumnGroup => self.text_in_column_group(start, end),
            Mode::AfterBody | Mode::AfterAfterBody => self.text_after_body(start, end),
            Mode::InFrameset | Mode::AfterFrameset | Mode::AfterAfterFrameset => {
                self.text_in_frameset(start, end)
            }
        }
    }

    fn on_comment(&mut self, start: u32, end: u32) {
        let parent = match self.mode {
            Mode::Initial | Mode::BeforeHtml | Mode::AfterAfterBody | Mode::AfterAfterFrameset => {
                Some(0)
            }
            Mode::AfterBody => self.stack.as_slice().first().map(|root| root.node),
            _ => None,
        };
        self.insert_comment(start, end, parent);
    }

    fn on_doctype(&mut self, start: u32, end: u32) {
        if self.mode != Mode::Initial {
            return;
        }
        let doctype = self.tree.add(NodeKind::Doctype, Tag::Other, start, end);
        self.tree.append(0, doctype);
        let source = &self.scanner.text[start as usize..end as usize];
        self.is_quirky = super::quirks::is_quirky(source);
        self.mode = Mode::BeforeHtml;
    }

    fn on_end_of_file(&mut self) {
        while self.end_of_file_in(self.mode) == Step::Again {}
    }
}
