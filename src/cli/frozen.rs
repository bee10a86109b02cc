//! `kijil check --baseline`: findings that are known do not count.

use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::Context;
use kijil::check::Baseline;
use kijil::check::Finding;
use kijil::locale::Arguments;

use super::speech::{about, say};

/// What is done with the findings of a project that it has already.
pub(super) enum Frozen {
    /// There are none.
    Off,
    /// They are taken out; files are named from the folder of the baseline on.
    Known(PathBuf, Baseline),
    /// They are written to a file.
    Update(PathBuf, Baseline),
}

impl Frozen {
    /// All findings will be known from now on.
    pub(super) fn update(path: &Path) -> Frozen {
        Frozen::Update(path.to_owned(), Baseline::default())
    }

    /// Those of a file are known.
    pub(super) fn load(path: &Path) -> anyhow::Result<Frozen> {
        let json = fs::read_to_string(path).with_context(|| about("cannot-read-baseline", path))?;
        let baseline = Baseline::from_json(&json).with_context(|| about("cannot-use", path))?;
        Ok(Frozen::Known(path.to_owned(), baseline))
    }

    /// Leaves the findings that count.
    pub(super) fn settle(&mut self, file: &str, findings: &mut Vec<Finding>) {
        match self {
            Frozen::Off => {}
            Frozen::Known(path, baseline) => baseline.keep_new(&named_from(path, file), findings),
            Frozen::Update(path, baseline) => {
                baseline.add(&named_from(path, file), findings);
                findings.clear();
            }
        }
    }

    /// Writes the file, or names what is gone from it.
    pub(super) fn finish(&mut self, failed: bool) -> anyhow::Result<()> {
        match self {
            Frozen::Off => {}
            Frozen::Known(path, baseline) => {
                let folder = path.parent().unwrap_or(Path::new(""));
                for file in baseline.unseen() {
                    if !folder.join(&file).exists() {
                        baseline.keep_new(&file, &mut Vec::new());
                    }
                }
                for known in baseline.gone() {
                    let words = Arguments::new()
                        .with("path", known.file.as_str())
                        .with("rule", known.rule.as_str())
                        .with("text", known.text.as_str());
                    super::tell(&say("baseline-gone", &words));
                }
            }
            // A run that could not read everything would forget what it did not see.
            Frozen::Update(path, _) if failed => {
                anyhow::bail!(about("baseline-stays", path))
            }
            Frozen::Update(path, baseline) => fs::write(&*path, baseline.to_json())
                .with_context(|| about("cannot-write", path))?,
        }
        Ok(())
    }
}

/// A file's name from the folder of the baseline on, from wherever the program was started; as it is for what
/// lies elsewhere.
fn named_from(baseline: &Path, file: &str) -> String {
    let below = || -> Option<PathBuf> {
        let folder = absolute(baseline)?.parent()?.to_owned();
        Some(
            absolute(Path::new(file))?
                .strip_prefix(folder)
                .ok()?
                .to_owned(),
        )
    };
    below().map_or_else(|| file.to_owned(), |path| path.display().to_string())
}

/// A path from the root on, without `.` and `..`; neither it nor its folder need exist.
fn absolute(path: &Path) -> Option<PathBuf> {
    let mut plain = PathBuf::new();
    for part in std::path::absolute(path).ok()?.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    Some(plain)
}
