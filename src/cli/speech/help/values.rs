//! The values that an option takes, in its help.

use clap::Arg;
use clap::builder::PossibleValue;
use kijil::locale::Arguments;

use super::Help;

impl Help<'_> {
    /// The option with its values and its default in this language; clap has them in English.
    pub(super) fn values(&self, command: &str, argument: Arg, help: &str) -> Arg {
        let values: Vec<PossibleValue> = argument.get_possible_values();
        let takes = argument.get_action().takes_values();
        let values: Vec<_> = values
            .into_iter()
            .filter(|v| takes && !v.is_hide_set())
            .collect();
        let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
        let mut short = help.to_owned();
        let mut long = help.to_owned();
        let is_told = values.iter().any(|value| value.get_help().is_some());
        if is_told && let Some(heading) = self.speech.plain("heading-values") {
            let option = argument.get_id().as_str();
            long.push_str(&format!(
                "\n\n{heading}{}",
                self.lines(command, option, &names)
            ));
        }
        let defaults = argument.get_default_values();
        let default = defaults.first().filter(|_| takes).and_then(|value| {
            let value = Arguments::new().with("value", value.to_string_lossy());
            self.speech.find("default-value", &value)
        });
        if let Some(default) = default {
            short.push_str(&format!(" [{default}]"));
            long.push_str(&format!(
                "{}[{default}]",
                if is_told { "\n\n" } else { " " }
            ));
        }
        let list = Arguments::new().with("values", names.join(", "));
        if let Some(list) = self
            .speech
            .find("possible-values", &list)
            .filter(|_| !names.is_empty())
        {
            short.push_str(&format!(" [{list}]"));
            if !is_told {
                long.push_str(&format!(" [{list}]"));
            }
        }
        let argument = argument.hide_possible_values(true).hide_default_value(true);
        if is_told {
            argument.help(short).long_help(long)
        } else {
            argument.help(short)
        }
    }

    /// A line for each value and what it is.
    fn lines(&self, command: &str, option: &str, names: &[&str]) -> String {
        let width = names
            .iter()
            .map(|name| name.len() + 1)
            .max()
            .unwrap_or_default();
        let line = |name: &&str| {
            let what = self
                .speech
                .plain(&format!("help-{command}-{option}-{name}"));
            let name = format!("{name}:");
            format!("\n- {name:width$} {}", what.unwrap_or_default())
        };
        names.iter().map(line).collect()
    }
}
