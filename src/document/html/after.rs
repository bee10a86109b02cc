//! The insertion modes after the body, and framesets.

use super::builder::Builder;
use super::builder::Mode;
use super::builder::Step;
use super::scanner::TagToken;
use super::scanner::is_space;
use crate::document::Tag;

impl Builder<'_> {
    fn back_to_body(&mut self) -> Step {
        self.mode = Mode::InBody;
        Step::Again
    }

    pub(super) fn start_after_body(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Html => self.start_in_body(token),
            _ => self.back_to_body(),
        }
    }

    pub(super) fn end_after_body(&mut self, token: &TagToken) -> Step {
        if token.tag != Tag::Html || self.mode == Mode::AfterAfterBody {
            return self.back_to_body();
        }
        if self.context.is_none() {
            self.close_root(token);
            self.mode = Mode::AfterAfterBody;
        }
        Step::Done
    }

    /// `</html>`: recorded, though browsers go on in the body.
    fn close_root(&mut self, token: &TagToken) {
        if let Some(root) = self.stack.as_slice().first().copied() {
            self.tree.close(root.node, token.start, token.end);
        }
    }

    pub(super) fn text_after_body(&mut self, start: u32, end: u32) -> u32 {
        let space_end = self.space_end(start, end);
        if space_end > start {
            self.text_in_body(start, space_end);
        }
        if space_end < end {
            self.mode = Mode::InBody;
        }
        space_end
    }

    pub(super) fn start_in_frameset(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Html => return self.start_in_body(token),
            Tag::Frameset => {
                self.insert(token);
            }
            Tag::Frame => {
                self.insert_void(token);
            }
            Tag::Noframes => return self.start_in_head(token),
            _ => {}
        }
        Step::Done
    }

    pub(super) fn end_in_frameset(&mut self, token: &TagToken) -> Step {
        if token.tag == Tag::Frameset && self.stack.depth() > 1 {
            self.pop_with(token);
            if self.context.is_none() && !self.stack.top_is(Tag::Frameset) {
                self.mode = Mode::AfterFrameset;
            }
        }
        Step::Done
    }

    /// Of the text in a frameset only the white space stays.
    pub(super) fn text_in_frameset(&mut self, start: u32, end: u32) -> u32 {
        let mut from = start;
        while from < end {
            let space_end = self.space_end(from, end);
            self.insert_text(from, space_end, 0);
            let rest = &self.scanner.bytes[space_end as usize..end as usize];
            let word = rest.iter().position(|&byte| is_space(byte));
            from = word.map_or(end, |length| space_end + length as u32);
        }
        end
    }

    pub(super) fn start_after_frameset(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Html => self.start_in_body(token),
            Tag::Noframes => self.start_in_head(token),
            _ => Step::Done,
        }
    }

    pub(super) fn end_after_frameset(&mut self, token: &TagToken) -> Step {
        if token.tag == Tag::Html && self.mode == Mode::AfterFrameset {
            self.close_root(token);
            self.mode = Mode::AfterAfterFrameset;
        }
        Step::Done
    }
}
