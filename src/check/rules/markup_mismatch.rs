//! `markup-mismatch`: tags that differ from the source.

use crate::catalog::{Form, HOLE, Variant, View};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "markup-mismatch",
    severity: Severity::Error,
    confidence: Confidence::Likely,
    finds: "tags that differ from the source",
    matters: "A link, emphasis or line break of the source is lost, or the page breaks.",
    wrong: "en: see = See <a href=\"{ $url }\">help</a>.\nko: see = 도움말을 보세요.",
    right: "ko: see = <a href=\"{ $url }\">도움말</a>을 보세요.",
};

/// Compares how often each tag stands in a value, and the attributes that belong to the program.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        if source.view.tags.is_empty() && target.view.tags.is_empty() {
            continue;
        }
        let broken = |view: &View<'_>| view.tags.iter().any(|tag| tag.broken);
        if broken(&target.view) {
            continue;
        }
        let (lost, gained) = difference(&source.view, &target.view);
        let place = pair.target.place(target);
        if let Some(name) = lost.iter().find(|name| !gained.contains(*name)) {
            sink.add(
                &META,
                place,
                Sentence::new("finding-tag-missing").with("tag", &name),
            );
        }
        if let Some(name) = gained.iter().find(|name| !lost.contains(*name)) {
            sink.add(
                &META,
                place,
                Sentence::new("finding-tag-added").with("tag", &name),
            );
        }
        attributes(pair, source, target, sink);
    }
}

/// Names of elements that stand less, and more, often in the target.
fn difference<'v>(source: &'v View<'_>, target: &'v View<'_>) -> (Vec<&'v str>, Vec<&'v str>) {
    let count = |view: &View<'_>, name: &str| {
        view.tags
            .iter()
            .filter(|tag| tag.name == name && tag.form != Form::Close)
            .count()
    };
    let names = |view: &'v View<'_>| view.tags.iter().map(|tag| tag.name.as_str());
    let fewer = |one: &'v View<'_>, other: &View<'_>| {
        let mut names: Vec<&str> = names(one)
            .filter(|name| count(other, name) < count(one, name))
            .collect();
        names.dedup();
        names
    };
    (fewer(source, target), fewer(target, source))
}

fn attributes(
    pair: &Pair<'_, '_>,
    source: &Variant<'_>,
    target: &Variant<'_>,
    sink: &mut Sink<'_, '_>,
) {
    for tag in target
        .view
        .tags
        .iter()
        .filter(|tag| tag.form != Form::Close)
    {
        let mut alike = source
            .view
            .tags
            .iter()
            .filter(|other| other.name == tag.name && other.form != Form::Close)
            .peekable();
        if alike.peek().is_none() {
            continue;
        }
        let known: Vec<&str> = alike
            .flat_map(|other| other.attributes.iter().map(|(name, _)| name.as_str()))
            .collect();
        let own = tag.attributes.iter().map(|(name, _)| name.as_str());
        let mut added = own.filter(|name| !known.contains(name) && !is_translatable(name));
        if let Some(name) = added.next().filter(|name| !name.contains(HOLE)) {
            let place = target.view.span(tag.range.clone());
            sink.add(
                &META,
                place,
                Sentence::new("finding-tag-attribute")
                    .with("tag", &tag.name)
                    .with("name", &name),
            );
        }
    }
    let _ = pair;
}

/// Attributes a translator may add.
fn is_translatable(name: &str) -> bool {
    matches!(
        name,
        "lang" | "dir" | "title" | "alt" | "aria-label" | "translate" | "hreflang"
    )
}
