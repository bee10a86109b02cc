//! JSON whose every line is one line to any reader, and that a terminal shows without obeying it.

use std::io;

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

/// Writes `value` as JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)) and a line feed.
///
/// Besides what JSON itself escapes, the controls from U+007F to U+009F and the separators U+2028
/// and U+2029 are escaped: some readers take them for line ends, and terminals obey the first.
///
/// # Errors
/// When the output cannot be written, or the value cannot be written as JSON.
///
/// ```
/// let mut out = Vec::new();
/// kijil::report::json_line(&mut out, &["줄\u{85}끝"])?;
/// assert_eq!(out, "[\"줄\\u0085끝\"]\n".as_bytes());
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn json_line<T: Serialize>(mut out: impl io::Write, value: &T) -> io::Result<()> {
    value.serialize(&mut Serializer::with_formatter(&mut out, Harmless))?;
    out.write_all(b"\n")
}

/// Writes `value` like [`json_line`], but over several lines, indented by two spaces, to be read by people.
///
/// # Errors
/// When the output cannot be written, or the value cannot be written as JSON.
pub fn json_indented<T: Serialize>(mut out: impl io::Write, value: &T) -> io::Result<()> {
    let json = serde_json::to_string_pretty(value)?;
    // What is harmful stands in strings only.
    write_harmless(&mut out, &json)?;
    out.write_all(b"\n")
}

struct Harmless;

impl Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + io::Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        write_harmless(out, fragment)
    }
}

/// Writes the inside of a string.
fn write_harmless<W: ?Sized + io::Write>(out: &mut W, text: &str) -> io::Result<()> {
    let mut rest = text;
    while let Some(place) = rest.find(is_harmful) {
        let (before, from) = rest.split_at(place);
        out.write_all(before.as_bytes())?;
        let mut characters = from.chars();
        if let Some(c) = characters.next() {
            write!(out, "\\u{:04x}", u32::from(c))?;
        }
        rest = characters.as_str();
    }
    out.write_all(rest.as_bytes())
}

fn is_harmful(c: char) -> bool {
    matches!(c, '\u{7F}'..='\u{9F}' | '\u{2028}' | '\u{2029}')
}
