//! `empty-message`: a translation without any text where the source has some.

use crate::catalog::{Kind, View};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "empty-message",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a translation without any text where the source has some",
    matters: "Readers see nothing: a button without a word, a heading that is gone.",
    wrong: "en: save = Save\nko: save = { \"\" }",
    right: "ko: save = 저장",
};

/// Reports values that are empty although the source's are not.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        // A term may be empty in one grammatical case.
        let term = pair.target.kind == Kind::Term && !target.keys.is_empty();
        if is_empty(&target.view) && !is_empty(&source.view) && !term {
            sink.add(&META, pair.target.span, Sentence::new("finding-empty"));
        }
    }
}

fn is_empty(view: &View<'_>) -> bool {
    view.outside_tags()
        .all(|(_, text)| text.chars().all(|c| c.is_whitespace() || is_invisible(c)))
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{3164}'
    )
}
