//! `decomposed-text`: letters written as separate marks or jamo (NFD).

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::catalog::words;
use crate::check::catalog::{Pair, Sink, characters};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "decomposed-text",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "letters written as separate marks or jamo (NFD)",
    matters: "Search does not find the word, and some fonts show it apart.",
    wrong: "title = 한국어 (nine jamo)",
    right: "title = 한국어 (three syllables)",
};

/// Reports words that Unicode normalization form C would change; the fix is that form.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for variant in &pair.target.variants {
        for (start, token) in words::tokens(&variant.view.text) {
            if token.chars().any(is_combining) && !is_nfc(token) {
                let range = start..start + token.len();
                let composed: String = token.nfc().collect();
                let message = Sentence::new("finding-decomposed").with("text", &composed);
                characters::tell(&META, &variant.view, range, message, Some(composed), sink);
            }
        }
    }
}

/// Conjoining jamo and combining marks: the only characters that composing joins to the one before.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1100}'..='\u{11FF}' | '\u{3099}' | '\u{309A}' | '\u{900}'..='\u{D7F}' | '\u{102E}')
}
