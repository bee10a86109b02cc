//! `kijil explain`: what a rule finds, why it matters, wrong and right.

use std::io::{self, Write};

use anyhow::Context;
use kijil::check::{self, Meta};

use super::Status;
use super::speech::{self, Speech};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The id of a rule; without one, every rule in a line each
    rule: Option<String>,

    /// All rules as a Markdown page
    #[arg(long, conflicts_with = "rule")]
    markdown: bool,
}

/// Runs the command; the page of all rules is documentation, which is English.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let speech = speech::own();
    let text = match &arguments.rule {
        Some(id) => {
            let meta = check::rules().iter().find(|meta| meta.id == id);
            explained(meta.with_context(|| unknown(id))?, speech)
        }
        None if arguments.markdown => check::rules_as_markdown(),
        None => list(speech),
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(Status::Clean)
}

fn unknown(id: &str) -> String {
    speech::say("no-rule", &kijil::locale::Arguments::new().with("rule", id))
}

/// A rule's explanation in the user's language; the examples are the same in all.
fn explained(meta: &Meta, speech: &Speech) -> String {
    let word = |id: &str| speech.plain(id).unwrap_or_default();
    let severity = word(&format!("explain-severity-{}", meta.severity.name()));
    let confidence = word(&format!("explain-confidence-{}", meta.confidence.name()));
    let finds = word(&format!("rule-{}-finds", meta.id));
    let matters = word(&format!("rule-{}-matters", meta.id));
    format!(
        "{}: {finds} ({severity}, {confidence})\n\n{matters}\n\n{}\n{}\n\n{}\n{}\n",
        meta.id,
        word("explain-wrong"),
        indented(meta.wrong),
        word("explain-right"),
        indented(meta.right)
    )
}

fn indented(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("    {line}")).collect();
    lines.join("\n")
}

fn list(speech: &Speech) -> String {
    let line = |meta: &&Meta| {
        let finds = speech.plain(&format!("rule-{}-finds", meta.id));
        format!("{:24} {}\n", meta.id, finds.unwrap_or_default())
    };
    check::rules().iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::explained;
    use crate::cli::speech::Speech;
    use kijil::check;

    #[test]
    fn the_english_bundle_says_what_the_rules_say() {
        let english = Speech::in_language("en");
        for meta in check::rules() {
            assert_eq!(explained(meta, &english), meta.to_string());
        }
    }

    #[test]
    fn every_rule_is_explained_in_korean() {
        let korean = Speech::in_language("ko");
        for meta in check::rules() {
            let explained = explained(meta, &korean);
            let head = explained.lines().next().unwrap_or_default();
            assert!(head.chars().any(|c| ('가'..='힣').contains(&c)), "{head}");
        }
    }
}
