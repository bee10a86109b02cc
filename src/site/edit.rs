//! Changes to a source that leave everything else byte for byte.

use crate::document::Span;

/// Replacements of parts of a source, in order and apart from each other.
#[derive(Debug, Default)]
pub(super) struct Edits {
    list: Vec<(Span, String)>,
}

impl Edits {
    /// Plans a replacement. `false` if it would touch an earlier one: the page nests what it cannot nest.
    pub(super) fn replace(&mut self, span: Span, text: String) -> bool {
        let free = self
            .list
            .last()
            .is_none_or(|(last, _)| last.end <= span.start);
        if free {
            self.list.push((span, text));
        }
        free
    }

    /// The source with all replacements made.
    pub(super) fn apply(self, source: &str) -> String {
        let added: usize = self.list.iter().map(|(_, text)| text.len()).sum();
        let mut whole = String::with_capacity(source.len() + added);
        let mut at = 0;
        for (span, text) in self.list {
            whole.push_str(source.get(at..span.start).unwrap_or_default());
            whole.push_str(&text);
            at = span.end;
        }
        whole.push_str(source.get(at..).unwrap_or_default());
        whole
    }
}
