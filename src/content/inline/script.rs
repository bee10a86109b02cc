//! Raised and lowered text as plain text: `10⁶`, `H₂O`.

use crate::document::Tag;

/// Raised or lowered text (`<sup>`, `<sub>`) with the signs that Unicode has for it; as it is where it has none for
/// one of them, or where it is a word's end (`21st`).
///
/// Digits that stood as they are would be read as part of the number before.
pub(crate) fn shown(text: &str, tag: Tag) -> Option<String> {
    let text = text.trim();
    let sign = match tag {
        Tag::Sup => raised,
        Tag::Sub => lowered,
        _ => return None,
    };
    (!text.is_empty()).then(|| text.chars().map(sign).collect())?
}

fn raised(sign: char) -> Option<char> {
    Some(match sign {
        '0' => '⁰',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '4'..='9' => char::from_u32('⁴' as u32 + (sign as u32 - '4' as u32))?,
        '+' => '⁺',
        '-' | '−' | '–' => '⁻',
        '=' => '⁼',
        '(' => '⁽',
        ')' => '⁾',
        'n' => 'ⁿ',
        _ => return None,
    })
}

fn lowered(sign: char) -> Option<char> {
    Some(match sign {
        '0'..='9' => char::from_u32('₀' as u32 + (sign as u32 - '0' as u32))?,
        '+' => '₊',
        '-' | '−' | '–' => '₋',
        '=' => '₌',
        '(' => '₍',
        ')' => '₎',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_raised_and_words_stay() {
        assert_eq!(shown("6", Tag::Sup).as_deref(), Some("⁶"));
        assert_eq!(shown("-3", Tag::Sup).as_deref(), Some("⁻³"));
        assert_eq!(shown("2", Tag::Sub).as_deref(), Some("₂"));
        assert_eq!(shown("st", Tag::Sup), None);
        assert_eq!(shown("", Tag::Sup), None);
    }
}
