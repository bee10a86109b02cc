//! Korean particles behind terms and words, as far as they can be judged from the catalog alone.

use std::collections::HashMap;
use std::ops::Range;

use crate::catalog::Tree;
use crate::catalog::{HOLE, View};
use crate::catalog::{Target, Variant};

/// How a word ends, as far as particles care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Ends {
    /// In a vowel.
    Vowel,
    /// In ㄹ.
    Rieul,
    /// In another final consonant.
    Consonant,
}

/// A particle with two forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Particle {
    /// After a consonant.
    consonant: &'static str,
    /// After a vowel.
    vowel: &'static str,
    /// Whether ㄹ counts as a vowel.
    rieul_is_vowel: bool,
}

impl Particle {
    /// The form that fits.
    pub(crate) fn form(self, ends: Ends) -> &'static str {
        match ends {
            Ends::Vowel => self.vowel,
            Ends::Rieul if self.rieul_is_vowel => self.vowel,
            Ends::Rieul | Ends::Consonant => self.consonant,
        }
    }
}

/// The particles that change their form (국립국어원, 한글 맞춤법).
const PARTICLES: [Particle; 5] = [
    Particle {
        consonant: "을",
        vowel: "를",
        rieul_is_vowel: false,
    },
    Particle {
        consonant: "은",
        vowel: "는",
        rieul_is_vowel: false,
    },
    Particle {
        consonant: "이",
        vowel: "가",
        rieul_is_vowel: false,
    },
    Particle {
        consonant: "과",
        vowel: "와",
        rieul_is_vowel: false,
    },
    Particle {
        consonant: "으로",
        vowel: "로",
        rieul_is_vowel: true,
    },
];

/// A particle in the form it was written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    particle: Particle,
    form: &'static str,
}

impl Written {
    /// Whether it fits after a word that ends so.
    pub(crate) fn fits(self, ends: Ends) -> bool {
        self.particle.form(ends) == self.form
    }

    /// The form that fits.
    pub(crate) fn form(self, ends: Ends) -> &'static str {
        self.particle.form(ends)
    }

    /// Whether it is the form for vowels; `None` where ㄹ would blur it.
    fn says_vowel(self) -> Option<bool> {
        (!self.particle.rieul_is_vowel).then_some(self.form == self.particle.vowel)
    }
}

/// A particle behind a reference to a term.
#[derive(Debug)]
pub(crate) struct AfterTerm<'a> {
    /// The term.
    pub(crate) term: &'a str,
    /// The particle as written.
    pub(crate) particle: Written,
    /// Its place in the text.
    pub(crate) range: Range<usize>,
}

/// The particles right behind terms, also behind a closing tag.
pub(crate) fn after_terms<'a>(variant: &Variant<'a>) -> Vec<AfterTerm<'a>> {
    let view = &variant.view;
    let holes = view
        .text
        .match_indices(HOLE)
        .map(|(at, hole)| at + hole.len());
    let mut found = Vec::new();
    for (end, reference) in holes.zip(&view.references) {
        if reference.target != Target::Term || reference.attribute.is_some() {
            continue;
        }
        let start = behind_marks(view, end);
        if let Some((particle, length)) = written(&view.text[start..]) {
            found.push(AfterTerm {
                term: reference.name,
                particle,
                range: start..start + length,
            });
        }
    }
    found
}

/// The place behind closing tags and quotes.
fn behind_marks(view: &View<'_>, mut at: usize) -> usize {
    while let Some(tag) = view
        .tags
        .iter()
        .find(|tag| tag.range.start == at && tag.form == crate::catalog::Form::Close)
    {
        at = tag.range.end;
    }
    at
}

/// The particle a text starts with, when nothing but an end of the word follows.
fn written(text: &str) -> Option<(Written, usize)> {
    for particle in PARTICLES {
        for form in [particle.consonant, particle.vowel] {
            let Some(rest) = text.strip_prefix(form) else {
                continue;
            };
            let after = rest.chars().next();
            // 로는, 와의, 과는: another particle may follow these two.
            let stacked = matches!(form, "와" | "과" | "로" | "으로")
                && ["는", "의", "도", "부터"]
                    .iter()
                    .any(|next| rest.starts_with(next));
            if stacked || after.is_none_or(|c| !c.is_alphanumeric() && c != '(' && c != HOLE) {
                return Some((Written { particle, form }, form.len()));
            }
        }
    }
    None
}

/// How the terms of a locale end.
#[derive(Debug, Default)]
pub(crate) struct TermEndings {
    endings: HashMap<String, Ends>,
}

/// Fewest particles of one class behind a term that tell how it is read.
const FEWEST_VOTES: usize = 3;

/// How many times as many as of the other class they must be.
const MARGIN: usize = 3;

