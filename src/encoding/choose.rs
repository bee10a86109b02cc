//! Which codec: the evidence in its order, each piece checked against the bytes.

use std::borrow::Cow;

use super::codec::Codec;
use super::detect::{self, Detection, Prior, bits};
use super::{Contradiction, Evidence, Hints, Overruled, chance, declared, ebcdic, escape, mark};

/// The codec for some bytes and why.
pub(super) struct Choice<'a> {
    pub(super) codec: Codec,
    pub(super) evidence: Evidence,
    pub(super) confidence: f32,
    pub(super) overruled: Vec<Overruled>,
    /// The bytes after the byte order mark.
    pub(super) bytes: &'a [u8],
    /// The same as text, if they are valid UTF-8.
    valid: Option<&'a str>,
}

impl<'a> Choice<'a> {
    /// The text, and whether anything was malformed.
    pub(super) fn text(&self) -> (Cow<'a, str>, bool) {
        match self.valid {
            Some(text) if self.codec == Codec::UTF_8 => (Cow::Borrowed(text), false),
            _ => self.codec.decode(self.bytes),
        }
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

/// What the bytes are, before credit is given.
struct Verdict {
    codec: Codec,
    evidence: Evidence,
    confidence: f32,
    /// Why those who said otherwise are wrong.
    against: Contradiction,
}

impl Verdict {
    /// Beyond doubt.
    fn sure(codec: Codec, evidence: Evidence, against: Contradiction) -> Verdict {
        Verdict {
            codec,
            evidence,
            confidence: 1.0,
            against,
        }
    }

    fn detected(found: Detection) -> Verdict {
        Verdict {
            codec: found.codec,
            evidence: Evidence::Detected,
            confidence: found.confidence,
            against: Contradiction::Implausible,
        }
    }

    /// An encoding of seven bits that says its own name.
    fn escaped(codec: Codec, confidence: f32) -> Verdict {
        Verdict::detected(Detection { codec, confidence })
    }
}

pub(super) fn choose<'a>(bytes: &'a [u8], hints: &Hints) -> Choice<'a> {
    let told = told(bytes, hints);
    let (marked, length) =
        mark::mark(bytes).map_or((None, 0), |(codec, length)| (Some(codec), length));
    let bytes = &bytes[length..];
    let valid = simdutf8::basic::from_utf8(bytes).ok();
    let verdict = match (marked, valid) {
        (Some(codec), _) => Verdict::sure(codec, Evidence::Bom, Contradiction::Mark),
        (None, Some(_)) => judge_valid(bytes, &told),
        (None, None) => judge(bytes, &told),
    };
    Choice {
        codec: verdict.codec,
        evidence: credit(&verdict, &told),
        confidence: verdict.confidence,
        overruled: overruled(&verdict, told),
        bytes,
        valid,
    }
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

/// Bytes that are no UTF-8.
fn judge(bytes: &[u8], told: &[Told]) -> Verdict {
    match escape::escaped_though_damaged(bytes) {
        Some(codec) => Verdict::escaped(codec, 0.9),
        None if ebcdic::is_likely(bytes) => Verdict::detected(Detection {
            confidence: detect::GUESS,
            ..detect::detect(bytes, &priors(told))
        }),
        None => Verdict::detected(detect::detect(bytes, &priors(told))),
    }
}

fn priors(told: &[Told]) -> Vec<Prior> {
    let prior = |told: &Told| {
        Some(Prior {
            codec: told.codec?,
            bonus: told.bonus(),
        })
    };
    told.iter().filter_map(prior).collect()
}

/// Valid UTF-8 is UTF-8, unless it is ASCII that means something else, or too little to tell.
fn judge_valid(bytes: &[u8], told: &[Told]) -> Verdict {
    if detect::holds_binary(bytes)
        && let Some(wide) = detect::detect_wide(bytes)
    {
        return Verdict::detected(wide);
    }
    if bytes.is_ascii() {
        return judge_ascii(bytes, told);
    }
    if bytes.len() > detect::TOO_FEW && chance::is_chance(bytes) {
        let found = detect::detect_narrow(bytes, &priors(told));
        if [Codec::EUC_KR, Codec::Johab].contains(&found.codec) {
            return Verdict::detected(found);
        }
    }
    Verdict::sure(Codec::UTF_8, Evidence::Utf8, Contradiction::ValidUtf8)
}

/// ASCII is whatever was said, if ASCII is possible in it.
fn judge_ascii(bytes: &[u8], told: &[Told]) -> Verdict {
    if let Some(codec) = escape::escaped(bytes) {
        return Verdict::escaped(codec, 0.99);
    }
    let mut said = told
        .iter()
        .filter_map(|told| Some((told.codec?, told.evidence)));
    let (codec, evidence) = said
        .find(|(codec, _)| codec.is_ascii_compatible())
        .unwrap_or((Codec::UTF_8, Evidence::Utf8));
    Verdict::sure(codec, evidence, Contradiction::Implausible)
}

/// Whose word it was, where the bytes bear it out.
fn credit(verdict: &Verdict, told: &[Told]) -> Evidence {
    let mut right = told.iter().filter(|told| told.codec == Some(verdict.codec));
    match verdict.evidence {
        Evidence::Utf8 | Evidence::Detected => {
            right.next().map_or(verdict.evidence, |told| told.evidence)
        }
        evidence => evidence,
    }
}

fn overruled(verdict: &Verdict, told: Vec<Told>) -> Vec<Overruled> {
    let wrong = told
        .into_iter()
        .filter(|told| told.codec != Some(verdict.codec));
    wrong
        .map(|told| Overruled {
            evidence: told.evidence,
            label: told.label,
            reason: match told.codec {
                None => Contradiction::Unknown,
                Some(_) => verdict.against,
            },
        })
        .collect()
}
