//! The Korean encodings that the Encoding Standard leaves out: Johab and ISO-2022-KR.
//!
//! Both take everything but the composed syllables of Johab from KS X 1001, whose table the
//! Encoding Standard's EUC-KR already holds.

mod iso_2022_kr;
mod johab;

pub(super) use iso_2022_kr::decode as decode_iso_2022_kr;
pub(super) use johab::{decode as decode_johab, decode_whole as decode_whole_johab};

/// The character at row and column `first`, `second` (0x21–0x7E each) of KS X 1001.
fn ks_x_1001(first: u8, second: u8) -> Option<char> {
    let pair = [first | 0x80, second | 0x80];
    let (text, had_errors) = encoding_rs::EUC_KR.decode_without_bom_handling(&pair);
    let mut characters = text.chars();
    match (had_errors, characters.next(), characters.next()) {
        (false, Some(character), None) => Some(character),
        _ => None,
    }
}
