//! Runs the rules over a locale held against its source.

use crate::catalog::{Resource, Tree};
use crate::check::catalog::{Context, Evidence, FilePair, Pair, Sink};
use crate::check::rules::{FILE_RULES, MESSAGE_RULES};
use crate::check::{Checked, Finding, Options};

/// The findings of every file of a locale that the source has too, those that the level shows.
pub(super) fn check_locale<'a>(
    source: &Tree<'a>,
    target: &Tree<'a>,
    evidence: &Evidence<'a>,
    options: &Options,
) -> Vec<Checked> {
    let context = Context::new(source, target, evidence);
    // What the source does not have is held against nothing.
    let has_source = |file: &&Resource<'_>| source.resource(&file.path).is_some();
    let files = target.resources.iter().filter(has_source);
    files
        .map(|resource| {
            let mut findings = check_file(&context, resource);
            options.settle(&mut findings);
            Checked {
                name: resource.name.clone(),
                findings,
                text: resource.text.to_owned(),
            }
        })
        .collect()
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
    let file = FilePair {
        source,
        target,
        context,
    };
    for rule in FILE_RULES {
        sink.file(None);
        rule(&file, &mut sink);
    }
    let index = source.index();
    for entry in &target.entries {
        let Some(origin) = index.get(&*entry.key) else {
            continue;
        };
        let votes = context
            .evidence
            .votes(&target.path, origin, entry, &context.target.locale);
        let pair = Pair {
            source: origin,
            target: entry,
            context,
            votes,
        };
        sink.entry(entry);
        for rule in MESSAGE_RULES {
            rule(&pair, &mut sink);
        }
    }
    sink.finish()
}
