//! `kijil --generate`: the man page and the completions, made from the arguments themselves.

use std::io::{self, Write};

use anyhow::Context;
use clap::ValueEnum;
use clap_complete::Shell;

use super::Status;

/// What can be generated.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Generate {
    /// The man page, in roff
    Man,
    /// Completions for Bash
    CompleteBash,
    /// Completions for Elvish
    CompleteElvish,
    /// Completions for fish
    CompleteFish,
    /// Completions for PowerShell
    CompletePowershell,
    /// Completions for Zsh
    CompleteZsh,
}

/// Writes `what` for the program `command` to standard output.
pub(super) fn run(what: Generate, command: clap::Command) -> anyhow::Result<Status> {
    let generated = match shell(what) {
        Some(shell) => completions(shell, command),
        None => man(command),
    };
    let generated = generated
        .with_context(|| super::speech::say("no-generated", &kijil::locale::Arguments::new()))?;
    io::stdout().write_all(&generated)?;
    Ok(Status::Clean)
}

fn shell(what: Generate) -> Option<Shell> {
    match what {
        Generate::Man => None,
        Generate::CompleteBash => Some(Shell::Bash),
        Generate::CompleteElvish => Some(Shell::Elvish),
        Generate::CompleteFish => Some(Shell::Fish),
        Generate::CompletePowershell => Some(Shell::PowerShell),
        Generate::CompleteZsh => Some(Shell::Zsh),
    }
}

fn completions(shell: Shell, mut command: clap::Command) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut command, "kijil", &mut out);
    Ok(out)
}

/// One page: the program first, then every command with its options.
fn man(command: clap::Command) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let commands: Vec<clap::Command> = command.get_subcommands().cloned().collect();
    clap_mangen::Man::new(command).render(&mut out)?;
    for command in commands {
        let title = format!("kijil {}", command.get_name());
        writeln!(out, ".SH \"{}\"", title.to_uppercase())?;
        let man = clap_mangen::Man::new(command.display_name(title));
        man.render_description_section(&mut out)?;
        man.render_options_section(&mut out)?;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, ValueEnum};

    use super::{Generate, completions, man, shell};
    use crate::cli::Arguments;

    #[test]
    fn everything_generated_names_every_command() {
        for what in Generate::value_variants() {
            let command = Arguments::command();
            let names: Vec<String> = command
                .get_subcommands()
                .map(|c| c.get_name().to_owned())
                .collect();
            let generated = match shell(*what) {
                Some(shell) => completions(shell, command),
                None => man(command),
            };
            let generated = String::from_utf8(generated.unwrap()).unwrap();
            for name in names {
                assert!(generated.contains(&name), "{name} is missing");
            }
        }
    }
}
