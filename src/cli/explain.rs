//! `kijil explain`: what a rule finds, why it matters, wrong and right.

use std::io::{self, Write};

use anyhow::Context;
use kijil::check::{self, Meta};

use super::Status;
use super::speech::say;

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The id of a rule; without one, every rule in a line each
    rule: Option<String>,

    /// All rules as a Markdown page
    #[arg(long, conflicts_with = "rule")]
    markdown: bool,
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let text = match &arguments.rule {
        Some(id) => {
            let meta = check::rules().iter().find(|meta| meta.id == id);
            let unknown = || {
                say(
                    "no-rule",
                    &kijil::locale::Arguments::new().with("rule", id.as_str()),
                )
            };
            meta.with_context(unknown)?.to_string()
        }
        None if arguments.markdown => check::rules_as_markdown(),
        None => list(),
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(Status::Clean)
}

fn list() -> String {
    let line = |meta: &&Meta| format!("{:24} {}\n", meta.id, meta.finds);
    check::rules().iter().map(line).collect()
}
