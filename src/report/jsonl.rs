//! JSON Lines: one object a finding.

use std::io;

use super::line::Line;
use super::{Report, Summary, json_line};
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

impl<W: io::Write> Report for JsonLines<W> {
    fn page(&mut self, name: &str, _text: &str, findings: &[Finding]) -> io::Result<()> {
        for finding in findings {
            json_line(&mut self.out, &Line::new(name, finding))?;
        }
        Ok(())
    }

    fn finish(&mut self, _summary: &Summary) -> io::Result<()> {
        self.out.flush()
    }
}
