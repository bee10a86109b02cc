//! HZ (RFC 1843): GB 2312 in seven bits, between `~{` and `~}`.

/// A byte that GBK never assigns: stands for one malformed byte.
const MALFORMED: u8 = 0xFF;

/// The text, and whether anything was malformed.
///
/// Total: an unfinished pair becomes U+FFFD. A line end returns to ASCII, as RFC 1843 asks of every line.
pub(super) fn decode(bytes: &[u8]) -> (String, bool) {
    let mut gbk = Vec::with_capacity(bytes.len());
    let mut is_chinese = false;
    let mut rest = bytes;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match (byte, after.first()) {
            (b'~', Some(b'{')) if !is_chinese => (is_chinese, rest) = (true, &after[1..]),
            (b'~', Some(b'}')) if is_chinese => (is_chinese, rest) = (false, &after[1..]),
            (b'~', Some(b'~')) if !is_chinese => {
                gbk.push(b'~');
                rest = &after[1..];
            }
            // A line that goes on.
            (b'~', Some(b'\n')) if !is_chinese => rest = &after[1..],
            (b'\n' | b'\r', _) => {
                is_chinese = false;
                gbk.push(byte);
            }
            (0x80.., _) => gbk.push(MALFORMED),
            (0x21..=0x7E, Some(second @ 0x21..=0x7E)) if is_chinese => {
                gbk.extend([byte | 0x80, second | 0x80]);
                rest = &after[1..];
            }
            (0x21..=0x7E, _) if is_chinese => gbk.push(MALFORMED),
            _ => gbk.push(byte),
        }
    }
    let (text, had_errors) = encoding_rs::GBK.decode_without_bom_handling(&gbk);
    (text.into_owned(), had_errors)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn braces_shift() {
        assert_eq!(decode(b"a ~{<:Ky2;~} ~~b").0, "a 己所不 ~b");
        assert_eq!(decode(b"~{<:\nok"), ("己\nok".to_owned(), false));
        assert_eq!(decode(b"~{<"), ("\u{FFFD}".to_owned(), true));
    }
}
