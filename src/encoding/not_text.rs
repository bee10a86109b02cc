//! Bytes that are no text: told by a signature, or by the bytes that no text holds.

use super::binary::is_binary;
use super::signature::{Kind, NotText};
use super::{detect, mark, signature};

/// How many bytes are looked at.
const LOOK: usize = 4096;
/// One byte in so many that no text holds is damage; random bytes have one in ten.
const BYTES_A_DAMAGE: usize = 24;
/// So few are damage in the shortest text.
const DAMAGE: usize = 2;

/// What the bytes are, where they are no text in any encoding; `None` for text, and for no bytes at all.
///
/// A format is told by its [signature](https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern); any other
/// data by its [binary data bytes](https://mimesniff.spec.whatwg.org/#binary-data-byte), of which text holds next to
/// none. Terminal output, fields divided by zero bytes, and UTF-16 or UTF-32 with or without a byte order mark are
/// text. [`decode`](super::decode) reads whatever it is given: ask this first where input may be anything. At most
/// the first 4,096 bytes are looked at.
///
/// ```
/// use kijil::encoding::not_text;
///
/// let gzip = b"\x1F\x8B\x08\0\0\0\0\0\x02\x03";
/// assert_eq!(not_text(gzip).map(|found| found.format), Some("gzip"));
/// assert_eq!(not_text(b"\x1B[31m\xEC\x98\xA4\xEB\xA5\x98\x1B[0m"), None);
/// ```
pub fn not_text(bytes: &[u8]) -> Option<NotText> {
    if mark::mark(bytes).is_some() {
        return None;
    }
    let look = &bytes[..bytes.len().min(LOOK)];
    signature::signed(look).or_else(|| {
        is_strange(look).then_some(NotText {
            kind: Kind::Data,
            format: "binary",
        })
    })
}

/// Whether so many bytes are such as no text holds that the rest is none either.
fn is_strange(look: &[u8]) -> bool {
    let strange = strange(look);
    strange > DAMAGE + look.len() / BYTES_A_DAMAGE && detect::detect_wide(look).is_none()
}

/// The bytes that no text holds. Printers and terminals step back, ISO 2022 shifts, and zero bytes divide fields;
/// two zero bytes fill gaps.
fn strange(look: &[u8]) -> usize {
    let is_used = |byte: u8| matches!(byte, 0 | 0x08 | 0x0E | 0x0F);
    let odd = look
        .iter()
        .filter(|byte| is_binary(**byte) && !is_used(**byte));
    let gaps = look.windows(2).filter(|pair| *pair == [0, 0]);
    odd.count() + gaps.count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::not_text;

    fn format(bytes: &[u8]) -> Option<&'static str> {
        not_text(bytes).map(|found| found.format)
    }

    #[test]
    fn formats_are_known_by_their_first_bytes() {
        for (bytes, expected) in [
            (&b"\xFF\xD8\xFF\xE0\0\x10JFIF\0"[..], "jpeg"),
            (b"GIF89a\x01\0\x01\0", "gif"),
            (b"RIFF\x24\0\0\0WEBPVP8 ", "webp"),
            (b"\x28\xB5\x2F\xFD\x04\0a", "zstd"),
            (b"BZh91AY&SY\x14\x02", "bzip2"),
            (b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "pdf"),
            (b"\x7FELF\x02\x01\x01", "elf"),
            (b"MZ\x90\0\x03\0", "pe"),
            (b"wOF2\0\x01\0\0", "woff2"),
            (b"PK\x03\x04\x14\0\0\0\0\0", "zip"),
            (b"x\x9C\x4B\x04\0\0b\0b", "zlib"),
        ] {
            assert_eq!(format(bytes), Some(expected));
        }
    }

    #[test]
    fn archives_of_documents_are_documents() {
        let zip = |name: &[u8]| [&b"PK\x03\x04"[..], &[0; 26], name].concat();
        assert_eq!(format(&zip(b"[Content_Types].xml")), Some("ooxml"));
        assert_eq!(format(&zip(b"mimetypeapplication/hwp+zip")), Some("hwpx"));
        assert_eq!(format(&zip(b"photos/1.jpg")), Some("zip"));
    }

    #[test]
    fn text_about_formats_is_text() {
        for text in [
            "GIF89a is the second version.",
            "BMW와 BM",
            "MZ세대는 무엇을 읽나",
            "ID3 태그란",
            "RIFF-en WAVE",
            "BZh",
            "이름\0나이\0도시\n",
            "",
            "\0",
            "N\u{8}NA\u{8}AM\u{8}ME\u{8}E",
            "\u{1B}[31m오류\u{1B}[0m",
        ] {
            assert_eq!(not_text(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn legacy_text_is_text() {
        let korean = encoding_rs::EUC_KR.encode("동네 빵집이 문을 열었다").0;
        assert_eq!(not_text(&korean), None);
        let wide: Vec<u8> = "동네 빵집이 문을 열었다"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(not_text(&wide), None);
        assert_eq!(not_text(b"\x1B$)C\x0E@L\x0F is \x0E?\\?!55\x0F"), None);
    }

    #[test]
    fn gaps_are_no_text() {
        assert_eq!(format(&[0; 300]), Some("binary"));
    }

    proptest! {
        /// Random bytes have control characters enough.
        #[test]
        fn random_bytes_are_no_text(bytes in prop::collection::vec(any::<u8>(), 400..900)) {
            prop_assert!(not_text(&bytes).is_some());
        }

        #[test]
        fn sentences_are_text(text in "([가-힣]{1,6}|[a-zA-Z]{1,9}|[а-яА-Я]{1,9}|[ぁ-ん一-龥]{1,6}|[ \t\n.,!]){0,40}") {
            prop_assert_eq!(not_text(text.as_bytes()), None);
        }
    }
}
