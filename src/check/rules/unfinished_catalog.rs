//! `unfinished-catalog`: a catalog of which a large part was never translated.

use crate::catalog::Kind;
use crate::check::catalog::evidence::{counts, is_kept};
use crate::check::catalog::{FilePair, Leaning, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};
use crate::document::Span;

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "unfinished-catalog",
    severity: Severity::Warning,
    confidence: Confidence::Certain,
    finds: "a catalog of which a large part was never translated",
    matters: "One line says what hundreds of findings would.",
    wrong: "ko: 417 of 920 messages are the English ones",
    right: "ko: (translated)",
};

/// Fewest translatable messages of which a share is worth telling.
const FEWEST: usize = 20;

/// Share of messages left as they are that makes a catalog unfinished.
const UNFINISHED: f64 = 0.3;

/// Reports a file of which a large part is the source.
pub(crate) fn check<'s, 'a>(pair: &FilePair<'s, 'a>, sink: &mut Sink<'s, 'a>) {
    if pair.context.leaning == Leaning::OnSource {
        return;
    }
    let shares = pair.context.shares_script();
    let source = pair.source.index();
    let mut all = 0;
    let mut kept = 0;
    for entry in &pair.target.entries {
        let Some(origin) = source
            .get(&*entry.key)
            .filter(|origin| counts(origin, shares))
        else {
            continue;
        };
        if entry.kind == Kind::Term {
            continue; // Terms are names, which are kept.
        }
        all += 1;
        let (path, context) = (&pair.target.path, pair.context);
        let is_left = is_kept(origin, entry)
            && !context
                .evidence
                .is_name(path, origin, entry, &context.target.locale);
        kept += usize::from(is_left);
    }
    if all >= FEWEST && kept as f64 >= UNFINISHED * all as f64 {
        sink.file(None);
        sink.add(
            &META,
            Span::default(),
            Sentence::new("finding-unfinished")
                .with("kept", &kept)
                .with("all", &all),
        );
    }
}
