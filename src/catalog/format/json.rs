//! Reads catalogs of JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)): every string is a message, its key the
//! path to it. jsonc-parser tells the tokens; what a parser of JSON would refuse is listed, and reading goes on where
//! the meaning is plain.

use std::borrow::Cow;
use std::collections::HashSet;

use jsonc_parser::tokens::Token;
use jsonc_parser::{Scanner, ScannerOptions};

use super::super::entry::{Entry, Kind};
use super::super::message::{self, Draft, Written};
use super::super::resource::Resource;
use super::{Format, Place};
use crate::document::Span;

/// Deepest nesting that is read.
const DEEPEST: usize = 64;

/// The messages of a JSON catalog.
pub(super) fn read(text: &str) -> Resource<'_> {
    let (mut resource, drafts) = drafts(text, Format::Json);
    message::finish(&mut resource, drafts);
    resource
}

/// As [`read`], where comments and commas before a closing bracket are allowed.
pub(super) fn read_with_comments(text: &str) -> Resource<'_> {
    let (mut resource, drafts) = drafts(text, Format::Jsonc);
    message::finish(&mut resource, drafts);
    resource
}

/// The texts of a file, their syntax not read yet.
pub(super) fn drafts(text: &str, format: Format) -> (Resource<'_>, Vec<Draft<'_>>) {
    // A mark of the byte order is no part of the text, but JSON's whitespace does not have it.
    let bom = text.len() - text.trim_start_matches('\u{FEFF}').len();
    let options = ScannerOptions {
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let mut reader = Reader {
        scanner: Scanner::new(&text[bom..], &options),
        bom,
        token: None,
        path: Vec::new(),
        drafts: Vec::new(),
        resource: Resource::new(format, text),
    };
    let read = reader
        .next()
        .and_then(|()| reader.value())
        .and_then(|()| match reader.token {
            Some(_) => Err("text follows the end of the value".to_owned()),
            None => Ok(()),
        });
    if let Err(reason) = read {
        let span = reader.span();
        reader.resource.add_junk(span, reason);
    }
    (reader.resource, reader.drafts)
}

/// A value in JSON: quoted, with the escapes that it needs and no others.
pub(super) fn encode(_: &Place<'_>, value: &str) -> String {
    // A string can always be written.
    serde_json::to_string(value).unwrap_or_default()
}

struct Reader<'a> {
    scanner: Scanner<'a>,
    /// Bytes before the text of the scanner.
    bom: usize,
    token: Option<Token<'a>>,
    path: Vec<Cow<'a, str>>,
    drafts: Vec<Draft<'a>>,
    resource: Resource<'a>,
}

/// What ends the reading, as a clause.
type Read = Result<(), String>;

impl<'a> Reader<'a> {
    /// Goes to the next token; comments are passed over.
    fn next(&mut self) -> Read {
        loop {
            self.token = self.scanner.scan().map_err(|error| reason(error.kind()))?;
            if !matches!(
                self.token,
                Some(Token::CommentLine(_) | Token::CommentBlock(_))
            ) {
                return Ok(());
            }
            self.only_with_comments("comments are not allowed in JSON");
        }
    }

    /// Lists the token where the format does not allow it.
    fn only_with_comments(&mut self, reason: &str) {
        if self.resource.format != Format::Jsonc {
            let span = self.span();
            self.resource.add_junk(span, reason);
        }
    }

    /// The place of the token.
    fn span(&self) -> Span {
        let length = self.resource.text.len();
        let place = |at: usize| (at + self.bom).min(length);
        Span {
            start: place(self.scanner.token_start()),
            end: place(self.scanner.token_end().max(self.scanner.token_start())),
        }
    }

    /// Reads the value that the token begins, and goes to the token behind it.
    fn value(&mut self) -> Read {
        if self.path.len() > DEEPEST {
            return Err(format!("values are nested more than {DEEPEST} deep"));
        }
        match self.token.take() {
            Some(Token::OpenBrace) => self.members(),
            Some(Token::OpenBracket) => self.items(),
            Some(Token::String(text)) => {
                self.message(text);
                self.next()
            }
            Some(Token::Boolean(_) | Token::Number(_) | Token::Null) => self.next(),
            Some(Token::Word(word)) => Err(format!("unexpected word {word}; texts are quoted")),
            Some(other) => Err(format!(
                "unexpected {} where a value should stand",
                other.as_str()
            )),
            None => Err("the text ends where a value should stand".to_owned()),
        }
    }

    fn message(&mut self, text: Cow<'a, str>) {
        let written = self.span();
        let span = Span {
            start: written.start + 1,
            end: written.end.saturating_sub(1).max(written.start + 1),
        };
        let file = self.resource.text;
        if file
            .get(span.start..span.end)
            .is_some_and(|raw| raw.bytes().any(|byte| byte < b' '))
        {
            self.resource.add_junk(
                written,
                "a line break or tab within a string must be escaped",
            );
        }
        let key = Cow::Owned(self.path.join("."));
        self.drafts.push(Draft {
            entry: Entry::new(key, Kind::Message),
            values: vec![Written {
                text,
                span,
                written: Some(written),
            }],
            source: Vec::new(),
        });
    }

