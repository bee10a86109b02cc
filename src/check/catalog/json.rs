//! Reads catalogs of JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)), nested or flat, as
//! i18next and its like write them: every string is a message, its key the path to it.

use std::borrow::Cow;

use super::entry::{Entry, Junk};
use super::placeable::{Percent, Written, entry};
use super::resource::Resource;
use crate::document::Span;

/// Deepest nesting that is read.
const DEEPEST: usize = 64;

/// The messages of a JSON catalog; what is no JSON is listed and ends the reading.
pub(crate) fn read(name: String, text: &str) -> Resource<'_> {
    let mut resource = Resource::new(name, text);
    let mut reader = Reader {
        text,
        at: 0,
        path: Vec::new(),
    };
    if let Err(reason) = reader.value(&mut resource.entries) {
        let at = reader.at.min(text.len());
        resource.junk.push(Junk {
            span: Span { start: at, end: at },
            key: None,
            reason: reason.to_owned(),
        });
    }
    resource
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    path: Vec<Cow<'a, str>>,
}

type Read<T> = Result<T, &'static str>;

impl<'a> Reader<'a> {
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace())
            .count();
        self.text.as_bytes().get(self.at).copied()
    }

    fn expect(&mut self, byte: u8, reason: &'static str) -> Read<()> {
        if self.peek() != Some(byte) {
            return Err(reason);
        }
        self.at += 1;
        Ok(())
    }

    fn value(&mut self, entries: &mut Vec<Entry<'a>>) -> Read<()> {
        if self.path.len() > DEEPEST {
            return Err("values are nested too deeply");
        }
        match self.peek() {
            Some(b'{') => self.members(entries),
            Some(b'[') => self.items(entries),
            Some(b'"') => {
                let (text, span) = self.string()?;
                let key = Cow::Owned(self.path.join("."));
                let value = vec![Written { text, span }];
                entries.push(entry(key, value, self.text, Percent::Sign));
                Ok(())
            }
            Some(_) => {
                let rest = &self.text[self.at..];
                let end = rest.find([',', '}', ']', '\n']).unwrap_or(rest.len());
                self.at += end;
                if end == 0 {
                    Err("a value is missing")
                } else {
                    Ok(())
                }
            }
            None => Err("the text ends where a value should stand"),
        }
    }

    fn members(&mut self, entries: &mut Vec<Entry<'a>>) -> Read<()> {
        self.at += 1;
        while self.peek() != Some(b'}') {
            let (key, _) = self.string()?;
            self.expect(b':', "a colon is missing")?;
            self.path.push(key);
            self.value(entries)?;
            self.path.pop();
            self.comma(b'}')?;
        }
        self.at += 1;
        Ok(())
    }

    fn items(&mut self, entries: &mut Vec<Entry<'a>>) -> Read<()> {
        self.at += 1;
        let mut index = 0usize;
        while self.peek() != Some(b']') {
            self.path.push(Cow::Owned(index.to_string()));
            self.value(entries)?;
            self.path.pop();
            index += 1;
            self.comma(b']')?;
        }
        self.at += 1;
        Ok(())
    }

    fn comma(&mut self, end: u8) -> Read<()> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(())
            }
            Some(byte) if byte == end => Ok(()),
            _ => Err("a comma is missing"),
        }
    }

    /// A string's text, escapes resolved, and its place without the quotes.
    fn string(&mut self) -> Read<(Cow<'a, str>, Span)> {
        self.expect(b'"', "a string is missing")?;
        let start = self.at;
        let mut from = start;
        loop {
            let found = memchr::memchr2(b'"', b'\\', &self.text.as_bytes()[from..])
                .ok_or("a string has no end")?;
            from += found;
            if self.text.as_bytes()[from] == b'"' {
                break;
            }
            from = (from + 2).min(self.text.len());
        }
        self.at = from + 1;
        let span = Span { start, end: from };
        let written = self.text.get(start..from).ok_or("a string has no end")?;
        if !written.contains('\\') {
            return Ok((Cow::Borrowed(written), span));
        }
        let quoted = &self.text[start - 1..=from];
        let text = serde_json::from_str(quoted).map_err(|_| "a string has a wrong escape")?;
        Ok((Cow::Owned(text), span))
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn nested_keys_are_paths() {
        let resource = read(
            "ko.json".into(),
            r#"{"a": {"b": "값 {{ name }}", "c": [1, "둘"]}, "d\u0021": "끝\n"}"#,
        );
        let keys: Vec<&str> = resource.entries.iter().map(|entry| &*entry.key).collect();
        assert_eq!(keys, ["a.b", "a.c.1", "d!"]);
        assert_eq!(
            resource.entries[0].variants[0].view.references[0].name,
            "name"
        );
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
        ] {
            assert_eq!(read("x".into(), text).junk.len(), 1, "{text}");
        }
    }
}
