//! `unreadable-entry`: a part of a catalog that its parser cannot read.

use crate::check::catalog::{FilePair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "unreadable-entry",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a part of a catalog that its parser cannot read",
    matters: "The message is lost: readers see its id or another language.",
    wrong: "greeting = 안녕하세요, { $name",
    right: "greeting = 안녕하세요, { $name }",
};

/// Reports every stretch of the file that could not be read.
pub(crate) fn check<'s, 'a>(pair: &FilePair<'s, 'a>, sink: &mut Sink<'s, 'a>) {
    for junk in &pair.target.junk {
        sink.file(junk.key.as_deref());
        sink.add(
            &META,
            junk.span,
            Sentence::new("finding-unreadable").with("reason", &junk.reason),
        );
    }
}
