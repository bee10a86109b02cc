//! `kijil check --baseline`: findings that are known do not count.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use anyhow::Context;
use kijil::check::Baseline;
use kijil::check::Finding;

/// What is done with the findings of a project that it has already.
pub(super) enum Frozen {
    /// There are none.
    Off,
    /// They are taken out.
    Known(Baseline),
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
        let json = fs::read_to_string(path).with_context(|| {
            format!(
                "cannot read {}; make it with --update-baseline",
                path.display()
            )
        })?;
        let baseline =
            Baseline::from_json(&json).with_context(|| format!("cannot use {}", path.display()))?;
        Ok(Frozen::Known(baseline))
    }

    /// Leaves the findings that count.
    pub(super) fn settle(&mut self, file: &str, findings: &mut Vec<Finding>) {
        match self {
            Frozen::Off => {}
            Frozen::Known(baseline) => baseline.keep_new(file, findings),
            Frozen::Update(_, baseline) => {
                baseline.add(file, findings);
                findings.clear();
            }
        }
    }

    /// Writes the file, or names what is gone from it.
    pub(super) fn finish(&self, failed: bool) -> anyhow::Result<()> {
        match self {
            Frozen::Off => {}
            Frozen::Known(baseline) => {
                for known in baseline.gone() {
                    super::tell(&format!(
                        "{}: gone, remove it from the baseline with --update-baseline: {} \"{}\"",
                        known.file, known.rule, known.text
                    ));
                }
            }
            // A run that could not read everything would forget what it did not see.
            Frozen::Update(path, _) if failed => {
                anyhow::bail!(
                    "{} is left as it is, because not everything could be checked",
                    path.display()
                )
            }
            Frozen::Update(path, baseline) => fs::write(path, baseline.to_json())
                .with_context(|| format!("cannot write {}", path.display()))?,
        }
        Ok(())
    }
}
