//! Encodings of seven bits, which shift between character sets by control characters.

use super::codec::Codec;
use super::detect::{Cost, Language, bits, text_cost};

const ESCAPE: u8 = 0x1B;
const SHIFT_OUT: u8 = 0x0E;
/// Bytes after the first control character that are looked at.
const LOOK: usize = 2048;

/// ISO-2022-KR, ISO-2022-JP or HZ, if the ASCII bytes shift as those do.
pub(super) fn escaped(bytes: &[u8]) -> Option<Codec> {
    shifted(bytes).or_else(|| braced(bytes))
}

fn shifted(bytes: &[u8]) -> Option<Codec> {
    let first = memchr::memchr2(ESCAPE, SHIFT_OUT, bytes)?;
    let look = &bytes[first..bytes.len().min(first + LOOK)];
    let has = |sequence: &[u8]| memchr::memmem::find(look, sequence).is_some();
    if has(b"\x1B$)C") {
        Some(Codec::Iso2022Kr)
    } else if has(b"\x1B$B") || has(b"\x1B$@") || has(b"\x1B(J") || has(b"\x1B(I") {
        Some(Codec::Standard(encoding_rs::ISO_2022_JP))
    } else {
        shifts_to_korean(look).then_some(Codec::Iso2022Kr)
    }
}

/// HZ, if what stands between its braces reads as Chinese. Home folders and formats have a tilde before a brace too.
fn braced(bytes: &[u8]) -> Option<Codec> {
    let first = memchr::memmem::find(bytes, b"~{")?;
    let look = &bytes[first..bytes.len().min(first + LOOK)];
    memchr::memmem::find(look, b"~}")?;
    reads_as(Codec::Hz, look, Language::Simplified).then_some(Codec::Hz)
}

/// The same for bytes of which a few are damaged and no ASCII.
pub(super) fn escaped_though_damaged(bytes: &[u8]) -> Option<Codec> {
    /// One byte in so many may be damaged.
    const DAMAGE: usize = 8;
    let look = &bytes[..bytes.len().min(LOOK)];
    let damaged = look.iter().filter(|byte| !byte.is_ascii()).count();
    let designates = memchr::memmem::find(look, b"\x1B$)C").is_some();
    (designates && damaged * DAMAGE <= look.len()).then_some(Codec::Iso2022Kr)
}

/// Whether what is shifted out reads as Korean: the designation may be damaged or cut off.
fn shifts_to_korean(look: &[u8]) -> bool {
    reads_as(Codec::Iso2022Kr, look, Language::Korean)
}

/// Whether the characters outside ASCII are usual ones of the language.
fn reads_as(codec: Codec, look: &[u8], language: Language) -> bool {
    let (text, _) = codec.decode(look);
    let shifted: String = text.chars().filter(|c| !c.is_ascii()).collect();
    let characters = shifted.chars().count();
    let most = bits(13) * characters as Cost;
    characters > 0 && text_cost(&shifted, language, most) < most
}

#[cfg(test)]
mod tests {
    use super::escaped;

    fn name(bytes: &[u8]) -> Option<&'static str> {
        escaped(bytes).map(|codec| codec.name())
    }

    #[test]
    fn tells_korean_from_japanese_and_terminals() {
        assert_eq!(name(b"\x1B$)C\x0E@L\x0F"), Some("iso-2022-kr"));
        assert_eq!(name(b"?$)C \x0E?\\?!55\x0F"), Some("iso-2022-kr"));
        assert_eq!(name(b"\x1B$BF|K\\\x1B(B"), Some("ISO-2022-JP"));
        assert_eq!(name(b"\x1B[31mred\x1B[0m"), None);
        assert_eq!(name(b"~{<:Ky2;~}"), Some("hz-gb-2312"));
        assert_eq!(name(b"cp ~{a,b} c; format('~{~a~}')"), None);
    }
}
