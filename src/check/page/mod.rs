//! Finished pages and documents: text that is not in the page's locale.

mod code;
mod foreign;
mod judge;
mod label;
mod latin;
mod line;
mod markdown;
mod mask;
mod names;
mod plain;
mod settle;
mod suspect;
mod switcher;
mod token;

use std::ops::Range;

use self::judge::Judge;
use self::line::Line;
use self::names::Names;
use self::suspect::Suspect;
use super::{Finding, Fix, Lines, Markup, Options, Safety};
use crate::document::Span;
use crate::encoding::Text;
use crate::language::Language;

/// Every finding of a page, in order of place.
///
/// Nothing is found where the page's locale is not known or in a language without tables.
pub fn check(text: &Text, markup: Markup, options: &Options) -> Vec<Finding> {
    let Some(language) = options.locale.as_deref().and_then(Language::from_tag) else {
        return Vec::new();
    };
    let text = text.as_str();
    let (masked, ranges) = match markup {
        Markup::Markdown => markdown::read(text),
        Markup::Plain | Markup::Html => plain::read(text),
    };
    let lines = || {
        ranges.iter().map(|(range, place)| Line {
            text: masked.get(range.clone()).unwrap_or_default(),
            start: range.start,
            place: *place,
        })
    };
    let names = Names::learn(language, lines());
    let judge = Judge {
        language,
        source: Language::from_tag(options.source()).unwrap_or(Language::ENGLISH),
        names: &names,
        dictionary: options.dictionary(),
    };
    let mut findings = Vec::new();
    let mut tokens = Vec::new();
    let mut suspects = Vec::new();
    let places = Lines::new(text);
    for line in lines() {
        judge.line(&line, &mut tokens, &mut suspects);
        findings.extend(
            suspects
                .drain(..)
                .map(|suspect| finding(text, &places, &line, &suspect)),
        );
    }
    settle::settle(&mut findings, judge.source, markup == Markup::Markdown);
    findings
}

fn finding(text: &str, places: &Lines<'_>, line: &Line<'_>, suspect: &Suspect) -> Finding {
    let range = if suspect.is_whole_line {
        whole(text, line)
    } else {
        suspect.range.clone()
    };
    let span = Span {
        start: line.start + range.start,
        end: line.start + range.end,
    };
    Finding {
        rule: suspect.rule.id,
        severity: suspect.rule.severity,
        confidence: suspect.confidence,
        span,
        position: places.position(span.start),
        text: text
            .get(span.start..span.end)
            .unwrap_or_default()
            .to_owned(),
        lang: suspect.language.map(|language| language.tag().to_owned()),
        id: suspect.message.as_ref().map(|(id, _)| id.clone()),
        message: suspect.rule.finds.to_owned(),
        fix: suspect.message.as_ref().and_then(|(_, translation)| {
            Some(Fix {
                span,
                replacement: translation.clone()?,
                safety: Safety::ChangesWording,
            })
        }),
    }
}

/// All of a line but the markup it begins with and the spaces it ends with, as bytes of the line.
fn whole(text: &str, line: &Line<'_>) -> Range<usize> {
    let raw = text
        .get(line.start..line.start + line.text.len())
        .unwrap_or(line.text);
    let shown = line.text.find(|c: char| !c.is_whitespace()).unwrap_or(0);
    let markup = raw.get(..shown).unwrap_or("");
    // What was masked at the beginning is a key or a marker, unless it is code of the sentence.
    let begin = markup.find('`').unwrap_or(shown);
    let rest = raw.get(begin..).unwrap_or("");
    let is_marker = |c: char| c.is_whitespace() || matches!(c, '#' | '>' | '-' | '*' | '+' | '|');
    let start = begin + rest.find(|c: char| !is_marker(c)).unwrap_or(0);
    let numbered = raw
        .get(start..)
        .unwrap_or("")
        .trim_start_matches(|c: char| c.is_ascii_digit());
    let start = match numbered.strip_prefix(". ") {
        Some(item) if numbered.len() < raw.len() - start => raw.len() - item.trim_start().len(),
        _ => start,
    };
    start
        ..raw
            .trim_end_matches(|c: char| c.is_whitespace() || c == '|')
            .len()
            .max(start)
}
