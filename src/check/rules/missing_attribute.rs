//! `missing-attribute`: a part of a message, its value or an attribute, that the translation lacks or has too much.

use crate::catalog::{Entry, Kind};
use crate::check::catalog::{FilePair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "missing-attribute",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a part of a message, its value or an attribute, that the translation lacks or has too much",
    matters: "The element keeps its text in the source language, or none.",
    wrong: "en: search = Search\n        .title = Search this site\nko: search = 검색",
    right: "ko: search = 검색\n        .title = 사이트 검색",
};

/// Compares the values and attributes of the messages that both files have.
pub(crate) fn check<'s, 'a>(pair: &FilePair<'s, 'a>, sink: &mut Sink<'s, 'a>) {
    let source = pair.source.index();
    let target = pair.target.index();
    for entry in &pair.source.entries {
        let Some((message, attribute)) = parts(entry) else {
            continue;
        };
        let Some(own) = target.get(message) else {
            continue;
        };
        if !target.contains_key(&*entry.key) {
            sink.entry(own);
            sink.add(
                &META,
                own.span,
                Sentence::new("finding-attribute-missing").with("name", &attribute),
            );
        }
    }
    for entry in &pair.target.entries {
        sink.entry(entry);
        if let Some((message, attribute)) = parts(entry) {
            if source.contains_key(message) && !source.contains_key(&*entry.key) {
                sink.add(
                    &META,
                    entry.span,
                    Sentence::new("finding-attribute-added").with("name", &attribute),
                );
            }
        } else if let Some(origin) = source
            .get(&*entry.key)
            .filter(|_| entry.kind == Kind::Message)
        {
            match (origin.variants.is_empty(), entry.variants.is_empty()) {
                (false, true) => {
                    sink.add(&META, entry.span, Sentence::new("finding-value-missing"))
                }
                (true, false) => sink.add(&META, entry.span, Sentence::new("finding-value-added")),
                _ => {}
            }
        }
    }
}

fn parts<'e>(entry: &'e Entry<'_>) -> Option<(&'e str, &'e str)> {
    if entry.kind != Kind::Attribute {
        return None;
    }
    entry.key.rsplit_once('.')
}
