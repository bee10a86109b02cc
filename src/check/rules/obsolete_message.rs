//! `obsolete-message`: messages that the source no longer has.

use crate::catalog::{Kind, plural};
use crate::check::catalog::{FilePair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "obsolete-message",
    severity: Severity::Hint,
    confidence: Confidence::Certain,
    finds: "messages that the source no longer has",
    matters: "They are never shown, cost translators time and hide what is missing.",
    wrong: "en: (nothing)\nko: old-greeting = 안녕",
    right: "ko: (nothing)",
};

/// Reports every message that the source lacks.
pub(crate) fn check<'s, 'a>(pair: &FilePair<'s, 'a>, sink: &mut Sink<'s, 'a>) {
    let source = pair.source.index();
    let in_junk = |key: &str| {
        pair.source
            .junk
            .iter()
            .any(|junk| junk.key.as_deref() == Some(key))
    };
    for entry in &pair.target.entries {
        // A term of the locale's own may serve its grammar; attributes are judged with their message.
        let judged = entry.kind == Kind::Message
            || (entry.kind == Kind::Term && !pair.context.is_used(&entry.key));
        let known = source.contains_key(&*entry.key)
            || in_junk(&entry.key)
            || plural::is_form_of(&entry.key, &source);
        if judged && !known {
            sink.entry(entry);
            sink.add(
                &META,
                entry.span,
                Sentence::new("finding-obsolete").with("id", &entry.key),
            );
        }
    }
}
