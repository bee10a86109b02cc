//! What stands alone on its lines, between the blocks of Markdown.

use super::build::Builder;
use super::element::Opener;
use super::mark::Kind;
use crate::document::Tag;
use crate::document::node::RAW;

impl Builder<'_> {
    /// What is put in, or read otherwise than as words: an expression, a formula.
    pub(super) fn value(&mut self, start: u32, end: u32) {
        self.begin(Tag::Var, start, start, Opener::Markdown, true);
        self.push_text(start, end, RAW);
        self.close_markdown(end, end);
    }

    /// Adds what stands alone on its lines before a byte; where `deeper_than` is told, only what
    /// is indented by more columns.
    pub(super) fn pass_marks(&mut self, before: u32, deeper_than: Option<u32>) {
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

    pub(super) fn mark(&mut self, kind: Kind, start: u32, end: u32) {
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
    pub(super) fn definition(&mut self, span: (u32, u32), address: (u32, u32)) {
        self.empty(Tag::Link, span.0, span.1);
        let node = self.tree.nodes.len() as u32 - 1;
        if address.0 < address.1 {
            self.attribute(node, "href", address.0, address.1);
        }
    }
}
