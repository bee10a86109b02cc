//! What the head of a page says, gathered once.

use std::borrow::Cow;

use super::linked::{self, Linked};
use crate::content::features::Signals;
use crate::content::segment::Names;
use crate::content::segment::Segments;
use crate::document::Document;
use crate::document::NodeId;
use crate::document::Tag;

/// The metadata of a page as it stands there, before anything is chosen.
#[derive(Debug, Default)]
pub(crate) struct Head<'d> {
    /// Names and contents of `<meta>`, in order; names in lower case.
    pub(crate) metas: Vec<(String, Cow<'d, str>)>,
    /// The text of `<title>`.
    pub(crate) title: Option<String>,
    /// The canonical address.
    pub(crate) canonical: Option<Cow<'d, str>>,
    /// The address of the licence that a link of the page names.
    pub(crate) license: Option<Cow<'d, str>>,
    /// The structured data.
    pub(crate) linked: Linked,
    /// Scripts that hold data, not code.
    pub(crate) state: Vec<NodeId>,
}

/// Longest JSON-LD script that is read, in bytes.
const LONGEST_SCRIPT: usize = 4 << 20;

impl<'d> Head<'d> {
    /// Gathers the metadata of a document.
    pub(crate) fn gather(document: &'d Document, segments: &Segments) -> Self {
        let mut head = Head::default();
        for &node in &segments.silent {
            match document.tag(node) {
                Tag::Meta => head.meta(document, node),
                Tag::Link => head.link(document, node),
                Tag::Script => head.script(document, node),
                Tag::Title if head.title.is_none() => head.title = inner_text(document, node),
                _ => {}
            }
        }
        head
    }

    fn meta(&mut self, document: &'d Document, node: NodeId) {
        let (mut name, mut content) = (None, None);
        for attribute in document.attributes(node) {
            match attribute.name {
                "name" | "property" | "itemprop" => {
                    name = name.or(Some(attribute.value().to_ascii_lowercase()))
                }
                "content" => content = Some(attribute.value()),
                // No standard has it, but pages do.
                "value" => content = content.or(Some(attribute.value())),
                _ => {}
            }
        }
        if let (Some(name), Some(content)) = (name, content)
            && !content.trim().is_empty()
        {
            self.metas.push((name, content));
        }
    }

    fn link(&mut self, document: &'d Document, node: NodeId) {
        let rel = document.attribute(node, "rel");
        let is = |name: &str| {
            rel.as_deref()
                .is_some_and(|rel| rel.eq_ignore_ascii_case(name))
        };
        if self.canonical.is_none() && is("canonical") {
            self.canonical = document.attribute(node, "href");
        }
        if self.license.is_none() && is("license") {
            self.license = document.attribute(node, "href");
        }
    }

    fn script(&mut self, document: &'d Document, node: NodeId) {
        let Some(kind) = document.attribute(node, "type") else {
            return;
        };
        if kind.contains("ld+json") {
            if let Some(text) = document
                .first_child(node)
                .map(|text| document.content(text))
                && text.len() <= LONGEST_SCRIPT
            {
                self.linked.add(&text);
            }
        } else if kind.contains("json") {
            self.state.push(node);
        }
    }

    /// The content of the first `<meta>` with one of these names, earlier names first.
    pub(crate) fn first(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| {
            self.metas
                .iter()
                .find(|(own, _)| own == name)
                .map(|(_, content)| content.trim())
        })
    }

    /// The address that the page gives itself, as it stands there.
    pub(crate) fn address(&self) -> Option<&str> {
        let canonical = self.canonical.as_deref();
        canonical.or_else(|| self.first(&["og:url"]))
    }

    /// The host in that address.
    pub(crate) fn host(&self) -> Option<&str> {
        let (_, rest) = self.address()?.split_once("://")?;
        rest.split(['/', '?', '#', ':']).next()
    }

    /// The contents of all `<meta>` of a name, in order.
    pub(crate) fn all<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s str> {
        let metas = self.metas.iter().filter(move |(own, _)| own == name);
        metas.map(|(_, content)| content.trim())
    }

    /// What the models want to know of it.
    pub(crate) fn signals(&self) -> Signals {
        let mut signals = Signals::default();
        for object in self.linked.objects() {
            linked::types(object).for_each(|name| signals.add_kind(name));
            if let Some(body) = linked::text(object, "articleBody") {
                signals.add_body(body);
            }
            for key in ["description", "text", "reviewBody"] {
                if let Some(text) = linked::text(object, key) {
                    signals.add_data(text);
                }
            }
            for key in ["headline", "name"] {
                if let Some(title) = linked::text(object, key)
                    .filter(|_| object.contains_key("datePublished") || key == "headline")
                {
                    signals.add_title(title);
                }
            }
        }
        self.add_metas(&mut signals);
        signals
    }

    fn add_metas(&self, signals: &mut Signals) {
        for (name, content) in &self.metas {
            match name.as_str() {
                "og:type" => signals.add_kind(content.trim()),
                "og:title" | "twitter:title" => signals.add_title(content),
                "description" | "og:description" | "twitter:description" => {
                    signals.add_description(content)
                }
                _ => {}
            }
        }
        if let Some(title) = &self.title {
            signals.add_title(title);
            let cut = [" | ", " - ", " – ", " — ", " : ", " · "]
                .iter()
                .filter_map(|sign| title.rsplit_once(sign));
            cut.for_each(|(front, _)| signals.add_title(front));
        }
        let rest = self.address().and_then(|address| address.split_once("://"));
        if let Some((_, path)) = rest.and_then(|(_, rest)| rest.split_once('/')) {
            let path = path.split(['?', '#']).next().unwrap_or("");
            signals.path = Names::read(path);
            signals.path_depth = path
                .split('/')
                .filter(|part| !part.is_empty())
                .count()
                .min(20) as u8;
        }
    }
}

/// The text below an element, white space folded.
pub(crate) fn inner_text(document: &Document, node: NodeId) -> Option<String> {
    let mut text = String::new();
    for below in document.descendants(node) {
        for word in document.content(below).split_whitespace() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
    }
    (!text.is_empty()).then_some(text)
}
