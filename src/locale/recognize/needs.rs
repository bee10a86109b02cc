//! What a shape cannot do without: a short look at an anchor's line that rules out most shapes before any is tried.

use memchr::{memchr, memrchr};

use super::Kind;
use super::compile::Element;

/// A set of the signs that may be needed, a bit for each: the punctuation of ASCII, digits, and what the characters of
/// some scripts begin with. Letters stand everywhere and rule out nothing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Signs(u64);

/// Digits of any script.
const DIGIT: Signs = Signs(1 << 32);
const HANGUL: Signs = Signs(1 << 33);
const IDEOGRAPH: Signs = Signs(1 << 34);
/// Characters that begin with C2: `©`, `·`.
const LATIN_MARK: Signs = Signs(1 << 35);
/// Characters that begin with E2: dashes, arrows, bullets.
const GENERAL_MARK: Signs = Signs(1 << 36);
/// Characters that begin with E3: kana.
const KANA: Signs = Signs(1 << 37);

impl Signs {
    const fn and(self, other: Signs) -> Signs {
        Signs(self.0 | other.0)
    }

    const fn has(self, others: Signs) -> bool {
        self.0 & others.0 == others.0
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// A byte that is punctuation of ASCII; nothing for others.
    const fn mark(byte: u8) -> Signs {
        match byte {
            b'!'..=b'/' => Signs(1 << (byte - b'!')),
            b':'..=b'@' => Signs(1 << (15 + byte - b':')),
            b'['..=b'`' => Signs(1 << (22 + byte - b'[')),
            b'{'..=b'~' => Signs(1 << (28 + byte - b'{')),
            _ => Signs(0),
        }
    }

    /// What a character of a literal needs that begins with this byte.
    const fn needed(first: u8) -> Signs {
        match first {
            0xC2 => LATIN_MARK,
            0xE2 => GENERAL_MARK,
            0xE3 => KANA,
            0xE4..=0xE9 => IDEOGRAPH,
            0xEA..=0xED => HANGUL,
            _ => Signs::mark(first),
        }
    }

    /// What is there where a byte of folded text is: what begins with it, and what else may have been folded into it.
    const fn given(byte: u8) -> Signs {
        match byte {
            b'0'..=b'9' => DIGIT,
            // `(c)` is `©`.
            0xC2 => LATIN_MARK
                .and(DIGIT)
                .and(Signs::mark(b'('))
                .and(Signs::mark(b')')),
            // `...` is `…`, `--` is `—`.
            0xE2 => GENERAL_MARK
                .and(DIGIT)
                .and(Signs::mark(b'.'))
                .and(Signs::mark(b'-')),
            0xE3 => KANA.and(DIGIT),
            0xC3..=0xD1 | 0xE4..=0xED => Signs::needed(byte),
            0xD2..=0xFF => DIGIT,
            _ => Signs::mark(byte),
        }
    }

    fn of_text(folded: &[u8]) -> Signs {
        static GIVEN: [Signs; 256] = {
            let mut given = [Signs(0); 256];
            let mut byte = 0;
            while byte < 256 {
                given[byte] = Signs::given(byte as u8);
                byte += 1;
            }
            given
        };
        let mut signs = Signs::default();
        for byte in folded {
            signs = signs.and(GIVEN[usize::from(*byte)]);
        }
        // Digits that begin as syllables do.
        if signs.has(HANGUL) && !signs.has(DIGIT) && has_digit_of_ea(folded) {
            signs = signs.and(DIGIT);
        }
        signs
    }

    fn of_element(element: &Element) -> Signs {
        match element {
            Element::Literal { folded, .. } => folded
                .bytes()
                .fold(Signs::default(), |all, byte| all.and(Signs::needed(byte))),
            Element::Hole { kind, .. } => match kind {
                Kind::Number | Kind::Date | Kind::Phone => DIGIT,
                Kind::Email => Signs::mark(b'@'),
                Kind::Url => Signs::mark(b'.'),
                Kind::Name | Kind::Agency | Kind::Label | Kind::Text => Signs::default(),
            },
        }
    }

    fn of_elements(elements: &[Element]) -> Signs {
        let each = elements.iter().map(Signs::of_element);
        each.fold(Signs::default(), Signs::and)
    }
}

/// Whether a character stands there that begins with EA and is no syllable: the digits of Vai, Javanese, Meetei Mayek.
fn has_digit_of_ea(folded: &[u8]) -> bool {
    folded
        .windows(2)
        .any(|pair| matches!(pair, [0xEA, 0x80..0xB0]))
}

/// What a shape needs in the line of its anchor.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Needs {
    /// Before the anchor.
    before: Signs,
    /// Anywhere.
    line: Signs,
}

