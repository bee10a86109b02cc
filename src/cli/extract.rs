//! `kijil extract`: pages that were never marked up → a catalog and marked-up pages.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use encoding_rs::Encoding;
use kijil::document::{self, Document, Format, Limits};
use kijil::encoding;
use kijil::locale::{Arguments as Words, Catalog, ast, parse};
use kijil::site::{self, Ids, Known};
use unic_langid::LanguageIdentifier;

use super::Status;
use super::files::{self, Page, write_file};
use super::speech::{about, own, say};

/// The byte order mark in UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

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
    let mut ids = bundle.ids();
    let (mut pages, mut status) = files::pages(&arguments.site, arguments.out.as_slice());
    pages.retain(Page::is_html);
    for page in &pages {
        if let Ok(source) = Source::read(page) {
            ids.survey(&source.document, &known);
        }
    }
    let (mut marked, mut added) = (0_usize, 0_usize);
    for page in &pages {
        let written = match extract(page, &known, &mut ids) {
            Ok(found) => {
                // Before the page: one that names messages nobody has says nothing any more.
                bundle.add(&found.messages)?;
                added += found.messages.len();
                write(page, &found, arguments.out.as_deref())
            }
            Err(error) => Err(error),
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

/// What came of one page.
struct Found {
    bytes: Vec<u8>,
    messages: Vec<(String, String)>,
    is_changed: bool,
}

fn extract(page: &Page, known: &Known<'_>, ids: &mut Ids) -> anyhow::Result<Found> {
    let source = Source::read(page)?;
    // Before ids are given: what is not written must not have them.
    if source.encoded(source.document.text()).as_ref() != Some(&source.bytes) {
        let encoding = Words::new().with("encoding", source.document.source().encoding);
        return Err(anyhow::anyhow!(say("no-way-back", &encoding))
            .context(about("cannot-mark", &page.path)));
    }
    let found = site::extract(&source.document, known, ids);
    Ok(Found {
        bytes: source.encoded(&found.html).unwrap_or_default(),
        is_changed: found.html != source.document.text(),
        messages: found.messages,
    })
}

/// Writes a marked page; `false` if it is in its place and unchanged.
fn write(page: &Page, found: &Found, out: Option<&Path>) -> anyhow::Result<bool> {
    match out {
        Some(out) => write_file(&out.join(&page.name), &found.bytes)?,
        None if found.is_changed => write_file(&page.path, &found.bytes)?,
        None => return Ok(false),
    }
    Ok(true)
}

/// A page as it was read.
struct Source {
    document: Document,
    bytes: Vec<u8>,
}

impl Source {
    fn read(page: &Page) -> anyhow::Result<Source> {
        let bytes = fs::read(&page.path).with_context(|| about("cannot-read", &page.path))?;
        let text = encoding::decode(&bytes, &files::as_it_is());
        Ok(Source {
            document: document::parse(text, Format::Html, &Limits::default()),
            bytes,
        })
    }

    /// A text in the encoding of the page; `None` for encodings that nobody writes.
    fn encoded(&self, text: &str) -> Option<Vec<u8>> {
        let name = self.document.source().encoding;
        let codec = Encoding::for_label(name.as_bytes())?;
        let mut bytes = Vec::with_capacity(text.len());
        if self.bytes.starts_with(MARK) {
            bytes.extend_from_slice(MARK);
        }
        bytes.extend_from_slice(&codec.encode(text).0);
        Some(bytes)
    }
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
            source: source.trim_start_matches('\u{FEFF}').replace("\r\n", "\n"),
        })
    }

    /// Ids that the file has, with what they say.
    fn ids(&self) -> Ids {
        let mut ids = Ids::default();
        let parsed = parse("site.ftl", &self.source);
        for entry in &parsed.resource.body {
            if let ast::Entry::Message(message) = entry {
                let id = message.id.name.as_str();
                let start = message.id.name.span().end;
                ids.take(id, body(&self.source[start..]));
            }
        }
        ids
    }

    /// Adds entries at the end of the file.
    fn add(&mut self, entries: &[(String, String)]) -> anyhow::Result<()> {
        if entries.is_empty() {
            return Ok(());
        }
        if let Some(folder) = self.path.parent() {
            files::make_folder(folder)?;
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

/// What follows an id: to the next line that is not indented.
fn body(rest: &str) -> &str {
    let next = rest
        .match_indices('\n')
        .map(|(end, _)| end + 1)
        .find(|start| !rest[*start..].starts_with(' '));
    &rest[..next.unwrap_or(rest.len())]
}
