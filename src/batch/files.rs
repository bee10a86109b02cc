//! Files, folders, standard input and lists of names.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::encoding::Hints;

/// One input: its name as the user knows it, its bytes, and what is known of them.
#[derive(Debug)]
pub struct Input {
    /// Its name, as given or as found; never used to open anything again.
    pub name: String,
    /// The whole input.
    pub bytes: Vec<u8>,
    /// What is known of the bytes from outside.
    pub hints: Hints,
}

/// Why an input could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// The file or folder could not be read.
    #[error("cannot read {name}")]
    Unreadable {
        /// The input's name.
        name: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The file is larger than the limit.
    #[error("{name} has {bytes} bytes, more than the limit of {limit}")]
    TooLarge {
        /// The input's name.
        name: String,
        /// Its size.
        bytes: u64,
        /// The limit, in bytes.
        limit: u64,
    },
}

impl InputError {
    /// The name of the input that failed.
    pub fn name(&self) -> &str {
        match self {
            InputError::Unreadable { name, .. } | InputError::TooLarge { name, .. } => name,
        }
    }

    /// A stable reason code for machine formats.
    pub fn code(&self) -> &'static str {
        match self {
            InputError::Unreadable { .. } => "unreadable",
            InputError::TooLarge { .. } => "too-large",
        }
    }
}

/// Where inputs come from.
#[derive(Debug, Clone)]
pub enum Source {
    /// A file, named by the user.
    File(PathBuf),
    /// Every file below a folder that `.gitignore` does not name, sorted by path.
    Folder(PathBuf),
    /// Standard input, shown under this name.
    Stdin(String),
}

/// Largest input read, in bytes: offsets within a document are 32-bit.
const MOST_BYTES: u64 = 1 << 30;

/// The inputs to come, in order; a folder is walked here, files are read by [`read`](Pending::read).
///
/// # Errors
/// One entry for each folder entry that could not be listed.
pub fn open(sources: &[Source]) -> Vec<Result<Pending, InputError>> {
    let mut found = Vec::new();
    for source in sources {
        match source {
            Source::File(path) => found.push(Ok(Pending::File(path.clone()))),
            Source::Stdin(name) => found.push(Ok(Pending::Stdin(name.clone()))),
            Source::Folder(path) => walk(path, &mut found),
        }
    }
    found
}

fn walk(folder: &Path, found: &mut Vec<Result<Pending, InputError>>) {
    let walker = ignore::WalkBuilder::new(folder)
        .sort_by_file_path(Ord::cmp)
        .build();
    for entry in walker {
        match entry {
            Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                // `.` is walked as `./a`, which others know as `a`.
                let path = entry.path();
                let path = path.strip_prefix(".").unwrap_or(path);
                found.push(Ok(Pending::Found(path.to_owned())));
            }
            Ok(_) => {}
            Err(error) => found.push(Err(InputError::Unreadable {
                name: folder.display().to_string(),
                source: io::Error::other(error),
            })),
        }
    }
}

/// An input that has not been read yet.
#[derive(Debug, Clone)]
pub enum Pending {
    /// A file, named by the user.
    File(PathBuf),
    /// A file that lies in a folder, which nobody named.
    Found(PathBuf),
    /// Standard input, with the name to show.
    Stdin(String),
}

impl Pending {
    /// Its name, lossy where the path is not Unicode.
    pub fn name(&self) -> String {
        match self {
            Pending::File(path) | Pending::Found(path) => path.display().to_string(),
            Pending::Stdin(name) => name.clone(),
        }
    }

    /// Reads it whole.
    ///
    /// # Errors
    /// When it cannot be read or is larger than 1 GiB.
    pub fn read(&self, hints: &Hints) -> Result<Input, InputError> {
        let name = self.name();
        let unreadable = |source| InputError::Unreadable {
            name: name.clone(),
            source,
        };
        let mut bytes = Vec::new();
        match self {
            Pending::File(path) | Pending::Found(path) => {
                let file = File::open(path).map_err(unreadable)?;
                let size = file.metadata().map_err(unreadable)?.len();
                if size <= MOST_BYTES {
                    bytes.reserve_exact(usize::try_from(size).unwrap_or(0));
                }
                file.take(MOST_BYTES + 1)
                    .read_to_end(&mut bytes)
                    .map_err(unreadable)?;
            }
            Pending::Stdin(_) => {
                io::stdin()
                    .lock()
                    .take(MOST_BYTES + 1)
                    .read_to_end(&mut bytes)
                    .map_err(unreadable)?;
            }
        }
        if bytes.len() as u64 > MOST_BYTES {
            return Err(InputError::TooLarge {
                name,
                bytes: bytes.len() as u64,
                limit: MOST_BYTES,
            });
        }
        Ok(Input {
            name,
            bytes,
            hints: hints.clone(),
        })
    }
}
