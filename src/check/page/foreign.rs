//! Letters of a script that is not the page's.

use std::ops::Range;

use super::judge::Judge;
use super::line::Line;
use super::suspect::Suspect;
use super::switcher;
use super::token::{Token, span};
use crate::check::Confidence;
use crate::check::rules;
use crate::language::{self as tongue, Language, Script};

/// A stretch within a line of the page's own words is no name any more from this many words.
const LEAST_INLINE_WORDS: usize = 4;
/// … or letters, in scripts without spaces between words.
const LEAST_INLINE_LETTERS: usize = 8;
/// From this many Chinese characters a stretch on a Korean page is Chinese, not a gloss.
const LEAST_HAN: usize = 6;

/// Finds runs of letters that cannot belong to the page's language.
pub(super) fn judge(
    judge: &Judge<'_>,
    line: &Line<'_>,
    tokens: &[Token<'_>],
    suspects: &mut Vec<Suspect>,
) {
    let is_alien = |token: &Token<'_>| is_alien(judge, token);
    if !tokens.iter().any(is_alien) || switcher::is_autonym(line.text) {
        return;
    }
    // What decoding could not read makes letters that nobody wrote.
    if line.text.contains(char::REPLACEMENT_CHARACTER) {
        return;
    }
    let at_home =
        |token: &&Token<'_>| judge.is_own(token.word.script) && !token.enclosed && !is_alien(token);
    let own: usize = tokens
        .iter()
        .filter(at_home)
        .map(|token| token.word.letters())
        .sum();
    let mut at = 0;
    while at < tokens.len() {
        let Some(run) = next_run(judge, line.text, tokens, at, &is_alien) else {
            return;
        };
        at = run.end;
        let Some(part) = tokens.get(run) else { return };
        let range = span(line.text, part);
        let is_autonym = line
            .text
            .get(range.clone())
            .is_some_and(switcher::is_autonym);
        if let Some(confidence) = verdict(judge, part, own).filter(|_| !is_autonym) {
            suspects.push(Suspect {
                range,
                rule: &rules::foreign_script::META,
                confidence,
                language: language(part),
                is_whole_line: false,
                message: None,
                is_of_original: false,
            });
        }
    }
}

/// Whether letters of a word are foreign on the page, Latin left to its own judge.
fn is_alien(judge: &Judge<'_>, token: &Token<'_>) -> bool {
    match token.word.script {
        Script::Common | Script::Latin => false,
        // Characters that Japanese does not have are Chinese, although Japanese has others.
        Script::Han if judge.language == Language::JAPANESE => {
            token.word.text.chars().any(tongue::is_not_japanese)
        }
        Script::Han if judge.language == Language::CHINESE => {
            token.word.text.chars().any(tongue::is_shinjitai)
        }
        script => !judge.is_own(script),
    }
}

/// The next run of foreign words; a word of the page's own script ends it, others do not.
fn next_run(
    judge: &Judge<'_>,
    text: &str,
    tokens: &[Token<'_>],
    from: usize,
    is_alien: &impl Fn(&Token<'_>) -> bool,
) -> Option<Range<usize>> {
    let mut start = from + tokens.get(from..)?.iter().position(is_alien)?;
    let first = tokens.get(start)?;
    // Japanese and Chinese share characters: those beside what gives the language away belong to it.
    let is_shared = |token: &Token<'_>| {
        matches!(token.word.script, Script::Han | Script::Kana) && judge.is_own(token.word.script)
    };
    let is_cjk = matches!(first.word.script, Script::Han | Script::Kana);
    while is_cjk
        && start > from
        && tokens
            .get(start - 1)
            .is_some_and(|token| is_shared(token) && !tokens[start].starts_unit)
    {
        start -= 1;
    }
    let mut end = start + 1;
    for (place, token) in tokens.iter().enumerate().skip(end) {
        let gap = text.get(tokens.get(place - 1)?.word.end()..token.word.start)?;
        if token.enclosed != first.enclosed
            || gap.contains([',', '|', '·', '•'])
            || gap.contains("   ")
        {
            break;
        }
        if is_alien(token) || (is_cjk && is_shared(token) && !token.starts_unit) {
            end = place + 1;
        } else if token.word.script != Script::Latin {
            break;
        }
    }
    Some(start..end.max(first_alien_end(tokens, start, is_alien)))
}

/// A run reaches at least to its first foreign word.
fn first_alien_end(
    tokens: &[Token<'_>],
    start: usize,
    is_alien: &impl Fn(&Token<'_>) -> bool,
) -> usize {
    let later = tokens
        .get(start..)
        .and_then(|rest| rest.iter().position(is_alien));
    start + later.unwrap_or(0) + 1
}

/// How sure it is that a run is foreign; `own` letters of the page's script stand beside it.
fn verdict(judge: &Judge<'_>, part: &[Token<'_>], own: usize) -> Option<Confidence> {
    if part.iter().all(|token| token.enclosed) {
        return None;
    }
    let letters: usize = part.iter().map(|token| token.word.letters()).sum();
    let shared: usize = part
        .iter()
        .filter(|token| judge.is_own(token.word.script) && !is_alien(judge, token))
        .map(|token| token.word.letters())
        .sum();
    let han = part.iter().all(|token| token.word.script == Script::Han);
    if own <= shared {
        let is_gloss = han && letters < 2 && judge.language.script() != Script::Latin;
        return (!is_gloss).then_some(Confidence::Certain);
    }
    let is_long = if han {
        letters >= LEAST_HAN
    } else {
        part.len() >= LEAST_INLINE_WORDS || (is_unspaced(part) && letters >= LEAST_INLINE_LETTERS)
    };
    is_long.then_some(Confidence::Likely)
}

fn is_unspaced(part: &[Token<'_>]) -> bool {
    let is_unspaced = |token: &Token<'_>| {
        matches!(
            token.word.script,
            Script::Kana
                | Script::Han
                | Script::Thai
                | Script::Lao
                | Script::Khmer
                | Script::Myanmar
                | Script::Tibetan
        )
    };
    part.iter().any(is_unspaced)
}

/// The language of a run, as far as its scripts tell.
fn language(part: &[Token<'_>]) -> Option<Language> {
    let has = |script| part.iter().any(|token| token.word.script == script);
    if has(Script::Kana) {
        return Some(Language::JAPANESE);
    }
    if has(Script::Hangul) {
        return Some(Language::KOREAN);
    }
    let script = part.first()?.word.script;
    match script {
        Script::Cyrillic | Script::Arabic => {
            let mut scores = tongue::Scores::new(script);
            for token in part {
                scores.add_known(&token.word, &token.frequencies);
            }
            scores.best()
        }
        Script::Han
            if part
                .iter()
                .any(|token| token.word.text.chars().any(tongue::is_shinjitai)) =>
        {
            Some(Language::JAPANESE)
        }
        _ => Language::of_script(script).next(),
    }
}
