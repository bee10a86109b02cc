//! `--unused`: messages of the project that none of the inputs uses.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use kijil::check::{self, CheckError, Checked, Options};

/// The messages that the inputs use.
#[derive(Default)]
pub(super) struct Used(Mutex<check::Used>);

impl Used {
    /// Adds those of a file.
    pub(super) fn note(&self, checked: &Checked) {
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        used.note(&checked.name, &checked.text);
    }

    /// The messages that nothing uses, by the file that defines them.
    pub(super) fn unused(self, root: &Path, options: &Options) -> Result<Vec<Checked>, CheckError> {
        let used = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        check::unused(root, options, &used)
    }
}
