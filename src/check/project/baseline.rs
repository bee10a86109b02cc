//! Findings that a project has already, frozen in a file: only new ones count.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde::Deserialize;
use serde::Serialize;

use crate::check::Finding;

/// The version of the file's shape.
const SCHEMA: &str = "kijil-baseline/1";
/// Code points of a finding's text that tell it from others; the rest of a long one is left out.
const TEXT_LENGTH: usize = 200;

/// Known findings. Places do not count, so that they are known again when lines move: a finding is its file,
/// rule, message id and text.
///
/// ```
/// use kijil::check::{self, Baseline, Options};
///
/// let options = Options::default().with_locale("ko");
/// let findings = check::file("a.html", &"<button>Sign up</button>".into(), &options)?;
/// let mut frozen = Baseline::default();
/// frozen.add("a.html", &findings);
///
/// let mut later = check::file("a.html", &"\n\n<p>위<button>Sign up</button><b>Log in</b>".into(), &options)?;
/// let mut baseline = Baseline::from_json(&frozen.to_json())?;
/// baseline.keep_new("a.html", &mut later);
/// assert_eq!((later.len(), later[0].text.as_str()), (1, "Log in"));
/// assert!(baseline.gone().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    /// How many findings of each kind are known and were not met yet.
    counts: BTreeMap<Known, usize>,
    /// The files that were looked at.
    files: BTreeSet<String>,
}

/// What a finding is known by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Known {
    /// The file, as it was named when it was checked, with `/` between the parts.
    pub file: String,
    /// The rule's id.
    pub rule: String,
    /// The message id or key, in catalogs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The beginning of the text found.
    pub text: String,
}

/// The file, as it is written.
#[derive(Serialize, Deserialize)]
struct Written {
    schema: String,
    findings: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    #[serde(flatten)]
    known: Known,
    count: usize,
}

/// A baseline that cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BaselineError {
    /// The file is no JSON, or of another shape.
    #[error("it is no baseline")]
    Malformed(#[from] serde_json::Error),
    /// The file is of another version.
    #[error("it is a baseline of version `{found}`, and this program reads `{SCHEMA}`")]
    Version {
        /// What the file says.
        found: String,
    },
}

impl Known {
    fn of(file: &str, finding: &Finding) -> Known {
        Known {
            file: slashed(file),
            rule: finding.rule.to_owned(),
            id: finding.id.clone(),
            text: finding.text.chars().take(TEXT_LENGTH).collect(),
        }
    }
}

fn slashed(file: &str) -> String {
    file.replace('\\', "/")
}

impl Baseline {
    /// Reads what [`Baseline::to_json`] wrote.
    ///
    /// # Errors
    /// When the text is no baseline, or one of another version.
    pub fn from_json(json: &str) -> Result<Baseline, BaselineError> {
        let written: Written = serde_json::from_str(json)?;
        if written.schema != SCHEMA {
            return Err(BaselineError::Version {
                found: written.schema,
            });
        }
        let counts = written
            .findings
            .into_iter()
            .map(|entry| (entry.known, entry.count));
        Ok(Baseline {
            counts: counts.collect(),
            files: BTreeSet::new(),
        })
    }

    /// The baseline as JSON, in order of file, rule and text, one finding a line: it is kept under version
    /// control.
    pub fn to_json(&self) -> String {
        let mut json = format!("{{\"schema\":\"{SCHEMA}\",\"findings\":[");
        for (at, (known, count)) in self.counts.iter().enumerate() {
            let entry = Entry {
                known: known.clone(),
                count: *count,
            };
            json.push_str(if at == 0 { "\n" } else { ",\n" });
            // Strings and numbers always serialize.
            json.push_str(&serde_json::to_string(&entry).unwrap_or_default());
        }
        json.push_str("\n]}\n");
        json
    }

    /// Takes in the findings of a file.
    pub fn add(&mut self, file: &str, findings: &[Finding]) {
        for finding in findings {
            *self.counts.entry(Known::of(file, finding)).or_default() += 1;
        }
    }

    /// Takes out the findings that are known; what is known twice is taken out twice.
    pub fn keep_new(&mut self, file: &str, findings: &mut Vec<Finding>) {
        self.files.insert(slashed(file));
        findings.retain(
            |finding| match self.counts.get_mut(&Known::of(file, finding)) {
                Some(left) if *left > 0 => {
                    *left -= 1;
                    false
                }
                _ => true,
            },
        );
    }

    /// The files that findings are known of and that were not looked at.
    pub fn unseen(&self) -> BTreeSet<String> {
        let files = self.counts.keys().map(|known| &known.file);
        files
            .filter(|file| !self.files.contains(*file))
            .cloned()
            .collect()
    }

    /// What is known of the files given to [`Baseline::keep_new`] and was not met there: it was mended, or
    /// moved to another file.
    pub fn gone(&self) -> Vec<&Known> {
        let left = self.counts.iter().filter(|(_, left)| **left > 0);
        let known = left.map(|(known, _)| known);
        known
            .filter(|known| self.files.contains(&known.file))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::check::Baseline;
    use crate::check::BaselineError;

    #[test]
    fn other_files_are_refused() {
        assert!(matches!(
            Baseline::from_json("{}"),
            Err(BaselineError::Malformed(_))
        ));
        let newer = r#"{"schema":"kijil-baseline/9","findings":[]}"#;
        assert!(matches!(
            Baseline::from_json(newer),
            Err(BaselineError::Version { found }) if found == "kijil-baseline/9"
        ));
    }

    #[test]
    fn an_empty_one_reads_back() {
        let empty = Baseline::default();
        assert_eq!(
            Baseline::from_json(&empty.to_json()).expect("its own"),
            empty
        );
    }
}