impl Needs {
    /// What a shape of these elements needs besides its anchor, element `anchor`. One of several lines needs nothing.
    pub(super) fn new(elements: &[Element], anchor: usize) -> Needs {
        let is_of_lines = elements.iter().any(
            |element| matches!(element, Element::Literal { folded, .. } if folded.contains('\n')),
        );
        let Some((before, after)) = elements.split_at_checked(anchor).filter(|_| !is_of_lines)
        else {
            return Needs::default();
        };
        let before = Signs::of_elements(before);
        let after = Signs::of_elements(after.get(1..).unwrap_or_default());
        Needs {
            before,
            line: before.and(after),
        }
    }

    /// Whether nothing is needed.
    pub(super) fn is_empty(&self) -> bool {
        self.line.is_empty()
    }

    /// Whether all that is needed is there.
    pub(super) fn are_met(&self, near: Near) -> bool {
        near.line.has(self.line) && near.before.has(self.before)
    }
}

/// What stands in the line of a place.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Near {
    before: Signs,
    line: Signs,
}

/// Tells what is near the places of a folded text, in their order: each line is looked at once.
#[derive(Debug)]
pub(super) struct Lines<'t> {
    folded: &'t [u8],
    /// The end of the line that `near` tells of, 0 if there is none yet.
    end: usize,
    /// The place in it up to which `near.before` goes.
    at: usize,
    near: Near,
}

impl<'t> Lines<'t> {
    pub(super) fn new(folded: &'t [u8]) -> Lines<'t> {
        Lines {
            folded,
            end: 0,
            at: 0,
            near: Near::default(),
        }
    }

    /// What is near a place, which is not before those that were asked for.
    pub(super) fn near(&mut self, place: usize) -> Near {
        if place >= self.end {
            let passed = self.folded.get(self.end..place).unwrap_or_default();
            let start = memrchr(b'\n', passed).map_or(self.end, |gap| self.end + gap + 1);
            let rest = self.folded.get(place..).unwrap_or_default();
            self.end = memchr(b'\n', rest).map_or(self.folded.len(), |gap| place + gap);
            self.at = start;
            self.near = Near {
                before: Signs::default(),
                line: Signs::of_text(self.folded.get(start..self.end).unwrap_or_default()),
            };
        }
        let passed = self.folded.get(self.at..place).unwrap_or_default();
        self.near.before = self.near.before.and(Signs::of_text(passed));
        self.at = place.max(self.at);
        self.near
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Needs, Signs};
    use crate::locale::recognize::Kind;
    use crate::locale::recognize::compile::Element;
    use crate::locale::recognize::fold::fold;

    fn literal(text: &str) -> Element {
        Element::Literal {
            folded: fold(text).into(),
            tight_start: true,
            tight_end: true,
        }
    }

    fn hole(kind: Kind) -> Element {
        Element::Hole { argument: 0, kind }
    }

    fn are_met(elements: &[Element], anchor: usize, text: &str, at: &str) -> bool {
        let folded = fold(text);
        let place = folded.find(&fold(at)).expect("the anchor");
        Needs::new(elements, anchor).are_met(Lines::new(folded.as_bytes()).near(place))
    }

    #[test]
    fn what_is_needed_must_be_in_the_line() {
        let dateline = [
            literal("("),
            hole(Kind::Label),
            literal("="),
            hole(Kind::Agency),
            literal(")"),
        ];
        assert!(are_met(&dateline, 0, "(서울=연합뉴스)", "("));
        assert!(are_met(&dateline, 0, "（서울＝연합뉴스）", "("));
        assert!(!are_met(&dateline, 0, "(서울 연합뉴스)\n=", "("));
        let likes = [hole(Kind::Number), literal("likes")];
        assert!(are_met(&likes, 1, "١٢ likes", "likes"));
        assert!(are_met(&likes, 1, "\u{ABF1} likes", "likes"));
        assert!(!are_met(&likes, 1, "She likes 12", "likes"));
        assert!(!are_met(&likes, 1, "12\nlikes", "likes"));
    }

    #[test]
    fn what_was_folded_is_still_there() {
        let signs = |text: &str| Signs::of_text(fold(text).as_bytes());
        for (text, sign) in [
            ("a (c) b", "("),
            ("a... b", "."),
            ("a -- b", "-"),
            ("½", "1"),
        ] {
            let needed = if sign == "1" {
                Signs::of_element(&hole(Kind::Number))
            } else {
                Signs::of_element(&literal(sign))
            };
            assert!(signs(text).has(needed), "{text}");
        }
    }
}
