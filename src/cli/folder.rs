//! Files and folders that are written.

use std::fs;
use std::path::Path;

use anyhow::Context;

use super::speech::about;

/// Writes a file, and the folders it lies in.
pub(super) fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        make(folder)?;
    }
    fs::write(path, bytes).with_context(|| about("cannot-write", path))
}

/// Makes a folder and those it lies in.
pub(super) fn make(folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| about("cannot-make", folder))
}
