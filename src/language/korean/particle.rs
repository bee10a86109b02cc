//! Pairs of particles and the choice between them.

use super::last::final_sound;
use super::sound::Final;

/// A particle in its two forms, such as 을/를.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Particle {
    after_consonant: String,
    after_vowel: String,
}

/// Pairs of which people put the first form in brackets before the second, as in (을)를: nothing is left out there.
const BRACKETED_FIRST: [(&str, &str); 9] = [
    ("을", "를"),
    ("를", "을"),
    ("은", "는"),
    ("는", "은"),
    ("이", "가"),
    ("과", "와"),
    ("와", "과"),
    ("아", "야"),
    ("야", "아"),
];

/// Forms after a consonant, for pairs of equal length.
const CONSONANT_FORMS: [&str; 5] = ["을", "은", "이", "과", "아"];

impl Particle {
    /// The particle that a pair names: `을/를` in either order, or written together as `을(를)`,
    /// `(을)를`, `(으)로`, `(이)나`; `None` for anything else.
    ///
    /// Any pair will do, also one of several syllables (`이라고/라고`, `으로부터/로부터`): the form
    /// after a consonant is the one that begins with 을, 은, 이, 과, 아 or 으.
    pub fn parse(pair: &str) -> Option<Particle> {
        if let Some((first, second)) = pair.split_once('/') {
            return Particle::of(first.trim(), second.trim());
        }
        let (before, rest) = pair.trim().split_once('(')?;
        let (inside, after) = rest.split_once(')')?;
        if before.is_empty() && BRACKETED_FIRST.contains(&(inside, after)) {
            Particle::of(inside, after)
        } else if before.is_empty() {
            Particle::of(&format!("{inside}{after}"), after)
        } else if after.is_empty() {
            Particle::of(before, inside)
        } else {
            None
        }
    }

    fn of(first: &str, second: &str) -> Option<Particle> {
        let is_form =
            |form: &str| !form.is_empty() && form.chars().all(|c| matches!(c, '가'..='힣'));
        if !is_form(first) || !is_form(second) || first == second {
            return None;
        }
        let (after_consonant, after_vowel) = if follows_consonant(first, second) {
            (first, second)
        } else {
            (second, first)
        };
        Some(Particle {
            after_consonant: after_consonant.to_owned(),
            after_vowel: after_vowel.to_owned(),
        })
    }

    /// The form that follows `word`; where nobody can tell how the word is read, both forms as in
    /// 을(를) or (으)로.
    ///
    /// ```
    /// use kijil::language::korean::Particle;
    ///
    /// let with = Particle::parse("와/과").expect("a pair");
    /// assert_eq!(with.after("키질"), "과");
    /// assert_eq!(with.after("漢字"), "과(와)");
    /// ```
    pub fn after(&self, word: &str) -> String {
        match final_sound(word) {
            Some(sound) => self.after_sound(sound).to_owned(),
            None => self.both(),
        }
    }

    /// The form that follows a reading that ends like this.
    pub fn after_sound(&self, sound: Final) -> &str {
        match sound {
            Final::Vowel => &self.after_vowel,
            Final::Rieul if self.after_vowel.starts_with('로') => &self.after_vowel,
            Final::Rieul | Final::Consonant => &self.after_consonant,
        }
    }

    /// Both forms in one, as Korean writes them when the word is not known.
    pub fn both(&self) -> String {
        match self.after_consonant.strip_suffix(self.after_vowel.as_str()) {
            Some(extra) if !extra.is_empty() => format!("({extra}){}", self.after_vowel),
            _ => format!("{}({})", self.after_consonant, self.after_vowel),
        }
    }
}

/// Whether `first` is the form after a consonant.
fn follows_consonant(first: &str, second: &str) -> bool {
    match first.chars().count().cmp(&second.chars().count()) {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Less => false,
        // 이에요/예요 and 이었/였 are told by length; what is left are pairs of equal length.
        std::cmp::Ordering::Equal => CONSONANT_FORMS.iter().any(|form| first.starts_with(form)),
    }
}

#[cfg(test)]
mod tests {
    use super::Particle;

    fn after(pair: &str, word: &str) -> String {
        Particle::parse(pair).unwrap().after(word)
    }

    #[test]
    fn takes_pairs_however_they_are_written() {
        for pair in ["을/를", "를/을", "을(를)", "를(을)", "(을)를"] {
            assert_eq!(after(pair, "나무") + &after(pair, "책"), "를을", "{pair}");
        }
        for pair in ["으로/로", "로/으로", "(으)로"] {
            assert_eq!(after(pair, "서울") + &after(pair, "집"), "로으로", "{pair}");
        }
        for pair in ["(이)가", "이(가)"] {
            assert_eq!(after(pair, "나무") + &after(pair, "책"), "가이", "{pair}");
        }
        assert_eq!(after("이라고/라고", "키질"), "이라고");
        for no_pair in ["", "을", "을/", "을/을", "a/b", "(으)", "을(를)요"] {
            assert_eq!(Particle::parse(no_pair), None, "{no_pair}");
        }
    }

    #[test]
    fn writes_both_where_nobody_can_tell() {
        assert_eq!(after("을/를", "…"), "을(를)");
        assert_eq!(after("으로/로", ""), "(으)로");
        assert_eq!(after("이나/나", "漢"), "(이)나");
    }
}
