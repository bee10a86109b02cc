//! SARIF, the Static Analysis Results Interchange Format, for code scanning.
//!
//! [Version 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html); the section of each part
//! is named beside it. Results are written as they come, so that memory stays flat.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io;

use serde::Serialize;

use super::fingerprint::fingerprint;
use super::{Report, Summary};
use crate::check::{self, Confidence, Finding, Meta, Severity};
use crate::document::LineIndex;

/// Writes one SARIF log with one run.
pub struct Sarif<W: io::Write> {
    out: W,
    results: usize,
}

impl<W: io::Write> Sarif<W> {
    /// A report that writes to `out`.
    pub fn new(out: W) -> Self {
        Sarif { out, results: 0 }
    }

    /// The log up to its first result.
    fn begin(&mut self) -> io::Result<()> {
        let head = concat!(
            "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",",
            "\"runs\":[{\"columnKind\":\"unicodeCodePoints\",\"results\":["
        );
        self.out.write_all(head.as_bytes())
    }
}

impl<W: io::Write> Report for Sarif<W> {
    fn page(&mut self, name: &str, text: &str, findings: &[Finding]) -> io::Result<()> {
        let mut seen = HashMap::new();
        let lines = LineIndex::new(text);
        for finding in findings {
            if self.results == 0 {
                self.begin()?;
            }
            let before: &[u8] = if self.results == 0 { b"\n" } else { b",\n" };
            self.out.write_all(before)?;
            let times = seen.entry((finding.rule, &finding.text)).or_insert(0);
            *times += 1;
            let print = fingerprint(finding, name, *times);
            serde_json::to_writer(&mut self.out, &result(name, &lines, text, finding, print))?;
            self.results += 1;
        }
        Ok(())
    }

    fn finish(&mut self, summary: &Summary) -> io::Result<()> {
        if self.results == 0 {
            self.begin()?;
        }
        self.out.write_all(b"\n],\"tool\":")?;
        serde_json::to_writer(&mut self.out, &tool())?;
        self.out.write_all(b",\"invocations\":[")?;
        serde_json::to_writer(&mut self.out, &invocation(summary))?;
        self.out.write_all(b"]}]}\n")?;
        self.out.flush()
    }
}

/// §3.18 tool
#[derive(Serialize)]
struct Tool {
    driver: Component,
}

/// §3.19 toolComponent
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Component {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Descriptor>,
}

/// §3.49 reportingDescriptor
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Message<'static>,
    full_description: Message<'static>,
    help: Help,
    default_configuration: Configuration,
}

/// §3.12 multiformatMessageString
#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

/// §3.50 reportingConfiguration
#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

/// §3.11 message
#[derive(Serialize)]
struct Message<'a> {
    text: Cow<'a, str>,
}

/// §3.27 result
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult<'a> {
    rule_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message<'a>,
    locations: [Location<'a>; 1],
    partial_fingerprints: Fingerprints,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Fix<'a>>,
    rank: f64,
    properties: Properties<'a>,
}

/// §3.28 location
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'a> {
    physical_location: PhysicalLocation<'a>,
}

/// §3.29 physicalLocation
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation<'a> {
    artifact_location: ArtifactLocation,
    region: Region<'a>,
}

/// §3.4 artifactLocation
#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

/// §3.30 region; columns in code points, as the run's columnKind (§3.14.17) says
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region<'a> {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<Message<'a>>,
}

/// §3.27.17 partialFingerprints
#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "kijilFinding/v1")]
    finding: String,
}

/// §3.55 fix
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Fix<'a> {
    artifact_changes: [ArtifactChange<'a>; 1],
}

/// §3.56 artifactChange
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange<'a> {
    artifact_location: ArtifactLocation,
    replacements: [Replacement<'a>; 1],
}

/// §3.57 replacement
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement<'a> {
    deleted_region: Region<'a>,
    inserted_content: Message<'a>,
}

/// §3.8 property bags
#[derive(Serialize)]
struct Properties<'a> {
    confidence: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
}

/// §3.20 invocation
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation<'a> {
    execution_successful: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tool_execution_notifications: Vec<Notification<'a>>,
}

/// §3.58 notification
#[derive(Serialize)]
struct Notification<'a> {
    level: &'static str,
    message: Message<'a>,
}

