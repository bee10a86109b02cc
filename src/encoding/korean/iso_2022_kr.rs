//! ISO-2022-KR (RFC 1557): KS X 1001 in seven bits, between shift-out and shift-in.

const ESCAPE: u8 = 0x1B;
const SHIFT_OUT: u8 = 0x0E;
const SHIFT_IN: u8 = 0x0F;
/// What designates KS X 1001 for shift-out; it stands once, before the first shift.
const DESIGNATION: &[u8] = b"\x1B$)C";
/// A byte that EUC-KR never assigns: stands for one malformed byte.
const MALFORMED: u8 = 0xFF;

/// The text, and whether anything was malformed.
///
/// Total: a stray eighth bit or an unfinished pair becomes U+FFFD. A line end shifts in, as
/// RFC 1557 asks of every line.
pub(in crate::encoding) fn decode(bytes: &[u8]) -> (String, bool) {
    let mut euc = Vec::with_capacity(bytes.len());
    let mut shifted = false;
    let mut rest = bytes;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            ESCAPE if after.starts_with(&DESIGNATION[1..]) => {
                rest = &after[DESIGNATION.len() - 1..];
            }
            SHIFT_OUT => shifted = true,
            SHIFT_IN => shifted = false,
            b'\n' | b'\r' => {
                shifted = false;
                euc.push(byte);
            }
            0x80.. => euc.push(MALFORMED),
            0x21..=0x7E if shifted => match after.split_first() {
                Some((&second @ 0x21..=0x7E, later)) => {
                    rest = later;
                    euc.extend([byte | 0x80, second | 0x80]);
                }
                _ => euc.push(MALFORMED),
            },
            _ => euc.push(byte),
        }
    }
    let (text, had_errors) = encoding_rs::EUC_KR.decode_without_bom_handling(&euc);
    (text.into_owned(), had_errors)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn shifts_in_and_out() {
        let bytes = b"\x1B$)C\x0E@L\x0F is \x0E?\\?!55\x0F\nok";
        assert_eq!(decode(bytes), ("이 is 외에도\nok".to_owned(), false));
    }

    #[test]
    fn a_line_end_shifts_in() {
        assert_eq!(decode(b"\x0E@L\nok").0, "이\nok");
    }

    #[test]
    fn unfinished_pairs_are_malformed() {
        assert_eq!(decode(b"\x0E@"), ("\u{FFFD}".to_owned(), true));
        assert_eq!(decode(b"a\xFFb"), ("a\u{FFFD}b".to_owned(), true));
    }
}
