//! `truncated-message`: a translation much shorter than the locale needs for such a source.

use crate::catalog::{Entry, Format, Kind, Variant};
use crate::check::catalog::ending::{Ending, bare_end, ending, is_sentence};
use crate::check::catalog::{Pair, Sink, weight};
use crate::check::{Confidence, Meta, Sentence, Severity};
use crate::document::Span;
use crate::language::{Language, frequency, words};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "truncated-message",
    severity: Severity::Warning,
    confidence: Confidence::Likely,
    finds: "a translation much shorter than the locale needs for such a source",
    matters: "A sentence of the source is gone, or the text breaks off.",
    wrong: "en: pin = Keep the pages you love open and a click away.\nko: pin = 좋아하는",
    right: "ko: pin = 좋아하는 페이지를 열어 두고 한 번에 여세요.",
};

/// Share of the usual length below which text is missing, of a long text and of one that lacks a sentence.
const LEAST_SHARE: f64 = 0.3;
const LEAST_SHARE_OF_SENTENCES: f64 = 0.55;

/// The same of a text that breaks off in the middle of a sentence.
const LEAST_SHARE_BROKEN: f64 = 0.75;

/// Below this share it may be a short form of the same.
const LEAST_SHARE_POSSIBLE: f64 = 0.35;

/// Fewest source letters for which lengths tell anything, and those of a text that has no short form.
const FEWEST_LETTERS: usize = 24;
const MANY_LETTERS: usize = 48;

/// Compares the length with what the locale usually needs.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    if pair.target.kind != Kind::Message {
        return;
    }
    cut_by_comment(pair, sink);
    let Some(usual) = pair.context.habits.length_ratio else {
        return;
    };
    for (source, target) in pair.variants() {
        let (long, short) = (weight(&source.view), weight(&target.view));
        // Forms that bars part are of different lengths by themselves.
        let is_form = target.keys.is_empty() && pair.target.variants.len() > 1;
        if long < FEWEST_LETTERS || short == 0 || is_form {
            continue;
        }
        let share = short as f64 / (usual * long as f64);
        if let Some(confidence) = judge(pair, source, target, share) {
            let percent = (100.0 * share).round();
            let message = Sentence::new("finding-short").with("percent", &percent);
            sink.sure(&META, confidence, pair.target.place(target), message, None);
        }
    }
}

/// What stands behind ` #` in a plain text of YAML is a comment, though the source has the sign in its text.
fn cut_by_comment(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    let file = pair.file.target;
    let has_sign = |entry: &Entry<'_>| {
        entry
            .variants
            .iter()
            .any(|variant| variant.view.text.contains('#'))
    };
    if file.format != Format::Yaml || !has_sign(pair.source) || has_sign(pair.target) {
        return;
    }
    let rest = file.text.get(pair.target.value.end..).unwrap_or("");
    let line = rest.lines().next().unwrap_or("");
    if line.starts_with(' ') && line.trim_start().starts_with('#') {
        let start = pair.target.value.end;
        let span = Span {
            start,
            end: start + line.len(),
        };
        let message = Sentence::new("finding-comment-cuts");
        sink.sure(&META, Confidence::Certain, span, message, None);
    }
}

/// How sure it is that text is missing.
fn judge(
    pair: &Pair<'_, '_>,
    source: &Variant<'_>,
    target: &Variant<'_>,
    share: f64,
) -> Option<Confidence> {
    let is_long = weight(&source.view) >= MANY_LETTERS;
    let loses = sentences(&target.view.text) < sentences(&source.view.text);
    let is_cut = is_long && share < LEAST_SHARE
        || loses && share < LEAST_SHARE_OF_SENTENCES
        || share < LEAST_SHARE_BROKEN && breaks_off(pair, source, target);
    if is_cut {
        return Some(META.confidence);
    }
    (share < LEAST_SHARE_POSSIBLE).then_some(Confidence::Possible)
}

/// Sentences of a text, as far as marks and the white space behind them part it.
fn sentences(text: &str) -> usize {
    let mut ends = 0;
    let mut characters = text.trim_end().chars().peekable();
    while let Some(c) = characters.next() {
        let is_end = match c {
            '。' | '！' | '？' => characters.peek().is_some(),
            '.' | '!' | '?' | '।' | '۔' | '؟' => {
                characters.peek().is_some_and(|next| next.is_whitespace())
            }
            _ => false,
        };
        ends += usize::from(is_end);
    }
    ends + 1
}

