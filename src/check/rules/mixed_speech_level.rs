//! `mixed-speech-level`: Korean sentences of different speech levels in one file.

use crate::catalog::Entry;
use crate::check::catalog::{FilePair, Sink, speech};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "mixed-speech-level",
    severity: Severity::Hint,
    confidence: Confidence::Possible,
    finds: "Korean sentences of different speech levels in one file",
    matters: "The page seems to be written by several people, some of them rude.",
    wrong: "one = 저장했습니다.\ntwo = 저장했다.",
    right: "one = 저장했습니다.\ntwo = 저장했습니다.",
};

/// Fewest sentences of a file from which its level is read.
const FEWEST: usize = 8;

/// Share of a level below which its sentences stand out.
const RARE: f64 = 0.1;

/// Reports the few sentences that end unlike the file's others.
pub(crate) fn check<'s, 'a>(pair: &FilePair<'s, 'a>, sink: &mut Sink<'s, 'a>) {
    if pair.context.language != "ko" {
        return;
    }
    let level = |entry: &Entry<'_>| {
        entry
            .variants
            .last()
            .and_then(|variant| speech::level(&variant.view.text))
    };
    let levels: Vec<_> = pair
        .target
        .entries
        .iter()
        .filter_map(|entry| Some((entry, level(entry)?)))
        .collect();
    let count = |wanted| levels.iter().filter(|(_, level)| *level == wanted).count();
    for (entry, own) in &levels {
        let rare = (count(*own) as f64) < RARE * levels.len() as f64;
        if levels.len() >= FEWEST && rare {
            sink.entry(entry);
            sink.add(
                &META,
                entry.span,
                Sentence::new("finding-speech-level").with("level", &own.name()),
            );
        }
    }
}
