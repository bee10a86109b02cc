//! `kijil explain`: what a rule finds, why it matters, wrong and right.

use std::io::{self, Write};

use anyhow::Context;
use kijil::check::{self, Meta};
use kijil::locale::{Arguments as Words, Speech};

use super::Status;
use super::speech;

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
    speech::say("no-rule", &Words::new().with("rule", id))
}

/// A rule's explanation in the language of `speech`; the examples are the same in all.
fn explained(meta: &Meta, speech: &Speech) -> String {
    let word = |id: &str| speech.say(id, &Words::new());
    let severity = word(&format!("explain-severity-{}", meta.severity.name()));
    let confidence = word(&format!("explain-confidence-{}", meta.confidence.name()));
    format!(
        "{}: {} ({severity}, {confidence})\n\n{}\n\n{}\n{}\n\n{}\n{}\n",
        meta.id,
        finds(meta, speech),
        matters(meta, speech),
        word("explain-wrong"),
        indented(meta.wrong),
        word("explain-right"),
        indented(meta.right)
    )
}

/// What a rule finds. Its English stands beside the rule, not in the bundle.
fn finds(meta: &Meta, speech: &Speech) -> String {
    let own = speech.plain(&format!("rule-{}-finds", meta.id));
    own.unwrap_or_else(|| meta.finds.to_owned())
}

fn matters(meta: &Meta, speech: &Speech) -> String {
    let own = speech.plain(&format!("rule-{}-matters", meta.id));
    own.unwrap_or_else(|| meta.matters.to_owned())
}

fn indented(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("    {line}")).collect();
    lines.join("\n")
}

fn list(speech: &Speech) -> String {
    let line = |meta: &&Meta| format!("{:24} {}\n", meta.id, finds(meta, speech));
    check::rules().iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use kijil::check;
    use kijil::locale::Speech;

    use super::explained;

    #[test]
    fn english_is_explained_as_the_documentation_has_it() {
        for meta in check::rules() {
            assert_eq!(explained(meta, Speech::english()), meta.to_string());
        }
    }

    #[test]
    fn every_rule_is_explained_in_korean_and_no_explanation_is_left_over() {
        let korean = Speech::in_language("ko");
        let parts = ["finds", "matters"];
        let wanted = check::rules()
            .iter()
            .flat_map(|meta| parts.map(|part| format!("rule-{}-{part}", meta.id)));
        let explained = korean.ids().filter(|id| id.starts_with("rule-"));
        let explained: BTreeSet<String> = explained.map(str::to_owned).collect();
        assert_eq!(explained, wanted.collect());
    }
}
