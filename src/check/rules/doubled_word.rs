//! `doubled-word`: a word written twice.

use std::ops::Range;

use crate::catalog::words;
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};
use crate::check::{Fix, Safety};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "doubled-word",
    severity: Severity::Warning,
    confidence: Confidence::Likely,
    finds: "a word written twice",
    matters: "It is a slip of the editor that every reader sees.",
    wrong: "find = 자세히 자세히 살펴보기",
    right: "find = 자세히 살펴보기",
};

/// Reports a word, or a phrase without spaces, that stands twice in a row.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        if let Some(range) = doubled(&target.view.text, &pair.context.language)
            .filter(|_| doubled(&source.view.text, "en").is_none())
        {
            let word = target.view.text.get(range.clone()).unwrap_or("").trim();
            let message = Sentence::new("finding-doubled").with("word", &word);
            let span = target.view.span(range.clone());
            let exact = target.view.is_exact(&range);
            let fix = exact.then(|| Fix {
                span,
                replacement: String::new(),
                safety: Safety::ChangesWording,
            });
            sink.sure(&META, META.confidence, span, message, fix);
        }
    }
}

/// The second of two equal words and the space before it.
fn doubled(text: &str, language: &str) -> Option<Range<usize>> {
    let mut previous: Option<(usize, &str)> = None;
    for (start, token) in words::tokens(text) {
        if let Some((at, earlier)) = previous {
            let gap = &text[at + earlier.len()..start];
            let word = head(token);
            if gap.chars().all(char::is_whitespace)
                && is_same(earlier, word)
                && !is_idiom(word, language)
            {
                return Some(at + earlier.len()..start + word.len());
            }
        }
        previous = Some((start, token));
    }
    None
}

/// The token up to its first punctuation or tag.
fn head(token: &str) -> &str {
    let end = token
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’')))
        .unwrap_or(token.len());
    &token[..end]
}

/// Whether the token before ends with the word, behind punctuation or whole.
fn is_same(earlier: &str, word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let Some(before) = earlier.strip_suffix(word) else {
        return false;
    };
    letters >= 2
        && before
            .chars()
            .next_back()
            .is_none_or(|c| !c.is_alphanumeric() && c != '-')
}

/// Doublings that the language itself makes.
fn is_idiom(word: &str, language: &str) -> bool {
    let lower = word.to_lowercase();
    match language {
        "de" => matches!(
            lower.as_str(),
            "die" | "der" | "das" | "den" | "dem" | "sie" | "ihr" | "was"
        ),
        "fr" => matches!(lower.as_str(), "nous" | "vous" | "faire"),
        "nl" => matches!(lower.as_str(), "die" | "dat" | "je" | "ze" | "er"),
        "ko" => matches!(
            lower.as_str(),
            "하나" | "한발" | "조금" | "차근" | "두고" | "점점" | "서로"
        ),
        "id" | "ms" | "vi" | "tl" | "haw" | "mi" | "zu" | "xh" => true,
        "tr" => matches!(
            lower.as_str(),
            "yavaş" | "tek" | "kısa" | "sık" | "uzun" | "ayrı" | "adım"
        ),
        "ja" | "zh" => lower.chars().count() < 2,
        _ => false,
    }
}
