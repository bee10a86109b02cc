//! Places in characters → places in bytes.

/// Converts places that come nearly in order; going from one to the next takes time of what lies between.
pub(super) struct Offsets<'t> {
    text: &'t str,
    characters: usize,
    bytes: usize,
}

impl<'t> Offsets<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Offsets {
            text,
            characters: 0,
            bytes: 0,
        }
    }

    /// The byte at which the character of this index begins; the end of the text for all beyond.
    pub(super) fn byte(&mut self, character: usize) -> usize {
        while self.characters < character {
            let Some(next) = self.text[self.bytes..].chars().next() else {
                break;
            };
            self.bytes += next.len_utf8();
            self.characters += 1;
        }
        while self.characters > character {
            let Some(last) = self.text[..self.bytes].chars().next_back() else {
                break;
            };
            self.bytes -= last.len_utf8();
            self.characters -= 1;
        }
        self.bytes
    }
}
