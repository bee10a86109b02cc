//! JSON: one object with all findings.

use std::io;

use serde::Serialize;

use super::{FindingRecord, Report, Summary};
use crate::check::{Finding, Repeats};

/// Writes one JSON object (`kijil-findings/1`): `findings`, each in the shape of
/// [`JsonLines`](super::JsonLines), then `checked`, `failed` and, if there are any, `passed_over`: files of folders that are not checked.
pub struct Json<W: io::Write> {
    out: W,
    started: bool,
    repeats: Repeats,
}

/// What follows the findings.
#[derive(Serialize)]
struct Failed<'a> {
    name: &'a str,
    reason: &'a str,
}

impl<W: io::Write> Json<W> {
    /// A report that writes to `out`.
    pub fn new(out: W) -> Self {
        Json {
            out,
            started: false,
            repeats: Repeats::default(),
        }
    }

    fn begin(&mut self) -> io::Result<()> {
        self.out
            .write_all(b"{\"schema\":\"kijil-findings/1\",\"findings\":[")
    }
}

impl<W: io::Write> Report for Json<W> {
    fn page(&mut self, name: &str, _text: &str, findings: &[Finding]) -> io::Result<()> {
        for finding in findings {
            if self.started {
                self.out.write_all(b",")?;
            } else {
                self.begin()?;
                self.started = true;
            }
            self.out.write_all(b"\n ")?;
            let earlier = self.repeats.earlier(name, finding);
            serde_json::to_writer(&mut self.out, &FindingRecord::new(name, finding, earlier))?;
        }
        Ok(())
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        if !self.started {
            self.begin()?;
        }
        let failed = summary.failed.iter();
        let failed: Vec<Failed<'_>> = failed
            .map(|(name, reason)| Failed { name, reason })
            .collect();
        write!(self.out, "\n],\"checked\":{},\"failed\":", summary.checked)?;
        serde_json::to_writer(&mut self.out, &failed)?;
        if !summary.passed_over.is_empty() {
            self.out.write_all(b",\"passed_over\":")?;
            serde_json::to_writer(&mut self.out, &summary.passed_over)?;
        }
        self.out.write_all(b"}\n")?;
        self.out.flush()
    }
}
