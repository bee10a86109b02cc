//! Fluent files in one form.

use fluent_syntax::serializer::serialize;

use super::parse::parse;

/// What formatting a file came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Formatted {
    /// The file is in form already.
    Same,
    /// The file in form.
    Changed(String),
    /// The file has junk, or entries beyond the limits, or a text that has no one form: formatting could lose it.
    Unparsable,
}

/// Brings a Fluent file into one form: `id = text`, four spaces of indentation, `{ $x }`, one empty line around
/// comments. Messages, comments and their order stay. Formatting what was formatted changes nothing.
///
/// ```
/// use kijil::locale::{Formatted, format_source};
///
/// let formatted = format_source("# 인사\ngreeting   =   안녕, {$name}!\n");
/// assert_eq!(formatted, Formatted::Changed("# 인사\ngreeting = 안녕, { $name }!\n".to_owned()));
/// ```
pub fn format_source(source: &str) -> Formatted {
    let parsed = parse("", source);
    if !parsed.problems.is_empty() {
        return Formatted::Unparsable;
    }
    let text = serialize(&parsed.resource);
    let again = parse("", &text);
    // A form that does not read back as it stands is no form: leave such a file alone.
    if !again.problems.is_empty() || serialize(&again.resource) != text {
        return Formatted::Unparsable;
    }
    if text == source {
        Formatted::Same
    } else {
        Formatted::Changed(text)
    }
}
