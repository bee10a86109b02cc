//! A room uses only rooms before it.

use std::fs;
use std::path::{Path, PathBuf};

const ROOMS: [&str; 10] = [
    "encoding", "language", "document", "locale", "catalog", "content", "chrome", "check",
    "report", "batch",
];

#[test]
fn rooms_use_only_rooms_before_them() {
    let mut backward = Vec::new();
    for (place, room) in ROOMS.iter().enumerate() {
        for file in sources(&Path::new("src").join(room)) {
            let code = fs::read_to_string(&file).expect("a source file is UTF-8");
            for (number, line) in code.lines().enumerate() {
                if line.trim_start().starts_with("//") {
                    continue;
                }
                for used in line.split("crate::").skip(1) {
                    let name: String = used
                        .chars()
                        .take_while(|c| c.is_alphanumeric() || *c == '_')
                        .collect();
                    let allowed = match ROOMS.iter().position(|other| *other == name) {
                        // `batch` brings bytes in and knows nothing of what becomes of them.
                        Some(other) if *room == "batch" => other == 0 || other == place,
                        Some(other) => other <= place,
                        None => false,
                    };
                    if !allowed {
                        backward.push(format!(
                            "{}:{}: {}",
                            file.display(),
                            number + 1,
                            line.trim()
                        ));
                    }
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

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("every room has a folder") {
        let path = entry.expect("a room's folder can be listed").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}
