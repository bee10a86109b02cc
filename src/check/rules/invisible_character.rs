//! `invisible-character`: a character without width that the source does not have.

use crate::check::catalog::{Pair, Sink, characters};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "invisible-character",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "a character without width that the source does not have",
    matters: "Search does not find the word, and lines break in its middle.",
    wrong: "name = 연[U+200B]락처",
    right: "name = 연락처",
};

/// Reports invisible characters; the fix takes them out.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        for (at, c) in target
            .view
            .text
            .char_indices()
            .filter(|(_, c)| !c.is_ascii())
        {
            if is_invisible(c, &pair.context.language) && !source.view.text.contains(c) {
                let message = Sentence::new("finding-invisible")
                    .with("code", &format!("{:04X}", u32::from(c)));
                let range = at..at + c.len_utf8();
                characters::tell(
                    &META,
                    &target.view,
                    range,
                    message,
                    Some(String::new()),
                    sink,
                );
            }
        }
    }
}

/// Characters that show nothing and join nothing in this language.
fn is_invisible(c: char, language: &str) -> bool {
    match c {
        '\u{200B}' => !matches!(language, "km" | "my" | "th" | "lo" | "bo" | "dz"),
        // Joiners shape letters in these scripts, and emoji everywhere.
        '\u{200C}' => !matches!(
            language,
            "fa" | "ur"
                | "ps"
                | "ckb"
                | "ku"
                | "ug"
                | "hi"
                | "mr"
                | "ne"
                | "bn"
                | "as"
                | "pa"
                | "gu"
                | "or"
                | "ta"
                | "te"
                | "kn"
                | "ml"
                | "si"
                | "km"
                | "my"
        ),
        '\u{2060}'..='\u{2064}'
        | '\u{FEFF}'
        | '\u{180E}'
        | '\u{3164}'
        | '\u{FFA0}'
        | '\u{115F}'
        | '\u{1160}' => true,
        '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{9F}' => true,
        _ => false,
    }
}
