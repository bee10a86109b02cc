//! How a run shows what it found, and what it comes to.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use anyhow::Context;
use clap::ValueEnum;
use kijil::check::{Confidence, Finding, Severity};

use super::passed::Verbosity;
use crate::cli::screen::{Colour, Screen};
use crate::cli::speech::about;

#[derive(clap::Args)]
pub(super) struct Output {
    /// Write the report to FILE instead of standard output
    #[arg(long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,

    /// Whether to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Colour::Auto)]
    color: Colour,

    /// Say nothing but the findings
    #[arg(short, long, conflicts_with = "verbose")]
    pub(super) quiet: bool,

    /// How bad a finding must be for the exit status 1 [default: an error or a warning that is at least likely]
    #[arg(long, value_enum, value_name = "SEVERITY")]
    fail_on: Option<Least>,

    /// Leave with the exit status 0 also where something was found
    #[arg(long)]
    exit_zero: bool,

    /// Name each file of a folder that is not checked, and show equal findings each time
    #[arg(short, long)]
    pub(super) verbose: bool,
}

/// The least severity that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Least {
    /// Any finding
    Hint,
    /// Warnings and errors
    Warning,
    /// Errors
    Error,
}

impl Output {
    /// What the report is written to.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub(super) fn writer(&self) -> anyhow::Result<Box<dyn Write + Send>> {
        Ok(match &self.output {
            None => Box::new(BufWriter::new(io::stdout())),
            Some(path) => {
                let file = File::create(path).with_context(|| about("cannot-write", path))?;
                Box::new(BufWriter::new(file))
            }
        })
    }

    pub(super) fn is_coloured(&self) -> bool {
        match (&self.output, self.color) {
            (Some(_), Colour::Auto) => false,
            (_, colour) => Screen::of_stdout_in(colour) == Screen::Coloured,
        }
    }

    pub(super) fn verbosity(&self) -> Verbosity {
        match (self.quiet, self.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Brief,
        }
    }

    /// Whether a finding makes the run one that failed its purpose.
    pub(super) fn fails(&self, finding: &Finding) -> bool {
        let least = match self.fail_on {
            _ if self.exit_zero => return false,
            Some(Least::Hint) => Severity::Hint,
            Some(Least::Warning) => Severity::Warning,
            Some(Least::Error) => Severity::Error,
            None if finding.confidence == Confidence::Possible => Severity::Error,
            None => Severity::Warning,
        };
        finding.severity >= least
    }
}
