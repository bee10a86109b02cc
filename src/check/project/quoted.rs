//! Strings of a source that may be keys of messages, wherever they stand.
//!
//! A key is often written far from the function that looks it up: in a table of routes, a constant, a property of a
//! component. What stands in quotation marks as a whole, or begins a string that is put together, counts as asked for.

/// Longest key, in bytes; bounds the search for a closing quotation mark.
const LONGEST_KEY: usize = 200;

/// What a source writes that may be a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quoted<'t> {
    /// A whole string, a symbol or a path of a selector.
    Whole(&'t str),
    /// How a string begins that goes on with an expression.
    Beginning(&'t str),
}

/// All that may be keys in a text.
pub(super) fn quoted(text: &str) -> impl Iterator<Item = Quoted<'_>> {
    let bytes = text.as_bytes();
    let strings = memchr::memchr3_iter(b'"', b'\'', b'`', bytes);
    let strings = strings.filter_map(move |at| string(text, at));
    let symbols = memchr::memchr_iter(b':', bytes).filter_map(move |at| symbol(text, at));
    let arrows = memchr::memmem::find_iter(bytes, b"=>");
    let selected = arrows.filter_map(move |at| selector(text.get(at + 2..)?));
    strings.chain(symbols).chain(selected)
}

/// The string whose quotation mark stands here, if nothing in it is foreign to a key.
fn string(text: &str, at: usize) -> Option<Quoted<'_>> {
    let rest = text.get(at + 1..)?;
    let key = key(rest);
    let next = rest.as_bytes().get(key.len()).copied()?;
    let is_joint = key.ends_with(['.', '_', '-', ':']);
    let closes = next == text.as_bytes()[at];
    let goes_on = matches!(next, b'$' | b'#' | b'{' | b'\\' | b'%');
    match (key.is_empty(), is_joint) {
        (true, _) => None,
        (_, true) if closes || goes_on => Some(Quoted::Beginning(key)),
        _ if closes => Some(Quoted::Whole(key)),
        _ if goes_on && key.contains('.') => Some(Quoted::Beginning(key)),
        _ => None,
    }
}

/// A symbol of Ruby: `t :label_all`.
fn symbol(text: &str, at: usize) -> Option<Quoted<'_>> {
    let before = at
        .checked_sub(1)
        .and_then(|before| text.as_bytes().get(before));
    let begins = before.is_none_or(|byte| !is_key(*byte));
    let key = key(text.get(at + 1..)?);
    let is_name = key.starts_with(|c: char| c.is_ascii_alphabetic());
    (begins && is_name).then_some(Quoted::Whole(key))
}

/// The path that a selector of i18next takes: `t($ => $.a.b)`.
fn selector(rest: &str) -> Option<Quoted<'_>> {
    let (_, path) = key(rest.trim_start()).split_once('.')?;
    (!path.is_empty()).then_some(Quoted::Whole(path))
}

/// The longest beginning of a text that may be a key.
fn key(rest: &str) -> &str {
    // The parameter of a selector may be a mere sign.
    let sign = usize::from(rest.starts_with("$."));
    let after = rest.bytes().skip(sign).take(LONGEST_KEY);
    let length = sign + after.take_while(|byte| is_key(*byte)).count();
    rest.get(..length).unwrap_or("")
}

fn is_key(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b':') || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::{Quoted, quoted};

    #[test]
    fn keys_stand_in_quotation_marks() {
        let found = |text| quoted(text).collect::<Vec<_>>();
        assert_eq!(found("x = 'a.b'"), [Quoted::Whole("a.b")]);
        assert_eq!(found("'status.' + s"), [Quoted::Beginning("status.")]);
        assert_eq!(found("\"a.b-#{c}.d\""), [Quoted::Beginning("a.b-")]);
        assert_eq!(found("`상태.${s}`"), [Quoted::Beginning("상태.")]);
        assert_eq!(found("t($ => $.a.b)"), [Quoted::Whole("a.b")]);
        assert_eq!(found("l :label_all"), [Quoted::Whole("label_all")]);
        assert_eq!(found("'a sentence of its own'"), []);
    }
}
