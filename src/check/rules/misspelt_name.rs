//! `misspelt-name`: a name of the source that is misspelt in the translation.

use crate::catalog::View;
use crate::catalog::words::{Shape, Word};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};
use crate::check::{Fix, Safety};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "misspelt-name",
    severity: Severity::Warning,
    confidence: Confidence::Likely,
    finds: "a name of the source that is misspelt in the translation",
    matters: "The product or person cannot be recognized or searched for.",
    wrong: "en: with = Sign in with GitHub\nko: with = Githbu로 로그인",
    right: "ko: with = GitHub으로 로그인",
};

/// Shortest name judged, in letters: short words differ by one letter by chance.
const SHORTEST: usize = 5;

/// Reports words of the translation that are one slip away from a name of the source.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    if pair.context.shares_script() {
        return;
    }
    for (source, target) in pair.variants() {
        // A text without a letter of the other script is all in the source's, whatever the locale is.
        let is_mixed = target
            .view
            .text
            .chars()
            .any(|c| c.is_alphabetic() && !is_latin(c));
        if !is_mixed || !target.view.text.bytes().any(|b| b.is_ascii_uppercase()) {
            continue;
        }
        let names: Vec<Word<'_>> = source
            .view
            .words()
            .filter(|word| word.shape != Shape::Lower)
            .collect();
        for word in ascii_words(&target.view) {
            let known =
                source.view.text.contains(word.text) || pair.context.habits.keeps(word.text) > 1;
            if known || word.text.len() < SHORTEST || word.shape == Shape::Lower {
                continue;
            }
            let meant = names.iter().find(|name| is_slip(name.text, word.text));
            if let Some(meant) = meant.filter(|name| !target.view.text.contains(name.text)) {
                let span = target.view.span(word.start..word.start + word.text.len());
                let fix = Fix {
                    span,
                    replacement: meant.text.to_owned(),
                    safety: Safety::ChangesWording,
                };
                let message = Sentence::new("finding-misspelt").with("name", &meant.text);
                sink.sure(&META, META.confidence, span, message, Some(fix));
            }
        }
    }
}

fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

/// Words in ASCII letters, cut off from the letters of other scripts around them.
fn ascii_words<'t>(view: &'t View<'_>) -> impl Iterator<Item = Word<'t>> {
    view.words().filter_map(|word| {
        let end = word
            .text
            .find(|c: char| !c.is_ascii())
            .unwrap_or(word.text.len());
        let text = word.text.get(..end)?;
        (!text.is_empty()).then_some(Word { text, ..word })
    })
}

/// One letter more, less or other, or two neighbours swapped; case alone is no slip.
fn is_slip(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_ascii_lowercase(), other.to_ascii_lowercase());
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one == other || one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let head = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[head..], &other[head..]);
    let tail = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let (one, other) = (&one[..one.len() - tail], &other[..other.len() - tail]);
    let swapped = one.len() == 2 && other.len() == 2 && one[0] == other[1] && one[1] == other[0];
    swapped || one.len().max(other.len()) <= 1 && !is_ending(one, other, tail)
}

/// A plural or genitive ending is no slip.
fn is_ending(one: &[u8], other: &[u8], tail: usize) -> bool {
    tail == 0 && (one == b"s" || other == b"s")
}
