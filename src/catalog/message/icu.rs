//! Reads [ICU MessageFormat](https://unicode-org.github.io/icu/userguide/format_parse/messages/): arguments with type
//! and style, `plural`, `selectordinal` and `select` with their branches, `#`, quoting, nesting.

use std::ops::Range;

use crate::catalog::entry::Choice;

/// Deepest nesting of branches that is read.
const DEEPEST: usize = 32;

/// What an apostrophe does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quotes {
    /// It quotes the braces behind it, as in ICU.
    Escape,
    /// It is an apostrophe, as in Flutter unless a project asks for the other.
    Literal,
}

/// A part of a message; ranges are bytes of its text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// Text as the reader sees it.
    Text(Range<usize>),
    /// `{name}`, `{name, type, style}`
    Argument {
        whole: Range<usize>,
        name: Range<usize>,
        kind: Option<Range<usize>>,
    },
    /// `#`, the number that the nearest plural chose by.
    Pound { whole: Range<usize> },
    /// `{name, plural, …}`
    Select {
        name: Range<usize>,
        choice: Choice,
        branches: Vec<Branch>,
    },
}

/// A branch of a choice.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Branch {
    pub(super) key: Range<usize>,
    pub(super) nodes: Vec<Node>,
}

/// Where a message stops being one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Byte of the text.
    pub(super) at: usize,
    /// Why, as a clause.
    pub(super) reason: String,
}

/// The types of arguments that say of a text that it is of ICU.
const TYPES: [&str; 10] = [
    "plural",
    "select",
    "selectordinal",
    "number",
    "date",
    "time",
    "duration",
    "spellout",
    "ordinal",
    "list",
];

/// Whether a text is of ICU: a brace holds a name, a comma and a type.
pub(super) fn is_typed(text: &str) -> bool {
    text.match_indices('{').any(|(open, _)| {
        let is_doubled = text[..open].ends_with('{');
        let rest = text[open + 1..].trim_start();
        let name = rest.len() - rest.trim_start_matches(is_name_part).len();
        let rest = rest[name..].trim_start();
        // A plural whose name stands in braces of its own is meant as one; `{{name, type}}` is of i18next.
        let rest = match rest.strip_prefix('}') {
            Some(behind) if is_doubled => behind.trim_start(),
            None if !is_doubled => rest,
            _ => return false,
        };
        let Some(rest) = rest.strip_prefix(',') else {
            return false;
        };
        let rest = rest.trim_start();
        let word = rest.len()
            - rest
                .trim_start_matches(|c: char| c.is_ascii_alphabetic())
                .len();
        name > 0 && TYPES.contains(&&rest[..word])
    })
}

/// The parts of a message.
///
/// # Errors
/// Where braces do not match, a branch or name is missing, or branches are nested too deep.
pub(super) fn parse(text: &str, quotes: Quotes) -> Result<Vec<Node>, Fault> {
    let mut parser = Parser {
        text,
        at: 0,
        quotes,
        in_plural: false,
    };
    let nodes = parser.message(0)?;
    match parser.peek() {
        None => Ok(nodes),
        Some(_) => Err(parser.fault("a closing brace closes nothing")),
    }
}

fn is_name_part(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '-')
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    quotes: Quotes,
    /// Whether a plural is open, so that `#` is its number.
    in_plural: bool,
}

