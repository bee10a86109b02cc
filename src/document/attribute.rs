//! Attributes: names and values as spans of the source.

use std::borrow::Cow;

use super::content::Pieces;
use super::content::Reading;
use super::content::joined;
use super::node::RawAttribute;
use super::node::span;
use super::references::Place;
use crate::document::Document;
use crate::document::Span;

/// One attribute of an element.
#[derive(Debug, Clone, Copy)]
pub struct Attribute<'d> {
    document: &'d Document,
    /// The name, in lower case where HTML says so.
    pub name: &'d str,
    /// The name in the source; empty where the source writes none (Markdown).
    pub name_span: Span,
    /// The value in the source, without its quotes; empty where there is none.
    pub value_span: Span,
}

impl<'d> Attribute<'d> {
    /// The value with its character references decoded; borrowed where there are none.
    pub fn value(&self) -> Cow<'d, str> {
        let reading = Reading {
            references: Some(Place::Attribute),
            has_controls: self.document.has_controls,
            replaces_nul: true,
        };
        joined(Pieces::new(self.document.text(), self.value_span, reading))
    }

    /// The value as the source has it.
    pub fn source_value(&self) -> &'d str {
        self.value_span.slice(self.document.text())
    }
}

/// The attributes of one element, in the order of its tag.
#[derive(Debug, Clone)]
pub struct Attributes<'d> {
    document: &'d Document,
    raw: std::slice::Iter<'d, RawAttribute>,
}

impl<'d> Attributes<'d> {
    pub(super) fn new(document: &'d Document, raw: &'d [RawAttribute]) -> Attributes<'d> {
        Attributes {
            document,
            raw: raw.iter(),
        }
    }
}

impl<'d> Iterator for Attributes<'d> {
    type Item = Attribute<'d>;

    fn next(&mut self) -> Option<Attribute<'d>> {
        let raw = self.raw.next()?;
        let document = self.document;
        Some(Attribute {
            document,
            name: document.tree.attribute_name(raw, document.text()),
            name_span: span(raw.name_start, raw.name_end),
            value_span: span(raw.value_start, raw.value_end),
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.raw.size_hint()
    }
}

impl ExactSizeIterator for Attributes<'_> {}
