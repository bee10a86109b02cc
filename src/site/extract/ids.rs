//! Ids given so far.

use std::collections::HashMap;

use super::known::Known;
use super::phrase::{Found, can_be_marked, found_in};
use super::{Reading, reading_of};
use crate::document::{Document, NodeKind};
use crate::locale::{ast, parse};

/// Ids given so far and what they say: one id never stands for two texts, within a site.
#[derive(Debug, Clone, Default)]
pub struct Ids {
    taken: HashMap<String, String>,
    /// By what they say.
    saying: HashMap<String, Vec<String>>,
    /// The last number that was given behind a wanted id.
    numbers: HashMap<String, usize>,
}

impl Ids {
    /// The ids of a Fluent file, with what they say.
    pub fn of(source: &str) -> Ids {
        let source = source.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
        let mut ids = Ids::default();
        for entry in &parse("", &source).resource.body {
            if let ast::Entry::Message(message) = entry {
                let name = &message.id.name;
                ids.take(name.as_str(), body(&source[name.span().end..]));
            }
        }
        ids
    }

    /// Takes an id that stands for this already; `body` is what follows the id in its Fluent entry.
    pub fn take(&mut self, id: &str, body: &str) {
        self.taken.insert(id.to_owned(), body.to_owned());
        let saying = self.saying.entry(body.to_owned()).or_default();
        if !saying.iter().any(|known| known == id) {
            saying.push(id.to_owned());
        }
    }

    /// Takes the ids of messages of a bundle that a page names already, or says word for word: no other page may word
    /// them anew. To be done for every page before the first is extracted.
    pub fn survey(&mut self, page: &Document, known: &Known<'_>) {
        let mut nodes = page.descendants(page.root());
        while let Some(node) = nodes.next() {
            if page.kind(node) != NodeKind::Element {
                continue;
            }
            if let Some(id) = page.attribute(node, "data-l10n-id")
                && !self.has(&id)
            {
                match known.body_of(&id) {
                    Some(body) => self.take(&id, &body),
                    // Somebody is to write it, and knows what it says.
                    None if !known.has(&id) => self.take(&id, ""),
                    None => {}
                }
            }
            if reading_of(page, node) != Reading::Whole || !can_be_marked(page, node) {
                continue;
            }
            let Found::Label(label) = found_in(page, node) else {
                continue;
            };
            nodes.skip_subtree(node);
            if let Some(label) = label.plain(page, node)
                && let Some(id) = known.exact(&label.text, &label.body(), self)
            {
                self.take(&id, &label.body());
            }
        }
    }

    /// Whether the id stands for this.
    pub(super) fn says(&self, id: &str, body: &str) -> bool {
        self.taken.get(id).is_some_and(|taken| taken == body)
    }

    /// Whether the id stands for anything.
    pub(super) fn has(&self, id: &str) -> bool {
        self.taken.contains_key(id)
    }

    /// The wanted id, or that with a number behind it, if it was given for this.
    pub(super) fn given(&self, wanted: &str, body: &str) -> Option<&str> {
        let mut saying = self.saying.get(body)?.iter();
        let id = saying.find(|id| is_numbered(id, wanted))?;
        Some(id)
    }

    /// The wanted id, or that with a number behind it, which says the same or is free and in no bundle; and whether it
    /// is new.
    pub(super) fn give(&mut self, wanted: &str, body: &str, known: &Known<'_>) -> (String, bool) {
        if let Some(id) = self.given(wanted, body) {
            return (id.to_owned(), false);
        }
        let mut number = self.numbers.get(wanted).copied().unwrap_or(0);
        let id = loop {
            number += 1;
            let id = match number {
                1 => wanted.to_owned(),
                _ => format!("{wanted}-{number}"),
            };
            if !self.has(&id) && !known.has(&id) {
                break id;
            }
        };
        self.numbers.insert(wanted.to_owned(), number);
        self.take(&id, body);
        (id, true)
    }
}

/// What follows an id: to the next line that is not indented.
fn body(rest: &str) -> &str {
    let next = rest
        .match_indices('\n')
        .map(|(end, _)| end + 1)
        .find(|start| !rest[*start..].starts_with(' '));
    &rest[..next.unwrap_or(rest.len())]
}

/// Whether an id is the wanted one, or that with a number behind it.
fn is_numbered(id: &str, wanted: &str) -> bool {
    let Some(rest) = id.strip_prefix(wanted) else {
        return false;
    };
    let number = rest.strip_prefix('-').unwrap_or_default();
    rest.is_empty() || !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
}
