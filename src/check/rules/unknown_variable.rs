//! `unknown-variable`: a variable in a translation that the source does not have.

use crate::catalog::{Kind, Reference, Target};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};
use crate::check::{Fix, Safety};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "unknown-variable",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a variable in a translation that the source does not have",
    matters: "The program does not pass it: readers see its name in braces.",
    wrong: "en: hello = Hello, { $name }\nko: hello = 안녕하세요, { $nmae }",
    right: "ko: hello = 안녕하세요, { $name }",
};

/// Reports variables, selectors included, that no variant of the source has.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    // The arguments of a term come from the translations that use it.
    if matches!(pair.target.kind, Kind::Term | Kind::TermAttribute) {
        return;
    }
    let known = |name: &str| {
        let in_text = pair
            .source
            .variants
            .iter()
            .any(|variant| variant.view.names(Target::Variable).any(|own| own == name));
        in_text
            || pair
                .source
                .selectors
                .iter()
                .any(|selector| selector.variable && selector.name == name)
    };
    for variant in &pair.target.variants {
        let references = variant.view.references.iter();
        for reference in references.filter(|reference| reference.target == Target::Variable) {
            if !known(reference.name) {
                tell(reference, pair, sink);
            }
        }
    }
    for selector in pair
        .target
        .selectors
        .iter()
        .filter(|selector| selector.variable)
    {
        if !known(selector.name) {
            let message = Sentence::new("finding-variable-unknown").with("name", &selector.name);
            sink.add(&META, pair.target.span, message);
        }
    }
}

fn tell(reference: &Reference<'_>, pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    let message = Sentence::new("finding-variable-unknown").with("name", &reference.name);
    match only_missing(pair) {
        Some(meant) => {
            let fix = Fix {
                span: reference.span,
                replacement: meant.to_owned(),
                safety: Safety::ChangesWording,
            };
            sink.sure(&META, META.confidence, reference.span, message, Some(fix));
        }
        None => sink.add(&META, reference.span, message),
    }
}

/// The one variable of the source that the translation lacks, if there is just one.
fn only_missing<'s>(pair: &Pair<'s, '_>) -> Option<&'s str> {
    let source = pair.source.variants.last()?;
    let target = pair.target.variants.last()?;
    let mut missing = source.view.names(Target::Variable);
    let lacks = |name: &&str| !target.view.names(Target::Variable).any(|own| own == *name);
    let first = missing.by_ref().find(lacks)?;
    missing
        .all(|name| name == first || !lacks(&name))
        .then_some(first)
}
