//! Any bytes are valid input: each bad file gets its row, none ends the run.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Large enough that quadratic work would show, small enough for an unoptimized build.
const MANY: usize = 100_000;

/// The commands that read anything, with the arguments that make them machine-readable.
const COMMANDS: [&[&str]; 2] = [
    &["decode", "--format", "jsonl"],
    &["clean", "--format", "jsonl"],
];

fn inputs() -> Vec<(&'static str, Vec<u8>)> {
    let text = |text: String| text.into_bytes();
    let utf16 =
        |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    vec![
        ("empty.html", Vec::new()),
        ("binary.html", (0..=255u8).cycle().take(MANY).collect()),
        ("png.html", [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 512]].concat()),
        ("one-line.txt", "한 줄 line ".repeat(MANY).into_bytes()),
        ("nested-lists.html", text("<ul><li>".repeat(MANY / 8))),
        ("nested-inline.html", text("<b><i><a href=x>".repeat(MANY / 16))),
        ("nested-tables.html", text("<table><tr><td>".repeat(MANY / 16))),
        ("attributes.html", text(format!("<p {}>본문</p>", (0..MANY).map(|n| format!("a{n}=1 ")).collect::<String>()))),
        ("unterminated-tag.html", text(format!("<p>본문<a href=\"{}", "x".repeat(MANY)))),
        ("unterminated-comment.html", text(format!("<!--{}", "<p>-".repeat(MANY / 4)))),
        ("unterminated-script.html", text(format!("<script>{}", "</scrip".repeat(MANY / 7)))),
        ("unterminated-quotes.html", text("<a b='".repeat(MANY / 6))),
        ("brackets.html", text("<".repeat(MANY))),
        ("references.html", text("&".repeat(MANY))),
        ("character-references.html", text("&#x110000;&#0;&#xD800;&notanentity;&amp".repeat(MANY / 40))),
        ("nul.html", b"<p>\0\0a\0b</p>".repeat(MANY / 16)),
        ("mark-inside.txt", "앞\u{FEFF}뒤\n".repeat(1000).into_bytes()),
        ("cut-utf-8.txt", [b"abc \xEA\xB0\x80 ".as_slice(), b"\xEA\xB0"].concat()),
        ("surrogates.html", br#"<script type="application/ld+json">{"headline":"\ud800\udfff\ud800","x":[</script>"#.to_vec()),
        ("deep-json.html", text(format!("<script type=application/ld+json>{}", "[".repeat(MANY)))),
        ("lying-meta.html", "<meta charset=euc-kr><p>정직한 글자들이다. 이 글은 UTF-8이다.</p>".into()),
        ("utf-16.txt", utf16("줄과 line\n")),
        ("only-script.html", text(format!("<script>{}</script>", "var a=1;".repeat(MANY / 8)))),
        ("controls.txt", text("\u{1b}[31m빨강\u{7}\u{8}\u{9b}".repeat(100))),
    ]
}

fn rows(command: &[&str], folder: &Path, names: &[&str]) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_kijil"))
        .args(command)
        .args(names)
        .current_dir(folder)
        .output()
        .expect("the program starts");
    let code = output.status.code();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        code.is_some_and(|code| code <= 2),
        "{command:?} ended with {code:?}: {told}"
    );
    assert!(!told.contains("panicked"), "{told}");
    let out = String::from_utf8(output.stdout).expect("machine formats are UTF-8");
    out.lines()
        .map(|line| serde_json::from_str(line).expect("every row is JSON"))
        .collect()
}

#[test]
fn every_bad_file_gets_its_row() {
    let folder = tempfile::tempdir().expect("a folder for the inputs");
    let inputs = inputs();
    for (name, bytes) in &inputs {
        fs::write(folder.path().join(name), bytes).expect("the input is written");
    }
    let mut names: Vec<&str> = inputs.iter().map(|(name, _)| *name).collect();
    names.insert(3, "not-there.html");
    for command in COMMANDS {
        let rows = rows(command, folder.path(), &names);
        let sources: Vec<&str> = rows
            .iter()
            .filter_map(|row| row["source"].as_str())
            .collect();
        assert_eq!(sources, names, "{command:?} lost or mixed up rows");
        assert_eq!(rows[3]["status"], "unreadable");
        assert!(rows.iter().all(|row| row["status"].is_string()));
    }
}
