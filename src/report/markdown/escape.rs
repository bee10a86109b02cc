//! What would be read as marks.

/// Adds text, its characters that Markdown would take for marks escaped.
pub(super) fn push_text(text: &str, out: &mut String) {
    let mut before = out.chars().next_back();
    let mut rest = text.chars().peekable();
    // Two of them strike out what is between, as in `1~2, 3~4`.
    let strikes = text.matches('~').nth(1).is_some();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        if is_mark(c, before, next) || (c == '~' && strikes) {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
}

fn is_mark(c: char, before: Option<char>, next: Option<char>) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match c {
        '\\' | '`' | '*' | '[' | ']' => true,
        // Within a word it is a character like any other.
        '_' => !(is_word(before) && is_word(next)),
        '~' => before == Some('~') || next == Some('~'),
        // A formula, unless it is a sum of money.
        '$' => next.is_some_and(|next| !next.is_whitespace() && !next.is_ascii_digit()),
        '<' => {
            next.is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'))
        }
        '&' => next.is_some_and(|next| next.is_ascii_alphabetic() || next == '#'),
        _ => false,
    }
}

/// Escapes what at the beginning of a line would make it something else than a paragraph; the line begins at `start`.
pub(super) fn line_start(out: &mut String, start: usize) {
    let line = &out[start..];
    let line = &line[..line.find('\n').unwrap_or(line.len())];
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after = |at: usize| line.as_bytes().get(at).is_none_or(|byte| *byte == b' ');
    let at = match line.as_bytes() {
        [b'#', ..] => {
            let signs = line.bytes().take_while(|byte| *byte == b'#').count();
            (signs <= 6 && after(signs)).then_some(0)
        }
        [b'>', ..] => Some(0),
        [b'-' | b'+', ..] if after(1) => Some(0),
        [b'-' | b'=' | b':', ..] if is_rule(line) => Some(0),
        [b'~', b'~', b'~', ..] | [b'|', ..] => Some(0),
        [b'0'..=b'9', ..] if digits <= 9 && after(digits + 1) => {
            matches!(line.as_bytes()[digits..], [b'.' | b')', ..]).then_some(digits)
        }
        _ => None,
    };
    if let Some(at) = at {
        out.insert(start + at, '\\');
    }
}

/// Whether a line would underline the one before, or make it the head of a table.
fn is_rule(line: &str) -> bool {
    line.bytes()
        .all(|byte| matches!(byte, b'-' | b'=' | b':' | b'|' | b' ' | b'\\'))
}

/// Escapes the signs at the end of a heading that would be left out as closing ones; its text begins at `start`.
pub(super) fn heading_end(out: &mut String, start: usize) {
    let line = &out[start..];
    let before = line.trim_end_matches('#');
    let closes = before.len() < line.len() && (before.is_empty() || before.ends_with(' '));
    if closes {
        out.insert(start + before.len(), '\\');
    }
}

/// Escapes an exclamation mark at the end, which would make the link that follows a picture.
pub(super) fn before_bracket(out: &mut String) {
    let Some(before) = out.strip_suffix('!') else {
        return;
    };
    let slashes = before.len() - before.trim_end_matches('\\').len();
    if slashes % 2 == 0 {
        out.insert(before.len(), '\\');
    }
}

/// Adds an address so that it ends where it should.
pub(super) fn push_address(address: &str, out: &mut String) {
    for c in address.chars() {
        match c {
            '(' | ')' | '\\' | '<' | '>' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_whitespace() || c.is_control() => {
                let mut utf8 = [0; 4];
                for byte in c.encode_utf8(&mut utf8).bytes() {
                    out.push_str(&format!("%{byte:02X}"));
                }
            }
            c => out.push(c),
        }
    }
}

/// The characters of the longest run of `sign`.
pub(super) fn longest_run(text: &str, sign: char) -> usize {
    let runs = text.split(|c| c != sign).map(str::len);
    runs.max().unwrap_or(0)
}
