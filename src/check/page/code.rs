//! What is code, not words, in running text that does not mark it.

use std::ops::Range;

use crate::language::Word;

/// The run of ASCII signs around a word that no space breaks.
pub(super) fn chunk(text: &str, word: &Word<'_>) -> Range<usize> {
    let is_outside = |c: char| !c.is_ascii_graphic();
    let before = text.get(..word.start).unwrap_or("");
    let start = before.rfind(is_outside).map_or(0, |at| {
        at + before
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(1, char::len_utf8)
    });
    let after = text.get(word.end()..).unwrap_or("");
    let end = word.end() + after.find(is_outside).unwrap_or(after.len());
    start..end
}

/// Whether a run of signs without spaces is code: a path, an option, a call, an assignment, a
/// name in camel case, a number with its unit.
pub(super) fn is_code(chunk: &str) -> bool {
    if is_plain_word(chunk) {
        return false;
    }
    let outer = |c: char| {
        matches!(
            c,
            '(' | ')' | '[' | ']' | '"' | '\'' | ',' | ';' | '!' | '?' | '*' | '|' | '<' | '>'
        )
    };
    let inner = chunk.trim_matches(outer).trim_end_matches(['.', ':']);
    inner.contains(['_', '=', '@', '$', '{', '}', '\\', '~', '^', '#'])
        || inner.starts_with("--")
        || inner.contains("::")
        || is_path(inner)
        || has_inner_sign(inner)
        || is_call(chunk)
        || is_camel(inner)
}

/// Most chunks are a word and perhaps a comma: letters, capitals at most where it begins.
fn is_plain_word(chunk: &str) -> bool {
    let word = chunk.trim_end_matches([',', '.', ':', ';', '!', '?']);
    let mut letters = word.bytes();
    letters
        .next()
        .is_some_and(|byte| byte.is_ascii_alphabetic())
        && letters.all(|byte| byte.is_ascii_lowercase())
}

/// `/etc/hosts`, `src/main.rs`, `docs/`, but not `and/or`.
fn is_path(text: &str) -> bool {
    let slashes = text.bytes().filter(|byte| *byte == b'/').count();
    slashes > 1
        || (slashes == 1
            && (text.starts_with('/') || text.ends_with('/') || text.contains(['.', '-', '+'])))
}

/// A dot within a word (`main.rs`, not `end.Next`), a digit that touches a letter (`v2`, `16px`).
fn has_inner_sign(text: &str) -> bool {
    text.as_bytes().windows(2).any(|pair| match pair {
        [b'.', next] => next.is_ascii_lowercase() || next.is_ascii_digit(),
        [a, b] => {
            (a.is_ascii_digit() && b.is_ascii_alphabetic())
                || (a.is_ascii_alphabetic() && b.is_ascii_digit())
        }
        _ => false,
    })
}

/// `setItem()`, `getCookie(name)`, `plugins(a,`; not `plugin(s)`, nor `링크(link)`.
fn is_call(chunk: &str) -> bool {
    chunk.match_indices('(').any(|(at, _)| {
        let before = chunk
            .as_bytes()
            .get(at.wrapping_sub(1))
            .copied()
            .unwrap_or(b' ');
        before.is_ascii_alphabetic() && !chunk.get(at..).is_some_and(|rest| rest.starts_with("(s)"))
    })
}

/// `setItem` and `onClick`, but also `iPhone`: names, not words.
fn is_camel(text: &str) -> bool {
    let mut letters = text.chars().skip_while(|c| !c.is_alphabetic());
    letters.next().is_some_and(char::is_lowercase)
        && letters
            .take_while(|c| c.is_alphanumeric())
            .any(char::is_uppercase)
}

/// Whether a line is a line of code or a command, whatever stands in it.
pub(super) fn is_line_of_code(line: &str) -> bool {
    let trimmed = line.trim();
    trimmed.ends_with(['{', ';', '}'])
        || trimmed.ends_with("({")
        || has_quoted_value(trimmed)
        || [
            "$ ", "npm ", "npx ", "yarn ", "pnpm ", "pip ", "git ", "curl ", "sudo ", "docker ",
            "if (", "for (", "while (",
        ]
        .iter()
        .any(|start| trimmed.starts_with(start))
}

/// `name="value"`, `name='value'`.
fn has_quoted_value(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut signs = memchr::memchr_iter(b'=', bytes);
    signs.any(|at| matches!(bytes.get(at + 1), Some(b'"' | b'\'')))
}

#[cfg(test)]
mod tests {
    use super::is_code;

    #[test]
    fn code_is_told_from_words() {
        for code in [
            "src/main.rs",
            "--force",
            "setItem()",
            "v2",
            "getCookie(name)",
            "@scope/name",
            "a.b",
            "iPhone",
            "[#a-b",
        ] {
            assert!(is_code(code), "{code}");
        }
        for words in [
            "end.Next",
            "and/or",
            "file(s)",
            "(link)",
            "well-known",
            "now.",
            "“yes”",
            "API",
        ] {
            assert!(!is_code(words), "{words}");
        }
    }
}