type Parsed<T> = Result<T, Fault>;

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn fault(&self, reason: impl Into<String>) -> Fault {
        Fault {
            at: self.at,
            reason: reason.into(),
        }
    }

    fn blanks(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start().len();
    }

    fn word(&mut self, is_part: impl Fn(char) -> bool) -> Range<usize> {
        let start = self.at;
        let rest = &self.text[start..];
        self.at += rest.len() - rest.trim_start_matches(is_part).len();
        start..self.at
    }

    /// The parts up to the brace that closes a branch, or to the end.
    fn message(&mut self, depth: usize) -> Parsed<Vec<Node>> {
        let mut nodes = Vec::new();
        let mut text = self.at;
        loop {
            let start = self.at;
            let byte = self.peek();
            let is_mark = match byte {
                None | Some(b'{' | b'}') => true,
                Some(b'#') => self.in_plural,
                Some(b'\'') => self.quotes == Quotes::Escape && self.quotes_here(),
                _ => false,
            };
            if !is_mark {
                self.at += 1;
                continue;
            }
            if text < start {
                nodes.push(Node::Text(text..start));
            }
            match byte {
                Some(b'{') => nodes.push(self.argument(depth)?),
                Some(b'#') => {
                    self.at += 1;
                    nodes.push(Node::Pound {
                        whole: start..self.at,
                    });
                }
                Some(b'\'') => self.quoted(&mut nodes),
                _ => return Ok(nodes),
            }
            text = self.at;
        }
    }

    /// Whether the apostrophe here begins a quotation, or stands for one apostrophe with the next.
    fn quotes_here(&self) -> bool {
        match self.text.as_bytes().get(self.at + 1) {
            Some(b'\'' | b'{' | b'}') => true,
            Some(b'#') => self.in_plural,
            _ => false,
        }
    }

    /// Two apostrophes for one, or a quotation up to the next single one.
    fn quoted(&mut self, nodes: &mut Vec<Node>) {
        let bytes = self.text.as_bytes();
        self.at += 1;
        if self.peek() == Some(b'\'') {
            nodes.push(Node::Text(self.at..self.at + 1));
            self.at += 1;
            return;
        }
        loop {
            let start = self.at;
            let ahead = memchr::memchr(b'\'', &bytes[start..]);
            self.at = ahead.map_or(bytes.len(), |ahead| start + ahead);
            let is_pair = bytes.get(self.at + 1) == Some(&b'\'');
            // One of two apostrophes is text.
            nodes.push(Node::Text(start..self.at + usize::from(is_pair)));
            self.at = bytes.len().min(self.at + 1 + usize::from(is_pair));
            if !is_pair {
                return;
            }
        }
    }

    fn argument(&mut self, depth: usize) -> Parsed<Node> {
        let start = self.at;
        self.at += 1;
        self.blanks();
        let name = self.word(is_name_part);
        if name.is_empty() {
            return Err(self.fault("a brace opens that no name follows"));
        }
        self.blanks();
        let mut kind = None;
        if self.peek() == Some(b',') {
            self.at += 1;
            self.blanks();
            let word = self.word(is_name_part);
            self.blanks();
            let choice = match &self.text[word.clone()] {
                "plural" => Some(Choice::Plural),
                "selectordinal" => Some(Choice::Ordinal),
                "select" => Some(Choice::Value),
                _ => None,
            };
            if let Some(choice) = choice {
                let branches = self.branches(depth, choice)?;
                return Ok(Node::Select {
                    name,
                    choice,
                    branches,
                });
            }
            self.style(&word)?;
            kind = Some(word);
        }
        if self.peek() != Some(b'}') {
            return Err(self.fault("a brace is not closed"));
        }
        self.at += 1;
        Ok(Node::Argument {
            whole: start..self.at,
            name,
            kind,
        })
    }

    /// Goes past the style of an argument to the brace that closes it.
    fn style(&mut self, kind: &Range<usize>) -> Parsed<()> {
        if kind.is_empty() {
            return Err(self.fault("a comma is followed by no type"));
        }
        if self.peek() != Some(b',') {
            return Ok(());
        }
        while let Some(byte) = self.peek().filter(|byte| *byte != b'}') {
            if byte == b'{' {
                let kind = &self.text[kind.clone()];
                return Err(self.fault(format!("{kind} is no type that has branches")));
            }
            self.at += 1;
        }
        Ok(())
    }

    /// The branches of a choice, and the brace behind them.
    fn branches(&mut self, depth: usize, choice: Choice) -> Parsed<Vec<Branch>> {
        if depth == DEEPEST {
            return Err(self.fault(format!("branches are nested more than {DEEPEST} deep")));
        }
        if self.peek() != Some(b',') {
            return Err(self.fault("no branches follow the type"));
        }
        self.at += 1;
        self.blanks();
        if self.text[self.at..].starts_with("offset:") {
            self.at += "offset:".len();
            self.blanks();
            self.word(|c| c.is_ascii_digit());
        }
        let mut branches = Vec::new();
        loop {
            self.blanks();
            if self.peek() == Some(b'}') {
                break;
            }
            branches.push(self.branch(depth, choice)?);
        }
        let has_other = branches
            .iter()
            .any(|branch| &self.text[branch.key.clone()] == "other");
        if !has_other {
            return Err(self.fault("the branch other is missing"));
        }
        self.at += 1;
        Ok(branches)
    }

    fn branch(&mut self, depth: usize, choice: Choice) -> Parsed<Branch> {
        let key = self.word(|c| !c.is_whitespace() && !matches!(c, '{' | '}'));
        self.blanks();
        if self.peek() != Some(b'{') || key.is_empty() {
            return Err(self.fault("a branch has no text in braces, or a brace is not closed"));
        }
        self.at += 1;
        let outer = self.in_plural;
        self.in_plural |= choice != Choice::Value;
        let nodes = self.message(depth + 1)?;
        self.in_plural = outer;
        if self.peek() != Some(b'}') {
            return Err(self.fault("a brace is not closed"));
        }
        self.at += 1;
        Ok(Branch { key, nodes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> bool {
        parse(text, Quotes::Escape).is_err()
    }

    #[test]
    fn branches_are_read_and_nest() {
        let text = "{n, plural, offset:1 =0 {없음} other {{who, select, other {# '{끝}'}}}}";
        let nodes = parse(text, Quotes::Escape).expect("it is a message");
        let Some(Node::Select { branches, .. }) = nodes.first() else {
            panic!("{nodes:?}");
        };
        let keys: Vec<&str> = branches.iter().map(|one| &text[one.key.clone()]).collect();
        assert_eq!(keys, ["=0", "other"]);
    }

    #[test]
    fn what_is_no_message_is_told() {
        for text in [
            "{",
            "}",
            "{n",
            "{n, plural}",
            "{n, plural, one {x}}",
            "{n, plural, one x other {y}}",
            "{{n}, plural, other {x}}",
            "{n, wahl, other {x}}",
            "{n, plural, other {x}",
        ] {
            assert!(faults(text), "{text}");
        }
        for text in [
            "",
            "l'été",
            "'{'",
            "{n}",
            "{n, number, ::currency/EUR}",
            "#",
        ] {
            assert!(!faults(text), "{text}");
        }
        let deep = "{a, select, other {".repeat(2_000);
        assert!(faults(&deep));
    }

    #[test]
    fn a_type_tells_the_syntax() {
        for (text, wanted) in [
            ("{n, plural, other {x}}", true),
            ("{ n ,number}", true),
            ("{{n}, plural, other {x}}", true),
            ("{{n, number}}", false),
            ("{n}, date", false),
            ("{이름, date, long}", true),
        ] {
            assert_eq!(is_typed(text), wanted, "{text}");
        }
    }
}
