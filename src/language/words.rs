//! Text → its words.

use super::{Script, script};

/// A run of letters of one script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Word<'a> {
    /// The letters as they stand.
    pub text: &'a str,
    /// Byte in the text where it starts.
    pub start: usize,
    /// Its script.
    pub script: Script,
}

impl Word<'_> {
    /// Byte after its last.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether its first letter is no capital.
    pub fn is_lower(&self) -> bool {
        self.text.chars().next().is_some_and(|c| !c.is_uppercase())
    }

    /// Whether it has capitals after its first letter, as `GitHub` and `USB` do.
    pub fn has_inner_capital(&self) -> bool {
        self.text.chars().skip(1).any(char::is_uppercase)
    }

    /// How many letters it has.
    pub fn letters(&self) -> usize {
        self.text.chars().count()
    }
}

/// The words of a text: runs of letters of one script, in order. Digits, apostrophes and
/// punctuation end a word; combining marks do not.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let word = next_word(text, at)?;
        at = word.end();
        Some(word)
    })
}

fn next_word(text: &str, from: usize) -> Option<Word<'_>> {
    let start = letter_from(text, from)?;
    let kind = text.get(start..)?.chars().next().map(script)?;
    let end = match kind {
        Script::Latin => latin_end(text, start),
        _ => start + letters_of(text.get(start..)?, kind),
    };
    Some(Word {
        text: text.get(start..end)?,
        start,
        script: kind,
    })
}

/// Where the next letter is.
fn letter_from(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let byte = *bytes.get(at)?;
        if byte.is_ascii_alphabetic() {
            return Some(at);
        }
        if byte.is_ascii() {
            at += 1;
            continue;
        }
        let c = text.get(at..)?.chars().next()?;
        if script(c) != Script::Common {
            return Some(at);
        }
        at += c.len_utf8();
    }
}

/// Where the Latin letters end that start at a byte; most are ASCII.
fn latin_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        while bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            at += 1;
        }
        // What is ASCII and no letter ends most words: it need not be decoded.
        if bytes.get(at).is_none_or(u8::is_ascii) {
            return at;
        }
        match text.get(at..).and_then(|rest| rest.chars().next()) {
            Some(c) if script(c) == Script::Latin || is_mark(c) => at += c.len_utf8(),
            _ => return at,
        }
    }
}

/// How many bytes of letters of a script a text begins with.
fn letters_of(text: &str, kind: Script) -> usize {
    let is_other = |(_, c): &(usize, char)| script(*c) != kind && !is_mark(*c);
    let end = text.char_indices().find(is_other);
    end.map_or(text.len(), |(at, _)| at)
}

/// Whether a character belongs to the word before it although it is no letter of a script.
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{200C}' | '\u{200D}' | 'ー')
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn scripts_and_digits_part_words() {
        let text = "React와 don't 3D 東京タワー";
        let found: Vec<&str> = words(text).map(|word| word.text).collect();
        assert_eq!(found, ["React", "와", "don", "t", "D", "東京", "タワー"]);
    }
}
