//! What the user says before a check.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::dictionary::{self, Dictionary};
use super::template::Functions;
use super::{Confidence, Finding, Severity};
use crate::language::Language;

/// What to hold the text against, and how much to show.
///
/// ```
/// use kijil::check::{Level, Options};
///
/// let options = Options::default().with_locale("ko").with_level(Level::Strict);
/// assert_eq!((options.locale.as_deref(), options.source()), (Some("ko"), "en"));
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// The locale the text should be in (BCP 47); `None`: what the document declares.
    pub locale: Option<String>,
    /// The locale that texts are translated from (BCP 47); `None` means `en`.
    pub source: Option<String>,
    /// How sure a finding must be to be shown.
    pub level: Level,
    /// The project's catalogs; `None` means those that are compiled in.
    pub dictionary: Option<Arc<Dictionary>>,
    /// What the functions of the project do with the texts they are handed; `None`: only those of each file
    /// are known.
    pub functions: Option<Arc<Functions>>,
    /// Words and names that may stand in any language; a finding made of them alone is dropped.
    pub words: Vec<String>,
    /// What the project says of single rules, by rule id; `None` switches a rule off.
    pub rules: BTreeMap<String, Option<Severity>>,
}

impl Options {
    /// With the locale the text should be in (BCP 47).
    #[must_use]
    pub fn with_locale(mut self, locale: impl Into<String>) -> Options {
        self.locale = Some(locale.into());
        self
    }

    /// With the locale that texts are translated from (BCP 47).
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Options {
        self.source = Some(source.into());
        self
    }

    /// With how sure a finding must be to be shown.
    #[must_use]
    pub fn with_level(mut self, level: Level) -> Options {
        self.level = level;
        self
    }

    /// With the project's catalogs.
    #[must_use]
    pub fn with_dictionary(mut self, dictionary: Arc<Dictionary>) -> Options {
        self.dictionary = Some(dictionary);
        self
    }

    /// The locale that texts are translated from.
    pub fn source(&self) -> &str {
        self.source.as_deref().unwrap_or("en")
    }

    /// The language that texts are translated from; English where the tables do not know it.
    pub(super) fn source_language(&self) -> Language {
        Language::from_tag(self.source()).unwrap_or(Language::ENGLISH)
    }

    /// The catalogs to look phrases up in.
    pub fn dictionary(&self) -> &Dictionary {
        self.dictionary.as_deref().unwrap_or(&dictionary::EMBEDDED)
    }

    /// Keeps the findings that are to be shown, at the severity that the project gives their rules.
    pub fn settle(&self, findings: &mut Vec<Finding>) {
        findings.retain_mut(|finding| {
            if let Some(severity) = self.rules.get(finding.rule) {
                match severity {
                    Some(severity) => finding.severity = *severity,
                    None => return false,
                }
            }
            self.level.shows(finding) && !self.is_allowed(&finding.text)
        });
    }

    /// Whether a text is one of the project's words, or is made of them alone.
    fn is_allowed(&self, text: &str) -> bool {
        let is_word = |text: &str| self.words.iter().any(|word| word == text);
        if self.words.is_empty() {
            return false;
        }
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        is_word(text.trim())
            || (text.contains(char::is_alphanumeric)
                && words.all(|word| word.is_empty() || is_word(word)))
    }
}

/// How sure a finding must be to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Level {
    /// What is certain and what is likely.
    #[default]
    Likely,
    /// Also what is merely possible.
    Strict,
}

impl Level {
    /// Whether a finding is shown at this level.
    pub fn shows(self, finding: &Finding) -> bool {
        self == Level::Strict || finding.confidence > Confidence::Possible
    }
}

#[cfg(test)]
mod tests {
    use super::{Level, Options};
    use crate::check::{Confidence, Finding, Sentence, Severity};
    use crate::document::Position;
    use crate::document::Span;

    fn finding(text: &str) -> Finding {
        Finding {
            rule: "untranslated-label",
            severity: Severity::Warning,
            confidence: Confidence::Likely,
            span: Span {
                start: 0,
                end: text.len(),
            },
            position: Position::START,
            text: text.to_owned(),
            lang: None,
            id: None,
            message: Sentence::new("finding-untranslated"),
            fix: None,
            also: 0,
        }
    }

    #[test]
    fn the_projects_words_are_no_findings() {
        let options = Options {
            words: vec!["키질".into(), "Kijil".into()],
            ..Options::default()
        };
        let mut findings = ["Kijil", "Kijil · 키질", "Kijil shop", "…"]
            .map(finding)
            .to_vec();
        options.settle(&mut findings);
        let left: Vec<&str> = findings
            .iter()
            .map(|finding| finding.text.as_str())
            .collect();
        assert_eq!(left, ["Kijil shop", "…"]);
    }

    #[test]
    fn a_rule_can_be_switched_off_or_be_worse() {
        let with = |severity| Options {
            rules: [("untranslated-label".to_owned(), severity)].into(),
            level: Level::Strict,
            ..Options::default()
        };
        let mut findings = vec![finding("Sign in")];
        with(Some(Severity::Error)).settle(&mut findings);
        assert_eq!(findings[0].severity, Severity::Error);
        with(None).settle(&mut findings);
        assert!(findings.is_empty());
    }
}
