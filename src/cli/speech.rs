//! The program's own words: help, reports and errors in the user's language, from `locales/*/kijil`.

use std::path::Path;
use std::sync::LazyLock;

use clap::Arg;
use clap::Command;
use clap::error::ContextKind;
use clap::error::ContextValue;
use clap::error::ErrorKind;
use kijil::locale::Arguments;
use kijil::locale::Catalog;
use kijil::locale::Isolation;
use kijil::locale::TranslatorOptions;
use kijil::report;
use unic_langid::LanguageIdentifier;

pub(super) mod problem;
mod values;

/// A bundle of the program's words in both languages.
macro_rules! bundle {
    ($name:literal) => {
        [
            (
                concat!("en/", $name),
                include_str!(concat!("../../locales/en/kijil/", $name)),
            ),
            (
                concat!("ko/", $name),
                include_str!(concat!("../../locales/ko/kijil/", $name)),
            ),
        ]
    };
}

/// The bundles of the program's words. They are read only where the program has something to say.
const SOURCES: [[(&str, &str); 2]; 7] = [
    bundle!("help.ftl"),
    bundle!("usage.ftl"),
    bundle!("report.ftl"),
    bundle!("problems.ftl"),
    bundle!("rules.ftl"),
    bundle!("findings.ftl"),
    bundle!("html.ftl"),
];

static OWN: LazyLock<Speech> = LazyLock::new(|| {
    let given = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned());
    Speech::of(&given.collect::<Vec<_>>())
});

/// The words of this run of the program.
pub(super) fn own() -> &'static Speech {
    &OWN
}

/// What the program says in the user's language: a message of `locales/*/kijil`.
pub(super) fn say(id: &str, arguments: &Arguments<'_>) -> String {
    // The tests hold every id that is said against the bundles.
    OWN.say(id, arguments).unwrap_or_else(|| id.to_owned())
}

/// The words of reports that are pages, in the user's language.
pub(super) fn of_pages() -> report::Speech {
    report::Speech::new(&OWN.language(), |id, arguments| OWN.say(id, arguments))
}

/// What the program says of a file or folder.
pub(super) fn about(id: &str, path: &Path) -> String {
    say(
        id,
        &Arguments::new().with("path", path.display().to_string()),
    )
}

/// The option that names the language.
const OPTION: &str = "--messages";
/// Variables of the environment that name it (POSIX, 8.2), the strongest first.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];
/// How the parts of a help text are ordered; its words come from the bundles.
const LAYOUT: &str = "{about}\n\n{usage-heading} {usage}\n\n{all-args}{after-help}";

/// The words of the program in one language, English where it has none of its own.
pub(super) struct Speech {
    catalog: Catalog,
    requested: Vec<LanguageIdentifier>,
}

impl Speech {
    /// In the language that the command line or the environment names.
    pub(super) fn of(arguments: &[String]) -> Speech {
        let named = language_option(arguments).or_else(|| {
            let set = VARIABLES.iter().filter_map(|name| std::env::var(name).ok());
            set.into_iter().find(|value| !value.is_empty())
        });
        Speech::in_language(named.as_deref().unwrap_or("en"))
    }

    /// In a language named as BCP 47 or POSIX does: `ko`, `ko_KR.UTF-8`.
    pub(super) fn in_language(name: &str) -> Speech {
        let tag = name.split(['.', '@']).next().unwrap_or(name);
        let english = LanguageIdentifier::default();
        Speech {
            catalog: Catalog::from_sources(SOURCES.concat()),
            requested: vec![tag.parse().unwrap_or(english)],
        }
    }

    /// What a message says; `None` where there is none.
    pub(super) fn say(&self, id: &str, arguments: &Arguments<'_>) -> Option<String> {
        let options = TranslatorOptions {
            isolation: Isolation::Off,
            ..TranslatorOptions::default()
        };
        let english = "en".parse().ok();
        let requested: Vec<_> = self.requested.iter().cloned().chain(english).collect();
        let translator = self.catalog.translator_with(&requested, options);
        translator
            .translate(id, Some(arguments))
            .map(|translation| translation.text.into_owned())
    }

    /// Whether it speaks English, asked for or for want of another language.
    pub(super) fn is_english(&self) -> bool {
        let speaks = |wanted: &LanguageIdentifier| {
            self.catalog
                .messages()
                .any(|message| message.locale.language == wanted.language)
        };
        self.requested
            .iter()
            .all(|wanted| wanted.language.as_str() == "en" || !speaks(wanted))
    }

    /// The language that it speaks.
    fn language(&self) -> String {
        match self.requested.first() {
            Some(wanted) if !self.is_english() => wanted.language.as_str().to_owned(),
            _ => "en".to_owned(),
        }
    }

