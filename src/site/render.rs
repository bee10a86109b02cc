//! A page in another language.

use unic_langid::LanguageIdentifier;

use super::allowed::may_be_filled;
use super::arguments;
use super::edit::Edits;
use super::overlay;
use super::page::{self, Alternate, is_own};
use super::problem::{Problem, ProblemKind};
use super::tag;
use crate::document::{Document, NodeId, NodeKind, Span, Tag};
use crate::locale::{
    Arguments, Catalog, Escape, MessageTexts, Pseudo, Translator, TranslatorOptions,
};

/// How a page is rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderOptions {
    /// How texts are put together. Arguments are escaped by default: they are text, never markup.
    pub texts: TranslatorOptions,
    /// Whether the page says which language it is in.
    pub marking: Marking,
    /// The same page in other locales, for alternate links and the switcher.
    pub alternates: Vec<Alternate>,
}

/// Whether the page says which language it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Marking {
    /// `lang` and `dir` on `<html>`, `lang` on every element whose text fell back, alternate links in `<head>`.
    #[default]
    Mark,
    /// Only the texts change.
    Leave,
}

impl Default for RenderOptions {
    fn default() -> RenderOptions {
        RenderOptions {
            texts: TranslatorOptions {
                escape: Escape::Html,
                ..TranslatorOptions::default()
            },
            marking: Marking::default(),
            alternates: Vec::new(),
        }
    }
}

/// A page in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rendered {
    /// The page.
    pub html: String,
    /// What is not as it should be, in the order of the page.
    pub problems: Vec<Problem>,
    /// Elements that name a message.
    pub messages: usize,
}

/// Renders a page in the first of the requested locales, falling back message by message.
///
/// Never fails: where a message is missing the page's own text stays, and the problem is listed. Content of
/// `<template>` is left alone. Takes time linear in the page and its texts.
pub fn render(
    page: &Document,
    catalog: &Catalog,
    requested: &[LanguageIdentifier],
    options: &RenderOptions,
) -> Rendered {
    let translator = catalog.translator_with(requested, options.texts);
    let locale = requested.first().or(translator.locales().next());
    let mut rendering = Rendering {
        page,
        translator: &translator,
        locale: locale.cloned().unwrap_or_default(),
        marking: options.marking,
        pseudo: options.texts.pseudo,
        edits: Edits::default(),
        problems: Vec::new(),
        messages: 0,
    };
    rendering.run(&options.alternates);
    Rendered {
        html: rendering.edits.apply(page.text()),
        problems: rendering.problems,
        messages: rendering.messages,
    }
}

/// Problems of one element that a further one is compared with; a hostile message has any number of them.
const MAX_COMPARED: usize = 32;

struct Rendering<'r> {
    page: &'r Document,
    translator: &'r Translator<'r>,
    locale: LanguageIdentifier,
    marking: Marking,
    pseudo: Option<Pseudo>,
    edits: Edits,
    problems: Vec<Problem>,
    messages: usize,
}

