//! The lines, keys and strings of YAML.

use std::borrow::Cow;

use crate::document::Span;

/// A line without its indentation and the space behind it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// Columns of indentation.
    pub(super) indent: usize,
    /// Byte in the file where the text starts.
    pub(super) start: usize,
    /// The text.
    pub(super) text: &'a str,
}

/// The lines of a file.
pub(super) fn lines(file: &str) -> Vec<Line<'_>> {
    let mut at = 0;
    let mut lines = Vec::new();
    for line in file.split_inclusive('\n') {
        let text = line.trim_start_matches([' ', '\u{FEFF}']);
        let indent = line.len() - text.len();
        lines.push(Line {
            indent,
            start: at + indent,
            text: text.trim_end(),
        });
        at += line.len();
    }
    lines
}

/// The key of a line and where what follows its colon starts; `None` if it has none.
pub(super) fn key(text: &str) -> Option<(Cow<'_, str>, usize)> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    if let Some(quote) = quote {
        let close = text[1..].find(quote)? + 1;
        let rest = text.get(close + 1..)?.trim_start();
        let after = rest.strip_prefix(':')?;
        return Some((Cow::Borrowed(&text[1..close]), text.len() - after.len()));
    }
    let colon = text
        .match_indices(':')
        .map(|(at, _)| at)
        .find(|at| matches!(text.as_bytes().get(at + 1), None | Some(b' ' | b'\t')))?;
    let key = text[..colon].trim_end();
    let is_key = !key.is_empty() && !key.starts_with(['{', '[', '#', '&', '*', '!', '|', '>', '%']);
    is_key.then_some((Cow::Borrowed(key), colon + 1))
}

/// Where the value of a key is read from.
pub(super) struct Source<'a, 'r> {
    pub(super) file: &'a str,
    pub(super) lines: &'r [Line<'a>],
    /// The next line.
    pub(super) at: &'r mut usize,
}

impl<'a> Source<'a, '_> {
    /// The string that begins with `text` behind a key in column `indent`, and its place without
    /// quotes; `None` if the value is no string.
    pub(super) fn scalar(
        &mut self,
        indent: usize,
        start: usize,
        text: &'a str,
    ) -> Option<(Cow<'a, str>, Span)> {
        match text.bytes().next()? {
            b'"' | b'\'' => self.quoted(start, text),
            b'|' | b'>' => self.block(indent, text),
            b'#' | b'{' | b'[' | b'&' | b'*' | b'!' => None,
            _ => self.plain(indent, start, text),
        }
    }

    /// `"…"` and `'…'`, which may go on over lines.
    fn quoted(&mut self, start: usize, text: &'a str) -> Option<(Cow<'a, str>, Span)> {
        let mark = text.as_bytes()[0];
        let from = start + 1;
        let end = from + closing(self.file.as_bytes().get(from..)?, mark)?;
        while self
            .lines
            .get(*self.at)
            .is_some_and(|line| line.start < end)
        {
            *self.at += 1;
        }
        let raw = self.file.get(from..end)?;
        let span = Span { start: from, end };
        let joined = folded(raw);
        let read = if mark == b'"' {
            unescaped(joined)
        } else {
            match joined.contains("''") {
                true => Cow::Owned(joined.replace("''", "'")),
                false => joined,
            }
        };
        Some((read, span))
    }

    /// A literal (`|`) or folded (`>`) block.
    fn block(&mut self, indent: usize, text: &str) -> Option<(Cow<'a, str>, Span)> {
        let first = *self.at;
        let mut content = first;
        while let Some(line) = self.lines.get(content) {
            if !line.text.is_empty() && line.indent <= indent {
                break;
            }
            content += 1;
        }
        *self.at = content;
        let lines = self.lines.get(first..content)?;
        let own = lines.iter().find(|line| !line.text.is_empty())?.indent;
        let shown = |line: &Line<'_>| {
            let more = line.indent.saturating_sub(own);
            format!("{}{}", " ".repeat(more), line.text)
        };
        let joiner = if text.starts_with('|') { "\n" } else { " " };
        let shown: Vec<String> = lines.iter().map(shown).collect();
        let mut read = shown.join(joiner).trim_end().to_owned();
        if !text.contains('-') {
            read.push('\n');
        }
        let last = lines.iter().rfind(|line| !line.text.is_empty())?;
        let start = lines.iter().find(|line| !line.text.is_empty())?.start;
        let end = last.start + last.text.len();
        Some((Cow::Owned(read), Span { start, end }))
    }

    /// A string without quotes; numbers, truth values and nothing are none.
    fn plain(
        &mut self,
        indent: usize,
        start: usize,
        text: &'a str,
    ) -> Option<(Cow<'a, str>, Span)> {
        let text = text
            .find(" #")
            .map_or(text, |comment| text[..comment].trim_end());
        let mut read = Cow::Borrowed(text);
        let mut end = start + text.len();
        while let Some(line) = self.lines.get(*self.at) {
            let goes_on =
                line.indent > indent && !line.text.is_empty() && !line.text.starts_with('#');
            if !goes_on {
                break;
            }
            read.to_mut().push(' ');
            read.to_mut().push_str(line.text);
            end = line.start + line.text.len();
            *self.at += 1;
        }
        let is_text = !matches!(text, "~" | "null" | "true" | "false" | "yes" | "no")
            && text
                .chars()
                .any(|c| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+')));
        is_text.then_some((read, Span { start, end }))
    }
}

/// Where a quoted string ends, in bytes from behind its opening mark.
fn closing(bytes: &[u8], mark: u8) -> Option<usize> {
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if mark == b'"' => at += 2,
            b'\'' if mark == b'\'' && bytes.get(at + 1) == Some(&b'\'') => at += 2,
            byte if byte == mark => return Some(at),
            _ => at += 1,
        }
    }
    None
}

/// The text of a quoted string with its line breaks folded to spaces.
fn folded(raw: &str) -> Cow<'_, str> {
    if !raw.contains('\n') {
        return Cow::Borrowed(raw);
    }
    let lines: Vec<&str> = raw.split('\n').map(str::trim).collect();
    Cow::Owned(lines.join(" "))
}

/// The text with the escapes of double quotes resolved (YAML 1.2, 5.7).
fn unescaped(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('\\') {
        return text;
    }
    let mut read = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        if c != '\\' {
            read.push(c);
            continue;
        }
        match characters.next() {
            Some('n') => read.push('\n'),
            Some('t') => read.push('\t'),
            Some('r') => read.push('\r'),
            Some('0') => read.push('\0'),
            Some('_') => read.push('\u{A0}'),
            Some('x') => read.extend(hex(&mut characters, 2)),
            Some('u') => read.extend(hex(&mut characters, 4)),
            Some('U') => read.extend(hex(&mut characters, 8)),
            Some(other) => read.push(other),
            None => {}
        }
    }
    Cow::Owned(read)
}

fn hex(characters: &mut std::str::Chars<'_>, digits: usize) -> Option<char> {
    let code: String = characters.by_ref().take(digits).collect();
    u32::from_str_radix(&code, 16).ok().and_then(char::from_u32)
}
