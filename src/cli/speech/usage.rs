//! What is wrong with a command line, as one sentence.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use kijil::locale::{Arguments, Speech};

/// One sentence that says what is wrong with a command line and what to do; `see` is the command whose help tells more.
pub(in crate::cli) fn error(error: &clap::Error, see: &str, speech: &Speech) -> String {
    let details = Details::of(error);
    let id = details.message(error.kind());
    let said = speech.find(id, &details.arguments(see));
    said.unwrap_or_else(|| error.to_string())
}

/// What clap tells of an error.
struct Details {
    /// The argument or command that is wrong.
    argument: Option<String>,
    /// One that may have been meant.
    similar: Option<String>,
    value: Option<String>,
    /// The values that are allowed.
    values: Option<String>,
    /// Why a value cannot be read.
    reason: Option<String>,
    /// What the argument cannot stand beside.
    other: Option<String>,
}

impl Details {
    fn of(error: &clap::Error) -> Details {
        let told = |kind| error.get(kind).map(words).filter(|told| !told.is_empty());
        Details {
            argument: told(ContextKind::InvalidArg)
                .or_else(|| told(ContextKind::InvalidSubcommand)),
            similar: told(ContextKind::SuggestedArg)
                .or_else(|| told(ContextKind::SuggestedSubcommand)),
            value: told(ContextKind::InvalidValue),
            values: told(ContextKind::ValidValue),
            reason: std::error::Error::source(error).map(ToString::to_string),
            other: told(ContextKind::PriorArg),
        }
    }

    /// The message for an error of this kind, by what is known of it.
    fn message(&self, kind: ErrorKind) -> &'static str {
        match kind {
            ErrorKind::UnknownArgument if self.similar.is_some() => {
                "usage-unknown-argument-similar"
            }
            ErrorKind::UnknownArgument => "usage-unknown-argument",
            ErrorKind::InvalidSubcommand if self.similar.is_some() => {
                "usage-unknown-command-similar"
            }
            ErrorKind::InvalidSubcommand => "usage-unknown-command",
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                "usage-missing-command"
            }
            ErrorKind::MissingRequiredArgument => "usage-missing-argument",
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => self.message_of_value(),
            ErrorKind::ArgumentConflict if self.other.is_some() => "usage-conflict",
            _ => "usage-other",
        }
    }

    fn message_of_value(&self) -> &'static str {
        match (&self.value, &self.values, &self.reason) {
            (None, ..) => "usage-missing-value",
            (_, Some(_), _) => "usage-invalid-value",
            (.., Some(_)) => "usage-unreadable-value",
            _ => "usage-other",
        }
    }

    fn arguments(self, see: &str) -> Arguments<'static> {
        let given = [
            ("argument", self.argument),
            ("similar", self.similar),
            ("value", self.value),
            ("values", self.values),
            ("reason", self.reason),
            ("other", self.other),
        ];
        let mut arguments = Arguments::new().with("see", see.to_owned());
        for (name, text) in given {
            arguments.set(name, text.unwrap_or_default());
        }
        arguments
    }
}

/// What clap tells of an error, as words: without the names of values behind an option.
fn words(value: &ContextValue) -> String {
    let option = |text: &str| match text.split_once([' ', '=']) {
        Some((option, _)) if option.starts_with('-') => option.trim_end_matches('[').to_owned(),
        _ => text.to_owned(),
    };
    match value {
        ContextValue::String(text) => option(text),
        ContextValue::Strings(all) => all
            .iter()
            .map(|text| option(text))
            .collect::<Vec<_>>()
            .join(", "),
        other => other.to_string(),
    }
}
