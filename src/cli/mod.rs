//! Arguments → settings → run. Belongs to the program: the library cannot see it.

use std::error::Error;
use std::io;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};
use unic_langid::LanguageIdentifier;

mod check;
mod clean;
mod config;
mod decode;
mod explain;
mod extract;
mod fmt;
mod folder;
mod frozen;
mod generate;
mod inputs;
mod josa;
mod localize;
mod mend;
mod progress;
mod screen;
mod since;
mod speech;

/// Cleans, localizes and checks multilingual pages.
#[derive(Parser)]
#[command(
    name = "kijil",
    version,
    propagate_version = true,
    arg_required_else_help = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    /// Print the man page or a shell's completions
    #[arg(long, value_enum, value_name = "WHAT")]
    generate: Option<generate::Generate>,

    /// The language of help and messages [default: that of the environment]
    // `speech` reads it from the command line itself: it also holds where the rest cannot be parsed.
    #[arg(long, global = true, value_name = "LANG")]
    messages: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Decodes bytes in any encoding to text, with the evidence
    Decode(decode::Arguments),
    /// Labels every block of a page and gives the article
    Clean(clean::Arguments),
    /// Finds untranslated text in pages, templates and catalogs
    Check(check::Arguments),
    /// Renders marked-up pages in every locale
    Localize(localize::Arguments),
    /// Finds UI strings of pages and writes the catalog and the marked-up pages
    Extract(extract::Arguments),
    /// Gives words the Korean particle that fits
    Josa(josa::Arguments),
    /// Formats Fluent files
    Fmt(fmt::Arguments),
    /// Explains a rule of `check`
    Explain(explain::Arguments),
}

impl Command {
    fn run(self) -> anyhow::Result<Status> {
        match self {
            Command::Decode(arguments) => decode::run(&arguments),
            Command::Clean(arguments) => clean::run(arguments),
            Command::Check(arguments) => check::run(&arguments),
            Command::Localize(arguments) => localize::run(&arguments),
            Command::Extract(arguments) => extract::run(&arguments),
            Command::Josa(arguments) => josa::run(&arguments),
            Command::Fmt(arguments) => fmt::run(&arguments),
            Command::Explain(arguments) => explain::run(&arguments),
        }
    }
}

/// What a run came to, as its exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Status {
    /// Nothing to complain about: 0.
    Clean,
    /// Findings: 1.
    Findings,
    /// Something could not be done: 2.
    Failed,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> ExitCode {
        ExitCode::from(match status {
            Status::Clean => 0,
            Status::Findings => 1,
            Status::Failed => 2,
        })
    }
}

/// Runs the program on the process's arguments.
pub(crate) fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(_) => return help_or_usage_error(),
    };
    let done = match (arguments.generate, arguments.command) {
        (Some(_), Some(_)) => {
            let alone = speech::say("generate-stands-alone", &kijil::locale::Arguments::new());
            Err(anyhow::anyhow!(alone))
        }
        (Some(what), None) => generate::run(what, Arguments::command()),
        (None, Some(command)) => command.run(),
        (None, None) => Ok(Status::Clean),
    };
    match done {
        Ok(status) => status.into(),
        Err(error) if is_broken_pipe(&error) => Status::Clean.into(),
        Err(error) => {
            tell_error(error.as_ref());
            Status::Failed.into()
        }
    }
}

/// Shows the help that was asked for, or says what is wrong with the command line, in the user's language.
fn help_or_usage_error() -> ExitCode {
    let given = given();
    let command = speech::help::localized(Arguments::command(), speech::own());
    let see = given
        .iter()
        .skip(1)
        .find_map(|name| command.find_subcommand(name));
    let see = see.map_or("kijil".to_owned(), |command| {
        format!("kijil {}", command.get_name())
    });
    let Err(error) = command.try_get_matches_from(std::env::args_os()) else {
        // What could not be parsed in one language cannot be in another.
        return Status::Failed.into();
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // Whoever closed standard output wants no help.
            let _ = error.print();
            Status::Clean.into()
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if given.len() < 2 => {
            let _ = error.print();
            Status::Failed.into()
        }
        _ => {
            tell(&speech::usage::error(&error, &see, speech::own()));
            Status::Failed.into()
        }
    }
}

/// Reads the name of a locale; white space around it is none of it.
fn locale_name(name: &str) -> Result<LanguageIdentifier, String> {
    let wrong = |_| speech::say("no-locale-name", &kijil::locale::Arguments::new());
    name.trim().parse().map_err(wrong)
}

/// The command line as it was typed.
fn given() -> Vec<String> {
    let arguments = std::env::args_os();
    arguments
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect()
}

/// An error and its causes as one sentence on standard error.
fn tell_error(error: &(dyn Error + 'static)) {
    tell(&told(error));
}

/// An error and its causes as one sentence.
fn told(error: &(dyn Error + 'static)) -> String {
    let mut told = speech::error::text(error);
    let mut cause = error.source();
    while let Some(error) = cause {
        told = format!("{told}: {}", speech::error::text(error));
        cause = error.source();
    }
    told
}

/// One sentence on standard error, with control characters made harmless.
fn tell(message: &str) {
    let safe: String = message
        .chars()
        .map(|c| if c.is_control() { '\u{FFFD}' } else { c })
        .collect();
    // Standard error may be closed; there is nobody left to tell.
    let _ = io::Write::write_all(&mut io::stderr(), format!("kijil: {safe}\n").as_bytes());
}

/// Whoever read our output had enough: that is no failure.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|io| io.kind() == io::ErrorKind::BrokenPipe)
    })
}
