//! `kijil check`: pages, templates and catalogs → findings.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ValueEnum;
use kijil::check::{self, Checked, Dictionary, Finding, Folding, Level, Options};
use kijil::locale::Arguments as Words;
use kijil::report::{
    Github, Html, Json, JsonLines, Junit, Repetition, Report, Sarif, Statistics, Summary, Text,
};

use self::output::Output;
use self::selection::{Files, Selection};
use self::tally::Tally;
use super::Status;
use super::config::Config;
use super::inputs::Inputs;
use super::mend;
use super::speech;

mod files;
mod output;
mod passed;
pub(in crate::cli) mod selection;
mod tally;

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    inputs: Inputs,

    #[command(flatten)]
    selection: Selection,

    #[command(flatten)]
    output: Output,

    /// How to show the findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// The locale that the text should be in [default: what the document declares]
    #[arg(long, value_name = "LOCALE", value_parser = locale)]
    locale: Option<String>,

    /// What the text was translated from: a locale, or the catalog that FILE is held against
    #[arg(long, value_name = "LOCALE|FILE")]
    source: Option<PathBuf>,

    /// The project's own catalogs in DIR, a folder or a file for each locale: phrases to look for, with their translations
    #[arg(long, value_name = "DIR")]
    locales: Option<PathBuf>,

    /// Name also the messages of --locales that none of the inputs uses
    #[arg(long, requires = "locales")]
    unused: bool,

    /// The inputs are folders of catalogs (Fluent, JSON, YAML, PO), a folder or a file for each locale
    #[arg(long)]
    catalogs: bool,

    /// Show also what is merely possible
    #[arg(long)]
    strict: bool,

    /// Show only findings on lines that changed since this Git revision
    #[arg(long, value_name = "REV")]
    since: Option<String>,

    /// Findings in FILE are known: only new ones count, and known ones that are gone are named
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,

    /// Freeze all findings in the file of --baseline
    #[arg(long, requires = "baseline")]
    update_baseline: bool,

    /// Write the fixes to the files: those that keep the wording, or all with --fix=all
    #[arg(
        long,
        value_enum,
        value_name = "WHICH",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "safe"
    )]
    fix: Option<mend::Level>,

    /// Show what --fix would change, and change nothing
    #[arg(long)]
    diff: bool,

    /// Show how many findings each rule has, instead of the findings
    #[arg(long, conflicts_with_all = ["format", "diff"])]
    statistics: bool,

    /// The name that standard input goes by, whose ending tells its kind
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<String>,

    /// The encoding that the transport (HTTP, mail) named
    #[arg(long, value_name = "LABEL")]
    charset: Option<String>,
}

impl Arguments {
    /// Which equal findings of a file are shown once.
    fn folding(&self) -> Option<Folding> {
        let is_for_people = matches!(self.format, Format::Text | Format::Html);
        let unfolds = self.strict || self.output.verbose;
        match (unfolds, is_for_people && !self.statistics) {
            (true, _) => None,
            (false, true) => Some(Folding::Everything),
            (false, false) => Some(Folding::Labels),
        }
    }
}

/// Reads the name of a locale that there is; white space around it is none of it.
fn locale(name: &str) -> Result<String, String> {
    let name = name.trim();
    let wrong = || match check::similar_locale(name) {
        Some(similar) => speech::say(
            "no-such-locale-similar",
            &Words::new().with("similar", similar),
        ),
        None => speech::say("no-such-locale", &Words::new()),
    };
    check::is_locale(name)
        .then(|| name.to_owned())
        .ok_or_else(wrong)
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: each finding with its line
    Text,
    /// One JSON object with all findings
    Json,
    /// One JSON object a finding
    Jsonl,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// JUnit XML
    Junit,
    /// A page to read
    Html,
}

/// The findings of one input, or why there are none.
type Outcome = anyhow::Result<Vec<Checked>>;

