//! Where the addresses of links and pictures stand.

use pulldown_cmark::RefDefs;
use rustc_hash::FxHashMap;

use super::prepared::Prepared;

/// The definitions of a document (`[label]: address`).
#[derive(Default)]
pub(super) struct Definitions {
    /// Their places and those of their addresses, in order.
    places: Vec<((u32, u32), (u32, u32))>,
    /// The addresses by label, folded as far as ASCII goes.
    by_label: FxHashMap<String, (u32, u32)>,
    next: usize,
}

impl Definitions {
    pub(super) fn new(read: &RefDefs<'_>, prepared: &Prepared, text: &str) -> Definitions {
        let mut definitions = Definitions::default();
        for (label, definition) in read.iter() {
            let start = prepared.source(definition.span.start);
            let end = prepared.source_end(definition.span.end, text).max(start);
            let written = &text[start as usize..end as usize];
            let from = written.find("]:").map_or(0, |at| at + 2);
            let address = word(text, start + from as u32, end, &definition.dest);
            let end = start + written.trim_end().len() as u32;
            definitions.places.push(((start, end), address));
            definitions.by_label.insert(label.to_lowercase(), address);
        }
        definitions.places.sort_unstable();
        definitions
    }

    /// The next definition that stands before a byte, and its address.
    pub(super) fn next_before(&mut self, at: u32) -> Option<((u32, u32), (u32, u32))> {
        let found = *self
            .places
            .get(self.next)
            .filter(|(place, _)| place.0 < at)?;
        self.next += 1;
        Some(found)
    }

    /// The address of a link of whatever form that stands in `span`.
    pub(super) fn of_link(
        &self,
        text: &str,
        address: &str,
        id: &str,
        span: (u32, u32),
    ) -> Option<(u32, u32)> {
        if !id.is_empty() {
            return self.by_label.get(&id.to_lowercase()).copied();
        }
        let (start, end) = span;
        // The last place: the words of a link may say its address.
        let written = text.get(start as usize..end as usize)?;
        let behind = written.rfind(address).filter(|_| !address.is_empty());
        behind
            .map(|at| start + at as u32)
            .map(|at| (at, at + address.len() as u32))
    }

    /// The address of a picture from its start, the end of its words, and its end.
    pub(super) fn address(
        &self,
        text: &str,
        (start, words, end): (u32, u32, u32),
    ) -> Option<(u32, u32)> {
        let rest = text.get(words as usize..end as usize)?;
        let bracket = rest.find(']')?;
        let behind = &rest[bracket + 1..];
        let at = end - behind.len() as u32;
        if behind.starts_with('(') {
            return Some(word(text, at + 1, end.saturating_sub(1), ""))
                .filter(|(start, end)| start < end);
        }
        let label = behind
            .strip_prefix('[')
            .and_then(|label| label.strip_suffix(']'));
        let label = label.filter(|label| !label.is_empty());
        let own = text.get(start as usize + 2..words as usize)?;
        self.by_label
            .get(&label.unwrap_or(own).to_lowercase())
            .copied()
    }
}

/// The address at the beginning of a stretch: `known` where it stands there as it is, else up to
/// white space.
fn word(text: &str, start: u32, end: u32, known: &str) -> (u32, u32) {
    let written = text
        .get(start as usize..end.max(start) as usize)
        .unwrap_or("");
    if !known.is_empty()
        && let Some(at) = written.find(known)
    {
        let start = start + at as u32;
        return (start, start + known.len() as u32);
    }
    let rest = written.trim_start();
    let start = end.max(start) - rest.len() as u32;
    if let Some(inner) = rest.strip_prefix('<') {
        let bytes = inner.find('>').unwrap_or(inner.len());
        return (start + 1, start + 1 + bytes as u32);
    }
    let bytes = rest.find(char::is_whitespace).unwrap_or(rest.len());
    (start, start + bytes as u32)
}
