//! JSON Lines: one object a finding.

use std::io;

use serde::Serialize;

use super::{Report, Summary};
use crate::check::Finding;

/// Writes one JSON object a line and finding; offsets are bytes of the decoded text.
pub struct JsonLines<W: io::Write> {
    out: W,
}

impl<W: io::Write> JsonLines<W> {
    /// A report that writes to `out`.
    pub fn new(out: W) -> Self {
        JsonLines { out }
    }
}

#[derive(Serialize)]
struct Line<'a> {
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
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'a str>,
}

impl<W: io::Write> Report for JsonLines<W> {
    fn page(&mut self, name: &str, findings: &[Finding]) -> io::Result<()> {
        for finding in findings {
            let line = Line {
                schema: "kijil-finding/1",
                file: name,
                start: finding.span.start,
                end: finding.span.end,
                line: finding.position.line,
                column: finding.position.column,
                rule: finding.rule,
                severity: finding.severity.name(),
                confidence: finding.confidence.name(),
                lang: finding.lang.as_deref(),
                text: &finding.text,
                message: &finding.message,
                id: finding.id.as_deref(),
                fix: finding.fix.as_ref().map(|fix| fix.replacement.as_str()),
            };
            serde_json::to_writer(&mut self.out, &line)?;
            self.out.write_all(b"\n")?;
        }
        Ok(())
    }

    fn finish(&mut self, _summary: &Summary) -> io::Result<()> {
        self.out.flush()
    }
}
