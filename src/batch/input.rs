//! One input, before and after it is read.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::InputError;
use crate::encoding::{self, Hints, NotText};

/// Largest input read, in bytes: offsets within a document are 32-bit.
const MAX_BYTES: u64 = 1 << 30;

/// Bytes that tell whether an input is text: as many as [`encoding::not_text`] looks at.
const HEAD_BYTES: u64 = 4096;

/// One input: its name as the user knows it, its bytes, and what is known of them.
#[derive(Debug)]
#[non_exhaustive]
pub struct Input {
    /// Its name, as given or as found; never used to open anything again.
    pub name: String,
    /// The whole input.
    pub bytes: Vec<u8>,
    /// What is known of the bytes from outside.
    pub hints: Hints,
}

/// An input that has not been read yet.
#[derive(Debug, Clone)]
#[non_exhaustive]
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

    /// Reads it whole. What is no text by its first bytes is not read further.
    ///
    /// # Errors
    /// When it cannot be read, is no text, or is larger than 1 GiB.
    pub fn read(&self, hints: &Hints) -> Result<Input, InputError> {
        let name = self.name();
        let read = match self {
            Pending::File(path) | Pending::Found(path) => of_file(path),
            Pending::Stdin(_) => bytes(io::stdin().lock(), 0),
        };
        let bytes = match read {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(found)) => return Err(InputError::NotText { name, found }),
            Err(source) => return Err(InputError::Unreadable { name, source }),
        };
        if bytes.len() as u64 > MAX_BYTES {
            return Err(InputError::TooLarge {
                name,
                bytes: bytes.len() as u64,
                limit: MAX_BYTES,
            });
        }
        Ok(Input {
            name,
            bytes,
            hints: hints.clone(),
        })
    }
}

fn of_file(path: &Path) -> io::Result<Result<Vec<u8>, NotText>> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    bytes(file, size)
}

/// The bytes, at most one more than may be read, or what they are instead of text.
fn bytes(mut input: impl Read, size: u64) -> io::Result<Result<Vec<u8>, NotText>> {
    let mut bytes = Vec::new();
    if size <= MAX_BYTES {
        bytes.reserve_exact(usize::try_from(size).unwrap_or(0));
    }
    input.by_ref().take(HEAD_BYTES).read_to_end(&mut bytes)?;
    if let Some(found) = encoding::not_text(&bytes) {
        return Ok(Err(found));
    }
    input
        .take(MAX_BYTES + 1 - HEAD_BYTES)
        .read_to_end(&mut bytes)?;
    Ok(Ok(bytes))
}
