//! The text that the parser gets, and the way back from it to the source.

use super::mark::Mark;

/// The text for the parser, and where its lines come from.
pub(super) struct Prepared {
    pub(super) text: String,
    /// Where lines begin in the text and in the source.
    joints: Vec<(usize, u32)>,
    /// What was taken out of it, in order.
    pub(super) marks: Vec<Mark>,
    source_bytes: u32,
}

impl Prepared {
    /// Nothing yet, and room for so many bytes of a source of `source_bytes`.
    pub(super) fn with_room(bytes: usize, source_bytes: u32) -> Prepared {
        Prepared {
            text: String::with_capacity(bytes),
            joints: Vec::new(),
            marks: Vec::new(),
            source_bytes,
        }
    }

    /// Where a byte of the text comes from.
    pub(super) fn source(&self, at: usize) -> u32 {
        let next = self.joints.partition_point(|(text, _)| *text <= at);
        let limit = self
            .joints
            .get(next)
            .map_or(self.source_bytes, |(_, source)| *source);
        let joint = next.checked_sub(1).and_then(|place| self.joints.get(place));
        joint.map_or(0, |(text, source)| (source + (at - text) as u32).min(limit))
    }

    /// Where what ends before a byte of the text ends in the source; a line end there is all of
    /// the source's.
    pub(super) fn source_end(&self, end: usize, source: &str) -> u32 {
        let Some(last) = end.checked_sub(1) else {
            return 0;
        };
        let at = self.source(last);
        if self.text.as_bytes()[last] != b'\n' {
            return (at + 1).min(self.source_bytes);
        }
        let rest = &source.as_bytes()[at as usize..];
        at + match rest {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => 0,
        }
    }

    /// Adds a line from a stretch of the source.
    pub(super) fn push(&mut self, source: &str, start: usize, end: usize) {
        self.joints.push((self.text.len(), start as u32));
        self.text.push_str(&source[start..end]);
        self.text.push('\n');
    }

    /// Adds a blank line in the place of one that begins or ends at a byte of the source.
    pub(super) fn push_blank(&mut self, at: usize) {
        self.joints.push((self.text.len(), at as u32));
        self.text.push('\n');
    }
}
