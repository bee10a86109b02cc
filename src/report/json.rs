//! JSON: one array of all findings.

use std::io;

use super::line::Line;
use super::{Report, Summary};
use crate::check::Finding;

/// Writes one JSON array, an object a finding in the shape of [`JsonLines`](super::JsonLines).
pub struct Json<W: io::Write> {
    out: W,
    started: bool,
}

impl<W: io::Write> Json<W> {
    /// A report that writes to `out`.
    pub fn new(out: W) -> Self {
        Json {
            out,
            started: false,
        }
    }
}

impl<W: io::Write> Report for Json<W> {
    fn page(&mut self, name: &str, _text: &str, findings: &[Finding]) -> io::Result<()> {
        for finding in findings {
            let before: &[u8] = if self.started { b",\n " } else { b"[\n " };
            self.out.write_all(before)?;
            serde_json::to_writer(&mut self.out, &Line::new(name, finding))?;
            self.started = true;
        }
        Ok(())
    }

    fn finish(&mut self, _summary: &Summary) -> io::Result<()> {
        let end: &[u8] = if self.started { b"\n]\n" } else { b"[]\n" };
        self.out.write_all(end)?;
        self.out.flush()
    }
}
