//! Pages, documents, templates and sources, many at once.

use kijil::batch::{InputError, Pending};
use kijil::check::{Options, Project};
use kijil::encoding::Hints;
use kijil::report::Report;

use super::excluded::Excluded;
use super::tally::Tally;
use super::{Arguments, Outcome};

/// Checks every file of the inputs and shows what is found.
pub(super) fn files(
    arguments: &Arguments,
    options: &Options,
    excluded: &Excluded,
    tally: &mut Tally,
    report: &mut (dyn Report + Send),
) -> anyhow::Result<()> {
    let mut hints = Hints::default();
    hints.transport.clone_from(&arguments.charset);
    let mut project = Project::of(arguments.inputs.pending()?, options.clone())
        .with_hints(hints)
        .with_stdin_name(arguments.stdin_filename.clone());
    project.retain(|name| !excluded.has(name));
    for error in project.pass_over() {
        tally.pass_over(error.into());
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
