//! `bidi-control`: a control of text direction that is not closed, or where the language needs none.

use crate::check::catalog::{Pair, Sink, characters};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "bidi-control",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "a control of text direction that is not closed, or where the language needs none",
    matters: "It turns around the text that follows, and can hide what is written.",
    wrong: "name = 파일[U+202E]gpj.exe",
    right: "name = 파일 exe.jpg",
};

/// Reports directional controls that the source does not have: all in a left-to-right language, unbalanced ones elsewhere.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    let right_to_left = matches!(
        pair.context.language.as_str(),
        "ar" | "he" | "fa" | "ur" | "ps" | "ckb" | "ug" | "yi" | "dv" | "sd" | "syr"
    );
    for (source, target) in pair.variants() {
        let text = &target.view.text;
        if text.is_ascii() || (right_to_left && is_balanced(text)) {
            continue;
        }
        for (at, c) in text.char_indices().filter(|(_, c)| is_control(*c)) {
            if !(source.view.text.contains(c) || right_to_left && is_mark(c)) {
                let message =
                    Sentence::new("finding-bidi").with("code", &format!("{:04X}", u32::from(c)));
                characters::tell(
                    &META,
                    &target.view,
                    at..at + c.len_utf8(),
                    message,
                    Some(String::new()),
                    sink,
                );
            }
        }
    }
}

fn is_control(c: char) -> bool {
    is_mark(c) || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A mark has a direction and opens nothing.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}')
}

fn is_balanced(text: &str) -> bool {
    let (mut isolates, mut embeddings) = (0i32, 0i32);
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => isolates += 1,
            '\u{2069}' => isolates -= 1,
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => embeddings += 1,
            '\u{202C}' => embeddings -= 1,
            _ => {}
        }
    }
    isolates == 0 && embeddings == 0
}
