//! Stretches that are no text of the document: addresses, scripts, code. What looks garbled in them is meant so, or
//! leads nowhere when it is changed.

use std::borrow::Cow;
use std::ops::Range;

use super::addresses::addresses;
use super::code::{code, quoted_code};

/// Stands for a protected stretch while its line is mended: no byte of any encoding's characters.
const PLACEHOLDER: char = '\u{1A}';

/// The protected elements of a text, found when they are first asked for.
pub(super) struct Protected<'t> {
    text: &'t str,
    elements: Option<Vec<Range<usize>>>,
}

/// A line with placeholders for what is protected.
pub(super) struct Masked<'t> {
    pub(super) line: Cow<'t, str>,
    hidden: Vec<&'t str>,
}

impl<'t> Protected<'t> {
    pub(super) fn new(text: &'t str) -> Protected<'t> {
        Protected {
            text,
            elements: None,
        }
    }

    /// The line without what is protected and not ASCII.
    pub(super) fn mask(&mut self, line: Range<usize>) -> Masked<'t> {
        let text = self.text;
        let elements = self.elements.get_or_insert_with(|| code(text));
        let first = elements.partition_point(|element| element.end <= line.start);
        let within = elements[first..].iter();
        let mut hidden: Vec<Range<usize>> = within
            .take_while(|element| element.start < line.end)
            .map(|element| element.start.max(line.start)..element.end.min(line.end))
            .collect();
        hidden.extend(addresses(text, line.clone()));
        hidden.extend(quoted_code(text, line.clone()));
        hidden.retain(|range| !text[range.clone()].is_ascii());
        hidden.sort_by_key(|range| range.start);
        masked(text, line, hidden)
    }
}

fn masked(text: &str, line: Range<usize>, hidden: Vec<Range<usize>>) -> Masked<'_> {
    if hidden.is_empty() {
        return Masked {
            line: Cow::Borrowed(&text[line]),
            hidden: Vec::new(),
        };
    }
    let mut masked = Masked {
        line: Cow::Owned(String::with_capacity(line.len())),
        hidden: Vec::new(),
    };
    let mut done = line.start;
    for range in hidden {
        if range.start < done {
            continue;
        }
        let kept = masked.line.to_mut();
        kept.push_str(&text[done..range.start]);
        kept.push(PLACEHOLDER);
        masked.hidden.push(&text[range.clone()]);
        done = range.end;
    }
    masked.line.to_mut().push_str(&text[done..line.end]);
    masked
}

impl Masked<'_> {
    /// Whether nothing is hidden.
    pub(super) fn is_whole(&self) -> bool {
        self.hidden.is_empty()
    }

    /// The mended line with what was hidden; `None` where a placeholder was lost.
    pub(super) fn unmask(&self, mended: &str) -> Option<String> {
        let pieces = mended.split(PLACEHOLDER).count();
        if pieces != self.hidden.len() + 1 {
            return None;
        }
        let hidden = self.hidden.iter().copied().chain([""]);
        Some(
            mended
                .split(PLACEHOLDER)
                .zip(hidden)
                .flat_map(|(text, hidden)| [text, hidden])
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Protected;

    fn masked(text: &str) -> String {
        Protected::new(text).mask(0..text.len()).line.into_owned()
    }

    #[test]
    fn addresses_and_code_are_hidden() {
        for (text, expected) in [
            (
                "<img src=\"/WeiÃŸ.png\" alt=\"WeiÃŸ\">",
                "<img src=\u{1A} alt=\"WeiÃŸ\">",
            ),
            ("https://example.org/caf%C3%A9/Ã© Ã©", "https\u{1A} Ã©"),
            (
                "<p>Ã©</p><script>\"Ã©\"</script>Ã©",
                "<p>Ã©</p>\u{1A}</script>Ã©",
            ),
            ("the letter `Ã©` is Ã©", "the letter \u{1A} is Ã©"),
            ("[Ã©](/Ã©.html) Ã©", "[Ã©\u{1A}) Ã©"),
            (
                "<script type=\"application/ld+json\">{\"Ã©\"}</script>",
                "<script type=\"application/ld+json\">{\"Ã©\"}</script>",
            ),
            ("`a` `b` Ã©", "`a` `b` Ã©"),
            ("Ã©\n```\nÃ©\n```\nÃ©", "Ã©\n\u{1A}Ã©"),
        ] {
            assert_eq!(masked(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_hidden_comes_back(words in prop::collection::vec("(Ã©|é| |<code>|</code>|href=|\"|http://|`|>|\\]\\(|\\)|\n|a){1,3}", 0..20)) {
            let text = words.concat();
            let masked = Protected::new(&text).mask(0..text.len());
            prop_assert_eq!(masked.unmask(&masked.line), Some(text.clone()));
        }
    }
}
