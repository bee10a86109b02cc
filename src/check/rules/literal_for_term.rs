//! `literal-for-term`: a name written out where the source refers to a term.

use crate::catalog::{Target, Variant};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};
use crate::check::{Fix, Safety};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "literal-for-term",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "a name written out where the source refers to a term",
    matters: "When the name changes, this message keeps the old one.",
    wrong: "en: get = Get { -firefox }\nko: get = Firefox 받기",
    right: "ko: get = { -firefox } 받기",
};

/// Reports a term's value in a translation that refers to the term less often than the source.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        for (at, name) in source.view.names(Target::Term).enumerate() {
            if source
                .view
                .names(Target::Term)
                .take(at)
                .any(|earlier| earlier == name)
            {
                continue;
            }
            let count = |variant: &Variant<'_>| {
                variant
                    .view
                    .names(Target::Term)
                    .filter(|own| *own == name)
                    .count()
            };
            if count(target) < count(source) {
                written_out(pair, source, target, name, sink);
            }
        }
    }
}

fn written_out(
    pair: &Pair<'_, '_>,
    source: &Variant<'_>,
    target: &Variant<'_>,
    name: &str,
    sink: &mut Sink<'_, '_>,
) {
    for value in pair
        .context
        .term_values(name)
        .filter(|value| value.chars().count() > 1)
    {
        // Where the source itself writes the name out as well, the translation may.
        if source.view.text.matches(value).count() >= target.view.text.matches(value).count() {
            continue;
        }
        if let Some(at) = find_word(&target.view.text, value) {
            let range = at..at + value.len();
            let span = target.view.span(range.clone());
            let message = Sentence::new("finding-written-out").with("name", &name);
            if target.view.is_exact(&range) {
                let fix = Fix {
                    span,
                    replacement: format!("{{ -{name} }}"),
                    safety: Safety::ChangesWording,
                };
                sink.sure(&META, META.confidence, span, message, Some(fix));
            } else {
                sink.add(&META, span, message);
            }
            return;
        }
    }
}

/// Where the name stands by itself, not inside a longer word of its script.
fn find_word(text: &str, name: &str) -> Option<usize> {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    text.match_indices(name).map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !is_part(before) && !is_part(after)
    })
}
