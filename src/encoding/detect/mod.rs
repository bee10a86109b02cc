//! Which encoding bytes look like when nothing tells it.
//!
//! Every candidate reads a bounded sample; the reading whose text is least surprising wins
//! (see [`cost`]). What was declared makes its reading cheaper and can still lose.

mod best;
mod class;
mod cost;
mod sample;
mod single;
mod tables;
mod wide;
mod word;

use self::best::Best;
use self::single::Counted;
use super::binary::is_binary;
use super::codec::Codec;
pub(super) use cost::{
    Cost, Language, MALFORMED, ascii_cost, bits, character_cost, chinese_cost, text_cost,
};

/// What detection found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Detection {
    pub(super) codec: Codec,
    /// 0–1: how far the next best reading is behind, if the text costs no more than texts of its language do; at most
    /// [`GUESS`] where nothing tells.
    pub(super) confidence: f32,
}

/// The confidence of a codec that is as likely as the next one.
pub(super) const GUESS: f32 = 0.5;

/// What a byte outside ASCII costs in nearly all texts of encodings of several bytes, at most.
const MOST_OF_TWO_BYTES: Cost = bits(27) / 4;

/// A codec named by the transport or the document, and how much its word counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Prior {
    pub(super) codec: Codec,
    pub(super) bonus: Cost,
}

/// Bytes outside ASCII of the first look; most texts are clear by then.
const FIRST_LOOK: usize = 256;
/// Bytes outside ASCII of the second look.
const SECOND_LOOK: usize = 2048;
/// The same of the look at bytes that seem to be no text.
const LONG_LOOK: usize = 1 << 16;
/// What a byte outside ASCII costs in text of any language, at most.
const TEXT: Cost = bits(17) / 2;
/// The same where the first look is enough.
const GOOD_TEXT: Cost = bits(7);
/// So few bytes tell nothing.
pub(super) const TOO_FEW: usize = 3;
/// What they are read as. The HTML Standard leaves such a default to the locale, and has this one for Korean.
const DEFAULT: Detection = Detection {
    codec: Codec::EUC_KR,
    confidence: GUESS,
};
/// How far the runner-up must be behind for the first look to be enough.
const CLEAR: Cost = bits(60);

/// Encodings of several bytes, their language, and how much rarer than UTF-8 they are.
const MULTIBYTE: [(Codec, Language, Cost); 7] = [
    (Codec::EUC_KR, Language::Korean, bits(2)),
    (Codec::Johab, Language::Korean, bits(9)),
    (
        Codec::Standard(encoding_rs::GB18030),
        Language::Simplified,
        bits(3),
    ),
    (
        Codec::Standard(encoding_rs::BIG5),
        Language::Traditional,
        bits(4),
    ),
    (
        Codec::Standard(encoding_rs::SHIFT_JIS),
        Language::Japanese,
        bits(3),
    ),
    (
        Codec::Standard(encoding_rs::EUC_JP),
        Language::Japanese,
        bits(4),
    ),
    (Codec::UTF_8, Language::Korean, bits(0)),
];

/// The likeliest codec of bytes that are no valid UTF-8.
pub(super) fn detect(bytes: &[u8], priors: &[Prior]) -> Detection {
    detect_wide(bytes).unwrap_or_else(|| detect_narrow(bytes, priors))
}

/// The same among the encodings whose units are bytes.
pub(super) fn detect_narrow(bytes: &[u8], priors: &[Prior]) -> Detection {
    if bytes.len() <= TOO_FEW {
        return DEFAULT;
    }
    let sample = sample::sample(bytes, FIRST_LOOK);
    let first = rank(&sample, priors);
    if first.margin >= CLEAR && first.is_text(&sample, GOOD_TEXT) {
        return first.detection(&sample);
    }
    let sample = sample::sample(bytes, SECOND_LOOK);
    let second = rank(&sample, priors);
    if second.is_text(&sample, TEXT) || sample.len() < FIRST_LOOK {
        return second.detection(&sample);
    }
    no_text(bytes, priors)
}

/// The codec of bytes that no reading makes text of, such as a table of all characters: what a label says, or
/// the best of a long look.
fn no_text(bytes: &[u8], priors: &[Prior]) -> Detection {
    match priors.iter().max_by_key(|prior| prior.bonus) {
        Some(told) if told.codec != Codec::WINDOWS_1252 => Detection {
            codec: told.codec,
            confidence: GUESS,
        },
        _ => {
            let sample = sample::sample(bytes, LONG_LOOK);
            rank(&sample, priors).detection(&sample)
        }
    }
}

/// Whether the beginning holds bytes that no text holds but in units of two or four bytes.
pub(super) fn holds_binary(bytes: &[u8]) -> bool {
    let look = &bytes[..bytes.len().min(wide::LOOK)];
    // All are looked at, so that the compiler can make vector instructions of it.
    let bytes = look.iter();
    bytes.fold(false, |found, byte| found | is_binary(*byte))
}

