//! The bytes that garbled characters were: encodings in which text is read by mistake.

use encoding_rs::EncoderResult;
use encoding_rs::Encoding;

use super::super::codec::Codec;
use super::super::detect::Language;
use super::super::pages::Page;

/// An encoding that other text was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mistaken {
    /// windows-1252 and ISO-8859-1 in one: where windows-1252 has no character, the control character.
    Latin1,
    /// IBM code page 437.
    Cp437,
    /// Another encoding of the Encoding Standard.
    Standard(&'static Encoding),
}

impl Mistaken {
    /// Its name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Mistaken::Latin1 => "windows-1252",
            Mistaken::Cp437 => "cp437",
            Mistaken::Standard(encoding) => encoding.name(),
        }
    }

    /// Whether it is the codec's encoding.
    pub(super) fn is(self, codec: Codec) -> bool {
        matches!((self, codec), (Mistaken::Standard(a), Codec::Standard(b)) if a == b)
    }

    /// Whether some of its characters take two bytes.
    pub(super) fn is_wide(self) -> bool {
        matches!(self, Mistaken::Standard(encoding) if !encoding.is_single_byte())
    }

    /// Whether text in encodings of single bytes is met that was read as this one: two tables of letters make each
    /// other's alphabets, so that only the usual mistakes are believed.
    pub(super) fn shows_single_bytes(self) -> bool {
        match self {
            Mistaken::Latin1 => true,
            Mistaken::Standard(encoding) => encoding == encoding_rs::WINDOWS_1251,
            Mistaken::Cp437 => false,
        }
    }

    /// Whether legacy text of the language is met that was read as this encoding. The letters and capitals of Mac
    /// Roman are kana in Shift_JIS; the computers that had it took Korean for it.
    pub(super) fn shows(self, language: Language) -> bool {
        self != Mistaken::Standard(encoding_rs::MACINTOSH) || language == Language::Korean
    }

    /// The one byte of a character; `None` where the encoding has none, or takes several.
    pub(super) fn byte(self, c: char) -> Option<u8> {
        if c.is_ascii() {
            return u8::try_from(c).ok();
        }
        match self {
            Mistaken::Latin1 => latin_1(c),
            Mistaken::Cp437 => cp437(c),
            Mistaken::Standard(encoding) => {
                let mut buffer = [0; 4];
                let (bytes, _, is_unmappable) = encoding.encode(c.encode_utf8(&mut buffer));
                bytes
                    .first()
                    .copied()
                    .filter(|_| !is_unmappable && bytes.len() == 1)
            }
        }
    }

    /// The characters outside ASCII that take one byte, each with it.
    pub(super) fn upper_half(self) -> Vec<(u8, char)> {
        match self {
            Mistaken::Latin1 => {
                let controls = (0x80..=0x9F).map(|byte| (byte, char::from(byte)));
                let latin_1 = (0x80..=0xFF).map(|byte| (byte, as_windows_1252(char::from(byte))));
                latin_1.chain(controls).collect()
            }
            Mistaken::Cp437 => (0x80..=0xFF)
                .zip(Page::Cp437.upper_half().chars())
                .collect(),
            Mistaken::Standard(encoding) => Codec::Standard(encoding)
                .upper_half()
                .filter(|(_, c)| *c != char::REPLACEMENT_CHARACTER)
                .collect(),
        }
    }

    /// The bytes of a whole text; `None` where a character has none.
    pub(super) fn encode(self, text: &str) -> Option<Vec<u8>> {
        match self {
            Mistaken::Standard(encoding) => encode(text, encoding),
            _ => {
                let mut bytes = Vec::with_capacity(text.len());
                for c in text.chars() {
                    bytes.push(self.byte(c)?);
                }
                Some(bytes)
            }
        }
    }
}

/// The text's bytes in an encoding; `None` where a character has none.
pub(super) fn encode(text: &str, encoding: &'static Encoding) -> Option<Vec<u8>> {
    let mut encoder = encoding.new_encoder();
    let most = encoder.max_buffer_length_from_utf8_without_replacement(text.len())?;
    let mut bytes = Vec::with_capacity(most);
    let (result, _) = encoder.encode_from_utf8_to_vec_without_replacement(text, &mut bytes, true);
    (result == EncoderResult::InputEmpty).then_some(bytes)
}

fn latin_1(c: char) -> Option<u8> {
    match u8::try_from(u32::from(c)) {
        Ok(byte) => Some(byte),
        Err(_) => (0x80..=0x9F).find(|byte| windows_1252(*byte) == Some(c)),
    }
}

/// The characters of windows-1252 from 0x80 to 0x9F (Encoding Standard, index windows-1252).
fn windows_1252(byte: u8) -> Option<char> {
    const C1: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    C1.get(usize::from(byte.checked_sub(0x80)?)).copied()
}

/// The character that a control character of ISO-8859-1 is in windows-1252; other characters stay.
pub(super) fn as_windows_1252(c: char) -> char {
    let byte = u8::try_from(u32::from(c)).ok();
    byte.and_then(windows_1252).unwrap_or(c)
}

fn cp437(c: char) -> Option<u8> {
    let place = Page::Cp437
        .upper_half()
        .chars()
        .position(|other| other == c)?;
    u8::try_from(place + 0x80).ok()
}
