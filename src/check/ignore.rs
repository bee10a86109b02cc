//! Comments that silence a finding: `kijil-ignore RULE, RULE: the reason`.
//!
//! They work in every kind of comment (`//`, `/* */`, `<!-- -->`, `{# #}`, `{{!-- --}}`, `<%# %>`,
//! `{% comment %}`, `#`), for findings that begin on the same line, or on the next one if the comment has its line to itself. Without rules it
//! silences all; without a reason it silences none, and is found itself. Where the line has the same again, the nearest
//! place is meant.
//!
//! ```
//! use kijil::check::{Options, file};
//! use kijil::encoding::{Hints, decode};
//!
//! let page = "<b>키질</b> <!-- kijil-ignore hard-coded-text: our name -->{{ x }}\n<b>저장</b>";
//! let text = decode(page.as_bytes(), &Hints::default());
//! let found = file("page.hbs", &text, &Options::default()).unwrap();
//! assert_eq!(found.len(), 1);
//! assert_eq!(found[0].text, "저장");
//! ```

use std::collections::HashMap;

use super::Finding;
use super::rules::{ignore_without_reason, unused_ignore};
use crate::document::LineIndex;
use crate::document::Span;

/// What such a comment begins with.
const MARK: &str = "kijil-ignore";
/// Longest comment read, in bytes.
const LONGEST: usize = 1024;

/// What Liquid and Django have before and behind a comment.
const COMMENT: &str = "{% comment %}";
const END_OF_COMMENT: &str = "{% endcomment %}";
/// Comments that count for one line; bounds the work where a file is all one line.
const MOST_A_LINE: usize = 16;

/// A comment that silences findings.
#[derive(Debug)]
pub(super) struct Ignore<'t> {
    /// From the mark to the end of the reason.
    pub(super) span: Span,
    /// The rules it names; none means all.
    rules: Vec<&'t str>,
    has_reason: bool,
    /// The line it silences, from 1.
    line: usize,
    used: bool,
}

/// Drops what comments of the text silence; adds what is wrong with the comments.
pub(super) fn apply(text: &str, findings: &mut Vec<Finding>) {
    let lines = LineIndex::new(text);
    let mut ignores = ignores(text, &lines);
    if ignores.is_empty() {
        return;
    }
    let mut silenced = silenced(findings, &mut ignores).into_iter();
    findings.retain(|_| !silenced.next().unwrap_or(false));
    ignores.sort_by_key(|ignore| ignore.span);
    for ignore in &ignores {
        let position = lines.position(text, ignore.span.start);
        if !ignore.has_reason {
            findings.push(ignore_without_reason::finding(text, ignore.span, position));
        } else if !ignore.used {
            findings.push(unused_ignore::finding(text, ignore.span, position));
        }
    }
    findings.sort_by_key(|finding| finding.span);
}

/// Which findings comments silence: those of the comment's line; of several that are the same only the nearest, as the
/// next one is another place.
fn silenced(findings: &[Finding], ignores: &mut [Ignore<'_>]) -> Vec<bool> {
    let mut silenced = vec![false; findings.len()];
    let mut of_line: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, finding) in findings.iter().enumerate() {
        of_line.entry(finding.position.line).or_default().push(at);
    }
    for ignore in ignores.iter_mut().filter(|ignore| ignore.has_reason) {
        let mut nearest: HashMap<(&str, &str), usize> = HashMap::new();
        for at in of_line.get(&ignore.line).into_iter().flatten() {
            let finding = &findings[*at];
            if !ignore.rules.is_empty() && !ignore.rules.contains(&finding.rule) {
                continue;
            }
            let best = nearest.entry((finding.rule, &finding.text)).or_insert(*at);
            if ignore.distance(finding.span) < ignore.distance(findings[*best].span) {
                *best = *at;
            }
        }
        ignore.used = !nearest.is_empty();
        nearest.into_values().for_each(|at| silenced[at] = true);
    }
    silenced
}

impl Ignore<'_> {
    /// Bytes between the comment and a place.
    fn distance(&self, place: Span) -> usize {
        let behind = place.start.saturating_sub(self.span.end);
        behind.max(self.span.start.saturating_sub(place.end))
    }
}

/// The comments of a text, by the line they silence.
fn ignores<'t>(text: &'t str, lines: &LineIndex) -> Vec<Ignore<'t>> {
    let bytes = text.as_bytes();
    let mut ignores = Vec::new();
    let (mut before, mut of_line) = (0, 0);
    for at in memchr::memmem::find_iter(bytes, MARK.as_bytes()) {
        let line = lines.position(text, at).line;
        of_line = if line == before { of_line + 1 } else { 1 };
        before = line;
        if of_line <= MOST_A_LINE && begins_comment(text, at) {
            ignores.push(ignore(text, at, line));
        }
    }
    ignores.sort_by_key(|ignore| ignore.line);
    ignores
}

