//! Any bytes are valid input: each command that reads any ends by itself, and each bad file gets its row.

mod inputs;

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use inputs::Input;

/// The commands that give a row for each file.
const ROWS: [&[&str]; 2] = [
    &["decode", "--format", "jsonl"],
    &["clean", "--format", "jsonl"],
];

#[test]
fn every_bad_file_gets_its_row() {
    let folder = tempfile::tempdir().expect("a folder for the inputs");
    let inputs = inputs::pages();
    for (name, bytes) in &inputs {
        fs::write(folder.path().join(name), bytes).expect("the input is written");
    }
    let mut names: Vec<&str> = inputs.iter().map(|(name, _)| *name).collect();
    names.insert(3, "not-there.html");
    for command in ROWS {
        let output = run(folder.path(), &[command, &names].concat(), None);
        let rows = rows(&output);
        let sources: Vec<&str> = rows
            .iter()
            .filter_map(|row| row["source"].as_str())
            .collect();
        assert_eq!(sources, names, "{command:?} lost or mixed up rows");
        assert_eq!(rows[3]["status"], "unreadable");
        assert!(rows.iter().all(|row| row["status"].is_string()));
    }
}

#[test]
fn bad_pages_end_no_command() {
    each(inputs::pages(), |folder, name| {
        checked(folder, &["--locale", "ko", name]);
        checked(
            folder,
            &["--strict", "--source", "en", "--locale", "ko", name],
        );
        run(folder, &["clean", "--format", "markdown", name], None);
        run(folder, &["clean", "--format", "html", name], None);
        run(folder, &["josa"], Some(name));
        if name.ends_with(".html") {
            run(
                folder,
                &["extract", name, "--locales", "new", "--out", "marked"],
                None,
            );
            run(
                folder,
                &["localize", name, "--to", "ko", "--out", "out"],
                None,
            );
        }
    });
}

#[test]
fn bad_catalogs_end_no_command() {
    each(inputs::catalogs(), |folder, name| {
        for locale in ["en", "ko"] {
            let catalogs = folder.join("all").join(locale);
            fs::create_dir_all(&catalogs).expect("the folder is ours");
            fs::copy(folder.join(name), catalogs.join(name)).expect("the folder is ours");
        }
        let page = "<html lang=en><p data-l10n-id=a>Hello</p><a>Read more</a>";
        fs::write(folder.join("page.html"), page).expect("the folder is ours");
        checked(folder, &["--locale", "ko", name]);
        checked(folder, &["--source", name, "--locale", "ko", name]);
        checked(folder, &["--strict", "--catalogs", "--source", "en", "all"]);
        checked(
            folder,
            &[
                "--unused",
                "--locale",
                "ko",
                "--locales",
                "all",
                "page.html",
            ],
        );
        run(folder, &["clean", "--format", "jsonl", name], None);
        if name.ends_with(".ftl") {
            let locales = ["--to", "ko", "--locales", "all"];
            run(folder, &["fmt", "--check", name], None);
            run(folder, &["fmt", "-"], Some(name));
            run(
                folder,
                &[&["localize", "--label", "Hello"], &locales[..]].concat(),
                None,
            );
            run(
                folder,
                &[&["localize", "page.html", "--out", "out"], &locales[..]].concat(),
                None,
            );
            run(
                folder,
                &[
                    "extract",
                    "page.html",
                    "--locales",
                    "all",
                    "--out",
                    "marked",
                ],
                None,
            );
        }
    });
}

#[test]
fn bad_templates_end_no_command() {
    each(inputs::templates(), |folder, name| {
        checked(folder, &["--strict", "--locale", "ko", name]);
        run(folder, &["clean", "--format", "jsonl", name], None);
    });
}

/// Drives commands over each input, alone in a folder; two at once, as most of the time goes into waiting for them.
fn each(inputs: Vec<Input>, drive: impl Fn(&Path, &str) + Sync) {
    let drive = |inputs: &[Input]| {
        for (name, bytes) in inputs {
            let folder = tempfile::tempdir().expect("a folder for the input");
            fs::write(folder.path().join(name), bytes).expect("the input is written");
            drive(folder.path(), name);
        }
    };
    let (some, others) = inputs.split_at(inputs.len() / 2);
    std::thread::scope(|scope| {
        scope.spawn(|| drive(some));
        drive(others);
    });
}

/// Runs `kijil check`, whose findings are JSON, a line each.
fn checked(folder: &Path, arguments: &[&str]) {
    let check = ["check", "--format", "jsonl"];
    rows(&run(folder, &[&check, arguments].concat(), None));
}

/// Runs the program, a file as its standard input if any, and sees that it ends by itself.
fn run(folder: &Path, arguments: &[&str], input: Option<&str>) -> Output {
    let input = input.map_or_else(Stdio::null, |name| {
        File::open(folder.join(name))
            .expect("the input is there")
            .into()
    });
    let output = Command::new(env!("CARGO_BIN_EXE_kijil"))
        .args(arguments)
        .current_dir(folder)
        .stdin(input)
        .output()
        .expect("the program starts");
    let told = String::from_utf8_lossy(&output.stderr);
    let told: String = told.chars().take(2_000).collect();
    assert!(
        output.status.code().is_some_and(|code| code <= 2),
        "{arguments:?} ended with {}: {told}",
        output.status
    );
    assert!(!told.contains("panicked"), "{arguments:?}: {told}");
    output
}

fn rows(output: &Output) -> Vec<Value> {
    let out = std::str::from_utf8(&output.stdout).expect("machine formats are UTF-8");
    out.lines()
        .map(|line| serde_json::from_str(line).expect("every row is JSON"))
        .collect()
}
