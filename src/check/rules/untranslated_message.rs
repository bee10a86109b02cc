//! `untranslated-message`: a translation that is the source, where evidence says it should not be.

use crate::catalog::Kind;
use crate::check::catalog::{Pair, Sink, untranslated};
use crate::check::{Confidence, Meta, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "untranslated-message",
    severity: Severity::Warning,
    confidence: Confidence::Likely,
    finds: "a translation that is the source, where evidence says it should not be",
    matters: "Readers see another language in the middle of theirs; no missing-key check notices.",
    wrong: "en: delete = Delete all memories?\nko: delete = Delete all memories?",
    right: "ko: delete = 기억을 모두 지울까요?",
};

/// Judges a message that says the same as its source, by weighted evidence.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    if matches!(pair.target.kind, Kind::TermAttribute) {
        return;
    }
    if let Some(verdict) = untranslated::judge(pair) {
        sink.sure(
            &META,
            verdict.confidence,
            pair.target.value,
            verdict.reason,
            None,
        );
    }
}
