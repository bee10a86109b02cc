//! `kijil check`: pages, templates and catalogs → findings.

use std::collections::{BTreeMap, HashSet};
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context;
use clap::ValueEnum;
use ignore::gitignore::Gitignore;
use kijil::batch::Input;
use kijil::check::template::{self, Unused};
use kijil::check::{self, CheckError, Checked, Dictionary, Finding, Level, Options};
use kijil::encoding::{self, Hints};
use kijil::locale::Catalog;
use kijil::report::{
    Github, Html, Json, JsonLines, Junit, Report, Sarif, Statistics, Summary, Text,
};

use super::Status;
use super::config::Config;
use super::frozen::Frozen;
use super::inputs::Inputs;
use super::mend;
use super::mend::Mending;
use super::sentences::Sentences;
use super::since::Changes;
use super::speech;

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

    /// The project's own catalogs, a folder for each locale in DIR: phrases to look for, with their translations
    #[arg(long, value_name = "DIR")]
    locales: Option<PathBuf>,

    /// Name also the messages of --locales that none of the inputs uses
    #[arg(long, requires = "locales")]
    unused: bool,

    /// The inputs are folders of Fluent catalogs, one folder a locale
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
        tally.sentences = Sentences::new(speech::own());
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
        files(arguments, &options, &excluded, &mut tally, report.as_mut())?;
    }
    report.finish(&tally.summary)?;
    tally.frozen.finish(tally.failed())?;
    Ok(tally.status())
}

fn report(arguments: &Arguments) -> Box<dyn Report + Send> {
    let out = io::BufWriter::new(io::stdout());
    if arguments.statistics {
        return Box::new(Statistics::new(out));
    }
    if arguments.diff {
        return Box::new(Quiet);
    }
    match arguments.format {
        Format::Text => {
            let is_terminal = io::stdout().is_terminal();
            Box::new(Text::new(out, is_terminal))
        }
        Format::Json => Box::new(Json::new(out)),
        Format::Jsonl => Box::new(JsonLines::new(out)),
        Format::Sarif => Box::new(Sarif::new(out)),
        Format::Github => Box::new(Github::new(out)),
        Format::Junit => Box::new(Junit::new(out)),
        Format::Html => Box::new(Html::new(out)),
    }
}

fn options(arguments: &Arguments, config: &Config) -> anyhow::Result<Options> {
    let source = arguments
        .source
        .as_deref()
        .filter(|_| source_file(arguments).is_none());
    Ok(Options {
        locale: arguments
            .locale
            .clone()
            .or_else(|| config.check.locale.clone()),
        source: source
            .map(|locale| locale.display().to_string())
            .or_else(|| config.check.source.clone()),
        level: if arguments.strict {
            Level::Strict
        } else {
            Level::Likely
        },
        words: config.check.words.clone(),
        rules: config.check.severities(),
        dictionary: dictionary(arguments)?,
    })
}

/// The catalogs that are compiled in, with the project's own laid over them.
fn dictionary(arguments: &Arguments) -> anyhow::Result<Option<Arc<Dictionary>>> {
    let Some(root) = &arguments.locales else {
        return Ok(None);
    };
    let mut catalog = Catalog::embedded();
    catalog.layer(root)?;
    let dictionary = Dictionary::new(&catalog).of_project(&Catalog::load(root)?);
    Ok(Some(Arc::new(dictionary)))
}

/// The catalog named by `--source`; a bare locale such as `en` is no file.
fn source_file(arguments: &Arguments) -> Option<&Path> {
    let source = arguments.source.as_deref()?;
    (source.extension().is_some() && !arguments.catalogs).then_some(source)
}

fn catalogs(root: &Path, options: &Options, excluded: &Excluded) -> Outcome {
    let mut all = check::catalog::check_tree(root, options)?;
    all.retain(|checked| !excluded.has(&checked.name));
    Ok(all)
}

fn pair(source: &Path, target: &Path, options: &Options) -> Outcome {
    Ok(check::catalog::check_pair(source, target, options)?)
}

fn files(
    arguments: &Arguments,
    options: &Options,
    excluded: &Excluded,
    tally: &mut Tally,
    report: &mut (dyn Report + Send),
) -> anyhow::Result<()> {
    let hints = Hints {
        transport: arguments.charset.clone(),
        ..Hints::default()
    };
    let changes = arguments.since.as_deref().map(Changes::since).transpose()?;
    let mut written = Ok(());
    let used = Mutex::new(HashSet::new());
    arguments.inputs.each(
        &hints,
        |input| {
            let input = named(input?, arguments);
            if excluded.has(&input.name) {
                return Ok(Vec::new());
            }
            let mut checked = file(input, options)?;
            if arguments.unused {
                note_uses(&checked, &used);
            }
            if let Some(changes) = &changes {
                changes.keep(&checked.name, &mut checked.findings);
            }
            Ok(vec![checked])
        },
        |outcome| {
            written = tally.take(outcome, report);
            written.is_ok() && !(arguments.inputs.fail_fast && tally.failed())
        },
    )?;
    written?;
    if let (true, Some(root)) = (arguments.unused, &arguments.locales) {
        let used = used.into_inner().unwrap_or_else(PoisonError::into_inner);
        for checked in unused(root, &used, options)? {
            tally.take(Ok(vec![checked]), report)?;
        }
    }
    Ok(())
}

