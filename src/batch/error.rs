//! Why an input could not be read.

use std::io;

use crate::encoding::NotText;

/// Why an input could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InputError {
    /// The file or folder could not be read.
    #[error("cannot read {name}")]
    #[non_exhaustive]
    Unreadable {
        /// The input's name.
        name: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The file is larger than the limit.
    #[error("{name} has {bytes} bytes, more than the limit of {limit}")]
    #[non_exhaustive]
    TooLarge {
        /// The input's name.
        name: String,
        /// Its size.
        bytes: u64,
        /// The limit, in bytes.
        limit: u64,
    },
    /// The bytes are no text.
    #[error("{name} is no text ({})", found.format)]
    #[non_exhaustive]
    NotText {
        /// The input's name.
        name: String,
        /// What they are.
        found: NotText,
    },
    /// A folder's entry that is a pipe, a socket or a device.
    #[error("{name} is no file")]
    #[non_exhaustive]
    NotAFile {
        /// The entry's path.
        name: String,
    },
    /// Folders are nested deeper than is walked.
    #[error("{name} is nested in more than {limit} folders")]
    #[non_exhaustive]
    TooDeep {
        /// The folder that is not entered.
        name: String,
        /// The limit, in folders.
        limit: usize,
    },
}

impl InputError {
    /// The name of the input that failed.
    pub fn name(&self) -> &str {
        match self {
            InputError::Unreadable { name, .. }
            | InputError::TooLarge { name, .. }
            | InputError::NotText { name, .. }
            | InputError::NotAFile { name }
            | InputError::TooDeep { name, .. } => name,
        }
    }

    /// A stable reason code for machine formats.
    pub fn code(&self) -> &'static str {
        match self {
            InputError::Unreadable { .. } => "unreadable",
            InputError::TooLarge { .. } => "too-large",
            InputError::NotText { .. } => "not-text",
            InputError::NotAFile { .. } => "not-a-file",
            InputError::TooDeep { .. } => "too-deep",
        }
    }
}
