//! `kijil localize`: marked-up pages in every locale, and single labels.

use std::borrow::Cow;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use kijil::chrome::{self, Alternate, ProblemKind, RenderOptions};
use kijil::document::{self, Document, Format, Limits};
use kijil::encoding::{self, Hints};
use kijil::locale::{
    Arguments as Words, Catalog, Escape, Isolation, Particles, Pseudo, TranslatorOptions,
};
use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use super::Status;
use super::speech::{about, problem, say};

/// Folders below the site that are entered; what is deeper is a loop of links.
const MAX_FOLDER_DEPTH: usize = 64;

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
    #[arg(long, value_name = "LOCALES", value_delimiter = ',', required = true)]
    to: Vec<LanguageIdentifier>,

    /// Where the pages go: OUT/<locale>/…
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Folders of Fluent files, <locale>/**/*.ftl, laid over the built-in ones; the last one wins
    #[arg(long, value_name = "DIR")]
    locales: Vec<PathBuf>,

    /// Fail if anything is missing or fell back to another locale
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
    match (&arguments.label, &arguments.site, &arguments.out) {
        (Some(text), _, _) => label(text, &catalog, arguments),
        (None, Some(site), Some(out)) => localize(site, out, &catalog, arguments),
        _ => anyhow::bail!(say("name-site-or-label", &Words::new())),
    }
}

