//! For people: each finding with its line, marked below, and what mends it.

use std::io;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Report, Summary};
use crate::check::{Finding, Severity};

/// A line longer than this, in bytes, is shown only around the finding.
const MOST_SHOWN: usize = 240;

/// Writes each finding with an excerpt; wide characters such as Hangul keep the marks in line.
pub struct Text<W: io::Write> {
    out: W,
    renderer: Renderer,
}

impl<W: io::Write> Text<W> {
    /// A report that writes to `out`, in colours where `is_terminal`.
    pub fn new(out: W, is_terminal: bool) -> Self {
        let renderer = if is_terminal {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        Text { out, renderer }
    }
}

impl<W: io::Write> Report for Text<W> {
    fn page(&mut self, name: &str, text: &str, findings: &[Finding]) -> io::Result<()> {
        for finding in findings {
            let excerpt = excerpt(text, finding.span.start..finding.span.end);
            let shown = text.get(excerpt.clone()).unwrap_or_default();
            let mark = finding.span.start - excerpt.start..finding.span.end - excerpt.start;
            let snippet = Snippet::source(shown)
                .line_start(finding.position.line)
                .path(name)
                .annotation(AnnotationKind::Primary.span(mark));
            let group = level(finding.severity)
                .primary_title(finding.message.as_str())
                .id(finding.rule)
                .element(snippet);
            let group = match &finding.fix {
                Some(fix) => {
                    group.element(Level::HELP.message(format!("say {:?}", fix.replacement)))
                }
                None => group,
            };
            writeln!(self.out, "{}\n", self.renderer.render(&[group]))?;
        }
        Ok(())
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        let (findings, checked) = (summary.findings, summary.checked);
        let of =
            |count: usize, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
        writeln!(
            self.out,
            "{} in {}",
            of(findings, "finding"),
            of(checked, "file")
        )?;
        self.out.flush()
    }
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::NOTE,
    }
}

/// The lines that a finding stands in; of long ones what is near it.
fn excerpt(text: &str, span: Range<usize>) -> Range<usize> {
    let before = text.get(..span.start).unwrap_or("");
    let after = text.get(span.end..).unwrap_or("");
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = span.end + after.find(['\n', '\r']).unwrap_or(after.len());
    let start = start.max(floor(text, span.start.saturating_sub(MOST_SHOWN)));
    start
        ..end.min(floor(
            text,
            span.end.saturating_add(MOST_SHOWN).min(text.len()),
        ))
}

/// The nearest character boundary at or before a byte.
fn floor(text: &str, at: usize) -> usize {
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Text;
    use crate::check::{Confidence, Finding, Severity};
    use crate::document::Position;
    use crate::document::Span;
    use crate::report::Report;

    #[test]
    fn marks_stand_below_wide_letters() {
        let text = "첫 줄\n본문 Read more 끝\n";
        let start = text.find("Read").unwrap_or(0);
        let finding = Finding {
            rule: "untranslated-label",
            severity: Severity::Error,
            confidence: Confidence::Likely,
            span: Span {
                start,
                end: start + 9,
            },
            position: Position { line: 2, column: 4 },
            text: "Read more".to_owned(),
            lang: None,
            id: None,
            message: "not Korean".to_owned(),
            fix: None,
        };
        let mut out = Vec::new();
        let mut report = Text::new(&mut out, false);
        report
            .page("a.txt", text, &[finding])
            .expect("memory can be written");
        let shown = String::from_utf8(out).expect("text is UTF-8");
        assert!(shown.contains("본문 Read more 끝"), "{shown}");
        assert!(shown.contains("|      ^^^^^^^^^"), "{shown}");
    }
}
