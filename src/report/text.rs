//! For people: each finding with its line, marked below, and what mends it.

use std::io;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Repetition, Report, Summary};
use crate::check::{Finding, Repeats, Severity};
use crate::locale::{Arguments, Speech};

/// A line longer than this, in bytes, is shown only around the finding.
const MOST_SHOWN: usize = 240;
/// Texts named at the end that several pages have; who mends them runs the check again.
const MOST_REPEATED: usize = 20;
/// Characters shown of each.
const MOST_QUOTED: usize = 60;

/// Writes each finding with an excerpt; wide characters such as Hangul keep the marks in line.
pub struct Text<W: io::Write> {
    out: W,
    renderer: Renderer,
    speech: Speech,
    repetition: Repetition,
    repeats: Repeats,
    has_total: bool,
}

impl<W: io::Write> Text<W> {
    /// A report that writes to `out`, in colours where `is_terminal`; what it says itself is in the
    /// language of `speech`.
    pub fn new(out: W, is_terminal: bool, repetition: Repetition, speech: Speech) -> Self {
        let renderer = if is_terminal {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        Text {
            out,
            renderer,
            speech,
            repetition,
            repeats: Repeats::default(),
            has_total: true,
        }
    }

    /// With or without the line at the end that says how many findings there are.
    #[must_use]
    pub fn with_total(mut self, has_total: bool) -> Self {
        self.has_total = has_total;
        self
    }

    fn is_repeated(&mut self, name: &str, finding: &Finding) -> bool {
        self.repetition == Repetition::Once && self.repeats.earlier(name, finding).is_some()
    }

    /// What stands on several pages: on how many more, and where it was shown.
    fn repeated(&mut self) -> io::Result<()> {
        let repeated = self.repeats.most_frequent();
        if repeated.is_empty() {
            return Ok(());
        }
        let heading = self.speech.say("check-repeated", &Arguments::new());
        writeln!(self.out, "{heading}")?;
        for first in repeated.iter().take(MOST_REPEATED) {
            let quoted: String = first.text.chars().take(MOST_QUOTED).collect();
            let (line, column) = (first.position.line, first.position.column);
            let place = format!("{}:{line}:{column}", first.file);
            let more = Arguments::new()
                .with("pages", first.more)
                .with("text", format!("{quoted:?}"))
                .with("place", place);
            let more = self.speech.say("check-more", &more);
            writeln!(self.out, "  {more}")?;
        }
        if repeated.len() > MOST_REPEATED {
            writeln!(self.out, "  …")?;
        }
        writeln!(self.out)
    }
}

impl<W: io::Write> Report for Text<W> {
    fn page(&mut self, name: &str, text: &str, findings: &[Finding]) -> io::Result<()> {
        for finding in findings {
            if self.is_repeated(name, finding) {
                continue;
            }
            let excerpt = excerpt(text, finding.span.start..finding.span.end);
            let shown = text.get(excerpt.clone()).unwrap_or_default();
            let mark = finding.span.start - excerpt.start..finding.span.end - excerpt.start;
            let snippet = Snippet::source(shown)
                .line_start(finding.position.line)
                .path(name)
                .annotation(AnnotationKind::Primary.span(mark));
            let group = level(finding.severity)
                .primary_title(finding.message.to_string())
                .id(finding.rule)
                .element(snippet);
            let group = match &finding.fix {
                Some(fix) => {
                    let text = Arguments::new().with("text", format!("{:?}", fix.replacement));
                    group.element(Level::HELP.message(self.speech.say("check-fix", &text)))
                }
                None => group,
            };
            let group = if finding.also > 0 {
                let places = Arguments::new().with("places", finding.also);
                group.element(Level::NOTE.message(self.speech.say("check-also", &places)))
            } else {
                group
            };
            writeln!(self.out, "{}\n", self.renderer.render(&[group]))?;
        }
        Ok(())
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        self.repeated()?;
        if self.has_total {
            let total = Arguments::new()
                .with("findings", summary.findings)
                .with("files", summary.checked);
            let total = self.speech.say("check-total", &total);
            writeln!(self.out, "{total}")?;
        }
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
    use crate::check::{Confidence, Finding, Sentence, Severity};
    use crate::document::Position;
    use crate::document::Span;
    use crate::locale::Speech;
    use crate::report::{Repetition, Report};

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
            message: Sentence::new("finding-untranslated"),
            fix: None,
            also: 0,
        };
        let mut out = Vec::new();
        let mut report = Text::new(&mut out, false, Repetition::Once, Speech::default());
        report
            .page("a.txt", text, &[finding])
            .expect("memory can be written");
        let shown = String::from_utf8(out).expect("text is UTF-8");
        assert!(shown.contains("본문 Read more 끝"), "{shown}");
        assert!(shown.contains("|      ^^^^^^^^^"), "{shown}");
    }
}
