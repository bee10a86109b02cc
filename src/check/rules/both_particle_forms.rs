//! `both-particle-forms`: both forms of a Korean particle after a placeable, as in 을(를).

use crate::check::catalog::{Pair, Sink, particles};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "both-particle-forms",
    severity: Severity::Hint,
    confidence: Confidence::Likely,
    finds: "both forms of a Korean particle after a placeable, as in 을(를)",
    matters: "JOSA chooses the form that fits; readers need not see both.",
    wrong: "open = { $name }을(를) 열기",
    right: "open = { JOSA($name, \"을/를\") } 열기",
};

/// Reports both forms behind a variable of a Fluent message; the fix is a call of JOSA.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    // Other catalogs have nothing that would choose.
    if pair.context.language != "ko" || !sink.is_fluent() {
        return;
    }
    for variant in &pair.target.variants {
        for (range, forms) in particles::both_forms(&variant.view) {
            let message = Sentence::new("finding-both-forms").with("forms", &forms);
            sink.add(&META, variant.view.span(range), message);
        }
    }
}
