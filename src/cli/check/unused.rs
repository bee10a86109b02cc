//! `--unused`: messages of the project that none of the inputs uses.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::Context;
use kijil::check::template::{self, Unused};
use kijil::check::{Checked, Options};
use kijil::locale::Catalog;

use crate::cli::speech::about;

/// The messages that the inputs use.
#[derive(Default)]
pub(super) struct Used(Mutex<HashSet<String>>);

impl Used {
    /// Adds those of a file.
    pub(super) fn note(&self, checked: &Checked) {
        let keys = template::uses(&checked.name, &checked.text);
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        used.extend(keys.iter().filter_map(|found| found.key).map(str::to_owned));
    }

    /// The messages that nothing uses, by the file that defines them.
    pub(super) fn unused(self, root: &Path, options: &Options) -> anyhow::Result<Vec<Checked>> {
        let used = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let catalog = Catalog::load(root)?;
        let mut files: BTreeMap<&str, Vec<Unused<'_>>> = BTreeMap::new();
        for unused in template::unused(&catalog, options.source(), &used) {
            files.entry(unused.path).or_default().push(unused);
        }
        let mut all = Vec::new();
        for (path, unused) in files {
            let text = std::fs::read_to_string(path)
                .with_context(|| about("cannot-read", path.as_ref()))?;
            let mut findings: Vec<_> = unused.iter().map(|unused| unused.finding(&text)).collect();
            options.settle(&mut findings);
            all.push(Checked {
                name: path.to_owned(),
                findings,
                text,
            });
        }
        Ok(all)
    }
}
