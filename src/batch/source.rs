//! What the user named: files, folders, standard input, lists of names.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use super::{InputError, Pending, Walk};

/// The path that stands for standard input.
const STDIN: &str = "-";

/// Where inputs come from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// A file, named by the user.
    File(PathBuf),
    /// The files below a folder, as a [`Walk`] finds them.
    Folder(PathBuf),
    /// Standard input, shown under this name.
    Stdin(String),
}

impl Source {
    /// What a path on a command line means: `-` is standard input, and a folder is walked.
    pub fn named(path: &Path) -> Source {
        if path.as_os_str() == STDIN {
            Source::stdin()
        } else if path.is_dir() {
            Source::Folder(path.to_owned())
        } else {
            Source::File(path.to_owned())
        }
    }

    /// Standard input, shown as `-`.
    pub fn stdin() -> Source {
        Source::Stdin(STDIN.to_owned())
    }

    /// What a list names, one path a line, empty lines left out; the list itself may come from standard input (`-`).
    ///
    /// # Errors
    /// When the list cannot be read or is not UTF-8.
    pub fn listed(list: &Path) -> io::Result<Vec<Source>> {
        if list.as_os_str() == STDIN {
            sources(io::stdin().lock())
        } else {
            sources(BufReader::new(File::open(list)?))
        }
    }
}

fn sources(list: impl BufRead) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for line in list.lines() {
        let line = line?;
        if !line.is_empty() {
            sources.push(Source::named(line.as_ref()));
        }
    }
    Ok(sources)
}

/// The inputs to come, in order; folders are walked here, files are read by [`Pending::read`].
///
/// Pipes and devices in folders are left out: nobody named them.
///
/// # Errors
/// One item for each folder entry that could not be listed.
///
/// ```
/// use kijil::batch::{Source, Walk, open};
/// use kijil::encoding::Hints;
///
/// let inputs = open(&[Source::named("src/batch".as_ref())], &Walk::new());
/// let first = inputs.into_iter().next().ok_or("no file")??;
/// let input = first.read(&Hints::default())?;
/// assert_eq!(input.name, "src/batch/error.rs");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn open(sources: &[Source], walk: &Walk) -> Vec<Result<Pending, InputError>> {
    let mut inputs = Vec::new();
    for source in sources {
        match source {
            Source::File(path) => inputs.push(Ok(Pending::File(path.clone()))),
            Source::Stdin(name) => inputs.push(Ok(Pending::Stdin(name.clone()))),
            Source::Folder(path) => inputs.extend(
                walk.files(path)
                    .filter(|found| !matches!(found, Err(InputError::NotAFile { .. })))
                    .map(|found| found.map(|found| Pending::Found(found.path))),
            ),
        }
    }
    inputs
}
