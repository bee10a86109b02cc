//! Which language a page is judged in, and what is wrong with what it says of it.

use crate::check::locale::{self, is_locale, judged, similar_locale};
use crate::check::rules::{unknown_language, wrong_language};
use crate::check::{Finding, Options};
use crate::document::{Document, Span, Tag};
use crate::language::{self, Language, Script};

use super::unjudged::Unjudged;

/// A page with fewer letters than this says too little to contradict it.
const LEAST_LETTERS: usize = 30;
/// … and with fewer words, where words tell.
const LEAST_WORDS: usize = 20;
/// The part of the letters that are of one script where the page is written in it, in hundredths.
const MOST_OF_PAGE: usize = 60;
/// How much better, in zipf a word, another language of the same script explains the words.
const MARGIN: f32 = 1.0;
/// A syllable or character says as much as so many letters of an alphabet.
const SYLLABLE: usize = 2;
/// From this part on, in hundredths, kana among Chinese characters make a text Japanese.
const LEAST_KANA: usize = 10;

/// What the root of a page declares.
pub(super) struct Declared {
    /// The value of `lang`, trimmed.
    pub(super) tag: String,
    span: Span,
}

impl Declared {
    /// What the root element says; `None` where it says nothing, or that there is no one language.
    pub(super) fn read(document: &Document) -> Option<Declared> {
        let root = document.first(Tag::Html)?;
        let mut attributes = document.attributes(root);
        let lang = attributes.find(|one| matches!(one.name, "lang" | "xml:lang"))?;
        let tag = lang.value().trim().to_owned();
        let says_something = !tag.is_empty() && !locale::is_none(&tag);
        says_something.then_some(Declared {
            tag,
            span: lang.value_span,
        })
    }

    /// That there is no such language, if so.
    pub(super) fn unknown(&self, document: &Document) -> Option<Finding> {
        let position = document.position(self.span.start);
        (!is_locale(&self.tag)).then(|| unknown_language::finding(&self.tag, self.span, position))
    }

    /// That the page's text is in another language.
    pub(super) fn contradicted(&self, document: &Document, by: Language) -> Finding {
        let position = document.position(self.span.start);
        wrong_language::finding(&self.tag, self.span, position, by)
    }

    /// The language that the text of the page is in, if that is plain and not what is declared. A page that is all in
    /// the language of the source declares what it should be: its texts are found one by one.
    pub(super) fn evident(&self, text: &str, source: Language) -> Option<Language> {
        let declared = judged(&self.tag)?;
        let found = evident(text, declared)?;
        let is_named = self.tag.split(['-', '_']).any(|subtag| subtag.len() == 4);
        // Serbian is written in two scripts.
        let is_twin = declared.tag() == "sr" && found.tag() == "hr";
        (found != declared && found != source && !is_named && !is_twin).then_some(found)
    }
}

/// The language that a page is held against: what the user names goes over what the page says.
pub(super) fn language(
    options: &Options,
    declared: Option<&Declared>,
) -> Result<Language, Unjudged> {
    let meant = |declared: &Declared| {
        let known = is_locale(&declared.tag).then(|| declared.tag.clone());
        known.or_else(|| similar_locale(&declared.tag).map(str::to_owned))
    };
    let tag = options.locale.clone();
    let tag = tag.or_else(|| declared.and_then(meant));
    let tag = tag.ok_or(Unjudged::NoLocale)?;
    judged(&tag).ok_or(Unjudged::NoTables { locale: tag })
}

/// The language that most of a text is plainly in.
fn evident(text: &str, declared: Language) -> Option<Language> {
    let script = main_script(text)?;
    if matches!(script, Script::Latin | Script::Cyrillic | Script::Arabic) {
        let scores = language::scores(text);
        let best = scores.best().filter(|best| best.script() == script)?;
        let is_rival = declared.script() == script;
        let is_plain = scores.words >= LEAST_WORDS
            && (!is_rival
                || declared.has_tables() && scores.mean(best) > scores.mean(declared) + MARGIN);
        return is_plain.then_some(best);
    }
    (declared.script() != script).then(|| Language::of_script(script).next())?
}

/// The script that most of a text is in; kana for Japanese, whatever its characters.
fn main_script(text: &str) -> Option<Script> {
    let mut letters: Vec<(Script, usize)> = Vec::new();
    for word in language::words(text) {
        let script = word.script;
        let is_alphabet = matches!(script, Script::Latin | Script::Cyrillic | Script::Greek);
        let weight = word.letters() * if is_alphabet { 1 } else { SYLLABLE };
        match letters.iter_mut().find(|(known, _)| *known == script) {
            Some((_, all)) => *all += weight,
            None => letters.push((script, weight)),
        }
    }
    let of = |script| letters.iter().find(|(known, _)| *known == script);
    let kana = of(Script::Kana).map_or(0, |(_, all)| *all);
    let han = of(Script::Han).map_or(0, |(_, all)| *all);
    let is_japanese = kana * 100 >= (kana + han) * LEAST_KANA && kana > 0;
    let all: usize = letters.iter().map(|(_, all)| all).sum();
    let (script, most) = if kana + han > 0 {
        let cjk = if is_japanese {
            Script::Kana
        } else {
            Script::Han
        };
        let rest = letters.iter().copied();
        let rest = rest.filter(|(script, _)| !matches!(script, Script::Kana | Script::Han));
        rest.chain([(cjk, kana + han)])
            .max_by_key(|(_, all)| *all)?
    } else {
        letters.iter().copied().max_by_key(|(_, all)| *all)?
    };
    (most >= LEAST_LETTERS && most * 100 >= all * MOST_OF_PAGE).then_some(script)
}

#[cfg(test)]
mod tests {
    use super::{Language, evident};

    #[test]
    fn only_a_plain_contradiction_counts() {
        let german = Language::from_tag("de").expect("known");
        let korean = "어제 내린 비로 강물이 불어나 다리가 잠겼다고 주민들이 전했다. Sign in";
        let japanese = "昨日の雨で川が増水し、橋が水に浸かったと住民が伝えた。役場は道を閉じた。";
        assert_eq!(evident(korean, Language::ENGLISH), Some(Language::KOREAN));
        assert_eq!(
            evident(japanese, Language::CHINESE),
            Some(Language::JAPANESE)
        );
        assert_eq!(evident(japanese, Language::JAPANESE), None);
        assert_eq!(evident("다리", Language::ENGLISH), None);
        let own = "Das Wasser stand so hoch, dass niemand mehr über die Brücke gehen konnte, und die Schule blieb \
                   an diesem Tag geschlossen, weil auch der Bus nicht fahren konnte, wie die Gemeinde am Abend sagte.";
        assert_eq!(evident(own, german), None);
        assert_eq!(evident(own, Language::ENGLISH), Some(german));
    }
}
