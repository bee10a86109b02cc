//! What stands around a sequence of UTF-8 and says that it is none: good text that looks like one.

pub(super) fn is_typographic(c: char) -> bool {
    matches!(
        c,
        '\u{A0}' | '«' | '»' | '\u{2010}'..='\u{201F}' | '…' | '‹' | '›'
    )
}

/// Whether the decoded character cannot stand between two letters of ASCII, as it would: a letter of another script, or
/// a sign. The two characters are what stands there then: `ndaha’éi`, `IL2Rγ`.
pub(super) fn is_misplaced(decoded: char, before: char, after: &str) -> bool {
    let is_between =
        before.is_ascii_alphabetic() && after.starts_with(|c| char::is_ascii_alphabetic(&c));
    let is_foreign = match decoded {
        '\0'..='\u{36F}'
        | '\u{370}'..='\u{3FF}'
        | '\u{1D00}'..='\u{218F}'
        | '\u{FB00}'..='\u{FB06}' => false,
        _ => decoded.is_alphabetic() || matches!(decoded, '\u{2190}'..='\u{2BFF}'),
    };
    is_between && is_foreign || decoded < '\u{2E80}' && is_quoted(before, after)
}

/// Whether nothing but the sequence stands in quotation marks: text about garbled text shows one letter so, and code.
fn is_quoted(before: char, after: &str) -> bool {
    let closing: &[char] = match before {
        '"' | '\'' | '`' => &[before],
        '‘' | '‚' => &['’', '‘'],
        '“' | '„' => &['”', '“'],
        '«' => &['»'],
        _ => return false,
    };
    after.starts_with(closing)
}

/// Whether a letter and a sign stand in the middle of a word: `DrÃ¥ber`. No word is written so.
pub(super) fn parts_word(garbled: &str, after: &str) -> bool {
    let sign = garbled.chars().nth(1);
    let is_sign = sign.is_some_and(|c| c > '\u{9F}' && !c.is_alphanumeric() && !is_typographic(c));
    is_sign && after.starts_with(|c: char| c.is_lowercase())
}

/// Whether a letter and what follows it stand together in good text: VOILÀ», Brontë…”, 10 Å—, HÅØYA.
pub(super) fn is_typography(garbled: &str, before: char, after: &str) -> bool {
    let mut characters = garbled.chars();
    let Some(letter) = characters.next() else {
        return false;
    };
    let marks = characters.as_str();
    let closes = marks.chars().all(|c| {
        matches!(
            c,
            '»' | '”' | '“' | '’' | '™' | '©' | '®' | '…' | '–' | '—' | '\u{A0}'
        )
    });
    let are_capitals = |text: &str| text.chars().all(char::is_uppercase);
    if before.is_uppercase() && are_capitals(garbled) && !after.starts_with(char::is_lowercase) {
        return true;
    }
    // An apostrophe or a quotation mark before a letter with an accent; no text of today was so read as Mac Roman.
    if matches!(letter, '“' | '”' | '‘' | '’') {
        return true;
    }
    if !closes {
        return false;
    }
    match letter {
        // Ã and Â end hardly any word; what follows them was garbled, but for a letter that is spoken of.
        'Ã' | 'Â' if marks == "’" => {
            let is_spoken_of = before.is_whitespace() && after.starts_with("s ");
            // An apostrophe within a word of capitals, as Guarani has it.
            is_spoken_of || before.is_uppercase() && after.starts_with(char::is_alphabetic)
        }
        'Ã' | 'Â' => false,
        // The sign of the ångström.
        'Å' if before.is_whitespace() => matches!(marks, "–" | "—"),
        _ if letter.is_uppercase() => before.is_uppercase(),
        // Vietnamese letters look like á»™ and end in the other marks.
        _ => {
            letter.is_lowercase()
                && before.is_lowercase()
                && !marks.contains(['»', '™', '©', '®', '\u{A0}'])
        }
    }
}
