//! `kijil decode`: bytes → text and the evidence.

use clap::ValueEnum;
use kijil::batch::{Input, InputError};
use kijil::encoding::{self, Hints, Repairing, Text};
use kijil::report;
use serde::Serialize;

use super::Status;
use super::inputs::Done;
use super::inputs::Inputs;
use super::screen::Screen;

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    inputs: Inputs,

    /// How to show the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// The encoding that the transport (HTTP, mail) named
    #[arg(long, value_name = "LABEL")]
    charset: Option<String>,

    /// Leave garbled text as it is
    #[arg(long)]
    no_repair: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Jsonl,
}

#[derive(Serialize)]
struct Line<'a> {
    schema: &'static str,
    source: &'a str,
    status: &'static str,
    encoding: &'static str,
    evidence: &'static str,
    confidence: f32,
    had_errors: bool,
    malformed: Vec<Place>,
    overruled: Vec<OverruledLine<'a>>,
    repairs: Vec<RepairLine<'a>>,
    text: &'a str,
}

/// Bytes of the decoded text.
#[derive(Serialize)]
struct Place {
    start: usize,
    end: usize,
}

/// A label that was not believed.
#[derive(Serialize)]
struct OverruledLine<'a> {
    evidence: &'static str,
    label: &'a str,
    reason: &'static str,
}

#[derive(Serialize)]
struct RepairLine<'a> {
    kind: &'static str,
    start: usize,
    end: usize,
    chain: &'a [&'static str],
}

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let hints = Hints {
        transport: arguments.charset.clone(),
        repair: if arguments.no_repair {
            Repairing::Off
        } else {
            Repairing::On
        },
    };
    let format = arguments.format;
    arguments
        .inputs
        .write_each(&hints, |input| decode(input, format))
}

fn decode(input: Result<Input, InputError>, format: Format) -> Done {
    match input {
        Ok(input) => {
            let text = encoding::decode(&input.bytes, &input.hints);
            Done {
                out: render(&input.name, &text, "ok", format),
                failure: None,
            }
        }
        Err(error) => {
            let out = match format {
                Format::Text => Vec::new(),
                Format::Jsonl => render(error.name(), &Text::from(""), error.code(), format),
            };
            Done {
                out,
                failure: Some(error),
            }
        }
    }
}

fn render(name: &str, text: &Text, status: &'static str, format: Format) -> Vec<u8> {
    match format {
        Format::Text => Screen::of_stdout().text(text.as_str()).as_bytes().to_vec(),
        Format::Jsonl => {
            let repairs = text.repairs.iter();
            let malformed = text.malformed.iter();
            let overruled = text.overruled.iter();
            let line = Line {
                schema: "kijil-text/1",
                source: name,
                status,
                encoding: text.encoding,
                evidence: text.evidence.name(),
                confidence: text.confidence,
                had_errors: text.had_errors,
                malformed: malformed
                    .map(|place| Place {
                        start: place.start,
                        end: place.end,
                    })
                    .collect(),
                overruled: overruled
                    .map(|overruled| OverruledLine {
                        evidence: overruled.evidence.name(),
                        label: &overruled.label,
                        reason: overruled.reason.name(),
                    })
                    .collect(),
                repairs: repairs
                    .map(|r| RepairLine {
                        kind: r.kind,
                        start: r.start,
                        end: r.end,
                        chain: &r.chain,
                    })
                    .collect(),
                text: text.as_str(),
            };
            let mut out = Vec::new();
            // Memory takes all that is written to it, and a line holds nothing but text and numbers.
            report::json_line(&mut out, &line).expect("a line is always JSON");
            out
        }
    }
}
