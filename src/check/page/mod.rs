//! Finished pages and documents: text that is not in the page's locale.

mod code;
mod copied;
mod declared;
mod foreign;
mod gather;
mod home;
mod html;
mod judge;
mod label;
mod latin;
mod line;
mod markdown;
mod mask;
mod names;
mod original;
mod plain;
mod sentence;
mod settle;
mod stretch;
mod stretches;
mod suspect;
mod switcher;
mod token;
mod unit;
mod unjudged;
mod whole;

use std::ops::Range;

use self::declared::Declared;
use self::judge::Judge;
use self::line::{Line, Place};
use self::names::Names;
use self::original::Original;
use self::suspect::Suspect;
pub(super) use self::switcher::is_autonym;
pub use self::unjudged::Unjudged;
use super::{Finding, Fix, Markup, Options, Safety, Sentence};
use crate::document::Format;
use crate::document::Limits;
use crate::document::LineIndex;
use crate::document::Span;
use crate::document::push_escaped_value;
use crate::encoding::Text;
use crate::language::Language;

/// Every finding of a page, in order of place.
///
/// `original` is the same page in the language of the source, if the site has it: what stands in both word
/// for word is certain. The locale of the options goes over what the page declares.
///
/// # Errors
/// When nobody says the page's language, or nothing is known of it.
pub fn check(
    text: &Text,
    markup: Markup,
    original: Option<&Text>,
    options: &Options,
) -> Result<Vec<Finding>, Unjudged> {
    let original =
        original.and_then(|original| Original::read(original, markup, options.source_language()));
    let original = original.as_ref();
    match markup {
        Markup::Html => html(text, original, options),
        Markup::Markdown => markdown(text, original, options),
        Markup::Plain => plain(text, original, options),
    }
}

fn html(
    text: &Text,
    original: Option<&Original>,
    options: &Options,
) -> Result<Vec<Finding>, Unjudged> {
    let document = crate::document::parse(text.clone(), Format::Html, &Limits::default());
    let declared = Declared::read(&document);
    let unknown = declared.as_ref().and_then(|it| it.unknown(&document));
    let language = match (declared::language(options, declared.as_ref()), unknown) {
        (Ok(language), unknown) => (language, unknown),
        // What is wrong is told, and nothing else can be.
        (Err(Unjudged::NoLocale), Some(unknown)) => return Ok(vec![unknown]),
        (Err(error), _) => return Err(error),
    };
    let (mut language, unknown) = language;
    let mut lines = html::read(&document, language);
    let evident = declared
        .as_ref()
        .and_then(|it| Some((it, it.evident(&lines.text, options.source_language())?)));
    let wrong = evident.map(|(declared, evident)| {
        if options.locale.is_none() && evident != language {
            language = evident;
            lines = html::read(&document, language);
        }
        declared.contradicted(&document, evident)
    });
    let page = Page {
        shown: &lines.text,
        masked: &lines.text,
        ranges: &lines.ranges,
        is_document: false,
        original,
    };
    let mut findings = page.findings(language, options);
    for finding in &mut findings {
        finding.span = Span {
            start: lines.source(finding.span.start),
            end: lines
                .source_end(finding.span.end)
                .max(lines.source(finding.span.start)),
        };
        // A span that cuts a character reference reaches to its end.
        while !text.as_str().is_char_boundary(finding.span.end) {
            finding.span.end += 1;
        }
        finding.position = document.position(finding.span.start);
        finding.fix = finding
            .fix
            .take()
            .and_then(|fix| in_html(fix, finding.span, text.as_str()));
    }
    findings.extend(unknown.into_iter().chain(wrong));
    findings.sort_by_key(|finding| finding.span);
    Ok(findings)
}

/// The language of a document, which does not say it itself.
fn named(options: &Options) -> Result<Language, Unjudged> {
    declared::language(options, None)
}

/// A fix for text that stands in HTML source: what it says stays text. `None` where markup stands within
/// the text, or where nothing tells where an attribute's value ends.
fn in_html(fix: Fix, span: Span, source: &str) -> Option<Fix> {
    let is_unquoted = source.get(..span.start)?.ends_with('=');
    if is_unquoted || span.slice(source).contains('<') {
        return None;
    }
    let mut replacement = String::with_capacity(fix.replacement.len());
    push_escaped_value(&mut replacement, &fix.replacement);
    if source.get(..span.start)?.ends_with('\'') {
        replacement = replacement.replace('\'', "&#39;");
    }
    Some(Fix {
        span,
        replacement,
        ..fix
    })
}

/// Whether a fix for Markdown or plain text brings in no markup and no line of its own.
fn is_harmless(fix: &Fix) -> bool {
    !fix.replacement.contains(['<', '`', '\n', '\r'])
}

