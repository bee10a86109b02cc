//! `kijil extract`: pages that were never marked up → a catalog and marked-up pages.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::Context;
use kijil::chrome::{self, Ids};
use kijil::document::{self, Format, Limits};
use kijil::locale::{Arguments as Words, Catalog, ast, parse};
use unic_langid::LanguageIdentifier;

use super::Status;
use super::localize::write_file;
use super::speech::{about, say};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The page or the folder of pages; marked in place, unless --out is given
    #[arg(value_name = "SITE")]
    site: PathBuf,

    /// Where the messages go: LOCALES/<lang>/site.ftl, new ones at the end
    #[arg(long, value_name = "LOCALES")]
    locales: PathBuf,

    /// The language of the pages
    #[arg(long, value_name = "LANG", default_value = "en")]
    lang: LanguageIdentifier,

    /// Write the marked-up pages there and leave the site as it is
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let mut catalog = Catalog::embedded();
    if arguments.locales.is_dir() {
        catalog.layer(&arguments.locales)?;
    }
    let known = catalog.recognizer();
    let file = arguments
        .locales
        .join(arguments.lang.to_string())
        .join("site.ftl");
    let mut source = match fs::read_to_string(&file) {
        Ok(source) => source,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error).context(about("cannot-read", &file)),
    };
    let mut ids = taken(&source);
    let (mut marked, mut added) = (0_usize, 0_usize);
    for page in super::localize::pages(&arguments.site)? {
        if !page.is_html() {
            continue;
        }
        let text = fs::read_to_string(&page.path)
            .with_context(|| about("cannot-read-utf8", &page.path))?;
        let document = document::parse(text.as_str().into(), Format::Html, &Limits::default());
        let found = chrome::extract(&document, &known, &mut ids);
        for (id, entry) in &found.messages {
            if !has(&source, id) {
                source.push_str(entry);
                added += 1;
            }
        }
        let target = match &arguments.out {
            Some(out) => out.join(&page.name),
            None => page.path.clone(),
        };
        if arguments.out.is_some() || found.html != text {
            write_file(&target, found.html.as_bytes())?;
            marked += 1;
        }
    }
    if added > 0 {
        write_file(&file, source.as_bytes())?;
    }
    let report = Words::new()
        .with("pages", marked)
        .with("messages", added)
        .with("path", file.display().to_string());
    writeln!(io::stdout(), "{}", say("extracted", &report))?;
    Ok(Status::Clean)
}

/// Ids that the file has, with what they say.
fn taken(source: &str) -> Ids {
    let mut ids = Ids::default();
    let parsed = parse("site.ftl", source);
    for entry in &parsed.resource.body {
        if let ast::Entry::Message(message) = entry {
            let id = message.id.name.as_str();
            let start = message.id.name.span().end;
            ids.take(id, body(&source[start..]));
        }
    }
    ids
}

/// What follows an id: to the next line that is not indented.
fn body(rest: &str) -> &str {
    let next = rest
        .match_indices('\n')
        .map(|(end, _)| end + 1)
        .find(|start| !rest[*start..].starts_with(' '));
    &rest[..next.unwrap_or(rest.len())]
}

fn has(source: &str, id: &str) -> bool {
    source.lines().any(|line| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.starts_with(" ="))
    })
}
