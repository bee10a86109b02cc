//! `kijil extract`: pages that were never marked up → a catalog and marked-up pages.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use kijil::locale::{Arguments as Words, Catalog};
use kijil::site::{Ids, Known, MarkedPage, Site, SiteOptions};
use unic_langid::LanguageIdentifier;

use super::Status;
use super::folder;
use super::speech::{about, own, say};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The page or the folder of pages; marked in place, unless --out is given
    #[arg(value_name = "SITE")]
    site: PathBuf,

    /// Where the messages go: LOCALES/<lang>/site.ftl, new ones at the end
    #[arg(long, value_name = "LOCALES")]
    locales: PathBuf,

    /// The language of the pages
    #[arg(long, value_name = "LANG", default_value = "en", value_parser = super::locale_name)]
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
    for problem in catalog.problems() {
        super::tell(&problem.text_in(own()));
    }
    let known = Known::of(&catalog, &arguments.lang);
    let mut bundle = Bundle::open(&arguments.locales, &arguments.lang)?;
    let mut options = SiteOptions::default();
    options.without.extend(arguments.out.clone());
    let site = Site::open(&arguments.site, options)?;
    let mut status = Status::Clean;
    for problem in site.problems() {
        super::tell_error(problem);
        status = Status::Failed;
    }
    let (mut marked, mut added) = (0_usize, 0_usize);
    for page in site.extract(&known, Ids::of(&bundle.source)) {
        let written = match page {
            Ok(page) => {
                // Before the page: one that names messages nobody has says nothing any more.
                bundle.add(&page.messages)?;
                added += page.messages.len();
                write(&page, arguments.out.as_deref())
            }
            Err(error) => Err(error.into()),
        };
        match written {
            Ok(is_written) => marked += usize::from(is_written),
            Err(error) => {
                super::tell_error(error.as_ref());
                status = Status::Failed;
            }
        }
    }
    let report = Words::new()
        .with("pages", marked)
        .with("messages", added)
        .with("path", bundle.path.display().to_string());
    writeln!(io::stdout(), "{}", say("extracted", &report))?;
    Ok(status)
}

/// Writes a marked page; `false` if it is in its place and unchanged.
fn write(page: &MarkedPage, out: Option<&Path>) -> anyhow::Result<bool> {
    match out {
        Some(out) => folder::write(&out.join(&page.name), &page.bytes)?,
        None if page.is_changed => folder::write(&page.path, &page.bytes)?,
        None => return Ok(false),
    }
    Ok(true)
}

/// The file that the messages go to.
struct Bundle {
    path: PathBuf,
    source: String,
    /// Whether it ends within a line.
    is_open: bool,
}

impl Bundle {
    fn open(locales: &Path, lang: &LanguageIdentifier) -> anyhow::Result<Bundle> {
        let path = locales.join(lang.to_string()).join("site.ftl");
        let source = match fs::read_to_string(&path) {
            Ok(source) => source,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error).context(about("cannot-read", &path)),
        };
        Ok(Bundle {
            path,
            is_open: !source.is_empty() && !source.ends_with('\n'),
            source,
        })
    }

    /// Adds entries at the end of the file.
    fn add(&mut self, entries: &[(String, String)]) -> anyhow::Result<()> {
        if entries.is_empty() {
            return Ok(());
        }
        if let Some(folder) = self.path.parent() {
            folder::make(folder)?;
        }
        let mut text = String::new();
        if std::mem::take(&mut self.is_open) {
            text.push('\n');
        }
        text.extend(entries.iter().map(|(_, entry)| entry.as_str()));
        let file = fs::File::options()
            .append(true)
            .create(true)
            .open(&self.path);
        file.and_then(|mut file| file.write_all(text.as_bytes()))
            .with_context(|| about("cannot-write", &self.path))
    }
}