/// The files that the project's settings leave out.
struct Excluded {
    patterns: Gitignore,
    folder: PathBuf,
}

impl Excluded {
    fn new(config: &Config) -> anyhow::Result<Excluded> {
        Ok(Excluded {
            patterns: config.excluded()?,
            folder: std::env::current_dir()?,
        })
    }

    fn has(&self, name: &str) -> bool {
        let path = self.folder.join(name);
        // Patterns hold below their own folder; what lies elsewhere is nobody's to leave out.
        path.starts_with(self.patterns.path())
            && self
                .patterns
                .matched_path_or_any_parents(&path, false)
                .is_ignore()
    }
}

/// Adds the messages that a file uses.
fn note_uses(checked: &Checked, used: &Mutex<HashSet<String>>) {
    let keys = template::uses(&checked.name, &checked.text);
    let mut used = used.lock().unwrap_or_else(PoisonError::into_inner);
    used.extend(keys.iter().filter_map(|found| found.key).map(str::to_owned));
}

/// The messages that nothing uses, by the file that defines them.
fn unused(root: &Path, used: &HashSet<String>, options: &Options) -> anyhow::Result<Vec<Checked>> {
    let catalog = Catalog::load(root)?;
    let mut files: BTreeMap<&str, Vec<Unused<'_>>> = BTreeMap::new();
    for unused in template::unused(&catalog, options.source(), used) {
        files.entry(unused.path).or_default().push(unused);
    }
    let mut all = Vec::new();
    for (path, unused) in files {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?;
        let mut findings: Vec<_> = unused.iter().map(|unused| unused.finding(&text)).collect();
        options.settle(&mut findings);
        all.push(Checked {
            name: path.to_owned(),
            findings,
            text,
        });
    }
    Ok(all)
}

/// Standard input under the name that the user gave it.
fn named(mut input: Input, arguments: &Arguments) -> Input {
    if let ("-", Some(name)) = (input.name.as_str(), &arguments.stdin_filename) {
        input.name.clone_from(name);
    }
    input
}

fn file(input: Input, options: &Options) -> anyhow::Result<Checked> {
    let text = encoding::decode(&input.bytes, &input.hints);
    let findings = check::file(&input.name, &text, options)?;
    Ok(Checked {
        name: input.name,
        findings,
        text: text.as_str().to_owned(),
    })
}

/// The diff is the report.
struct Quiet;

impl Report for Quiet {
    fn page(&mut self, _: &str, _: &str, _: &[Finding]) -> io::Result<()> {
        Ok(())
    }

    fn finish(&mut self, _: &Summary) -> io::Result<()> {
        Ok(())
    }
}

/// What the run has come to so far.
struct Tally {
    summary: Summary,
    /// Inputs of a kind that is not checked: named, but no failure unless nothing else was there.
    passed_over: usize,
    frozen: Frozen,
    mending: Mending,
    /// What findings say in the user's language, where that is not English.
    sentences: Option<Sentences<'static>>,
}

impl Tally {
    fn new(arguments: &Arguments) -> anyhow::Result<Tally> {
        let level = arguments.fix.unwrap_or(mend::Level::Safe);
        let mending = match (arguments.diff, arguments.fix) {
            (true, _) => Mending::Show(level),
            (false, Some(level)) => Mending::Write(level),
            (false, None) => Mending::Off,
        };
        let frozen = match (&arguments.baseline, arguments.update_baseline) {
            (None, _) => Frozen::Off,
            (Some(path), true) => Frozen::update(path),
            (Some(path), false) => Frozen::load(path)?,
        };
        Ok(Tally {
            summary: Summary::default(),
            passed_over: 0,
            frozen,
            mending,
            sentences: None,
        })
    }

    fn take(&mut self, outcome: Outcome, report: &mut (dyn Report + Send)) -> io::Result<()> {
        match outcome {
            Ok(all) => {
                for checked in all {
                    self.take_one(checked, report)?;
                }
            }
            Err(error) => self.tell(&error),
        }
        Ok(())
    }

    fn take_one(
        &mut self,
        mut checked: Checked,
        report: &mut (dyn Report + Send),
    ) -> io::Result<()> {
        self.frozen.settle(&checked.name, &mut checked.findings);
        if let Err(error) = self.mending.apply(&mut checked) {
            self.tell(&error);
        }
        if let Some(sentences) = &self.sentences {
            sentences.translate(&mut checked.findings);
        }
        self.summary.checked += 1;
        self.summary.findings += checked.findings.len();
        report.page(&checked.name, &checked.text, &checked.findings)
    }

    fn tell(&mut self, error: &anyhow::Error) {
        super::tell_error(error.as_ref());
        match error.downcast_ref::<CheckError>() {
            Some(CheckError::UnknownKind { .. }) => self.passed_over += 1,
            _ => {
                let failed = (error.to_string(), format!("{error:#}"));
                self.summary.failed.push(failed);
            }
        }
    }

    fn failed(&self) -> bool {
        !self.summary.failed.is_empty() || (self.summary.checked == 0 && self.passed_over > 0)
    }

    fn status(&self) -> Status {
        if self.failed() {
            Status::Failed
        } else if self.summary.findings > 0 {
            Status::Findings
        } else {
            Status::Clean
        }
    }
}