/// Whether the mark is the first word of a comment, and not a word of a sentence about it.
fn begins_comment(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or("").trim_end_matches([' ', '\t']);
    ["//", "/*", "*", "--", "#", "#-", "{{!", "{{~!", COMMENT]
        .iter()
        .any(|open| before.ends_with(open))
}

fn ignore(text: &str, at: usize, line: usize) -> Ignore<'_> {
    let start = at + MARK.len();
    let mut window = text.len().min(start + LONGEST);
    while !text.is_char_boundary(window) {
        window -= 1;
    }
    let rest = text.get(start..window).unwrap_or("");
    let end = ["\n", "\r", "-->", "*/", "#}", "}}", "%>", END_OF_COMMENT]
        .iter()
        .filter_map(|close| rest.find(close))
        .min()
        .unwrap_or(rest.len());
    let said = rest[..end].trim_end_matches(['-', ' ', '\t']);
    let (rules, reason) = said.split_once(':').unwrap_or((said, ""));
    let rules = rules.split([',', ' ']).filter(|rule| !rule.is_empty());
    Ignore {
        span: Span {
            start: at,
            end: start + said.len(),
        },
        rules: rules.collect(),
        has_reason: reason.contains(char::is_alphanumeric),
        line: line + usize::from(is_alone(text, at, start + end)),
        used: false,
    }
}

/// Whether nothing but the comment stands on its line.
fn is_alone(text: &str, at: usize, end: usize) -> bool {
    let mut first = at.saturating_sub(LONGEST);
    while !text.is_char_boundary(first) {
        first += 1;
    }
    let before = text.get(first..at).unwrap_or("");
    let before = before.rsplit(['\n', '\r']).next().unwrap_or("");
    let mut last = text.len().min(end + LONGEST);
    while !text.is_char_boundary(last) {
        last -= 1;
    }
    let behind = text.get(end..last).unwrap_or("");
    let behind = behind.split(['\n', '\r']).next().unwrap_or("");
    let is_bare = |text: &str| {
        let text = text.replace(COMMENT, "").replace(END_OF_COMMENT, "");
        text.trim().chars().all(|c| {
            matches!(
                c,
                '/' | '*' | '<' | '>' | '!' | '-' | '#' | '{' | '}' | '%' | ' '
            )
        })
    };
    before.len() < LONGEST && behind.len() < LONGEST && is_bare(before) && is_bare(behind)
}

#[cfg(test)]
mod tests {
    use crate::check::{Options, file};

    #[test]
    fn every_format_has_its_comments() {
        let comments = [
            ("a.html", "<!-- ", " -->", "<a>Back to top</a>"),
            ("a.md", "<!-- ", " -->", "Back to top"),
            ("a.mdx", "{/* ", " */}", "Back to top"),
            ("a.vue", "<!-- ", " -->", "<p>Back to top</p>"),
            ("a.svelte", "<!-- ", " -->", "<p>Back to top</p>"),
            ("a.js", "// ", "", "toast(\"Back to top\");"),
            ("a.ts", "/* ", " */", "toast(\"Back to top\");"),
            ("a.tsx", "const a = <p>\n{/* ", " */}", "Back to top</p>;"),
            ("a.hbs", "{{!-- ", " --}}", "<p>Back to top</p>"),
            ("a.hbs", "{{! ", " }}", "<p>Back to top</p>"),
            ("a.erb", "<%# ", " %>", "<p>Back to top</p>"),
            ("a.jinja", "{# ", " #}", "<p>Back to top</p>"),
            ("a.njk", "{#- ", " -#}", "<p>Back to top</p>"),
            ("a.tmpl", "{{/* ", " */}}", "<p>Back to top</p>"),
            ("a.tmpl", "{{- /* ", " */ -}}", "<p>Back to top</p>"),
            (
                "a.liquid",
                "{% comment %} ",
                " {% endcomment %}",
                "<p>Back to top</p>",
            ),
            ("a.liquid", "{% # ", " %}", "<p>Back to top</p>"),
            ("a.rs", "// ", "", "label.set_text(\"Back to top\");"),
            ("a.dart", "/// ", "", "Text('Back to top');"),
        ];
        let options = Options {
            locale: Some("ko".to_owned()),
            ..Options::default()
        };
        for (name, open, close, line) in comments {
            let found = |comment: &str| {
                let text = format!("{open}{comment}{close}\n{line}\n");
                let found = file(name, &text.as_str().into(), &options).expect("a known kind");
                found.iter().map(|finding| finding.rule).collect::<Vec<_>>()
            };
            assert_eq!(found("a comment").len(), 1, "{name}");
            assert_eq!(found("kijil-ignore: shown to staff"), [""; 0], "{name}");
            let bare = found("kijil-ignore");
            assert_eq!(
                (bare.len(), bare[0]),
                (2, "ignore-without-reason"),
                "{name}"
            );
        }
    }
}