/// The built-in catalog with the user's laid over it. What is wrong with the user's files is told and passed over.
fn catalog(folders: &[PathBuf]) -> anyhow::Result<Catalog> {
    let mut catalog = Catalog::embedded();
    for folder in folders {
        catalog.layer(folder)?;
    }
    for problem in catalog.problems() {
        super::tell(&problem::of_catalog(problem));
    }
    Ok(catalog)
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

/// Prints what a label says in each locale. Of several messages that say it, one counts that the locale has itself.
fn label(text: &str, catalog: &Catalog, arguments: &Arguments) -> anyhow::Result<Status> {
    let recognizer = catalog.recognizer();
    let found = recognizer.whole(text);
    let texts = TranslatorOptions {
        escape: Escape::None,
        ..options(arguments)
    };
    let mut status = Status::Clean;
    for locale in &arguments.to {
        let translator = catalog.translator_with(std::slice::from_ref(locale), texts);
        let labels = found.iter();
        let mut labels: Vec<_> = labels
            .filter_map(|label| chrome::label(label, text, &translator))
            .collect();
        // Negotiation may have led from ko-KR to ko: that is the locale's own.
        labels.sort_by_key(|said| said.locale.language != locale.language);
        let Some(said) = labels.first() else {
            super::tell(&say("no-message-says", &Words::new().with("text", text)));
            return Ok(Status::Findings);
        };
        if said.locale.language != locale.language {
            let from = Words::new().with("locale", said.locale.to_string());
            super::tell(&format!("{locale}: {}", say("page-fell-back", &from)));
            if arguments.strict {
                status = Status::Findings;
            }
        }
        writeln!(io::stdout(), "{}", said.text)?;
    }
    Ok(status)
}

/// A file of the site.
pub(super) struct Page {
    pub(super) path: PathBuf,
    /// Below the site, with `/` between the parts.
    pub(super) name: String,
}

impl Page {
    /// The name without `.jinja`, if the page is a template.
    fn template_name(&self) -> Option<&str> {
        self.name.strip_suffix(".jinja")
    }

    pub(super) fn is_html(&self) -> bool {
        is_html(&self.path)
    }
}

fn is_html(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm")
}

/// What came of a locale's pages.
#[derive(Default)]
struct Tally {
    pages: usize,
    messages: usize,
    missing: usize,
    fell_back: usize,
    other: usize,
}

/// What came of one page in one locale. Not the page: a site's worth of them would fill the memory.
struct Made {
    messages: usize,
    problems: Vec<chrome::Problem>,
}

fn localize(
    site: &Path,
    out: &Path,
    catalog: &Arc<Catalog>,
    arguments: &Arguments,
) -> anyhow::Result<Status> {
    let pages = pages(site)?;
    let made: Vec<Vec<anyhow::Result<Option<Made>>>> = pages
        .par_iter()
        .map(|page| write_page(page, out, catalog, arguments))
        .collect();
    let mut tallies: Vec<Tally> = Vec::new();
    tallies.resize_with(arguments.to.len(), Tally::default);
    let mut status = Status::Clean;
    for (page, made) in pages.iter().zip(made) {
        for ((made, locale), tally) in made.into_iter().zip(&arguments.to).zip(&mut tallies) {
            match made {
                Ok(Some(made)) => tally.add(&page.name, locale, &made),
                Ok(None) => {}
                Err(error) => {
                    super::tell_error(error.as_ref());
                    status = Status::Failed;
                }
            }
        }
    }
    for (tally, locale) in tallies.iter().zip(&arguments.to) {
        writeln!(io::stdout(), "{}", tally.line(locale))?;
    }
    if arguments.strict && !tallies.iter().all(Tally::is_clean) && status == Status::Clean {
        status = Status::Findings;
    }
    Ok(status)
}

impl Tally {
    fn add(&mut self, name: &str, locale: &LanguageIdentifier, made: &Made) {
        self.pages += 1;
        self.messages += made.messages;
        for problem in &made.problems {
            match problem.kind {
                ProblemKind::Missing => self.missing += 1,
                ProblemKind::FellBack(_) => self.fell_back += 1,
                _ => self.other += 1,
            }
            super::tell(&format!("{locale}: {name}:{}", problem::of_page(problem)));
        }
    }

    fn is_clean(&self) -> bool {
        self.missing + self.fell_back + self.other == 0
    }

    fn line(&self, locale: &LanguageIdentifier) -> String {
        let counts = Words::new()
            .with("locale", locale.to_string())
            .with("pages", self.pages)
            .with("messages", self.messages)
            .with("missing", self.missing)
            .with("fell-back", self.fell_back)
            .with("other", self.other);
        say("localized", &counts)
    }
}

/// Every file of the site, by name.
pub(super) fn pages(site: &Path) -> anyhow::Result<Vec<Page>> {
    let mut pages = Vec::new();
    if site.is_dir() {
        collect(site, "", 0, &mut pages)?;
    } else {
        let name = site.file_name().unwrap_or_default().to_string_lossy();
        pages.push(Page {
            path: site.to_owned(),
            name: name.into_owned(),
        });
    }
    Ok(pages)
}

fn collect(folder: &Path, name: &str, depth: usize, pages: &mut Vec<Page>) -> anyhow::Result<()> {
    let listed = fs::read_dir(folder).with_context(|| about("cannot-read", folder))?;
    let mut paths = listed
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    for path in paths {
        let last = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{name}{last}");
        if !path.is_dir() {
            pages.push(Page { path, name });
        } else if depth < MAX_FOLDER_DEPTH {
            collect(&path, &format!("{name}/"), depth + 1, pages)?;
        }
    }
    Ok(())
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
fn write_page(
    page: &Page,
    out: &Path,
    catalog: &Arc<Catalog>,
    arguments: &Arguments,
) -> Vec<anyhow::Result<Option<Made>>> {
    let source = match read(page) {
        Ok(source) => source,
        Err(error) => return vec![Err(error)],
    };
    let name = page.template_name().unwrap_or(&page.name);
    let write = |locale: &LanguageIdentifier| {
        let (bytes, made) = match &source {
            Source::Other(bytes) => (Cow::Borrowed(&**bytes), None),
            Source::Page { document, is_utf8 } => {
                let (html, made) = render(document, *is_utf8, name, catalog, locale, arguments);
                (Cow::Owned(html.into_bytes()), Some(made))
            }
            Source::Template(template) => {
                let filled = fill(template, catalog, locale, arguments)
                    .with_context(|| about("cannot-fill", &page.path))?;
                if is_html(Path::new(name)) {
                    let document = document::parse(filled.into(), Format::Html, &Limits::default());
                    let (html, made) = render(&document, true, name, catalog, locale, arguments);
                    (Cow::Owned(html.into_bytes()), Some(made))
                } else {
                    (Cow::Owned(filled.into_bytes()), None)
                }
            }
        };
        write_file(&out.join(locale.to_string()).join(name), &bytes)?;
        Ok(made)
    };
    arguments.to.iter().map(write).collect()
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
    let hints = Hints {
        repair: encoding::Repairing::Off,
        ..Hints::default()
    };
    let text = encoding::decode(&bytes, &hints);
    Ok(Source::Page {
        is_utf8: text.encoding.eq_ignore_ascii_case("utf-8"),
        document: Box::new(document::parse(text, Format::Html, &Limits::default())),
    })
}

/// Fills a template with the words of a locale.
fn fill(
    template: &str,
    catalog: &Arc<Catalog>,
    locale: &LanguageIdentifier,
    arguments: &Arguments,
) -> anyhow::Result<String> {
    let texts = TranslatorOptions {
        escape: Escape::None,
        ..options(arguments)
    };
    Ok(chrome::fill(
        template,
        catalog,
        std::slice::from_ref(locale),
        texts,
    )?)
}

fn render(
    page: &Document,
    is_utf8: bool,
    name: &str,
    catalog: &Catalog,
    locale: &LanguageIdentifier,
    arguments: &Arguments,
) -> (String, Made) {
    let options = RenderOptions {
        texts: options(arguments),
        alternates: alternates(name, &arguments.to),
        ..RenderOptions::default()
    };
    let rendered = chrome::render(page, catalog, std::slice::from_ref(locale), &options);
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

/// Writes a file, and the folders it lies in.
pub(super) fn write_file(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| about("cannot-make", folder))?;
    }
    fs::write(path, bytes).with_context(|| about("cannot-write", path))
}

/// The page in all locales, relative to itself: `../../ko/news/index.html`.
fn alternates(name: &str, locales: &[LanguageIdentifier]) -> Vec<Alternate> {
    let up = "../".repeat(name.matches('/').count() + 1);
    locales
        .iter()
        .map(|locale| Alternate {
            locale: locale.clone(),
            href: format!("{up}{locale}/{name}"),
        })
        .collect()
}
