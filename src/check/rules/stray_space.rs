//! `stray-space`: a space before punctuation, or at an end where the source has none.

use crate::catalog::{Format, Variant};
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
        breaks(pair, source, target, sink);
        // French sets some marks apart by a space, and so do its neighbours.
        if matches!(pair.context.language.as_str(), "fr" | "br" | "oc") {
            continue;
        }
        for mark in [" .", " ,", " !", " ?", " 。", " 、"] {
            let places = text
                .match_indices(mark)
                .filter(|(at, _)| is_apart(text, *at, mark.len()));
            let is_habit = mark
                .chars()
                .last()
                .is_some_and(|c| pair.context.habits.spaces_out(c));
            for (at, _) in places.filter(|_| !from.contains(mark) && !is_habit) {
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

/// A line break at an end that only one of both has: gettext's own tools refuse such a file.
fn breaks(
    pair: &Pair<'_, '_>,
    source: &Variant<'_>,
    target: &Variant<'_>,
    sink: &mut Sink<'_, '_>,
) {
    let (from, text) = (&source.view.text, &target.view.text);
    if pair.file.target.format != Format::Po || text.is_empty() {
        return;
    }
    let at_start = from.starts_with('\n') != text.starts_with('\n');
    let at_end = from.ends_with('\n') != text.ends_with('\n');
    let told = [
        (at_start, "finding-break-at-start"),
        (at_end, "finding-break-at-end"),
    ];
    for (_, id) in told.into_iter().filter(|(differs, _)| *differs) {
        let place = pair.target.place(target);
        let message = Sentence::new(id);
        sink.sure(&META, Confidence::Certain, place, message, None);
    }
}

/// Whether the mark ends a word: `.NET` and `...` start one.
fn is_apart(text: &str, at: usize, length: usize) -> bool {
    let after = text[at + length..].chars().next();
    at > 0 && after.is_none_or(|c| c.is_whitespace() || matches!(c, '<' | '”' | '"'))
}
