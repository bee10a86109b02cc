//! Comments that switch rules off: `kijil-ignore rule-a, rule-b: the reason`.
//!
//! On an entry's own comment it counts for that entry, in a Fluent resource comment (`###`) for the
//! whole file. Without rule names it means every rule. The reason is not optional: a comment
//! without one still works and is itself reported.

use super::resource::Resource;
use crate::document::Span;

/// What the comment starts with.
const MARK: &str = "kijil-ignore";

/// Stands for every rule.
pub(crate) const EVERY_RULE: &str = "*";

/// One ignore comment.
pub(crate) struct Ignore<'a> {
    /// The rules it names; [`EVERY_RULE`] for all.
    pub(crate) rules: Vec<&'a str>,
    /// Whether it says why.
    pub(crate) has_reason: bool,
}

/// The ignore comment in a line, if it is one.
pub(crate) fn parse(line: &str) -> Option<Ignore<'_>> {
    let rest = line.trim().strip_prefix(MARK)?;
    if !(rest.is_empty() || rest.starts_with([' ', ':'])) {
        return None;
    }
    let (rules, reason) = rest.split_once(':').unwrap_or((rest, ""));
    let mut rules: Vec<&str> = rules
        .split([',', ' '])
        .map(str::trim)
        .filter(|rule| !rule.is_empty())
        .collect();
    if rules.is_empty() {
        rules.push(EVERY_RULE);
    }
    Some(Ignore {
        rules,
        has_reason: !reason.trim().is_empty(),
    })
}

/// Rules that the lines of a comment switch off.
pub(crate) fn rules<'a>(lines: &[&'a str], resource: &mut Resource<'a>) -> Vec<&'a str> {
    let mut rules = Vec::new();
    for line in lines {
        let Some(ignore) = parse(line) else { continue };
        if !ignore.has_reason {
            resource.unreasoned.push(place(resource.text, line));
        }
        rules.extend(ignore.rules);
    }
    rules
}

/// Notes the rules that a comment switches off for the whole file.
pub(crate) fn whole_file<'a>(lines: &[&'a str], resource: &mut Resource<'a>) {
    let rules = rules(lines, resource);
    resource.ignored.extend(rules);
}

/// Where a line of the file stands in it.
fn place(text: &str, line: &str) -> Span {
    let start = (line.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    let start = start.min(text.len());
    Span {
        start,
        end: (start + line.len()).min(text.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_rules_and_wants_a_reason() {
        let ignore =
            parse(" kijil-ignore doubled-word, number-mismatch: 곳곳 is one word").unwrap();
        assert_eq!(ignore.rules, ["doubled-word", "number-mismatch"]);
        assert!(ignore.has_reason);
        assert!(!parse("kijil-ignore doubled-word").unwrap().has_reason);
        assert_eq!(parse("kijil-ignore: a slogan").unwrap().rules, [EVERY_RULE]);
        assert!(parse("kijil-ignored is a word").is_none());
    }
}
