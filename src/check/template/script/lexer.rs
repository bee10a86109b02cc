//! Tokens of the languages with braces: JavaScript, TypeScript, Dart, Rust, TIScript.
//!
//! One lexer for all, since what matters here is alike: strings, comments, brackets and the few
//! operators that tell where a string goes. It is total: every byte belongs to a token or to the
//! blanks between, and each call moves on.

use super::token::{Dialect, Kind, Operator, Quote, Token};

/// Reads tokens from a range of a text.
#[derive(Debug)]
pub(super) struct Lexer<'t> {
    bytes: &'t [u8],
    pub(super) at: usize,
    pub(super) end: usize,
    dialect: Dialect,
    /// Delimiters of a template engine (`{{`, `{%`, `<%`) inside the script are passed over.
    templated: bool,
    /// No closing delimiter stands before this place.
    unclosed_until: usize,
}

impl<'t> Lexer<'t> {
    pub(super) fn new(
        text: &'t str,
        start: usize,
        end: usize,
        dialect: Dialect,
        templated: bool,
    ) -> Self {
        let end = end.min(text.len());
        Lexer {
            bytes: &text.as_bytes()[..end],
            at: start.min(end),
            end,
            dialect,
            templated,
            unclosed_until: 0,
        }
    }

    pub(super) fn byte(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// The next token; `value_expected` tells a regular expression from a division.
    pub(super) fn next(&mut self, value_expected: bool) -> Token {
        let unclosed = self.skip_blanks();
        let start = self.at;
        let mut token = Token {
            kind: Kind::End,
            start,
            end: start,
            inner: (start, start),
            broken: unclosed,
        };
        if start >= self.end {
            return token;
        }
        token.kind = match self.bytes[start] {
            b'(' | b'[' | b'{' => self.open(),
            close @ (b')' | b']' | b'}') => {
                self.at += 1;
                Kind::Close(close)
            }
            b'"' | b'\'' | b'`' => self.quoted(&mut token),
            b'0'..=b'9' => self.number(),
            byte if is_name_byte(byte) => self.name(&mut token),
            b'/' if value_expected => self.regex_or_slash(),
            b'<' if self.templated => match self.skip_delimited() {
                true => Kind::Value,
                false => Kind::Operator(self.operator(b'<')),
            },
            byte => Kind::Operator(self.operator(byte)),
        };
        token.end = self.at;
        token
    }

    fn open(&mut self) -> Kind {
        let open = self.bytes[self.at];
        if open == b'{' && self.templated && self.skip_delimited() {
            return Kind::Value;
        }
        self.at += 1;
        Kind::Open(open)
    }

    /// Passes over `{{ … }}`, `{% … %}` and `<% … %>` of the engine that made the script.
    fn skip_delimited(&mut self) -> bool {
        let close: &[u8] = match (self.byte(0), self.byte(1)) {
            (b'<', b'%') => b"%>",
            (b'<', _) => return false,
            (_, b'{') => b"}}",
            (_, b'%') => b"%}",
            (_, b'#') => b"#}",
            _ => return false,
        };
        if self.at < self.unclosed_until {
            return false;
        }
        let window = self.bytes.len().min(self.at + LONGEST_DELIMITED);
        match memchr::memmem::find(&self.bytes[self.at..window], close) {
            Some(found) => self.at += found + 2,
            None => {
                self.unclosed_until = window;
                return false;
            }
        }
        true
    }

    /// Moves over blanks and comments; true if a comment is not closed.
    fn skip_blanks(&mut self) -> bool {
        while self.at < self.end {
            match self.bytes[self.at] {
                byte if byte.is_ascii_whitespace() => self.at += 1,
                b'/' if self.byte(1) == b'/' => self.skip_line(),
                b'/' if self.byte(1) == b'*' => {
                    if !self.skip_comment() {
                        return true;
                    }
                }
                _ => break,
            }
        }
        false
    }

    fn skip_line(&mut self) {
        let rest = &self.bytes[self.at..];
        self.at += memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    }

    /// Moves behind a block comment, nested in Rust and Dart; false if it is not closed.
    fn skip_comment(&mut self) -> bool {
        let nested = self.dialect.nests_comments();
        let mut depth = 1usize;
        self.at += 2;
        while self.at < self.end {
            let rest = &self.bytes[self.at..];
            let Some(found) = memchr::memchr2(b'*', b'/', rest) else {
                break;
            };
            self.at += found;
            match (self.bytes[self.at], self.byte(1)) {
                (b'*', b'/') => {
                    self.at += 2;
                    depth -= 1;
                    if depth == 0 {
                        return true;
                    }
                }
                (b'/', b'*') if nested => {
                    self.at += 2;
                    depth += 1;
                }
                _ => self.at += 1,
            }
        }
        self.at = self.end;
        false
    }

    fn quoted(&mut self, token: &mut Token) -> Kind {
        let mark = self.bytes[self.at];
        match self.dialect {
            Dialect::Rust if mark == b'\'' => return self.lifetime_or_character(),
            Dialect::Kotlin | Dialect::Java if mark == b'\'' => {
                token.broken |= !self.string(mark, false);
                return Kind::Value;
            }
            _ if mark == b'`'
                && (self.dialect.has_open_strings() || self.dialect == Dialect::Rust) =>
            {
                self.at += 1;
                return Kind::Operator(Operator::Other);
            }
            _ if self.dialect.has_open_strings() => return self.opening_quote(mark),
            _ if mark == b'`' => {
                self.at += 1;
                return Kind::Quote(Quote { mark, times: 1 });
            }
            _ => {}
        }
        let many_lines = matches!(self.dialect, Dialect::Rust | Dialect::Tis);
        token.broken |= !self.string(mark, many_lines);
        token.inner = (
            token.start + 1,
            if token.broken { self.at } else { self.at - 1 },
        );
        Kind::String
    }

    fn opening_quote(&mut self, mark: u8) -> Kind {
        let times = if self.byte(1) == mark && self.byte(2) == mark {
            3
        } else {
            1
        };
        self.at += times;
        Kind::Quote(Quote { mark, times })
    }

    /// Moves behind the closing mark; false if the line or the range ends before.
    fn string(&mut self, mark: u8, many_lines: bool) -> bool {
        self.at += 1;
        while self.at < self.end {
            match self.bytes[self.at] {
                b'\\' => self.at = (self.at + 2).min(self.end),
                b'\n' if !many_lines => return false,
                b'<' if self.templated => {
                    if !self.skip_delimited() {
                        self.at += 1;
                    }
                }
                byte if byte == mark => {
                    self.at += 1;
                    return true;
                }
                _ => self.at += 1,
            }
        }
        false
    }

    /// `'a'` and `'\n'` are characters, `'a` is a lifetime.
    fn lifetime_or_character(&mut self) -> Kind {
        self.at += 1;
        if self.byte(0) == b'\\' {
            self.at = (self.at + 2).min(self.end);
            while self.at < self.end && !matches!(self.bytes[self.at], b'\'' | b'\n') {
                self.at += 1;
            }
            self.at = (self.at + 1).min(self.end);
            return Kind::Value;
        }
        let width = width(self.byte(0));
        if self.byte(width) == b'\'' {
            self.at += width + 1;
        } else {
            self.skip_name();
        }
        Kind::Value
    }

    fn number(&mut self) -> Kind {
        while self.at < self.end {
            match self.bytes[self.at] {
                byte if byte.is_ascii_alphanumeric() || byte == b'_' => self.at += 1,
                b'.' if self.byte(1).is_ascii_digit() => self.at += 1,
                _ => break,
            }
        }
        Kind::Value
    }

    fn skip_name(&mut self) {
        while self.at < self.end && is_name_byte(self.bytes[self.at]) {
            self.at += 1;
        }
    }

    /// A name, or a raw string (`r"…"`, `r#"…"#`, `b"…"`).
    fn name(&mut self, token: &mut Token) -> Kind {
        self.skip_name();
        let name = &self.bytes[token.start..self.at];
        match self.dialect {
            Dialect::Rust if matches!(name, b"r" | b"br" | b"cr") => self.raw_string(token),
            Dialect::Rust if matches!(name, b"b" | b"c") && self.byte(0) == b'"' => {
                token.broken |= !self.string(b'"', true);
                Kind::Value
            }
            Dialect::Dart if name == b"r" && matches!(self.byte(0), b'"' | b'\'') => {
                let mark = self.byte(0);
                let open = self.at;
                token.broken |= !self.string(mark, false);
                token.inner = (open + 1, self.at.saturating_sub(1).max(open + 1));
                Kind::String
            }
            _ => Kind::Name,
        }
    }

    fn raw_string(&mut self, token: &mut Token) -> Kind {
        let mut hashes = 0;
        while self.byte(hashes) == b'#' {
            hashes += 1;
        }
        if self.byte(hashes) != b'"' {
            return Kind::Name;
        }
        let open = self.at + hashes + 1;
        self.at = open;
        loop {
            let rest = &self.bytes[self.at.min(self.end)..];
            let Some(found) = memchr::memchr(b'"', rest) else {
                self.at = self.end;
                token.broken = true;
                token.inner = (open.min(self.end), self.end);
                return Kind::String;
            };
            let mark = self.at + found;
            let closing = &self.bytes[mark + 1..];
            self.at = mark + 1;
            if closing.len() >= hashes && closing[..hashes].iter().all(|byte| *byte == b'#') {
                self.at += hashes;
                token.inner = (open, mark);
                return Kind::String;
            }
        }
    }

    fn regex_or_slash(&mut self) -> Kind {
        if self.dialect.has_regexes() && self.regex() {
            Kind::Value
        } else {
            self.at += 1;
            Kind::Operator(Operator::Other)
        }
    }

    /// Moves behind a regular expression; stays where it is if there is none on this line.
    fn regex(&mut self) -> bool {
        let mut at = self.at + 1;
        let mut in_class = false;
        let last = self.end.min(at + LONGEST_REGEX);
        while at < last {
            match self.bytes[at] {
                b'\n' => return false,
                b'\\' => at += 1,
                b'[' => in_class = true,
                b']' => in_class = false,
                b'/' if !in_class => {
                    self.at = at + 1;
                    self.skip_name();
                    return true;
                }
                _ => {}
            }
            at += 1;
        }
        false
    }

    fn operator(&mut self, byte: u8) -> Operator {
        let (operator, bytes) = match (byte, self.byte(1), self.byte(2)) {
            (b'=', b'>', _) => (Operator::Arrow, 2),
            (b'=' | b'!', b'=', b'=') => (Operator::Compare, 3),
            (b'=' | b'!' | b'>' | b'<', b'=', _) => (Operator::Compare, 2),
            (b'<', b'<', _) => (Operator::Other, 2),
            (b'<', ..) => (Operator::Less, 1),
            (b'&', b'&', b'=') | (b'|', b'|', b'=') | (b'?', b'?', b'=') => (Operator::Assign, 3),
            (b'&', b'&', _) => (Operator::And, 2),
            (b'|', b'|', _) => (Operator::Or, 2),
            (b'?', b'?', _) => (Operator::Or, 2),
            (b'?', b'.', after) if !after.is_ascii_digit() => (Operator::Dot, 2),
            (b'?', ..) if self.dialect != Dialect::Rust => (self.question(), 1),
            (b':', b':', _) => (Operator::Dot, 2),
            (b'.', b'.', b'.') => (Operator::Other, 3),
            (b'.', b'.', _) => (Operator::Other, 2),
            (b'.', ..) => (Operator::Dot, 1),
            (b'+', b'=', _) => (Operator::Assign, 2),
            (b'+', b'+', _) | (b'-', b'-', _) => (Operator::Other, 2),
            (b':', ..) => (Operator::Colon, 1),
            (b'=', ..) => (Operator::Assign, 1),
            (b',', ..) => (Operator::Comma, 1),
            (b';', ..) => (Operator::Semicolon, 1),
            (b'!', ..) => (Operator::Bang, 1),
            (b'#' | b'@', ..) => (Operator::Mark, 1),
            _ => (Operator::Other, 1),
        };
        self.at = (self.at + bytes).min(self.end);
        operator
    }

    /// `?` of a conditional, or of an optional parameter or a type that may be null.
    fn question(&self) -> Operator {
        let mut ahead = 1;
        while self.byte(ahead) == b' ' && ahead < BLANKS_AFTER_QUESTION {
            ahead += 1;
        }
        match self.byte(ahead) {
            b':' | b')' | b',' | b'=' | b';' | b'>' | b'.' => Operator::Other,
            _ => Operator::Question,
        }
    }
}

/// Blanks looked over after `?`, in bytes: type annotations have none or one.
const BLANKS_AFTER_QUESTION: usize = 4;
/// Longest regular expression, in bytes; bounds the search when a slash was no such thing.
const LONGEST_REGEX: usize = 1024;
/// Longest expression of a template engine inside a script, in bytes; bounds the search when it
/// is not closed.
const LONGEST_DELIMITED: usize = 4096;

/// Bytes of names in all dialects; every letter outside ASCII counts.
pub(super) fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80
}

/// Bytes of the character that begins with this byte.
fn width(first: u8) -> usize {
    match first {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    }
}
