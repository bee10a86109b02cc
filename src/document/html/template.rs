//! `<template>`: its content is read like a page's, and kept as its children.

use super::builder::Builder;
use super::builder::Mode;
use super::builder::Step;
use super::formatting::Formatting;
use super::scanner::TagToken;
use super::stack::Open;
use crate::document::Tag;
use crate::document::node::Namespace;

impl Builder<'_> {
    pub(super) fn start_template(&mut self, token: &TagToken) {
        self.insert(token);
        self.formatting.push(Formatting::Marker);
        self.is_frameset_ok = false;
        self.mode = Mode::InTemplate;
        self.template_modes.push(Mode::InTemplate);
    }

    pub(super) fn end_template(&mut self, token: &TagToken) {
        if self.stack.has(Tag::Template) {
            self.imply_all_ends();
            self.pop_through_with(token);
            self.leave_template();
        }
    }

    fn leave_template(&mut self) {
        self.clear_to_marker();
        self.template_modes.pop();
        self.reset_mode();
    }

    pub(super) fn end_template_at_end_of_file(&mut self) -> Step {
        if !self.stack.has(Tag::Template) {
            return Step::Done;
        }
        self.pop_through(Tag::Template);
        self.leave_template();
        Step::Again
    }

    pub(super) fn start_in_template(&mut self, token: &TagToken) -> Step {
        let mode = match token.tag {
            Tag::Base
            | Tag::Basefont
            | Tag::Bgsound
            | Tag::Link
            | Tag::Meta
            | Tag::Noframes
            | Tag::Script
            | Tag::Style
            | Tag::Template
            | Tag::Title => return self.start_in_head(token),
            Tag::Caption | Tag::Colgroup | Tag::Tbody | Tag::Tfoot | Tag::Thead => Mode::InTable,
            Tag::Col => Mode::InColumnGroup,
            Tag::Tr => Mode::InTableBody,
            Tag::Td | Tag::Th => Mode::InRow,
            _ => Mode::InBody,
        };
        self.template_modes.pop();
        self.template_modes.push(mode);
        self.mode = mode;
        Step::Again
    }

    pub(super) fn end_in_template(&mut self, token: &TagToken) -> Step {
        if token.tag == Tag::Template {
            self.end_template(token);
        }
        Step::Done
    }

    /// [Resets the insertion mode appropriately](https://html.spec.whatwg.org/multipage/parsing.html#reset-the-insertion-mode-appropriately).
    pub(super) fn reset_mode(&mut self) {
        for index in (0..self.stack.depth()).rev() {
            let is_last = index == 0;
            let open = match self.context {
                Some(context) if is_last => context,
                _ => self.stack.as_slice()[index],
            };
            if let Some(mode) = self.mode_in(open, is_last) {
                self.mode = mode;
                return;
            }
        }
        self.mode = Mode::InBody;
    }

    fn mode_in(&self, open: Open, is_last: bool) -> Option<Mode> {
        if open.namespace != Namespace::Html {
            return None;
        }
        match open.tag {
            Tag::Td | Tag::Th if !is_last => Some(Mode::InCell),
            Tag::Tr => Some(Mode::InRow),
            Tag::Tbody | Tag::Thead | Tag::Tfoot => Some(Mode::InTableBody),
            Tag::Caption => Some(Mode::InCaption),
            Tag::Colgroup => Some(Mode::InColumnGroup),
            Tag::Table => Some(Mode::InTable),
            Tag::Template => self.template_modes.last().copied(),
            Tag::Head if !is_last => Some(Mode::InHead),
            Tag::Body => Some(Mode::InBody),
            Tag::Frameset => Some(Mode::InFrameset),
            Tag::Html if self.head.is_none() => Some(Mode::BeforeHead),
            Tag::Html => Some(Mode::AfterHead),
            _ => None,
        }
    }

    /// Sets the parser up for the content of an element: the
    /// [fragment case](https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments).
    /// The document node stands in for the root element, so that the content is its children.
    pub(super) fn begin_fragment(&mut self, context: &str) {
        let (namespace, name) = match context.split_once(' ') {
            Some(("svg", name)) => (Namespace::Svg, name),
            Some(("math", name)) => (Namespace::MathMl, name),
            _ => (Namespace::Html, context),
        };
        let tag = Tag::of(name);
        let hash = name.bytes().fold(0, crate::document::tag::hashed);
        let open = Open {
            node: 0,
            hash,
            tag,
            namespace,
            is_html_integration: super::foreign::is_html_integration(namespace, tag),
        };
        self.context = Some(open);
        self.stack.push(Open {
            node: 0,
            hash: 0,
            tag: Tag::Html,
            namespace: Namespace::Html,
            is_html_integration: false,
        });
        if namespace == Namespace::Html {
            self.begin_in(tag);
        }
        self.reset_mode();
    }

    fn begin_in(&mut self, tag: Tag) {
        if tag == Tag::Template {
            self.template_modes.push(Mode::InTemplate);
        }
        if tag == Tag::Form {
            self.form = Some(0);
        }
        if tag.is_raw_text() || matches!(tag, Tag::Title | Tag::Textarea) {
            self.read_all_as_text(tag);
        }
    }
}
