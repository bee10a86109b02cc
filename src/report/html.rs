//! HTML: one page that needs nothing else, to send to whoever translates.

use std::io;

use minijinja::{Environment, Value, context};

use super::{Report, Summary};
use crate::check::Finding;

const HEAD: &str = include_str!("html/head.html");
const PAGE: &str = include_str!("html/page.html");
const FOOT: &str = include_str!("html/foot.html");

/// Writes one HTML document, a section a file; every text from outside is escaped.
pub struct Html<W: io::Write> {
    out: W,
    environment: Environment<'static>,
    started: bool,
}

impl<W: io::Write> Html<W> {
    /// A report that writes to `out`.
    pub fn new(out: W) -> Self {
        Html {
            out,
            environment: Environment::new(),
            started: false,
        }
    }

    /// Renders one part; the name ends in `.html`, which makes the engine escape.
    fn part(&mut self, name: &str, source: &str, values: Value) -> io::Result<()> {
        let text = self
            .environment
            .render_named_str(name, source, values)
            .map_err(io::Error::other)?;
        self.out.write_all(text.as_bytes())?;
        // The engine leaves out the newline at the end of a part.
        self.out.write_all(b"\n")
    }

    fn begin(&mut self) -> io::Result<()> {
        if self.started {
            return Ok(());
        }
        self.started = true;
        self.part("head.html", HEAD, context! {})
    }
}

impl<W: io::Write> Report for Html<W> {
    fn page(&mut self, name: &str, text: &str, findings: &[Finding]) -> io::Result<()> {
        self.begin()?;
        if findings.is_empty() {
            return Ok(());
        }
        let findings: Vec<Value> = findings.iter().map(|found| shown(text, found)).collect();
        self.part("page.html", PAGE, context! { name, findings })
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        self.begin()?;
        let failed = summary
            .failed
            .iter()
            .map(|(_, why)| Value::from(why.as_str()));
        let failed: Vec<Value> = failed.collect();
        let (checked, findings) = (summary.checked, summary.findings);
        self.part("foot.html", FOOT, context! { checked, findings, failed })?;
        self.out.flush()
    }
}

/// A finding as the page shows it: its line, with the text found in the middle.
fn shown(text: &str, finding: &Finding) -> Value {
    let (start, end) = (finding.span.start, finding.span.end);
    let line = text.get(..start).unwrap_or("").rsplit('\n').next();
    let rest = text.get(end..).unwrap_or("").split('\n').next();
    context! {
        rule => finding.rule,
        severity => finding.severity.name(),
        confidence => finding.confidence.name(),
        line => finding.position.line,
        column => finding.position.column,
        lang => finding.lang.as_deref(),
        message => finding.message.as_str(),
        before => last_letters(line.unwrap_or("")),
        text => finding.text.as_str(),
        after => first_letters(rest.unwrap_or("")),
        fix => finding.fix.as_ref().map(|fix| fix.replacement.as_str()),
    }
}

/// Characters of the line shown on each side of a finding.
const MOST_AROUND: usize = 60;

fn last_letters(line: &str) -> &str {
    let line = line.trim_start();
    let start = line.char_indices().rev().nth(MOST_AROUND - 1);
    start.map_or(line, |(at, _)| &line[at..])
}

fn first_letters(line: &str) -> &str {
    let end = line.char_indices().nth(MOST_AROUND);
    end.map_or(line, |(at, _)| &line[..at])
}
