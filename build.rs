//! Compiles `locales/<locale>/**/*.ftl` into the library: a table of (path, source), and the tables of
//! the dictionary, so that a check need not parse them. What the library says itself, `locales/<locale>/kijil/`,
//! is a table apart: no page is told by it. The words that content is told by, `locales/<locale>/words/`,
//! become lists.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "src/check/dictionary/builder.rs"]
mod builder;
#[path = "src/check/dictionary/fold.rs"]
mod fold;

use builder::{Builder, Tables};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};

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
    let mut words = Words::new();
    let mut table = String::from("&[\n");
    let mut speech = String::from("&[\n");
    let mut builder = Builder::default();
    for file in &files {
        let name = file
            .strip_prefix(&locales)
            .map_err(io::Error::other)?
            .to_string_lossy()
            .replace('\\', "/");
        if let Some(list) = list(&name) {
            let all = words.entry(list.to_owned()).or_default();
            all.extend(texts(&fs::read_to_string(file)?));
            continue;
        }
        let path = file.display().to_string();
        let row = format!("    ({name:?}, include_str!({path:?})),\n");
        if name.split('/').nth(1) == Some(OWN_WORDS) {
            speech.push_str(&row);
            continue;
        }
        table.push_str(&row);
        let tag = name.split('/').next().unwrap_or_default();
        messages(&fs::read_to_string(file)?, tag, &mut builder);
    }
    table.push(']');
    speech.push(']');
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("embedded.rs"), table)?;
    fs::write(out.join("speech.rs"), speech)?;
    fs::write(out.join("words.rs"), lists(words))?;
    fs::write(out.join("dictionary.rs"), rust(&builder.finish()))
}

/// The folder of what the library says itself, below a locale's.
const OWN_WORDS: &str = "kijil";

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}

/// The words of all locales by the file that they stand in.
type Words = BTreeMap<String, Vec<String>>;

/// The list that a file of words adds to: its name without folders and ending.
fn list(name: &str) -> Option<&str> {
    match name.split('/').collect::<Vec<_>>()[..] {
        [_, "words", file] => file.strip_suffix(".ftl"),
        _ => None,
    }
}

/// What the messages of a file say.
fn texts(source: &str) -> Vec<String> {
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(source);
    let patterns = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => message.value.as_ref(),
        _ => None,
    });
    patterns.filter_map(text).collect()
}

/// The lists as Rust source: the longest word first, so that none hides behind one that it begins with.
fn lists(words: Words) -> String {
    let lists = words.into_iter().map(|(name, mut words)| {
        words.sort_by(|one, other| other.len().cmp(&one.len()).then(one.cmp(other)));
        words.dedup();
        let name = name.replace('-', "_").to_uppercase();
        format!("pub(crate) static {name}: &[&str] = &{words:?};\n")
    });
    lists.collect()
}

/// Adds the messages and attributes of a file. A file that is not Fluent gives what can be read of it; tests of the
/// catalogs say what is wrong with it.
fn messages(source: &str, tag: &str, builder: &mut Builder) {
    let language = tag.split('-').next().unwrap_or(tag);
    let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(source);
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        if let Some(pattern) = &message.value {
            builder.add(id, language, text(pattern).as_deref());
        }
        for attribute in &message.attributes {
            let id = format!("{id}.{}", attribute.id.name);
            builder.add(&id, language, text(&attribute.value).as_deref());
        }
    }
}

/// What a pattern says; `None` where placeables stand in it.
fn text(pattern: &Pattern<&str>) -> Option<String> {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    parts.collect()
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
