//! What is no prose within a line of Markdown: code, targets of links, expressions.

use super::Mask;
use super::is_bare_admonition;
use super::plain;
use super::shown_key;

/// Bytes looked over for closing brackets, as a multiple of the line's: brackets that nobody closes cost no more.
const MOST_SEARCHED: usize = 8;

/// Masks what is no prose within a line.
pub(super) fn inline(line: &str, start: usize, mask: &mut Mask<'_>) {
    if let Some(key) = shown_key(line) {
        mask.blank(start..start + key);
    }
    reference_definition(line, start, mask);
    footnote(line, start, mask);
    plain::addresses(line, start, mask);
    admonition(line, start, mask);
    let mut search = Search {
        line,
        left: MOST_SEARCHED.saturating_mul(line.len()),
    };
    let bytes = line.as_bytes();
    let mut at = 0;
    let is_sign = |byte: &u8| matches!(byte, b'`' | b']' | b'{' | b'\\');
    while let Some(found) = bytes
        .get(at..)
        .and_then(|rest| rest.iter().position(is_sign))
    {
        at += found;
        let end = match bytes.get(at) {
            Some(b'`') => search.code_span(at),
            Some(b']') => search.link_target(at + 1),
            Some(b'{') => search.braces(at),
            _ => at + 1,
        };
        if end > at + 1 {
            mask.blank(start + at..start + end);
        }
        at = end.max(at + 1);
        while !line.is_char_boundary(at) {
            at += 1;
        }
    }
}

/// `[name]: address` defines a link; `[^1]: text` is a footnote.
fn reference_definition(line: &str, start: usize, mask: &mut Mask<'_>) {
    let trimmed = line.trim_start();
    if trimmed.starts_with('[')
        && !trimmed.starts_with("[^")
        && let Some(end) = trimmed.find("]: ")
        && !trimmed.get(..end).unwrap_or("").contains('(')
    {
        mask.blank(start..start + line.len());
    }
}

/// The mark that a footnote begins with.
fn footnote(line: &str, start: usize, mask: &mut Mask<'_>) {
    if line.starts_with("[^")
        && let Some(end) = line.find("]: ")
    {
        mask.blank(start..start + end + 2);
    }
}

/// The marker of an admonition; its title stays.
fn admonition(line: &str, start: usize, mask: &mut Mask<'_>) {
    let indent = line.len() - line.trim_start().len();
    let trimmed = line.trim_start();
    let colons = trimmed.bytes().take_while(|byte| *byte == b':').count();
    if colons >= 3 {
        let rest = trimmed.get(colons..).unwrap_or("");
        let name = rest.trim_start_matches(' ');
        let skipped = rest.len() - name.len();
        let end = name
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
            .unwrap_or(name.len());
        mask.blank(start..start + indent + colons + skipped + end);
    } else if let Some(named) = trimmed.strip_prefix("!!!").or(trimmed.strip_prefix("???")) {
        // `!!! note inline "Title"`, `???+ tip`: what is quoted is shown.
        let quoted = named.find('"').map(|quote| quote + 1);
        let marker = trimmed.len() - named.len() + quoted.unwrap_or(named.trim_end().len());
        mask.blank(start + indent..start + indent + marker);
        if let Some(end) = quoted.and_then(|_| line.rfind('"')) {
            mask.blank(start + end..start + line.len());
        }
    } else if trimmed.starts_with('>') && is_bare_admonition(trimmed) {
        mask.blank(start..start + line.len());
    } else if trimmed.starts_with('>')
        && let Some(at) = line.find("[!")
    {
        let end = line
            .get(at..)
            .and_then(|rest| rest.find(']'))
            .map_or(line.len(), |end| at + end + 1);
        mask.blank(start + at..start + end);
    }
}

/// Looks for what closes a bracket, as long as the line's length allows.
struct Search<'l> {
    line: &'l str,
    /// Bytes that may still be looked over.
    left: usize,
}

impl<'l> Search<'l> {
    /// The rest of the line from a byte on, as far as it may be looked over.
    fn rest(&self, at: usize) -> &'l str {
        let mut end = self.line.len().min(at.saturating_add(self.left));
        while !self.line.is_char_boundary(end) {
            end -= 1;
        }
        self.line.get(at..end).unwrap_or("")
    }

    /// Where a sign stands behind a byte.
    fn find(&mut self, at: usize, sign: &str) -> Option<usize> {
        let rest = self.rest(at);
        let found = rest.find(sign);
        self.left -= found.unwrap_or(rest.len());
        found.map(|found| at + found)
    }

    fn code_span(&mut self, at: usize) -> usize {
        let rest = self.line.get(at..).unwrap_or("");
        let ticks = rest.bytes().take_while(|byte| *byte == b'`').count();
        let fence = rest.get(..ticks).unwrap_or("`");
        let end = self.find(at + ticks, fence);
        end.map_or(at, |end| end) + ticks
    }

    /// `(address)`, `[reference]` after a link's text.
    fn link_target(&mut self, at: usize) -> usize {
        let rest = self.rest(at);
        let close = match rest.as_bytes().first() {
            Some(b'(') => b')',
            Some(b'[') => b']',
            _ => return at,
        };
        let mut depth = 0usize;
        for (offset, byte) in rest.bytes().enumerate() {
            match byte {
                b'(' | b'[' => depth += 1,
                b')' | b']' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 && byte == close {
                        self.left -= offset;
                        return at + offset + 1;
                    }
                }
                _ => {}
            }
        }
        self.left -= rest.len();
        at
    }

    /// `{#id}`, `{expression}`, `{{ value }}`, `{% tag %}`.
    fn braces(&mut self, at: usize) -> usize {
        let rest = self.line.get(at..).unwrap_or("");
        let close = match rest.as_bytes().get(1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            _ => "}",
        };
        let end = self.find(at, close);
        end.map_or(at + 1, |end| end + close.len())
    }
}

#[cfg(test)]
mod tests {
    use super::Mask;
    use super::inline;

    fn prose(line: &str) -> String {
        let mut mask = Mask::new(line);
        inline(line, 0, &mut mask);
        let words = mask.finish();
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn brackets_that_nobody_closes_cost_no_more_than_the_line() {
        for open in ["](", "{", "{{", "{% ", "](["] {
            let line = format!("[here](there) {}", open.repeat(500_000));
            assert!(prose(&line).starts_with("[here "), "{open}");
        }
    }

    #[test]
    fn targets_and_expressions_are_no_prose() {
        assert_eq!(
            prose("a [b](c(d)e) `f` ``g`h`` {i} {{ j }} {% k %} l"),
            "a [b l"
        );
    }
}
