//! How projects run the check: on what changed since a Git revision, from an editor, as a pre-commit hook, as
//! a GitHub Action.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use kijil::check::{kind, template};

const KIJIL: &str = env!("CARGO_BIN_EXE_kijil");
const PAGE: &str = "<html lang=\"ko\"><p>물때를 알립니다.</p>\n<a href=\"#top\">Back to top</a>\n";

/// What a program writes to standard output, and its exit status.
fn run(folder: &Path, program: &str, arguments: &[&str]) -> (String, i32) {
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments);
    let identity = [
        "GIT_AUTHOR_NAME",
        "GIT_COMMITTER_NAME",
        "GIT_AUTHOR_EMAIL",
        "GIT_COMMITTER_EMAIL",
    ];
    command.envs(identity.map(|name| (name, "tester")));
    let output = command.output().expect("the program runs");
    let written = String::from_utf8(output.stdout).expect("it writes UTF-8");
    (written, output.status.code().unwrap_or(-1))
}

/// File and text of each finding of a run that was asked for JSON Lines.
fn found(folder: &Path, arguments: &[&str]) -> Vec<(String, String)> {
    let all = [&["check", "--format", "jsonl"], arguments].concat();
    let (lines, _) = run(folder, KIJIL, &all);
    let found = |line: &str| {
        let finding: serde_json::Value = serde_json::from_str(line).expect("a line is JSON");
        let word = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        (word("file"), word("text"))
    };
    lines.lines().map(found).collect()
}

fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    fs::create_dir_all(root.join("ko/물 때")).expect("a folder can be made");
    fs::create_dir_all(root.join("src")).expect("a folder can be made");
    for page in ["ko/a.html", "ko/물 때/b \"c\".html"] {
        fs::write(root.join(page), PAGE).expect("a file can be written");
    }
    for arguments in [
        &["init", "-q"][..],
        &["add", "."],
        &["commit", "-q", "-m", "one"],
    ] {
        assert_eq!(run(root, "git", arguments).1, 0, "{arguments:?}");
    }
    folder
}

#[test]
fn only_lines_that_changed_count() {
    let folder = repository();
    let root = folder.path();
    assert_eq!(found(root, &["--since", "HEAD", "."]), []);
    for page in ["ko/a.html", "ko/물 때/b \"c\".html"] {
        fs::write(root.join(page), format!("{PAGE}<a>Sign in</a>\n"))
            .expect("a file can be written");
    }
    fs::write(root.join("ko/new.html"), PAGE).expect("a file can be written");
    let expected = |above: &str| {
        [
            ("ko/a.html", "Sign in"),
            ("ko/new.html", "Back to top"),
            ("ko/물 때/b \"c\".html", "Sign in"),
        ]
        .map(|(file, text)| (format!("{above}{file}"), text.to_owned()))
    };
    assert_eq!(found(root, &["--since", "HEAD", "."]), expected(""));
    let below = root.join("src");
    assert_eq!(
        found(&below, &["--since", "HEAD", "../ko"]),
        expected("../")
    );
    let outside = tempfile::tempdir().expect("a folder can be made");
    let named = root.to_str().expect("the name is UTF-8");
    let from_outside = found(outside.path(), &["--since", "HEAD", named]);
    assert_eq!(from_outside, expected(&format!("{named}/")));
}

#[test]
fn what_did_not_change_is_no_failure() {
    let folder = repository();
    let root = folder.path();
    assert_eq!(run(root, KIJIL, &["check", "--since", "HEAD", "."]).1, 0);
    fs::write(root.join("tide.svg"), "<svg/>").expect("a file can be written");
    assert_eq!(run(root, KIJIL, &["check", "--since", "HEAD", "."]).1, 0);
}

#[test]
fn only_messages_that_changed_count() {
    let folder = repository();
    let root = folder.path();
    for (locale, text) in [
        ("en", "ebb = Low water\nflow = High water\n"),
        ("ko", "ebb = Low water\n"),
    ] {
        let path = root.join("locales").join(locale);
        fs::create_dir_all(&path).expect("a folder can be made");
        fs::write(path.join("a.ftl"), text).expect("a file can be written");
    }
    for arguments in [&["add", "."][..], &["commit", "-q", "-m", "two"]] {
        assert_eq!(run(root, "git", arguments).1, 0, "{arguments:?}");
    }
    let catalogs = ["--catalogs", "--source", "en", "--since", "HEAD", "locales"];
    assert_eq!(found(root, &catalogs), []);
    let korean = root.join("locales/ko/a.ftl");
    fs::write(&korean, "ebb = Low water\nflow = High water\n").expect("a file can be written");
    let expected = ("locales/ko/a.ftl".to_owned(), "High water".to_owned());
    assert_eq!(found(root, &catalogs), [expected]);
}

