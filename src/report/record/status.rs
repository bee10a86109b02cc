//! Whether an input gave what was asked for, or why not.

use serde::{Deserialize, Serialize};

use crate::batch::InputError;
use crate::encoding::NotText;

/// Whether an input gave what was asked for, or why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Status {
    /// There is text; of a page, main content.
    Ok,
    /// The page has no text at all.
    NoText,
    /// The page has text, but none that it is there for.
    NoMainContent,
    /// The bytes are no text: a picture, an archive, a program.
    NotText,
    /// The input could not be read.
    Unreadable,
    /// The input is larger than is read.
    TooLarge,
    /// The input is a pipe, a socket or a device in a folder.
    NotAFile,
    /// Folders are nested deeper than is walked.
    TooDeep,
}

impl From<&InputError> for Status {
    fn from(error: &InputError) -> Status {
        match error {
            InputError::Unreadable { .. } => Status::Unreadable,
            InputError::TooLarge { .. } => Status::TooLarge,
            InputError::NotText { .. } => Status::NotText,
            InputError::NotAFile { .. } => Status::NotAFile,
            InputError::TooDeep { .. } => Status::TooDeep,
        }
    }
}

/// What bytes are that are no text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotTextRecord {
    /// What such data is for: `image`, `media`, `font`, `archive`, `executable`, `document`, `data`.
    pub kind: String,
    /// The format's usual short name, such as `png`; `binary` where no signature tells it.
    pub format: String,
}

impl NotTextRecord {
    /// What an input that could not be read is instead of text, if that is why.
    pub(super) fn of(error: &InputError) -> Option<NotTextRecord> {
        match error {
            InputError::NotText { found, .. } => Some(NotTextRecord::from(*found)),
            _ => None,
        }
    }
}

impl From<NotText> for NotTextRecord {
    fn from(found: NotText) -> NotTextRecord {
        NotTextRecord {
            kind: found.kind.name().to_owned(),
            format: found.format.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::Status;
    use crate::batch::InputError;

    #[test]
    fn statuses_are_the_codes_of_errors() {
        let name = || "가.html".to_owned();
        let source = io::Error::from(io::ErrorKind::NotFound);
        let errors = [
            InputError::Unreadable {
                name: name(),
                source,
            },
            InputError::TooLarge {
                name: name(),
                bytes: 2,
                limit: 1,
            },
            InputError::NotText {
                name: name(),
                found: crate::encoding::not_text(b"GIF89a\x01\0\x01\0").expect("a picture"),
            },
            InputError::NotAFile { name: name() },
            InputError::TooDeep {
                name: name(),
                limit: 1,
            },
        ];
        for error in errors {
            let status = serde_json::to_value(Status::from(&error)).expect("a name");
            assert_eq!(status, error.code());
        }
    }
}
