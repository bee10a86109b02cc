//! `kijil clean`: bytes → labelled page and its article.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::PathBuf;

use clap::ValueEnum;
use kijil::batch::{Input, InputError};
use kijil::content::{self, Block, Folded, Image, Metadata, Options, Page, Part, Role};
use kijil::document::{self, Document, Format as Written, Limits};
use kijil::encoding::{self, Hints, Text};
use kijil::locale::Arguments as Words;
use kijil::locale::{Catalog, Isolation, Recognition, Recognizer, Translator, TranslatorOptions};
use kijil::report::{self, Labelled};
use kijil::site;
use serde::{Deserialize, Serialize};
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

/// One input's answer in machine formats.
#[derive(Serialize)]
struct Line<'a> {
    schema: &'static str,
    source: &'a str,
    status: &'static str,
    encoding: &'static str,
    lang: Option<&'a str>,
    page_type: &'static str,
    title: Option<&'a str>,
    subtitle: Option<&'a str>,
    authors: &'a [String],
    published: Option<&'a str>,
    modified: Option<&'a str>,
    section: Option<&'a str>,
    tags: &'a [String],
    canonical: Option<&'a str>,
    site_name: Option<&'a str>,
    agency: Option<&'a str>,
    images: Vec<ImageLine<'a>>,
    captions: Vec<&'a str>,
    text: String,
    blocks: Vec<BlockLine<'a>>,
}

#[derive(Serialize)]
struct ImageLine<'a> {
    address: &'a str,
    alt: Option<&'a str>,
    caption: Option<&'a str>,
    credit: Option<&'a str>,
}

#[derive(Serialize)]
struct BlockLine<'a> {
    role: &'static str,
    kind: &'static str,
    text: &'a str,
    start: usize,
    end: usize,
    score: f32,
    reason: &'static str,
    message: Option<Message<'a>>,
    /// What the message says in the locale asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    localized: Option<String>,
    duplicate_of: Option<usize>,
}

#[derive(Serialize)]
struct Message<'a> {
    id: &'a str,
    arguments: Vec<(&'a str, &'a str)>,
    locale: String,
}

/// The bundles that pages are read with.
struct Bundles<'c> {
    recognizer: &'c Recognizer,
    /// Says what was recognized in the locale asked for.
    translator: Option<Translator<'c>>,
    screen: Screen,
    /// Renders pages with their roles, in the user's language.
    labelled: Labelled,
}

impl Bundles<'_> {
    /// The message that says a block, if it is one of the block's role.
    fn message<'b>(&'b self, block: &'b Block<'_>) -> Option<Recognition<'b>> {
        let mut found = self.recognizer.whole(&block.text).into_iter();
        let fits = |role: &str| {
            role.is_empty()
                || role == block.role.name()
                || Role::from_name(role)
                    .is_some_and(|role| is_chrome(role) && is_chrome(block.role))
        };
        found.find(|found| fits(found.role))
    }

    /// What a recognized block says in the locale asked for, if one was.
    fn localized(&self, found: &Recognition<'_>, block: &Block<'_>) -> Option<String> {
        let translator = self.translator.as_ref()?;
        site::label(found, &block.text, translator)
            .map(|said| said.text.into_owned())
            .filter(|said| *said != block.text)
    }
}

/// Whether blocks of this role stand around the article: their labels move about the page.
fn is_chrome(role: Role) -> bool {
    matches!(role.folded(), Folded::Links | Folded::Other)
}

pub(super) fn run(mut arguments: Arguments) -> anyhow::Result<Status> {
    arguments.settle(Config::find(&std::env::current_dir()?)?.clean);
    let arguments = &arguments;
    let hints = Hints {
        transport: arguments.charset.clone(),
        ..Hints::default()
    };
    let catalog = match catalog(&arguments.locales)? {
        // One catalog serves both to recognize and to translate.
        None if arguments.locale.is_some() => Some(Catalog::embedded()),
        own => own,
    };
    let recognizer = catalog.as_ref().map(Catalog::recognizer);
    let translator = catalog.as_ref().zip(arguments.locale.as_ref());
    let translator = translator.map(|(catalog, locale)| {
        let options = TranslatorOptions {
            isolation: Isolation::Off,
            ..TranslatorOptions::default()
        };
        catalog.translator_with(std::slice::from_ref(locale), options)
    });
    let bundles = Bundles {
        recognizer: recognizer
            .as_ref()
            .unwrap_or_else(|| Recognizer::embedded()),
        translator,
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
    let status = arguments.inputs.write_each(&hints, work)?;
    io::stdout().write_all(foot.as_bytes())?;
    Ok(status)
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
            let text = encoding::decode(&input.bytes, &input.hints);
            let format = Written::of(&input.name, text.as_str());
            let document = document::parse(text, format, &Limits::default());
            let page = content::extract(&document, bundles.recognizer, &Options::default());
            Done {
                out: show(&input.name, &document, &page, bundles, arguments),
                failure: None,
            }
        }
        Err(error) => Done {
            out: match arguments.format {
                Format::Jsonl | Format::Json => {
                    let (text, page) = (Text::from(""), Page::default());
                    let line = line(error.name(), error.code(), &text, &page, bundles);
                    json(&line, arguments.format)
                }
                Format::Text | Format::Markdown | Format::Html => Vec::new(),
            },
            failure: Some(error),
        },
    }
}

