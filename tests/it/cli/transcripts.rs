//! The program as it is used: transcripts of commands and what they print.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

#[test]
fn transcripts_hold() {
    trycmd::TestCases::new()
        .case("tests/cli/*.trycmd")
        .case("README.md")
        .case("docs/site-builders.md")
        .case("docs/translators.md");
}

#[test]
fn fluent_on_standard_input_comes_back_in_form() {
    let program = Command::new(env!("CARGO_BIN_EXE_kijil"))
        .args(["fmt", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut program = program.expect("the program runs");
    let mut input = program.stdin.take().expect("a pipe");
    input
        .write_all("greeting={$name}, 안녕\r\n".as_bytes())
        .expect("written");
    drop(input);
    let output = program.wait_with_output().expect("it ends");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "greeting = { $name }, 안녕\n"
    );
    assert!(output.status.success());
}

/// Links that lead back, pipes and folders of results are no part of a site.
#[cfg(unix)]
#[test]
fn a_site_is_walked_once() {
    let root = std::env::temp_dir().join(format!("kijil-walk-{}", std::process::id()));
    let site = root.join("site/news");
    fs::create_dir_all(&site).expect("a folder");
    fs::write(site.join("a.html"), "<p>물때표</p>").expect("a page");
    std::os::unix::fs::symlink("..", site.join("back")).expect("a link");
    let made = Command::new("mkfifo").arg(site.join("pipe")).status();
    assert!(made.is_ok_and(|status| status.success()), "a pipe");
    let mut shown = Vec::new();
    for _ in 0..2 {
        let output = Command::new(env!("CARGO_BIN_EXE_kijil"))
            .args(["localize", "site", "--to", "ko", "--out", "site/out"])
            .current_dir(&root)
            .env("LC_ALL", "C")
            .output();
        let output = output.expect("the program runs");
        shown.push((
            String::from_utf8_lossy(&output.stdout).into_owned(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
            output.status.code(),
        ));
    }
    fs::remove_dir_all(&root).expect("removed");
    let summary = "ko: 1 page, 0 messages, 0 missing, 0 fell back, 0 other problems\n".to_owned();
    let pipe = "kijil: site/news/pipe is no file\n".to_owned();
    assert_eq!(shown, vec![(summary, pipe, Some(2)); 2]);
}
