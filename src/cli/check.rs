//! `kijil check`: pages, templates and catalogs → findings.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ValueEnum;
use kijil::check::{self, Checked, Dictionary, Finding, Level, Options};
use kijil::report::{
    Github, Html, Json, JsonLines, Junit, Repetition, Report, Sarif, Statistics, Summary, Text,
};

use self::excluded::Excluded;
use self::passed::Verbosity;
use self::tally::Tally;
use super::Status;
use super::config::Config;
use super::inputs::Inputs;
use super::mend;
use super::speech;

mod excluded;
mod files;
mod passed;
mod tally;

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    inputs: Inputs,

    /// How to show the findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// The locale that the text should be in [default: what the document declares]
    #[arg(long, value_name = "LOCALE")]
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

    /// Name each file of a folder that is not checked
    #[arg(short, long)]
    verbose: bool,
}

impl Arguments {
    fn verbosity(&self) -> Verbosity {
        if self.verbose {
            Verbosity::Verbose
        } else {
            Verbosity::Brief
        }
    }
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
    let mut report = report(arguments);
    let mut tally = Tally::new(arguments)?;
    if matches!(arguments.format, Format::Text | Format::Html) {
        tally.speech = Some(speech::own()).filter(|speech| !speech.is_english());
    }
    let config = Config::find(&std::env::current_dir()?)?;
    let options = options(arguments, &config)?;
    let excluded = Excluded::new(&config)?;
    if arguments.catalogs {
        for root in arguments.inputs.named() {
            let checked = catalogs(root, &options, &excluded);
            tally.take(checked, report.as_mut())?;
        }
    } else if let Some(source) = source_file(arguments) {
        for target in arguments.inputs.named() {
            tally.take(pair(source, target, &options), report.as_mut())?;
        }
    } else {
        files::files(arguments, &options, &excluded, &mut tally, report.as_mut())?;
    }
    report.finish(&tally.summary)?;
    tally.finish()?;
    Ok(tally.status())
}

fn report(arguments: &Arguments) -> Box<dyn Report + Send> {
    let out = io::BufWriter::new(io::stdout());
    if arguments.statistics {
        return Box::new(Statistics::new(out, speech::own()));
    }
    let is_passed = arguments.fix.is_some() && arguments.inputs.is_stdin();
    if arguments.diff || is_passed {
        return Box::new(Quiet);
    }
    let repetition = if arguments.strict {
        Repetition::Each
    } else {
        Repetition::Once
    };
    match arguments.format {
        Format::Text => {
            let is_terminal = io::stdout().is_terminal();
            Box::new(Text::new(
                out,
                is_terminal,
                repetition,
                speech::own().clone(),
            ))
        }
        Format::Json => Box::new(Json::new(out)),
        Format::Jsonl => Box::new(JsonLines::new(out)),
        Format::Sarif => Box::new(Sarif::new(out)),
        Format::Github => Box::new(Github::new(out)),
        Format::Junit => Box::new(Junit::new(out)),
        Format::Html => Box::new(Html::new(out, repetition, speech::own().clone())),
    }
}

fn options(arguments: &Arguments, config: &Config) -> anyhow::Result<Options> {
    let source = arguments
        .source
        .as_deref()
        .filter(|_| source_file(arguments).is_none());
    let source = source
        .map(|locale| locale.display().to_string())
        .or_else(|| config.check.source.clone());
    let load = |root: &PathBuf| Dictionary::load(root, source.as_deref().unwrap_or("en"));
    let locales = arguments.locales.as_ref().or(config.check.locales.as_ref());
    let dictionary = locales.map(load).transpose()?;
    let mut options = Options::default();
    options.dictionary = dictionary.map(Arc::new);
    options.locale = arguments
        .locale
        .clone()
        .or_else(|| config.check.locale.clone());
    options.source = source;
    if arguments.strict {
        options.level = Level::Strict;
    }
    options.words.clone_from(&config.check.words);
    options.rules = config.check.severities();
    Ok(options)
}

/// The catalog named by `--source`; a bare locale such as `en` is no file.
fn source_file(arguments: &Arguments) -> Option<&Path> {
    let source = arguments.source.as_deref()?;
    (source.extension().is_some() && !arguments.catalogs).then_some(source)
}

fn catalogs(root: &Path, options: &Options, excluded: &Excluded) -> Outcome {
    let mut all = check::catalogs::check_tree(root, options)?;
    all.retain(|checked| !excluded.has(&checked.name));
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
