//! `kijil localize`: marked-up pages in every locale, and single labels.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use kijil::chrome::{self, Alternate, ProblemKind, RenderOptions, Rendered};
use kijil::document::{self, Format, Limits};
use kijil::encoding::{self, Hints};
use kijil::locale::{Catalog, Escape, Isolation, Particles, Pseudo, TranslatorOptions};
use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use super::Status;

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
        (Some(label), _, _) => say(label, &catalog, arguments),
        (None, Some(site), Some(out)) => localize(site, out, &catalog, arguments),
        _ => anyhow::bail!("name a SITE and --out DIR, or a --label"),
    }
}

/// The built-in catalog with the user's laid over it. What is wrong with the user's files is told and passed over.
fn catalog(folders: &[PathBuf]) -> anyhow::Result<Catalog> {
    let mut catalog = Catalog::embedded();
    for folder in folders {
        catalog.layer(folder)?;
    }
    for problem in catalog.problems() {
        super::tell(&problem.to_string());
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

/// Prints what a label says in each locale.
fn say(label: &str, catalog: &Arc<Catalog>, arguments: &Arguments) -> anyhow::Result<Status> {
    let recognizer = catalog.recognizer();
    let found = recognizer.whole(label);
    let mut out = io::stdout().lock();
    let mut status = Status::Clean;
    for locale in &arguments.to {
        let texts = TranslatorOptions {
            escape: Escape::None,
            ..options(arguments)
        };
        let translator = catalog.translator_with(std::slice::from_ref(locale), texts);
        let said = found
            .iter()
            .find_map(|recognition| chrome::label(recognition, label, &translator));
        match said {
            Some(text) => writeln!(out, "{text}")?,
            None => {
                super::tell(&format!("no message says {label:?}"));
                status = Status::Findings;
            }
        }
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
        let ending = self.path.extension().unwrap_or_default();
        ending.eq_ignore_ascii_case("html") || ending.eq_ignore_ascii_case("htm")
    }
}

/// What came of one page in one locale.
#[derive(Default)]
struct Tally {
    pages: usize,
    messages: usize,
    missing: usize,
    fell_back: usize,
    other: usize,
}

fn localize(
    site: &Path,
    out: &Path,
    catalog: &Arc<Catalog>,
    arguments: &Arguments,
) -> anyhow::Result<Status> {
    let pages = pages(site)?;
    let mut status = Status::Clean;
    for locale in &arguments.to {
        let results: Vec<anyhow::Result<(String, Option<Rendered>)>> = pages
            .par_iter()
            .map(|page| write_page(page, out, catalog, locale, arguments))
            .collect();
        let mut tally = Tally::default();
        for result in results {
            match result {
                Ok((name, Some(rendered))) => tally.add(&name, locale, &rendered),
                Ok((_, None)) => {}
                Err(error) => {
                    super::tell_error(error.as_ref());
                    status = Status::Failed;
                }
            }
        }
        writeln!(io::stdout(), "{}", tally.line(locale))?;
        if arguments.strict && !tally.is_clean() && status == Status::Clean {
            status = Status::Findings;
        }
    }
    Ok(status)
}

impl Tally {
    fn add(&mut self, name: &str, locale: &LanguageIdentifier, rendered: &Rendered) {
        self.pages += 1;
        self.messages += rendered.messages;
        for problem in &rendered.problems {
            match problem.kind {
                ProblemKind::Missing => self.missing += 1,
                ProblemKind::FellBack(_) => self.fell_back += 1,
                _ => self.other += 1,
            }
            super::tell(&format!("{locale}: {name}:{problem}"));
        }
    }

    fn is_clean(&self) -> bool {
        self.missing + self.fell_back + self.other == 0
    }

    fn line(&self, locale: &LanguageIdentifier) -> String {
        format!(
            "{locale}: {} pages, {} messages, {} missing, {} fell back, {} other problems",
            self.pages, self.messages, self.missing, self.fell_back, self.other
        )
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
    let listed =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
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

/// Writes one file for one locale; pages are rendered, other files copied.
fn write_page(
    page: &Page,
    out: &Path,
    catalog: &Arc<Catalog>,
    locale: &LanguageIdentifier,
    arguments: &Arguments,
) -> anyhow::Result<(String, Option<Rendered>)> {
    let name = page.template_name().unwrap_or(&page.name);
    let target = out.join(locale.to_string()).join(name);
    let mut bytes =
        fs::read(&page.path).with_context(|| format!("cannot read {}", page.path.display()))?;
    if page.template_name().is_some() {
        bytes = fill(&bytes, page, catalog, locale, arguments)?;
    }
    let mut rendered = None;
    if page.is_html() || name.ends_with(".html") {
        let made = render(&bytes, name, catalog, locale, arguments);
        bytes = made.html.clone().into_bytes();
        rendered = Some(made);
    }
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(&target, bytes).with_context(|| format!("cannot write {}", target.display()))?;
    Ok((page.name.clone(), rendered))
}

/// Fills a template with the words of a locale.
fn fill(
    bytes: &[u8],
    page: &Page,
    catalog: &Arc<Catalog>,
    locale: &LanguageIdentifier,
    arguments: &Arguments,
) -> anyhow::Result<Vec<u8>> {
    let source = std::str::from_utf8(bytes)
        .with_context(|| format!("cannot read {} as UTF-8", page.path.display()))?;
    let texts = TranslatorOptions {
        escape: Escape::None,
        ..options(arguments)
    };
    let filled = chrome::fill(source, catalog, std::slice::from_ref(locale), texts)
        .with_context(|| format!("cannot fill {}", page.path.display()))?;
    Ok(filled.into_bytes())
}

fn render(
    bytes: &[u8],
    name: &str,
    catalog: &Arc<Catalog>,
    locale: &LanguageIdentifier,
    arguments: &Arguments,
) -> Rendered {
    let hints = Hints {
        repair: encoding::Repairing::Off,
        ..Hints::default()
    };
    let text = encoding::decode(bytes, &hints);
    let is_utf8 = text.encoding.eq_ignore_ascii_case("utf-8");
    let page = document::parse(text, Format::Html, &Limits::default());
    let options = RenderOptions {
        texts: options(arguments),
        alternates: alternates(name, &arguments.to),
        ..RenderOptions::default()
    };
    let mut rendered = chrome::render(&page, catalog, std::slice::from_ref(locale), &options);
    if !is_utf8 {
        // The page may still declare its old encoding; the byte order mark overrules that.
        rendered.html.insert(0, '\u{FEFF}');
    }
    rendered
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
