//! JUnit XML, which most continuous integration servers show.
//!
//! One `testsuite` a file, one `testcase` with a `failure` a finding; a clean file is one case that passes. The
//! format has no standard; this keeps to what Jenkins, GitLab and Azure read.

use std::borrow::Cow;
use std::io;

use super::{Report, Summary};
use crate::check::Finding;

/// Writes one XML document.
pub struct Junit<W: io::Write> {
    out: W,
    started: bool,
}

impl<W: io::Write> Junit<W> {
    /// A report that writes to `out`.
    pub fn new(out: W) -> Self {
        Junit {
            out,
            started: false,
        }
    }

    fn begin(&mut self) -> io::Result<()> {
        if self.started {
            return Ok(());
        }
        self.started = true;
        self.out
            .write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"kijil\">\n")
    }

    fn failure(&mut self, name: &str, finding: &Finding) -> io::Result<()> {
        let (line, column) = (finding.position.line, finding.position.column);
        write!(
            self.out,
            "    <testcase name=\"{rule} at {line}:{column}\" classname=\"{name}\" file=\"{name}\" line=\"{line}\">\n      \
             <failure type=\"{severity}\" message=\"{message}\">{text}</failure>\n    </testcase>\n",
            rule = escape(finding.rule),
            name = escape(name),
            severity = finding.severity.name(),
            message = escape(&finding.message.to_string()),
            text = escape(&finding.text),
        )
    }
}

impl<W: io::Write> Report for Junit<W> {
    fn page(&mut self, name: &str, _text: &str, findings: &[Finding]) -> io::Result<()> {
        self.begin()?;
        let (cases, failures) = (findings.len().max(1), findings.len());
        let suite = escape(name).into_owned();
        writeln!(
            self.out,
            "  <testsuite name=\"{suite}\" tests=\"{cases}\" failures=\"{failures}\" errors=\"0\">"
        )?;
        for finding in findings {
            self.failure(name, finding)?;
        }
        if findings.is_empty() {
            writeln!(
                self.out,
                "    <testcase name=\"kijil\" classname=\"{suite}\"/>"
            )?;
        }
        self.out.write_all(b"  </testsuite>\n")
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        self.begin()?;
        for (name, reason) in &summary.failed {
            let (name, reason) = (escape(name), escape(reason));
            writeln!(
                self.out,
                "  <testsuite name=\"{name}\" tests=\"1\" failures=\"0\" errors=\"1\">\n    <testcase name=\"kijil\" \
                 classname=\"{name}\"><error message=\"{reason}\"/></testcase>\n  </testsuite>"
            )?;
        }
        self.out.write_all(b"</testsuites>\n")?;
        self.out.flush()
    }
}

/// Text for an attribute or an element; what [XML 1.0](https://www.w3.org/TR/xml/#charsets) has no place for becomes
/// U+FFFD.
fn escape(text: &str) -> Cow<'_, str> {
    let special = |c: char| {
        matches!(c, '&' | '<' | '>' | '"' | '\'' | '\u{FFFE}' | '\u{FFFF}') || c.is_ascii_control()
    };
    if !text.contains(special) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            '\n' => escaped.push_str("&#10;"),
            '\r' => escaped.push_str("&#13;"),
            '\t' => escaped.push_str("&#9;"),
            c if special(c) => escaped.push('\u{FFFD}'),
            c => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}
