//! The lines of a file that no parser of YAML takes.

use std::borrow::Cow;

use super::super::super::resource::Junk;
use super::Fault;
use crate::document::Span;

/// How many times its size of a file may be read again without the lines that are broken, and bytes that may always be.
const MOST_REREAD: usize = 8;
const ALWAYS_REREAD: usize = 1 << 16;

/// The lines that are taken out.
#[derive(Default)]
pub(super) struct Broken {
    lines: Vec<(Span, String)>,
    reread: usize,
}

impl Broken {
    /// The file with these lines blank, so that everything else keeps its place.
    pub(super) fn text<'t>(&self, file: &'t str) -> Cow<'t, str> {
        if self.lines.is_empty() {
            return Cow::Borrowed(file);
        }
        let mut lines: Vec<Span> = self.lines.iter().map(|(span, _)| *span).collect();
        lines.sort_by_key(|span| span.start);
        let mut text = String::with_capacity(file.len());
        let mut done = 0;
        for span in lines {
            text.push_str(&file[done..span.start]);
            text.extend(std::iter::repeat_n(' ', span.end - span.start));
            done = span.end;
        }
        text.push_str(&file[done..]);
        Cow::Owned(text)
    }

    /// Takes out the line of a fault; false where there is none left, or the file was read often enough.
    pub(super) fn take_out(&mut self, file: &str, fault: &Fault<'_>) -> bool {
        self.reread += file.len();
        let line = self.line_to(file, fault.at);
        if let Some(line) = line {
            self.lines.push((line, fault.reason.clone()));
        }
        line.is_some() && self.reread <= ALWAYS_REREAD.max(file.len().saturating_mul(MOST_REREAD))
    }

    /// The last line up to a place that says something and is not out yet.
    fn line_to(&self, file: &str, at: usize) -> Option<Span> {
        let mut end = file[at.min(file.len())..]
            .find('\n')
            .map_or(file.len(), |length| at + length);
        loop {
            let start = file[..end].rfind('\n').map_or(0, |before| before + 1);
            let line = Span {
                start,
                end: start + file[start..end].trim_end_matches('\r').len(),
            };
            let is_out = self.lines.iter().any(|(out, _)| *out == line);
            if !is_out && !line.slice(file).trim().is_empty() {
                return Some(line);
            }
            end = start.checked_sub(1)?;
        }
    }

    /// What could not be read.
    pub(super) fn into_junk<'a>(self) -> impl Iterator<Item = Junk<'a>> {
        self.lines.into_iter().map(|(span, reason)| Junk {
            span,
            key: None,
            reason,
        })
    }
}