impl TermEndings {
    /// Reads the endings off the values of the terms; where a value is in another script, off the
    /// particles that the catalog itself puts behind it.
    pub(crate) fn measure(tree: &Tree<'_>, values: impl Fn(&str) -> Option<String>) -> Self {
        let mut votes: HashMap<&str, (usize, usize)> = HashMap::new();
        for entry in tree.entries() {
            for found in entry.variants.last().map(after_terms).unwrap_or_default() {
                let votes = votes.entry(found.term).or_default();
                match found.particle.says_vowel() {
                    Some(true) => votes.0 += 1,
                    Some(false) => votes.1 += 1,
                    None => {}
                }
            }
        }
        let endings = votes.into_iter().filter_map(|(term, (vowel, consonant))| {
            let value = values(term);
            let by_value = value.as_deref().and_then(final_sound);
            let by_use = if vowel >= FEWEST_VOTES && vowel >= MARGIN * consonant {
                Some(Ends::Vowel)
            } else if consonant >= FEWEST_VOTES && consonant >= MARGIN * vowel {
                Some(Ends::Consonant)
            } else {
                None
            };
            Some((term.to_owned(), by_value.or(by_use)?))
        });
        TermEndings {
            endings: endings.collect(),
        }
    }

    /// How a term ends, if it is known.
    pub(crate) fn ending(&self, term: &str) -> Option<Ends> {
        self.endings.get(term).copied()
    }
}

/// How a word ends whose last letter is a Hangul syllable.
pub(crate) fn final_sound(word: &str) -> Option<Ends> {
    let last = word
        .trim_end_matches(|c: char| !c.is_alphanumeric())
        .chars()
        .next_back()?;
    syllable_end(last)
}

/// Unicode's arithmetic of Hangul syllables: 28 finals for each beginning, none first, ㄹ eighth.
fn syllable_end(c: char) -> Option<Ends> {
    let index = u32::from(c)
        .checked_sub(0xAC00)
        .filter(|index| *index < 11_172)?;
    Some(match index % 28 {
        0 => Ends::Vowel,
        8 => Ends::Rieul,
        _ => Ends::Consonant,
    })
}

/// Nouns that end in an open syllable and 을, so that 을 is no particle.
const NOUNS_IN_EUL: [&str; 8] = [
    "마을", "가을", "노을", "고을", "거을", "저을", "으을", "무을",
];

/// Particles behind Hangul words that cannot stand there: 를 behind a consonant, 을 behind a vowel.
pub(crate) fn after_words(view: &View<'_>) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    for (start, token) in crate::catalog::words::tokens(&view.text) {
        let word = token.trim_end_matches(|c: char| !c.is_alphanumeric());
        let mut letters = word.char_indices().rev();
        let (Some((at, last)), Some((_, before))) = (letters.next(), letters.next()) else {
            continue;
        };
        let range = start + at..start + at + last.len_utf8();
        match (last, syllable_end(before)) {
            ('를', Some(Ends::Consonant | Ends::Rieul)) => found.push((range, "을")),
            // Before 수, 때 and their like stands the form of a verb: 나을 수, 지을 때.
            ('을', Some(Ends::Vowel))
                if !NOUNS_IN_EUL.iter().any(|noun| word.ends_with(noun))
                    && !is_before_bound_noun(&view.text, start + token.len()) =>
            {
                found.push((range, "를"))
            }
            _ => {}
        }
    }
    found
}

/// Nouns that stand behind the form of a verb only, with what tells them from words that begin alike.
const BOUND_NOUNS: [&str; 13] = [
    "수 ", "수가", "수도", "수는", "수밖", "때", "것", "뿐", "줄 ", "텐데", "만큼", "만한", "필요",
];

fn is_before_bound_noun(text: &str, at: usize) -> bool {
    let rest = text[at..].trim_start();
    BOUND_NOUNS.iter().any(|noun| rest.starts_with(noun))
}

/// Both forms of a particle as one writes them where the form is not known.
const BOTH_FORMS: [(&str, &str); 12] = [
    ("을(를)", "을/를"),
    ("를(을)", "을/를"),
    ("은(는)", "은/는"),
    ("는(은)", "은/는"),
    ("이(가)", "이/가"),
    ("가(이)", "이/가"),
    ("(으)로", "으로/로"),
    ("와(과)", "과/와"),
    ("과(와)", "과/와"),
    ("(이)가", "이/가"),
    ("(을)를", "을/를"),
    ("(은)는", "은/는"),
];

/// Both forms right behind a variable, and the pair that JOSA takes.
pub(crate) fn both_forms(view: &View<'_>) -> Vec<(Range<usize>, &'static str)> {
    let holes = view
        .text
        .match_indices(HOLE)
        .map(|(at, hole)| at + hole.len());
    holes
        .zip(&view.references)
        .filter(|(_, reference)| {
            reference.target == Target::Variable && reference.function.is_none()
        })
        .filter_map(|(end, _)| {
            let start = behind_marks(view, end);
            let rest = &view.text[start..];
            let (form, pair) = BOTH_FORMS.iter().find(|(form, _)| rest.starts_with(form))?;
            Some((start..start + form.len(), *pair))
        })
        .collect()
}
