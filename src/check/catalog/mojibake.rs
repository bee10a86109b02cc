//! Text that was read in a wrong encoding.

use std::ops::Range;

use crate::encoding;

/// The stretch of text that was garbled, and what it said.
pub(crate) fn find(text: &str) -> Option<(Range<usize>, String)> {
    if text.is_ascii() {
        return None;
    }
    let (mended, repairs) = encoding::mend(text)?;
    if repairs.iter().all(|repair| repair.kind != "mojibake") {
        return None;
    }
    let before = shared(text.chars(), mended.chars());
    let rest = (&text[before..], &mended[before..]);
    let after = shared(rest.0.chars().rev(), rest.1.chars().rev());
    let said = rest.1[..rest.1.len() - after].to_owned();
    Some((before..text.len() - after, said))
}

/// Bytes of the characters that two texts begin with alike.
fn shared(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    let alike = one.zip(other).take_while(|(one, other)| one == other);
    alike.map(|(c, _)| c.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn finds_and_mends_read_as_latin() {
        let misread = |text: &str| -> String { text.bytes().map(char::from).collect() };
        for text in ["구조를 바꿉니다", "ungefähr", "日本語の文"] {
            let (range, said) = find(&misread(text)).expect("it is mojibake");
            let wrong = misread(text);
            assert_eq!(
                format!("{}{said}{}", &wrong[..range.start], &wrong[range.end..]),
                text
            );
        }
        for text in [
            "구조",
            "Français – déjà vu",
            "Ärger über Öl",
            "naïve café",
            "« é »",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
