//! `kijil localize`: marked-up pages in every locale, and single labels.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use anyhow::Context;
use kijil::document::{self, Document, Format, Limits};
use kijil::encoding;
use kijil::locale::{
    Arguments as Words, Catalog, Escape, Isolation, Particles, Pseudo, TranslatorOptions,
};
use kijil::site::{self, Alternate, RenderOptions};
use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use super::Status;
use super::files::{self, Page, is_html, make_folder, write_file};
use super::speech::{about, own, say};

use self::tally::Tally;

mod label;
mod tally;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The page or the folder of pages; other files are copied
    #[arg(
        value_name = "SITE",
        required_unless_present = "label",
        requires = "out"
    )]
    site: Option<PathBuf>,

    /// The locales to render, for example ko,en,ar
    #[arg(long, value_name = "LOCALES", value_delimiter = ',', required = true, value_parser = super::locale_name)]
    to: Vec<LanguageIdentifier>,

    /// Where the pages go: OUT/<locale>/…
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Folders of Fluent files, <locale>/**/*.ftl, laid over the built-in ones; the last one wins
    #[arg(long, value_name = "DIR")]
    locales: Vec<PathBuf>,

    /// Fail if anything is missing, fell back to another locale, or is wrong with the catalogs
    #[arg(long)]
    strict: bool,

    /// Put isolation marks (U+2068, U+2069) around what is filled into a text
    #[arg(long)]
    isolate: bool,

    /// Disguise the texts, to find what was never translated or does not fit
    #[arg(long, value_enum, value_name = "KIND")]
    pseudo: Option<Disguised>,

    /// Say one label in the locales instead
    #[arg(long, value_name = "TEXT", conflicts_with = "site")]
    label: Option<String>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Disguised {
    /// Ŵîññöŵ
    Accented,
    /// Wiinnoow
    Elongated,
    /// From right to left
    Bidi,
    /// Ｗｉｎｎｏｗ
    Wide,
}

impl From<Disguised> for Pseudo {
    fn from(disguised: Disguised) -> Pseudo {
        match disguised {
            Disguised::Accented => Pseudo::Accented,
            Disguised::Elongated => Pseudo::Elongated,
            Disguised::Bidi => Pseudo::Bidi,
            Disguised::Wide => Pseudo::Wide,
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let catalog = Arc::new(catalog(&arguments.locales)?);
    let mut locales: Vec<LanguageIdentifier> = Vec::new();
    for locale in &arguments.to {
        if !locales.contains(locale) {
            locales.push(locale.clone());
        }
    }
    match (&arguments.label, &arguments.site, &arguments.out) {
        (Some(text), _, _) => label::say_in(text, &catalog, &locales, arguments),
        (None, Some(site), Some(out)) => {
            let work = Work {
                catalog: &catalog,
                templates: Arc::default(),
                locales: &locales,
                arguments,
            };
            localize(site, out, work)
        }
        _ => anyhow::bail!(say("name-site-or-label", &Words::new())),
    }
}

/// What every page is rendered with.
struct Work<'w> {
    catalog: &'w Arc<Catalog>,
    /// The templates of the site by name, for others to include.
    templates: Arc<BTreeMap<String, Part>>,
    /// As they were asked for, each once.
    locales: &'w [LanguageIdentifier],
    arguments: &'w Arguments,
}

/// A template as others include it: read once, if at all.
struct Part {
    path: PathBuf,
    text: OnceLock<Option<String>>,
}

impl Part {
    fn of(page: &Page) -> Part {
        Part {
            path: page.path.clone(),
            text: OnceLock::new(),
        }
    }

