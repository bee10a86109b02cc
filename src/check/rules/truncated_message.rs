//! `truncated-message`: a translation much shorter than the locale needs for such a source.

use crate::catalog::{Kind, Variant};
use crate::check::catalog::ending::{Ending, bare_end, ending, is_sentence};
use crate::check::catalog::{Pair, Sink, weight};
use crate::check::{Confidence, Meta, Sentence, Severity};
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

/// Share of the usual length below which text is missing.
const LEAST_SHARE: f64 = 0.35;

/// The same of a text that breaks off in the middle of a sentence.
const LEAST_SHARE_BROKEN: f64 = 0.75;

/// Fewest source letters for which lengths tell anything.
const FEWEST_LETTERS: usize = 24;

/// Compares the length with what the locale usually needs.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    if pair.target.kind != Kind::Message {
        return;
    }
    let Some(usual) = pair.context.habits.length_ratio else {
        return;
    };
    for (source, target) in pair.variants() {
        let (long, short) = (weight(&source.view), weight(&target.view));
        if long < FEWEST_LETTERS || short == 0 {
            continue;
        }
        let share = short as f64 / (usual * long as f64);
        if share < LEAST_SHARE || share < LEAST_SHARE_BROKEN && breaks_off(pair, source, target) {
            let percent = (100.0 * share).round();
            let message = Sentence::new("finding-short").with("percent", &percent);
            sink.add(&META, pair.target.place(target), message);
        }
    }
}

/// Whether a text ends where no sentence of its language ends, though the source's is whole.
fn breaks_off(pair: &Pair<'_, '_>, source: &Variant<'_>, target: &Variant<'_>) -> bool {
    let (from, to) = (ending(&source.view.text), ending(&target.view.text));
    if to != Ending::Bare {
        return false;
    }
    let (all, own) = pair.context.habits.endings(from, to);
    let loses = from != Ending::Bare && all >= FEWEST_ENDINGS && own as f64 <= RARE * all as f64;
    let language = pair.context.language.as_str();
    dangles(language, &target.view.text) && (loses || !dangles("en", &source.view.text))
        || loses && !is_sentence(&target.view.text) && language == "ko"
}

/// Fewest texts from which a habit is read, and the share of them that is none.
const FEWEST_ENDINGS: usize = 8;
const RARE: f64 = 0.12;

/// Whether the last word of a text asks for another one: an article, a conjunction, a case
/// particle.
fn dangles(language: &str, text: &str) -> bool {
    let end = bare_end(text);
    match language {
        "ko" => end.ends_with(KOREAN_PARTICLES),
        "ja" => end.ends_with(JAPANESE_PARTICLES),
        _ => words(end).last().is_some_and(|word| {
            let is_last = word.end() == end.len();
            let language = Language::from_tag(language);
            is_last && language.is_some_and(|language| frequency(word.text).is_function(language))
        }),
    }
}

/// Particles that tie a noun to what follows, and that hardly ever end a word of their own.
const KOREAN_PARTICLES: [char; 2] = ['을', '를'];
const JAPANESE_PARTICLES: [char; 3] = ['を', 'は', 'が'];
