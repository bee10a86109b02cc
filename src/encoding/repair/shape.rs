//! What a reading must look like to be text, whatever its letters cost.

/// How words outside ASCII stand among those of ASCII.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    /// They hold no letter of ASCII, as in Cyrillic or Greek.
    Whole,
    /// They may go on from one, as Korean particles do: `SNS는`.
    Joined,
}

/// Whether the reading's words are torn from words of ASCII: `EDUCAのO`, `Kookie ndahaՎi`. A letter with an accent read
/// as another script stands so; words of that script do not.
pub(super) fn is_glued(reading: &str, words: Words) -> bool {
    let mut runs = Runs::default();
    let mut before = ' ';
    let mut is_joined = None;
    for c in reading.chars().chain([' ']) {
        let is_foreign = !c.is_ascii() && c.is_alphanumeric();
        match is_joined {
            None if is_foreign => is_joined = Some(before.is_ascii_alphabetic()),
            Some(starts) if !is_foreign => {
                runs.take(starts, c.is_ascii_alphabetic());
                is_joined = None;
            }
            _ => {}
        }
        before = c;
    }
    runs.are_torn(words)
}

/// Runs of letters outside ASCII, by how many of their ends touch a letter of ASCII.
#[derive(Default)]
struct Runs {
    free: u32,
    joined: u32,
    between: u32,
}

impl Runs {
    fn take(&mut self, starts: bool, ends: bool) {
        match (starts, ends) {
            (false, false) => self.free += 1,
            (true, true) => self.between += 1,
            _ => self.joined += 1,
        }
    }

    /// Whether half of the runs touch more ASCII than words of their kind do.
    fn are_torn(&self, words: Words) -> bool {
        let all = self.free + self.joined + self.between;
        match words {
            Words::Whole => (self.joined + self.between) * 2 > all,
            Words::Joined => self.between > 0 && (self.between * 2 >= all || self.free == 0),
        }
    }
}

/// Whether most of the reading outside ASCII is katakana of half width, which every letter of Western Europe is in
/// Shift_JIS.
pub(super) fn is_half_width(reading: &str) -> bool {
    let all = reading.chars().filter(|c| !c.is_ascii()).count();
    let half = reading
        .chars()
        .filter(|c| matches!(c, '\u{FF61}'..='\u{FF9F}'));
    half.count() * 2 >= all
}

/// Pairs of letters that tell a table from a word.
const FEWEST_PAIRS: usize = 4;

/// Whether the letters outside ASCII stand in the order of their codes, as in a list of a language's letters; those of
/// words do so half of the time.
pub(super) fn is_table(text: &str) -> bool {
    let is_letter = |c: char| !c.is_ascii() && c.is_alphabetic();
    let neighbours = text.chars().zip(text.chars().skip(1));
    let pairs = neighbours.filter(|(a, b)| is_letter(*a) && is_letter(*b));
    let (mut rising, mut all) = (0, 0);
    for (a, b) in pairs {
        rising += usize::from(a <= b);
        all += 1;
    }
    all >= FEWEST_PAIRS && rising * 4 >= all * 3
}

#[cfg(test)]
mod tests {
    use super::{Words, is_glued, is_table};

    #[test]
    fn words_are_told_from_torn_letters() {
        for text in ["EDUCAのO E AのO", "T种RIIST", "펙ㅠASV퀧I"] {
            assert!(is_glued(text, Words::Joined), "{text}");
        }
        for text in [
            "SNS는 IT를 바꾼다",
            "用Android设备",
            "한글",
            "in 서울 (Korea)",
        ] {
            assert!(!is_glued(text, Words::Joined), "{text}");
        }
        assert!(is_glued("онаANDI", Words::Whole));
        assert!(!is_glued("Привет, world", Words::Whole));
    }

    #[test]
    fn alphabets_are_tables() {
        for text in ["àáâãäåæçèé", "ÁÉÍÓÚÑÜ", "ÀÀÀ ÁÁÁ ÕÕÕ"] {
            assert!(is_table(text), "{text}");
        }
        for text in ["Ïðèâåò, ìèð", "é", ""] {
            assert!(!is_table(text), "{text}");
        }
    }
}
