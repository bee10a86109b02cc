//! `duplicate-message`: two messages, or two variants of one, with the same name.

use std::collections::HashSet;

use crate::catalog::Kind;
use crate::check::catalog::{FilePair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "duplicate-message",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "two messages, or two variants of one, with the same name",
    matters: "Only one of them is ever shown.",
    wrong: "save = 저장\nsave = 보관",
    right: "save = 저장",
};

/// Reports the second and later entries with a key, and variant keys given twice.
pub(crate) fn check<'s, 'a>(pair: &FilePair<'s, 'a>, sink: &mut Sink<'s, 'a>) {
    for (key, span) in &pair.target.repeated {
        sink.file(Some(key));
        sink.add(
            &META,
            *span,
            Sentence::new("finding-defined-twice").with("key", key),
        );
    }
    let mut seen = HashSet::new();
    for entry in &pair.target.entries {
        sink.entry(entry);
        let term = matches!(entry.kind, Kind::Term | Kind::TermAttribute);
        if !seen.insert((term, &*entry.key)) {
            sink.add(
                &META,
                entry.span,
                Sentence::new("finding-defined-twice").with("key", &entry.key),
            );
        }
        for (name, span) in &entry.duplicate_variants {
            sink.add(
                &META,
                *span,
                Sentence::new("finding-variant-twice").with("name", &name),
            );
        }
    }
}
