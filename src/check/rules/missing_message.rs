//! `missing-message`: messages of the source that a file lacks.

use std::collections::{HashMap, HashSet};

use crate::catalog::{Entry, Kind, Resource, State, plural};
use crate::check::catalog::{FilePair, Leaning, Sink};
use crate::check::{Confidence, Finding, Meta, Sentence, Severity};
use crate::document::{Position, Span};

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

/// Most characters of a text that a sentence quotes.
const MOST_QUOTED: usize = 60;

/// Reports the messages that the file lacks, in one finding.
pub(crate) fn check<'s, 'a>(pair: &FilePair<'s, 'a>, sink: &mut Sink<'s, 'a>) {
    // What a form of the source's language, or of another catalog's, does not have is taken from there.
    if pair.context.leaning != Leaning::Not {
        return;
    }
    let own = pair.target.index();
    let junk = pair.target.junk.iter();
    let junk: HashSet<&str> = junk.filter_map(|junk| junk.key.as_deref()).collect();
    let missing: Vec<&Entry<'_>> = wanted(pair.source)
        .filter(|entry| !junk.contains(&*entry.key) && lacks(pair, &own, entry))
        .collect();
    let Some(first) = missing.first() else {
        return;
    };
    sink.file((missing.len() == 1).then_some(&*first.key));
    sink.add(&META, place(pair, &own, first), sentence(&missing));
}

/// The finding for the files that a locale lacks; `None` where they would hold no message.
pub(in crate::check) fn files(missing: &[&Resource<'_>], names: &[String]) -> Option<Finding> {
    let messages: usize = missing.iter().map(|file| wanted(file).count()).sum();
    let named = names.iter().take(MOST_NAMED).map(String::as_str);
    let named = named.collect::<Vec<_>>().join(", ");
    let message = match names {
        [_] => Sentence::new("finding-file-missing").with("count", &messages),
        names => Sentence::new("finding-files-missing")
            .with("files", &names.len())
            .with("count", &messages)
            .with("names", &named),
    };
    let start = Position { line: 1, column: 1 };
    (messages > 0).then(|| META.finding(Span::default(), start, "", message))
}

/// The messages and terms of a file that a translation should have: those that say something, or have attributes.
fn wanted<'r, 'a>(source: &'r Resource<'a>) -> impl Iterator<Item = &'r Entry<'a>> {
    let says = |entry: &&Entry<'_>| {
        let mut variants = entry.variants.iter();
        let has_text = variants.any(|variant| !variant.view.text.trim().is_empty());
        matches!(entry.kind, Kind::Message | Kind::Term) && (has_text || entry.variants.is_empty())
    };
    source.entries.iter().filter(says)
}

fn lacks(pair: &FilePair<'_, '_>, own: &HashMap<&str, &Entry<'_>>, entry: &Entry<'_>) -> bool {
    let is_there = own
        .get(&*entry.key)
        .is_some_and(|own| own.state != State::Untranslated);
    !is_there && !plural::is_covered(&entry.key, own, &pair.context.plurals)
}

/// Where a message belongs: in the place that is kept for it, or behind the one that it follows in the source.
fn place(pair: &FilePair<'_, '_>, own: &HashMap<&str, &Entry<'_>>, missing: &Entry<'_>) -> Span {
    if let Some(empty) = own.get(&*missing.key) {
        return empty.value;
    }
    let before = pair
        .source
        .entries
        .iter()
        .take_while(|entry| entry.key != missing.key);
    let there = before.filter_map(|entry| own.get(&*entry.key));
    let at = there.last().map_or(0, |entry| entry.span.end);
    Span { start: at, end: at }
}

fn sentence(missing: &[&Entry<'_>]) -> Sentence {
    let ids: Vec<&str> = missing
        .iter()
        .take(MOST_NAMED)
        .map(|entry| &*entry.key)
        .collect();
    let named = ids.join(", ");
    let more = missing.len().saturating_sub(MOST_NAMED);
    match (missing, more) {
        ([only], _) => match text(only) {
            Some(text) => Sentence::new("finding-message-missing-text")
                .with("id", &named)
                .with("text", &text),
            None => Sentence::new("finding-message-missing").with("id", &named),
        },
        (all, 0) => Sentence::new("finding-messages-missing")
            .with("count", &all.len())
            .with("ids", &named),
        (all, more) => Sentence::new("finding-messages-missing-more")
            .with("count", &all.len())
            .with("ids", &named)
            .with("more", &more),
    }
}

/// What the source says, shortened.
fn text(entry: &Entry<'_>) -> Option<String> {
    let text = entry.variants.last()?.view.shown();
    let mut characters = text.chars();
    let quoted: String = characters.by_ref().take(MOST_QUOTED).collect();
    let end = if characters.next().is_some() {
        "…"
    } else {
        ""
    };
    (!quoted.is_empty()).then(|| format!("{quoted}{end}"))
}
