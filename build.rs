//! Compiles `locales/<locale>/**/*.ftl` into the library: a table of (path, source). The program's own words,
//! `locales/<locale>/kijil/`, are the program's, which takes them in itself.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let locales = root.join("locales");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut files = Vec::new();
    if locales.is_dir() {
        collect(&locales, &mut files)?;
    }
    files.sort();
    let mut table = String::from("&[\n");
    for file in &files {
        let name = file
            .strip_prefix(&locales)
            .map_err(io::Error::other)?
            .to_string_lossy()
            .replace('\\', "/");
        let path = file.display().to_string();
        writeln!(table, "    ({name:?}, include_str!({path:?})),").map_err(io::Error::other)?;
    }
    table.push(']');
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("embedded.rs"), table)
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
