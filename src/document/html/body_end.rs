//! End tags in the body, and the ends that go without saying.

use super::builder::Builder;
use super::builder::Mode;
use super::builder::Step;
use super::scanner::TagToken;
use super::stack::Scope;
use crate::document::Tag;
use crate::document::node::Namespace;

impl Builder<'_> {
    /// [Generates implied end tags](https://html.spec.whatwg.org/multipage/parsing.html#generate-implied-end-tags),
    /// except for one tag.
    #[inline]
    pub(super) fn imply_ends(&mut self, except: Tag) {
        while let Some(open) = self.stack.top() {
            let is_implied = matches!(
                open.tag,
                Tag::Dd
                    | Tag::Dt
                    | Tag::Li
                    | Tag::Optgroup
                    | Tag::Option
                    | Tag::P
                    | Tag::Rb
                    | Tag::Rp
                    | Tag::Rt
                    | Tag::Rtc
            );
            if !is_implied || open.tag == except || open.namespace != Namespace::Html {
                return;
            }
            self.pop();
        }
    }

    /// Generates all implied end tags thoroughly, table parts included.
    pub(super) fn imply_all_ends(&mut self) {
        loop {
            self.imply_ends(Tag::Other);
            let is_table_part = self.stack.top().is_some_and(|open| {
                open.namespace == Namespace::Html
                    && matches!(
                        open.tag,
                        Tag::Caption
                            | Tag::Colgroup
                            | Tag::Tbody
                            | Tag::Td
                            | Tag::Tfoot
                            | Tag::Th
                            | Tag::Thead
                            | Tag::Tr
                    )
            });
            if !is_table_part {
                return;
            }
            self.pop();
        }
    }

    pub(super) fn end_in_body(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Address
            | Tag::Article
            | Tag::Aside
            | Tag::Blockquote
            | Tag::Button
            | Tag::Center
            | Tag::Details
            | Tag::Dialog
            | Tag::Dir
            | Tag::Div
            | Tag::Dl
            | Tag::Fieldset
            | Tag::Figcaption
            | Tag::Figure
            | Tag::Footer
            | Tag::Header
            | Tag::Hgroup
            | Tag::Listing
            | Tag::Main
            | Tag::Menu
            | Tag::Nav
            | Tag::Ol
            | Tag::Pre
            | Tag::Search
            | Tag::Section
            | Tag::Select
            | Tag::Summary
            | Tag::Ul => self.end_block(token, Scope::Default),
            Tag::P => self.end_paragraph(token),
            Tag::Li => self.end_block(token, Scope::ListItem),
            Tag::Dd | Tag::Dt => self.end_block(token, Scope::Default),
            Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => self.end_heading(token),
            Tag::Template => return self.end_in_head(token),
            Tag::Body | Tag::Html => return self.end_body(token),
            Tag::Form => self.end_form(token),
            Tag::Applet | Tag::Marquee | Tag::Object => {
                if self.end_block(token, Scope::Default) {
                    self.clear_to_marker();
                }
                return Step::Done;
            }
            Tag::Br => return self.start_in_body(&as_start_of_break(token)),
            tag if tag.is_formatting() => {
                self.adopt(token);
                true
            }
            _ => self.end_any_other(token),
        };
        Step::Done
    }

    /// Ends an element in scope and all that is open in it; whether there was one.
    #[inline]
    fn end_block(&mut self, token: &TagToken, scope: Scope) -> bool {
        if self.stack.top_is(token.tag) {
            self.pop_with(token);
            return true;
        }
        if !self.stack.has_in(scope, token.tag) {
            return false;
        }
        let is_item = matches!(token.tag, Tag::Li | Tag::Dd | Tag::Dt);
        self.imply_ends(if is_item { token.tag } else { Tag::Other });
        self.pop_through_with(token);
        true
    }

    fn end_paragraph(&mut self, token: &TagToken) -> bool {
        if !self.stack.has_in(Scope::Button, Tag::P) {
            self.insert_implied(Tag::P);
        }
        self.imply_ends(Tag::P);
        self.pop_through_with(token);
        true
    }

    fn end_heading(&mut self, token: &TagToken) -> bool {
        let is_heading =
            |open: &super::stack::Open| open.namespace == Namespace::Html && open.tag.is_heading();
        if !self.stack.find_in(Scope::Default, is_heading) {
            return false;
        }
        self.imply_ends(Tag::Other);
        while let Some(open) = self.stack.top() {
            if is_heading(open) {
                self.pop_with(token);
                break;
            }
            self.pop();
        }
        true
    }

    /// `</body>` and `</html>`: recorded, but the body stays open for what may follow.
    fn end_body(&mut self, token: &TagToken) -> Step {
        if !self.stack.has_in(Scope::Default, Tag::Body) {
            return Step::Done;
        }
        self.mode = Mode::AfterBody;
        if token.tag == Tag::Html {
            return Step::Again;
        }
        if let Some(body) = self.stack.as_slice().get(1) {
            self.tree.close(body.node, token.start, token.end);
        }
        Step::Done
    }

    fn end_form(&mut self, token: &TagToken) -> bool {
        if self.stack.has(Tag::Template) {
            return self.end_block(token, Scope::Default);
        }
        let Some(form) = self.form.take() else {
            return false;
        };
        if !self.stack.find_in(Scope::Default, |open| open.node == form) {
            return false;
        }
        self.imply_ends(Tag::Other);
        if let Some(index) = self.stack.index_of(form) {
            self.take_from_stack(index);
            self.tree.close(form, token.start, token.end);
        }
        true
    }

    /// "Any other end tag": ends the innermost element of the name unless a special one stands
    /// between.
    pub(super) fn end_any_other(&mut self, token: &TagToken) -> bool {
        for index in (0..self.stack.depth()).rev() {
            let open = self.stack.as_slice()[index];
            if open.namespace == Namespace::Html && self.is_named_like(&open, token) {
                self.imply_ends(token.tag);
                self.pop_to_depth(index + 1);
                if self.stack.depth() == index + 1 {
                    self.pop_with_end(token);
                }
                return true;
            }
            if open.is_special() {
                return false;
            }
        }
        false
    }

    /// Ends elements through one of `tag`; with the token's place where it is its end tag.
    pub(super) fn pop_through_with_if_end(&mut self, token: &TagToken, tag: Tag) {
        if self.scanner.bytes.get(token.start as usize + 1) == Some(&b'/') {
            self.pop_through_with(token);
        } else {
            self.pop_through(tag);
        }
    }
}

/// `</br>` is read as `<br>`.
fn as_start_of_break(token: &TagToken) -> TagToken {
    TagToken {
        attribute_count: 0,
        visibility: crate::document::Visibility::Shown,
        ..*token
    }
}
