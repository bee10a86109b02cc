//! One name for every decoder: those of the Encoding Standard and our own.

use std::borrow::Cow;

use encoding_rs::Encoding;

use super::hz;
use super::korean;
use super::pages::Page;

/// A way to read bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Codec {
    /// One that the Encoding Standard defines.
    Standard(&'static Encoding),
    /// UTF-32, little-endian.
    Utf32Le,
    /// UTF-32, big-endian.
    Utf32Be,
    /// KS X 1001, annex 3.
    Johab,
    /// RFC 1557.
    Iso2022Kr,
    /// RFC 1843.
    Hz,
    /// A code page.
    Page(Page),
}

/// Labels in use that the Encoding Standard does not list, in lower case.
const MORE_LABELS: [(&str, Codec); 26] = [
    ("cp949", Codec::Standard(encoding_rs::EUC_KR)),
    ("ms949", Codec::Standard(encoding_rs::EUC_KR)),
    ("uhc", Codec::Standard(encoding_rs::EUC_KR)),
    ("x-windows-949", Codec::Standard(encoding_rs::EUC_KR)),
    ("euckr", Codec::Standard(encoding_rs::EUC_KR)),
    ("cp932", Codec::Standard(encoding_rs::SHIFT_JIS)),
    ("cp936", Codec::Standard(encoding_rs::GBK)),
    ("ms936", Codec::Standard(encoding_rs::GBK)),
    ("cp950", Codec::Standard(encoding_rs::BIG5)),
    ("eucjp", Codec::Standard(encoding_rs::EUC_JP)),
    ("cp874", Codec::Standard(encoding_rs::WINDOWS_874)),
    ("utf16", Codec::Standard(encoding_rs::UTF_16LE)),
    ("utf-16-le", Codec::Standard(encoding_rs::UTF_16LE)),
    ("utf-16-be", Codec::Standard(encoding_rs::UTF_16BE)),
    ("utf-32", Codec::Utf32Le),
    ("utf-32le", Codec::Utf32Le),
    ("utf-32be", Codec::Utf32Be),
    ("johab", Codec::Johab),
    ("x-johab", Codec::Johab),
    ("cp1361", Codec::Johab),
    ("ms1361", Codec::Johab),
    ("iso-2022-kr", Codec::Iso2022Kr),
    ("iso2022kr", Codec::Iso2022Kr),
    ("csiso2022kr", Codec::Iso2022Kr),
    ("hz", Codec::Hz),
    ("hz-gb-2312", Codec::Hz),
];

impl Codec {
    pub(super) const UTF_8: Codec = Codec::Standard(encoding_rs::UTF_8);
    pub(super) const UTF_16LE: Codec = Codec::Standard(encoding_rs::UTF_16LE);
    pub(super) const UTF_16BE: Codec = Codec::Standard(encoding_rs::UTF_16BE);
    pub(super) const EUC_KR: Codec = Codec::Standard(encoding_rs::EUC_KR);
    pub(super) const WINDOWS_1252: Codec = Codec::Standard(encoding_rs::WINDOWS_1252);

    /// The codec that a label names, by the Encoding Standard's “get an encoding” and a few
    /// labels more. A label of the `replacement` encoding names nothing.
    pub(super) fn for_label(label: &[u8]) -> Option<Codec> {
        let trimmed = label.trim_ascii();
        let more = MORE_LABELS
            .iter()
            .find(|(name, _)| trimmed.eq_ignore_ascii_case(name.as_bytes()));
        match more {
            Some((_, codec)) => Some(*codec),
            None => Encoding::for_label_no_replacement(trimmed)
                .map(Codec::Standard)
                .or_else(|| Page::for_label(trimmed).map(Codec::Page)),
        }
    }

