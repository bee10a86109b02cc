//! What the user says before a check.

use super::{Confidence, Finding};

/// What to hold the text against, and how much to show.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The locale the text should be in (BCP 47); `None`: what the document declares.
    pub locale: Option<String>,
    /// The locale that texts are translated from (BCP 47); `None` means `en`.
    pub source: Option<String>,
    /// How sure a finding must be to be shown.
    pub level: Level,
}

impl Options {
    /// The locale that texts are translated from.
    pub fn source(&self) -> &str {
        self.source.as_deref().unwrap_or("en")
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
