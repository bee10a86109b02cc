//! Texts → scalars of YAML, in the style of what stood there.

use super::super::Place;

/// A value in YAML: quoted as the value before it, or plain where that is safe; a block stays a block.
pub(in super::super) fn encode(place: &Place<'_>, value: &str) -> String {
    let before = place.written.slice(place.file);
    match before.chars().next() {
        Some('\'') if !value.contains(is_escaped) => {
            format!("'{}'", value.replace('\'', "''"))
        }
        Some('|' | '>') if value.trim_end_matches('\n').contains('\n') => block(before, value),
        Some('"' | '\'' | '|' | '>') | None => double_quoted(value),
        Some(_) if is_plain(value) => value.to_owned(),
        Some(_) => double_quoted(value),
    }
}

/// A literal block with the indentation of the one before.
fn block(before: &str, value: &str) -> String {
    let first = before
        .lines()
        .skip(1)
        .find(|line| !line.trim().is_empty())
        .unwrap_or("  ");
    let indent = &first[..first.len() - first.trim_start_matches(' ').len()];
    // A first line that begins with a blank would be taken for deeper indentation.
    if value.starts_with([' ', '\n']) || value.contains(|c| c != '\n' && is_escaped(c)) {
        return double_quoted(value);
    }
    let header = match value.len() - value.trim_end_matches('\n').len() {
        0 => "|-",
        1 => "|",
        _ => "|+",
    };
    let mut written = header.to_owned();
    for line in value.trim_end_matches('\n').split('\n') {
        written.push('\n');
        if !line.is_empty() {
            written.push_str(indent);
            written.push_str(line);
        }
    }
    // What was replaced ends before the last line end.
    written.extend(
        std::iter::repeat_n('\n', value.len() - value.trim_end_matches('\n').len()).skip(1),
    );
    written
}

fn double_quoted(value: &str) -> String {
    let mut written = String::from('"');
    for c in value.chars() {
        match c {
            '"' | '\\' => written.extend(['\\', c]),
            '\n' => written.push_str("\\n"),
            '\t' => written.push_str("\\t"),
            '\r' => written.push_str("\\r"),
            c if is_escaped(c) => {
                written.push_str(&format!("\\u{:04X}", u32::from(c)));
            }
            c => written.push(c),
        }
    }
    written.push('"');
    written
}

/// Whether a character may stand in a scalar only by its number.
fn is_escaped(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

/// Whether a text may stand without quotes, in braces too, and is read as a text then.
fn is_plain(value: &str) -> bool {
    let is_indicator = |c: char| "-?:,[]{}#&*!|>'\"%@`=~".contains(c);
    let word = value.to_ascii_lowercase();
    let is_word = matches!(
        word.as_str(),
        "null" | "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n"
    );
    !(value.is_empty()
        || is_word
        || value.trim() != value
        || value.starts_with(is_indicator)
        || value.starts_with(|c: char| c.is_ascii_digit() || c == '.' || c == '+')
        || value.ends_with(':')
        || value.contains([',', '[', ']', '{', '}'])
        || value.contains(": ")
        || value.contains(" #")
        || value.contains(is_escaped))
}
