//! Files of a folder that are not checked: nobody named them, so they are told together.

use std::collections::BTreeMap;
use std::path::Path;

use kijil::batch::InputError;
use kijil::check::{CheckError, LeftOut};
use kijil::locale::Arguments as Words;

use crate::cli::inputs::tell_not_text;
use crate::cli::speech::say;

/// Kinds that are named; a folder with more has anything in it.
const MOST_KINDS: usize = 12;

/// How much is said of files that are passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Verbosity {
    /// Nothing.
    Quiet,
    /// How many there are of each kind.
    #[default]
    Brief,
    /// Each by its name.
    Verbose,
}

/// The files that were passed over.
#[derive(Debug, Default)]
pub(super) struct PassedOver {
    verbosity: Verbosity,
    /// How many there are of each ending, in lower case; without one the key is empty.
    kinds: BTreeMap<String, usize>,
    /// Files whose name promises text, and whose bytes are none.
    not_text: usize,
    /// Files that do not say their language: how many, and the first.
    silent: usize,
    first_silent: Option<String>,
    /// How many are of a sort that is left out, by sort.
    left_out: BTreeMap<LeftOut, usize>,
    /// How many are in a language that cannot be judged, by locale.
    no_tables: BTreeMap<String, usize>,
}

impl PassedOver {
    pub(super) fn new(verbosity: Verbosity) -> PassedOver {
        PassedOver {
            verbosity,
            ..PassedOver::default()
        }
    }

    /// Takes in why a file that nobody named was not checked, and gives its name; anything else is a
    /// failure, and given back.
    pub(super) fn take(&mut self, error: anyhow::Error) -> Result<String, anyhow::Error> {
        let name = match error.downcast_ref() {
            Some(CheckError::UnknownKind { name }) => {
                *self.kinds.entry(ending(name)).or_default() += 1;
                name.clone()
            }
            Some(CheckError::NoLocale { name }) => {
                self.silent += 1;
                self.first_silent.get_or_insert_with(|| name.clone());
                name.clone()
            }
            Some(CheckError::LeftOut { name, why, .. }) => {
                *self.left_out.entry(*why).or_default() += 1;
                name.clone()
            }
            Some(CheckError::NoTables { name, locale, .. }) => {
                *self.no_tables.entry(locale.clone()).or_default() += 1;
                name.clone()
            }
            Some(CheckError::Input(InputError::NotText { name, .. })) => {
                self.not_text += 1;
                name.clone()
            }
            _ => return Err(error),
        };
        if self.verbosity == Verbosity::Verbose {
            crate::cli::tell_error(error.as_ref());
        }
        Ok(name)
    }

    /// Tells of all together what was not told of each.
    pub(super) fn tell(&self) {
        if self.verbosity == Verbosity::Verbose {
            return;
        }
        // A failure is told whatever is asked for.
        self.tell_no_tables();
        if self.verbosity == Verbosity::Quiet {
            return;
        }
        self.tell_left_out();
        if !self.kinds.is_empty() {
            let files: usize = self.kinds.values().sum();
            let words = Words::new().with("files", files as f64);
            crate::cli::tell(&say("passed-over", &words.with("kinds", self.counts())));
        }
        tell_not_text(self.not_text);
        if let Some(first) = &self.first_silent {
            let words = Words::new().with("files", self.silent as f64);
            crate::cli::tell(&say("no-language", &words.with("path", first.as_str())));
        }
    }

    /// Whether a file was not checked because nothing is known of its language.
    pub(super) fn has_no_tables(&self) -> bool {
        !self.no_tables.is_empty()
    }

    fn tell_no_tables(&self) {
        if self.has_no_tables() {
            let files: usize = self.no_tables.values().sum();
            let locales: Vec<&str> = self.no_tables.keys().map(String::as_str).collect();
            let words = Words::new().with("files", files as f64);
            let words = words.with("locales", locales.join(", "));
            crate::cli::tell(&say("no-tables-for", &words));
        }
    }

    fn tell_left_out(&self) {
        if self.left_out.is_empty() {
            return;
        }
        let count = |(why, files): (&LeftOut, &usize)| {
            let words = Words::new().with("files", *files as f64);
            say(&format!("left-out-{}", why.name()), &words)
        };
        let kinds: Vec<String> = self.left_out.iter().map(count).collect();
        let files: usize = self.left_out.values().sum();
        let words = Words::new().with("files", files as f64);
        crate::cli::tell(&say("left-out", &words.with("kinds", kinds.join(", "))));
    }

    /// `200 .png, 12 .css`, the most frequent first.
    fn counts(&self) -> String {
        let mut kinds: Vec<_> = self.kinds.iter().collect();
        kinds.sort_by_key(|(_, files)| std::cmp::Reverse(**files));
        let count = |(ending, files): &(&String, &usize)| match ending.as_str() {
            "" => format!("{files} {}", say("no-ending", &Words::new())),
            ending => format!("{files} .{ending}"),
        };
        let mut counts: Vec<String> = kinds.iter().take(MOST_KINDS).map(count).collect();
        if kinds.len() > MOST_KINDS {
            counts.push("…".to_owned());
        }
        counts.join(", ")
    }
}

/// The ending of a file's name, in lower case.
fn ending(name: &str) -> String {
    let ending = Path::new(name).extension();
    ending.map_or_else(String::new, |ending| {
        ending.to_string_lossy().to_lowercase()
    })
}
