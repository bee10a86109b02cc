//! Lists as a locale writes them: `김하늘 및 이강`, `Kim, Lee, and Park`.

use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};

use crate::locale::cldr::Formats;

/// What joins the last part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::locale) enum ListType {
    /// “and”.
    #[default]
    Conjunction,
    /// “or”.
    Disjunction,
    /// Nothing but a comma, if that.
    Unit,
}

/// Writes a list after `Intl.ListFormat` of ECMA-402; a locale that ICU4X does not know has commas.
pub(in crate::locale) fn write_list(
    out: &mut String,
    formats: &Formats,
    parts: &[String],
    kind: ListType,
    length: ListLength,
) {
    let options = ListFormatterOptions::default().with_length(length);
    let locale = formats.locale().into();
    let formatter = match kind {
        ListType::Conjunction => ListFormatter::try_new_and(locale, options),
        ListType::Disjunction => ListFormatter::try_new_or(locale, options),
        ListType::Unit => ListFormatter::try_new_unit(locale, options),
    };
    match formatter {
        Ok(formatter) => out.push_str(&formatter.format(parts.iter()).to_string()),
        Err(_) => out.push_str(&parts.join(", ")),
    }
}
