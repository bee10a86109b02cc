//! What a literal looks like: words for people, a name, or code.

/// What a literal looks like, holes and markup left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// No letters: symbols, digits, spaces.
    Nothing,
    /// An identifier, a path, an address, a format.
    Code,
    /// One word in lower case.
    Word,
    /// One word in capitals, such as `GET`.
    Acronym,
    /// One word that begins with a capital.
    Name,
    /// Two words or more.
    Phrase {
        /// The first letter is a capital, or the last character ends a sentence.
        proper: bool,
        /// Words of letters only.
        words: usize,
    },
    /// Words in another script than Latin, which code seldom is.
    Native,
}

/// The shape of a literal.
pub(super) fn shape(literal: &str) -> Shape {
    let mut tally = Tally::default();
    let mut rest = literal;
    while !rest.is_empty() {
        rest = tally.step(rest);
    }
    tally.shape(literal)
}

#[derive(Debug, Default)]
struct Tally {
    prose: usize,
    code: usize,
    acronyms: usize,
    native: bool,
    first_is_capital: Option<bool>,
    holes: usize,
    /// The token before was a plus sign.
    plus: bool,
    /// The token before was counted as prose.
    last_is_prose: bool,
}

impl Tally {
    /// Takes one blank, hole or token; gives what is left.
    fn step<'t>(&mut self, rest: &'t str) -> &'t str {
        if let Some(bytes) = hole(rest) {
            self.holes += 1;
            return rest.get(bytes..).unwrap_or("");
        }
        let first = rest.chars().next().map_or(1, char::len_utf8);
        if is_gap(rest.as_bytes()[0]) {
            return &rest[first..];
        }
        let end = token_end(rest);
        self.token(&rest[..end]);
        &rest[end..]
    }

    /// `Ctrl + Alt + Del`: keys of a keyboard, which are joined by a plus.
    fn keys(&mut self, token: &str) -> bool {
        let joins = token == "+";
        if joins || std::mem::replace(&mut self.plus, joins) {
            let is_key = self.prose > 0 && joins && std::mem::take(&mut self.last_is_prose);
            self.prose -= usize::from(is_key);
            self.code += 1;
            self.plus = joins;
            return true;
        }
        false
    }

    fn token(&mut self, token: &str) {
        if self.keys(token) {
            return;
        }
        self.last_is_prose = false;
        let word = token.trim_matches(|c: char| !c.is_alphanumeric());
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        if word.chars().any(is_native) {
            self.native = true;
        } else if letters < FEWEST_LETTERS {
            return;
        } else if is_code(token, word) {
            self.code += 1;
        } else if is_acronym(word) {
            self.acronyms += 1;
        } else {
            self.prose += 1;
            self.last_is_prose = true;
        }
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        self.first_is_capital.get_or_insert(capital);
    }

    fn shape(&self, literal: &str) -> Shape {
        let words = self.prose + self.acronyms;
        let capital = self.first_is_capital.unwrap_or(false);
        if self.native {
            return Shape::Native;
        }
        if words + self.code == 0 {
            return Shape::Nothing;
        }
        let is_list = literal.contains(',')
            && (!literal.contains(char::is_whitespace) || self.prose == 0 && self.acronyms > 1);
        if is_list
            || is_date_pattern(literal)
            || is_query(literal)
            || is_field(literal)
            || self.prose == 0 && self.code > 0
            || self.code > words && self.prose < PROSE_AMID_CODE
        {
            return Shape::Code;
        }
        match words + self.code {
            1 if self.acronyms == 1 => Shape::Acronym,
            1 if capital => Shape::Name,
            1 => Shape::Word,
            _ => Shape::Phrase {
                proper: capital || ends_sentence(literal),
                words,
            },
        }
    }
}

/// Letters of the shortest Latin word that counts: `x`, `U`, `v2` are units and signs.
const FEWEST_LETTERS: usize = 2;
/// Words of prose that make a text of a string that holds more code than words.
const PROSE_AMID_CODE: usize = 3;

/// Whether a text is a statement of SQL or a part of one, whose words are in capitals.
fn is_query(literal: &str) -> bool {
    let mut words = literal.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let Some(first) = words.find(|word| !word.is_empty()) else {
        return false;
    };
    let is_followed = || {
        let words = words.take(MOST_QUERY_WORDS);
        words.filter(|word| CLAUSES.contains(word)).count() > 0
    };
    VERBS.contains(&first) && (is_followed() || literal.contains('('))
}

