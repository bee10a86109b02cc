//! Script text → the JSON literals in it → their values.

use serde_json::Value;

use crate::content::metadata::json;

/// Fewest bytes of a literal that may hold an article.
const LEAST_BYTES: usize = 400;

/// Calls `take` with each literal of some length in a script that may be a JSON object, list or string: the whole
/// script, or what stands after `=`, `(`, `,` or `:` in its code.
///
/// Every byte is scanned once: a literal is cut out by its brackets. What never closes ends the scan.
pub(super) fn each<'s>(script: &'s str, mut take: impl FnMut(&'s str)) {
    let bytes = script.as_bytes();
    let mut at = 0;
    let mut before = b'=';
    while let Some(&byte) = bytes.get(at) {
        let opens = matches!(before, b'=' | b'(' | b',' | b':');
        let end = match byte {
            b'{' | b'[' if opens => closing(bytes, at),
            b'"' | b'\'' => Some(closing_in_line(bytes, at)),
            _ => Some(at + 1),
        };
        let Some(end) = end else { return };
        if end - at >= LEAST_BYTES && byte != b'\'' {
            take(&script[at..end]);
        }
        at = end;
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
    }
}

/// The value of a literal, if it is JSON; a string may be JSON once more (`JSON.parse("…")`).
pub(super) fn read(literal: &str) -> Option<Value> {
    match json::parse(literal)? {
        Value::String(text) if text.trim_start().starts_with(['{', '[']) => json::parse(&text),
        value => Some(value),
    }
}

/// The byte after the bracket that closes the one at `open`, strings aside.
fn closing(bytes: &[u8], open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = open;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at = closing_quote(bytes, at)?;
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// The byte after the quotation mark that closes the one at `open`.
fn closing_quote(bytes: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 1;
    loop {
        let found = memchr::memchr2(b'"', b'\\', bytes.get(at..)?)?;
        at += found;
        if bytes[at] == b'"' {
            return Some(at + 1);
        }
        at += 2;
    }
}

/// The same for a string of the code; a mark that does not close in its line quotes nothing.
fn closing_in_line(bytes: &[u8], open: usize) -> usize {
    let quote = bytes[open];
    let mut at = open + 1;
    while let Some(found) = bytes
        .get(at..)
        .and_then(|rest| memchr::memchr3(quote, b'\\', b'\n', rest))
    {
        at += found;
        match bytes[at] {
            b'\n' => break,
            b'\\' => at += 2,
            _ => return at + 1,
        }
    }
    open + 1
}

#[cfg(test)]
mod tests {
    use super::{each, read};
    use serde_json::{Value, json};

    fn all(script: &str) -> Vec<Value> {
        let mut found = Vec::new();
        each(script, |literal| found.extend(read(literal)));
        found
    }

    #[test]
    fn literals_in_code_are_found() {
        let long = "강".repeat(200);
        let script = format!(
            "var a = 'it \"is'; function f() {{ return 1 }} window.s = {{\"b\": [\"{long}\"]}}; g(JSON.parse(\"{{\\\"c\\\": \\\"{long}\\\"}}\"));"
        );
        assert_eq!(all(&script), [json!({"b": [long]}), json!({"c": long})]);
        assert_eq!(all(&format!("[\"{long}\"]")), [json!([long])]);
    }

    #[test]
    fn what_never_closes_gives_nothing() {
        assert!(all(&"x={".repeat(10_000)).is_empty());
        assert!(all(&"\"\\".repeat(10_000)).len() <= 1);
        assert!(all("").is_empty());
    }
}
