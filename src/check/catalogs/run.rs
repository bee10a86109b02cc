//! Runs the rules over a locale held against its source.

use crate::catalog::layout;
use crate::catalog::{Resource, State, Tree};
use crate::check::catalog::{Context, Evidence, FilePair, Leaning, Pair, Sink};
use crate::check::rules::{
    FILE_RULES, MESSAGE_RULES, missing_message, unfinished_catalog, untranslated_message,
};
use crate::check::{Checked, Confidence, Finding, Options};

/// What becomes of the messages of a catalog that is told to be unfinished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Folding {
    /// They are told on demand, as in a whole project.
    Unfinished,
    /// Each is told, as of one catalog that is asked for.
    Off,
}

/// The findings of every file of a locale that the source has too, those that the level shows.
pub(super) fn check_locale<'a>(
    source: &Tree<'a>,
    target: &Tree<'a>,
    evidence: &Evidence<'a>,
    folding: Folding,
    options: &Options,
) -> Vec<Checked> {
    let context = Context::new(source, target, evidence);
    // What the source does not have is held against nothing.
    let has_source = |file: &&Resource<'_>| source.resource(&file.path).is_some();
    let files = target.resources.iter().filter(has_source);
    let mut checked: Vec<Checked> = files
        .map(|resource| {
            let mut findings = check_file(&context, resource);
            if folding == Folding::Unfinished {
                fold_unfinished(&mut findings);
            }
            options.settle(&mut findings);
            Checked {
                name: resource.name.clone(),
                findings,
                text: resource.text.to_owned(),
            }
        })
        .collect();
    checked.extend(missing_files(&context, options));
    checked
}

/// One finding for the files that the source has and a locale lacks, where it has others; it stands at the first of them.
fn missing_files(context: &Context<'_, '_>, options: &Options) -> Option<Checked> {
    let (source, target) = (context.source, context.target);
    let lacks = |file: &&Resource<'_>| target.resource(&file.path).is_none();
    let has_others = source.resources.iter().any(|file| !lacks(&file));
    if !has_others || context.leaning != Leaning::Not {
        return None;
    }
    let missing: Vec<&Resource<'_>> = source.resources.iter().filter(lacks).collect();
    let names: Vec<String> = missing
        .iter()
        .map(|file| layout::in_locale(&file.name, &source.locale, &target.locale))
        .collect();
    let mut findings = vec![missing_message::files(&missing, &names)?];
    options.settle(&mut findings);
    Some(Checked {
        name: names.into_iter().next()?,
        findings,
        text: String::new(),
    })
}

/// The findings of a file, before any level.
pub(super) fn check_file<'s, 'a>(
    context: &'s Context<'s, 'a>,
    target: &'s Resource<'a>,
) -> Vec<Finding> {
    let mut sink = Sink::new(target);
    let Some(source) = context.source.resource(&target.path) else {
        return sink.finish();
    };
    let file = FilePair::new(source, target, context);
    for rule in FILE_RULES {
        sink.file(None);
        rule(&file, &mut sink);
    }
    for entry in &target.entries {
        // What is not translated yet is missing, and what is no message is listed as such.
        let is_read = matches!(entry.state, State::Translated | State::NeedsReview);
        let Some(origin) = file.origin(&entry.key).filter(|_| is_read) else {
            continue;
        };
        let votes = context
            .evidence
            .votes(&target.path, origin, entry, &context.target.locale);
        let pair = Pair {
            source: origin,
            target: entry,
            context,
            file: &file,
            votes,
        };
        sink.entry(entry);
        for rule in MESSAGE_RULES {
            rule(&pair, &mut sink);
        }
    }
    sink.finish()
}

/// In a whole project one line says that a catalog is unfinished; its messages are told on demand.
fn fold_unfinished(findings: &mut [Finding]) {
    let is_unfinished = |found: &Finding| found.rule == unfinished_catalog::META.id;
    if !findings.iter().any(is_unfinished) {
        return;
    }
    for found in findings {
        if found.rule == untranslated_message::META.id {
            found.confidence = Confidence::Possible;
        }
    }
}
