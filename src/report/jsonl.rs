//! JSON Lines: one object a finding.

use std::io;

use super::{FindingRecord, Report, Summary, json_line};
use crate::check::{Finding, Repeats};

/// Writes one JSON object a line and finding; offsets are bytes of the decoded text.
///
/// Every place is there; `repeats` names the first one of what an earlier file has as well.
pub struct JsonLines<W: io::Write> {
    out: W,
    repeats: Repeats,
}

impl<W: io::Write> JsonLines<W> {
    /// A report that writes to `out`.
    pub fn new(out: W) -> Self {
        JsonLines {
            out,
            repeats: Repeats::default(),
        }
    }
}

impl<W: io::Write> Report for JsonLines<W> {
    fn page(&mut self, name: &str, _text: &str, findings: &[Finding]) -> io::Result<()> {
        for finding in findings {
            let earlier = self.repeats.earlier(name, finding);
            json_line(&mut self.out, &FindingRecord::new(name, finding, earlier))?;
        }
        Ok(())
    }

    fn finish(&mut self, _summary: &Summary) -> io::Result<()> {
        self.out.flush()
    }
}
