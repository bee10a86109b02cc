//! `replacement-character`: U+FFFD, where a character was lost in decoding.

use crate::check::catalog::{Pair, Sink, characters};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "replacement-character",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "U+FFFD, where a character was lost in decoding",
    matters: "The word cannot be read, and the lost character cannot be computed back.",
    wrong: "yes = 예, 그�습니다.",
    right: "yes = 예, 그렇습니다.",
};

/// Reports replacement characters that the source does not have.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        let text = &target.view.text;
        let lost = text
            .match_indices('\u{FFFD}')
            .next()
            .filter(|_| !source.view.text.contains('\u{FFFD}'));
        if let Some((at, lost)) = lost {
            let message = Sentence::new("finding-character-lost");
            characters::tell(
                &META,
                &target.view,
                at..at + lost.len(),
                message,
                None,
                sink,
            );
        }
    }
}
