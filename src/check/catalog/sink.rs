//! Collects what the rules say of one file.

use std::borrow::Cow;

use super::ignore::Ignored;
use crate::catalog::{Entry, Format, Resource};
use crate::check::{Confidence, Finding, Fix, Meta, Sentence};
use crate::document::{LineIndex, Span};

/// The findings of one file, ignore comments already applied.
pub(crate) struct Sink<'s, 'a> {
    resource: &'s Resource<'a>,
    lines: Option<LineIndex>,
    key: Option<Cow<'s, str>>,
    /// What comments switch off for the entry, and for the whole file.
    of_entry: Ignored<'a>,
    of_file: Ignored<'a>,
    findings: Vec<Finding>,
}

impl<'s, 'a> Sink<'s, 'a> {
    /// A sink for findings in `resource`.
    pub(crate) fn new(resource: &'s Resource<'a>) -> Self {
        Sink {
            resource,
            lines: None,
            key: None,
            of_entry: Ignored::default(),
            of_file: Ignored::of(&resource.comments),
            findings: Vec::new(),
        }
    }

    /// Whether the file is of Fluent, whose functions it may call.
    pub(crate) fn is_fluent(&self) -> bool {
        self.resource.format == Format::Fluent
    }

    /// What follows is about this entry.
    pub(crate) fn entry(&mut self, entry: &'s Entry<'a>) {
        self.key = Some(Cow::Borrowed(&entry.key));
        self.of_entry = Ignored::of(&entry.comments);
    }

    /// What follows is about the file, or about a key that has no entry.
    pub(crate) fn file(&mut self, key: Option<&str>) {
        self.key = key.map(|key| Cow::Owned(key.to_owned()));
        self.of_entry = Ignored::default();
    }

    /// Notes a finding; nothing comes of it when a comment switched the rule off.
    pub(crate) fn add(&mut self, meta: &'static Meta, span: Span, message: Sentence) {
        self.sure(meta, meta.confidence, span, message, None);
    }

    /// Notes a finding with a confidence and fix of its own.
    pub(crate) fn sure(
        &mut self,
        meta: &'static Meta,
        confidence: Confidence,
        span: Span,
        message: Sentence,
        fix: Option<Fix>,
    ) {
        if self.of_entry.has(meta.id) || self.of_file.has(meta.id) {
            return;
        }
        let text = self.resource.text;
        let lines = self.lines.get_or_insert_with(|| LineIndex::new(text));
        let position = lines.position(text, span.start);
        let found = text.get(span.start..span.end).unwrap_or("");
        self.findings.push(Finding {
            confidence,
            id: self.key.as_deref().map(str::to_owned),
            fix,
            ..meta.finding(span, position, found, message)
        });
    }

    /// The findings in order of place, each once: values of one entry share their text.
    pub(crate) fn finish(mut self) -> Vec<Finding> {
        self.findings.sort_by(|a, b| {
            let order = |f: &Finding| (f.span.start, f.span.end);
            order(a)
                .cmp(&order(b))
                .then_with(|| a.rule.cmp(b.rule))
                .then_with(|| a.message.cmp(&b.message))
        });
        self.findings.dedup_by(|a, b| {
            a.span == b.span && a.rule == b.rule && a.message == b.message && a.id == b.id
        });
        self.findings
    }
}
