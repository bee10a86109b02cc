//! `kijil clean`: bytes → labelled page and its article.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::ValueEnum;
use kijil::batch::{Input, InputError};
use kijil::content::{Block, Page, Part, Role};
use kijil::document::{self, Document};
use kijil::encoding::Hints;
use kijil::locale::Arguments as Words;
use kijil::locale::Catalog;
use kijil::report::{self, Labelled, Localizer};
use kijil::{Cleaner, PageRecord};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

mod article;
mod table;

use super::Status;
use super::config::{self, Config, RoleName};
use super::inputs::Done;
use super::inputs::Inputs;
use super::screen::Screen;

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    inputs: Inputs,

    /// How to show the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// Show every block with its role, one a line
    #[arg(long)]
    roles: bool,

    /// Show every block with its role, score and reason
    #[arg(long)]
    explain: bool,

    /// Show only blocks of this role (may be repeated)
    #[arg(long, value_name = "ROLE", value_parser = role)]
    keep: Vec<Role>,

    /// Leave out blocks of this role (may be repeated)
    #[arg(long, value_name = "ROLE", value_parser = role)]
    drop: Vec<Role>,

    /// Leave out this part of the structure in Markdown and HTML, its words stay (may be repeated)
    #[arg(long, value_enum, value_name = "PART")]
    without: Vec<Structure>,

    /// Say what the bundles know, labels, bylines, dates, in this locale
    #[arg(long, value_name = "LOCALE", value_parser = super::locale_name)]
    locale: Option<LanguageIdentifier>,

    /// More bundles, a folder for each locale in DIR, over those that are built in (may be repeated)
    #[arg(long, value_name = "DIR")]
    locales: Vec<PathBuf>,

    /// The encoding that the transport (HTTP, mail) named
    #[arg(long, value_name = "LABEL")]
    charset: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The article
    Text,
    /// The article with its headings, links, pictures, lists, tables and code
    Markdown,
    /// One JSON object a page, over several lines
    Json,
    /// One JSON object a line and page
    Jsonl,
    /// The article in semantic elements; with --roles or --explain every block, to look at
    Html,
}

#[derive(Debug, Clone, Copy, ValueEnum, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Structure {
    /// Addresses of links
    Links,
    /// Pictures and their captions
    Images,
    /// Tables: each row becomes a line
    Tables,
    /// Lists: each item becomes a paragraph
    Lists,
    /// Code: it becomes text
    Code,
    /// Emphasis
    Emphasis,
}

impl Structure {
    fn part(self) -> Part {
        match self {
            Structure::Links => Part::Links,
            Structure::Images => Part::Images,
            Structure::Tables => Part::Tables,
            Structure::Lists => Part::Lists,
            Structure::Code => Part::Code,
            Structure::Emphasis => Part::Emphasis,
        }
    }
}

/// The role of this name.
pub(super) fn role(name: &str) -> Result<Role, String> {
    Role::from_name(name).ok_or_else(|| {
        let names: Vec<&str> = Role::ALL.iter().map(|role| role.name()).collect();
        super::speech::say("no-role", &Words::new().with("roles", names.join(", ")))
    })
}

/// What pages are read and shown with.
struct Bundles<'c> {
    cleaner: &'c Cleaner,
    /// Says what was recognized in the locale asked for.
    localizer: Localizer<'c>,
    screen: Screen,
    /// Renders pages with their roles, in the user's language.
    labelled: Labelled,
}

pub(super) fn run(mut arguments: Arguments) -> anyhow::Result<Status> {
    arguments.settle(Config::find(&std::env::current_dir()?)?.clean);
    let arguments = &arguments;
    let cleaner = cleaner(arguments)?;
    let bundles = Bundles {
        cleaner: &cleaner,
        localizer: cleaner.localizer(),
        screen: Screen::of_stdout(),
        labelled: Labelled::new(super::speech::own()),
    };
    let (head, foot) = match arguments.format {
        Format::Html if arguments.shows_roles() => {
            (Cow::Owned(bundles.labelled.head()?), Labelled::FOOT)
        }
        Format::Html => (Cow::Borrowed(article::HEAD), article::FOOT),
        _ => (Cow::Borrowed(""), ""),
    };
    io::stdout().write_all(head.as_bytes())?;
    let work = |input| clean(input, &bundles, arguments);
    let status = arguments.inputs.write_each(&Hints::default(), work)?;
    io::stdout().write_all(foot.as_bytes())?;
    Ok(status)
}

