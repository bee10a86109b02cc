//! `empty-message`: a translation without any text where the source has some.

use crate::catalog::{HOLE, Kind, View};
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
        if is_empty(&target.view) && says_something(&source.view) && !term {
            let is_few = target.keys.iter().any(|(index, _)| {
                let selector = pair.target.selectors.get(*index);
                selector
                    .is_some_and(|own| own.variable && pair.is_for_few_numbers(target, own.name))
            });
            let confidence = if is_fragment(&source.view) || is_few {
                Confidence::Possible
            } else {
                META.confidence
            };
            let message = Sentence::new("finding-empty");
            sink.sure(&META, confidence, pair.target.span, message, None);
        }
    }
}

/// Whether the source has a word; a key to press, or a mark, may have no counterpart.
fn says_something(view: &View<'_>) -> bool {
    view.words().next().is_some()
        || view.text.contains(HOLE) && view.text.contains(char::is_alphabetic)
}

/// Whether the source is a part of a sentence that another language may do without: it begins in lower case.
fn is_fragment(view: &View<'_>) -> bool {
    view.prose().trim_start().starts_with(char::is_lowercase)
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
