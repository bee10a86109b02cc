//! `kijil clean`: bytes → labelled page and its article.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::LazyLock;

use clap::ValueEnum;
use kijil::batch::{Input, InputError};
use kijil::chrome;
use kijil::content::{self, Block, Folded, Metadata, Options, Page, Role};
use kijil::document::{self, Format as Written, Limits};
use kijil::encoding::{self, Hints, Text};
use kijil::locale::Arguments as Words;
use kijil::locale::{Catalog, Isolation, Recognition, Recognizer, Translator, TranslatorOptions};
use kijil::report::Labelled;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use super::Status;
use super::inputs::Done;
use super::inputs::Inputs;

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

    /// Say what the bundles know, labels, bylines, dates, in this locale
    #[arg(long, value_name = "LOCALE")]
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
    /// The article with its headings, lists and quotes
    Markdown,
    /// One JSON object a page, over several lines
    Json,
    /// One JSON object a line and page
    Jsonl,
    /// Every block with its role, to look at
    Html,
}

fn role(name: &str) -> Result<Role, String> {
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
    authors: &'a [String],
    published: Option<&'a str>,
    modified: Option<&'a str>,
    section: Option<&'a str>,
    tags: &'a [String],
    canonical: Option<&'a str>,
    site_name: Option<&'a str>,
    captions: Vec<&'a str>,
    text: String,
    blocks: Vec<BlockLine<'a>>,
}

#[derive(Serialize)]
struct BlockLine<'a> {
    role: &'static str,
    kind: &'static str,
    text: &'a str,
    start: usize,
    end: usize,
    score: f32,
    reason: &'a str,
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
        chrome::label(found, &block.text, translator)
            .map(|said| said.text.into_owned())
            .filter(|said| *said != block.text)
    }
}

/// Whether blocks of this role stand around the article: their labels move about the page.
fn is_chrome(role: Role) -> bool {
    matches!(role.folded(), Folded::Links | Folded::Other)
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let hints = Hints {
        transport: arguments.charset.clone(),
        ..Hints::default()
    };
    let catalog = catalog(&arguments.locales)?;
    let own = catalog.as_ref().map(Catalog::recognizer);
    let built_in = LazyLock::new(Catalog::embedded);
    let translator = arguments.locale.as_ref().map(|locale| {
        let options = TranslatorOptions {
            isolation: Isolation::Off,
            ..TranslatorOptions::default()
        };
        let catalog = catalog.as_ref().unwrap_or_else(|| &built_in);
        catalog.translator_with(std::slice::from_ref(locale), options)
    });
    let bundles = Bundles {
        recognizer: own.as_ref().unwrap_or_else(|| Recognizer::embedded()),
        translator,
    };
    let is_html = arguments.format == Format::Html;
    if is_html {
        io::stdout().write_all(Labelled::HEAD.as_bytes())?;
    }
    let work = |input| clean(input, &bundles, arguments);
    let status = arguments.inputs.write_each(&hints, work)?;
    if is_html {
        io::stdout().write_all(Labelled::FOOT.as_bytes())?;
    }
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
        super::tell(&super::speech::problem::of_catalog(problem));
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
                out: show(&input.name, document.source(), &page, bundles, arguments),
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
    source: &Text,
    page: &Page<'_>,
    bundles: &Bundles<'_>,
    arguments: &Arguments,
) -> Vec<u8> {
    if arguments.explain || arguments.roles {
        return table(page, bundles, arguments).into_bytes();
    }
    match arguments.format {
        Format::Json | Format::Jsonl => json(
            &line(name, status(page), source, page, bundles),
            arguments.format,
        ),
        Format::Text | Format::Markdown => read(page, arguments).into_bytes(),
        Format::Html => {
            let said = |block: &Block<'_>| bundles.localized(&bundles.message(block)?, block);
            let section = Labelled::new().section(name, source, page, said);
            section
                .unwrap_or_else(|error| {
                    let mut html = String::from("<p>");
                    document::push_escaped_text(&mut html, &error.to_string());
                    html + "</p>\n"
                })
                .into_bytes()
        }
    }
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
    let written = match format {
        Format::Json => serde_json::to_vec_pretty(line),
        _ => serde_json::to_vec(line),
    };
    let text = String::from_utf8(written.unwrap_or_default()).unwrap_or_default();
    let mut out = one_line(&text).into_bytes();
    out.push(b'\n');
    out
}

/// Escapes what JSON allows and many readers take for the end of a line.
fn one_line(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '\u{85}' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
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
        authors: &metadata.authors,
        published: metadata.published.as_deref(),
        modified: metadata.modified.as_deref(),
        section: metadata.section.as_deref(),
        tags: &metadata.tags,
        canonical: metadata.canonical.as_deref(),
        site_name: metadata.site_name.as_deref(),
        captions: captions.map(|block| block.text.as_ref()).collect(),
        text: page.article(),
        blocks: page
            .blocks
            .iter()
            .map(|block| block_line(block, bundles))
            .collect(),
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
        reason: &block.reason,
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

/// Whether the user asked for this block.
fn wanted(block: &Block<'_>, arguments: &Arguments) -> bool {
    let kept = arguments.keep.is_empty() || arguments.keep.contains(&block.role);
    kept && !arguments.drop.contains(&block.role)
}

fn table(page: &Page<'_>, bundles: &Bundles<'_>, arguments: &Arguments) -> String {
    let mut out = String::new();
    for block in page.blocks.iter().filter(|block| wanted(block, arguments)) {
        out.push_str(&format!("{:<16} ", block.role.name()));
        if arguments.explain {
            out.push_str(&format!("{:.2}  {}  ", block.score, block.reason));
        }
        let localized = || bundles.localized(&bundles.message(block)?, block);
        match bundles.translator.as_ref().and_then(|_| localized()) {
            Some(text) => out.push_str(&text),
            None => out.push_str(&block.text),
        }
        out.push('\n');
    }
    out
}

/// The article, or the blocks of the roles asked for.
fn read(page: &Page<'_>, arguments: &Arguments) -> String {
    let chosen = !arguments.keep.is_empty() || !arguments.drop.is_empty();
    if !chosen && arguments.format == Format::Text {
        return page.article() + "\n";
    }
    let mut out = String::new();
    let main = |block: &Block<'_>| matches!(block.role, Role::Body | Role::Heading | Role::Title);
    let shown = |block: &&Block<'_>| {
        block.duplicate_of.is_none()
            && if chosen {
                wanted(block, arguments)
            } else {
                main(block)
            }
    };
    for block in page.blocks.iter().filter(shown) {
        let sign = match (arguments.format, block.role, block.kind) {
            (Format::Markdown, Role::Title, _) => "# ",
            (Format::Markdown, Role::Heading, _) => "## ",
            (Format::Markdown, _, content::Kind::ListItem) => "- ",
            (Format::Markdown, _, content::Kind::Quote) => "> ",
            _ => "",
        };
        out.push_str(sign);
        out.push_str(&block.text);
        out.push_str("\n\n");
    }
    out
}