/// UTF-16 or UTF-32, if the bytes look like it more than like anything else.
pub(super) fn detect_wide(bytes: &[u8]) -> Option<Detection> {
    let look = wide::look(bytes)?;
    let costs: Vec<_> = wide::costs(look).collect();
    // Most bytes make no text in wide units; the other readings need not be made to know that.
    if costs.is_empty() {
        return None;
    }
    let mut best = rank(look, &[]);
    for (codec, cost) in costs {
        best.offer(codec, cost, Cost::MAX);
    }
    best.codec.is_wide().then(|| best.detection(look))
}

fn rank(sample: &[u8], priors: &[Prior]) -> Best {
    let mut best = Best::none();
    let bonus = |codec: Codec| {
        let told = priors.iter().filter(|prior| prior.codec == codec);
        told.map(|prior| prior.bonus).max().unwrap_or(0)
    };
    // Bonuses are subtracted from a common height, so that no cost is negative.
    let height = priors.iter().map(|prior| prior.bonus).max().unwrap_or(0);
    for (codec, language, rarity) in MULTIBYTE {
        let cost = multibyte_cost(codec, language, sample).saturating_add(rarity + height);
        best.offer(codec, cost - bonus(codec), MOST_OF_TWO_BYTES);
    }
    let counted = Counted::new(sample);
    for reading in single::readings() {
        let codec = reading.codec;
        let adjust = height - bonus(codec);
        // A reading far behind need not be read to its end.
        let most = best.cost.saturating_add(CLEAR);
        let cost = reading.cost(&counted, most).saturating_add(adjust);
        best.offer(codec, cost, reading.most);
    }
    best
}

/// The encoding of single bytes among `codecs` that the bytes surprise least in, and their cost; `None` where that is
/// at least `most`.
pub(super) fn cheapest_single(
    bytes: &[u8],
    codecs: impl Fn(Codec) -> bool,
    most: Cost,
) -> Option<(Codec, Cost)> {
    let counted = Counted::new(bytes);
    let mut best = (None, most);
    for reading in single::readings() {
        if codecs(reading.codec) {
            let cost = reading.cost(&counted, best.1);
            if cost < best.1 {
                best = (Some(reading.codec), cost);
            }
        }
    }
    best.0.map(|codec| (codec, best.1))
}

/// The least cost of the bytes in one encoding of single bytes, or `most` if it is at least that.
pub(super) fn single_cost(
    bytes: &[u8],
    encoding: &'static encoding_rs::Encoding,
    most: Cost,
) -> Cost {
    let readings = single::readings()
        .iter()
        .filter(|reading| reading.codec == Codec::Standard(encoding));
    let counted = Counted::new(bytes);
    readings.fold(most, |least, reading| reading.cost(&counted, least))
}

/// A sequence that the end of the bytes cuts off: as dear as a character, and somewhat more, since
/// most bytes end where a character does.
const CUT_OFF: Cost = bits(13);

/// The cost of the sample as the codec reads it.
fn multibyte_cost(codec: Codec, language: Language, sample: &[u8]) -> Cost {
    let (text, _) = codec.decode(sample);
    let (text, cut_off) = match text.strip_suffix(char::REPLACEMENT_CHARACTER) {
        Some(whole) => (whole, CUT_OFF),
        None => (&*text, 0),
    };
    let cost = if codec == Codec::UTF_8 {
        utf_8_cost(text)
    } else {
        text_cost(text, language, Cost::MAX).saturating_add(glue_cost(text))
    };
    cost.saturating_add(cut_off)
}

/// What words cost that go on with a word of ASCII, or stand within one: `Redi鱗t`. They may begin behind one, as
/// Korean particles do.
fn glue_cost(text: &str) -> Cost {
    const WITHIN: Cost = bits(6);
    const BEFORE: Cost = bits(2);
    let mut cost: Cost = 0;
    let mut starts_within = false;
    let mut before = ' ';
    for c in text.chars() {
        let is_small = c.is_ascii_lowercase();
        if before.is_ascii() && !c.is_ascii() {
            starts_within = before.is_ascii_lowercase();
        } else if is_small && !before.is_ascii() && before.is_alphabetic() {
            cost += if starts_within { WITHIN } else { BEFORE };
        }
        before = c;
    }
    cost
}

/// UTF-8 holds any language, and its own shape is the evidence.
fn utf_8_cost(text: &str) -> Cost {
    cost::sum(text, Cost::MAX, |character| match character {
        '\0'..='\x7F' => ascii_cost(character as u8),
        char::REPLACEMENT_CHARACTER => MALFORMED,
        '\u{80}'..='\u{7FF}' if is_rare_in_two_bytes(character) => bits(14),
        '\u{80}'..='\u{7FF}' => bits(8),
        _ => bits(9),
    })
}

/// Whether two bytes of UTF-8 are more likely another encoding's than this character: letters of phonetics
/// and of no large language.
pub(super) fn is_rare_in_two_bytes(character: char) -> bool {
    match character {
        'ƒ' | 'Ơ' | 'ơ' | 'Ư' | 'ư' | 'Ș'..='ț' => false,
        '\u{180}'..='\u{2C5}' | '\u{363}'..='\u{383}' => true,
        '\u{460}'..='\u{48F}' | '\u{500}'..='\u{530}' | '\u{700}'..='\u{7FF}' => true,
        _ => false,
    }
}
