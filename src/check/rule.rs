//! What every rule has.

use super::{Confidence, Severity};

/// What is known of a rule without running it; its explanation serves the docs,
/// `kijil explain` and the help of SARIF.
#[derive(Debug, Clone, Copy)]
pub struct Meta {
    /// Kebab-case id that names the defect and never changes.
    pub id: &'static str,
    /// How bad its findings are.
    pub severity: Severity,
    /// How sure its findings are unless one says otherwise.
    pub confidence: Confidence,
    /// One line: what it finds.
    pub finds: &'static str,
    /// Why it matters.
    pub matters: &'static str,
    /// An example that is found.
    pub wrong: &'static str,
    /// The same example, mended.
    pub right: &'static str,
}
