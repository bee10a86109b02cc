//! Words in a script that several languages share: which of them is it.

use super::judge::Judge;
use super::label::label;
use super::line::{Line, Place};
use super::sentence::{headline, sentence};
use super::stretch::stretch;
use super::suspect::Suspect;
use super::token::{Token, span};
use super::unit::{LEAST_VOTES, Scripts, Unit};
use crate::check::Confidence;
use crate::check::Meta;
use crate::check::rules;
use crate::language::{Language, Script};

/// Judges a sentence or cell; `whole` when it is all of its line.
pub(super) fn judge(
    judge: &Judge<'_>,
    line: &Line<'_>,
    tokens: &[Token<'_>],
    whole: bool,
    suspects: &mut Vec<Suspect>,
) {
    let own = judge.language.script();
    let same = judge.language.has_tables()
        && matches!(own, Script::Latin | Script::Cyrillic | Script::Arabic);
    if same {
        let unit = Unit::new(tokens, whole, own);
        let found = find(judge, line, &unit, Scripts::Same);
        suspects.extend(found.or_else(|| stretch(judge, line, &unit)));
    }
    if own != Script::Latin && !tokens.iter().any(|token| judge.is_own(token.word.script)) {
        suspects.extend(find(
            judge,
            line,
            &Unit::new(tokens, whole, Script::Latin),
            Scripts::Other,
        ));
    }
}

fn find(
    judge: &Judge<'_>,
    line: &Line<'_>,
    unit: &Unit<'_, '_>,
    scripts: Scripts,
) -> Option<Suspect> {
    if unit.prose.is_empty() || unit.is_code() {
        return None;
    }
    if scripts == Scripts::Same && unit.is_at_home(judge.language) {
        return None;
    }
    let is_sentence = unit.votes.len() >= LEAST_VOTES;
    let is_short = unit.prose.len() <= LEAST_VOTES + 1;
    let found = if is_sentence {
        sentence(judge, unit, scripts)
    } else {
        headline(judge, line, unit, scripts)
    };
    let (rule, language): (&'static Meta, Language) = match found {
        Some(language) => (&rules::untranslated_text::META, language),
        None if is_short || !is_sentence => (
            &rules::untranslated_label::META,
            label(judge, line, unit, scripts)?,
        ),
        None => return None,
    };
    let is_quoted = line.place == Place::Quote || unit.is_enclosed();
    let is_title = rule.id == rules::untranslated_label::META.id
        && line.place == Place::Section
        && unit.is_title();
    Some(Suspect {
        range: span(line.text, unit.tokens),
        rule,
        confidence: if is_quoted || is_title {
            Confidence::Possible
        } else {
            Confidence::Likely
        },
        language: Some(language),
        is_whole_line: false,
        message: None,
        is_of_original: false,
    })
}
