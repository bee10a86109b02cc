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

/// Reports words that Unicode normalization form C makes shorter; the fix is that form.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for variant in &pair.target.variants {
        for (start, token) in words::tokens(&variant.view.text) {
            if let Some(composed) = composed(token) {
                let range = start..start + token.len();
                let message = Sentence::new("finding-decomposed").with("text", &composed);
                characters::tell(&META, &variant.view, range, message, Some(composed), sink);
            }
        }
    }
}

/// The word in form C, if that is shorter: what form C takes apart, as some letters of Indic scripts, is right as it is.
fn composed(token: &str) -> Option<String> {
    if token.is_ascii() || is_nfc(token) {
        return None;
    }
    let composed: String = token.nfc().collect();
    (composed.chars().count() < token.chars().count()).then_some(composed)
}
