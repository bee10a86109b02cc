//! Lists and the numbers of their items.

use super::Flow;
use super::sink::Sink;
use crate::document::Document;
use crate::document::NodeId;
use crate::document::Tag;

/// A list that is being gathered: one list, or several where its numbers jump.
pub(super) struct List {
    /// The number that the next item has; none where items have none.
    next: Option<i64>,
    step: i64,
    lists: Vec<Flow>,
}

impl List {
    /// The list that an element begins.
    pub(super) fn of(document: &Document, node: NodeId) -> List {
        let is_numbered = document.tag(node) == Tag::Ol;
        let is_reversed = is_numbered && document.has_attribute(node, "reversed");
        let items = || {
            let children = document.children(node);
            children
                .filter(|child| document.tag(*child) == Tag::Li)
                .count() as i64
        };
        let first =
            || number(document, node, "start").unwrap_or(if is_reversed { items() } else { 1 });
        List {
            next: is_numbered.then(first),
            step: if is_reversed { -1 } else { 1 },
            lists: Vec::new(),
        }
    }

    /// Adds an item. Footnotes are no items.
    pub(super) fn push(&mut self, document: &Document, node: NodeId, item: Vec<Flow>) {
        if item.is_empty() {
            return;
        }
        if matches!(item[..], [Flow::Footnote(..)]) {
            return self.lists.extend(item);
        }
        let Some(next) = self.next else {
            return match self.lists.last_mut() {
                Some(Flow::List(None, items)) => items.push(item),
                _ => self.lists.push(Flow::List(None, vec![item])),
            };
        };
        let own = number(document, node, "value").unwrap_or(next);
        self.next = Some(own.saturating_add(self.step));
        let own = u32::try_from(own).unwrap_or(1);
        match self.lists.last_mut() {
            Some(Flow::List(Some(first), items))
                if u64::from(*first) + items.len() as u64 == u64::from(own) =>
            {
                items.push(item);
            }
            _ => self.lists.push(Flow::List(Some(own), vec![item])),
        }
    }

    /// Adds what stands in the list and in none of its items: it belongs to the item before.
    pub(super) fn join(&mut self, between: Sink) {
        let mut flow = between.into_flow();
        match self.lists.last_mut() {
            Some(Flow::List(_, items)) => {
                if let Some(item) = items.last_mut() {
                    item.append(&mut flow);
                }
            }
            Some(_) => self.lists.append(&mut flow),
            None if !flow.is_empty() => self.lists.push(Flow::List(None, vec![flow])),
            None => {}
        }
    }

    pub(super) fn into_flow(self) -> Vec<Flow> {
        self.lists
    }

    /// What the items hold.
    pub(super) fn into_parts(self) -> Vec<Flow> {
        let mut parts = Vec::new();
        for list in self.lists {
            match list {
                Flow::List(_, items) => parts.extend(items.into_iter().flatten()),
                other => parts.push(other),
            }
        }
        parts
    }
}

fn number(document: &Document, node: NodeId, name: &str) -> Option<i64> {
    document.attribute(node, name)?.trim().parse().ok()
}
