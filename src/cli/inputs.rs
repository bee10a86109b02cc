//! The arguments that say which inputs, shared by the commands that read many.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use kijil::batch::{self, Input, InputError, Pending, Source, Walk};
use kijil::encoding::Hints;

use super::Status;
use super::progress::Progress;
use super::speech::about;

#[derive(clap::Args)]
pub(super) struct Inputs {
    /// Files, folders (what .gitignore names is left out), or - for standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Read the names of further inputs from FILE, one a line (- for standard input)
    #[arg(long, value_name = "FILE")]
    files_from: Option<PathBuf>,

    /// Work on this many inputs at once [default: one a core]
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,

    /// Stop at the first input that cannot be read
    #[arg(long)]
    pub(super) fail_fast: bool,
}

/// What one input came to: what is written for it, and why it could not be read.
pub(super) struct Done {
    pub(super) out: Vec<u8>,
    pub(super) failure: Option<InputError>,
}

impl Inputs {
    /// Works on every input and writes what each comes to, in order; failures are told as they come.
    pub(super) fn write_each(
        &self,
        hints: &Hints,
        work: impl Fn(Result<Input, InputError>) -> Done + Sync,
    ) -> anyhow::Result<Status> {
        let mut status = Status::Clean;
        let mut written = Ok(());
        self.each(hints, work, |done| {
            if let Some(error) = &done.failure {
                super::tell_error(error);
                status = Status::Failed;
            }
            written = io::stdout().write_all(&done.out);
            written.is_ok() && !(self.fail_fast && status == Status::Failed)
        })?;
        written?;
        Ok(status)
    }

    /// The paths named on the command line, in the order given.
    pub(super) fn named(&self) -> impl Iterator<Item = &Path> {
        self.files.iter().map(PathBuf::as_path)
    }

    /// Whether standard input is all there is.
    pub(super) fn is_stdin(&self) -> bool {
        self.files_from.is_none() && self.named().all(|path| path.as_os_str() == "-")
    }

    /// Works on every input and shows the results in order.
    ///
    /// `work` gets each input, or why it could not be read; `show` says whether to go on.
    pub(super) fn each<T, W, S>(&self, hints: &Hints, work: W, show: S) -> anyhow::Result<()>
    where
        T: Send,
        W: Fn(Result<Input, InputError>) -> T + Sync,
        S: FnMut(T) -> bool + Send,
    {
        let read =
            |item: Result<Pending, InputError>| work(item.and_then(|pending| pending.read(hints)));
        self.each_of(self.pending()?, read, show)
    }

    /// The inputs to come, in the order given; folders are walked.
    pub(super) fn pending(&self) -> anyhow::Result<Vec<Result<Pending, InputError>>> {
        Ok(batch::open(&self.sources()?, &Walk::new()))
    }

    /// Works on these inputs, or anything else, on the pool the user asked for and shows the results in order.
    pub(super) fn each_of<I, T, W, S>(
        &self,
        items: Vec<I>,
        work: W,
        mut show: S,
    ) -> anyhow::Result<()>
    where
        I: Send,
        T: Send,
        W: Fn(I) -> T + Sync,
        S: FnMut(T) -> bool + Send,
    {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(self.jobs.unwrap_or(0))
            .build()?;
        pool.install(|| {
            let mut progress = Progress::over(items.len());
            batch::run(items, &work, |done| {
                progress.step();
                show(done)
            });
        });
        Ok(())
    }

    /// What was named, in the order given; nothing at all means standard input.
    fn sources(&self) -> anyhow::Result<Vec<Source>> {
        let mut sources: Vec<Source> = self.named().map(Source::named).collect();
        if let Some(list) = &self.files_from {
            let listed = Source::listed(list).with_context(|| about("cannot-read-list", list))?;
            sources.extend(listed);
        } else if sources.is_empty() {
            sources.push(Source::stdin());
        }
        Ok(sources)
    }
}
