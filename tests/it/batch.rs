//! Folders are walked the same way everywhere.

use std::error::Error;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use kijil::batch::{InputError, Pending, Source, Walk, open};
use tempfile::TempDir;

/// A folder with these files, each with its name as text.
fn folder(names: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for name in names {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("below the folder")).expect("a folder");
        fs::write(path, name).expect("a file");
    }
    folder
}

/// What a walk finds, and the codes of what it cannot list.
fn names(walk: &Walk, root: &Path) -> Vec<String> {
    walk.files(root)
        .map(|found| found.map_or_else(|error| error.code().to_owned(), |found| found.name))
        .collect()
}

#[test]
fn a_project_is_what_git_would_keep() {
    let folder = folder(&[
        ".git/config",
        ".gitignore",
        ".hidden/a.html",
        "out/a.html",
        "글/가.html",
    ]);
    fs::write(folder.path().join(".gitignore"), "out\n").expect("a file");
    assert_eq!(names(&Walk::new(), folder.path()), ["글/가.html"]);
    let whole = Walk::new().include_hidden().include_ignored();
    assert_eq!(
        names(&whole, folder.path()),
        [".gitignore", ".hidden/a.html", "out/a.html", "글/가.html"]
    );
}

#[test]
fn generated_folders_are_entered_unless_they_are_skipped() {
    let folder = folder(&[
        "cache/CACHEDIR.TAG",
        "cache/a.js",
        "src/a.js",
        "node_modules/b/a.js",
    ]);
    assert_eq!(names(&Walk::new(), folder.path()).len(), 4);
    let skips = Walk::new().skip_generated();
    assert_eq!(names(&skips, folder.path()), ["src/a.js"]);
    // Whoever names such a folder wants it.
    let named = folder.path().join("node_modules");
    assert_eq!(names(&skips, &named), ["b/a.js"]);
}

#[cfg(unix)]
#[test]
fn links_are_followed_once_and_not_into_the_results() {
    use std::os::unix::fs::symlink;

    let folder = folder(&["site/news/a.html", "site/out/a.html", "other/b.html"]);
    let site = folder.path().join("site");
    symlink("..", site.join("news/back")).expect("a link");
    symlink("../../other", site.join("news/other")).expect("a link");
    symlink("out", site.join("results")).expect("a link");
    symlink("nowhere", site.join("z.html")).expect("a link");
    assert_eq!(names(&Walk::new(), &site), ["news/a.html", "out/a.html"]);
    let walk = Walk::new().follow_links().without([site.join("out")]);
    assert_eq!(
        names(&walk, &site),
        ["news/a.html", "news/other/b.html", "unreadable"]
    );
}

#[cfg(unix)]
#[test]
fn sockets_are_named_by_a_walk_and_left_out_of_inputs() {
    let folder = folder(&["a.html"]);
    let socket = folder.path().join("socket");
    let _socket = std::os::unix::net::UnixListener::bind(&socket).expect("a socket");
    assert_eq!(names(&Walk::new(), folder.path()), ["a.html", "not-a-file"]);
    let inputs = open(&[Source::named(folder.path())], &Walk::new());
    assert!(matches!(&inputs[..], [Ok(Pending::Found(path))] if path.ends_with("a.html")));
}

#[test]
fn deep_folders_are_named_and_not_entered() {
    let deep = "d/".repeat(70) + "a.html";
    let folder = folder(&[&deep, "b.html"]);
    assert_eq!(names(&Walk::new(), folder.path()), ["b.html", "too-deep"]);
}

#[test]
fn a_walk_may_begin_at_a_file_or_nowhere() {
    let folder = folder(&["a.html"]);
    assert_eq!(
        names(&Walk::new(), &folder.path().join("a.html")),
        ["a.html"]
    );
    let nowhere = folder.path().join("b");
    let found: Vec<_> = Walk::new().files(&nowhere).collect();
    let [Err(error @ InputError::Unreadable { source, .. })] = &found[..] else {
        panic!("nothing is there: {found:?}");
    };
    assert_eq!(error.name(), nowhere.display().to_string());
    assert_eq!(source.kind(), ErrorKind::NotFound);
    assert!(source.source().is_none(), "the cause is told once");
}
