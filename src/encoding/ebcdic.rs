//! EBCDIC, of mainframes: no page of it is read, but its text is not taken for another's.

/// Bytes looked at.
const LOOK: usize = 512;
/// The space, which is `@` in ASCII.
const SPACE: u8 = 0x40;
/// One byte in so many, at least, is a space.
const BYTES_A_SPACE: usize = 24;

/// Whether the bytes are likely to be EBCDIC: words are divided by its space and never by that of ASCII, and its
/// letters, all in the upper half, are most of the bytes.
pub(super) fn is_likely(bytes: &[u8]) -> bool {
    let look = &bytes[..bytes.len().min(LOOK)];
    let count = |is: fn(u8) -> bool| look.iter().filter(|byte| is(**byte)).count();
    let spaces = count(|byte| byte == SPACE);
    let ascii_spaces = count(|byte| matches!(byte, b' ' | b'\n'));
    let high = count(|byte| byte >= 0x80);
    // Korean in two bytes has letters in the lower half too, between the shifts of its own.
    let shifts = count(|byte| matches!(byte, 0x0E | 0x0F));
    spaces > 0
        && spaces * BYTES_A_SPACE >= look.len()
        && ascii_spaces * 8 <= spaces
        && (high * 2 >= look.len() || shifts > 0)
}

#[cfg(test)]
mod tests {
    use super::is_likely;

    #[test]
    fn words_between_its_spaces_are_ebcdic() {
        // “the old pier” in code page 37.
        assert!(is_likely(
            b"\xA3\x88\x85\x40\x96\x93\x84\x40\x97\x89\x85\x99"
        ));
        assert!(!is_likely(&encoding_rs::EUC_KR.encode("동네 빵집 소식").0));
        assert!(!is_likely(b"caf\xE9@example.org"));
        assert!(!is_likely(b""));
    }
}
