//! `kijil fmt`: Fluent files in one form.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use kijil::locale::{Formatted, format_source};

use super::Status;
use super::speech::about;

/// Folders below a named one that are entered.
const MAX_FOLDER_DEPTH: usize = 64;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Fluent files, and folders of them
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,

    /// Change nothing; fail if a file is not formatted
    #[arg(long)]
    check: bool,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let mut files = Vec::new();
    for path in &arguments.files {
        collect(path, 0, &mut files)?;
    }
    let mut status = Status::Clean;
    for file in files {
        let source = fs::read_to_string(&file).with_context(|| about("cannot-read", &file))?;
        match format_source(&source) {
            Formatted::Same => {}
            Formatted::Changed(_) if arguments.check => {
                writeln!(io::stdout(), "{}", file.display())?;
                status = status.max(Status::Findings);
            }
            Formatted::Changed(text) => {
                fs::write(&file, text).with_context(|| about("cannot-write", &file))?;
            }
            Formatted::Unparsable => {
                super::tell(&about("stays-unformatted", &file));
                status = Status::Failed;
            }
        }
    }
    Ok(status)
}

fn collect(path: &Path, depth: usize, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let listed = fs::read_dir(path).with_context(|| about("cannot-read", path))?;
    let mut paths = listed
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    for path in paths {
        let is_fluent = path.extension().is_some_and(|ending| ending == "ftl");
        if is_fluent || path.is_dir() && depth < MAX_FOLDER_DEPTH {
            collect(&path, depth + 1, files)?;
        }
    }
    Ok(())
}