impl Rendering<'_> {
    fn run(&mut self, alternates: &[Alternate]) {
        let mut nodes = self.page.descendants(self.page.root());
        let mut head_end = None;
        while let Some(node) = nodes.next() {
            if let Some(end) = head_end.filter(|end| self.begins_at(node, *end)) {
                self.link(end, alternates);
                head_end = None;
            }
            if self.page.kind(node) != NodeKind::Element {
                continue;
            }
            let done = match self.page.tag(node) {
                Tag::Template => Done::Whole,
                Tag::Html if self.marking == Marking::Mark => self.mark_root(node),
                Tag::Head if self.marking == Marking::Mark => {
                    head_end = page::end_of_head(self.page, node);
                    Done::Tag
                }
                _ if self.page.has_attribute(node, "data-l10n-switcher") => {
                    self.switcher(node, alternates)
                }
                _ => self.element(node),
            };
            if done == Done::Whole {
                nodes.skip_subtree(node);
            }
        }
    }

    /// Whether a node is the first one behind a place.
    fn begins_at(&self, node: NodeId, place: usize) -> bool {
        self.page.span(node).is_some_and(|span| span.start >= place)
    }

    fn link(&mut self, place: usize, alternates: &[Alternate]) {
        let links = page::links(self.page, alternates);
        let span = Span {
            start: place,
            end: place,
        };
        self.edits.replace(span, links);
    }

    fn mark_root(&mut self, root: NodeId) -> Done {
        let direction = page::shown_direction(&self.locale, self.pseudo);
        let marks = [("lang", self.locale.to_string()), ("dir", direction.into())];
        if let Some(span) = self.page.start_tag(root) {
            let tag = page::with_attributes(self.page, root, span, &marks);
            self.edits.replace(span, tag);
        } else if let Some(place) = page::place_of_root(self.page) {
            let [(_, lang), (_, dir)] = marks;
            let tag = format!("<html lang=\"{lang}\" dir=\"{dir}\">");
            self.edits.replace(place, tag);
        }
        Done::Tag
    }

    fn switcher(&mut self, element: NodeId, alternates: &[Alternate]) -> Done {
        match page::inside(self.page, element) {
            Some(span)
                if self
                    .edits
                    .replace(span, page::switcher(alternates, &self.locale)) =>
            {
                Done::Whole
            }
            _ => Done::Tag,
        }
    }

    /// Renders an element, if it names a message.
    fn element(&mut self, element: NodeId) -> Done {
        let Some(id) = self.page.attribute(element, "data-l10n-id") else {
            return Done::Tag;
        };
        self.messages += 1;
        let mut problems = Vec::new();
        let arguments = self.arguments(element, &mut problems);
        let translator = self.translator;
        let done = match translator.message(&id, Some(&arguments)) {
            None => {
                problems.push(ProblemKind::Missing);
                Done::Tag
            }
            Some(texts) => self.translated(element, texts, &mut problems),
        };
        self.report(element, &id, problems);
        done
    }

    fn arguments(&self, element: NodeId, problems: &mut Vec<ProblemKind>) -> Arguments<'static> {
        let Some(json) = self.page.attribute(element, "data-l10n-args") else {
            return Arguments::new();
        };
        arguments::read(&json).unwrap_or_else(|| {
            problems.push(ProblemKind::BadArguments);
            Arguments::new()
        })
    }

    fn translated(
        &mut self,
        element: NodeId,
        texts: MessageTexts<'_>,
        problems: &mut Vec<ProblemKind>,
    ) -> Done {
        problems.extend(texts.errors.iter().cloned().map(ProblemKind::Format));
        let given: Vec<(&str, &str)> = texts
            .attributes
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        let Some(start) = self.page.start_tag(element) else {
            problems.push(unfillable(self.page, element));
            return Done::Tag;
        };
        let tag = tag::localized(self.page, element, &given, problems);
        let mut tag = tag.unwrap_or_default();
        if !is_own(&self.locale, texts.locale) {
            problems.push(ProblemKind::FellBack(texts.locale.to_string()));
            if self.marking == Marking::Mark {
                let dir = page::shown_direction(texts.locale, self.pseudo);
                page::mark(&mut tag, self.page, element, texts.locale, dir);
            }
        }
        let free = tag == start.slice(self.page.text()) || self.edits.replace(start, tag);
        match (texts.value, page::inside(self.page, element)) {
            (Some(value), Some(inside)) if free => {
                if !may_be_filled(self.page.name(element)) || !page::is_whole(self.page, element) {
                    problems.push(unfillable(self.page, element));
                    return Done::Whole;
                }
                let content = overlay::content(self.page, element, &value, problems);
                if !self.edits.replace(inside, content) {
                    problems.push(unfillable(self.page, element));
                }
                Done::Whole
            }
            _ => Done::Tag,
        }
    }

    fn report(&mut self, element: NodeId, id: &str, kinds: Vec<ProblemKind>) {
        if kinds.is_empty() {
            return;
        }
        let start = self.page.span(element).map_or(0, |span| span.start);
        let position = self.page.position(start);
        let first = self.problems.len();
        for kind in kinds {
            // A selector and the text it chose may lack the same argument.
            let near = first.max(self.problems.len().saturating_sub(MAX_COMPARED));
            if self.problems[near..].iter().all(|told| told.kind != kind) {
                self.problems.push(Problem {
                    position,
                    id: id.to_owned(),
                    kind,
                });
            }
        }
    }
}

/// How much of an element is done with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Done {
    /// Its tag at most: its children come next.
    Tag,
    /// All of it.
    Whole,
}

fn unfillable(page: &Document, element: NodeId) -> ProblemKind {
    ProblemKind::Unfillable(page.name(element).to_owned())
}
