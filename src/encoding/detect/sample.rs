//! The part of the bytes that detection looks at.

use encoding_rs::Encoding;

/// Bytes kept at either end of a longer stretch of ASCII: enough for words and trail bytes.
const KEPT_ASCII: usize = 16;

/// The first `most` bytes outside ASCII with their neighbourhood; long ASCII between them is
/// left out.
///
/// A multi-byte sequence is never cut: what is left out lies within ASCII, and the sample ends
/// with ASCII or with the input (or, in a text without any, 64 bytes late).
pub(super) fn sample(bytes: &[u8], most: usize) -> Vec<u8> {
    let mut kept = Vec::with_capacity(most * 2);
    let mut high = 0;
    let mut rest = bytes;
    while !rest.is_empty() {
        let ascii = Encoding::ascii_valid_up_to(rest);
        let (run, after) = rest.split_at(ascii);
        if high >= most && (ascii >= 2 || after.is_empty() || high >= most + 64) {
            kept.extend(&run[..ascii.min(KEPT_ASCII)]);
            break;
        }
        if ascii > 2 * KEPT_ASCII {
            kept.extend(&run[..KEPT_ASCII]);
            kept.extend(&run[ascii - KEPT_ASCII..]);
        } else {
            kept.extend(run);
        }
        let wanted = after.len().min(most + 65 - high.min(most));
        let above = after[..wanted]
            .iter()
            .take_while(|byte| !byte.is_ascii())
            .count();
        kept.extend(&after[..above]);
        high += above;
        rest = &after[above..];
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::sample;

    #[test]
    fn leaves_out_long_ascii() {
        let page = format!("{}한글{}", "a".repeat(1000), "b".repeat(1000));
        assert_eq!(
            sample(page.as_bytes(), 100),
            format!("{0}{0}한글{1}{1}", "a".repeat(16), "b".repeat(16)).as_bytes()
        );
    }

    #[test]
    fn stops_when_it_has_enough() {
        let text = "한글 ".repeat(10_000);
        assert!(sample(text.as_bytes(), 300).len() < 500);
        assert!(sample("한".repeat(10_000).as_bytes(), 300).len() < 500);
    }
}
