//! Compiles `locales/<locale>/**/*.ftl` into the library: a table of (path, source), and the tables of
//! the dictionary, so that a check need not parse them. The program's own words, `locales/<locale>/kijil/`,
//! are the program's, which takes them in itself.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "src/check/dictionary/builder.rs"]
mod builder;
#[path = "src/check/dictionary/fold.rs"]
mod fold;

use builder::{Builder, Tables};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let locales = root.join("locales");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=src/check/dictionary");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut files = Vec::new();
    if locales.is_dir() {
        collect(&locales, &mut files)?;
    }
    files.sort();
    let mut table = String::from("&[\n");
    let mut builder = Builder::default();
    for file in &files {
        let name = file
            .strip_prefix(&locales)
            .map_err(io::Error::other)?
            .to_string_lossy()
            .replace('\\', "/");
        let path = file.display().to_string();
        writeln!(table, "    ({name:?}, include_str!({path:?})),").map_err(io::Error::other)?;
        let tag = name.split('/').next().unwrap_or_default();
        messages(&fs::read_to_string(file)?, tag, &mut builder);
    }
    table.push(']');
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("embedded.rs"), table)?;
    fs::write(out.join("dictionary.rs"), rust(&builder.finish()))
}

/// The folder of the program's own words.
const OWN_WORDS: &str = "kijil";

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != OWN_WORDS) {
                collect(&path, files)?;
            }
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}

/// Reads the messages of a file as `kijil fmt` lays it out. A test of the dictionary compares the
/// outcome with what the parser says.
fn messages(source: &str, tag: &str, builder: &mut Builder) {
    let language = tag.split('-').next().unwrap_or(tag);
    let mut message = "";
    let mut lines = source.lines().peekable();
    while let Some(line) = lines.next() {
        let Some((key, value)) = line.split_once(" =") else {
            continue;
        };
        let attribute = line.trim_start().strip_prefix('.').and(key.trim().get(1..));
        if attribute.is_none() {
            // What is indented belongs to a message with placeables; `-` begins a term.
            if line.starts_with([' ', '-', '#', '}']) {
                message = if line.starts_with('-') { "" } else { message };
                continue;
            }
            message = key;
        }
        if message.is_empty() {
            continue;
        }
        let id = match attribute {
            Some(attribute) => format!("{message}.{attribute}"),
            None => message.to_owned(),
        };
        let mut text = value.trim().to_owned();
        while let Some(more) =
            lines.next_if(|line| line.starts_with("    ") && !starts_attribute(line))
        {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(more.trim());
        }
        let is_text = !text.is_empty() && !text.contains('{');
        builder.add(&id, language, is_text.then_some(&text));
    }
}

fn starts_attribute(line: &str) -> bool {
    line.trim_start().starts_with('.') && line.contains(" =")
}

/// The tables as Rust source.
fn rust(tables: &Tables) -> String {
    format!(
        "use super::builder::{{Entry, Said, Slice}};\n\n\
         pub(super) static POOL: &str = {:?};\n\
         pub(super) static TAGS: &[&str] = &{:?};\n\
         pub(super) static IDS: &[Slice] = &{:?};\n\
         pub(super) static ENTRIES: &[Entry] = &{:?};\n\
         pub(super) static SAID: &[Said] = &{:?};\n",
        tables.pool, tables.tags, tables.ids, tables.entries, tables.said
    )
}
