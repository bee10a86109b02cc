//! The insertion modes "in table body", "in row" and "in cell".

use super::builder::Builder;
use super::builder::Mode;
use super::builder::Step;
use super::formatting::Formatting;
use super::scanner::TagToken;
use super::stack::Scope;
use crate::document::Tag;

const BODIES: [Tag; 3] = [Tag::Tbody, Tag::Tfoot, Tag::Thead];

impl Builder<'_> {
    pub(super) fn start_in_table_body(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Tr => {
                self.clear_to(&BODIES);
                self.insert(token);
                self.mode = Mode::InRow;
                Step::Done
            }
            Tag::Td | Tag::Th => {
                self.clear_to(&BODIES);
                self.insert_implied(Tag::Tr);
                self.mode = Mode::InRow;
                Step::Again
            }
            Tag::Caption | Tag::Col | Tag::Colgroup | Tag::Tbody | Tag::Tfoot | Tag::Thead => {
                self.leave_table_body()
            }
            _ => self.start_in_table(token),
        }
    }

    fn leave_table_body(&mut self) -> Step {
        let is_inside = BODIES
            .iter()
            .any(|&body| self.stack.has_in(Scope::Table, body));
        if !is_inside {
            return Step::Done;
        }
        self.clear_to(&BODIES);
        self.pop();
        self.mode = Mode::InTable;
        Step::Again
    }

    pub(super) fn end_in_table_body(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Tbody | Tag::Tfoot | Tag::Thead => {
                if self.stack.has_in(Scope::Table, token.tag) {
                    self.clear_to(&BODIES);
                    self.pop_with(token);
                    self.mode = Mode::InTable;
                }
                Step::Done
            }
            Tag::Table => self.leave_table_body(),
            Tag::Body
            | Tag::Caption
            | Tag::Col
            | Tag::Colgroup
            | Tag::Html
            | Tag::Td
            | Tag::Th
            | Tag::Tr => Step::Done,
            _ => self.end_in_table(token),
        }
    }

    pub(super) fn start_in_row(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Td | Tag::Th => {
                self.clear_to(&[Tag::Tr]);
                self.insert(token);
                self.mode = Mode::InCell;
                self.formatting.push(Formatting::Marker);
                Step::Done
            }
            Tag::Caption
            | Tag::Col
            | Tag::Colgroup
            | Tag::Tbody
            | Tag::Tfoot
            | Tag::Thead
            | Tag::Tr => self.leave_row(),
            _ => self.start_in_table(token),
        }
    }

    fn leave_row(&mut self) -> Step {
        if !self.stack.has_in(Scope::Table, Tag::Tr) {
            return Step::Done;
        }
        self.clear_to(&[Tag::Tr]);
        self.pop();
        self.mode = Mode::InTableBody;
        Step::Again
    }

    pub(super) fn end_in_row(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Tr => {
                if self.stack.has_in(Scope::Table, Tag::Tr) {
                    self.clear_to(&[Tag::Tr]);
                    self.pop_with(token);
                    self.mode = Mode::InTableBody;
                }
                Step::Done
            }
            Tag::Table => self.leave_row(),
            Tag::Tbody | Tag::Tfoot | Tag::Thead => {
                if self.stack.has_in(Scope::Table, token.tag) {
                    self.leave_row()
                } else {
                    Step::Done
                }
            }
            Tag::Body | Tag::Caption | Tag::Col | Tag::Colgroup | Tag::Html | Tag::Td | Tag::Th => {
                Step::Done
            }
            _ => self.end_in_table(token),
        }
    }

    pub(super) fn start_in_cell(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Caption
            | Tag::Col
            | Tag::Colgroup
            | Tag::Tbody
            | Tag::Td
            | Tag::Tfoot
            | Tag::Th
            | Tag::Thead
            | Tag::Tr => self.leave_cell(),
            _ => self.start_in_body(token),
        }
    }

    fn leave_cell(&mut self) -> Step {
        let cell = if self.stack.has_in(Scope::Table, Tag::Td) {
            Tag::Td
        } else if self.stack.has_in(Scope::Table, Tag::Th) {
            Tag::Th
        } else {
            return Step::Done;
        };
        self.imply_ends(Tag::Other);
        self.pop_through(cell);
        self.clear_to_marker();
        self.mode = Mode::InRow;
        Step::Again
    }

    pub(super) fn end_in_cell(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Td | Tag::Th => {
                if self.stack.has_in(Scope::Table, token.tag) {
                    self.imply_ends(Tag::Other);
                    self.pop_through_with(token);
                    self.clear_to_marker();
                    self.mode = Mode::InRow;
                }
                Step::Done
            }
            Tag::Body | Tag::Caption | Tag::Col | Tag::Colgroup | Tag::Html => Step::Done,
            Tag::Table | Tag::Tbody | Tag::Tfoot | Tag::Thead | Tag::Tr => {
                if self.stack.has_in(Scope::Table, token.tag) {
                    self.leave_cell()
                } else {
                    Step::Done
                }
            }
            _ => self.end_in_body(token),
        }
    }
}
