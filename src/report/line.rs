//! One finding in the shape of the JSON formats.

use serde::Serialize;

use crate::check::{Finding, First};

/// A finding as JSON; offsets are bytes of the decoded text.
#[derive(Serialize)]
pub(super) struct Line<'a> {
    schema: &'static str,
    file: &'a str,
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    rule: &'a str,
    severity: &'static str,
    confidence: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'a str>,
    text: &'a str,
    message: String,
    /// Which message of the program's own says it.
    message_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repeats: Option<Place<'a>>,
}

/// Where an earlier file has the same.
#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
}

impl<'a> Line<'a> {
    pub(super) fn new(file: &'a str, finding: &'a Finding, earlier: Option<&'a First>) -> Self {
        Line {
            schema: "kijil-finding/1",
            file,
            start: finding.span.start,
            end: finding.span.end,
            line: finding.position.line,
            column: finding.position.column,
            rule: finding.rule,
            severity: finding.severity.name(),
            confidence: finding.confidence.name(),
            lang: finding.lang.as_deref(),
            text: &finding.text,
            message: finding.message.to_string(),
            message_id: finding.message.id(),
            id: finding.id.as_deref(),
            fix: finding.fix.as_ref().map(|fix| fix.replacement.as_str()),
            repeats: earlier.map(|first| Place {
                file: &first.file,
                line: first.position.line,
                column: first.position.column,
            }),
        }
    }
}
