//! `double-space`: two spaces between words.

use crate::check::catalog::{Pair, Sink, characters};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "double-space",
    severity: Severity::Hint,
    confidence: Confidence::Certain,
    finds: "two spaces between words",
    matters: "It shows where white space is kept, and marks a slip of the editor.",
    wrong: "hide = 스패머로부터  숨기세요",
    right: "hide = 스패머로부터 숨기세요",
};

/// Reports runs of spaces within a line that the source does not have.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        let text = &target.view.text;
        if !text.contains("  ") || source.view.text.contains("  ") {
            continue;
        }
        for (at, _) in text.match_indices("  ") {
            let start = text[..at].trim_end_matches(' ').len();
            let end = text.len() - text[at..].trim_start_matches(' ').len();
            let inner = start > 0
                && end < text.len()
                && !text[..start].ends_with('\n')
                && !text[end..].starts_with('\n');
            if inner && start == at {
                let message = Sentence::new("finding-two-spaces");
                characters::tell(
                    &META,
                    &target.view,
                    start..end,
                    message,
                    Some(" ".to_owned()),
                    sink,
                );
            }
        }
    }
}