    /// The Encoding Standard's name, or a lower-case name where it has none.
    pub(super) fn name(self) -> &'static str {
        match self {
            Codec::Standard(encoding) => encoding.name(),
            Codec::Utf32Le => "utf-32le",
            Codec::Utf32Be => "utf-32be",
            Codec::Johab => "johab",
            Codec::Iso2022Kr => "iso-2022-kr",
            Codec::Hz => "hz-gb-2312",
            Codec::Page(page) => page.name(),
        }
    }

    /// Whether ASCII bytes mean ASCII characters, so that a declaration can be read at all.
    pub(super) fn is_ascii_compatible(self) -> bool {
        match self {
            Codec::Standard(encoding) => encoding.is_ascii_compatible(),
            Codec::Utf32Le | Codec::Utf32Be | Codec::Iso2022Kr | Codec::Hz => false,
            Codec::Johab | Codec::Page(_) => true,
        }
    }

    /// Whether its units are of two or four bytes.
    pub(super) fn is_wide(self) -> bool {
        let wide = [
            Codec::UTF_16LE,
            Codec::UTF_16BE,
            Codec::Utf32Le,
            Codec::Utf32Be,
        ];
        wide.contains(&self)
    }

    /// The text, and whether anything was malformed. A byte order mark is not looked for.
    pub(super) fn decode(self, bytes: &[u8]) -> (Cow<'_, str>, bool) {
        match self {
            Codec::Standard(encoding) => encoding.decode_without_bom_handling(bytes),
            Codec::Utf32Le => owned(decode_utf_32(bytes, u32::from_le_bytes)),
            Codec::Utf32Be => owned(decode_utf_32(bytes, u32::from_be_bytes)),
            Codec::Johab => owned(korean::decode_johab(bytes)),
            Codec::Iso2022Kr => owned(korean::decode_iso_2022_kr(bytes)),
            Codec::Hz => owned(hz::decode(bytes)),
            Codec::Page(page) => owned(page.decode(bytes)),
        }
    }

    /// The text, if nothing is malformed.
    pub(super) fn decode_whole(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        match self {
            Codec::Standard(encoding) => {
                encoding.decode_without_bom_handling_and_without_replacement(bytes)
            }
            Codec::Johab => korean::decode_whole_johab(bytes).map(Cow::Owned),
            _ => {
                let (text, had_errors) = self.decode(bytes);
                (!had_errors).then_some(text)
            }
        }
    }
}

impl Codec {
    /// The bytes outside ASCII of an encoding of single bytes, with their characters; U+FFFD where it has none.
    pub(super) fn upper_half(self) -> impl Iterator<Item = (u8, char)> {
        let bytes: Vec<u8> = (0x80..=0xFF).collect();
        let (text, _) = self.decode(&bytes);
        let characters: Vec<char> = text.chars().collect();
        bytes.into_iter().zip(characters)
    }
}

fn owned((text, had_errors): (String, bool)) -> (Cow<'static, str>, bool) {
    (Cow::Owned(text), had_errors)
}

fn decode_utf_32(bytes: &[u8], unit: fn([u8; 4]) -> u32) -> (String, bool) {
    let mut text = String::with_capacity(bytes.len() / 2);
    let mut had_errors = false;
    for four in bytes.chunks(4) {
        let character = four.try_into().ok().map(unit).and_then(char::from_u32);
        had_errors |= character.is_none();
        text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    (text, had_errors)
}

#[cfg(test)]
mod tests {
    use super::Codec;

    #[test]
    fn labels_of_the_standard_and_others() {
        assert_eq!(Codec::for_label(b" KS_C_5601-1987\n"), Some(Codec::EUC_KR));
        assert_eq!(Codec::for_label(b"MS949"), Some(Codec::EUC_KR));
        assert_eq!(Codec::for_label(b"iso-2022-kr"), Some(Codec::Iso2022Kr));
        assert_eq!(Codec::for_label(b"hz-gb-2312"), Some(Codec::Hz));
        assert_eq!(Codec::for_label(b"iso-2022-cn"), None);
        assert_eq!(Codec::for_label(b"bogus"), None);
    }

    #[test]
    fn utf_32_has_no_surrogates() {
        let bytes = [0x00, 0xD5, 0x5C, 0x00, 0x00, 0x00, 0xD8, 0x00];
        assert_eq!(Codec::Utf32Be.decode(&bytes[4..]).0, "\u{FFFD}");
        assert_eq!(Codec::Utf32Le.decode(&[0x5C, 0xD5, 0, 0]).0, "한");
    }
}
