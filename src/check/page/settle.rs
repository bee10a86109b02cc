//! What the findings of a page say together.

use crate::check::Confidence;
use crate::check::Finding;
use crate::check::rules;
use crate::language::{self, Language};

/// So many labels in a language that is neither the page's nor its source: the site is bilingual.
const BILINGUAL: usize = 3;
/// A text of at most so many words is a label, whichever rule found it.
const MOST_LABEL_WORDS: usize = 5;
/// So many single words on lines that follow each other: a list of terms, kept on purpose.
const ENUMERATION: usize = 4;

/// Doubts findings that together have another explanation.
pub(super) fn settle(
    findings: &mut [Finding],
    page: Language,
    source: Language,
    is_document: bool,
) {
    fold_bilingual(findings, page, source);
    doubt_lone_labels(findings, page, source);
    if is_document {
        doubt_enumerations(findings);
        doubt_cited_titles(findings);
    }
}

/// On a page with many labels of a third language one finding says so; the rest are doubtful.
/// Another script is no second language of a site, but a slip each time.
fn fold_bilingual(findings: &mut [Finding], page: Language, source: Language) {
    for third in Language::of_script(page.script()).filter(|third| *third != source) {
        let is_third =
            |finding: &Finding| finding.lang.as_deref() == Some(third.tag()) && is_short(finding);
        let count = findings.iter().filter(|finding| is_third(finding)).count();
        if count < BILINGUAL {
            continue;
        }
        let rest = findings
            .iter_mut()
            .filter(|finding| is_third(finding))
            .skip(1);
        rest.for_each(|finding| finding.confidence = Confidence::Possible);
    }
}

/// Whether a finding is no longer than a label.
fn is_short(finding: &Finding) -> bool {
    let words = finding.text.split_whitespace();
    words.take(MOST_LABEL_WORDS + 1).count() <= MOST_LABEL_WORDS
}

/// A single word or capitalized words of a third language with nothing else on the page in it are
/// rather a name, unless a sentence of the page is in a language that has the words as well: those of
/// related languages are easily mixed up. Another script is no name's, and a message of the catalogs
/// is certain.
fn doubt_lone_labels(findings: &mut [Finding], page: Language, source: Language) {
    let spoken = spoken(findings, page, source);
    for third in Language::of_script(page.script()).filter(|third| *third != source) {
        let mut those = findings
            .iter_mut()
            .filter(|finding| finding.lang.as_deref() == Some(third.tag()));
        let (Some(only), None) = (those.next(), those.next()) else {
            continue;
        };
        let is_spoken = spoken.iter().any(|other| has_words(*other, &only.text));
        if is_name_like(&only.text) && !is_spoken && only.confidence < Confidence::Certain {
            only.confidence = Confidence::Possible;
        }
    }
}

/// The third languages that whole sentences of a page are in.
fn spoken(findings: &[Finding], page: Language, source: Language) -> Vec<Language> {
    let is_spoken = |third: &Language| {
        findings.iter().any(|finding| {
            finding.rule == rules::untranslated_text::META.id
                && finding.confidence > Confidence::Possible
                && finding.lang.as_deref() == Some(third.tag())
        })
    };
    Language::of_script(page.script())
        .filter(|third| *third != source)
        .filter(is_spoken)
        .collect()
}

/// Whether a language uses every word of a text.
fn has_words(language: Language, text: &str) -> bool {
    let shown = text.split('{').next().unwrap_or(text);
    language::words(shown).all(|word| language::frequency(word.text).zipf(language).is_some())
}

/// One word, or a few with a capital each; the id of a heading does not count.
fn is_name_like(text: &str) -> bool {
    let shown = text.split('{').next().unwrap_or(text);
    let mut words = shown.split_whitespace();
    let is_capitalized = |word: &str| !word.starts_with(char::is_lowercase);
    let count = words.clone().count();
    count <= 1 || (count <= MOST_LABEL_WORDS && words.all(is_capitalized))
}

/// A line of a document that is one link, with capitals as in a title, cites another page by its
/// name.
fn doubt_cited_titles(findings: &mut [Finding]) {
    let is_label = |finding: &&mut Finding| {
        finding.rule == rules::untranslated_label::META.id
            && finding.confidence < Confidence::Certain
    };
    for finding in findings.iter_mut().filter(is_label) {
        if linked(&finding.text).is_some_and(is_title) {
            finding.confidence = Confidence::Possible;
        }
    }
}

/// The text of a link that is all of a line.
fn linked(text: &str) -> Option<&str> {
    let (title, target) = text.strip_prefix('[')?.split_once("](")?;
    let is_all = target.ends_with(')') && target.matches(')').count() == 1;
    is_all.then_some(title)
}

/// Whether the first and the last word are capitalized.
fn is_title(text: &str) -> bool {
    let starts = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    let mut words = text.split_whitespace();
    starts(words.next()) && words.next_back().is_none_or(|word| starts(Some(word)))
}

fn doubt_enumerations(findings: &mut [Finding]) {
    let is_term = |finding: &Finding| {
        finding.rule == rules::untranslated_label::META.id && !finding.text.trim().contains(' ')
    };
    let mut start = 0;
    while start < findings.len() {
        let follow = |pair: &[Finding]| {
            is_term(&pair[0])
                && is_term(&pair[1])
                && pair[1].position.line <= pair[0].position.line + 1
        };
        let run = 1 + findings
            .get(start..)
            .unwrap_or_default()
            .windows(2)
            .take_while(|pair| follow(pair))
            .count();
        if run >= ENUMERATION {
            for finding in findings.iter_mut().skip(start).take(run) {
                finding.confidence = Confidence::Possible;
            }
        }
        start += run;
    }
}
