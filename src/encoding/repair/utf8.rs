//! UTF-8 that was read as something else, byte by byte.

use super::single::Mistaken;

/// Encodings that UTF-8 is read as, the commonest first.
const MISTAKEN: [Mistaken; 8] = [
    Mistaken::Latin1,
    Mistaken::Standard(encoding_rs::MACINTOSH),
    Mistaken::Standard(encoding_rs::WINDOWS_1251),
    Mistaken::Standard(encoding_rs::WINDOWS_1250),
    Mistaken::Standard(encoding_rs::WINDOWS_1258),
    Mistaken::Standard(encoding_rs::WINDOWS_1254),
    Mistaken::Standard(encoding_rs::KOI8_U),
    Mistaken::Cp437,
];

/// What a sequence of UTF-8 must be worth together before it is believed.
const ENOUGH: u32 = 2;

/// The text with its sequences of UTF-8 decoded, and the steps; `None` where there are none to believe.
pub(super) fn ungarbled(text: &str) -> Option<(String, Vec<&'static str>)> {
    let readings = MISTAKEN.iter().filter_map(|mistaken| read(text, *mistaken));
    let best = readings.reduce(|best, other| {
        if other.worth > best.worth {
            other
        } else {
            best
        }
    })?;
    Some((best.text, vec![best.mistaken.name(), "UTF-8"]))
}

struct Reading {
    mistaken: Mistaken,
    text: String,
    worth: u32,
}

/// Decodes every sequence of characters whose bytes are UTF-8; other characters stay.
fn read(text: &str, mistaken: Mistaken) -> Option<Reading> {
    let mut reading = Reading {
        mistaken,
        text: String::with_capacity(text.len()),
        worth: 0,
    };
    let mut rest = text;
    let mut before = ' ';
    let mut left = 0;
    while let Some(c) = rest.chars().next() {
        if let Some((decoded, length)) = sequence(rest, mistaken)
            && let Some(worth) = worth(decoded, before, &rest[..length], mistaken)
        {
            reading.text.push(decoded);
            reading.worth += worth;
            rest = &rest[length..];
            // What is decoded was no capital that a quotation mark could follow.
            before = ' ';
            continue;
        }
        left += u32::from(!c.is_ascii());
        reading.text.push(c);
        before = c;
        rest = &rest[c.len_utf8()..];
    }
    // Characters that are no part of UTF-8 may stand beside what is garbled, but not outweigh it.
    (reading.worth >= ENOUGH && left <= reading.worth).then_some(reading)
}

/// The character of UTF-8 that the text's first characters are the bytes of, and their length.
fn sequence(text: &str, mistaken: Mistaken) -> Option<(char, usize)> {
    const LONGEST: usize = 4;
    text.chars().next().filter(|c| !c.is_ascii())?;
    let mut bytes = Vec::with_capacity(LONGEST);
    let mut length = 0;
    for c in text.chars().take(LONGEST) {
        mistaken.bytes(c, &mut bytes)?;
        length += c.len_utf8();
        if bytes.len() == 1 && !matches!(bytes[0], 0xC2..=0xF4) {
            return None;
        }
        match std::str::from_utf8(&bytes) {
            Ok(decoded) => return decoded.chars().next().map(|c| (c, length)),
            Err(error) if error.error_len().is_some() => return None,
            Err(_) => {}
        }
    }
    None
}

/// How much a decoded character says that the text was garbled; `None` where it is no more likely
/// than what stands there.
fn worth(decoded: char, before: char, garbled: &str, mistaken: Mistaken) -> Option<u32> {
    match decoded {
        // What double garbling leaves between two rounds.
        '\u{80}'..='\u{9F}' => Some(1),
        '\u{A0}'..='\u{17E}' if is_typography(garbled, before) => None,
        // Elsewhere than in Latin-1 the two characters are symbols, and stand together in formulas.
        '\u{A0}'..='\u{17E}' if mistaken == Mistaken::Latin1 => Some(2),
        '\u{A0}'..='\u{17E}' => {
            Some(1 + u32::from(decoded.is_alphabetic() && before.is_alphabetic()))
        }
        '\u{192}'
        | '\u{2C6}'
        | '\u{2DC}'
        | '\u{218}'..='\u{21B}'
        | '\u{1A0}'
        | '\u{1A1}'
        | '\u{1AF}'
        | '\u{1B0}' => Some(1),
        '\u{370}'..='\u{5FF}'
        | '\u{600}'..='\u{6FF}'
        | '\u{E00}'..='\u{E7F}'
        | '\u{900}'..='\u{DFF}' => Some(1),
        '\u{1E00}'..='\u{1EFF}' | '\u{2010}'..='\u{27BF}' | '\u{FB00}'..='\u{FB06}' => Some(3),
        '\u{3000}'..='\u{30FF}'
        | '\u{3130}'..='\u{318F}'
        | '\u{4E00}'..='\u{9FFF}'
        | '가'..='힣' => Some(3),
        '\u{FF01}'..='\u{FFEE}' | '\u{FEFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}' => Some(3),
        _ => None,
    }
}

/// Whether two characters are a capital and the mark that closes a quotation or a trade mark, which
/// stand together in good text: VOILÀ».
fn is_typography(garbled: &str, before: char) -> bool {
    let mut characters = garbled.chars();
    // Ã and Â end hardly any word; what follows them was garbled.
    let (first, second) = (characters.next(), characters.next());
    let is_capital = first.is_some_and(|c| c.is_uppercase() && !matches!(c, 'Ã' | 'Â'));
    let closes = matches!(
        second,
        Some('»' | '”' | '“' | '’' | '™' | '©' | '®' | '…' | '–' | '—' | '\u{A0}')
    );
    is_capital && closes && before.is_uppercase()
}
