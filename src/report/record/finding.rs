//! `kijil-finding/1`: one finding.

use serde::{Deserialize, Serialize};

use crate::check::{Confidence, Finding, First, Severity};

/// What [`FindingRecord::schema`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum FindingSchema {
    /// `kijil-finding/1`.
    #[serde(rename = "kijil-finding/1")]
    V1,
}

/// A finding in a file. Offsets are bytes of the decoded text.
///
/// ```
/// use kijil::check::{self, Options};
/// use kijil::report::FindingRecord;
///
/// let options = Options::default().with_locale("ko");
/// let found = check::file("a.html", &"<button>Sign in</button>".into(), &options)?;
/// let record = FindingRecord::new("a.html", &found[0], None);
/// assert_eq!((&*record.rule, &*record.text), ("untranslated-label", "Sign in"));
/// # Ok::<(), kijil::check::CheckError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FindingRecord {
    /// The schema of this record.
    pub schema: FindingSchema,
    /// The file's name.
    pub file: String,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// The line where it starts, from 1.
    pub line: usize,
    /// The column where it starts, from 1, in code points.
    pub column: usize,
    /// The rule's id, such as `untranslated-label`.
    pub rule: String,
    /// How bad it is.
    pub severity: Severity,
    /// How sure it is.
    pub confidence: Confidence,
    /// The language that the text is in, a BCP 47 tag, if it could be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// The text found.
    pub text: String,
    /// One sentence that explains it, in the language of whoever ran the check.
    pub message: String,
    /// Which message of the program's own says it.
    pub message_id: String,
    /// The message id or key, in catalogs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What would stand there instead, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
    /// How many more places of the file have the same.
    #[serde(default, skip_serializing_if = "is_none")]
    pub also: usize,
    /// Where an earlier file has the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<PlaceRecord>,
}

fn is_none(count: &usize) -> bool {
    *count == 0
}

/// A place in another file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlaceRecord {
    /// The file's name.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in code points.
    pub column: usize,
}

impl FindingRecord {
    /// The record of a finding in `file`; `earlier` is where an earlier file has the same.
    pub fn new(file: &str, finding: &Finding, earlier: Option<&First>) -> FindingRecord {
        let fix = finding.fix.as_ref();
        FindingRecord {
            schema: FindingSchema::V1,
            file: file.to_owned(),
            start: finding.span.start,
            end: finding.span.end,
            line: finding.position.line,
            column: finding.position.column,
            rule: finding.rule.to_owned(),
            severity: finding.severity,
            confidence: finding.confidence,
            lang: finding.lang.clone(),
            text: finding.text.clone(),
            message: finding.message.to_string(),
            message_id: finding.message.id().to_owned(),
            id: finding.id.clone(),
            fix: fix.map(|fix| fix.replacement.clone()),
            also: finding.also,
            repeats: earlier.map(|first| PlaceRecord {
                file: first.file.clone(),
                line: first.position.line,
                column: first.position.column,
            }),
        }
    }
}
