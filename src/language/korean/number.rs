//! Numbers, read in Sino-Korean.

use super::sound::Final;
use super::symbol;

/// How the number at the end of `text` ends when read.
///
/// A currency sign before the number is read after it: `$5` is 오 달러.
pub(super) fn sound_at_end(text: &str) -> Option<Final> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ',');
    let sign = digits.trim_end_matches('.').chars().next_back();
    if let Some(sound) = sign.and_then(symbol::currency) {
        return Some(sound);
    }
    let number = &text[digits.len()..];
    let is_decimal = digits
        .strip_suffix('.')
        .is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
    let starts_with_zero = number.starts_with('0');
    if is_decimal || starts_with_zero {
        return digit_by_digit(number);
    }
    Some(whole(number))
}

/// Decimals, and numbers with leading zeros: only the last digit is heard.
fn digit_by_digit(number: &str) -> Option<Final> {
    number.chars().next_back().map(digit)
}

/// Whole numbers: trailing zeros are heard as the unit they make.
fn whole(number: &str) -> Final {
    let heard = number.trim_end_matches(['0', ',']);
    let zeros = number[heard.len()..].matches('0').count();
    match heard.chars().next_back() {
        Some(last) if zeros == 0 => digit(last),
        Some(_) => unit(zeros),
        None => digit('0'),
    }
}

/// 영 일 이 삼 사 오 육 칠 팔 구.
fn digit(c: char) -> Final {
    match c {
        '1' | '7' | '8' => Final::Rieul,
        '2' | '4' | '5' | '9' => Final::Vowel,
        _ => Final::Consonant,
    }
}

/// 십 백 천 within a group of four; 만 억 조 경 해 … for the groups.
fn unit(zeros: usize) -> Final {
    match (zeros % 4, zeros / 4) {
        // 조 (10¹²), 해 (10²⁰), 자 (10²⁴)
        (0, 3 | 5 | 6) => Final::Vowel,
        _ => Final::Consonant,
    }
}

#[cfg(test)]
mod tests {
    use super::sound_at_end;
    use crate::language::korean::Final;

    #[test]
    fn reads_numbers_as_koreans_do() {
        let cases = [
            ("0", Final::Consonant),
            ("1,000", Final::Consonant),
            ("2,500,000,000,000", Final::Consonant),
            ("1000000000000", Final::Vowel),
            ("10000", Final::Consonant),
            ("3.10", Final::Consonant),
            ("3.14", Final::Vowel),
            ("007", Final::Rieul),
            ("$30", Final::Vowel),
            ("₩1,000", Final::Consonant),
            ("10:45", Final::Vowel),
        ];
        for (number, sound) in cases {
            assert_eq!(sound_at_end(number), Some(sound), "{number}");
        }
    }
}
