//! JSON as pages carry it: read by the book first, then forgivingly.
//!
//! JSON-LD in the wild has comments, raw line ends inside strings, trailing commas, lone
//! surrogates, CDATA marks and texts cut short. What can be read is read; the rest is left out.

use serde_json::{Map, Number, Value};

/// Deepest nesting read forgivingly; what is deeper is left out.
const DEEPEST: u8 = 64;

/// The value of a JSON text, if anything of it can be read.
pub(crate) fn parse(text: &str) -> Option<Value> {
    let text = text.trim();
    serde_json::from_str(text)
        .ok()
        .or_else(|| Reader { rest: text }.value(0))
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn value(&mut self, depth: u8) -> Option<Value> {
        self.skip();
        match self.rest.bytes().next()? {
            _ if depth > DEEPEST => None,
            b'{' => Some(self.object(depth)),
            b'[' => Some(self.array(depth)),
            b'"' => Some(Value::String(self.string())),
            _ => self.scalar(),
        }
    }

    /// White space, comments and the marks of CDATA sections.
    fn skip(&mut self) {
        loop {
            self.rest = self.rest.trim_start();
            let cut = if self.rest.starts_with("//") {
                self.rest.find('\n')
            } else if self.rest.starts_with("/*") {
                self.rest.find("*/").map(|end| end + 2)
            } else if self.rest.starts_with("<!--") {
                Some(4)
            } else if self.rest.starts_with("-->") {
                Some(3)
            } else if self.rest.starts_with("<![CDATA[") {
                Some(9)
            } else {
                return;
            };
            self.rest = &self.rest[cut.unwrap_or(self.rest.len())..];
        }
    }

    fn bump(&mut self) {
        let mut chars = self.rest.chars();
        chars.next();
        self.rest = chars.as_str();
    }

    fn object(&mut self, depth: u8) -> Value {
        self.bump();
        let mut members = Map::new();
        loop {
            self.skip();
            match self.rest.bytes().next() {
                Some(b'"') => {
                    let key = self.string();
                    self.skip();
                    if !self.rest.starts_with(':') {
                        return Value::Object(members);
                    }
                    self.bump();
                    match self.value(depth + 1) {
                        Some(value) => members.insert(key, value),
                        None => return Value::Object(members),
                    };
                }
                Some(b',') => self.bump(),
                Some(b'}') => {
                    self.bump();
                    return Value::Object(members);
                }
                _ => return Value::Object(members),
            }
        }
    }

    fn array(&mut self, depth: u8) -> Value {
        self.bump();
        let mut items = Vec::new();
        loop {
            self.skip();
            match self.rest.bytes().next() {
                Some(b',') => self.bump(),
                Some(b']') => {
                    self.bump();
                    return Value::Array(items);
                }
                Some(_) => match self.value(depth + 1) {
                    Some(value) => items.push(value),
                    None => return Value::Array(items),
                },
                None => return Value::Array(items),
            }
        }
    }

    fn scalar(&mut self) -> Option<Value> {
        let end = self
            .rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')))
            .unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        let value = match word {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" | "undefined" => Value::Null,
            _ => Value::Number(word.parse::<f64>().ok().and_then(Number::from_f64)?),
        };
        self.rest = rest;
        Some(value)
    }

    fn string(&mut self) -> String {
        self.bump();
        let mut out = String::new();
        loop {
            let end = self.rest.find(['"', '\\']).unwrap_or(self.rest.len());
            out.push_str(&self.rest[..end]);
            self.rest = &self.rest[end..];
            match self.rest.bytes().next() {
                Some(b'\\') => {
                    self.bump();
                    self.escape(&mut out);
                }
                Some(_) => {
                    self.bump();
                    return out;
                }
                None => return out,
            }
        }
    }

    fn escape(&mut self, out: &mut String) {
        let Some(c) = self.rest.chars().next() else {
            return;
        };
        self.bump();
        match c {
            'n' => out.push('\n'),
            't' => out.push('\t'),
            'r' | 'b' | 'f' => out.push(' '),
            'u' => out.push(self.code_point()),
            other => out.push(other),
        }
    }

    fn code_point(&mut self) -> char {
        let Some(high) = self.four_hex() else {
            return char::REPLACEMENT_CHARACTER;
        };
        if (0xd800..0xdc00).contains(&high) && self.rest.starts_with("\\u") {
            let before = self.rest;
            self.rest = &self.rest[2..];
            match self.four_hex() {
                Some(low) if (0xdc00..0xe000).contains(&low) => {
                    let code = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                    return char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
                }
                _ => self.rest = before,
            }
        }
        char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn four_hex(&mut self) -> Option<u32> {
        let digits = self.rest.get(..4)?;
        let code = u32::from_str_radix(digits, 16).ok()?;
        self.rest = &self.rest[4..];
        Some(code)
    }
}

#[cfg(test)]
mod tests {
    use super::parse;
    use serde_json::json;

    #[test]
    fn faults_of_the_wild_are_forgiven() {
        let text = "<![CDATA[ // head\n{\"a\": \"two\nlines\", /* x */ \"b\": [1, true,], \"c\": \"\\ud800x\",}";
        let expected = json!({"a": "two\nlines", "b": [1.0, true], "c": "\u{fffd}x"});
        assert_eq!(parse(text), Some(expected));
    }

    #[test]
    fn what_was_cut_short_is_kept_so_far() {
        assert_eq!(
            parse("{\"제목\": \"폭우\", \"b\": {\"c\": \"끊"),
            Some(json!({"제목": "폭우", "b": {"c": "끊"}}))
        );
        assert_eq!(parse("@"), None);
        assert_eq!(parse(""), None);
    }

    #[test]
    fn deep_nesting_ends() {
        assert!(parse(&"[".repeat(100_000)).is_some());
    }
}