    /// What it says; `None` where it cannot be read as UTF-8.
    fn text(&self) -> Option<&str> {
        let read = || fs::read_to_string(&self.path).ok();
        self.text.get_or_init(read).as_deref()
    }
}

/// The built-in catalog with the user's laid over it. What is wrong with the user's files is told and passed over.
fn catalog(folders: &[PathBuf]) -> anyhow::Result<Catalog> {
    let mut catalog = Catalog::embedded();
    for folder in folders {
        catalog.layer(folder)?;
        let has_locales = fs::read_dir(folder)
            .is_ok_and(|entries| entries.flatten().any(|entry| is_of_locale(&entry.path())));
        if !has_locales {
            super::tell(&about("no-locale-folders", folder));
        }
    }
    for problem in catalog.problems() {
        super::tell(&problem.text_in(own()));
    }
    Ok(catalog)
}

/// Whether an entry of a catalog's folder may be a locale: a folder, or a file named as one.
fn is_of_locale(path: &Path) -> bool {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    let is_file_of_one = || {
        path.extension().is_some_and(|ending| ending == "ftl")
            && stem.is_some_and(|stem| stem.parse::<LanguageIdentifier>().is_ok())
    };
    path.is_dir() || is_file_of_one()
}

fn options(arguments: &Arguments) -> TranslatorOptions {
    TranslatorOptions {
        isolation: if arguments.isolate {
            Isolation::On
        } else {
            Isolation::Off
        },
        particles: Particles::Choose,
        pseudo: arguments.pseudo.map(Pseudo::from),
        ..RenderOptions::default().texts
    }
}

/// What came of a file in the locales, in their order.
type Written = Vec<anyhow::Result<Option<Made>>>;

/// What came of one page in one locale. Not the page: a site's worth of them would fill the memory.
struct Made {
    messages: usize,
    problems: Vec<site::Problem>,
}

fn localize(site: &Path, out: &Path, mut work: Work<'_>) -> anyhow::Result<Status> {
    fs::metadata(site).with_context(|| about("cannot-read", site))?;
    let targets: Vec<PathBuf> = work
        .locales
        .iter()
        .map(|locale| out.join(locale.to_string()))
        .collect();
    for target in &targets {
        make_folder(target)?;
    }
    let results: Vec<PathBuf> = targets.into_iter().chain([out.to_owned()]).collect();
    let (pages, mut status) = files::pages(site, &results);
    let (pages, alone) = one_of_each(pages);
    status = status.max(alone);
    let templates = pages
        .iter()
        .filter_map(|page| Some((page.template_name()?.to_owned(), Part::of(page))));
    work.templates = Arc::new(templates.collect());
    let work = &work;
    let pages: Vec<Page> = pages.into_iter().filter(|page| !is_part(page)).collect();
    let written: Vec<Written> = pages
        .par_iter()
        .map(|page| write_page(page, out, work))
        .collect();
    let mut tallies: Vec<Tally> = Vec::new();
    tallies.resize_with(work.locales.len(), Tally::default);
    for (page, written) in pages.iter().zip(written) {
        let mut failures: Vec<String> = Vec::new();
        for ((made, locale), tally) in written.into_iter().zip(work.locales).zip(&mut tallies) {
            match made {
                Ok(Some(made)) => tally.add(&page.path, locale, &made),
                Ok(None) => {}
                Err(error) => {
                    let failure = super::told(error.as_ref());
                    // What is wrong with a template is wrong with it in every locale.
                    if !failures.contains(&failure) {
                        super::tell(&failure);
                        failures.push(failure);
                    }
                    status = Status::Failed;
                }
            }
        }
    }
    for (tally, locale) in tallies.iter().zip(work.locales) {
        writeln!(io::stdout(), "{}", tally.line(locale))?;
    }
    let is_clean = tallies.iter().all(Tally::is_clean) && work.catalog.problems().is_empty();
    if work.arguments.strict && !is_clean && status == Status::Clean {
        status = Status::Findings;
    }
    Ok(status)
}

/// Whether a page is only part of others: a template whose name begins with a low line.
fn is_part(page: &Page) -> bool {
    let last = page
        .template_name()
        .and_then(|name| name.rsplit('/').next());
    last.is_some_and(|last| last.starts_with('_'))
}

/// The pages without those that would be written over another one, `a.html` and `a.html.jinja`, which are told.
fn one_of_each(pages: Vec<Page>) -> (Vec<Page>, Status) {
    let mut first: HashMap<String, PathBuf> = HashMap::new();
    let mut status = Status::Clean;
    let mut alone = Vec::with_capacity(pages.len());
    for page in pages {
        let name = page.template_name().unwrap_or(&page.name).to_owned();
        if let Some(other) = first.get(&name) {
            let both = Words::new()
                .with("path", page.path.display().to_string())
                .with("other", other.display().to_string());
            super::tell(&say("same-target", &both));
            status = Status::Failed;
        } else {
            first.insert(name, page.path.clone());
            alone.push(page);
        }
    }
    (alone, status)
}

/// What a file of the site is, read once for all locales.
enum Source {
    Template(String),
    Page {
        document: Box<Document>,
        is_utf8: bool,
    },
    Other(Vec<u8>),
}

/// Writes one file for every locale; pages are rendered, other files copied.
fn write_page(page: &Page, out: &Path, work: &Work<'_>) -> Written {
    let source = match read(page) {
        Ok(source) => source,
        Err(error) => return vec![Err(error)],
    };
    let name = page.template_name().unwrap_or(&page.name);
    let write = |locale: &LanguageIdentifier| {
        let (bytes, made) = match &source {
            Source::Other(bytes) => (Cow::Borrowed(&**bytes), None),
            Source::Page { document, is_utf8 } => {
                let (html, made) = render(document, *is_utf8, name, locale, work);
                (Cow::Owned(html.into_bytes()), Some(made))
            }
            Source::Template(template) => {
                let (text, made) = fill(page, template, name, locale, work)?;
                (Cow::Owned(text.into_bytes()), Some(made))
            }
        };
        write_file(&out.join(locale.to_string()).join(name), &bytes)?;
        Ok(made)
    };
    work.locales.iter().map(write).collect()
}

fn read(page: &Page) -> anyhow::Result<Source> {
    let bytes = fs::read(&page.path).with_context(|| about("cannot-read", &page.path))?;
    if page.template_name().is_some() {
        let template = String::from_utf8(bytes);
        let template = template.with_context(|| about("cannot-read-utf8", &page.path))?;
        return Ok(Source::Template(template));
    }
    if !page.is_html() {
        return Ok(Source::Other(bytes));
    }
    let text = encoding::decode(&bytes, &files::as_it_is());
    Ok(Source::Page {
        is_utf8: text.encoding.eq_ignore_ascii_case("utf-8"),
        document: Box::new(document::parse(text, Format::Html, &Limits::default())),
    })
}

/// Fills a template with the words of a locale; what it marks is rendered as in a page.
fn fill(
    page: &Page,
    template: &str,
    name: &str,
    locale: &LanguageIdentifier,
    work: &Work<'_>,
) -> anyhow::Result<(String, Made)> {
    let texts = TranslatorOptions {
        escape: Escape::None,
        ..options(work.arguments)
    };
    let wanted = std::slice::from_ref(locale);
    let templates = Arc::clone(&work.templates);
    // A name is looked up among the files of the site, never joined into a path.
    let part = move |name: &str| {
        let part = templates.get(name.strip_suffix(".jinja").unwrap_or(name))?;
        part.text().map(str::to_owned)
    };
    let filled = site::fill(name, template, work.catalog, wanted, texts, part)
        .map_err(|error| unfilled(&page.path, &error))?;
    let mut made = Made {
        messages: filled.messages,
        problems: filled.problems,
    };
    if !is_html(Path::new(name)) {
        return Ok((filled.text, made));
    }
    let document = document::parse(filled.text.into(), Format::Html, &Limits::default());
    let (html, rendered) = render(&document, true, name, locale, work);
    made.messages += rendered.messages;
    made.problems.extend(rendered.problems);
    Ok((html, made))
}

/// Why a template could not be filled, with the line.
fn unfilled(path: &Path, error: &minijinja::Error) -> anyhow::Error {
    let place = match error.line() {
        Some(line) => format!("{}:{line}", path.display()),
        None => path.display().to_string(),
    };
    let reason = match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    };
    anyhow::anyhow!(reason).context(about("cannot-fill", Path::new(&place)))
}

