//! Documents that mix encodings: a UTF-8 page with a CP949 caption inside, or the reverse.
//!
//! Where a stretch is malformed in the page's encoding, the cheapest way through its bytes is looked for.

mod path;

use super::Repair;
use super::codec::Codec;
use path::{Reading, cheapest};

/// Bytes searched at once; longer stretches are cut at an ASCII byte.
const MOST_BYTES: usize = 1 << 16;

/// The text of a document whose encoding holds for most of it.
pub(super) struct Mixed {
    pub(super) text: String,
    pub(super) had_errors: bool,
    pub(super) repairs: Vec<Repair>,
}

/// Reads the document piece by piece; `None` where its encoding holds throughout, or mixes are
/// not looked for.
pub(super) fn decode(bytes: &[u8], host: Codec) -> Option<Mixed> {
    let host = match host {
        codec if codec == Codec::UTF_8 => Reading::Utf8,
        codec if codec == Codec::EUC_KR && holds_never_in_euc_kr(bytes) => Reading::Korean,
        _ => return None,
    };
    let mut mixed = Mixed {
        text: String::with_capacity(bytes.len()),
        had_errors: false,
        repairs: Vec::new(),
    };
    for stretch in stretches(bytes) {
        if !mixed.take_whole(stretch, host) {
            mixed.take_apart(stretch, host);
        }
    }
    (!mixed.repairs.is_empty()).then_some(mixed)
}

/// Bytes that EUC-KR proper does not use; CP949 has them in rare syllables only.
fn never_in_euc_kr(byte: u8) -> bool {
    matches!(byte, 0x80..=0xA0)
}

/// Whether any byte is such; in blocks that are looked at whole, at the speed of vector instructions.
fn holds_never_in_euc_kr(bytes: &[u8]) -> bool {
    const BLOCK: usize = 256;
    let in_block = |block: &[u8]| {
        let bytes = block.iter();
        bytes.fold(false, |found, byte| found | never_in_euc_kr(*byte))
    };
    bytes.chunks(BLOCK).any(in_block)
}

/// Lines, and pieces of overlong lines.
fn stretches(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let line = memchr::memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        let end = if line <= MOST_BYTES {
            line
        } else {
            cut(&rest[..MOST_BYTES])
        };
        let (stretch, after) = rest.split_at(end);
        rest = after;
        Some(stretch)
    })
}

/// Where an overlong line is cut: after its last space or tag, else anywhere.
fn cut(bytes: &[u8]) -> usize {
    memchr::memrchr2(b' ', b'>', bytes).map_or(bytes.len(), |place| place + 1)
}

impl Mixed {
    /// Takes a stretch that holds together in the host's encoding.
    fn take_whole(&mut self, stretch: &[u8], host: Reading) -> bool {
        if let Ok(text) = simdutf8::basic::from_utf8(stretch)
            && (host == Reading::Utf8 || stretch.is_ascii())
        {
            self.text.push_str(text);
            return true;
        }
        if host == Reading::Korean && !holds_never_in_euc_kr(stretch) {
            let (text, had_errors) = Codec::EUC_KR.decode(stretch);
            self.text.push_str(&text);
            self.had_errors |= had_errors;
            return true;
        }
        false
    }

    /// Reads a stretch character by character, each in the encoding that fits.
    fn take_apart(&mut self, stretch: &[u8], host: Reading) {
        let mut rest = stretch;
        for (reading, length) in cheapest(stretch, host) {
            let (piece, after) = rest.split_at(length);
            rest = after;
            let start = self.text.len();
            self.push(reading, piece);
            if reading != host && reading != Reading::Malformed && !piece.is_ascii() {
                self.note(start, reading);
            }
        }
    }

    fn push(&mut self, reading: Reading, piece: &[u8]) {
        let codec = match reading {
            Reading::Utf8 => Codec::UTF_8,
            Reading::Korean => Codec::EUC_KR,
            Reading::Windows1252 => Codec::WINDOWS_1252,
            Reading::Malformed => {
                self.had_errors = true;
                return self.text.push(char::REPLACEMENT_CHARACTER);
            }
        };
        self.text.push_str(&codec.decode(piece).0);
    }

    /// Lists the character that starts here, joined with the one before it where they touch.
    fn note(&mut self, start: usize, reading: Reading) {
        let name = match reading {
            Reading::Utf8 => Codec::UTF_8.name(),
            Reading::Korean => Codec::EUC_KR.name(),
            Reading::Windows1252 | Reading::Malformed => Codec::WINDOWS_1252.name(),
        };
        let end = self.text.len();
        if let Some(last) = self.repairs.last_mut()
            && last.chain == [name]
            && self.text[last.end..start]
                .bytes()
                .all(|byte| byte.is_ascii() && byte != b'\n')
        {
            last.end = end;
        } else if self.repairs.len() < super::MOST_PLACES {
            self.repairs.push(Repair {
                kind: "mixed",
                start,
                end,
                chain: vec![name],
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::decode;
    use crate::encoding::codec::Codec;

    fn korean(text: &str) -> Vec<u8> {
        encoding_rs::EUC_KR.encode(text).0.into_owned()
    }

    #[test]
    fn a_caption_in_another_encoding_is_read_in_it() {
        let page = [
            "본문은 유니코드다. ".as_bytes(),
            &korean("사진은 완성형"),
            "이고 끝.\n".as_bytes(),
        ]
        .concat();
        let mixed = decode(&page, Codec::UTF_8).expect("a mix");
        assert_eq!(mixed.text, "본문은 유니코드다. 사진은 완성형이고 끝.\n");
        let repair = &mixed.repairs[0];
        assert_eq!(
            (&mixed.text[repair.start..repair.end], repair.chain[0]),
            ("사진은 완성형", "EUC-KR")
        );
    }

    #[test]
    fn one_damaged_character_is_given_up() {
        let damaged = ["이 글자는 ".as_bytes(), b"\xEA\xB0", "망가졌다".as_bytes()].concat();
        assert!(decode(&damaged, Codec::UTF_8).is_none());
    }

    #[test]
    fn quotes_of_a_word_processor_are_read() {
        let page = [
            "그는 ".as_bytes(),
            b"\x93",
            "좋다".as_bytes(),
            b"\x94",
            "고 했다".as_bytes(),
        ]
        .concat();
        assert_eq!(
            decode(&page, Codec::UTF_8).expect("a mix").text,
            "그는 “좋다”고 했다"
        );
    }
}