/// Words that statements of SQL and their parts begin with.
const VERBS: &[&str] = &[
    "SELECT",
    "INSERT",
    "UPDATE",
    "DELETE",
    "ALTER",
    "CREATE",
    "DROP",
    "PRAGMA",
    "WITH",
    "TRUNCATE",
    "PRIMARY",
    "UNIQUE",
    "FOREIGN",
    "CHECK",
    "REFERENCES",
    "WHERE",
    "ORDER",
    "GROUP",
    "LEFT",
    "INNER",
    "JOIN",
    "VACUUM",
    "BEGIN",
    "COMMIT",
    "ROLLBACK",
    "EXPLAIN",
    "NOT",
    "ON",
];
/// Words that follow them.
const CLAUSES: &[&str] = &[
    "FROM",
    "INTO",
    "SET",
    "TABLE",
    "INDEX",
    "COLUMN",
    "KEY",
    "BY",
    "JOIN",
    "WHERE",
    "VALUES",
    "AS",
    "AND",
    "OR",
    "NULL",
    "LIMIT",
    "TRIGGER",
    "VIEW",
    "EXTENSION",
    "TRANSACTION",
    "CONSTRAINT",
    "TYPE",
    "DATABASE",
    "FUNCTION",
    "CONFLICT",
    "AUTOINCREMENT",
    "IN",
    "CASCADE",
    "SCHEMA",
];
/// Words of a statement that are looked at; bounds the work.
const MOST_QUERY_WORDS: usize = 64;

/// Whether a text is the name of a field of a form: `issue[parent_id]`.
fn is_field(literal: &str) -> bool {
    literal.ends_with(']') && literal.contains('[') && !literal.contains(char::is_whitespace)
}

fn ends_sentence(literal: &str) -> bool {
    let end = literal.trim_end_matches(['"', '\'', ')', ' ']);
    end.ends_with(['.', '!', '?', '…', ':']) && literal.contains(' ')
}

fn is_gap(byte: u8) -> bool {
    byte.is_ascii_whitespace()
        || matches!(byte, b',' | b';' | b'|' | b'"' | b'(' | b')' | b'[' | b']')
}

/// Where the token that begins here ends: at a blank, a bracket or a hole.
fn token_end(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 0;
    while at < bytes.len() && !is_gap(bytes[at]) && !(at > 0 && opens_hole(bytes, at)) {
        at += 1;
    }
    while !rest.is_char_boundary(at) {
        at += 1;
    }
    at.max(1)
}

fn opens_hole(bytes: &[u8], at: usize) -> bool {
    let next = bytes.get(at + 1).copied().unwrap_or(0);
    match bytes[at] {
        b'{' | b'\\' => true,
        b'$' | b'#' => next == b'{',
        b'%' => matches!(
            next,
            b's' | b'd' | b'(' | b'1'..=b'9' | b'@' | b'i' | b'f' | b'v'
        ),
        b'&' => next.is_ascii_alphabetic() || next == b'#',
        b'<' => next.is_ascii_alphabetic() || next == b'/',
        _ => false,
    }
}

/// The length of the placeholder, entity, escape or tag that begins here, in bytes.
fn hole(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    if !opens_hole(bytes, 0) {
        return None;
    }
    let until = |close: u8| {
        let window = &bytes[..bytes.len().min(LONGEST_HOLE)];
        memchr::memchr(close, window).map(|found| found + 1)
    };
    match bytes[0] {
        b'\\' => Some(escape(bytes)).filter(|end| rest.is_char_boundary(*end)),
        b'{' => until(b'}').map(|end| end + usize::from(bytes.get(end) == Some(&b'}'))),
        b'$' | b'#' => until(b'}'),
        b'%' if bytes.get(1) == Some(&b'(') => until(b')').map(|end| (end + 1).min(bytes.len())),
        b'%' => Some(2),
        b'&' => until(b';').filter(|end| *end <= LONGEST_ENTITY),
        _ => until(b'>'),
    }
    .filter(|end| rest.is_char_boundary(*end))
}

/// Bytes of an escape: `\n`, `\xE9`, `\u00e9`, `\u{1F600}`.
fn escape(bytes: &[u8]) -> usize {
    let hex = |count: usize| {
        let digits = bytes.iter().skip(2).take(count);
        2 + digits.take_while(|byte| byte.is_ascii_hexdigit()).count()
    };
    let length = match (bytes.get(1), bytes.get(2)) {
        (Some(b'u'), Some(b'{')) => {
            memchr::memchr(b'}', &bytes[..bytes.len().min(LONGEST_ENTITY)]).map_or(2, |end| end + 1)
        }
        (Some(b'u'), _) => hex(4),
        (Some(b'x'), _) => hex(2),
        _ => 2,
    };
    length.min(bytes.len())
}

