//! Why a check could not be done.

use std::io;
use std::path::PathBuf;

use super::locale::similar_locale;
use super::page::Unjudged;
use super::project::LeftOut;
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
    /// Nobody named the file, and it is of a sort that is left out by default.
    #[error("{name} is left out: {}", why.name())]
    #[non_exhaustive]
    LeftOut {
        /// The file.
        name: String,
        /// Why.
        why: LeftOut,
    },
    /// Nothing is known of the language that the text should be in: it was not checked.
    #[error("{name} is not checked: no tables for {locale}")]
    #[non_exhaustive]
    NoTables {
        /// The file.
        name: String,
        /// The locale.
        locale: String,
    },
    /// The locale that the user named is none.
    #[error("{locale} is no locale that Kijil knows{}", meant(similar.as_ref()))]
    #[non_exhaustive]
    UnknownLocale {
        /// What was named.
        locale: String,
        /// What may have been meant.
        similar: Option<&'static str>,
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

fn meant(similar: Option<&&'static str>) -> String {
    similar.map_or_else(String::new, |similar| format!("; did you mean {similar}?"))
}

impl CheckError {
    /// That there is no such locale.
    pub(crate) fn unknown_locale(locale: &str) -> CheckError {
        CheckError::UnknownLocale {
            locale: locale.to_owned(),
            similar: similar_locale(locale),
        }
    }

    /// Why a page of this name could not be judged.
    pub(super) fn unjudged(name: &str, why: Unjudged) -> CheckError {
        let name = name.to_owned();
        match why {
            Unjudged::NoLocale => CheckError::NoLocale { name },
            Unjudged::NoTables { locale } => CheckError::NoTables { name, locale },
        }
    }

    /// Whether nothing is lost by passing over a file that nobody named: it is of another kind, is no text, or says no
    /// language.
    pub(crate) fn may_be_passed_over(&self) -> bool {
        matches!(
            self,
            CheckError::UnknownKind { .. }
                | CheckError::NoLocale { .. }
                | CheckError::LeftOut { .. }
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
