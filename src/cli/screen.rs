//! Where results are shown: terminals obey control characters and have colours, files and pipes want the text.

use std::borrow::Cow;
use std::io::{self, IsTerminal};

use clap::ValueEnum;
use kijil::content::Folded;

/// What standard output is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Screen {
    /// A terminal, in colours.
    Coloured,
    /// A terminal whose user wants no colours ([`NO_COLOR`](https://no-color.org)).
    Plain,
    /// A file or another program.
    Pipe,
}

/// Whether results have colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Colour {
    /// On a terminal, as NO_COLOR, FORCE_COLOR and CLICOLOR_FORCE say
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Screen {
    pub(super) fn of_stdout() -> Screen {
        Screen::of_stdout_in(Colour::Auto)
    }

    /// What standard output is where the user said something of colours.
    pub(super) fn of_stdout_in(colour: Colour) -> Screen {
        let variable = |name| std::env::var(name).ok();
        Screen::of(colour, io::stdout().is_terminal(), variable)
    }

    /// `variable` gives what the environment says:
    /// [`NO_COLOR`](https://no-color.org), [`FORCE_COLOR`](https://force-color.org), `CLICOLOR_FORCE` and `CLICOLOR`
    /// as [others](https://bixense.com/clicolors/) read them, and `TERM`.
    fn of(
        colour: Colour,
        is_terminal: bool,
        variable: impl Fn(&'static str) -> Option<String>,
    ) -> Screen {
        let has = |name| variable(name).is_some_and(|value| !value.is_empty());
        let forces = |name| has(name) && variable(name).as_deref() != Some("0");
        let is_dumb = variable("TERM").as_deref() == Some("dumb")
            || variable("CLICOLOR").as_deref() == Some("0");
        let is_coloured = match colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto if has("NO_COLOR") => false,
            Colour::Auto if forces("FORCE_COLOR") || forces("CLICOLOR_FORCE") => true,
            Colour::Auto => is_terminal && !is_dumb,
        };
        match (is_coloured, is_terminal) {
            (true, _) => Screen::Coloured,
            (false, true) => Screen::Plain,
            (false, false) => Screen::Pipe,
        }
    }

    /// Text as it may be shown: on a terminal, controls that it would obey become U+FFFD; line ends and tabs stay.
    pub(super) fn text<'t>(self, text: &'t str) -> Cow<'t, str> {
        let obeyed = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
        if self == Screen::Pipe || !text.contains(obeyed) {
            return Cow::Borrowed(text);
        }
        Cow::Owned(text.replace(obeyed, "\u{FFFD}"))
    }

    /// A word in the colour of a role's class.
    pub(super) fn in_colour_of(self, class: Folded, word: &str) -> String {
        let colour = match class {
            Folded::Body => "32",
            Folded::Title => "1;34",
            Folded::Byline => "35",
            Folded::Date => "36",
            Folded::Caption => "33",
            Folded::Copyright | Folded::Links => "2",
            Folded::Other => "31",
        };
        self.painted(colour, word)
    }

    /// A word that matters less than those around it.
    pub(super) fn faint(self, word: &str) -> String {
        self.painted("2", word)
    }

    /// `colour` is the parameters of [SGR](https://www.ecma-international.org/publications-and-standards/standards/ecma-48/).
    fn painted(self, colour: &str, word: &str) -> String {
        if self == Screen::Coloured {
            format!("\u{1b}[{colour}m{word}\u{1b}[0m")
        } else {
            word.to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_and_the_user_say_whether_there_are_colours() {
        let screen = |colour, is_terminal, set: &[(&str, &str)]| {
            let value = |name| set.iter().find(|(known, _)| *known == name);
            Screen::of(colour, is_terminal, |name| {
                value(name).map(|(_, value)| (*value).to_owned())
            })
        };
        let auto = |is_terminal, set: &[(&str, &str)]| screen(Colour::Auto, is_terminal, set);
        assert_eq!(auto(true, &[]), Screen::Coloured);
        assert_eq!(auto(false, &[]), Screen::Pipe);
        assert_eq!(auto(true, &[("TERM", "dumb")]), Screen::Plain);
        assert_eq!(
            auto(true, &[("NO_COLOR", "1"), ("FORCE_COLOR", "1")]),
            Screen::Plain
        );
        assert_eq!(auto(false, &[("FORCE_COLOR", "1")]), Screen::Coloured);
        assert_eq!(auto(false, &[("CLICOLOR_FORCE", "0")]), Screen::Pipe);
        assert_eq!(
            screen(Colour::Never, true, &[("FORCE_COLOR", "1")]),
            Screen::Plain
        );
        assert_eq!(
            screen(Colour::Always, false, &[("NO_COLOR", "1")]),
            Screen::Coloured
        );
    }

    #[test]
    fn terminals_are_not_given_what_they_obey() {
        let page = "다리\u{1b}[2J\u{9b}2J\t끝\n";
        assert_eq!(Screen::Pipe.text(page), page);
        for screen in [Screen::Plain, Screen::Coloured] {
            assert_eq!(screen.text(page), "다리\u{FFFD}[2J\u{FFFD}2J\t끝\n");
        }
    }

    #[test]
    fn only_terminals_get_colours() {
        assert_eq!(Screen::Plain.in_colour_of(Folded::Body, "body"), "body");
        assert_eq!(Screen::Pipe.faint("0.98"), "0.98");
        assert_eq!(Screen::Coloured.faint("0.98"), "\u{1b}[2m0.98\u{1b}[0m");
    }
}