#[test]
fn baselines_hold_from_any_folder_and_name_files_that_are_gone() {
    let folder = repository();
    let root = folder.path();
    let frozen = [
        "check",
        "--baseline",
        "known.json",
        "--update-baseline",
        ".",
    ];
    assert_eq!(run(root, KIJIL, &frozen).1, 0);
    assert_eq!(
        run(
            &root.join("ko"),
            KIJIL,
            &["check", "--baseline", "../known.json", "a.html"]
        )
        .1,
        0
    );
    assert_eq!(
        run(
            root,
            KIJIL,
            &["check", "--baseline", "./known.json", "./ko/a.html"]
        )
        .1,
        0
    );
    fs::remove_file(root.join("ko/a.html")).expect("a file can be removed");
    let output = Command::new(KIJIL)
        .current_dir(root)
        .args(["check", "--baseline", "known.json", "ko"])
        .output()
        .expect("the program runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("ko/a.html: gone"), "{told}");
}

#[test]
fn a_link_is_mended_where_it_leads() {
    let folder = repository();
    let root = folder.path();
    std::os::unix::fs::symlink("ko/a.html", root.join("link.html")).expect("a link can be made");
    assert_eq!(run(root, KIJIL, &["check", "--fix=all", "link.html"]).1, 0);
    assert!(root.join("link.html").is_symlink());
    let mended = fs::read_to_string(root.join("ko/a.html")).expect("a file can be read");
    assert_eq!(mended, PAGE.replace("Back to top", "맨 위로"));
}

/// What the check writes of a text on standard input, and its exit status.
fn of_stdin(text: &str, arguments: &[&str]) -> (String, i32) {
    let mut child = Command::new(KIJIL)
        .arg("check")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program runs");
    let mut stdin = child.stdin.take().expect("it has a standard input");
    stdin.write_all(text.as_bytes()).expect("it reads");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    let written = String::from_utf8(output.stdout).expect("it writes UTF-8");
    (written, output.status.code().unwrap_or(-1))
}

#[test]
fn editors_send_a_text_and_its_name() {
    let (found, status) = of_stdin(PAGE, &["--stdin-filename", "ko/a.html", "-"]);
    assert!(found.contains(" --> ko/a.html:2:16"), "{found}");
    assert_eq!(status, 1);
    let component = "export const A = () => <p>Save the file</p>;";
    let (found, _) = of_stdin(
        component,
        &["--stdin-filename", "a.tsx", "--format", "jsonl"],
    );
    assert!(found.contains("\"hard-coded-text\""), "{found}");
    assert_eq!(of_stdin(PAGE, &["--stdin-filename", "a.png", "-"]).1, 2);
    let mended = PAGE.replace("Back to top", "맨 위로");
    let fix = ["--stdin-filename", "ko/a.html", "--fix=all", "-"];
    assert_eq!(of_stdin(PAGE, &fix), (mended, 0));
    let own = "<p lang=ko>물때를 알립니다.</p>\n<a>Sail on by</a>\n";
    let fix = [
        "--stdin-filename",
        "ko/a.html",
        "--locale",
        "ko",
        "--fix",
        "-",
    ];
    assert_eq!(of_stdin(own, &fix), (own.to_owned(), 1));
}

#[test]
fn the_hooks_name_every_kind() {
    let hooks = fs::read_to_string(".pre-commit-hooks.yaml").expect("the hooks can be read");
    let lists = hooks.lines().filter_map(|line| {
        let list = line.trim().strip_prefix(r"files: \.(")?;
        list.strip_suffix(")$")
    });
    let endings: BTreeSet<&str> = lists.flat_map(|list| list.split('|')).collect();
    for ending in &endings {
        assert!(kind(&format!("a.{ending}"), "").is_some(), "{ending}");
    }
    let missing: Vec<_> = template::ENDINGS
        .iter()
        .filter(|ending| !endings.contains(*ending))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Runs the check of `action.yml` with inputs; gives what it writes and its exit status.
fn action(root: &Path, inputs: &[(&str, &str)]) -> (String, i32) {
    let action = fs::read_to_string("action.yml").expect("the action can be read");
    let (_, script) = action
        .split_once("      run: |\n")
        .expect("the action has a script");
    let programs = root.join("temp/kijil/bin");
    if !programs.exists() {
        fs::create_dir_all(&programs).expect("a folder can be made");
        std::os::unix::fs::symlink(KIJIL, programs.join("kijil")).expect("a link can be made");
    }
    let output = Command::new("bash")
        .args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script])
        .current_dir(root)
        .env("RUNNER_TEMP", root.join("temp"))
        .envs(["KIJIL_LOCALE", "KIJIL_SINCE", "KIJIL_SARIF"].map(|name| (name, "")))
        .envs(inputs.iter().copied())
        .output()
        .expect("bash runs");
    let written = String::from_utf8(output.stdout).expect("it writes UTF-8");
    (written, output.status.code().unwrap_or(-1))
}

#[test]
fn the_action_annotates_or_writes_sarif() {
    let folder = repository();
    let (annotations, status) = action(folder.path(), &[("KIJIL_FILES", ".")]);
    assert_eq!(status, 1);
    assert!(
        annotations.contains("::error file=ko/a.html,line=2,"),
        "{annotations}"
    );
    let inputs = [
        ("KIJIL_FILES", "ko src"),
        ("KIJIL_LOCALE", "ko"),
        ("KIJIL_SARIF", "found.sarif"),
    ];
    assert_eq!(action(folder.path(), &inputs), (String::new(), 0));
    let sarif = fs::read_to_string(folder.path().join("found.sarif")).expect("it was written");
    let sarif: serde_json::Value = serde_json::from_str(&sarif).expect("it is JSON");
    assert_eq!(
        sarif["runs"][0]["results"].as_array().map(Vec::len),
        Some(2)
    );
    let inputs = [
        ("KIJIL_FILES", "nowhere.html"),
        ("KIJIL_SARIF", "found.sarif"),
    ];
    assert_ne!(action(folder.path(), &inputs).1, 0);
}
