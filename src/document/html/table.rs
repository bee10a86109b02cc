//! The insertion modes "in table" and its neighbours: caption, column group.

use super::builder::Builder;
use super::builder::Mode;
use super::builder::Step;
use super::formatting::Formatting;
use super::scanner::TagToken;
use super::stack::Scope;
use crate::document::Tag;
use crate::document::node::Namespace;

impl Builder<'_> {
    /// Closes elements until the innermost is one of these, a template or the root.
    pub(super) fn clear_to(&mut self, context: &[Tag]) {
        while let Some(open) = self.stack.top() {
            let is_html = open.namespace == Namespace::Html;
            if is_html
                && (context.contains(&open.tag) || matches!(open.tag, Tag::Template | Tag::Html))
            {
                return;
            }
            self.pop();
        }
    }

    pub(super) fn start_in_table(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Caption | Tag::Colgroup | Tag::Tbody | Tag::Tfoot | Tag::Thead => {
                self.clear_to(&[Tag::Table]);
                self.insert(token);
                self.mode = match token.tag {
                    Tag::Caption => {
                        self.formatting.push(Formatting::Marker);
                        Mode::InCaption
                    }
                    Tag::Colgroup => Mode::InColumnGroup,
                    _ => Mode::InTableBody,
                };
                Step::Done
            }
            Tag::Col => self.imply_in_table(Tag::Colgroup, Mode::InColumnGroup),
            Tag::Td | Tag::Th | Tag::Tr => self.imply_in_table(Tag::Tbody, Mode::InTableBody),
            Tag::Table => self.end_table_for_another(),
            Tag::Style | Tag::Script | Tag::Template => self.start_in_head(token),
            Tag::Input if self.is_hidden_input(token) => {
                self.insert_void(token);
                Step::Done
            }
            Tag::Form => self.start_form_in_table(token),
            _ => self.start_fostered(token),
        }
    }

    fn imply_in_table(&mut self, tag: Tag, mode: Mode) -> Step {
        self.clear_to(&[Tag::Table]);
        self.insert_implied(tag);
        self.mode = mode;
        Step::Again
    }

    fn end_table_for_another(&mut self) -> Step {
        if !self.stack.has_in(Scope::Table, Tag::Table) {
            return Step::Done;
        }
        self.pop_through(Tag::Table);
        self.reset_mode();
        Step::Again
    }

    fn start_form_in_table(&mut self, token: &TagToken) -> Step {
        if self.form.is_none() && !self.stack.has(Tag::Template) {
            let form = self.insert_void(token);
            self.form = Some(form);
        }
        Step::Done
    }

    /// Whether the tag is `<input type=hidden>`, which may stand anywhere.
    pub(super) fn is_hidden_input(&self, token: &TagToken) -> bool {
        let first = token.attributes as usize;
        let attributes = &self.tree.attributes[first..first + usize::from(token.attribute_count)];
        attributes.iter().any(|raw| {
            let value = &self.scanner.bytes[raw.value_start as usize..raw.value_end as usize];
            self.tree.attribute_name(raw, self.scanner.text) == "type"
                && value.eq_ignore_ascii_case(b"hidden")
        })
    }

    /// What does not belong into a table goes before it, by the rules of the body.
    fn start_fostered(&mut self, token: &TagToken) -> Step {
        self.is_fostering = true;
        let step = self.start_in_body(token);
        self.is_fostering = false;
        step
    }

    pub(super) fn end_in_table(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Table => {
                if self.stack.has_in(Scope::Table, Tag::Table) {
                    self.pop_through_with(token);
                    self.reset_mode();
                }
                Step::Done
            }
            Tag::Body
            | Tag::Caption
            | Tag::Col
            | Tag::Colgroup
            | Tag::Html
            | Tag::Tbody
            | Tag::Td
            | Tag::Tfoot
            | Tag::Th
            | Tag::Thead
            | Tag::Tr => Step::Done,
            Tag::Template => self.end_in_head(token),
            _ => {
                self.is_fostering = true;
                let step = self.end_in_body(token);
                self.is_fostering = false;
                step
            }
        }
    }

    /// White space between rows stays, any other text goes before the table.
    pub(super) fn text_in_table(&mut self, start: u32, end: u32) -> u32 {
        let is_frame = self.stack.top().is_some_and(|open| {
            open.namespace == Namespace::Html
                && matches!(
                    open.tag,
                    Tag::Table | Tag::Tbody | Tag::Template | Tag::Tfoot | Tag::Thead | Tag::Tr
                )
        });
        if is_frame && self.space_end(start, end) == end {
            self.insert_text(start, end, 0);
            return end;
        }
        self.is_fostering = true;
        let from = self.text_in_body(start, end);
        self.is_fostering = false;
        from
    }

    /// Ends the caption; whether there was one.
    fn end_caption(&mut self, token: &TagToken) -> bool {
        if !self.stack.has_in(Scope::Table, Tag::Caption) {
            return false;
        }
        self.imply_ends(Tag::Other);
        if token.tag == Tag::Caption {
            self.pop_through_with_if_end(token, Tag::Caption);
        } else {
            self.pop_through(Tag::Caption);
        }
        self.clear_to_marker();
        self.mode = Mode::InTable;
        true
    }

    fn end_caption_for(&mut self, token: &TagToken) -> Step {
        if self.end_caption(token) {
            Step::Again
        } else {
            Step::Done
        }
    }

    pub(super) fn start_in_caption(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Caption
            | Tag::Col
            | Tag::Colgroup
            | Tag::Tbody
            | Tag::Td
            | Tag::Tfoot
            | Tag::Th
            | Tag::Thead
            | Tag::Tr => self.end_caption_for(token),
            _ => self.start_in_body(token),
        }
    }

    pub(super) fn end_in_caption(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Caption => {
                self.end_caption(token);
                Step::Done
            }
            Tag::Table => self.end_caption_for(token),
            Tag::Body
            | Tag::Col
            | Tag::Colgroup
            | Tag::Html
            | Tag::Tbody
            | Tag::Td
            | Tag::Tfoot
            | Tag::Th
            | Tag::Thead
            | Tag::Tr => Step::Done,
            _ => self.end_in_body(token),
        }
    }

    fn leave_column_group(&mut self) -> Step {
        if !self.stack.top_is(Tag::Colgroup) {
            return Step::Done;
        }
        self.pop();
        self.mode = Mode::InTable;
        Step::Again
    }

    pub(super) fn start_in_column_group(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Html => self.start_in_body(token),
            Tag::Col => {
                self.insert_void(token);
                Step::Done
            }
            Tag::Template => self.start_in_head(token),
            _ => self.leave_column_group(),
        }
    }

    pub(super) fn end_in_column_group(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Colgroup => {
                if self.stack.top_is(Tag::Colgroup) {
                    self.pop_with(token);
                    self.mode = Mode::InTable;
                }
                Step::Done
            }
            Tag::Col => Step::Done,
            Tag::Template => self.end_in_head(token),
            _ => self.leave_column_group(),
        }
    }

    pub(super) fn text_in_column_group(&mut self, start: u32, end: u32) -> u32 {
        let space_end = self.space_end(start, end);
        self.insert_text(start, space_end, 0);
        if space_end < end && self.leave_column_group() == Step::Done {
            return end;
        }
        space_end
    }
}