    /// What a message without gaps says; `None` where there is none.
    pub(super) fn plain(&self, id: &str) -> Option<String> {
        self.say(id, &Arguments::new())
    }

    /// A command and its subcommands with the help of this language.
    pub(super) fn help(&self, mut command: Command) -> Command {
        command.build();
        self.command(command)
    }

    fn command(&self, mut command: Command) -> Command {
        let name = command.get_name().to_owned();
        let about = self.plain(&format!("help-{name}"));
        let examples = self
            .plain(&format!("examples-{name}"))
            .zip(self.plain("heading-examples"))
            .map(|(examples, heading)| format!("{heading}\n{}", indented(&examples)));
        let usage = self.plain("heading-usage").unwrap_or_default();
        command = command
            .help_template(LAYOUT.replace("{usage-heading}", &usage))
            .subcommand_help_heading(self.plain("heading-commands").unwrap_or_default());
        if let Some(about) = about {
            command = command.about(about);
        }
        if let Some(examples) = examples {
            command = command.after_help(examples);
        }
        let arguments: Vec<_> = command
            .get_arguments()
            .map(|argument| argument.get_id().clone())
            .collect();
        for id in arguments {
            command = command.mut_arg(id, |argument| self.argument(&name, argument));
        }
        let subcommands: Vec<String> = command
            .get_subcommands()
            .map(|sub| sub.get_name().to_owned())
            .collect();
        for subcommand in subcommands.iter().filter(|_| name != "help") {
            command = command.mut_subcommand(subcommand, |subcommand| self.command(subcommand));
        }
        command
    }

    fn argument(&self, command: &str, argument: Arg) -> Arg {
        let heading = if argument.is_positional() {
            "heading-arguments"
        } else {
            "heading-options"
        };
        let argument = match self.plain(heading) {
            Some(heading) => argument.help_heading(heading),
            None => argument,
        };
        match self.help_of(command, argument.get_id().as_str()) {
            Some(help) if argument.get_id() == "help" => {
                argument.long_help(help.clone()).help(help)
            }
            Some(help) => self.values(command, argument, &help),
            None => argument,
        }
    }

    fn help_of(&self, command: &str, argument: &str) -> Option<String> {
        // `help` names a command as well.
        let argument = if argument == "help" {
            "help-flag"
        } else {
            argument
        };
        self.plain(&format!("help-{command}-{argument}"))
            .or_else(|| self.plain(&format!("help-{argument}")))
    }

    /// One sentence that says what is wrong with a command line and what to do.
    pub(super) fn usage_error(&self, error: &clap::Error, see: &str) -> String {
        let told = |kind| error.get(kind).map(words);
        let mut arguments = Arguments::new().with("see", see.to_owned());
        let mut give = |name: &'static str, value: Option<String>| {
            let is_given = value.is_some();
            arguments.set(name, value.unwrap_or_default());
            is_given
        };
        let id = match error.kind() {
            ErrorKind::UnknownArgument => {
                give("argument", told(ContextKind::InvalidArg));
                let is_similar = give("similar", told(ContextKind::SuggestedArg));
                if is_similar {
                    "usage-unknown-argument-similar"
                } else {
                    "usage-unknown-argument"
                }
            }
            ErrorKind::InvalidSubcommand => {
                give("argument", told(ContextKind::InvalidSubcommand));
                let is_similar = give("similar", told(ContextKind::SuggestedSubcommand));
                if is_similar {
                    "usage-unknown-command-similar"
                } else {
                    "usage-unknown-command"
                }
            }
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                "usage-missing-command"
            }
            ErrorKind::MissingRequiredArgument => {
                give("argument", told(ContextKind::InvalidArg));
                "usage-missing-argument"
            }
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
                give("argument", told(ContextKind::InvalidArg));
                let has_value = give(
                    "value",
                    told(ContextKind::InvalidValue).filter(|value| !value.is_empty()),
                );
                let has_values = give(
                    "values",
                    told(ContextKind::ValidValue).filter(|values| !values.is_empty()),
                );
                let reason = std::error::Error::source(error).map(ToString::to_string);
                match (has_value, has_values, give("reason", reason)) {
                    (false, ..) => "usage-missing-value",
                    (_, true, _) => "usage-invalid-value",
                    (_, _, true) => "usage-unreadable-value",
                    _ => "usage-other",
                }
            }
            ErrorKind::ArgumentConflict => {
                give("argument", told(ContextKind::InvalidArg));
                let has_other = give("other", told(ContextKind::PriorArg));
                if has_other {
                    "usage-conflict"
                } else {
                    "usage-other"
                }
            }
            _ => "usage-other",
        };
        self.say(id, &arguments)
            .unwrap_or_else(|| error.to_string())
    }
}

