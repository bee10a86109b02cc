//! `homoglyph`: a letter of another script inside a word, that looks like the right one.

use crate::check::catalog::{Pair, Sink, characters};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "homoglyph",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a letter of another script inside a word, that looks like the right one",
    matters: "Search, screen readers and spell checkers do not know the word.",
    wrong: "browser = Sаfari (with a Cyrillic а)",
    right: "browser = Safari",
};

/// Reports words that mix Latin letters with Cyrillic or Greek ones that look the same.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for variant in &pair.target.variants {
        let text = &variant.view.text;
        if text.is_ascii() || !text.chars().any(characters::is_greek_or_cyrillic) {
            continue;
        }
        // In the languages of the Caucasus the Latin letter is what keyboards have for the palochka.
        let has_palochka = PALOCHKA.contains(&pair.context.language.as_str());
        for word in characters::letter_runs(text) {
            if has_palochka && text[word.clone()].contains('I') {
                continue;
            }
            if let Some(mended) = characters::without_homoglyphs(&text[word.clone()]) {
                let message = Sentence::new("finding-look-alike").with("text", &mended);
                characters::tell(&META, &variant.view, word, message, Some(mended), sink);
            }
        }
    }
}

/// Languages that write the palochka.
const PALOCHKA: [&str; 10] = [
    "ce", "inh", "av", "kbd", "ady", "lez", "dar", "lbe", "tab", "abq",
];
