//! `unknown-variable`: a variable in a translation that the source does not have.

use crate::catalog::{Kind, Reference, Target, Variant};
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
    for variant in &pair.target.variants {
        let references = variant.view.references.iter();
        for reference in references.filter(|reference| reference.target == Target::Variable) {
            match known(pair, reference) {
                Known::As(written) => tell_spelling(reference, written, sink),
                Known::Yes => {}
                Known::No => tell(reference, pair, sink),
            }
        }
        tell_stray(pair, variant, sink);
    }
    let selectors = pair.target.selectors.iter();
    for selector in selectors.filter(|selector| selector.variable) {
        if !is_named(pair, selector.name) && !is_passed(pair, selector.name) {
            let message = Sentence::new("finding-variable-unknown").with("name", &selector.name);
            sink.add(&META, selector.span, message);
        }
    }
}

/// Whether the source has a variable.
enum Known<'s> {
    Yes,
    No,
    /// It has, but its program fills in another spelling.
    As(&'s str),
}

fn known<'s>(pair: &Pair<'s, '_>, reference: &Reference<'_>) -> Known<'s> {
    let references = pair
        .source_variants()
        .flat_map(|variant| &variant.view.references);
    let same =
        references.filter(|own| own.target == Target::Variable && own.name == reference.name);
    let mut written = None;
    for own in same {
        if own.spelling.fits(reference.spelling) {
            return Known::Yes;
        }
        written.get_or_insert(own.written);
    }
    if is_selector(pair, reference.name) || is_passed(pair, reference.name) {
        return Known::Yes;
    }
    written.map_or(Known::No, Known::As)
}

fn is_named(pair: &Pair<'_, '_>, name: &str) -> bool {
    let mut names = pair
        .source_variants()
        .flat_map(|variant| variant.view.names(Target::Variable));
    is_selector(pair, name) || names.any(|own| own == name)
}

fn is_selector(pair: &Pair<'_, '_>, name: &str) -> bool {
    let mut selectors = pair.source.selectors.iter();
    // The number that chooses a form is passed to all of them.
    let chooses = name == COUNT && !pair.source_forms().is_empty();
    chooses || selectors.any(|selector| selector.variable && selector.name == name)
}

/// What i18next and Rails call the number that chooses between `item_one` and `item_other`.
const COUNT: &str = "count";

fn is_passed(pair: &Pair<'_, '_>, name: &str) -> bool {
    let path = &pair.file.target.path;
    pair.context
        .evidence
        .is_passed(path, &pair.target.key, name)
}

fn tell_spelling(reference: &Reference<'_>, written: &str, sink: &mut Sink<'_, '_>) {
    let message = Sentence::new("finding-variable-written")
        .with("written", &written)
        .with("own", &reference.written);
    sink.add(&META, reference.span, message);
}

/// A percent sign that printf takes for a directive, where the source has none.
fn tell_stray(pair: &Pair<'_, '_>, variant: &Variant<'_>, sink: &mut Sink<'_, '_>) {
    let mut sources = pair.source.variants.iter();
    if let Some(span) = variant.view.stray
        && sources.all(|source| source.view.stray.is_none())
    {
        sink.add(&META, span, Sentence::new("finding-percent-alone"));
    }
}

fn tell(reference: &Reference<'_>, pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    let message = Sentence::new("finding-variable-unknown").with("name", &reference.written);
    // A position is no name that could be misspelt.
    let meant = only_missing(pair).filter(|_| reference.written.contains(reference.name));
    match meant {
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
