//! `doubled-word`: a word written twice.

use std::ops::Range;

use crate::catalog::words;
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};
use crate::check::{Fix, Safety};
use crate::language::Language;

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
            // What a language that is not known doubles is not known either.
            let is_known = Language::from_tag(&pair.context.language).is_some();
            let confidence = if is_known {
                META.confidence
            } else {
                Confidence::Possible
            };
            sink.sure(&META, confidence, span, message, fix);
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
    let is_one_of = |words: &[&str]| words.contains(&lower.as_str());
    match language {
        "de" => is_one_of(&["die", "der", "das", "den", "dem", "sie", "ihr", "was"]),
        "fr" => is_one_of(&["nous", "vous", "faire"]),
        // A particle of a verb stands beside the same preposition: `voer het in in het veld`.
        "nl" | "af" => is_one_of(&[
            "die", "dat", "je", "ze", "er", "in", "aan", "af", "uit", "over", "om", "onder",
            "door", "van", "voor", "bij", "toe", "mee", "of",
        ]),
        "ko" => is_one_of(&KOREAN_ADVERBS),
        "ja" | "zh" => lower.chars().count() < 2 || lower.chars().all(is_hiragana),
        // Postpositions are never doubled, all else is.
        "hi" => !is_one_of(&[
            "में",
            "पर",
            "को",
            "से",
            "के",
            "का",
            "की",
            "ने",
            "है",
            "हैं",
            "और",
            "नहीं",
            "यह",
        ]),
        "ur" => !is_one_of(&[
            "میں", "پر", "کو", "سے", "کے", "کا", "کی", "نے", "ہے", "ہیں", "اور",
        ]),
        "mr" => !is_one_of(&["आहे", "आणि", "या", "ही", "हे"]),
        "bn" | "pa" | "ta" | "te" | "gu" | "ne" | "si" | "kn" | "ml" | "or" | "as" => true,
        "id" | "ms" | "vi" | "tl" | "fil" | "haw" | "mi" | "zu" | "xh" | "jv" | "su" | "th"
        | "lo" | "km" | "my" => true,
        "tr" | "az" => is_one_of(&[
            "yavaş", "tek", "kısa", "sık", "uzun", "ayrı", "adım", "çeşit", "zaman", "yer",
            "teker", "bir",
        ]),
        _ => false,
    }
}

/// Words that Korean says twice for stress or for one after another.
const KOREAN_ADVERBS: [&str; 44] = [
    "하나",
    "한발",
    "조금",
    "차근",
    "두고",
    "점점",
    "서로",
    "천천히",
    "가만히",
    "조용히",
    "꼼꼼히",
    "정말",
    "진짜",
    "가끔",
    "자주",
    "빨리",
    "어서",
    "얼른",
    "많이",
    "아주",
    "매우",
    "너무",
    "더욱",
    "자꾸",
    "계속",
    "거듭",
    "차차",
    "멀리",
    "높이",
    "깊이",
    "오래",
    "매일",
    "하루",
    "마디",
    "구석",
    "굽이",
    "방울",
    "반짝",
    "살금",
    "조심",
    "드문",
    "문득",
    "또박",
    "송이",
];

fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}' | 'ー')
}
