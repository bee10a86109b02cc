//! `wrong-particle`: a Korean particle that does not fit the word before it.

use crate::catalog::Variant;
use crate::check::catalog::{Pair, Sink, characters, particles};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "wrong-particle",
    severity: Severity::Warning,
    confidence: Confidence::Likely,
    finds: "a Korean particle that does not fit the word before it",
    matters: "It reads as wrong as “a apple”.",
    wrong: "about = { -firefox }은 (파이어폭스는)",
    right: "about = { -firefox }는",
};

/// Reports particles after terms and after Hangul words that end otherwise than the particle asks for.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    if pair.context.language != "ko" {
        return;
    }
    for variant in &pair.target.variants {
        for found in particles::after_terms(variant) {
            let Some(ends) = pair.context.particles.ending(found.term) else {
                continue;
            };
            if !found.particle.fits(ends) {
                tell(variant, &found, ends, sink);
            }
        }
        for (range, right) in particles::after_words(&variant.view) {
            let message = Sentence::new("finding-particle-here").with("right", &right);
            characters::tell(
                &META,
                &variant.view,
                range,
                message,
                Some(right.to_owned()),
                sink,
            );
        }
    }
}

fn tell(
    variant: &Variant<'_>,
    found: &particles::AfterTerm<'_>,
    ends: particles::Ends,
    sink: &mut Sink<'_, '_>,
) {
    let right = found.particle.form(ends);
    let message = Sentence::new("finding-particle")
        .with("term", &found.term)
        .with("right", &right);
    characters::tell(
        &META,
        &variant.view,
        found.range.clone(),
        message,
        Some(right.to_owned()),
        sink,
    );
}