/// Longest placeholder looked over, in bytes; bounds the search when it is not closed.
const LONGEST_HOLE: usize = 256;
/// Longest name of an entity, `&` and `;` included, in bytes (HTML Standard: 33).
const LONGEST_ENTITY: usize = 33;

fn is_native(c: char) -> bool {
    c.is_alphabetic()
        && !matches!(c, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | '\u{2100}'..='\u{214F}')
}

fn is_acronym(word: &str) -> bool {
    word.chars().count() > 1
        && word
            .chars()
            .all(|c| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '-' | '/' | '.' | '&'))
}

/// Whether a token is an identifier, a path, an address, a number with a unit.
fn is_code(token: &str, word: &str) -> bool {
    let bytes = word.as_bytes();
    let inner = |byte: u8| bytes.contains(&byte);
    inner(b'_')
        // `Ctrl+B`: keys of a keyboard.
        || inner(b'+')
        || token.contains('=')
        || inner(b'@')
        || inner(b':')
        || inner(b'\\')
        || inner(b'~')
        || token.starts_with(['/', '@', '#', '.', '$', '~', '-', '*'])
            && token.len() > 1
            && !token.starts_with("...")
        || has_inner_dot(bytes)
        || has_hump(bytes)
        || bytes[0].is_ascii_digit() && bytes.iter().any(u8::is_ascii_lowercase)
        || bytes.iter().filter(|byte| **byte == b'/').count() > 1
        || word == "localhost"
        || is_date_format(bytes)
}

/// Whether a text is a pattern for dates: `MMM dd, yyyy`, each word a field by the letters of UTS #35, or an ordinal
/// day as libraries write it.
fn is_date_pattern(literal: &str) -> bool {
    let words = literal.split(|c: char| !c.is_alphabetic());
    let mut has_long = false;
    for word in words.filter(|word| !word.is_empty()) {
        let first = word.as_bytes()[0];
        let is_field = b"GyYQLMwdDEaHhKkmsSZzXx".contains(&first);
        if word != "do" && !(is_field && word.bytes().all(|byte| byte == first)) {
            return false;
        }
        has_long |= word.len() > 1 && word != "do";
    }
    has_long
}

/// `MM/dd`, `yyyy-MM-dd`: the fields of a date by the letters of [UTS #35](https://www.unicode.org/reports/tr35/).
fn is_date_format(bytes: &[u8]) -> bool {
    let is_field = |byte: &u8| b"yYMdDHhmsSE/-.".contains(byte);
    bytes.iter().all(is_field) && bytes.iter().any(|byte| b"/-.".contains(byte))
}

/// A dot between letters: a file, a domain, a property; not `e.g.` nor `U.S`.
fn has_inner_dot(bytes: &[u8]) -> bool {
    bytes.windows(3).any(|window| {
        window[1] == b'.' && window[0].is_ascii_alphanumeric() && window[2].is_ascii_lowercase()
    }) && bytes.len() > 4
}

/// A capital behind a small letter, as in `camelCase`; `GitHub` and `iPhone` count too, but they
/// are names, which nobody translates.
fn has_hump(bytes: &[u8]) -> bool {
    bytes
        .windows(2)
        .any(|window| window[0].is_ascii_lowercase() && window[1].is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{Shape, shape};

    #[test]
    fn tells_words_from_code() {
        assert_eq!(shape("&nbsp;—"), Shape::Nothing);
        assert_eq!(shape("{{ count }}"), Shape::Nothing);
        assert_eq!(shape("userName"), Shape::Code);
        assert_eq!(shape("https://example.org/a"), Shape::Code);
        assert_eq!(shape("Save"), Shape::Name);
        assert_eq!(shape("save"), Shape::Word);
        assert_eq!(shape("GET"), Shape::Acronym);
        assert_eq!(shape("저장"), Shape::Native);
        assert_eq!(shape("Сохранить"), Shape::Native);
        let proper = shape("Delete ${count} files");
        assert_eq!(
            proper,
            Shape::Phrase {
                proper: true,
                words: 2
            }
        );
    }
}