    fn members(&mut self) -> Read {
        let mut keys = HashSet::new();
        self.next()?;
        while self.token != Some(Token::CloseBrace) {
            let key = match self.token.take() {
                Some(Token::String(key)) => key,
                Some(_) => return Err("expected a quoted key".to_owned()),
                None => return Err("the object is not closed".to_owned()),
            };
            let place = self.span();
            self.next()?;
            if self.token != Some(Token::Colon) {
                return Err("expected a colon behind the key".to_owned());
            }
            self.next()?;
            let is_again = !keys.insert(key.clone());
            // A repeated text is an entry of the same key; a repeated object would not be seen.
            if is_again && self.token == Some(Token::OpenBrace) {
                let parents = self.path.iter().chain(std::iter::once(&key));
                let parents: Vec<&str> = parents.map(|part| &**part).collect();
                self.resource.repeated.push((parents.join("."), place));
            }
            self.path.push(key);
            self.value()?;
            self.path.pop();
            self.comma(&Token::CloseBrace)?;
        }
        self.next()
    }

    fn items(&mut self) -> Read {
        self.next()?;
        let mut index = 0usize;
        while self.token != Some(Token::CloseBracket) {
            if self.token.is_none() {
                return Err("the list is not closed".to_owned());
            }
            self.path.push(Cow::Owned(index.to_string()));
            self.value()?;
            self.path.pop();
            index += 1;
            self.comma(&Token::CloseBracket)?;
        }
        self.next()
    }

    /// Goes past the comma between two values.
    fn comma(&mut self, close: &Token<'_>) -> Read {
        match &self.token {
            Some(Token::Comma) => {
                let comma = self.span();
                self.next()?;
                if self.token.as_ref() == Some(close) && self.resource.format != Format::Jsonc {
                    self.resource.add_junk(
                        comma,
                        "a comma before the closing bracket is not allowed in JSON",
                    );
                }
                Ok(())
            }
            Some(token) if token == close => Ok(()),
            Some(_) => {
                let span = self.span();
                self.resource.add_junk(
                    Span {
                        start: span.start,
                        end: span.start,
                    },
                    "a comma is missing",
                );
                Ok(())
            }
            None => Err("the text ends before the closing bracket".to_owned()),
        }
    }
}

/// What the scanner says, as a clause.
fn reason(kind: &jsonc_parser::errors::ParseErrorKind) -> String {
    let mut reason = kind.to_string();
    if let Some(first) = reason.get(..1).map(str::to_lowercase) {
        reason.replace_range(..1, &first);
    }
    reason
}

#[cfg(test)]
mod tests {
    use super::{read, read_with_comments};

    #[test]
    fn nested_keys_are_paths() {
        let resource = read(r#"{"a": {"b": "값 {{ name }}", "c": [1, "둘"]}, "d\u0021": "끝\n"}"#);
        let keys: Vec<&str> = resource.entries.iter().map(|entry| &*entry.key).collect();
        assert_eq!(keys, ["a.b", "a.c.1", "d!"]);
        let reference = &resource.entries[0].variants[0].view.references[0];
        assert_eq!(reference.name, "name");
        assert!(resource.junk.is_empty());
    }

    #[test]
    fn what_is_no_json_is_listed() {
        for text in [
            "",
            "{",
            "{\"a\"",
            "{\"a\": \"b",
            "[[[[",
            "{\"a\": \"\\",
            "{a: 1}",
            "{\"a\": 안녕}",
            "{\"a\": \"b\"} c",
            "{\"a\": \"b\",}",
            "{\"a\": \"b\" \"c\": \"d\"}",
            "{\"a\": tru}",
            "{\"a\": NaN}",
            "{\"a\": \"b\tc\"}",
            "<<<<<<< HEAD\n{\"a\": \"b\"}",
            "{\"a\": \"b\"}}",
            "// note\n{}",
            "{'a': 'b'}",
        ] {
            assert_eq!(read(text).junk.len(), 1, "{text}");
        }
    }

    #[test]
    fn what_can_be_read_is() {
        let resource = read("{\"a\": \"가\" \"b\": \"나\",}");
        assert_eq!((resource.entries.len(), resource.junk.len()), (2, 2));
        assert!(
            read_with_comments("{/* 말 */ \"a\": \"가\",}")
                .junk
                .is_empty()
        );
        assert!(read("\u{FEFF}{\"a\": \"가\"}").junk.is_empty());
    }

    #[test]
    fn a_repeated_object_is_listed() {
        let resource = read(r#"{"e": {"a": "1"}, "e": {"b": "2"}}"#);
        assert_eq!(resource.repeated[0].0, "e");
        assert_eq!(resource.repeated[0].1.start, 18);
    }
}
