//! Files that `kijil.toml` leaves out.

use std::path::PathBuf;

use ignore::gitignore::Gitignore;

use crate::cli::config::Config;

/// The files that the project's settings leave out.
pub(super) struct Excluded {
    patterns: Gitignore,
    folder: PathBuf,
}

impl Excluded {
    pub(super) fn new(config: &Config) -> anyhow::Result<Excluded> {
        Ok(Excluded {
            patterns: config.excluded()?,
            folder: std::env::current_dir()?,
        })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        let path = self.folder.join(name);
        // Patterns hold below their own folder; what lies elsewhere is nobody's to leave out.
        path.starts_with(self.patterns.path())
            && self
                .patterns
                .matched_path_or_any_parents(&path, false)
                .is_ignore()
    }
}
