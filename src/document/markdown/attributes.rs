//! Attributes of tags, as HTML, JSX and Vue write them.

use super::scan::braces_end;
use crate::document::node::NONE;
use crate::document::node::RawAttribute;
use crate::document::node::Visibility;
use crate::document::tree::Tree;
use crate::document::visibility;

/// Adds the attributes that stand between two places to the tree; gives how many, and what they
/// say of the element's visibility. Values that a program computes are left out.
pub(super) fn read(
    tree: &mut Tree,
    text: &str,
    start: usize,
    end: usize,
    most: usize,
) -> (u16, Visibility) {
    let first = tree.attributes.len();
    let most = most.min(usize::from(u16::MAX));
    let mut seen = Visibility::Shown;
    let mut at = start;
    while let Some(found) = next(text, at, end) {
        at = found.end;
        let Some((value_start, value_end)) = found.value else {
            continue;
        };
        if tree.attributes.len() - first == most {
            break;
        }
        let (name, value) = (
            &text[found.name.0..found.name.1],
            &text[value_start..value_end],
        );
        seen = seen.max(visibility::of_attribute(name.as_bytes(), value.as_bytes()));
        tree.attributes.push(RawAttribute {
            name_start: found.name.0 as u32,
            name_end: found.name.1 as u32,
            value_start: value_start as u32,
            value_end: value_end as u32,
            interned: match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
                true => tree.names.intern(&name.to_ascii_lowercase()),
                false => NONE,
            },
        });
    }
    ((tree.attributes.len() - first) as u16, seen)
}

struct Found {
    name: (usize, usize),
    /// `None` where it is computed.
    value: Option<(usize, usize)>,
    end: usize,
}

fn next(text: &str, from: usize, end: usize) -> Option<Found> {
    let bytes = text.as_bytes().get(..end)?;
    let is_between = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'/';
    let start = from
        + bytes
            .get(from..)?
            .iter()
            .position(|byte| !is_between(byte))?;
    if bytes[start] == b'{' {
        let end = braces_end(bytes, start).unwrap_or(end);
        return Some(Found {
            name: (start, start),
            value: None,
            end,
        });
    }
    let rest = &bytes[start + 1..];
    let ends_name =
        |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'/' | b'{');
    let name_end = start + 1 + rest.iter().position(ends_name).unwrap_or(rest.len());
    let spaces = |at: usize| {
        at + bytes[at..]
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace())
            .count()
    };
    let sign = spaces(name_end);
    if bytes.get(sign) != Some(&b'=') {
        let value = Some((name_end, name_end));
        return Some(Found {
            name: (start, name_end),
            value,
            end: name_end,
        });
    }
    let (value, end) = value(bytes, spaces(sign + 1));
    Some(Found {
        name: (start, name_end),
        value,
        end,
    })
}

/// The value at a place, and the byte behind it.
fn value(bytes: &[u8], at: usize) -> (Option<(usize, usize)>, usize) {
    match bytes.get(at) {
        Some(quote @ (b'"' | b'\'')) => {
            let length = memchr::memchr(*quote, &bytes[at + 1..]);
            let end = length.map_or(bytes.len(), |length| at + 1 + length);
            (Some((at + 1, end)), (end + 1).min(bytes.len()))
        }
        Some(b'{') => {
            let end = braces_end(bytes, at).unwrap_or(bytes.len());
            (literal(bytes, at + 1, end.saturating_sub(1)), end)
        }
        _ => {
            let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'>';
            let rest = bytes.get(at..).unwrap_or_default();
            let end = at + rest.iter().position(ends).unwrap_or(rest.len());
            (Some((at, end)), end)
        }
    }
}

/// The string that an expression is, without its quotes.
fn literal(bytes: &[u8], start: usize, end: usize) -> Option<(usize, usize)> {
    let inner = bytes.get(start..end)?.trim_ascii();
    let (quote, rest) = inner.split_first()?;
    let text = rest.strip_suffix(&[*quote])?;
    let is_plain =
        matches!(quote, b'"' | b'\'' | b'`') && !text.contains(quote) && !text.contains(&b'$');
    let start = start + bytes[start..end].len() - bytes[start..end].trim_ascii_start().len() + 1;
    is_plain.then_some((start, start + text.len()))
}
