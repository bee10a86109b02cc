//! Pages, documents, templates and sources, many at once.

use std::path::Path;
use std::sync::Arc;

use kijil::batch::{InputError, Pending};
use kijil::check::template::Functions;
use kijil::check::{self, CheckError, Checked, Kind, Options};
use kijil::encoding::{self, Hints, Text};
use kijil::report::Report;

use super::excluded::Excluded;
use super::tally::Tally;
use super::unused::Used;
use super::{Arguments, Outcome};

/// Checks every file of the inputs and shows what is found.
pub(super) fn files(
    arguments: &Arguments,
    options: &Options,
    excluded: &Excluded,
    tally: &mut Tally,
    report: &mut (dyn Report + Send),
) -> anyhow::Result<()> {
    let mut pending = pending(arguments, excluded, tally)?;
    if let (Some(changes), false) = (&tally.changes, arguments.unused) {
        let is_touched = |input: &Pending| changes.touch(&name(input, arguments));
        pending.retain(|input| input.as_ref().map_or(true, is_touched));
    }
    let used = Used::default();
    let options = &Options {
        functions: functions(arguments, &pending)?.map(Arc::new),
        ..options.clone()
    };
    let work = |input: Result<Pending, InputError>| -> (Asked, Outcome) {
        let asked = Asked::of(&input);
        let checked = input
            .map_err(anyhow::Error::from)
            .and_then(|input| file(&input, arguments, options))
            .map(|checked| {
                if arguments.unused {
                    used.note(&checked);
                }
                vec![checked]
            });
        (asked, checked)
    };
    let mut written = Ok(());
    arguments
        .inputs
        .each_of(pending, work, |(asked, outcome)| {
            written = match (asked, outcome) {
                (Asked::No, Err(error)) => {
                    tally.pass_over(error);
                    Ok(())
                }
                (_, outcome) => tally.take(outcome, report),
            };
            written.is_ok() && !(arguments.inputs.fail_fast && tally.failed())
        })?;
    written?;
    if let (true, Some(root)) = (arguments.unused, &arguments.locales) {
        for checked in used.unused(root, options)? {
            tally.take(Ok(vec![checked]), report)?;
        }
    }
    Ok(())
}

/// Whether the user named a file, or it only lies in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Yes,
    No,
}

impl Asked {
    fn of(input: &Result<Pending, InputError>) -> Asked {
        match input {
            Ok(Pending::Found(_)) => Asked::No,
            _ => Asked::Yes,
        }
    }
}

/// The inputs that may be checked. Files in folders that are of another kind are not even read.
fn pending(
    arguments: &Arguments,
    excluded: &Excluded,
    tally: &mut Tally,
) -> anyhow::Result<Vec<Result<Pending, InputError>>> {
    let mut pending = arguments.inputs.pending()?;
    pending.retain(|input| {
        let Ok(input) = input else { return true };
        let name = name(input, arguments);
        if excluded.has(&name) {
            return false;
        }
        let is_checked = !matches!(input, Pending::Found(_)) || check::kind(&name, "").is_some();
        if !is_checked {
            tally.pass_over(CheckError::UnknownKind { name }.into());
        }
        is_checked
    });
    Ok(pending)
}

/// What the functions of the templates and sources do with texts; `None` where there are not several files.
fn functions(
    arguments: &Arguments,
    pending: &[Result<Pending, InputError>],
) -> anyhow::Result<Option<Functions>> {
    let is_source = |input: &&Pending| {
        !matches!(input, Pending::Stdin(_))
            && check::kind(&input.name(), "") == Some(Kind::Template)
    };
    let inputs = pending.iter().filter_map(|input| input.as_ref().ok());
    let sources: Vec<&Pending> = inputs.filter(is_source).collect();
    if sources.len() < 2 {
        return Ok(None);
    }
    let read = |input: &Pending| {
        // What cannot be read is told when it is checked.
        let bytes = input.read(&Hints::default()).ok()?.bytes;
        let text = encoding::decode(&bytes, &Hints::default());
        Some(Functions::read(&input.name(), text.as_str()))
    };
    let mut all = Functions::default();
    arguments.inputs.each_of(sources, read, |functions| {
        all.merge(functions.unwrap_or_default());
        true
    })?;
    Ok(Some(all))
}

/// The name of an input; standard input goes by the one that the user gave it.
fn name(input: &Pending, arguments: &Arguments) -> String {
    match (input, &arguments.stdin_filename) {
        (Pending::Stdin(_), Some(name)) => name.clone(),
        _ => input.name(),
    }
}

fn file(input: &Pending, arguments: &Arguments, options: &Options) -> anyhow::Result<Checked> {
    let hints = Hints {
        transport: arguments.charset.clone(),
        ..Hints::default()
    };
    let name = name(input, arguments);
    let input_bytes = input.read(&hints)?;
    let text = encoding::decode(&input_bytes.bytes, &hints);
    // `LICENSE`, `Makefile`: without an ending only markup is worth a guess, unless somebody asks.
    if matches!(input, Pending::Found(_))
        && Path::new(&name).extension().is_none()
        && !text.as_str().trim_start().starts_with('<')
    {
        return Err(CheckError::UnknownKind { name }.into());
    }
    let original = original(&name, &text, &hints, options);
    let findings = check::file_beside(&name, &text, original.as_ref(), options)?;
    Ok(Checked {
        name,
        findings,
        text: text.as_str().to_owned(),
    })
}

/// The same page in the locale of the source, if it lies where sites have it.
fn original(name: &str, text: &Text, hints: &Hints, options: &Options) -> Option<Text> {
    let is_page = matches!(check::kind(name, text.as_str()), Some(Kind::Page(_)));
    let names = is_page.then(|| check::originals(name, options.source()))?;
    let mut read = names.iter().filter_map(|name| {
        let input = Pending::File(name.into()).read(hints).ok()?;
        Some(encoding::decode(&input.bytes, hints))
    });
    read.next()
}
