//! `invisible-character`: a character without width that the source does not have.

use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Fix, Meta, Safety, Sentence, Severity};

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
            let text = &target.view.text;
            let is_told = is_invisible(c, &pair.context.language) && !shapes(text, at, c);
            if is_told && !source.view.text.contains(c) {
                let message = Sentence::new("finding-invisible")
                    .with("code", &format!("{:04X}", u32::from(c)));
                let range = at..at + c.len_utf8();
                let span = target.view.span(range.clone());
                let fix = target.view.is_exact(&range).then(|| Fix {
                    span,
                    replacement: String::new(),
                    safety: Safety::Safe,
                });
                // A word joiner is typed on purpose more often than not.
                let confidence = match c {
                    '\u{2060}' => Confidence::Possible,
                    _ => META.confidence,
                };
                sink.sure(&META, confidence, span, message, fix);
            }
        }
    }
}

/// Whether a joiner stands between letters that it shapes: those of the scripts of Arabia and India.
fn shapes(text: &str, at: usize, c: char) -> bool {
    let is_shaped = |c: char| matches!(c, '\u{600}'..='\u{1CFF}');
    let before = text[..at].chars().next_back();
    let after = text[at + c.len_utf8()..].chars().next();
    c == '\u{200C}' && before.is_some_and(is_shaped) && after.is_some_and(is_shaped)
}

/// Characters that show nothing and join nothing in this language.
fn is_invisible(c: char, language: &str) -> bool {
    match c {
        '\u{200B}' => !matches!(
            language,
            "km" | "my" | "th" | "lo" | "bo" | "dz" | "shn" | "mnw" | "ksw"
        ),
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
