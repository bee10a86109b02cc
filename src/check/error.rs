//! Why a check could not be done.

use std::io;
use std::path::PathBuf;

use crate::batch::InputError;
use crate::catalog::ReadError;

/// Why something could not be checked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CheckError {
    /// A file or folder could not be read.
    #[error("cannot read {}", path.display())]
    Unreadable {
        /// What could not be read.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// An input could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// The file is of a kind that Kijil does not check.
    #[error("{name} is of a kind that is not checked")]
    UnknownKind {
        /// The file.
        name: String,
    },
    /// Neither the user nor the document says which locale the text should be in.
    #[error("{name} does not say its language: name it with --locale")]
    NoLocale {
        /// The file.
        name: String,
    },
    /// The catalog is not valid in its format.
    #[error("{} is not a catalog: {reason}", path.display())]
    Malformed {
        /// The catalog.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}

impl CheckError {
    /// Whether nothing is lost by passing over a file that nobody named: it is of another kind, is no text, or says no
    /// language.
    pub(crate) fn may_be_passed_over(&self) -> bool {
        matches!(
            self,
            CheckError::UnknownKind { .. }
                | CheckError::NoLocale { .. }
                | CheckError::Input(InputError::NotText { .. })
        )
    }
}

impl From<ReadError> for CheckError {
    fn from(error: ReadError) -> Self {
        CheckError::Unreadable {
            path: error.path,
            source: error.source,
        }
    }
}