fn cleaner(arguments: &Arguments) -> anyhow::Result<Cleaner> {
    let mut cleaner = Cleaner::new();
    if let Some(catalog) = catalog(&arguments.locales)? {
        cleaner = cleaner.catalog(catalog);
    }
    if let Some(locale) = &arguments.locale {
        cleaner = cleaner.localize(locale.clone());
    }
    if let Some(charset) = &arguments.charset {
        cleaner = cleaner.charset(charset);
    }
    Ok(cleaner)
}

/// The built-in bundles with others laid over them; `None` where there are no others.
fn catalog(roots: &[PathBuf]) -> anyhow::Result<Option<Catalog>> {
    if roots.is_empty() {
        return Ok(None);
    }
    let mut catalog = Catalog::embedded();
    for root in roots {
        catalog.layer(root)?;
    }
    for problem in catalog.problems() {
        super::tell(&problem.text_in(super::speech::own()));
    }
    Ok(Some(catalog))
}

fn clean(input: Result<Input, InputError>, bundles: &Bundles<'_>, arguments: &Arguments) -> Done {
    match input {
        Ok(input) => {
            let cleaner = bundles.cleaner.clone().source(&input.name);
            let document = cleaner.document(&input.bytes);
            let page = cleaner.page(&document);
            Done::of(match arguments.format {
                Format::Json | Format::Jsonl => json(
                    &cleaner.record(&document, &page, &bundles.localizer),
                    arguments.format,
                ),
                _ => show(&input.name, &document, &page, bundles, arguments),
            })
        }
        Err(error) => Done {
            out: match arguments.format {
                Format::Jsonl | Format::Json => {
                    json(&PageRecord::of_error(&error), arguments.format)
                }
                Format::Text | Format::Markdown | Format::Html => Vec::new(),
            },
            failure: Some(error),
        },
    }
}

/// What people read of a page.
fn show(
    name: &str,
    document: &Document,
    page: &Page<'_>,
    bundles: &Bundles<'_>,
    arguments: &Arguments,
) -> Vec<u8> {
    let screen = bundles.screen;
    if arguments.shows_roles() {
        return match arguments.format {
            Format::Html => labelled(name, document, page, bundles),
            _ => table::table(page, bundles, arguments, screen).into_bytes(),
        };
    }
    let text = match arguments.format {
        Format::Markdown => article::markdown(document, page, arguments),
        Format::Html => article::html(document, page, arguments),
        _ => article::text(page, arguments),
    };
    screen.text(&text).into_owned().into_bytes()
}

/// The section of one page in a document to look at.
fn labelled(name: &str, document: &Document, page: &Page<'_>, bundles: &Bundles<'_>) -> Vec<u8> {
    let localized = |block: &Block<'_>| bundles.localizer.localize(block);
    let section = bundles
        .labelled
        .section(name, document.source(), page, localized);
    section
        .unwrap_or_else(|error| {
            let mut html = String::from("<p>");
            document::push_escaped_text(&mut html, &error.to_string());
            html + "</p>\n"
        })
        .into_bytes()
}

fn json(record: &PageRecord, format: Format) -> Vec<u8> {
    let mut out = Vec::new();
    let written = match format {
        Format::Json => report::json_indented(&mut out, record),
        _ => report::json_line(&mut out, record),
    };
    // Memory takes all that is written to it, and a record holds nothing but text and numbers.
    written.expect("a record is always JSON");
    out
}

impl Arguments {
    /// Takes from the project's settings what the command line does not say.
    fn settle(&mut self, config: config::Clean) {
        let roles = |names: Vec<RoleName>| names.into_iter().map(|name| name.0).collect();
        if !self.chooses() {
            self.keep = roles(config.keep);
            self.drop = roles(config.drop);
        }
        if self.without.is_empty() {
            self.without = config.without;
        }
        if self.locale.is_none() {
            self.locale = config.locale.map(|locale| locale.0);
        }
        if self.locales.is_empty() {
            self.locales = config.locales;
        }
    }

    /// Whether every block is shown with its role.
    fn shows_roles(&self) -> bool {
        self.roles || self.explain
    }

    /// Whether the user said which roles to show.
    fn chooses(&self) -> bool {
        !self.keep.is_empty() || !self.drop.is_empty()
    }

    /// Whether a block of this role is shown where the user said which.
    fn wants(&self, role: Role) -> bool {
        let kept = self.keep.is_empty() || self.keep.contains(&role);
        kept && !self.drop.contains(&role)
    }
}
