//! `wrong-language`: a page that says it is in one language and is written in another.

use crate::check::{Confidence, Finding, Meta, Sentence, Severity};
use crate::document::Position;
use crate::document::Span;
use crate::language::Language;

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "wrong-language",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a page whose `lang` is not the language that its text is written in",
    matters: "Scaffolds leave `lang=\"en\"` behind: screen readers then read Korean with an English voice, and browsers \
              offer to translate the page into its own language. Its text is judged in the language that it is in.",
    wrong: "<html lang=\"en\"><p>어제 내린 비로 강물이 불어나 다리가 잠겼다.</p>",
    right: "<html lang=\"ko\"><p>어제 내린 비로 강물이 불어나 다리가 잠겼다.</p>",
};

/// The finding for what a page declares, whose text is plainly in another language.
pub(in crate::check) fn finding(
    tag: &str,
    span: Span,
    position: Position,
    evident: Language,
) -> Finding {
    let message = Sentence::new("finding-wrong-language")
        .with("declared", &tag)
        .with_word("language", &evident.tag());
    META.finding(span, position, tag, message)
}
