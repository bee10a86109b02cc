//! Where results are shown: terminals obey control characters and have colours, files and pipes want the text.

use std::borrow::Cow;
use std::io::{self, IsTerminal};

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

impl Screen {
    pub(super) fn of_stdout() -> Screen {
        let wants_none = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        match io::stdout().is_terminal() {
            false => Screen::Pipe,
            true if wants_none => Screen::Plain,
            true => Screen::Coloured,
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
