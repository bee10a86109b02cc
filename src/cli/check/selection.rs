//! Which rules and files a run is about.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use kijil::check::{self, Finding, Severity};
use kijil::locale::Arguments as Words;

use crate::cli::config::Config;
use crate::cli::speech::say;

#[derive(clap::Args)]
pub(super) struct Selection {
    /// Show only findings of this rule (may be repeated)
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule)]
    select: Vec<String>,

    /// Leave out findings of this rule (may be repeated)
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = rule)]
    ignore: Vec<String>,

    /// Check also files of this pattern that are left out by default: generated ones, tests, dependencies, build output (may be repeated)
    #[arg(long, value_name = "GLOB")]
    include: Vec<String>,

    /// Leave out files of this pattern of .gitignore (may be repeated)
    #[arg(long, value_name = "GLOB")]
    exclude: Vec<String>,

    /// Read the settings from FILE instead of the nearest kijil.toml
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// Reads the id of a rule.
pub(in crate::cli) fn rule(id: &str) -> Result<String, String> {
    let is_known = check::rules().iter().any(|meta| meta.id == id);
    let unknown = || say("no-rule", &Words::new().with("rule", id));
    is_known.then(|| id.to_owned()).ok_or_else(unknown)
}

impl Selection {
    /// The settings that hold for the run.
    pub(super) fn settings(&self) -> anyhow::Result<Config> {
        match &self.config {
            Some(path) => Config::load(&std::path::absolute(path)?),
            None => Config::find(&std::env::current_dir()?),
        }
    }

    /// Puts what the command line says of rules over what the project says.
    pub(super) fn apply(&self, rules: &mut BTreeMap<String, Option<Severity>>) {
        let all = check::rules().iter().map(|meta| meta.id);
        let is_off = |id: &&str| {
            let is_selected = self.select.is_empty() || self.select.iter().any(|one| one == id);
            !is_selected || self.ignore.iter().any(|one| one == id)
        };
        for id in all.clone().filter(is_off) {
            rules.insert(id.to_owned(), None);
        }
        // Who asks for a rule by its name wants it, whatever the project says.
        for id in &self.select {
            if let Some(None) = rules.get(id).filter(|_| !self.ignore.contains(id)) {
                rules.remove(id);
            }
        }
    }
}

/// Which files are checked, and what holds for single ones.
pub(super) struct Files {
    excluded: Vec<Gitignore>,
    included: Vec<Gitignore>,
    /// What `kijil.toml` says of the rules in some of the files.
    rules: Vec<(Gitignore, BTreeMap<String, Option<Severity>>)>,
    folder: PathBuf,
}

impl Files {
    /// # Errors
    /// When a pattern cannot be understood; the error names it.
    pub(super) fn new(selection: &Selection, config: &Config) -> anyhow::Result<Files> {
        let folder = std::env::current_dir()?;
        let check = &config.check;
        let rules = check.paths.iter().map(|(pattern, rules)| {
            let files = patterns(config.folder(), std::slice::from_ref(pattern))?;
            Ok((files, crate::cli::config::severities(rules)))
        });
        Ok(Files {
            excluded: vec![
                patterns(config.folder(), &check.exclude)?,
                patterns(&folder, &selection.exclude)?,
            ],
            included: vec![
                patterns(config.folder(), &check.include)?,
                patterns(&folder, &selection.include)?,
            ],
            rules: rules.collect::<anyhow::Result<_>>()?,
            folder,
        })
    }

    /// Whether a file is left out, whatever it is.
    pub(super) fn excludes(&self, name: &str) -> bool {
        let path = self.folder.join(name);
        self.excluded.iter().any(|files| has(files, &path))
    }

    /// Whether a file is checked although it is of a sort that is left out by default.
    pub(super) fn includes(&self, name: &str) -> bool {
        let path = self.folder.join(name);
        self.included.iter().any(|files| has(files, &path))
    }

    /// Keeps the findings of a file that its own rules show, at their severity.
    pub(super) fn settle(&self, name: &str, findings: &mut Vec<Finding>) {
        let path = self.folder.join(name);
        for (_, rules) in self.rules.iter().filter(|(files, _)| has(files, &path)) {
            findings.retain_mut(|finding| match rules.get(finding.rule) {
                None => true,
                Some(None) => false,
                Some(Some(severity)) => {
                    finding.severity = *severity;
                    true
                }
            });
        }
    }
}

fn patterns(folder: &Path, all: &[String]) -> anyhow::Result<Gitignore> {
    let mut patterns = GitignoreBuilder::new(folder);
    for pattern in all {
        patterns.add_line(None, pattern).with_context(|| {
            let words = Words::new().with("path", crate::cli::config::NAME);
            say("bad-pattern", &words.with("pattern", pattern.as_str()))
        })?;
    }
    Ok(patterns.build()?)
}

/// Whether patterns name a path or a folder above it. They hold below their own folder only.
fn has(patterns: &Gitignore, path: &Path) -> bool {
    !patterns.is_empty()
        && path.starts_with(patterns.path())
        && patterns
            .matched_path_or_any_parents(path, false)
            .is_ignore()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{has, patterns, rule};

    #[test]
    fn files_are_named_by_pattern() {
        let all = ["*.txt".to_owned(), "/src/tables/".to_owned()];
        let patterns = patterns(Path::new("/site"), &all).expect("they can be understood");
        let is_named = |path: &str| has(&patterns, Path::new(path));
        assert!(is_named("/site/글/a.txt") && is_named("/site/src/tables/a.rs"));
        assert!(!is_named("/site/src/a.rs") && !is_named("/other/a.txt"));
    }

    #[test]
    fn only_rules_that_there_are_can_be_named() {
        assert!(rule("untranslated-label").is_ok());
        assert!(rule("nonsense-rule").is_err_and(|why| why.contains("nonsense-rule")));
    }
}
