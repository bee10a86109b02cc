//! Start tags and text in the body: the insertion mode
//! ["in body"](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody).

use super::builder::Builder;
use super::builder::Mode;
use super::builder::Step;
use super::formatting::Formatting;
use super::scanner::TagToken;
use super::stack::Scope;
use crate::document::Tag;
use crate::document::node::Namespace;

impl Builder<'_> {
    /// Text in the body.
    #[inline]
    pub(super) fn text_in_body(&mut self, start: u32, end: u32) -> u32 {
        if self.is_only_nul(start, end) {
            return end;
        }
        self.reopen_formatting();
        self.insert_text(start, end, 0);
        self.is_frameset_ok = self.is_frameset_ok && !self.rules_out_frameset(start, end);
        end
    }

    fn is_only_nul(&self, start: u32, end: u32) -> bool {
        self.scanner.bytes[start as usize] == 0
            && self.scanner.bytes[start as usize..end as usize]
                .iter()
                .all(|&byte| byte == 0)
    }

    pub(super) fn start_in_body(&mut self, token: &TagToken) -> Step {
        match token.tag {
            Tag::Div
            | Tag::P
            | Tag::Ul
            | Tag::Address
            | Tag::Article
            | Tag::Aside
            | Tag::Blockquote
            | Tag::Center
            | Tag::Details
            | Tag::Dialog
            | Tag::Dir
            | Tag::Dl
            | Tag::Fieldset
            | Tag::Figcaption
            | Tag::Figure
            | Tag::Footer
            | Tag::Header
            | Tag::Hgroup
            | Tag::Main
            | Tag::Menu
            | Tag::Nav
            | Tag::Ol
            | Tag::Search
            | Tag::Section
            | Tag::Summary => {
                self.close_paragraph();
                self.insert(token);
            }
            Tag::A => self.start_link(token),
            Tag::B
            | Tag::Big
            | Tag::Code
            | Tag::Em
            | Tag::Font
            | Tag::I
            | Tag::S
            | Tag::Small
            | Tag::Strike
            | Tag::Strong
            | Tag::Tt
            | Tag::U => {
                self.reopen_formatting();
                self.insert_formatting(token);
            }
            Tag::Li => self.start_item(token, &[Tag::Li]),
            Tag::Dd | Tag::Dt => self.start_item(token, &[Tag::Dd, Tag::Dt]),
            Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => self.start_heading(token),
            Tag::Area | Tag::Br | Tag::Embed | Tag::Img | Tag::Keygen | Tag::Wbr => {
                self.reopen_formatting();
                self.insert_void(token);
                self.is_frameset_ok = false;
            }
            Tag::Param | Tag::Source | Tag::Track => {
                self.insert_void(token);
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
            | Tag::Title => return self.start_in_head(token),
            Tag::Caption
            | Tag::Col
            | Tag::Colgroup
            | Tag::Frame
            | Tag::Head
            | Tag::Tbody
            | Tag::Td
            | Tag::Tfoot
            | Tag::Th
            | Tag::Thead
            | Tag::Tr => {}
            Tag::Html | Tag::Body | Tag::Frameset => self.start_root_again(token),
            _ => self.start_less_common(token),
        }
        Step::Done
    }

    fn start_less_common(&mut self, token: &TagToken) {
        match token.tag {
            Tag::Table => self.start_table(token),
            Tag::Form => self.start_form(token),
            Tag::Input => self.start_input(token),
            Tag::Select => self.start_select(token),
            Tag::Option => self.start_option(token),
            Tag::Optgroup => self.start_optgroup(token),
            Tag::Hr => self.start_rule(token),
            Tag::Svg => self.start_foreign_root(token, Namespace::Svg),
            Tag::Math => self.start_foreign_root(token, Namespace::MathMl),
            Tag::Button => self.start_button(token),
            Tag::Pre | Tag::Listing => {
                self.close_paragraph();
                self.insert(token);
                self.skips_line_feed = true;
                self.is_frameset_ok = false;
            }
            Tag::Textarea | Tag::Iframe | Tag::Noembed => {
                self.is_frameset_ok &= token.tag == Tag::Noembed;
                self.insert_with_text(token);
            }
            Tag::Xmp => {
                self.close_paragraph();
                self.reopen_formatting();
                self.is_frameset_ok = false;
                self.insert_with_text(token);
            }
            Tag::Plaintext => {
                self.close_paragraph();
                self.insert(token);
                self.read_plaintext();
            }
            Tag::Nobr => self.start_nobr(token),
            Tag::Applet | Tag::Marquee | Tag::Object => {
                self.reopen_formatting();
                self.insert(token);
                self.formatting.push(Formatting::Marker);
                self.is_frameset_ok = false;
            }
            Tag::Image => {
                self.reopen_formatting();
                let image = self.insert_as(token, Tag::Img);
                self.pop();
                self.tree.close(image, token.end, token.end);
                self.is_frameset_ok = false;
            }
            Tag::Rb | Tag::Rtc | Tag::Rp | Tag::Rt => self.start_ruby_part(token),
            _ => {
                self.reopen_formatting();
                self.insert(token);
            }
        }
    }

    /// Ends an open paragraph in button scope.
    #[inline]
    pub(super) fn close_paragraph(&mut self) {
        if self.stack.has_in(Scope::Button, Tag::P) {
            self.imply_ends(Tag::P);
            self.pop_through(Tag::P);
        }
    }

    /// `<html>`, `<body>` and `<frameset>` where they stand already.
    fn start_root_again(&mut self, token: &TagToken) {
        let open = self.stack.as_slice();
        let body = open
            .get(1)
            .filter(|open| open.is(Tag::Body))
            .map(|open| open.node);
        let has_template = self.stack.has(Tag::Template);
        match (token.tag, body) {
            (Tag::Html, _) if !has_template => {
                if let Some(root) = open.first().map(|root| root.node) {
                    self.merge_attributes(root, token);
                }
            }
            (Tag::Body, Some(body)) if !has_template => {
                self.is_frameset_ok = false;
                self.merge_attributes(body, token);
            }
            (Tag::Frameset, Some(body)) if self.is_frameset_ok => {
                self.tree.detach(body);
                self.pop_to_depth(1);
                self.insert(token);
                self.mode = Mode::InFrameset;
            }
            _ => {}
        }
    }

    /// Adds the attributes of a repeated tag that its element does not have yet.
    fn merge_attributes(&mut self, node: u32, token: &TagToken) {
        let source = self.scanner.text;
        let is_full = self.tree.attributes_of(node).len() >= self.limits.attributes;
        if token.attribute_count == 0 || is_full {
            return;
        }
        let old = self.tree.attributes_of(node).to_vec();
        let first = token.attributes as usize;
        let new: Vec<_> = self.tree.attributes[first..first + usize::from(token.attribute_count)]
            .iter()
            .filter(|raw| {
                let name = self.tree.attribute_name(raw, source);
                old.iter()
                    .all(|old| self.tree.attribute_name(old, source) != name)
            })
            .copied()
            .collect();
        let total = old.len() + new.len();
        if new.is_empty() || total > self.limits.attributes {
            return;
        }
        let start = self.tree.attributes.len() as u32;
        self.tree.attributes.extend(old.iter().chain(&new));
        if let Some(element) = self.tree.element_mut(node) {
            element.attributes = start;
            element.attribute_count = total as u16;
        }
        let shown = &mut self.tree.nodes[node as usize].visibility;
        *shown = token.visibility.max(*shown);
    }

    fn start_link(&mut self, token: &TagToken) {
        if let Some((_, link)) = self.formatting_of(Tag::A) {
            self.adopt(token);
            self.forget_formatting(link);
        }
        self.reopen_formatting();
        self.insert_formatting(token);
    }

    fn start_nobr(&mut self, token: &TagToken) {
        self.reopen_formatting();
        if self.stack.has_in(Scope::Default, Tag::Nobr) {
            self.adopt(token);
            self.reopen_formatting();
        }
        self.insert_formatting(token);
    }

    /// A list item ends the one before it.
    fn start_item(&mut self, token: &TagToken, ended: &[Tag]) {
        self.is_frameset_ok = false;
        if ended.iter().any(|&tag| self.stack.has(tag)) {
            self.end_items(ended);
        }
        self.close_paragraph();
        self.insert(token);
    }

    fn end_items(&mut self, ended: &[Tag]) {
        for index in (0..self.stack.depth()).rev() {
            let open = self.stack.as_slice()[index];
            if open.namespace == Namespace::Html && ended.contains(&open.tag) {
                self.imply_ends(open.tag);
                self.pop_through(open.tag);
                return;
            }
            let is_passed = matches!(open.tag, Tag::Address | Tag::Div | Tag::P);
            if open.is_special() && !(is_passed && open.namespace == Namespace::Html) {
                return;
            }
        }
    }

    fn start_heading(&mut self, token: &TagToken) {
        self.close_paragraph();
        let is_in_heading = self
            .stack
            .top()
            .is_some_and(|open| open.namespace == Namespace::Html && open.tag.is_heading());
        if is_in_heading {
            self.pop();
        }
        self.insert(token);
    }

    fn start_form(&mut self, token: &TagToken) {
        let has_template = self.stack.has(Tag::Template);
        if self.form.is_some() && !has_template {
            return;
        }
        self.close_paragraph();
        let form = self.insert(token);
        if !has_template {
            self.form = Some(form);
        }
    }

    fn start_button(&mut self, token: &TagToken) {
        if self.stack.has_in(Scope::Default, Tag::Button) {
            self.imply_ends(Tag::Other);
            self.pop_through(Tag::Button);
        }
        self.reopen_formatting();
        self.insert(token);
        self.is_frameset_ok = false;
    }

    fn start_table(&mut self, token: &TagToken) {
        if !self.is_quirky {
            self.close_paragraph();
        }
        self.insert(token);
        self.is_frameset_ok = false;
        self.mode = Mode::InTable;
    }

    fn is_in_select_fragment(&self) -> bool {
        self.context.is_some_and(|context| context.is(Tag::Select))
    }

    fn start_input(&mut self, token: &TagToken) {
        if self.is_in_select_fragment() {
            return;
        }
        if self.stack.has_in(Scope::Default, Tag::Select) {
            self.pop_through(Tag::Select);
        }
        self.reopen_formatting();
        self.insert_void(token);
        if !self.is_hidden_input(token) {
            self.is_frameset_ok = false;
        }
    }

    fn start_select(&mut self, token: &TagToken) {
        if self.is_in_select_fragment() {
            return;
        }
        if self.stack.has_in(Scope::Default, Tag::Select) {
            self.pop_through(Tag::Select);
            return;
        }
        self.reopen_formatting();
        self.insert(token);
        self.is_frameset_ok = false;
    }

    fn start_option(&mut self, token: &TagToken) {
        if self.stack.has_in(Scope::Default, Tag::Select) {
            self.imply_ends(Tag::Optgroup);
        } else if self.stack.top_is(Tag::Option) {
            self.pop();
        }
        self.reopen_formatting();
        self.insert(token);
    }

    fn start_optgroup(&mut self, token: &TagToken) {
        if self.stack.has_in(Scope::Default, Tag::Select) {
            self.imply_ends(Tag::Other);
        } else if self.stack.top_is(Tag::Option) {
            self.pop();
        }
        self.reopen_formatting();
        self.insert(token);
    }

    fn start_rule(&mut self, token: &TagToken) {
        self.close_paragraph();
        if self.stack.has_in(Scope::Default, Tag::Select) {
            self.imply_ends(Tag::Other);
        }
        self.insert_void(token);
        self.is_frameset_ok = false;
    }

    fn start_ruby_part(&mut self, token: &TagToken) {
        if self.stack.has_in(Scope::Default, Tag::Ruby) {
            let kept = if matches!(token.tag, Tag::Rp | Tag::Rt) {
                Tag::Rtc
            } else {
                Tag::Other
            };
            self.imply_ends(kept);
        }
        self.insert(token);
    }

    fn start_foreign_root(&mut self, token: &TagToken, namespace: Namespace) {
        self.reopen_formatting();
        self.insert_foreign(token, namespace);
    }
}
