//! What words cost as a whole: letters foreign to the language in them, and lone letters.

use super::class::Class;
use super::cost::{Cost, bits};

/// A letter foreign to the language in one of its words.
const FOREIGN: Cost = bits(4);
/// A word of one letter behind a word of ASCII: a sign or an accented letter rather than a word of another script.
const LONE: Cost = bits(4);

/// What a word was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Before {
    /// One of its own letters, or none.
    #[default]
    Own,
    /// One of ASCII.
    Ascii,
    /// A lone letter.
    Lone,
}

/// What is known of the word so far, and of the one before it.
#[derive(Default)]
pub(super) struct Word {
    /// Whether it holds a letter outside ASCII.
    is_own: bool,
    /// Whether it holds a letter of ASCII.
    is_ascii: bool,
    /// What the word before it was.
    before: Before,
    /// Its letters.
    letters: u32,
    /// What its foreign letters cost if it does.
    foreign: Cost,
}

impl Word {
    /// What letters foreign to the language cost in its words: those that hold one of its own letters. Words of ASCII
    /// may be another language's.
    pub(super) fn foreign(&mut self, is_foreign: bool, class: Class) -> Cost {
        match class {
            Class::AsciiLower | Class::AsciiUpper => {
                self.foreign += FOREIGN * Cost::from(is_foreign);
            }
            Class::Lower | Class::Upper => self.is_own = true,
            Class::Other | Class::Symbol => *self = Word::default(),
            Class::Mark | Class::Before => {}
        }
        if self.is_own {
            std::mem::take(&mut self.foreign)
        } else {
            0
        }
    }

    /// What a lone letter beside words of ASCII costs, when the word after it or the letter itself ends.
    pub(super) fn lone(&mut self, class: Class) -> Cost {
        match class {
            Class::AsciiLower | Class::AsciiUpper => self.is_ascii = true,
            Class::Lower | Class::Upper => self.is_own = true,
            Class::Other | Class::Symbol if self.letters > 0 => return self.end(),
            _ => return 0,
        }
        self.letters += 1;
        0
    }

    fn end(&mut self) -> Cost {
        let is_ascii = self.is_ascii && !self.is_own;
        let is_lone = self.is_own && self.letters == 1;
        let cost = match self.before {
            Before::Lone if is_ascii => LONE,
            Before::Ascii if is_lone => LONE,
            _ => 0,
        };
        let before = match (is_ascii, is_lone) {
            // Once paid, the letter stands for a word of ASCII.
            (true, _) => Before::Ascii,
            (_, true) if cost > 0 => Before::Ascii,
            (_, true) => Before::Lone,
            _ => Before::Own,
        };
        *self = Word {
            before,
            ..Word::default()
        };
        cost
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, LONE, Word};

    fn cost(classes: &[Class]) -> u32 {
        let mut word = Word::default();
        classes.iter().map(|class| word.lone(*class)).sum()
    }

    #[test]
    fn lone_letters_among_ascii_are_dear() {
        use Class::{AsciiLower, Lower, Other};
        // “oggi и tutta”, “это и то”.
        let italian = [AsciiLower, Other, Lower, Other, AsciiLower, Other];
        let russian = [Lower, Lower, Other, Lower, Other, Lower, Lower, Other];
        assert_eq!(cost(&italian), LONE);
        assert_eq!(cost(&russian), 0);
    }
}
