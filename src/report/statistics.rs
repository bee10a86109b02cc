//! How many findings each rule has, for people who look at a project for the first time.

use std::collections::BTreeMap;
use std::io;

use unicode_width::UnicodeWidthStr;

use super::Report;
use super::Summary;
use crate::check::Finding;
use crate::locale::{Arguments, Speech};

/// What is counted for one rule and language.
#[derive(Debug, Default)]
struct Count {
    findings: usize,
    files: usize,
    fixable: usize,
}

/// The columns; `column-` before one is the message that heads it.
const COLUMNS: [&str; 4] = ["findings", "files", "fixes", "rule"];

/// Writes a table: findings, files and known fixes by rule and language of the text found, the most
/// frequent first.
pub struct Statistics<W: io::Write> {
    out: W,
    headings: [String; 4],
    counts: BTreeMap<(&'static str, String), Count>,
}

impl<W: io::Write> Statistics<W> {
    /// A report that writes to `out`, its columns headed in the language of `speech`.
    pub fn new(out: W, speech: &Speech) -> Self {
        let heading = |name| speech.say(&format!("column-{name}"), &Arguments::new());
        Statistics {
            out,
            headings: COLUMNS.map(heading),
            counts: BTreeMap::new(),
        }
    }
}

impl<W: io::Write> Report for Statistics<W> {
    fn page(&mut self, _name: &str, _text: &str, findings: &[Finding]) -> io::Result<()> {
        let mut here: Vec<(&str, &str)> = Vec::new();
        for finding in findings {
            let language = finding.lang.as_deref().unwrap_or("");
            let count = self
                .counts
                .entry((finding.rule, language.to_owned()))
                .or_default();
            count.findings += 1;
            count.fixable += usize::from(finding.fix.is_some());
            if !here.contains(&(finding.rule, language)) {
                here.push((finding.rule, language));
                count.files += 1;
            }
        }
        Ok(())
    }

    fn finish(&mut self, _summary: &Summary) -> io::Result<()> {
        let mut rows: Vec<_> = self.counts.iter().collect();
        rows.sort_by_key(|(_, count)| std::cmp::Reverse(count.findings));
        let [findings, files, fixes, rule] = &self.headings;
        // Wide letters such as Hangul take two columns.
        let columns = [(findings, 8), (files, 5), (fixes, 5)]
            .map(|(heading, fewest)| heading.width().max(fewest));
        if !rows.is_empty() {
            for (heading, columns) in [findings, files, fixes].into_iter().zip(columns) {
                let gap = columns - heading.width();
                write!(self.out, "{:gap$}{heading}  ", "")?;
            }
            writeln!(self.out, "{rule}")?;
        }
        let [findings, files, fixes] = columns;
        for ((rule, language), count) in rows {
            let parted = if language.is_empty() { "" } else { "  " };
            writeln!(
                self.out,
                "{:>findings$}  {:>files$}  {:>fixes$}  {rule}{parted}{language}",
                count.findings, count.files, count.fixable
            )?;
        }
        self.out.flush()
    }
}
