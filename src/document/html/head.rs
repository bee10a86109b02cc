//! The insertion modes before the body: initial, before html, before head, in head,
//! in head noscript, after head.

use super::builder::Builder;
use super::builder::Mode;
use super::builder::Step;
use super::scanner::TagToken;
use crate::document::Tag;

impl Builder<'_> {
    /// No doctype came.
    pub(super) fn leave_initial(&mut self) -> Step {
        self.is_quirky = true;
        self.mode = Mode::BeforeHtml;
        Step::Again
    }

    fn imply_html(&mut self) -> Step {
        self.insert_implied(Tag::Html);
        self.mode = Mode::BeforeHead;
        Step::Again
    }

    fn imply_head(&mut self) -> Step {
        let head = self.insert_implied(Tag::Head);
        self.head = Some(head);
        self.mode = Mode::InHead;
        Step::Again
    }

    fn leave_head(&mut self) -> Step {
        self.pop();
        self.mode = Mode::AfterHead;
        Step::Again
    }

    fn imply_body(&mut self) -> Step {
        self.insert_implied(Tag::Body);
        self.mode = Mode::InBody;
        Step::Again
    }

    pub(super) fn start_before_html(&mut self, token: &TagToken) -> Step {
        if token.tag != Tag::Html {
            return self.imply_html();
        }
        self.insert(token);
        self.mode = Mode::BeforeHead;
        Step::Done
    }

    pub(super) fn end_before_html(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Head | Tag::Body | Tag::Html | Tag::Br => self.imply_html(),
            _ => Step::Done,
        }
    }

    pub(super) fn start_before_head(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Html => self.start_in_body(token),
            Tag::Head => {
                let head = self.insert(token);
                self.head = Some(head);
                self.mode = Mode::InHead;
                Step::Done
            }
            _ => self.imply_head(),
        }
    }

    pub(super) fn end_before_head(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Head | Tag::Body | Tag::Html | Tag::Br => self.imply_head(),
            _ => Step::Done,
        }
    }

    /// Text up to the head: white space goes, anything else implies what is missing.
    pub(super) fn text_before_head(&mut self, start: u32, end: u32) -> u32 {
        let start = self.space_end(start, end);
        if start < end {
            match self.mode {
                Mode::Initial => self.leave_initial(),
                Mode::BeforeHtml => self.imply_html(),
                _ => self.imply_head(),
            };
        }
        start
    }

    pub(super) fn start_in_head(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Html => return self.start_in_body(token),
            Tag::Base | Tag::Basefont | Tag::Bgsound | Tag::Link | Tag::Meta => {
                self.insert_void(token);
            }
            Tag::Title | Tag::Noframes | Tag::Style | Tag::Script => self.insert_with_text(token),
            Tag::Noscript => {
                self.insert(token);
                self.mode = Mode::InHeadNoscript;
            }
            Tag::Template => self.start_template(token),
            Tag::Head => {}
            _ => return self.leave_head(),
        }
        Step::Done
    }

    pub(super) fn end_in_head(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Head => {
                self.pop_with(token);
                self.mode = Mode::AfterHead;
                Step::Done
            }
            Tag::Body | Tag::Html | Tag::Br => self.leave_head(),
            Tag::Template => {
                self.end_template(token);
                Step::Done
            }
            _ => Step::Done,
        }
    }

    fn leave_head_noscript(&mut self) -> Step {
        self.pop();
        self.mode = Mode::InHead;
        Step::Again
    }

    pub(super) fn start_in_head_noscript(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Html => self.start_in_body(token),
            Tag::Basefont | Tag::Bgsound | Tag::Link | Tag::Meta | Tag::Noframes | Tag::Style => {
                self.start_in_head(token)
            }
            Tag::Head | Tag::Noscript => Step::Done,
            _ => self.leave_head_noscript(),
        }
    }

    pub(super) fn end_in_head_noscript(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Noscript => {
                self.pop_with(token);
                self.mode = Mode::InHead;
                Step::Done
            }
            Tag::Br => self.leave_head_noscript(),
            _ => Step::Done,
        }
    }

    /// Text in and after the head: white space stays, anything else leaves the head.
    pub(super) fn text_around_head(&mut self, start: u32, end: u32) -> u32 {
        let space_end = self.space_end(start, end);
        self.insert_text(start, space_end, 0);
        if space_end < end {
            match self.mode {
                Mode::InHead => self.leave_head(),
                Mode::InHeadNoscript => self.leave_head_noscript(),
                _ => self.imply_body(),
            };
        }
        space_end
    }

    pub(super) fn start_after_head(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Html => return self.start_in_body(token),
            Tag::Body => {
                self.insert(token);
                self.is_frameset_ok = false;
                self.mode = Mode::InBody;
            }
            Tag::Frameset => {
                self.insert(token);
                self.mode = Mode::InFrameset;
            }
            Tag::Base
            | Tag::Basefont
            | Tag::Bgsound
            | Tag::Link
            | Tag::Meta
            | Tag::Noframes
            | Tag::Script
            | Tag::Style
            | Tag::Template
            | Tag::Title => self.start_in_ended_head(token),
            Tag::Head => {}
            _ => return self.imply_body(),
        }
        Step::Done
    }

    /// A script between `</head>` and `<body>` still belongs to the head.
    fn start_in_ended_head(&mut self, token: &TagToken) {
        let Some(head) = self.head else {
            return;
        };
        self.push(super::stack::Open {
            node: head,
            hash: 0,
            tag: Tag::Head,
            namespace: crate::document::node::Namespace::Html,
            is_html_integration: false,
        });
        self.start_in_head(token);
        if let Some(index) = self.stack.index_of(head) {
            self.take_from_stack(index);
        }
    }

    pub(super) fn end_after_head(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Template => self.end_in_head(token),
            Tag::Body | Tag::Html | Tag::Br => self.imply_body(),
            _ => Step::Done,
        }
    }

    /// What the end of the text means in a mode.
    pub(super) fn end_of_file_in(&mut self, mode: Mode) -> Step {
        match mode {
            Mode::Initial => self.leave_initial(),
            Mode::BeforeHtml => self.imply_html(),
            Mode::BeforeHead => self.imply_head(),
            Mode::InHead => self.leave_head(),
            Mode::InHeadNoscript => self.leave_head_noscript(),
            Mode::AfterHead => self.imply_body(),
            Mode::InColumnGroup if !self.stack.has(Tag::Template) => {
                self.pop();
                Step::Done
            }
            _ if !self.template_modes.is_empty() => self.end_template_at_end_of_file(),
            _ => Step::Done,
        }
    }
}
