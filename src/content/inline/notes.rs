//! Footnotes: links to a note in the page that leads back to them.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::HashSet;

use crate::document::Document;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Tag;

/// Letters that the label of a footnote has at most.
const MOST_LETTERS: usize = 4;

/// Elements between a link back and the note that it stands in.
const MOST_LEVELS: usize = 8;

/// The footnotes of a page. No name tells them: a short link leads to an element that holds a link back.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// For each reference its note.
    references: HashMap<NodeId, NodeId>,
    /// For each note its label.
    labels: HashMap<NodeId, String>,
    backs: HashSet<NodeId>,
    taken: HashSet<String>,
}

impl Notes {
    pub(super) fn of(document: &Document) -> Notes {
        let links = links(document);
        let mut notes = Notes::default();
        if !links
            .iter()
            .any(|(link, _)| label(document, *link).is_some())
        {
            return notes;
        }
        let wanted: HashSet<&str> = links.iter().map(|(_, id)| id.as_str()).collect();
        let named = named(document, &wanted);
        let addresses: HashMap<NodeId, &str> = links
            .iter()
            .map(|(link, id)| (*link, id.as_str()))
            .collect();
        for (back, id) in &links {
            let Some(asked) = named.get(id.as_str()) else {
                continue;
            };
            let reference = link_at(document, *asked).filter(|link| link < back);
            let note = reference.and_then(|link| named.get(*addresses.get(&link)?));
            let (Some(reference), Some(note)) = (reference, note) else {
                continue;
            };
            let mut around = document.ancestors(*back).take(MOST_LEVELS);
            if around.any(|above| above == *note) && may_be_note(document, *note) {
                notes.add(document, reference, *note, *back);
            }
        }
        notes.follow(document, &links, &named);
        notes
    }

    fn add(&mut self, document: &Document, reference: NodeId, note: NodeId, back: NodeId) {
        let Some(said) = label(document, reference) else {
            return;
        };
        self.backs.insert(back);
        self.references.insert(reference, note);
        if !self.labels.contains_key(&note) {
            // Chapters on one page each begin with 1.
            let label = match self.taken.contains(&said) {
                true => format!("{said}-{}", self.labels.len() + 1),
                false => said,
            };
            self.taken.insert(label.clone());
            self.labels.insert(note, label);
        }
    }

    /// Takes in further references to notes that are known; a note leads back to one of them.
    fn follow(
        &mut self,
        document: &Document,
        links: &[(NodeId, String)],
        named: &HashMap<Cow<'_, str>, NodeId>,
    ) {
        for (link, id) in links {
            if let Some(note) = named.get(id.as_str())
                && self.labels.contains_key(note)
                && !self.backs.contains(link)
                && label(document, *link).is_some()
            {
                self.references.insert(*link, *note);
            }
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// The label of the footnote that a link refers to.
    pub(crate) fn label_at(&self, link: NodeId) -> Option<&str> {
        self.label(*self.references.get(&link)?)
    }

    /// The note that a link refers to.
    pub(crate) fn referred(&self, link: NodeId) -> Option<NodeId> {
        self.references.get(&link).copied()
    }

    /// The label of the footnote that an element is.
    pub(crate) fn label(&self, note: NodeId) -> Option<&str> {
        self.labels.get(&note).map(String::as_str)
    }

    /// Whether a link leads from a footnote back to where it is referred to.
    pub(crate) fn leads_back(&self, link: NodeId) -> bool {
        self.backs.contains(&link)
    }
}

/// The links within the page and the ids that they lead to.
fn links(document: &Document) -> Vec<(NodeId, String)> {
    let links = document.elements(Tag::A);
    let leading = links.filter_map(|link| {
        let address = document.attribute(link, "href")?;
        let id = address.strip_prefix('#').filter(|id| !id.is_empty())?;
        Some((link, id.to_owned()))
    });
    leading.collect()
}

/// The elements that have these ids, the first of each.
fn named<'d>(document: &'d Document, wanted: &HashSet<&str>) -> HashMap<Cow<'d, str>, NodeId> {
    let mut named = HashMap::new();
    for node in document.descendants(document.root()) {
        if document.kind(node) == NodeKind::Element
            && let Some(id) = document.attribute(node, "id")
            && wanted.contains(id.as_ref())
        {
            named.entry(id).or_insert(node);
        }
    }
    named
}

/// The link that an id stands on, in or around.
fn link_at(document: &Document, node: NodeId) -> Option<NodeId> {
    let is_link = |node: &NodeId| document.tag(*node) == Tag::A;
    let around = document.ancestors(node).take(2);
    let below = document.descendants(node).take(4);
    std::iter::once(node)
        .chain(below)
        .chain(around)
        .find(is_link)
}

fn may_be_note(document: &Document, node: NodeId) -> bool {
    matches!(
        document.tag(node),
        Tag::Li | Tag::P | Tag::Div | Tag::Aside | Tag::Dd | Tag::Dt | Tag::Section
    )
}

/// What a reference says, without brackets: a number, a letter or two.
fn label(document: &Document, link: NodeId) -> Option<String> {
    let mut said = String::new();
    for below in document.descendants(link).take(6) {
        if document.kind(below) == NodeKind::Text {
            said.push_str(&document.content(below));
        }
    }
    let said = said.trim_matches(|c: char| c.is_whitespace() || "[](){}^".contains(c));
    let is_label = !said.is_empty()
        && said.chars().count() <= MOST_LETTERS
        && said.chars().all(|c| c.is_ascii_alphanumeric());
    is_label.then(|| said.to_owned())
}
