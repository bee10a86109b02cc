//! What a run of `kijil check` comes to.

use std::io;

use kijil::check::{CheckError, Checked, Finding, Folding, fold};
use kijil::locale::Speech;
use kijil::report::{Report, Summary};

use super::output::Output;
use super::passed::PassedOver;
use super::selection::Files;
use super::{Arguments, Outcome};
use crate::cli::Status;
use crate::cli::frozen::Frozen;
use crate::cli::mend::{self, Mending};
use crate::cli::since::Changes;

/// What the run has come to so far.
pub(super) struct Tally<'r> {
    pub(super) summary: Summary,
    /// Inputs that are not checked: told of, but no failure unless nothing else was there.
    passed_over: usize,
    together: PassedOver,
    frozen: Frozen,
    /// With `--since`: what changed.
    pub(super) changes: Option<Changes>,
    mending: Mending,
    /// What says the findings, if not the machine formats' English.
    pub(super) speech: Option<&'static Speech>,
    /// What holds for single files.
    pub(super) files: Option<&'r Files>,
    output: &'r Output,
    /// Which equal findings are shown once.
    folding: Option<Folding>,
    /// Findings that are bad enough for the exit status.
    failing: usize,
}

impl<'r> Tally<'r> {
    pub(super) fn new(arguments: &'r Arguments) -> anyhow::Result<Tally<'r>> {
        let level = arguments.fix.unwrap_or(mend::Level::Safe);
        let mending = match (arguments.diff, arguments.fix) {
            (true, _) => Mending::Show(level),
            (false, Some(level)) if arguments.inputs.is_stdin() => Mending::Pass(level),
            (false, Some(level)) => Mending::Write(level),
            (false, None) => Mending::Off,
        };
        let frozen = match (&arguments.baseline, arguments.update_baseline) {
            (None, _) => Frozen::Off,
            (Some(path), true) => Frozen::update(path),
            (Some(path), false) => Frozen::load(path)?,
        };
        let since = |revision| Changes::since(revision, arguments.inputs.named());
        let changes = arguments.since.as_deref().map(since).transpose()?;
        Ok(Tally {
            changes,
            summary: Summary::default(),
            passed_over: 0,
            together: PassedOver::new(arguments.output.verbosity()),
            frozen,
            mending,
            speech: None,
            files: None,
            output: &arguments.output,
            folding: arguments.folding(),
            failing: 0,
        })
    }

    pub(super) fn take(
        &mut self,
        outcome: Outcome,
        report: &mut (dyn Report + Send),
    ) -> io::Result<()> {
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
        if let Some(files) = self.files {
            files.settle(&checked.name, &mut checked.findings);
        }
        if let Some(changes) = &self.changes {
            changes.keep(&checked.name, &mut checked.findings);
        }
        self.frozen.settle(&checked.name, &mut checked.findings);
        if let Err(error) = self.mending.apply(&mut checked) {
            self.tell(&error);
        }
        if let Some(folding) = self.folding {
            fold(&checked.name, &checked.text, &mut checked.findings, folding);
        }
        if let Some(speech) = self.speech {
            for finding in &mut checked.findings {
                finding.message.translate(speech);
            }
        }
        self.summary.checked += 1;
        self.summary.findings += checked.findings.len();
        let failing = |finding: &&Finding| self.output.fails(finding);
        self.failing += checked.findings.iter().filter(failing).count();
        report.page(&checked.name, &checked.text, &checked.findings)
    }

    fn tell(&mut self, error: &anyhow::Error) {
        crate::cli::tell_error(error.as_ref());
        match error.downcast_ref::<CheckError>() {
            Some(CheckError::UnknownKind { .. }) => self.passed_over += 1,
            _ => {
                let failed = (error.to_string(), format!("{error:#}"));
                self.summary.failed.push(failed);
            }
        }
    }

    /// A file that nobody named was not checked.
    pub(super) fn pass_over(&mut self, error: anyhow::Error) {
        match self.together.take(error) {
            Ok(name) => {
                self.passed_over += 1;
                self.summary.passed_over.push(name);
            }
            Err(error) => self.tell(&error),
        }
    }

    /// Ends the run: what was passed over is told, what is known for good is written down.
    pub(super) fn finish(&mut self) -> anyhow::Result<()> {
        self.together.tell();
        let failed = self.failed();
        self.frozen.finish(failed)
    }

    pub(super) fn failed(&self) -> bool {
        // Where nothing that is checked has changed, nothing had to be done.
        let is_idle = self.summary.checked == 0 && self.passed_over > 0 && self.changes.is_none();
        !self.summary.failed.is_empty() || is_idle || self.together.has_no_tables()
    }

    pub(super) fn status(&self) -> Status {
        if self.failed() {
            Status::Failed
        } else if self.failing > 0 {
            Status::Findings
        } else {
            Status::Clean
        }
    }
}
