//! The arguments that say which inputs, shared by the commands that read many.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use kijil::batch::{self, Input, InputError, Pending, Source, Walk};
use kijil::encoding::Hints;
use kijil::locale::Arguments as Words;

use super::Status;
use super::progress::Progress;
use super::speech::{about, say};

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

impl Done {
    /// What an input that could be read came to.
    pub(super) fn of(out: Vec<u8>) -> Done {
        Done { out, failure: None }
    }
}

impl Inputs {
    /// Works on every input and writes what each comes to, in order; failures are told as they come.
    ///
    /// Files of folders that are no text are no failures: nobody asked for them. They are told together.
    pub(super) fn write_each(
        &self,
        hints: &Hints,
        work: impl Fn(Result<Input, InputError>) -> Done + Sync,
    ) -> anyhow::Result<Status> {
        let mut status = Status::Clean;
        let mut written = Ok(());
        let mut left_out: usize = 0;
        let work = |input: Result<Pending, InputError>| {
            let is_found = matches!(input, Ok(Pending::Found(_)));
            (is_found, work(input.and_then(|input| input.read(hints))))
        };
        self.each_of(self.pending()?, work, |(is_found, done)| {
            match &done.failure {
                Some(InputError::NotText { .. }) if is_found => left_out += 1,
                Some(error) => {
                    super::tell_error(error);
                    status = Status::Failed;
                }
                None => {}
            }
            written = io::stdout().write_all(&done.out);
            written.is_ok() && !(self.fail_fast && status == Status::Failed)
        })?;
        written?;
        tell_not_text(left_out);
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

/// Tells how many files of folders were left out because they are no text, if any.
pub(super) fn tell_not_text(files: usize) {
    if files > 0 {
        let words = Words::new().with("files", files as f64);
        super::tell(&say("left-out-not-text", &words));
    }
}
