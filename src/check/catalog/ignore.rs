//! Comments that switch rules off: `kijil-ignore rule-a, rule-b: the reason`.
//!
//! On an entry's own comment it counts for that entry, in a Fluent resource comment (`###`) for the
//! whole file. Without rule names it means every rule.

use crate::catalog::Comment;

/// What the comment starts with.
const MARK: &str = "kijil-ignore";

/// The rules that comments switch off.
#[derive(Debug, Default)]
pub(super) struct Ignored<'a> {
    rules: Vec<&'a str>,
    all: bool,
}

impl<'a> Ignored<'a> {
    /// Those of the lines of comments.
    pub(super) fn of(comments: &[Comment<'a>]) -> Self {
        let mut ignored = Ignored::default();
        for rules in comments.iter().filter_map(|comment| named(comment.text)) {
            ignored.all |= rules.is_empty();
            ignored.rules.extend(rules);
        }
        ignored
    }

    /// Whether a rule is switched off.
    pub(super) fn has(&self, rule: &str) -> bool {
        self.all || self.rules.contains(&rule)
    }
}

/// The rules that a comment names, none for all; `None` where it is another comment.
fn named(line: &str) -> Option<Vec<&str>> {
    let rest = line.trim().strip_prefix(MARK)?;
    if !(rest.is_empty() || rest.starts_with([' ', ':'])) {
        return None;
    }
    let (rules, _reason) = rest.split_once(':').unwrap_or((rest, ""));
    let rules = rules.split([',', ' ']).map(str::trim);
    Some(rules.filter(|rule| !rule.is_empty()).collect())
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn names_rules() {
        let rules = named(" kijil-ignore doubled-word, number-mismatch: 곳곳 is one word");
        assert_eq!(rules, Some(vec!["doubled-word", "number-mismatch"]));
        assert_eq!(named("kijil-ignore: a slogan"), Some(Vec::new()));
        assert_eq!(named("kijil-ignored is a word"), None);
    }
}