fn render(
    page: &Document,
    is_utf8: bool,
    name: &str,
    locale: &LanguageIdentifier,
    work: &Work<'_>,
) -> (String, Made) {
    let options = RenderOptions {
        texts: options(work.arguments),
        alternates: alternates(name, work.locales),
        ..RenderOptions::default()
    };
    let rendered = site::render(page, work.catalog, std::slice::from_ref(locale), &options);
    let mut html = rendered.html;
    if !is_utf8 {
        // The page may still declare its old encoding; the byte order mark overrules that.
        html.insert(0, '\u{FEFF}');
    }
    let made = Made {
        messages: rendered.messages,
        problems: rendered.problems,
    };
    (html, made)
}

/// The page in all locales, relative to itself: `../../ko/news/index.html`.
fn alternates(name: &str, locales: &[LanguageIdentifier]) -> Vec<Alternate> {
    let up = "../".repeat(name.matches('/').count() + 1);
    let name = page_address(name);
    locales
        .iter()
        .map(|locale| Alternate {
            locale: locale.clone(),
            href: format!("{up}{locale}/{name}"),
        })
        .collect()
}

/// A name as an address has it: what would end a path, or a name, or begin a query, is written by its bytes
/// ([URL](https://url.spec.whatwg.org/#path-percent-encode-set), path percent-encode set).
fn page_address(name: &str) -> String {
    let mut address = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '\0'..=' '
            | '\u{7F}'
            | '"'
            | '#'
            | '%'
            | '<'
            | '>'
            | '?'
            | '\\'
            | '^'
            | '`'
            | '{'
            | '}' => {
                address.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c => address.push(c),
        }
    }
    address
}
