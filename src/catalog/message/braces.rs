//! Placeholders in braces: `{name}`, `{{name}}`, `%{name}`, `${name}`, `{0}`, `{}`.

use super::found::{Found, Function, Name};
use super::placeholders::LONGEST_NAME;
use crate::catalog::piece::Spelling;

/// Reads the placeholder whose first brace stands at `open`, of which nothing before `from` is a part; or tells where
/// to go on. `unnumbered` counts those without a name, `{}`.
pub(super) fn read(
    text: &str,
    open: usize,
    from: usize,
    unnumbered: &mut usize,
) -> Result<Found, usize> {
    let bytes = text.as_bytes();
    let run = |at: usize, brace: u8| bytes[at..].iter().take_while(|b| **b == brace).count();
    let opened = run(open, b'{');
    let inner = open + opened;
    let window = &bytes[inner..bytes.len().min(inner + LONGEST_NAME)];
    let close = inner + memchr::memchr2(b'}', b'{', window).ok_or(inner)?;
    let closed = run(close, b'}');
    // Where the braces do not match, nothing is filled in.
    if closed == 0 || opened > 1 && closed == 1 {
        return Err(inner);
    }
    let parts = Parts::of(text.get(inner..close).ok_or(inner)?, opened > 1).ok_or(inner)?;
    let sigil = (open > from && opened == 1).then(|| bytes[open - 1]);
    let spelling = match sigil {
        Some(b'%') => Spelling::PercentBraces,
        Some(b'$') => Spelling::DollarBraces,
        _ if opened > 1 => Spelling::DoubleBraces,
        _ => Spelling::Braces,
    };
    let has_sigil = matches!(spelling, Spelling::PercentBraces | Spelling::DollarBraces);
    let name = if parts.name.is_empty() {
        *unnumbered += 1;
        Name::Position(*unnumbered - 1)
    } else {
        Name::At(inner + parts.start..inner + parts.start + parts.name.len())
    };
    let function = parts
        .function
        .map(|(at, function)| Function::At(inner + at..inner + at + function.len()));
    Ok(Found {
        function,
        ..Found::variable(
            open - usize::from(has_sigil)..close + closed.min(opened),
            name,
            spelling,
        )
    })
}

/// What stands between braces.
struct Parts<'t> {
    start: usize,
    name: &'t str,
    function: Option<(usize, &'t str)>,
}

impl<'t> Parts<'t> {
    /// The name, and behind a comma, bar or colon what is done with the value: `{{name, uppercase}}`, `{{ name | date }}`,
    /// `{0:N2}`. i18next leaves `{{- name}}` without escapes.
    fn of(inner: &'t str, is_doubled: bool) -> Option<Parts<'t>> {
        let trimmed = inner.trim_start();
        let trimmed = match trimmed.strip_prefix(['-', '&']) {
            Some(rest) if is_doubled => rest.trim_start(),
            _ => trimmed,
        };
        let start = inner.len() - trimmed.len();
        let end = trimmed.find([',', '|', ':', '!']).unwrap_or(trimmed.len());
        let (name, rest) = (trimmed[..end].trim_end(), &trimmed[end..]);
        let is_number = name.bytes().all(|byte| byte.is_ascii_digit());
        // `{host:port}` is text; of a position it is known what the colon does.
        let has_function = match rest.bytes().next() {
            None => false,
            Some(b',' | b'|') if is_doubled => true,
            Some(b':' | b'!') if is_number && !is_doubled => true,
            _ => return None,
        };
        let is_named = !name.is_empty() && name.chars().all(is_name_part);
        let is_unnamed = inner.is_empty() || has_function && name.is_empty();
        if !is_named && (is_doubled || !is_unnamed) {
            return None;
        }
        let function = rest.get(1..).filter(|_| has_function).map(str::trim);
        let function = function.filter(|function| !function.is_empty());
        let function = function.map(|function| {
            let word = function
                .find(|c: char| !is_name_part(c))
                .map_or(function, |end| &function[..end]);
            let at = function.as_ptr() as usize - inner.as_ptr() as usize;
            (at, word)
        });
        Some(Parts {
            start,
            name,
            function: function.filter(|(_, word)| !word.is_empty() && is_doubled),
        })
    }
}

fn is_name_part(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '-')
}
