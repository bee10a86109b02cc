//! `kijil fmt`: Fluent files in one form.

use std::fs;
use std::io::{self, Write};
use std::iter;
use std::path::{Path, PathBuf};

use anyhow::Context;
use kijil::batch::{InputError, Walk};
use kijil::locale::{Formatted, format_source, parse};

use super::Status;
use super::speech::{about, own};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Fluent files, folders of them, or - for standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,

    /// Change nothing; fail if a file is not formatted
    #[arg(long)]
    check: bool,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let mut status = Status::Clean;
    for path in &arguments.files {
        if path.as_os_str() == "-" {
            status = status.max(from_stdin(arguments.check)?);
            continue;
        }
        for file in files(path) {
            let formatted = file
                .map_err(anyhow::Error::from)
                .and_then(|file| format(&file, arguments.check));
            status = status.max(match formatted {
                Ok(status) => status,
                Err(error) => {
                    super::tell_error(error.as_ref());
                    Status::Failed
                }
            });
        }
    }
    Ok(status)
}

/// Formats one file in its place, or names it if it would change.
fn format(file: &Path, is_check: bool) -> anyhow::Result<Status> {
    let source = fs::read_to_string(file).with_context(|| about("cannot-read", file))?;
    match formatted(&source) {
        Formatted::Same => Ok(Status::Clean),
        Formatted::Changed(_) if is_check => {
            writeln!(io::stdout(), "{}", file.display())?;
            Ok(Status::Findings)
        }
        Formatted::Changed(text) => {
            fs::write(file, text).with_context(|| about("cannot-write", file))?;
            Ok(Status::Clean)
        }
        Formatted::Unparsable => Ok(unformatted(file, &source)),
    }
}

/// Standard input to standard output: what an editor has not saved yet. What cannot be formatted comes back as it is.
fn from_stdin(is_check: bool) -> anyhow::Result<Status> {
    let name = Path::new("-");
    let source = io::read_to_string(io::stdin()).with_context(|| about("cannot-read", name))?;
    let (text, status) = match formatted(&source) {
        Formatted::Same => (None, Status::Clean),
        Formatted::Changed(_) if is_check => {
            writeln!(io::stdout(), "-")?;
            return Ok(Status::Findings);
        }
        Formatted::Changed(text) => (Some(text), Status::Clean),
        Formatted::Unparsable => (None, unformatted(name, &source)),
    };
    if !is_check {
        write!(io::stdout(), "{}", text.as_ref().unwrap_or(&source))?;
    }
    Ok(status)
}

/// A byte order mark is no part of the form.
fn formatted(source: &str) -> Formatted {
    match source.strip_prefix('\u{FEFF}') {
        None => format_source(source),
        Some(rest) => match format_source(rest) {
            Formatted::Same => Formatted::Changed(rest.to_owned()),
            formatted => formatted,
        },
    }
}

/// Tells where a file is not Fluent.
fn unformatted(file: &Path, source: &str) -> Status {
    let source = source.strip_prefix('\u{FEFF}').unwrap_or(source);
    for found in parse(&file.display().to_string(), source).problems {
        super::tell(&found.text_in(own()));
    }
    super::tell(&about("stays-unformatted", file));
    Status::Failed
}

/// The Fluent files that a path names: of a folder those of the project, links followed; a file whatever its ending.
fn files(path: &Path) -> Box<dyn Iterator<Item = Result<PathBuf, InputError>>> {
    if !path.is_dir() {
        return Box::new(iter::once(Ok(path.to_owned())));
    }
    let is_fluent = |path: &Path| path.extension().is_some_and(|ending| ending == "ftl");
    let found = Walk::new().follow_links().skip_generated().files(path);
    let paths = found.map(|found| found.map(|found| found.path));
    Box::new(paths.filter(move |path| path.as_ref().map_or(true, |path| is_fluent(path))))
}
