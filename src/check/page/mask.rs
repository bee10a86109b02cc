//! A copy of a text in which parts are turned into spaces, byte for byte.

use std::ops::Range;

/// A text of the same length in bytes, in which what is no prose is spaces.
pub(super) struct Mask<'a> {
    source: &'a str,
    bytes: Vec<u8>,
}

impl<'a> Mask<'a> {
    pub(super) fn new(source: &'a str) -> Mask<'a> {
        Mask {
            source,
            bytes: source.as_bytes().to_vec(),
        }
    }

    /// The text with all of it turned into spaces but its line ends.
    pub(super) fn covered(source: &'a str) -> Mask<'a> {
        let mut bytes = source.as_bytes().to_vec();
        let is_shown = |byte: &u8| !matches!(byte, b'\n' | b'\r');
        bytes
            .iter_mut()
            .filter(|byte| is_shown(byte))
            .for_each(|byte| *byte = b' ');
        Mask { source, bytes }
    }

    /// Shows a stretch again. One that would cut characters is left alone.
    pub(super) fn show(&mut self, range: Range<usize>) {
        if let Some(part) = self.source.get(range.clone())
            && let Some(bytes) = self.bytes.get_mut(range)
        {
            bytes.copy_from_slice(part.as_bytes());
        }
    }

    /// Turns a stretch into spaces; a line end at its end stays. A stretch that would cut
    /// characters is left alone.
    pub(super) fn blank(&mut self, range: Range<usize>) {
        let Some(part) = self.source.get(range.clone()) else {
            return;
        };
        let length = part.trim_end_matches(['\n', '\r']).len();
        if let Some(bytes) = self.bytes.get_mut(range.start..range.start + length) {
            bytes.fill(b' ');
        }
    }

    /// The text with its parts turned into spaces.
    pub(super) fn finish(self) -> String {
        // Whole characters became ASCII spaces, so this is UTF-8 still.
        String::from_utf8(self.bytes).unwrap_or_default()
    }
}