/// Whether a text ends where no sentence of its language ends, though the source's is whole.
fn breaks_off(pair: &Pair<'_, '_>, source: &Variant<'_>, target: &Variant<'_>) -> bool {
    let (from, to) = (ending(&source.view.text), ending(&target.view.text));
    if to != Ending::Bare {
        return false;
    }
    let (all, own) = pair.context.habits.endings(from, to);
    let loses = from != Ending::Bare && all >= FEWEST_ENDINGS && own as f64 <= RARE * all as f64;
    let text = bare_end(&target.view.text);
    match pair.context.language.as_str() {
        "ko" => {
            let is_whole = !dangles("en", bare_end(&source.view.text));
            // A long sentence is seldom put as a noun.
            let is_cut =
                weight(&source.view) >= MANY_LETTERS && !is_sentence(text) && !is_noun_form(text);
            text.ends_with(TIES) && (loses || is_whole) || loses && (joins(text) || is_cut)
        }
        "ja" => {
            text.ends_with(JAPANESE_PARTICLES)
                && (loses || !dangles("en", bare_end(&source.view.text)))
        }
        language => {
            let is_whole = language == "de" && !dangles("en", bare_end(&source.view.text));
            dangles(language, text) && (loses || is_whole)
        }
    }
}

/// Fewest texts from which a habit is read, and the share of them that is none.
const FEWEST_ENDINGS: usize = 8;
const RARE: f64 = 0.12;

/// Whether the last word of a text asks for another one: an article, a conjunction, a preposition. Where these stand behind
/// their words, or verbs end with them, they tell nothing.
fn dangles(language: &str, text: &str) -> bool {
    let is_behind = matches!(
        language,
        "fa" | "tr"
            | "az"
            | "hu"
            | "fi"
            | "et"
            | "hi"
            | "ur"
            | "bn"
            | "mr"
            | "ta"
            | "te"
            | "eu"
            | "ka"
            | "kk"
            | "ky"
    );
    let last = words(text).last().filter(|word| word.end() == text.len());
    let is_function = last.is_some_and(|word| {
        let language = Language::from_tag(language);
        let is_part = GERMAN_VERB_PARTS.contains(&word.text);
        !is_part && language.is_some_and(|language| frequency(word.text).is_function(language))
    });
    !is_behind && is_function
}

/// Parts of verbs that end German and Dutch sentences: `Tragen Sie das ein`.
const GERMAN_VERB_PARTS: [&str; 22] = [
    "ein", "aus", "an", "auf", "ab", "zu", "vor", "nach", "um", "her", "hin", "los", "mit",
    "nicht", "werden", "sein", "haben", "kann", "hat", "in", "op", "uit",
];

/// Particles that tie a noun to what follows, and that hardly ever end a word of their own.
const TIES: [char; 2] = ['을', '를'];
const JAPANESE_PARTICLES: [char; 3] = ['を', 'は', 'が'];

/// Whether a Korean text ends with a particle or an ending that another word has to follow.
fn joins(text: &str) -> bool {
    const ENDINGS: [&str; 22] = [
        "의", "에서", "에게", "으로", "로", "와", "과", "은", "는", "고", "며", "면서", "하여",
        "해서", "지만", "거나", "도록", "려면", "모든", "다음", "위해", "통해",
    ];
    ENDINGS.iter().any(|end| text.ends_with(end))
}

/// Whether a Korean text ends with a noun that says what is done, as labels and messages do: `업데이트 완료`.
fn is_noun_form(text: &str) -> bool {
    const NOUNS: [&str; 30] = [
        "완료", "실패", "성공", "복원", "삭제", "설정", "저장", "변경", "필요", "가능", "불가",
        "없음", "있음", "됨", "함", "음", "기", "중", "사용", "표시", "선택", "추가", "제거",
        "열기", "확인", "취소", "입력", "오류", "지원", "금지",
    ];
    NOUNS.iter().any(|noun| text.ends_with(noun))
}
