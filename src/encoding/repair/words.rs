//! The part of a line that tells whether it is garbled.

use std::ops::Range;

/// Bytes before a word that its first letter's cost depends on, and bytes after it.
const BEFORE: usize = 2;
const AFTER: usize = 1;

/// The line's words that hold a character outside ASCII, with what stands right beside them. Words of ASCII are
/// the same in every encoding, and cost the same.
pub(super) fn foreign_to_ascii(line: &str) -> String {
    let mut kept = String::new();
    let mut done = 0;
    while let Some(word) = next_word(line, done) {
        let end = (word.end + AFTER).min(line.len());
        let start = word.start.saturating_sub(BEFORE).max(done);
        // What stands between two words that meet is in both.
        kept.push_str(line.get(start..end).unwrap_or_default());
        done = end;
    }
    kept
}

/// The first word from `from` on that holds a character outside ASCII.
fn next_word(line: &str, from: usize) -> Option<Range<usize>> {
    let bytes = line.as_bytes();
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    let foreign = from
        + bytes
            .get(from..)?
            .iter()
            .position(|byte| !byte.is_ascii())?;
    let before = bytes[from..foreign]
        .iter()
        .rev()
        .take_while(|byte| is_letter(byte));
    let after = bytes[foreign..].iter().take_while(|byte| is_letter(byte));
    Some(foreign - before.count()..foreign + after.count())
}

#[cfg(test)]
mod tests {
    use super::foreign_to_ascii;

    #[test]
    fn words_of_ascii_are_left_out() {
        for (line, kept) in [
            ("The café is open", "e café "),
            ("é", "é"),
            ("Ça va, Zoë et Noël?", "Ça , Zoë t Noël?"),
            ("a é b ü", "a é b ü"),
            ("all of it is ASCII", ""),
            ("한글 (word) 한글", "한글 ) 한글"),
        ] {
            assert_eq!(foreign_to_ascii(line), kept, "{line}");
        }
    }
}
