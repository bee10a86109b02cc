//! What the names around a literal say of it: attributes, properties, functions.
//!
//! Names are compared by their words, whatever the spelling: `emptyMessage`, `empty_message` and
//! `empty-message` all end in the word `message`.

mod elements;
mod files;
mod machines;
mod people;
mod translators;
mod values;

pub(super) use elements::{holds_icon, is_mute_element};
pub(super) use files::{is_of_services, is_test_file};
pub(super) use machines::{asks_of_text, is_mute_call};
pub(super) use people::{complains, describes, shows, speaks};
pub(super) use translators::is_looked_up_by_swift;
pub(super) use translators::{is_key_attribute, is_translating_element, is_translator, takes_key};
pub(super) use values::{
    identifies, is_code_name, is_fallback, is_for_machines_first, is_language_tag, is_name,
    is_shown_in_layouts, keeps_text, tells,
};

/// The words of a name, split at capitals, digits and punctuation.
pub(super) fn words(name: &str) -> impl DoubleEndedIterator<Item = &str> {
    let bytes = name.as_bytes();
    let starts = (0..bytes.len()).filter(move |&at| {
        let before = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
        let after = bytes.get(at + 1).copied().unwrap_or(b' ');
        let here = bytes[at];
        is_letter(here)
            && (!is_letter(before)
                || here.is_ascii_uppercase()
                    && (before.is_ascii_lowercase() || after.is_ascii_lowercase()))
    });
    starts.map(move |start| {
        let end = bytes[start + 1..]
            .iter()
            .enumerate()
            .position(|(offset, &byte)| {
                let at = start + 1 + offset;
                let before = bytes[at - 1];
                let after = bytes.get(at + 1).copied().unwrap_or(b' ');
                !is_letter(byte)
                    || byte.is_ascii_uppercase()
                        && (before.is_ascii_lowercase() || after.is_ascii_lowercase())
            })
            .map_or(name.len(), |offset| start + 1 + offset);
        &name[start..end]
    })
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0x80
}

/// Whether a list holds the word, whatever its case.
pub(super) fn is_one_of(word: &str, list: &[&str]) -> bool {
    list.iter().any(|other| other.eq_ignore_ascii_case(word))
}

/// The last part of a path: `error` of `toast.error`, `new` of `Label::new`.
pub(super) fn last_part(path: &str) -> &str {
    path.rsplit(['.', ':'])
        .next()
        .unwrap_or(path)
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, '!' | '?' | '@'))
}

/// The part of a path before the last: `toast` of `this.$toast.error`.
pub(super) fn receiver(path: &str) -> &str {
    let mut parts = path.rsplit(['.', ':']).filter(|part| !part.is_empty());
    parts.next();
    parts.next().unwrap_or("").trim()
}

fn last_word(name: &str) -> &str {
    words(name).next_back().unwrap_or("")
}
