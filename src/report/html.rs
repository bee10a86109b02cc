//! HTML: one page that needs nothing else, to send to whoever translates.

use std::collections::BTreeMap;
use std::io;

use minijinja::{Environment, Value, context};

use super::engine::environment;
use super::{Repetition, Report, Summary};
use crate::check;
use crate::check::{Finding, Repeats};
use crate::locale::Speech;

const HEAD: &str = include_str!("html/head.html");
const PAGE: &str = include_str!("html/page.html");
const FOOT: &str = include_str!("html/foot.html");

/// Writes one HTML document: what was found by rule and by file, then a section a file. Every text
/// from outside is escaped, and the document's policy forbids scripts and everything from elsewhere.
pub struct Html<W: io::Write> {
    out: W,
    environment: Environment<'static>,
    speech: Speech,
    sections: String,
    rules: BTreeMap<&'static str, usize>,
    files: Vec<(String, usize)>,
    repetition: Repetition,
    repeats: Repeats,
}

impl<W: io::Write> Html<W> {
    /// A report that writes to `out`, in the language of `speech`.
    pub fn new(out: W, repetition: Repetition, speech: Speech) -> Self {
        Html {
            out,
            environment: environment(&speech),
            speech,
            sections: String::new(),
            rules: BTreeMap::new(),
            files: Vec::new(),
            repetition,
            repeats: Repeats::default(),
        }
    }

    /// Renders one part; the name ends in `.html`, which makes the engine escape.
    fn part(&self, name: &str, source: &str, values: Value) -> io::Result<String> {
        let text = self.environment.render_named_str(name, source, values);
        // The engine leaves out the newline at the end of a part.
        Ok(text.map_err(io::Error::other)? + "\n")
    }

    /// The rules with their findings, most first.
    fn by_rule(&self) -> Vec<Value> {
        let mut rules: Vec<_> = self.rules.iter().collect();
        rules.sort_by_key(|(_, findings)| std::cmp::Reverse(**findings));
        let rule = |(rule, findings): &(&&'static str, &usize)| {
            let (rule, findings) = (**rule, **findings);
            let meta = check::rules().iter().find(|meta| meta.id == rule);
            let said = self.speech.plain(&format!("rule-{rule}-finds"));
            let finds = said.or_else(|| meta.map(|meta| meta.finds.to_owned()));
            context! { rule, findings, finds }
        };
        rules.iter().map(rule).collect()
    }

    /// What stands on several pages, the most frequent first.
    fn repeated(&self) -> Vec<Value> {
        let repeated = self.repeats.most_frequent();
        let row = |first: &&check::First| {
            let index = self.files.iter().position(|(name, _)| *name == first.file);
            context! { more => first.more, text => first.text.as_str(), name => first.file.as_str(), index }
        };
        repeated.iter().take(MOST_REPEATED).map(row).collect()
    }

    fn is_repeated(&mut self, name: &str, finding: &Finding) -> bool {
        self.repetition == Repetition::Once && self.repeats.earlier(name, finding).is_some()
    }

    fn by_file(&self) -> Vec<Value> {
        let files = self.files.iter().enumerate();
        let file = |(index, (name, findings)): (usize, &(String, usize))| context! { index, name, findings };
        files.map(file).collect()
    }
}

impl<W: io::Write> Report for Html<W> {
    fn page(&mut self, name: &str, text: &str, findings: &[Finding]) -> io::Result<()> {
        if findings.is_empty() {
            return Ok(());
        }
        for finding in findings {
            *self.rules.entry(finding.rule).or_default() += 1;
        }
        let index = self.files.len();
        self.files.push((name.to_owned(), findings.len()));
        let all = findings.len();
        let findings: Vec<Value> = findings
            .iter()
            .filter(|found| !self.is_repeated(name, found))
            .map(|found| shown(text, found))
            .collect();
        let repeated = all - findings.len();
        let values = context! { index, name, findings, repeated };
        let section = self.part("page.html", PAGE, values)?;
        self.sections += &section;
        Ok(())
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        let failed = summary
            .failed
            .iter()
            .map(|(_, why)| Value::from(why.as_str()));
        let failed: Vec<Value> = failed.collect();
        let (checked, findings) = (summary.checked, summary.findings);
        let (rules, files) = (self.by_rule(), self.by_file());
        let repeated = self.repeated();
        let head = context! { checked, findings, failed, rules, files, repeated };
        let head = self.part("head.html", HEAD, head)?;
        let foot = self.part("foot.html", FOOT, context! {})?;
        for part in [head.as_str(), self.sections.as_str(), foot.as_str()] {
            self.out.write_all(part.as_bytes())?;
        }
        self.out.flush()
    }
}

/// Texts listed that several pages have.
const MOST_REPEATED: usize = 100;

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
        message => finding.message.to_string(),
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
