//! Which codec: the evidence in its order, each piece checked against the bytes.

use std::borrow::Cow;

use super::codec::Codec;
use super::detect::{self, Detection, Prior, bits};
use super::{Contradiction, Evidence, Hints, Overruled, declared, escape, mark};

/// The codec for some bytes and why.
pub(super) struct Choice {
    pub(super) codec: Codec,
    pub(super) evidence: Evidence,
    pub(super) confidence: f32,
    pub(super) overruled: Vec<Overruled>,
    /// Bytes of the byte order mark.
    mark: usize,
}

impl Choice {
    /// The bytes after the byte order mark.
    pub(super) fn without_mark<'a>(&self, bytes: &'a [u8]) -> &'a [u8] {
        &bytes[self.mark..]
    }

    /// The text, and whether anything was malformed.
    pub(super) fn text<'a>(&self, bytes: &'a [u8]) -> (Cow<'a, str>, bool) {
        let bytes = self.without_mark(bytes);
        // The fast way for what nearly every input is; `decode` would validate more slowly.
        if self.codec == Codec::UTF_8
            && let Ok(text) = simdutf8::basic::from_utf8(bytes)
        {
            return (Cow::Borrowed(text), false);
        }
        self.codec.decode(bytes)
    }
}

/// What a label is worth against the bytes. An HTTP header is written by a server for all its
/// pages, a declaration by a template; both are right far more often than not.
const TRANSPORT_BONUS: u32 = bits(40);
const DECLARED_BONUS: u32 = bits(30);
/// Latin-1 and windows-1252 are what programs say that do not know.
const LATIN_BONUS: u32 = bits(10);

/// What the transport and the document say.
struct Told {
    evidence: Evidence,
    label: String,
    codec: Option<Codec>,
}

impl Told {
    fn bonus(&self) -> u32 {
        match (self.codec, self.evidence) {
            (Some(codec), _) if codec == Codec::WINDOWS_1252 => LATIN_BONUS,
            (_, Evidence::Transport) => TRANSPORT_BONUS,
            _ => DECLARED_BONUS,
        }
    }
}

pub(super) fn choose(bytes: &[u8], hints: &Hints) -> Choice {
    let told = told(bytes, hints);
    if let Some((codec, length)) = mark::mark(bytes) {
        return finish(codec, Evidence::Bom, 1.0, length, told, Contradiction::Mark);
    }
    let valid = simdutf8::basic::from_utf8(bytes).is_ok();
    if valid {
        return choose_valid(bytes, told);
    }
    if let Some(codec) = escape::escaped_though_damaged(bytes) {
        return believe(
            Detection {
                codec,
                confidence: 0.9,
            },
            told,
        );
    }
    let priors: Vec<Prior> = told.iter().filter_map(prior).collect();
    let found = detect::detect(bytes, &priors);
    believe(found, told)
}

fn prior(told: &Told) -> Option<Prior> {
    told.codec.map(|codec| Prior {
        codec,
        bonus: told.bonus(),
    })
}

fn told(bytes: &[u8], hints: &Hints) -> Vec<Told> {
    let transport = hints.transport.as_ref().map(|label| Told {
        evidence: Evidence::Transport,
        label: label.clone(),
        codec: Codec::for_label(label.as_bytes()),
    });
    let declared = declared::declared(bytes).map(|(label, codec)| Told {
        evidence: Evidence::Declared,
        label,
        codec: Some(codec),
    });
    transport.into_iter().chain(declared).collect()
}

/// Valid UTF-8 is UTF-8, unless it is ASCII that means something else.
fn choose_valid(bytes: &[u8], told: Vec<Told>) -> Choice {
    if detect::holds_zeros(bytes)
        && let Some(wide) = detect::detect_wide(bytes)
    {
        return believe(wide, told);
    }
    if !bytes.is_ascii() {
        return if is_chance(bytes) {
            let priors: Vec<Prior> = told.iter().filter_map(prior).collect();
            believe(detect::detect(bytes, &priors), told)
        } else {
            finish(
                Codec::UTF_8,
                Evidence::Utf8,
                1.0,
                0,
                told,
                Contradiction::ValidUtf8,
            )
        };
    }
    if let Some(codec) = escape::escaped(bytes) {
        return believe(
            Detection {
                codec,
                confidence: 0.99,
            },
            told,
        );
    }
    // Plain ASCII: whatever was said, if ASCII is possible in it.
    let said = told.iter().find_map(|told| {
        let codec = told.codec.filter(|codec| codec.is_ascii_compatible())?;
        Some((codec, told.evidence))
    });
    let (codec, evidence) = said.unwrap_or((Codec::UTF_8, Evidence::Utf8));
    finish(codec, evidence, 1.0, 0, told, Contradiction::Implausible)
}

/// Two-byte sequences that other encodings hold by chance: so few that the bytes must decide.
const MOST_CHANCE_SEQUENCES: usize = 4;

/// Whether valid UTF-8 could be EUC-KR or Johab by chance: a few sequences, each a syllable there and hardly
/// any language's letter here.
fn is_chance(bytes: &[u8]) -> bool {
    let mut sequences = 0;
    let mut rest = bytes;
    loop {
        rest = &rest[encoding_rs::Encoding::ascii_valid_up_to(rest)..];
        match rest {
            [] => return true,
            [first @ 0xC2..=0xDF, second @ 0x80..=0xBF, after @ ..]
                if sequences < MOST_CHANCE_SEQUENCES && may_be_chance(*first, *second) =>
            {
                sequences += 1;
                rest = after;
            }
            _ => return false,
        }
    }
}

/// Whether two bytes of UTF-8 may be a syllable of EUC-KR, or are rare enough here to ask at all.
fn may_be_chance(first: u8, second: u8) -> bool {
    let character = char::from_u32(u32::from(first & 0x1F) << 6 | u32::from(second & 0x3F));
    matches!((first, second), (0xC2..=0xC8, 0xA1..=0xBF))
        || character.is_some_and(detect::is_rare_in_two_bytes)
}

/// What was found, with the credit to whoever said it.
fn believe(found: Detection, told: Vec<Told>) -> Choice {
    let said = told.iter().find(|told| told.codec == Some(found.codec));
    let evidence = said.map_or(Evidence::Detected, |told| told.evidence);
    finish(
        found.codec,
        evidence,
        found.confidence,
        0,
        told,
        Contradiction::Implausible,
    )
}

fn finish(
    codec: Codec,
    evidence: Evidence,
    confidence: f32,
    mark: usize,
    told: Vec<Told>,
    reason: Contradiction,
) -> Choice {
    let said = told.iter().any(|told| told.codec == Some(codec));
    let evidence = match evidence {
        Evidence::Utf8 if said => told
            .iter()
            .find(|told| told.codec == Some(codec))
            .map_or(Evidence::Utf8, |told| told.evidence),
        evidence => evidence,
    };
    let overruled = told.into_iter().filter(|told| told.codec != Some(codec));
    Choice {
        codec,
        evidence,
        confidence,
        mark,
        overruled: overruled
            .map(|told| Overruled {
                evidence: told.evidence,
                label: told.label,
                reason: match told.codec {
                    None => Contradiction::Unknown,
                    Some(_) => reason,
                },
            })
            .collect(),
    }
}
