//! Chinese characters: whose sets have them.
//!
//! The national standards tell: a character of GB 2312 that JIS X 0208 lacks is Chinese written
//! simply, one of JIS X 0208 that neither GB 2312 nor Big5 has is Japanese.

use std::ops::RangeInclusive;
use std::sync::LazyLock;

const FIRST: u32 = 0x4E00;
const LAST: u32 = 0x9FFF;
const GB: u8 = 1;
const JIS: u8 = 2;
const BIG5: u8 = 4;
const KS: u8 = 8;

static SETS: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut sets = vec![0; (LAST - FIRST + 1) as usize];
    for standard in &STANDARDS {
        standard.mark(&mut sets);
    }
    sets
});

/// The rows of a standard that have Chinese characters, and the encoding that has it.
struct Standard {
    bit: u8,
    encoding: &'static encoding_rs::Encoding,
    leads: &'static [RangeInclusive<u8>],
    /// The first trail byte; before it are characters that the encoding has beyond the standard.
    first_trail: u8,
}

// GB 2312 ends in row 87, JIS X 0208 in Shift_JIS row EA, KS X 1001 hanja are rows CA to FD.
static STANDARDS: [Standard; 4] = [
    Standard {
        bit: GB,
        encoding: encoding_rs::GBK,
        leads: &[0xB0..=0xF7],
        first_trail: 0xA1,
    },
    Standard {
        bit: JIS,
        encoding: encoding_rs::SHIFT_JIS,
        // Between the two are single bytes, half-width kana.
        leads: &[0x88..=0x9F, 0xE0..=0xEA],
        first_trail: 0x40,
    },
    Standard {
        bit: BIG5,
        encoding: encoding_rs::BIG5,
        leads: &[0xA4..=0xF9],
        first_trail: 0x40,
    },
    Standard {
        bit: KS,
        encoding: encoding_rs::EUC_KR,
        leads: &[0xCA..=0xFD],
        first_trail: 0xA1,
    },
];

impl Standard {
    /// Marks every character that the rows have, by decoding all of them at once.
    fn mark(&self, sets: &mut [u8]) {
        // One that is none does not swallow the next: an error takes in at most its two bytes.
        let mut cells = Vec::new();
        for lead in self.leads.iter().cloned().flatten() {
            for trail in self.first_trail..=0xFE {
                cells.extend([lead, trail]);
            }
        }
        let (text, _) = self.encoding.decode_without_bom_handling(&cells);
        for c in text.chars() {
            if let Some(slot) = place(c).and_then(|place| sets.get_mut(place)) {
                *slot |= self.bit;
            }
        }
    }
}

fn place(c: char) -> Option<usize> {
    let place = u32::from(c).checked_sub(FIRST)?;
    usize::try_from(place).ok()
}

fn of(c: char) -> u8 {
    let set = place(c).and_then(|place| SETS.get(place));
    set.copied().unwrap_or(0)
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
    use super::{FIRST, LAST, STANDARDS, of};
    use super::{is_not_japanese, is_not_korean, is_shinjitai, is_simplified};

    #[test]
    fn a_standard_has_what_its_encoding_can_write() {
        for standard in &STANDARDS {
            for code in FIRST..=LAST {
                let c = char::from_u32(code).expect("a Chinese character");
                let mut buffer = [0; 4];
                let (bytes, _, failed) = standard.encoding.encode(c.encode_utf8(&mut buffer));
                let is_in = matches!(bytes.as_ref(), [lead, trail] if !failed
                    && standard.leads.iter().any(|leads| leads.contains(lead))
                    && *trail >= standard.first_trail);
                assert_eq!(
                    of(c) & standard.bit != 0,
                    is_in,
                    "{c} in {}",
                    standard.encoding.name()
                );
            }
        }
    }

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