/// Runs the command; machine formats do without the words for people.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let config = arguments.selection.settings()?;
    let options = options(arguments, &config)?;
    let files = Files::new(&arguments.selection, &config)?;
    let mut report = report(arguments)?;
    let mut tally = Tally::new(arguments)?;
    if matches!(arguments.format, Format::Text | Format::Html) {
        tally.speech = Some(speech::own()).filter(|speech| !speech.is_english());
    }
    tally.files = Some(&files);
    if arguments.catalogs {
        for root in arguments.inputs.named() {
            let checked = catalogs(root, &options, &files);
            tally.take(checked, report.as_mut())?;
        }
    } else if let Some(source) = source_file(arguments) {
        for target in arguments.inputs.named() {
            tally.take(pair(source, target, &options), report.as_mut())?;
        }
    } else {
        files::files(arguments, &options, &files, &mut tally, report.as_mut())?;
    }
    report.finish(&tally.summary)?;
    tally.finish()?;
    Ok(tally.status())
}

fn report(arguments: &Arguments) -> anyhow::Result<Box<dyn Report + Send>> {
    let out = arguments.output.writer()?;
    if arguments.statistics {
        return Ok(Box::new(Statistics::new(out, speech::own())));
    }
    let is_passed = arguments.fix.is_some() && arguments.inputs.is_stdin();
    if arguments.diff || is_passed {
        return Ok(Box::new(Quiet));
    }
    let repetition = if arguments.strict || arguments.output.verbose {
        Repetition::Each
    } else {
        Repetition::Once
    };
    Ok(match arguments.format {
        Format::Text => {
            let is_coloured = arguments.output.is_coloured();
            let text = Text::new(out, is_coloured, repetition, speech::own().clone());
            Box::new(text.with_total(!arguments.output.quiet))
        }
        Format::Json => Box::new(Json::new(out)),
        Format::Jsonl => Box::new(JsonLines::new(out)),
        Format::Sarif => Box::new(Sarif::new(out)),
        Format::Github => Box::new(Github::new(out)),
        Format::Junit => Box::new(Junit::new(out)),
        Format::Html => Box::new(Html::new(out, repetition, speech::own().clone())),
    })
}

fn options(arguments: &Arguments, config: &Config) -> anyhow::Result<Options> {
    let source = arguments
        .source
        .as_deref()
        .filter(|_| source_file(arguments).is_none());
    let source = source
        .map(|named| locale(&named.display().to_string()).map_err(|why| no_source(named, &why)))
        .transpose()?
        .or_else(|| config.check.source.as_ref().map(|source| source.0.clone()));
    let load = |root: &PathBuf| Dictionary::load(root, source.as_deref().unwrap_or("en"));
    let locales = arguments.locales.as_ref().or(config.check.locales.as_ref());
    let dictionary = locales.map(load).transpose()?;
    let mut options = Options::default();
    options.dictionary = dictionary.map(Arc::new);
    options.locale = arguments
        .locale
        .clone()
        .or_else(|| config.check.locale.as_ref().map(|locale| locale.0.clone()));
    options.source = source;
    if arguments.strict {
        options.level = Level::Strict;
    }
    options.words.clone_from(&config.check.words);
    options.rules = super::config::severities(&config.check.rules);
    arguments.selection.apply(&mut options.rules);
    Ok(options)
}

fn no_source(named: &Path, why: &str) -> anyhow::Error {
    let words = Words::new()
        .with("argument", "--source")
        .with("value", named.display().to_string())
        .with("reason", why.to_owned());
    anyhow::anyhow!(speech::say("usage-unreadable-value", &words))
}

/// The catalog named by `--source`; a bare locale such as `en` is no file.
fn source_file(arguments: &Arguments) -> Option<&Path> {
    let source = arguments.source.as_deref()?;
    (source.extension().is_some() && !arguments.catalogs).then_some(source)
}

fn catalogs(root: &Path, options: &Options, files: &Files) -> Outcome {
    let mut all = check::catalogs::check_tree(root, options)?;
    all.retain(|checked| !files.excludes(&checked.name));
    Ok(all)
}

fn pair(source: &Path, target: &Path, options: &Options) -> Outcome {
    Ok(check::catalogs::check_pair(source, target, options)?)
}

/// The diff or the mended text is the report.
struct Quiet;

impl Report for Quiet {
    fn page(&mut self, _: &str, _: &str, _: &[Finding]) -> io::Result<()> {
        Ok(())
    }

    fn finish(&mut self, _: &Summary) -> io::Result<()> {
        Ok(())
    }
}
