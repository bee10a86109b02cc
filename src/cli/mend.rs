//! `kijil check --fix` and `--diff`: fixes go into the files, or are shown.

use std::fs;
use std::io;
use std::io::Write;
use std::path::Path;

use anyhow::Context;
use clap::ValueEnum;
use kijil::check::Checked;
use kijil::check::Safety;
use kijil::check::fixed;
use similar::TextDiff;
use tempfile::NamedTempFile;

/// Which fixes are applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Level {
    /// Those that keep the wording
    Safe,
    /// Also those that change the wording
    All,
}

/// What happens to the fixes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mending {
    /// They are only named.
    Off,
    /// They are written to the files.
    Write(Level),
    /// They are shown as a diff.
    Show(Level),
    /// The mended text of standard input goes to standard output.
    Pass(Level),
}

impl Mending {
    /// Applies the fixes of one file and takes out the findings that they mend.
    ///
    /// # Errors
    /// When the file cannot be written, or is not the UTF-8 text that was checked.
    pub(super) fn apply(self, checked: &mut Checked) -> anyhow::Result<()> {
        let (Mending::Write(level) | Mending::Show(level) | Mending::Pass(level)) = self else {
            return Ok(());
        };
        let most = match level {
            Level::Safe => Safety::Safe,
            Level::All => Safety::ChangesWording,
        };
        let Some(new) = fixed(&checked.text, &checked.findings, most) else {
            if matches!(self, Mending::Pass(_)) {
                io::stdout().write_all(checked.text.as_bytes())?;
            }
            return Ok(());
        };
        match self {
            Mending::Show(_) => return Ok(show(&checked.name, &checked.text, &new.text)?),
            Mending::Pass(_) => io::stdout().write_all(new.text.as_bytes())?,
            _ => replace(Path::new(&checked.name), &checked.text, &new.text)?,
        }
        let mut at = 0;
        checked.findings.retain(|_| {
            at += 1;
            !new.mended.contains(&(at - 1))
        });
        Ok(())
    }
}

/// A unified diff on standard output, control characters made harmless.
fn show(name: &str, old: &str, new: &str) -> io::Result<()> {
    let diff = TextDiff::from_lines(old, new);
    let unified = diff.unified_diff().header(name, name).to_string();
    let harmless = unified.replace(
        |c: char| c.is_control() && !matches!(c, '\n' | '\t'),
        "\u{FFFD}",
    );
    io::stdout().write_all(harmless.as_bytes())
}

/// Writes the new text in one step, so that nobody sees half of it.
fn replace(path: &Path, old: &str, new: &str) -> anyhow::Result<()> {
    const BOM: &[u8] = b"\xEF\xBB\xBF";
    let bytes = fs::read(path).with_context(|| super::speech::about("cannot-read", path))?;
    let (mark, text) = match bytes.strip_prefix(BOM) {
        Some(text) => (BOM, text),
        None => (&b""[..], &bytes[..]),
    };
    anyhow::ensure!(
        text == old.as_bytes(),
        "{} is not mended: it is not clean UTF-8; convert it with `kijil decode` first",
        path.display()
    );
    let write = || -> io::Result<()> {
        // A link stays one: what it leads to is written.
        let path = fs::canonicalize(path)?;
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let mut file = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
        file.write_all(mark)?;
        file.write_all(new.as_bytes())?;
        file.as_file()
            .set_permissions(fs::metadata(&path)?.permissions())?;
        file.persist(&path)?;
        Ok(())
    };
    write().with_context(|| super::speech::about("cannot-write", path))
}
