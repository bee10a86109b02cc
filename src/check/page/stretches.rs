//! One line → the stretches of it that are in another language.

use super::code;
use super::copied;
use super::foreign;
use super::gather;
use super::home;
use super::judge::Judge;
use super::latin;
use super::line::{Line, Place};
use super::suspect::Suspect;
use super::switcher;
use super::token::{Token, span, tokenize, units};
use crate::check::Confidence;
use crate::check::rules;
use crate::language::{self, Language, Script};

/// A message longer than this is a sentence, found by its words.
const MOST_PHRASE_WORDS: usize = 16;
/// A copyright notice is no longer than this.
const MOST_NOTICE_WORDS: usize = 16;
/// Zipf from which a word is more than a name in the tables.
const NO_NAME: f32 = 3.5;
/// Zipf from which a word of a message is at home on the page as well.
const AT_HOME: f32 = 3.8;
/// … unless the language of the message uses it this much more, in zipf.
const STILL_FOREIGN: f32 = 1.5;

/// The types of [Conventional Commits](https://www.conventionalcommits.org/): such a line cites a change.
const COMMIT_TYPES: [&str; 11] = [
    "feat", "fix", "refactor", "chore", "docs", "style", "perf", "test", "build", "ci", "revert",
];

/// Judges a line; `tokens` is scratch space, reused from line to line.
pub(super) fn judge_line<'a>(
    judge: &Judge<'_>,
    line: &Line<'a>,
    tokens: &mut Vec<Token<'a>>,
    suspects: &mut Vec<Suspect>,
) {
    if is_plainly_own(judge, line.text) {
        return;
    }
    tokenize(line.text, tokens);
    if is_kept_as_it_is(line.text, tokens) {
        return;
    }
    if tokens.len() <= MOST_PHRASE_WORDS && judge.dictionary.says(line.text, judge.language) {
        return;
    }
    if let Some(found) = phrase(judge, line, tokens) {
        suspects.push(found);
        return;
    }
    foreign::judge(judge, line, tokens, suspects);
    for unit in units(tokens) {
        let whole = unit.len() == tokens.len();
        if let Some(tokens) = tokens.get(unit) {
            latin::judge(judge, line, tokens, whole, suspects);
        }
    }
    gather::gather(judge, line, tokens, suspects);
    raise_quotes(tokens, suspects);
    join(line.text, tokens, suspects);
    copied::weigh(judge, line, tokens, suspects);
}

/// The line as a message of another language's catalog.
fn phrase(judge: &Judge<'_>, line: &Line<'_>, tokens: &[Token<'_>]) -> Option<Suspect> {
    if tokens.len() > MOST_PHRASE_WORDS || line.place == Place::Quote {
        return None;
    }
    let found = judge.dictionary.find(line.text, judge.language)?;
    if switcher::is_autonym(line.text)
        || is_at_home(judge, tokens, found.language)
        || is_brand(tokens, found.language)
        || is_name(judge, tokens)
    {
        return None;
    }
    Some(Suspect {
        range: span(line.text, tokens),
        rule: &rules::untranslated_label::META,
        confidence: Confidence::Certain,
        language: Some(found.language),
        is_whole_line: false,
        message: Some((found.id.to_owned(), found.translation.to_owned())),
        is_of_original: false,
    })
}

fn is_name(judge: &Judge<'_>, tokens: &[Token<'_>]) -> bool {
    let all: Vec<&Token<'_>> = tokens.iter().collect();
    let is_identifier = matches!(tokens, [only] if only.is_code);
    is_identifier || judge.names.covers(&all)
}

/// Whether the page's language uses the words of a foreign message as well.
fn is_at_home(judge: &Judge<'_>, tokens: &[Token<'_>], foreign: Language) -> bool {
    tokens.iter().all(|token| {
        let here = token.frequencies.zipf(judge.language).unwrap_or(0.0);
        let there = token.frequencies.zipf(foreign).unwrap_or(0.0);
        here >= AT_HOME && there - here < STILL_FOREIGN
    })
}

