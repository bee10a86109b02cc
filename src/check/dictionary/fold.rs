//! Texts that differ in nothing that counts have one hash.

/// The hash of a text without its case, its outer punctuation and its kinds of spaces and quotes;
/// `None` without letters.
pub(crate) fn fold(text: &str) -> Option<u64> {
    let is_outer = |c: char| !c.is_alphanumeric();
    let trimmed = text.trim_matches(is_outer);
    if trimmed.is_empty() {
        return None;
    }
    let mut folding = Folding::default();
    for c in trimmed.chars() {
        if c.is_ascii() {
            folding.feed(c.to_ascii_lowercase());
        } else if matches!(c, '\u{3041}'..='\u{9FFF}' | '가'..='힣') {
            // Letters of East Asia, which have no case.
            folding.feed(c);
        } else {
            c.to_lowercase().for_each(|c| folding.feed(c));
        }
    }
    Some(folding.hash)
}

/// FNV-1a over code points.
struct Folding {
    hash: u64,
    after_space: bool,
}

impl Default for Folding {
    fn default() -> Self {
        Folding {
            hash: 0xCBF2_9CE4_8422_2325,
            after_space: false,
        }
    }
}

impl Folding {
    fn feed(&mut self, c: char) {
        let c = match c {
            '’' | 'ʼ' => '\'',
            '\u{AD}' | '\u{200B}'..='\u{200F}' => return,
            c if c.is_whitespace() => ' ',
            c => c,
        };
        if c == ' ' && self.after_space {
            return;
        }
        self.after_space = c == ' ';
        self.hash = (self.hash ^ u64::from(u32::from(c))).wrapping_mul(0x0000_0100_0000_01B3);
    }
}
