//! Byte order marks.

use super::codec::Codec;

/// The codec that a byte order mark names, and the length of the mark in bytes.
///
/// As the Encoding Standard's “BOM sniff”, and UTF-32, whose little-endian mark begins like
/// that of UTF-16: it is believed when the whole input is made of units of four bytes.
pub(super) fn mark(bytes: &[u8]) -> Option<(Codec, usize)> {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Some((Codec::UTF_8, 3)),
        [0x00, 0x00, 0xFE, 0xFF, ..] => Some((Codec::Utf32Be, 4)),
        [0xFF, 0xFE, 0x00, 0x00, ..] if bytes.len().is_multiple_of(4) => Some((Codec::Utf32Le, 4)),
        [0xFE, 0xFF, ..] => Some((Codec::UTF_16BE, 2)),
        [0xFF, 0xFE, ..] => Some((Codec::UTF_16LE, 2)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Codec;
    use super::mark;

    #[test]
    fn tells_utf_32_from_utf_16() {
        assert_eq!(mark(b"\xFF\xFE\0\0a\0\0\0"), Some((Codec::Utf32Le, 4)));
        assert_eq!(mark(b"\xFF\xFEa\0"), Some((Codec::UTF_16LE, 2)));
        assert_eq!(mark(b"\xEF\xBB"), None);
    }
}
