//! `truncated-message`: a translation much shorter than the locale needs for such a source.

use super::super::catalog::{Kind, Pair, Sink, variant_span, weight};
use super::super::{Confidence, Meta, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "truncated-message",
    severity: Severity::Warning,
    confidence: Confidence::Likely,
    finds: "a translation much shorter than the locale needs for such a source.",
    matters: "A sentence of the source is gone, or the text breaks off.",
    wrong: "en: pin = Keep the pages you love open and a click away.\nko: pin = 좋아하는",
    right: "ko: pin = 좋아하는 페이지를 열어 두고 한 번에 여세요.",
};

/// Share of the usual length below which text is missing.
const LEAST_SHARE: f64 = 0.4;

/// Fewest source letters for which lengths tell anything.
const FEWEST_LETTERS: usize = 24;

/// Compares the length with what the locale usually needs.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    if pair.target.kind != Kind::Message {
        return;
    }
    let Some(usual) = pair.context.habits.length_ratio else {
        return;
    };
    for (source, target) in pair.variants() {
        let (long, short) = (weight(&source.view), weight(&target.view));
        if long >= FEWEST_LETTERS && short > 0 && (short as f64) < LEAST_SHARE * usual * long as f64
        {
            let share = (100.0 * short as f64 / (usual * long as f64)).round();
            let message =
                format!("The text has {share} % of the length that this source usually needs.");
            sink.add(&META, variant_span(pair.target, target), message);
        }
    }
}