/// The value of the option that names the language, wherever it stands.
fn language_option(arguments: &[String]) -> Option<String> {
    let mut rest = arguments.iter().take_while(|argument| *argument != "--");
    while let Some(argument) = rest.next() {
        if argument == OPTION {
            return rest.next().cloned();
        }
        let value = argument
            .strip_prefix(OPTION)
            .and_then(|rest| rest.strip_prefix('='));
        if let Some(value) = value {
            return Some(value.to_owned());
        }
    }
    None
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

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("  {line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use clap::Command;
    use clap::CommandFactory;
    use kijil::locale::Catalog;

    use super::SOURCES;
    use super::Speech;
    use super::language_option;

    /// The ids that the help of a command and its subcommands is made of.
    fn ids(command: &Command, speech: &Speech, found: &mut BTreeSet<String>) {
        let name = command.get_name();
        found.extend([format!("help-{name}")]);
        if name == "help" {
            return;
        }
        found.insert(format!("examples-{name}"));
        for argument in command.get_arguments() {
            let values = argument.get_possible_values().into_iter();
            let values = values.filter(|value| value.get_help().is_some());
            let values: Vec<_> = values.map(|value| value.get_name().to_owned()).collect();
            let argument = match argument.get_id().as_str() {
                "help" => "help-flag",
                other => other,
            };
            let own = format!("help-{name}-{argument}");
            found.extend(values.iter().map(|value| format!("{own}-{value}")));
            found.insert(match speech.plain(&own) {
                Some(_) => own,
                None => format!("help-{argument}"),
            });
        }
        for subcommand in command.get_subcommands() {
            ids(subcommand, speech, found);
        }
    }

    #[test]
    fn every_argument_has_its_help_in_both_languages_and_no_help_is_left_over() {
        let speech = Speech::in_language("en");
        let mut command = crate::cli::Arguments::command();
        command.build();
        let mut wanted = BTreeSet::new();
        ids(&command, &speech, &mut wanted);
        let catalog = Catalog::from_sources(SOURCES.concat());
        assert_eq!(catalog.problems(), []);
        for locale in ["en", "ko"] {
            let all = catalog
                .messages()
                .filter(|message| *message.locale == locale);
            let all: BTreeSet<String> = all
                .map(|message| message.ast.id.name.as_str().to_owned())
                .collect();
            let help = all
                .iter()
                .filter(|id| id.starts_with("help-") || id.starts_with("examples-"));
            let help: BTreeSet<String> = help.cloned().collect();
            assert_eq!(help, wanted, "{locale}");
        }
    }

    /// The ids that the sources below a folder say.
    fn said(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).expect("the sources") {
            let path = entry.expect("a file").path();
            if path.is_dir() {
                said(&path, found);
                continue;
            }
            let source = std::fs::read_to_string(&path).expect("UTF-8");
            let source = source.split("mod tests {").next().unwrap_or_default();
            for call in ["say(", "about(", "Sentence::new("] {
                let literals = source.split(call).skip(1).filter_map(|rest| {
                    let (id, _) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
                    Some(id.to_owned())
                });
                found.extend(literals);
            }
        }
    }

    #[test]
    fn every_message_that_is_said_has_words_in_both_languages() {
        let mut ids = BTreeSet::new();
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        for room in ["cli", "check"] {
            said(&sources.join(room), &mut ids);
        }
        assert!(
            ids.contains("cannot-read") && ids.contains("finding-language"),
            "{ids:?}"
        );
        let catalog = Catalog::from_sources(SOURCES.concat());
        for locale in ["en", "ko"] {
            let own = catalog
                .messages()
                .filter(|message| *message.locale == locale);
            let own: BTreeSet<&str> = own.map(|message| message.ast.id.name.as_str()).collect();
            let missing: Vec<_> = ids.iter().filter(|id| !own.contains(id.as_str())).collect();
            assert!(missing.is_empty(), "{locale}: {missing:?}");
        }
    }

    #[test]
    fn the_language_is_read_as_posix_and_bcp_47_name_it() {
        for name in ["ko", "ko-KR", "ko_KR.UTF-8"] {
            let about = Speech::in_language(name).plain("heading-usage");
            assert_eq!(about.as_deref(), Some("사용법:"), "{name}");
        }
        for name in ["C", "POSIX", "xx", ""] {
            let about = Speech::in_language(name).plain("heading-usage");
            assert_eq!(about.as_deref(), Some("Usage:"), "{name}");
        }
    }

    #[test]
    fn the_option_is_found_wherever_it_stands() {
        let arguments = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(
            language_option(&arguments("clean --messages ko x")).as_deref(),
            Some("ko")
        );
        assert_eq!(
            language_option(&arguments("--messages=ko clean")).as_deref(),
            Some("ko")
        );
        assert_eq!(language_option(&arguments("clean -- --messages ko")), None);
    }
}
