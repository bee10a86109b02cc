//! Plural forms that bars part, as Vue I18n writes them: `no apples | one apple | {count} apples`.

use std::ops::Range;

/// Most forms of a plural.
const MOST_FORMS: usize = 6;

/// Whether bars part a text into forms of a plural, by the number in the last of them.
pub(super) fn is_plural(text: &str) -> bool {
    let Some((before, last)) = text.rsplit_once('|') else {
        return false;
    };
    let has_number = |form: &str| {
        let names = ["{count}", "{n}", "{0}", "{ count }", "{ n }"];
        names.iter().any(|name| form.contains(name))
    };
    !before.trim().is_empty() && has_number(last) && forms(text).len() > 1
}

/// The forms, blanks around them left out; a text that is parted otherwise is one form.
pub(super) fn forms(text: &str) -> Vec<Range<usize>> {
    let mut forms = Vec::new();
    let mut start = 0;
    // A bar within quotes of its own, `{'|'}`, is text.
    let bars = text
        .match_indices('|')
        .map(|(at, _)| at)
        .filter(|at| !text[..*at].ends_with('\''));
    for end in bars.chain(std::iter::once(text.len())) {
        let form = &text[start..end];
        let from = start + form.len() - form.trim_start().len();
        forms.push(from..from + form.trim().len());
        start = end + 1;
    }
    let is_parted =
        (2..=MOST_FORMS).contains(&forms.len()) && forms.iter().all(|form| !form.is_empty());
    if !is_parted {
        forms.clear();
        forms.push(0..text.len());
    }
    forms
}
