//! `kijil localize`: marked-up pages in every locale, and single labels.

use std::collections::HashSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kijil::locale::{Arguments as Words, Catalog, Isolation, Particles, Pseudo, TranslatorOptions};
use kijil::site::{FileKind, Output, Problem, Site, SiteError, SiteOptions};
use unic_langid::LanguageIdentifier;

use super::Status;
use super::folder::{make, write};
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
    match (&arguments.label, &arguments.site, &arguments.out) {
        (Some(text), _, _) => label::say_in(text, &catalog, arguments),
        (None, Some(site), Some(out)) => localize(site, out, &catalog, arguments),
        _ => anyhow::bail!(say("name-site-or-label", &Words::new())),
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

fn texts(arguments: &Arguments) -> TranslatorOptions {
    let isolation = if arguments.isolate {
        Isolation::On
    } else {
        Isolation::Off
    };
    TranslatorOptions::default()
        .isolation(isolation)
        .particles(Particles::Choose)
        .pseudo(arguments.pseudo.map(Pseudo::from))
}

fn localize(
    root: &Path,
    out: &Path,
    catalog: &Arc<Catalog>,
    arguments: &Arguments,
) -> anyhow::Result<Status> {
    let targets = arguments
        .to
        .iter()
        .map(|locale| out.join(locale.to_string()));
    let mut options = SiteOptions::new(arguments.to.iter().cloned());
    options.texts = texts(arguments);
    options.without = targets.chain([out.to_owned()]).collect();
    let site = Site::open(root, options)?;
    for locale in site.locales() {
        make(&out.join(locale.to_string()))?;
    }
    for problem in site.problems() {
        super::tell_error(problem);
    }
    let written = site.render_parallel(catalog, |output| Written::of(output, out));
    let mut tallies: Vec<Tally> = site.locales().iter().map(Tally::new).collect();
    let is_whole = tell(&written, &mut tallies) && site.problems().is_empty();
    for tally in &tallies {
        writeln!(io::stdout(), "{}", tally.line())?;
    }
    let is_clean = tallies.iter().all(Tally::is_clean) && catalog.problems().is_empty();
    Ok(match is_whole {
        false => Status::Failed,
        true if arguments.strict && !is_clean => Status::Findings,
        true => Status::Clean,
    })
}

/// What came of a page in a locale. Not the page: a site's worth of them would fill the memory.
struct Written<'s> {
    path: &'s Path,
    locale: &'s LanguageIdentifier,
    messages: usize,
    problems: Vec<Problem>,
}

impl<'s> Written<'s> {
    /// Writes a file; `None` for one that is no page.
    fn of(
        output: Result<Output<'s>, SiteError>,
        out: &Path,
    ) -> anyhow::Result<Option<Written<'s>>> {
        let output = output?;
        write(&out.join(output.path()), output.bytes())?;
        let is_page = output.file.kind() != FileKind::Asset;
        Ok(is_page.then_some(Written {
            path: &output.file.path,
            locale: output.locale,
            messages: output.messages,
            problems: output.problems,
        }))
    }
}

/// Tells what is wrong, and adds up what came of the pages; `false` if something could not be done.
fn tell(written: &[anyhow::Result<Option<Written<'_>>>], tallies: &mut [Tally<'_>]) -> bool {
    let mut failures = HashSet::new();
    for written in written {
        match written {
            Ok(Some(page)) => {
                let mut tallies = tallies.iter_mut();
                if let Some(tally) = tallies.find(|tally| tally.locale == page.locale) {
                    tally.add(page);
                }
            }
            Ok(None) => {}
            Err(error) => {
                let failure = super::told(error.as_ref());
                // What is wrong with a template is wrong with it in every locale.
                if !failures.contains(&failure) {
                    super::tell(&failure);
                    failures.insert(failure);
                }
            }
        }
    }
    failures.is_empty()
}
