//! `--since REV`: which lines are new.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use kijil::check::Finding;

/// The lines that changed since a revision of the Git repository around the working folder.
pub(super) struct Changes {
    /// By absolute path: the lines added or changed, in order; `None`: the whole file is new.
    files: HashMap<PathBuf, Option<Vec<RangeInclusive<usize>>>>,
}

impl Changes {
    /// Asks Git.
    pub(super) fn since(revision: &str) -> anyhow::Result<Changes> {
        anyhow::ensure!(
            !revision.starts_with('-'),
            "{revision} is no revision: it begins with a dash"
        );
        let arguments = [
            "diff",
            "--unified=0",
            "--no-color",
            "--no-ext-diff",
            "--no-renames",
            "--relative",
        ];
        let diff = git(&[&arguments[..], &[revision, "--"]].concat())?;
        let new = git(&["ls-files", "--others", "--exclude-standard", "-z"])?;
        let mut files = parse(&diff);
        for name in new.split('\0').filter(|name| !name.is_empty()) {
            files.insert(absolute(Path::new(name)), None);
        }
        Ok(Changes { files })
    }

    /// Keeps the findings on new lines.
    pub(super) fn keep(&self, name: &str, findings: &mut Vec<Finding>) {
        match self.files.get(&absolute(Path::new(name))) {
            None => findings.clear(),
            Some(None) => {}
            Some(Some(lines)) => findings.retain(|finding| {
                let first = finding.position.line;
                let last = first + finding.text.matches('\n').count();
                let next = lines.partition_point(|range| *range.end() < first);
                lines.get(next).is_some_and(|range| *range.start() <= last)
            }),
        }
    }
}

fn git(arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("git")
        .args(arguments)
        .output()
        .context("cannot run git, which --since needs")?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        anyhow::bail!("git does not know what changed: {}", reason.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The new files and lines of a unified diff without context.
fn parse(diff: &str) -> HashMap<PathBuf, Option<Vec<RangeInclusive<usize>>>> {
    let mut files = HashMap::new();
    let mut current: Option<PathBuf> = None;
    let mut in_header = false;
    for line in diff.lines() {
        if line.starts_with("diff --git ") {
            in_header = true;
            current = None;
        } else if let (true, Some(name)) = (in_header, line.strip_prefix("+++ ")) {
            current = file(name);
        } else if let Some(hunk) = line.strip_prefix("@@ ") {
            in_header = false;
            let known: &mut Option<Vec<_>> = match &current {
                Some(path) => files
                    .entry(path.clone())
                    .or_insert_with(|| Some(Vec::new())),
                None => continue,
            };
            if let (Some(lines), Some(range)) = (known, added(hunk)) {
                lines.push(range);
            }
        }
    }
    files
}

/// The file of a `+++` line; `None` for `/dev/null`. Git quotes names with special characters.
fn file(name: &str) -> Option<PathBuf> {
    let name = name.trim_end_matches('\t').trim_matches('"');
    name.strip_prefix("b/")
        .map(|name| absolute(Path::new(name)))
}

/// The added lines of `-a,b +c,d @@`.
fn added(hunk: &str) -> Option<RangeInclusive<usize>> {
    let new = hunk.split(' ').find_map(|part| part.strip_prefix('+'))?;
    let (start, lines) = new.split_once(',').unwrap_or((new, "1"));
    let (start, lines): (usize, usize) = (start.parse().ok()?, lines.parse().ok()?);
    (lines > 0).then(|| start..=start + lines - 1)
}

fn absolute(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{added, parse};

    #[test]
    fn reads_the_added_lines() {
        assert_eq!(added("-1,2 +3,4 @@ fn"), Some(3..=6));
        assert_eq!(added("-1 +1 @@"), Some(1..=1));
        assert_eq!(added("-1,2 +0,0 @@"), None);
    }

    #[test]
    fn takes_no_added_line_for_a_header() {
        let diff = "diff --git a/x.vue b/x.vue\n--- a/x.vue\n+++ b/x.vue\n@@ -0,0 +1 @@\n+++ b/y.vue\n@@ -5 +7,2 @@\n";
        let files = parse(diff);
        assert_eq!(files.len(), 1);
        assert_eq!(files.into_values().next(), Some(Some(vec![1..=1, 7..=8])));
    }
}
