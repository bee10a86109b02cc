//! `kijil-text/1`: decoded text and how it came to be.

use serde::{Deserialize, Serialize};

use super::{NotTextRecord, Status};
use crate::batch::InputError;
use crate::encoding::{Contradiction, Evidence, Overruled, Repair, Text};

/// What [`TextRecord::schema`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum TextSchema {
    /// `kijil-text/1`.
    #[serde(rename = "kijil-text/1")]
    V1,
}

/// Decoded text and the evidence for its encoding. All offsets are bytes of `text`.
///
/// ```
/// use kijil::encoding::{Hints, decode};
/// use kijil::report::{Status, TextRecord};
///
/// let record = TextRecord::new("a.txt", &decode("키질".as_bytes(), &Hints::default()));
/// assert_eq!((record.status, &*record.encoding), (Status::Ok, "UTF-8"));
/// let json = serde_json::to_string(&record)?;
/// assert_eq!(serde_json::from_str::<TextRecord>(&json)?, record);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TextRecord {
    /// The schema of this record.
    pub schema: TextSchema,
    /// The input's name.
    pub source: String,
    /// Whether there is text, or why not.
    pub status: Status,
    /// What the input is, where that is no text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_text: Option<NotTextRecord>,
    /// The encoding's WHATWG name, or `johab`, `iso-2022-kr`, `utf-32le` … where WHATWG has none.
    pub encoding: String,
    /// What told the encoding.
    pub evidence: Evidence,
    /// How sure that is, 0 to 1.
    pub confidence: f32,
    /// Whether bytes were malformed and became U+FFFD.
    pub had_errors: bool,
    /// Where malformed bytes became U+FFFD: the first 1,000 places.
    pub malformed: Vec<RangeRecord>,
    /// Labels that the bytes contradict.
    pub overruled: Vec<OverruledRecord>,
    /// What was repaired, in order of place.
    pub repairs: Vec<RepairRecord>,
    /// The text.
    pub text: String,
}

/// A half-open range of bytes in the decoded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RangeRecord {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A label that was not believed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OverruledRecord {
    /// Who gave it: the transport or the document.
    pub evidence: Evidence,
    /// The label as it was given.
    pub label: String,
    /// Why it cannot be true.
    pub reason: Contradiction,
}

/// A repaired stretch of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RepairRecord {
    /// What kind of damage it was, such as `mojibake`.
    pub kind: String,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// The steps that undo the damage, such as `windows-1252`, `EUC-KR`.
    pub chain: Vec<String>,
}

impl TextRecord {
    /// The record of an input that was decoded.
    pub fn new(source: &str, text: &Text) -> TextRecord {
        let malformed = text.malformed.iter();
        TextRecord {
            schema: TextSchema::V1,
            source: source.to_owned(),
            status: Status::Ok,
            not_text: None,
            encoding: text.encoding.to_owned(),
            evidence: text.evidence,
            confidence: text.confidence,
            had_errors: text.had_errors,
            malformed: malformed
                .map(|place| RangeRecord {
                    start: place.start,
                    end: place.end,
                })
                .collect(),
            overruled: text.overruled.iter().map(OverruledRecord::from).collect(),
            repairs: text.repairs.iter().map(RepairRecord::from).collect(),
            text: text.as_str().to_owned(),
        }
    }

    /// The record of an input that could not be read, so that rows in are rows out.
    pub fn of_error(error: &InputError) -> TextRecord {
        TextRecord {
            status: Status::from(error),
            not_text: NotTextRecord::of(error),
            ..TextRecord::new(error.name(), &Text::from(""))
        }
    }
}

impl From<&Overruled> for OverruledRecord {
    fn from(overruled: &Overruled) -> OverruledRecord {
        OverruledRecord {
            evidence: overruled.evidence,
            label: overruled.label.clone(),
            reason: overruled.reason,
        }
    }
}

impl From<&Repair> for RepairRecord {
    fn from(repair: &Repair) -> RepairRecord {
        RepairRecord {
            kind: repair.kind.to_owned(),
            start: repair.start,
            end: repair.end,
            chain: repair.chain.iter().map(|step| (*step).to_owned()).collect(),
        }
    }
}