/// Whether a line needs no closer look: without a letter of another script in a script of one
/// language, or with common words of the page's language throughout.
fn is_plainly_own(judge: &Judge<'_>, text: &str) -> bool {
    let own = judge.language.script();
    match own {
        Script::Latin | Script::Cyrillic | Script::Arabic if judge.language.has_tables() => {
            home::is_plainly_own(text, judge.language)
        }
        Script::Han | Script::Kana => false,
        _ => text.chars().all(|c| {
            let script = language::script(c);
            script == Script::Common || script == own
        }),
    }
}

/// Whether a language's texts have none of these words but as names, as in `Instagram`.
fn is_brand(tokens: &[Token<'_>], language: Language) -> bool {
    tokens.iter().all(|token| {
        let is_shared = matches!(
            token.word.script,
            Script::Latin | Script::Cyrillic | Script::Arabic
        );
        is_shared && token.frequencies.zipf(language).unwrap_or(0.0) < NO_NAME
    })
}

/// What stands in its own language everywhere: code, copyright notices, cited changes.
fn is_kept_as_it_is(line: &str, tokens: &[Token<'_>]) -> bool {
    code::is_line_of_code(line) || is_copyright(line, tokens) || cites_a_change(line, tokens)
}

fn is_copyright(line: &str, tokens: &[Token<'_>]) -> bool {
    if tokens.len() > MOST_NOTICE_WORDS {
        return false;
    }
    let starts = |word: &str| {
        tokens
            .first()
            .is_some_and(|token| token.word.text.eq_ignore_ascii_case(word))
    };
    line.contains('©')
        || starts("copyright")
        || (starts("all") && tokens.len() == 3 && ends_reserved(tokens))
}

fn ends_reserved(tokens: &[Token<'_>]) -> bool {
    tokens
        .last()
        .is_some_and(|token| token.word.text.eq_ignore_ascii_case("reserved"))
}

fn cites_a_change(line: &str, tokens: &[Token<'_>]) -> bool {
    let first = tokens
        .iter()
        .find(|token| !token.is_code || COMMIT_TYPES.contains(&token.word.text));
    first.is_some_and(|token| {
        let after = line.get(token.word.end()..).unwrap_or("");
        COMMIT_TYPES.contains(&token.word.text) && after.starts_with([':', '(', '!'])
    })
}

/// What is quoted within a text that is foreign itself is no quotation of a foreigner.
fn raise_quotes(tokens: &[Token<'_>], suspects: &mut [Suspect]) {
    suspects.sort_by_key(|suspect| suspect.range.start);
    let mut sure = suspects
        .iter()
        .filter(|suspect| suspect.confidence > Confidence::Possible)
        .peekable();
    let (mut all, mut found, mut reach) = (0, 0, 0);
    for token in tokens {
        while let Some(suspect) = sure.next_if(|suspect| suspect.range.start <= token.word.start) {
            reach = reach.max(suspect.range.end);
        }
        if !token.enclosed && !token.is_code {
            all += 1;
            found += usize::from(token.word.start < reach);
        }
    }
    if found > 0 && 2 * found >= all {
        for suspect in suspects {
            suspect.confidence = suspect.confidence.max(Confidence::Likely);
        }
    }
}

/// Joins what lies side by side, in order, in one language; what makes up a line takes all of it.
fn join(line: &str, tokens: &[Token<'_>], suspects: &mut Vec<Suspect>) {
    suspects.dedup_by(|next, before| {
        let between = line.get(before.range.end..next.range.start).unwrap_or(" ");
        let joins = next.language == before.language
            && next.confidence == before.confidence
            && !between.contains(|c: char| c.is_alphabetic() || c == '|');
        if joins {
            before.range.end = next.range.end;
        }
        joins
    });
    if let [only] = suspects.as_mut_slice() {
        let is_rest =
            |token: &&Token<'_>| !token.is_code && !only.range.contains(&token.word.start);
        if !tokens.iter().any(|token| is_rest(&token)) {
            only.is_whole_line = true;
        }
    }
}