fn markdown(
    text: &Text,
    original: Option<&Original>,
    options: &Options,
) -> Result<Vec<Finding>, Unjudged> {
    let language = named(options)?;
    let lines = markdown::read(text);
    let page = Page {
        shown: text.as_str(),
        masked: &lines.masked,
        ranges: &lines.ranges,
        is_document: true,
        original,
    };
    let mut findings = page.findings(language, options);
    for finding in &mut findings {
        let fix = finding.fix.take().filter(is_harmless);
        finding.fix = fix.and_then(|fix| {
            let span = lines.only_text(fix.span)?;
            Some(Fix { span, ..fix })
        });
    }
    Ok(findings)
}

fn plain(
    text: &Text,
    original: Option<&Original>,
    options: &Options,
) -> Result<Vec<Finding>, Unjudged> {
    let language = named(options)?;
    let (masked, ranges) = plain::read(text);
    let page = Page {
        shown: text.as_str(),
        masked: &masked,
        ranges: &ranges,
        is_document: false,
        original,
    };
    let mut findings = page.findings(language, options);
    for finding in &mut findings {
        finding.fix = finding.fix.take().filter(is_harmless);
    }
    Ok(findings)
}

/// A page as its lines.
struct Page<'p> {
    /// The text that findings quote.
    shown: &'p str,
    /// The same, byte for byte, with what is no prose turned into spaces.
    masked: &'p str,
    ranges: &'p [(Range<usize>, Place)],
    is_document: bool,
    original: Option<&'p Original>,
}

impl Page<'_> {
    fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.ranges.iter().map(|(range, place)| Line {
            text: self.masked.get(range.clone()).unwrap_or_default(),
            start: range.start,
            place: *place,
        })
    }

    fn findings(&self, language: Language, options: &Options) -> Vec<Finding> {
        let judge = Judge {
            language,
            source: options.source_language(),
            names: Names::new(language, self.masked, self.ranges),
            dictionary: options.dictionary(),
            original: self.original,
        };
        let mut findings = Vec::new();
        let mut tokens = Vec::new();
        let mut suspects = Vec::new();
        let lines = LineIndex::new(self.shown);
        for line in self.lines() {
            stretches::judge_line(&judge, &line, &mut tokens, &mut suspects);
            let found = suspects.drain(..);
            findings.extend(found.map(|suspect| finding(self.shown, &lines, &line, &suspect)));
        }
        settle::settle(&mut findings, language, judge.source, self.is_document);
        findings
    }
}

fn finding(text: &str, lines: &LineIndex, line: &Line<'_>, suspect: &Suspect) -> Finding {
    let range = if suspect.is_whole_line {
        whole::whole(text, line)
    } else {
        suspect.range.clone()
    };
    let span = Span {
        start: line.start + range.start,
        end: line.start + range.end,
    };
    Finding {
        confidence: suspect.confidence,
        lang: suspect.language.map(|language| language.tag().to_owned()),
        id: suspect.message.as_ref().map(|(id, _)| id.clone()),
        fix: suspect.message.as_ref().map(|(_, translation)| Fix {
            span,
            replacement: translation.clone(),
            safety: Safety::ChangesWording,
        }),
        ..suspect.rule.finding(
            span,
            lines.position(text, span.start),
            text.get(span.start..span.end).unwrap_or_default(),
            message(suspect),
        )
    }
}

/// One sentence that says what it is.
fn message(suspect: &Suspect) -> Sentence {
    let language = suspect.language.map_or("another-language", Language::tag);
    match &suspect.message {
        Some((id, _)) => Sentence::new("finding-message-language")
            .with("id", &id)
            .with_word("language", &language),
        None if suspect.is_of_original => {
            Sentence::new("finding-original").with_word("language", &language)
        }
        None => Sentence::new("finding-language").with_word("language", &language),
    }
}

#[cfg(test)]
mod tests {
    use super::in_html;
    use crate::check::Fix;
    use crate::check::Safety;
    use crate::document::Span;

    fn fixed(source: &str, at: &str, replacement: &str) -> Option<String> {
        let start = source.find(at).expect("a place");
        let span = Span {
            start,
            end: start + at.len(),
        };
        let fix = Fix {
            span,
            replacement: replacement.to_owned(),
            safety: Safety::ChangesWording,
        };
        in_html(fix, span, source).map(|fix| fix.replacement)
    }

    #[test]
    fn a_translation_stays_text() {
        let hostile = "<img onerror='x'> \"";
        assert_eq!(
            fixed("<b>Top</b>", "Top", hostile).as_deref(),
            Some("&lt;img onerror='x'&gt; &quot;")
        );
        assert_eq!(
            fixed("<b title='Top'>", "Top", "l'été").as_deref(),
            Some("l&#39;été")
        );
        assert_eq!(fixed("<b title=Top>", "Top", "맨 위로"), None);
        assert_eq!(
            fixed("<b>Back <i>to</i> top</b>", "Back <i>to</i> top", "맨 위로"),
            None
        );
    }
}
