//! What the findings of a page say together.

use crate::check::Confidence;
use crate::check::Finding;
use crate::check::rules;
use crate::language::Language;

/// So many labels in a language that is neither the page's nor its source: the site is bilingual.
const BILINGUAL: usize = 3;
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
    if is_document {
        doubt_enumerations(findings);
    }
}

/// On a page with many labels of a third language one finding says so; the rest are doubtful.
/// Another script is no second language of a site, but a slip each time.
fn fold_bilingual(findings: &mut [Finding], page: Language, source: Language) {
    for third in Language::of_script(page.script()).filter(|third| *third != source) {
        let is_third = |finding: &Finding| {
            finding.rule == rules::untranslated_label::META.id
                && finding.lang.as_deref() == Some(third.tag())
        };
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
