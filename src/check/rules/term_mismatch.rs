//! `term-mismatch`: another term, or other reference, than in the source.

use std::collections::HashSet;

use super::super::catalog::{Kind, Pair, Sink, Target};
use super::super::{Confidence, Meta, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "term-mismatch",
    severity: Severity::Warning,
    confidence: Confidence::Likely,
    finds: "another term, or other reference, than in the source.",
    matters: "The text speaks of another product, or leaves the name out.",
    wrong: "en: get = Get { -firefox }\nko: get = { -chrome } 받기",
    right: "ko: get = { -firefox } 받기",
};

/// Reports references that the source does not have while one of the source's is gone, and those simply gone.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    if pair.target.kind == Kind::Term {
        return;
    }
    for (source, target) in pair.variants() {
        for (kind, sigil) in [(Target::Term, "-"), (Target::Message, "")] {
            let known: HashSet<&str> = pair
                .source
                .variants
                .iter()
                .flat_map(|variant| variant.view.names(kind))
                .collect();
            let own: HashSet<&str> = target.view.names(kind).collect();
            let gone: Vec<&str> = source
                .view
                .names(kind)
                .filter(|name| !own.contains(name))
                .collect();
            let references = target
                .view
                .references
                .iter()
                .filter(|reference| reference.target == kind);
            for reference in references.filter(|reference| !known.contains(reference.name)) {
                // A longer or shorter name of the same thing is the translator's choice.
                let related = gone
                    .iter()
                    .any(|name| is_related(pair, name, reference.name));
                if !gone.is_empty() && !related {
                    let instead = gone.first().copied().unwrap_or_default();
                    let message = format!(
                        "{sigil}{} stands here where the source has {sigil}{instead}.",
                        reference.name
                    );
                    sink.add(&META, reference.span, message);
                }
            }
        }
    }
}

fn is_related(pair: &Pair<'_, '_>, one: &str, other: &str) -> bool {
    let one = pair.context.term_value(one).unwrap_or(one);
    let other = pair.context.term_value(other).unwrap_or(other);
    one.contains(other) || other.contains(one)
}
