//! `term-mismatch`: another term, or other reference, than in the source.

use std::collections::{HashMap, HashSet};

use crate::catalog::{Kind, Spelling, Target, View};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "term-mismatch",
    severity: Severity::Warning,
    confidence: Confidence::Likely,
    finds: "another term, or other reference, than in the source",
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
        if target.view.references.is_empty() {
            continue;
        }
        for (kind, sigil) in [(Target::Term, "-"), (Target::Message, "")] {
            let known: HashSet<&str> = pair
                .source
                .variants
                .iter()
                .flat_map(|variant| variant.view.names(kind))
                .collect();
            let gone = gone(&source.view, &target.view, kind);
            let references = target.view.references.iter().filter(|reference| {
                reference.target == kind && reference.spelling == Spelling::Dollar
            });
            for reference in references.filter(|reference| !known.contains(reference.name)) {
                // A longer or shorter name of the same thing is the translator's choice.
                let related = gone
                    .iter()
                    .any(|name| is_related(pair, name, reference.name));
                if !gone.is_empty() && !related {
                    let instead = gone.first().copied().unwrap_or_default();
                    let message = Sentence::new("finding-other-term")
                        .with("term", &format_args!("{sigil}{}", reference.name))
                        .with("instead", &format_args!("{sigil}{instead}"));
                    sink.add(&META, reference.span, message);
                }
            }
        }
    }
}

/// The names that stand in the source more often than in the translation.
fn gone<'a>(source: &View<'a>, target: &View<'a>, kind: Target) -> Vec<&'a str> {
    let mut left: HashMap<&'a str, usize> = HashMap::new();
    for name in target.names(kind) {
        *left.entry(name).or_default() += 1;
    }
    let is_gone = |name: &&'a str| match left.get_mut(name) {
        Some(times) if *times > 0 => {
            *times -= 1;
            false
        }
        _ => true,
    };
    source.names(kind).filter(is_gone).collect()
}

fn is_related(pair: &Pair<'_, '_>, one: &str, other: &str) -> bool {
    let one = pair.context.term_value(one).unwrap_or(one);
    let other = pair.context.term_value(other).unwrap_or(other);
    one.contains(other) || other.contains(one)
}
