//! The help of the program in the user's language; clap's own texts are English.

use clap::{Arg, Command};
use kijil::locale::Speech;

mod values;

/// How the parts of a help text are ordered; its words come from the bundles.
const LAYOUT: &str = "{about}\n\n{usage-heading} {usage}\n\n{all-args}{after-help}";

/// A command with all help in the language of `speech`: its own and that of its subcommands.
pub(in crate::cli) fn localized(mut command: Command, speech: &Speech) -> Command {
    command.build();
    Help { speech }.command(command)
}

struct Help<'s> {
    speech: &'s Speech,
}

impl Help<'_> {
    fn command(&self, mut command: Command) -> Command {
        let name = command.get_name().to_owned();
        let about = self.speech.plain(&format!("help-{name}"));
        let examples = self
            .speech
            .plain(&format!("examples-{name}"))
            .zip(self.speech.plain("heading-examples"))
            .map(|(examples, heading)| format!("{heading}\n{}", indented(&examples)));
        let usage = self.speech.plain("heading-usage").unwrap_or_default();
        command = command
            .help_template(LAYOUT.replace("{usage-heading}", &usage))
            .subcommand_help_heading(self.speech.plain("heading-commands").unwrap_or_default());
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
        let argument = match self.speech.plain(heading) {
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
        self.speech
            .plain(&format!("help-{command}-{argument}"))
            .or_else(|| self.speech.plain(&format!("help-{argument}")))
    }
}

fn indented(lines: &str) -> String {
    lines.lines().map(|line| format!("  {line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::{Command, CommandFactory};
    use kijil::locale::Speech;

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
        for name in ["en", "ko"] {
            let speech = Speech::in_language(name);
            let help = speech
                .ids()
                .filter(|id| id.starts_with("help-") || id.starts_with("examples-"));
            let help: BTreeSet<String> = help.map(str::to_owned).collect();
            assert_eq!(help, wanted, "{name}");
        }
    }
}
