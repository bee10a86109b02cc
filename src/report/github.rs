//! Annotations of GitHub Actions: one workflow command a finding.
//!
//! See [workflow commands](https://docs.github.com/actions/reference/workflow-commands-for-github-actions).

use std::io;

use super::{Report, Summary};
use crate::check::{Finding, Severity};

/// Writes one workflow command (`::error file=…::…`) a finding.
pub struct Github<W: io::Write> {
    out: W,
}

impl<W: io::Write> Github<W> {
    /// A report that writes to `out`.
    pub fn new(out: W) -> Self {
        Github { out }
    }
}

impl<W: io::Write> Report for Github<W> {
    fn page(&mut self, name: &str, _text: &str, findings: &[Finding]) -> io::Result<()> {
        for finding in findings {
            let end = finding.position.after(&finding.text);
            write!(
                self.out,
                "::{} file={},line={},endLine={}",
                level(finding.severity),
                property(name),
                finding.position.line,
                end.line,
            )?;
            // Columns make sense to GitHub only within one line.
            if end.line == finding.position.line {
                let (column, end) = (finding.position.column, end.column);
                write!(self.out, ",col={column},endColumn={end}")?;
            }
            let message = format!("{}: {}", finding.message, finding.text);
            writeln!(
                self.out,
                ",title={}::{}",
                property(finding.rule),
                data(&message)
            )?;
        }
        Ok(())
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        for (name, reason) in &summary.failed {
            writeln!(
                self.out,
                "::error file={}::{}",
                property(name),
                data(reason)
            )?;
        }
        self.out.flush()
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    }
}

/// The message of a command: `%`, carriage return and line feed escaped.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a property: a colon and a comma as well.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
