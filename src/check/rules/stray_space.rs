//! `stray-space`: a space before punctuation, or at an end where the source has none.

use crate::check::catalog::{Pair, Sink, characters};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "stray-space",
    severity: Severity::Hint,
    confidence: Confidence::Likely,
    finds: "a space before punctuation, or at an end where the source has none",
    matters: "A mark at the start of the next line, or a gap before the next word.",
    wrong: "see = 도움말 .",
    right: "see = 도움말.",
};

/// Reports spaces before marks that stand close in this language, and at the ends of a value.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        let (from, text) = (&source.view.text, &target.view.text);
        let edge = |text: &str| (text.starts_with(' '), text.ends_with(' '));
        if edge(from) != edge(text) {
            let message = Sentence::new("finding-space-at-ends");
            sink.add(&META, pair.target.place(target), message);
        }
        // French sets some marks apart by a space.
        if pair.context.language == "fr" {
            continue;
        }
        for mark in [" .", " ,", " !", " ?", " 。", " 、"] {
            let places = text
                .match_indices(mark)
                .filter(|(at, _)| is_apart(text, *at, mark.len()));
            for (at, _) in places.filter(|_| !from.contains(mark)) {
                let message =
                    Sentence::new("finding-space-before").with("mark", &mark.trim_start());
                characters::tell(
                    &META,
                    &target.view,
                    at..at + 1,
                    message,
                    Some(String::new()),
                    sink,
                );
            }
        }
    }
}

/// Whether the mark ends a word: `.NET` and `...` start one.
fn is_apart(text: &str, at: usize, length: usize) -> bool {
    let after = text[at + length..].chars().next();
    at > 0 && after.is_none_or(|c| c.is_whitespace() || matches!(c, '<' | '”' | '"'))
}
