//! Pages, documents, templates and sources, many at once.

use std::path::Path;

use kijil::batch::{InputError, Pending};
use kijil::check::{CatalogFolder, CheckError, Options, Project, catalogs};
use kijil::encoding::Hints;
use kijil::report::Report;

use super::selection::Files;
use super::tally::Tally;
use super::{Arguments, Outcome};

/// Checks every file of the inputs and shows what is found.
pub(super) fn files(
    arguments: &Arguments,
    options: &Options,
    files: &Files,
    tally: &mut Tally<'_>,
    report: &mut (dyn Report + Send),
) -> anyhow::Result<()> {
    let mut hints = Hints::default();
    hints.transport.clone_from(&arguments.charset);
    let mut project = Project::of(arguments.inputs.pending()?, options.clone())
        .with_hints(hints)
        .with_stdin_name(arguments.stdin_filename.clone())
        .with_roots(arguments.inputs.named());
    project.retain(|name| !files.excludes(name));
    let folders = project.catalogs(|name| files.includes(name));
    let is_read = |error: &CheckError| match error {
        CheckError::UnknownKind { name } => folders
            .iter()
            .any(|folder| folder.files.contains(Path::new(name))),
        _ => false,
    };
    for error in project.pass_over(|name| files.includes(name)) {
        if !is_read(&error) {
            tally.pass_over(error.into());
        }
    }
    for folder in &folders {
        tally.take(in_folder(folder, files, options), report)?;
    }
    if let (Some(changes), false) = (&tally.changes, arguments.unused) {
        project.retain(|name| changes.touch(name));
    }
    project.learn();
    let inputs = project.take_inputs();
    let work = |input: Result<Pending, InputError>| -> (Asked, Outcome) {
        let asked = Asked::of(&input);
        let checked = input.map_err(anyhow::Error::from).and_then(|input| {
            let checked = project.check_one(&input)?;
            if arguments.unused {
                project.note_used(&checked);
            }
            Ok(vec![checked])
        });
        (asked, checked)
    };
    let mut written = Ok(());
    arguments.inputs.each_of(inputs, work, |(asked, outcome)| {
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
        for checked in project.unused(root)? {
            tally.take(Ok(vec![checked]), report)?;
        }
    }
    Ok(())
}

/// The findings of a folder of catalogs that nobody named: what lies beside them is no catalog.
fn in_folder(folder: &CatalogFolder, files: &Files, options: &Options) -> Outcome {
    let here = Path::new(".");
    let root = if folder.root.as_os_str().is_empty() {
        here
    } else {
        &folder.root
    };
    match catalogs::check_tree(root, options) {
        Ok(mut checked) => {
            checked.retain(|checked| {
                let is_there = Path::new(&checked.name).exists();
                let is_own = folder.files.contains(Path::new(&checked.name));
                // What a locale lacks stands nowhere.
                (is_own || !is_there) && !files.excludes(&checked.name)
            });
            Ok(checked)
        }
        // Nothing to hold against the source: a locale that was asked for may have catalogs elsewhere.
        Err(CheckError::Malformed { .. }) => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
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
