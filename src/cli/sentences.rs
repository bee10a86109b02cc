//! What findings say, in the user's language.
//!
//! The rules write English sentences, which machine formats keep. For people they are recognized by
//! the messages of `locales/en/kijil/findings.ftl`, run backwards, and said again by those of the
//! user's language.

use kijil::check::Finding;
use kijil::locale::Arguments;
use kijil::locale::ast::{Expression, InlineExpression, PatternElement};

use super::speech::Speech;

/// What the ids of sentences and of the words in their gaps begin with.
const SENTENCE: &str = "finding-";
const VALUE: &str = "value-";

/// The sentences that findings are made of.
pub(super) struct Sentences<'s> {
    speech: &'s Speech,
    patterns: Vec<Sentence>,
}

struct Sentence {
    id: String,
    pieces: Vec<Piece>,
}

enum Piece {
    Text(String),
    Gap(String),
}

impl<'s> Sentences<'s> {
    /// In the language of `speech`; `None` where that is English, as the rules have it.
    pub(super) fn new(speech: &'s Speech) -> Option<Sentences<'s>> {
        if speech.is_english() {
            return None;
        }
        let mut patterns: Vec<Sentence> = speech.english(SENTENCE).filter_map(sentence).collect();
        // The pattern that says most of a sentence itself comes first.
        patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.letters()));
        Some(Sentences { speech, patterns })
    }

    /// Puts what findings say into the user's language.
    pub(super) fn translate(&self, findings: &mut [Finding]) {
        for finding in findings {
            if let Some(said) = self.said(&finding.message) {
                finding.message = said;
            }
        }
    }

    fn said(&self, english: &str) -> Option<String> {
        let (pattern, gaps) = self
            .patterns
            .iter()
            .find_map(|pattern| Some((pattern, pattern.gaps(english)?)))?;
        let mut arguments = Arguments::new();
        for (name, value) in gaps {
            let word = self
                .speech
                .plain(&format!("{VALUE}{}", value.replace(' ', "-")));
            arguments.set(name.to_owned(), word.unwrap_or_else(|| value.to_owned()));
        }
        self.speech.say(&pattern.id, &arguments)
    }
}

/// The pattern of a message, as far as it is text and variables.
fn sentence((id, elements): (&str, &[PatternElement<kijil::locale::Snippet>])) -> Option<Sentence> {
    let piece = |element: &PatternElement<kijil::locale::Snippet>| match element {
        PatternElement::TextElement { value } => Some(Piece::Text(value.as_str().to_owned())),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(Piece::Gap(id.name.as_str().to_owned())),
        PatternElement::Placeable { .. } => None,
    };
    let pieces: Option<Vec<Piece>> = elements.iter().map(piece).collect();
    Some(Sentence {
        id: id.to_owned(),
        pieces: pieces?,
    })
}

impl Sentence {
    fn letters(&self) -> usize {
        let texts = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.len(),
            Piece::Gap(_) => 0,
        });
        texts.sum()
    }

    /// What fills the gaps if this is the sentence.
    fn gaps<'t>(&self, english: &'t str) -> Option<Vec<(&str, &'t str)>> {
        let mut rest = english;
        let mut open: Option<&str> = None;
        let mut gaps = Vec::new();
        for (index, piece) in self.pieces.iter().enumerate() {
            let text = match piece {
                Piece::Gap(name) => {
                    open = Some(name);
                    continue;
                }
                Piece::Text(text) => text.as_str(),
            };
            let is_last = index + 1 == self.pieces.len();
            let at = match open {
                None => rest.starts_with(text).then_some(0),
                Some(_) if is_last => rest.ends_with(text).then(|| rest.len() - text.len()),
                Some(_) => rest.find(text),
            }?;
            if let Some(name) = open.take() {
                gaps.push((name, &rest[..at]));
            }
            rest = &rest[at + text.len()..];
        }
        match open {
            Some(name) => gaps.push((name, rest)),
            None if !rest.is_empty() => return None,
            None => {}
        }
        Some(gaps)
    }
}

#[cfg(test)]
mod tests {
    use super::Sentences;
    use crate::cli::speech::Speech;

    fn said(english: &str) -> Option<String> {
        let korean = Speech::in_language("ko");
        let korean = Sentences::new(&korean).expect("Korean is not English");
        korean.said(english)
    }

    #[test]
    fn sentences_are_recognized_with_their_gaps() {
        let pairs = [
            ("The variable $name is missing.", "$name 변수가 빠졌습니다."),
            (
                "The source ends with a full stop, this with no punctuation.",
                "원문의 끝은 마침표, 번역의 끝은 문장 부호 없음입니다.",
            ),
            (
                "this is in en, not in the language of the page",
                "페이지의 언어가 아닙니다. 이 글의 언어: 영어",
            ),
        ];
        for (english, korean) in pairs {
            assert_eq!(said(english).as_deref(), Some(korean));
        }
        assert_eq!(said("Nobody has written this."), None);
        assert!(Sentences::new(&Speech::in_language("en")).is_none());
    }
}
