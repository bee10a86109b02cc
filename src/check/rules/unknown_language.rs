//! `unknown-language`: a page that says it is in a language which there is not.

use crate::check::locale::similar_locale;
use crate::check::{Confidence, Finding, Meta, Sentence, Severity};
use crate::document::Position;
use crate::document::Span;

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "unknown-language",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a page whose `lang` is no language",
    matters: "Browsers, screen readers and search engines cannot use it. Most often the code of a country stands there: \
              Korea is `KR`, Korean is `ko`.",
    wrong: "<html lang=\"kr\">",
    right: "<html lang=\"ko\">",
};

/// The finding for what a page declares.
pub(in crate::check) fn finding(tag: &str, span: Span, position: Position) -> Finding {
    let message = match similar_locale(tag) {
        Some(similar) => {
            Sentence::new("finding-unknown-language-similar").with("similar", &similar)
        }
        None => Sentence::new("finding-unknown-language"),
    };
    META.finding(span, position, tag, message.with("language", &tag))
}
