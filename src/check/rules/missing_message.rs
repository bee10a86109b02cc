//! `missing-message`: messages of the source that a file lacks.

use crate::catalog::{Kind, plural};
use crate::check::catalog::{FilePair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};
use crate::document::Span;

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "missing-message",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "messages of the source that a file lacks",
    matters: "Readers see the source language, or an id.",
    wrong: "en: save = Save\nko: (nothing)",
    right: "ko: save = 저장",
};

/// How many ids one sentence names.
const MOST_NAMED: usize = 8;

/// Reports the messages that the file lacks, in one finding.
pub(crate) fn check<'s, 'a>(pair: &FilePair<'s, 'a>, sink: &mut Sink<'s, 'a>) {
    let own = pair.target.index();
    let junk = |key: &str| pair.target.junk.iter().any(|junk| junk.key == Some(key));
    let missing: Vec<&str> = pair
        .source
        .entries
        .iter()
        .filter(|entry| matches!(entry.kind, Kind::Message | Kind::Term))
        .filter(|entry| !entry.variants.is_empty() || entry.kind == Kind::Term)
        .map(|entry| &*entry.key)
        .filter(|key| !own.contains_key(key) && !junk(key))
        .filter(|key| !plural::is_covered(key, &own, &pair.context.plurals))
        .collect();
    if missing.is_empty() {
        return;
    }
    let only = missing.first().filter(|_| missing.len() == 1);
    sink.file(only.copied());
    sink.add(&META, Span::default(), sentence(&missing));
}

fn sentence(missing: &[&str]) -> Sentence {
    let named = missing.get(..MOST_NAMED).unwrap_or(missing).join(", ");
    let more = missing.len().saturating_sub(MOST_NAMED);
    match (missing.len(), more) {
        (1, _) => Sentence::new("finding-message-missing").with("id", &named),
        (all, 0) => Sentence::new("finding-messages-missing")
            .with("count", &all)
            .with("ids", &named),
        (all, more) => Sentence::new("finding-messages-missing-more")
            .with("count", &all)
            .with("ids", &named)
            .with("more", &more),
    }
}
