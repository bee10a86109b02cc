//! What every rule has.

use std::fmt;

use super::{Confidence, Finding, Sentence, Severity};
use crate::document::{Position, Span};

/// What is known of a rule without running it; its explanation serves the docs,
/// `kijil explain` and the help of SARIF.
#[derive(Debug, Clone, Copy)]
pub struct Meta {
    /// Kebab-case id that names the defect and never changes.
    pub id: &'static str,
    /// How bad its findings are.
    pub severity: Severity,
    /// How sure its findings are unless one says otherwise.
    pub confidence: Confidence,
    /// What it finds: the rest of a sentence that begins with "Finds", without a full stop.
    pub finds: &'static str,
    /// Why it matters, in whole sentences.
    pub matters: &'static str,
    /// An example that is found.
    pub wrong: &'static str,
    /// The same example, mended.
    pub right: &'static str,
}

impl fmt::Display for Meta {
    /// The explanation as a person reads it in a terminal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (severity, confidence) = (self.severity.name(), self.confidence.name());
        writeln!(
            f,
            "{}: {} ({severity}, {confidence})\n",
            self.id, self.finds
        )?;
        writeln!(f, "{}\n", self.matters)?;
        writeln!(f, "Wrong:\n{}\n", indented(self.wrong))?;
        writeln!(f, "Right:\n{}", indented(self.right))
    }
}

fn indented(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("    {line}")).collect();
    lines.join("\n")
}

impl Meta {
    /// A finding of this rule with the rule's own severity and confidence, without an id or a fix.
    ///
    /// `text` is what stands at `span`, which begins at `position`.
    pub(crate) fn finding(
        &self,
        span: Span,
        position: Position,
        text: &str,
        message: Sentence,
    ) -> Finding {
        Finding {
            rule: self.id,
            severity: self.severity,
            confidence: self.confidence,
            span,
            position,
            text: text.to_owned(),
            lang: None,
            id: None,
            message,
            fix: None,
            also: 0,
        }
    }

    /// The explanation as a section of a Markdown page.
    pub fn to_markdown(&self) -> String {
        format!(
            "## {}\n\nFinds {} ({}, {}).\n\n{}\n\nWrong:\n\n```\n{}\n```\n\nRight:\n\n```\n{}\n```\n",
            self.id,
            self.finds,
            self.severity.name(),
            self.confidence.name(),
            self.matters,
            self.wrong,
            self.right
        )
    }
}
