//! Cases as data: a file each, in which stand all files that the case is made of.
//!
//! ```text
//! # What it shows, if its name does not say so.
//! locale: ko
//! --- input.html
//! <p>물때를 알립니다.</p><a>Read more</a>
//! --- expected
//! 1:33 untranslated-label Read more
//! ```
//!
//! A part is every line up to the next `--- name`, each with its line end; so a part may be empty, and none lacks a line
//! end at its end. Settings and comments stand before the first. Bytes that are no such text have folders of their own.
//!
//! `KIJIL_BLESS=1 cargo test` writes what is found as what is expected, to be read before it is committed.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// What begins a part; its name stands behind it.
const MARK: &str = "--- ";

/// A case, as its file tells it.
pub(crate) struct Case {
    path: PathBuf,
    /// Comments and settings.
    head: String,
    parts: Vec<(String, String)>,
}

impl Case {
    /// The cases in a folder and below it, in order.
    ///
    /// # Panics
    ///
    /// Where there are none, or the folder holds anything but cases.
    pub(crate) fn all(folder: impl AsRef<Path>) -> Vec<Case> {
        let mut cases = Vec::new();
        for path in entries(folder.as_ref()) {
            if path.is_dir() {
                cases.extend(Case::all(path));
            } else {
                cases.push(Case::read(path));
            }
        }
        let folder = folder.as_ref().display();
        assert!(!cases.is_empty(), "{folder} holds no cases");
        cases
    }

    fn read(path: PathBuf) -> Case {
        let name = path.display();
        let is_case = path.extension().is_some_and(|ending| ending == "txt");
        assert!(is_case, "{name} is no case: a case is one file, NAME.txt");
        let text = fs::read_to_string(&path).expect("a case is UTF-8");
        assert!(text.ends_with('\n'), "{name} ends inside a line");
        let mut head = String::new();
        let mut parts: Vec<(String, String)> = Vec::new();
        for line in text.split_inclusive('\n') {
            match (line.strip_prefix(MARK), parts.last_mut()) {
                (Some(name), _) => parts.push((name.trim_end().to_owned(), String::new())),
                (None, Some((_, part))) => part.push_str(line),
                (None, None) => head.push_str(line),
            }
        }
        Case { path, head, parts }
    }

    /// Where the case stands, to be shown.
    pub(crate) fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// The name of its file, without the ending.
    pub(crate) fn title(&self) -> &str {
        let stem = self.path.file_stem().and_then(|stem| stem.to_str());
        stem.expect("the name of a case is UTF-8")
    }

    /// The name of its folder.
    pub(crate) fn group(&self) -> &str {
        let folder = self.path.parent().and_then(Path::file_name);
        let folder = folder.and_then(|folder| folder.to_str());
        folder.expect("a case stands in a folder")
    }

    /// What a line `key: value` of the head says.
    pub(crate) fn setting(&self, key: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(own, _)| *own == key).map(|(_, value)| value)
    }

    /// Names and texts of its parts.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.iter().map(|(name, text)| (&**name, &**text))
    }

    /// The text of a part.
    ///
    /// # Panics
    ///
    /// Where there is no such part.
    pub(crate) fn part(&self, name: &str) -> &str {
        let mut parts = self.parts();
        let found = parts.find(|(own, _)| *own == name);
        let (_, text) = found.unwrap_or_else(|| panic!("{} has no part {name}", self.name()));
        text
    }

    /// The name of the part that is called `stem`, whatever its ending.
    pub(crate) fn called(&self, stem: &str) -> Option<&str> {
        let mut names = self.parts().map(|(name, _)| name);
        names.find(|name| {
            name.strip_prefix(stem)
                .is_some_and(|ending| ending.starts_with('.'))
        })
    }

    /// The parts as files of a folder, which lasts as long as what is returned.
    pub(crate) fn unpacked(&self) -> TempDir {
        let folder = tempfile::Builder::new().prefix("case-").tempdir();
        let folder = folder.expect("a folder for the parts");
        for (name, text) in self.parts() {
            let path = folder.path().join(name);
            let parent = path.parent().expect("a part has a folder");
            fs::create_dir_all(parent).expect("the folder is ours");
            fs::write(path, text).expect("the folder is ours");
        }
        folder
    }

    /// How what was found differs from the part that tells what is expected; none if it does not.
    ///
    /// With `KIJIL_BLESS` the part becomes what was found.
    pub(crate) fn difference(&mut self, name: &str, found: &str) -> Option<String> {
        if env::var_os("KIJIL_BLESS").is_some() {
            self.bless(name, found);
        }
        let expected = self.part(name);
        let case = self.name();
        (expected != found).then(|| format!("{case}: {name}\nexpected:\n{expected}found:\n{found}"))
    }

    fn bless(&mut self, name: &str, found: &str) {
        let is_text = found.is_empty() || found.ends_with('\n');
        assert!(is_text && !found.starts_with(MARK) && !found.contains(&format!("\n{MARK}")));
        match self.parts.iter_mut().find(|(own, _)| own == name) {
            Some((_, text)) => found.clone_into(text),
            None => self.parts.push((name.to_owned(), found.to_owned())),
        }
        let parts = self.parts();
        let parts: String = parts
            .map(|(name, text)| format!("{MARK}{name}\n{text}"))
            .collect();
        let text = format!("{}{}", self.head, parts);
        fs::write(&self.path, text).expect("a case can be written");
    }
}

/// What a folder holds, in order.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of cases can be listed");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<PathBuf> = paths.collect();
    paths.sort();
    paths
}