fn tool() -> Tool {
    Tool {
        driver: Component {
            name: "kijil",
            semantic_version: env!("CARGO_PKG_VERSION"),
            rules: check::rules().iter().map(|meta| descriptor(meta)).collect(),
        },
    }
}

fn descriptor(meta: &Meta) -> Descriptor {
    let Meta {
        finds,
        matters,
        wrong,
        right,
        ..
    } = *meta;
    Descriptor {
        id: meta.id,
        short_description: Message { text: finds.into() },
        full_description: Message {
            text: matters.into(),
        },
        help: Help {
            text: format!("Finds {finds}.\nWhy: {matters}\nWrong: {wrong}\nRight: {right}"),
            markdown: format!(
                "Finds {finds}.\n\n**Why:** {matters}\n\nWrong:\n\n```\n{wrong}\n```\n\nRight:\n\n```\n{right}\n```\n"
            ),
        },
        default_configuration: Configuration {
            level: level(meta.severity),
        },
    }
}

fn result<'a>(
    name: &str,
    lines: &LineIndex,
    text: &str,
    finding: &'a Finding,
    fingerprint: String,
) -> SarifResult<'a> {
    SarifResult {
        rule_id: finding.rule,
        rule_index: check::rules()
            .iter()
            .position(|meta| meta.id == finding.rule),
        level: level(finding.severity),
        message: Message {
            text: finding.message.to_string().into(),
        },
        locations: [Location {
            physical_location: PhysicalLocation {
                artifact_location: artifact(name),
                region: region(finding),
            },
        }],
        partial_fingerprints: Fingerprints {
            finding: fingerprint,
        },
        fixes: fix(name, lines, text, finding).into_iter().collect(),
        rank: rank(finding.confidence),
        properties: Properties {
            confidence: finding.confidence.name(),
            lang: finding.lang.as_deref(),
            id: finding.id.as_deref(),
        },
    }
}

fn region(finding: &Finding) -> Region<'_> {
    let end = finding.position.after(&finding.text);
    Region {
        start_line: finding.position.line,
        start_column: finding.position.column,
        end_line: end.line,
        end_column: end.column,
        snippet: Some(Message {
            text: Cow::Borrowed(&finding.text),
        }),
    }
}

fn fix<'a>(name: &str, lines: &LineIndex, text: &str, finding: &'a Finding) -> Option<Fix<'a>> {
    let fix = finding.fix.as_ref()?;
    let deleted = text.get(fix.span.start..fix.span.end)?;
    let start = lines.position(text, fix.span.start);
    let end = start.after(deleted);
    let replacement = Replacement {
        deleted_region: Region {
            start_line: start.line,
            start_column: start.column,
            end_line: end.line,
            end_column: end.column,
            snippet: None,
        },
        inserted_content: Message {
            text: Cow::Borrowed(&fix.replacement),
        },
    };
    Some(Fix {
        artifact_changes: [ArtifactChange {
            artifact_location: artifact(name),
            replacements: [replacement],
        }],
    })
}

fn invocation(summary: &Summary) -> Invocation<'_> {
    let notifications = summary.failed.iter().map(|(_, reason)| Notification {
        level: "error",
        message: Message {
            text: Cow::Borrowed(reason),
        },
    });
    Invocation {
        execution_successful: summary.failed.is_empty(),
        tool_execution_notifications: notifications.collect(),
    }
}

/// §3.27.10 level
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// §3.27.25 rank, 0 to 100: what is surer comes first.
fn rank(confidence: Confidence) -> f64 {
    match confidence {
        Confidence::Certain => 100.0,
        Confidence::Likely => 75.0,
        Confidence::Possible => 25.0,
    }
}

/// §3.10 URI references: a path with `/`, bytes outside the unreserved ones as `%XX` (RFC 3986).
fn artifact(name: &str) -> ArtifactLocation {
    let mut uri = String::with_capacity(name.len());
    if name.starts_with('/') {
        uri.push_str("file://");
    }
    for byte in name.bytes() {
        match byte {
            b'\\' => uri.push('/'),
            b'/' | b'.' | b'-' | b'_' | b'~' => uri.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    ArtifactLocation { uri }
}
