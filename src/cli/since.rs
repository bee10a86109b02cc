//! `--since REV`: which lines are new.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use kijil::check::Finding;
use kijil::locale::Arguments;

use super::speech::say;

/// The lines that changed since a revision of the Git repository around the working folder.
pub(super) struct Changes {
    /// By absolute path: the lines added or changed, in order; `None`: the whole file is new.
    files: HashMap<PathBuf, Option<Vec<RangeInclusive<usize>>>>,
}

impl Changes {
    /// Asks Git about the repository around the working folder, or else around the first of the inputs.
    pub(super) fn since<'p>(
        revision: &str,
        mut inputs: impl Iterator<Item = &'p Path>,
    ) -> anyhow::Result<Changes> {
        if revision.starts_with('-') {
            anyhow::bail!(say(
                "no-revision",
                &Arguments::new().with("revision", revision)
            ));
        }
        let root = match (root(Path::new(".")), inputs.next()) {
            (Ok(root), _) => root,
            (Err(_), Some(input)) if input.is_dir() => root(input)?,
            (Err(_), Some(input)) if input.parent().is_some_and(Path::is_dir) => {
                root(input.parent().unwrap_or(input))?
            }
            (Err(error), _) => return Err(error),
        };
        let arguments = [
            "-c",
            "core.quotePath=off",
            "diff",
            "--unified=0",
            "--no-color",
            "--no-ext-diff",
            "--no-renames",
        ];
        let diff = git(&root, &[&arguments[..], &[revision, "--"]].concat())?;
        let new = git(&root, &["ls-files", "--others", "--exclude-standard", "-z"])?;
        let mut files = parse(&root, &diff);
        for name in new.split('\0').filter(|name| !name.is_empty()) {
            files.insert(absolute(&root.join(name)), None);
        }
        Ok(Changes { files })
    }

    /// Whether anything changed in a file.
    pub(super) fn touch(&self, name: &str) -> bool {
        self.files.contains_key(&absolute(Path::new(name)))
    }

    /// Keeps the findings on new lines.
    pub(super) fn keep(&self, name: &str, findings: &mut Vec<Finding>) {
        match self.files.get(&absolute(Path::new(name))) {
            None => findings.clear(),
            Some(None) => {}
            Some(Some(lines)) => findings.retain(|finding| {
                let first = finding.position.line;
                let last = finding.position.after(&finding.text).line;
                let next = lines.partition_point(|range| *range.end() < first);
                lines.get(next).is_some_and(|range| *range.start() <= last)
            }),
        }
    }
}

/// The topmost folder of the repository around a folder.
fn root(folder: &Path) -> anyhow::Result<PathBuf> {
    let root = git(folder, &["rev-parse", "--show-toplevel"])?;
    Ok(PathBuf::from(root.trim_end_matches(['\n', '\r'])))
}

fn git(folder: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .output()
        .with_context(|| say("no-git", &Arguments::new()))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let reason = said.lines().next().unwrap_or_default();
        anyhow::bail!(say("git-failed", &Arguments::new().with("reason", reason)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The new files and lines of a unified diff without context.
fn parse(root: &Path, diff: &str) -> HashMap<PathBuf, Option<Vec<RangeInclusive<usize>>>> {
    let mut files = HashMap::new();
    let mut current: Option<PathBuf> = None;
    let mut in_header = false;
    for line in diff.lines() {
        if line.starts_with("diff --git ") {
            in_header = true;
            current = None;
        } else if let (true, Some(name)) = (in_header, line.strip_prefix("+++ ")) {
            current = file(name).map(|name| absolute(&root.join(name)));
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

/// The file of a `+++` line; `None` for `/dev/null`.
fn file(name: &str) -> Option<String> {
    // Git ends a name with spaces in it with a tab.
    let name = name.trim_end_matches('\t');
    let quoted = name
        .strip_prefix('"')
        .and_then(|name| name.strip_suffix('"'));
    let name = quoted.map_or_else(|| name.to_owned(), unquoted);
    name.strip_prefix("b/").map(str::to_owned)
}

/// A name that Git quoted because of control characters, quotes or backslashes in it.
fn unquoted(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        let escaped = rest.next().unwrap_or(b'\\');
        bytes.push(match escaped {
            b't' => b'\t',
            b'n' => b'\n',
            b'r' => b'\r',
            b'a' => 0x07,
            b'b' => 0x08,
            b'f' => 0x0C,
            b'v' => 0x0B,
            b'0'..=b'7' => {
                let mut digits = std::iter::once(escaped).chain(rest.by_ref().take(2));
                digits.by_ref().fold(0u8, |value, digit| {
                    value.wrapping_mul(8).wrapping_add(digit.wrapping_sub(b'0'))
                })
            }
            other => other,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
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
    use std::path::Path;

    use super::{added, file, parse};

    #[test]
    fn reads_the_added_lines() {
        assert_eq!(added("-1,2 +3,4 @@ fn"), Some(3..=6));
        assert_eq!(added("-1 +1 @@"), Some(1..=1));
        assert_eq!(added("-1,2 +0,0 @@"), None);
    }

    #[test]
    fn takes_no_added_line_for_a_header() {
        let diff = "diff --git a/x.vue b/x.vue\n--- a/x.vue\n+++ b/x.vue\n@@ -0,0 +1 @@\n+++ b/y.vue\n@@ -5 +7,2 @@\n";
        let files = parse(Path::new(""), diff);
        assert_eq!(files.len(), 1);
        assert_eq!(files.into_values().next(), Some(Some(vec![1..=1, 7..=8])));
    }

    #[test]
    fn names_are_read_as_git_writes_them() {
        assert_eq!(file("b/ko/물 때.html\t").as_deref(), Some("ko/물 때.html"));
        let quoted = r#""b/a\"b\\c\t\303\244.html""#;
        assert_eq!(file(quoted).as_deref(), Some("a\"b\\c\tä.html"));
        assert_eq!(file("/dev/null"), None);
    }
}
