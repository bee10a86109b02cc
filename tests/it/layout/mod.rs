//! How the source is laid out: a room uses only rooms before it, and inside a room files do not stand in large circles.

mod code;
mod graph;

use std::fs;
use std::path::{Path, PathBuf};

use graph::Graph;

/// The rooms in their order.
const ROOMS: [&str; 10] = [
    "encoding", "language", "document", "batch", "locale", "catalog", "content", "site", "check",
    "report",
];

/// Files of a circle that can still be understood together.
const MOST_IN_A_CIRCLE: usize = 3;

#[test]
fn rooms_use_only_rooms_before_them() {
    let mut backward = Vec::new();
    for (place, room) in ROOMS.iter().enumerate() {
        for file in sources(&Path::new("src").join(room)) {
            let code = fs::read_to_string(&file).expect("a source file is UTF-8");
            for (number, line) in code.lines().enumerate() {
                let is_comment = line.trim_start().starts_with("//");
                let allowed = |name: &str| ROOMS[..=place].contains(&name);
                if !is_comment && !rooms_used(line).all(allowed) {
                    let line = line.trim();
                    backward.push(format!("{}:{}: {line}", file.display(), number + 1));
                }
            }
        }
    }
    assert!(
        backward.is_empty(),
        "a room uses a later one, or names no room:\n{}",
        backward.join("\n")
    );
}

#[test]
fn no_circle_of_files_is_larger_than_can_be_understood() {
    let graph = Graph::of(&sources(Path::new("src")));
    let mut large = Vec::new();
    for circle in graph.circles() {
        let room = graph::room(circle[0]);
        if circle.len() > MOST_IN_A_CIRCLE {
            let arrows = graph.arrows_within(&circle);
            large.push(format!("{} files of {room}:\n{arrows}", circle.len()));
        }
    }
    assert!(
        large.is_empty(),
        "files use each other in a circle of more than {MOST_IN_A_CIRCLE}: let one of them hand in what the other \
         needs, or move what both need below them.\n{}",
        large.join("\n")
    );
}

/// Cargo builds `tests/it/` alone: a program of its own would cost a link, and a file beside it would never run.
#[test]
fn every_test_is_part_of_this_program() {
    let stray: Vec<PathBuf> = fs::read_dir("tests")
        .expect("the folder of tests")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect();
    assert!(stray.is_empty(), "move into tests/it/: {stray:?}");
}

/// What stands behind each `crate::` of a line.
fn rooms_used(line: &str) -> impl Iterator<Item = &str> {
    line.split("crate::").skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        &rest[..end.unwrap_or(rest.len())]
    })
}

/// The source files in a folder and below it, in order; none where there is no such folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("a room's folder can be listed").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}
