//! `kijil decode`: bytes → text and the evidence.

use clap::ValueEnum;
use kijil::batch::{Input, InputError};
use kijil::encoding::{self, Hints, Repairing};
use kijil::report::{self, TextRecord};

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

pub(super) fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let mut hints = Hints::default();
    hints.transport.clone_from(&arguments.charset);
    if arguments.no_repair {
        hints.repair = Repairing::Off;
    }
    let format = arguments.format;
    arguments
        .inputs
        .write_each(&hints, |input| decode(input, format))
}

fn decode(input: Result<Input, InputError>, format: Format) -> Done {
    match input {
        Ok(input) => {
            let text = encoding::decode(&input.bytes, &input.hints);
            Done::of(match format {
                Format::Text => Screen::of_stdout().text(text.as_str()).as_bytes().to_vec(),
                Format::Jsonl => line(&TextRecord::new(&input.name, &text)),
            })
        }
        Err(error) => Done {
            out: match format {
                Format::Text => Vec::new(),
                Format::Jsonl => line(&TextRecord::of_error(&error)),
            },
            failure: Some(error),
        },
    }
}

fn line(record: &TextRecord) -> Vec<u8> {
    let mut out = Vec::new();
    // Memory takes all that is written to it, and a record holds nothing but text and numbers.
    report::json_line(&mut out, record).expect("a record is always JSON");
    out
}
