//! Chinese characters: whose sets have them.
//!
//! The national standards tell: a character of GB 2312 that JIS X 0208 lacks is Chinese written
//! simply, one of JIS X 0208 that neither GB 2312 nor Big5 has is Japanese.

use std::sync::LazyLock;

const FIRST: u32 = 0x4E00;
const LAST: u32 = 0x9FFF;
const GB: u8 = 1;
const JIS: u8 = 2;
const BIG5: u8 = 4;
const KS: u8 = 8;

static SETS: LazyLock<Vec<u8>> = LazyLock::new(|| {
    (FIRST..=LAST)
        .map(|code| char::from_u32(code).map_or(0, sets))
        .collect()
});

/// Which standards have a character, asked of their encodings.
fn sets(c: char) -> u8 {
    let mut buffer = [0; 4];
    let text = c.encode_utf8(&mut buffer);
    let has =
        |encoding: &'static encoding_rs::Encoding, bit: u8, rows: std::ops::RangeInclusive<u8>| {
            let (bytes, _, failed) = encoding.encode(text);
            match bytes.as_ref() {
                [lead, trail]
                    if !failed
                        && rows.contains(lead)
                        && (bit == BIG5 || bit == JIS || *trail >= 0xA1) =>
                {
                    bit
                }
                _ => 0,
            }
        };
    // GB 2312 ends in row 87, JIS X 0208 in Shift_JIS row EA, KS X 1001 hanja are rows CA to FD.
    has(encoding_rs::GBK, GB, 0xB0..=0xF7)
        | has(encoding_rs::SHIFT_JIS, JIS, 0x88..=0xEA)
        | has(encoding_rs::BIG5, BIG5, 0xA4..=0xF9)
        | has(encoding_rs::EUC_KR, KS, 0xCA..=0xFD)
}

fn of(c: char) -> u8 {
    let place = u32::from(c)
        .checked_sub(FIRST)
        .and_then(|place| usize::try_from(place).ok());
    place
        .and_then(|place| SETS.get(place))
        .copied()
        .unwrap_or(0)
}

/// Whether only simplified Chinese writes a character so.
pub fn is_simplified(c: char) -> bool {
    let sets = of(c);
    sets & GB != 0 && sets & (JIS | BIG5) == 0
}

/// Whether only Japanese writes a character so.
pub fn is_shinjitai(c: char) -> bool {
    c == '々' || of(c) & (GB | JIS | BIG5) == JIS
}

/// Whether Japanese does not write a character, but Chinese does.
pub fn is_not_japanese(c: char) -> bool {
    let sets = of(c);
    sets & JIS == 0 && sets & (GB | BIG5) != 0
}

/// Whether Korean does not write a character, but Chinese does.
pub fn is_not_korean(c: char) -> bool {
    let sets = of(c);
    sets & KS == 0 && sets & (GB | BIG5) != 0
}

#[cfg(test)]
mod tests {
    use super::{is_not_japanese, is_not_korean, is_shinjitai, is_simplified};

    #[test]
    fn each_writes_its_own() {
        assert!("规则铜们缀".chars().all(is_simplified));
        assert!("関駅広".chars().all(is_shinjitai));
        assert!(
            !"大中国人提示"
                .chars()
                .any(|c| is_simplified(c) || is_shinjitai(c))
        );
        assert!("们您".chars().all(is_not_japanese));
        assert!(is_not_korean('门') && !is_not_korean('門'));
    }
}