fn show(
    name: &str,
    document: &Document,
    page: &Page<'_>,
    bundles: &Bundles<'_>,
    arguments: &Arguments,
) -> Vec<u8> {
    match arguments.format {
        Format::Json | Format::Jsonl => json(
            &line(name, status(page), document.source(), page, bundles),
            arguments.format,
        ),
        Format::Html if arguments.shows_roles() => labelled(name, document, page, bundles),
        _ if arguments.shows_roles() => {
            table::table(page, bundles, arguments, bundles.screen).into_bytes()
        }
        Format::Text => shown(&article::text(page, arguments), bundles.screen),
        Format::Markdown => shown(
            &article::markdown(document, page, arguments),
            bundles.screen,
        ),
        Format::Html => shown(&article::html(document, page, arguments), bundles.screen),
    }
}

fn shown(text: &str, screen: Screen) -> Vec<u8> {
    screen.text(text).into_owned().into_bytes()
}

/// The section of one page in a document to look at.
fn labelled(name: &str, document: &Document, page: &Page<'_>, bundles: &Bundles<'_>) -> Vec<u8> {
    let said = |block: &Block<'_>| bundles.localized(&bundles.message(block)?, block);
    let section = bundles
        .labelled
        .section(name, document.source(), page, said);
    section
        .unwrap_or_else(|error| {
            let mut html = String::from("<p>");
            document::push_escaped_text(&mut html, &error.to_string());
            html + "</p>\n"
        })
        .into_bytes()
}

/// `ok`, or why there is no text.
fn status(page: &Page<'_>) -> &'static str {
    if page.blocks.is_empty() {
        "no-text"
    } else if page.blocks.iter().all(|block| block.role != Role::Body) {
        "no-main-content"
    } else {
        "ok"
    }
}

fn json(line: &Line<'_>, format: Format) -> Vec<u8> {
    let mut out = Vec::new();
    let written = match format {
        Format::Json => report::json_indented(&mut out, line),
        _ => report::json_line(&mut out, line),
    };
    // Memory takes all that is written to it, and a line holds nothing but text and numbers.
    written.expect("a line is always JSON");
    out
}

fn line<'a>(
    name: &'a str,
    status: &'static str,
    source: &Text,
    page: &'a Page<'_>,
    bundles: &'a Bundles<'_>,
) -> Line<'a> {
    let metadata: &Metadata = &page.metadata;
    let captions = page
        .blocks
        .iter()
        .filter(|block| block.role == Role::Caption && block.duplicate_of.is_none());
    Line {
        schema: "kijil-page/1",
        source: name,
        status,
        encoding: source.encoding,
        lang: metadata.language.as_deref(),
        page_type: page.page_type.name(),
        title: metadata.title.as_deref(),
        subtitle: metadata.subtitle.as_deref(),
        authors: &metadata.authors,
        published: metadata.published.as_deref(),
        modified: metadata.modified.as_deref(),
        section: metadata.section.as_deref(),
        tags: &metadata.tags,
        canonical: metadata.canonical.as_deref(),
        site_name: metadata.site_name.as_deref(),
        agency: metadata.agency.as_deref(),
        images: metadata.images.iter().map(image_line).collect(),
        captions: captions.map(|block| block.text.as_ref()).collect(),
        text: page.article(),
        blocks: page
            .blocks
            .iter()
            .map(|block| block_line(block, bundles))
            .collect(),
    }
}

fn image_line(image: &Image) -> ImageLine<'_> {
    ImageLine {
        address: &image.address,
        alt: image.alt.as_deref(),
        caption: image.caption.as_deref(),
        credit: image.credit.as_deref(),
    }
}

fn block_line<'a>(block: &'a Block<'_>, bundles: &'a Bundles<'_>) -> BlockLine<'a> {
    let message = bundles.message(block);
    let localized = message
        .as_ref()
        .and_then(|found| bundles.localized(found, block));
    BlockLine {
        role: block.role.name(),
        kind: block.kind.name(),
        text: &block.text,
        start: block.span.start,
        end: block.span.end,
        score: block.score,
        reason: block.reason.name(),
        message: message.map(|found| Message {
            id: found.id,
            arguments: found
                .arguments
                .iter()
                .filter_map(|argument| Some((argument.name, argument.span?.slice(&block.text))))
                .collect(),
            locale: found.locale.to_string(),
        }),
        localized,
        duplicate_of: block.duplicate_of,
    }
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
