//! Whether people get to read a literal: its place and its shape together.

use super::found::Place;
use super::names;
use super::shape::{Shape, shape};
use crate::check::Confidence;
use crate::language::{frequency, words};

/// Who gets to see what stands in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// People, always: text between tags, `alt`, `placeholder`.
    Shown,
    /// People, by its name: `toast(…)`, `label:`.
    Named,
    /// Nobody knows: any argument, any property.
    Unknown,
    /// Developers mostly: the message of an error.
    Doubtful,
    /// Machines.
    Never,
}

/// How sure it is that people read this literal; `None` if they do not.
pub(super) fn judge(place: Place<'_>, text: &str) -> Option<Confidence> {
    let shape = shape(text);
    match (reach(place), shape) {
        (_, Shape::Name | Shape::Word | Shape::Phrase { .. })
            if is_unheard_of(text) || is_copyright(text) || is_key_of_keyboard(text) =>
        {
            Some(Confidence::Possible).filter(|_| reach(place) != Reach::Never)
        }
        (Reach::Never, _) | (_, Shape::Nothing | Shape::Code) => None,
        (Reach::Unknown, _) if is_mirrored(place, text) => Some(Confidence::Possible),
        (Reach::Doubtful, Shape::Native) => Some(Confidence::Possible),
        (Reach::Unknown, Shape::Native) if is_sign(text) => Some(Confidence::Possible),
        (_, Shape::Native) => Some(Confidence::Likely),
        (Reach::Shown, Shape::Acronym) => Some(Confidence::Possible),
        (Reach::Shown, Shape::Word) if matches!(place, Place::Attribute { .. }) => {
            Some(Confidence::Possible)
        }
        (Reach::Shown, Shape::Word) => Some(Confidence::Likely),
        (Reach::Shown | Reach::Named, Shape::Name | Shape::Phrase { .. }) => {
            Some(Confidence::Likely)
        }
        (Reach::Named, Shape::Word | Shape::Acronym) => Some(Confidence::Possible),
        (Reach::Unknown, Shape::Phrase { proper: true, .. }) => Some(Confidence::Likely),
        (Reach::Unknown, Shape::Name) => Some(Confidence::Possible),
        (Reach::Doubtful, Shape::Phrase { .. }) => Some(Confidence::Possible),
        (Reach::Unknown | Reach::Doubtful, _) => None,
    }
}

/// Whether a text is one sign, or as short as the sign of a currency in a script that spells words out: `дин`.
fn is_sign(text: &str) -> bool {
    let is_spelt = |c: char| matches!(c, '\u{370}'..='\u{6FF}' | '.');
    text.chars().nth(1).is_none() || text.chars().nth(3).is_none() && text.chars().all(is_spelt)
}

/// Whether a text is the name of a key, as it is printed on keyboards; not one that is a command as well.
fn is_key_of_keyboard(text: &str) -> bool {
    const KEYS: &[&str] = &[
        "Shift",
        "Control",
        "Ctrl",
        "Alt",
        "Command",
        "Cmd",
        "Meta",
        "Backspace",
        "Escape",
        "Esc",
        "Caps Lock",
        "Page Up",
        "Page Down",
        "Num Lock",
        "Up arrow",
        "Down arrow",
        "Left arrow",
        "Right arrow",
    ];
    names::is_one_of(text, KEYS)
}

/// Whether a text is a notice of copyright, whose form the law gives and which names the owner;
/// a sentence about the rights in it is language all the same.
fn is_copyright(text: &str) -> bool {
    (text.contains('©') || text.contains("&copy;")) && !text.contains("ights")
}

/// Whether no word of a text is a word of any language that is known: a product's name.
fn is_unheard_of(text: &str) -> bool {
    let mut words = words(text).peekable();
    words.peek().is_some()
        && words
            .take(LONGEST_PRODUCT_NAME + 1)
            .enumerate()
            .all(|(index, word)| index < LONGEST_PRODUCT_NAME && is_unknown(word.text))
}

/// Whether no language is known to use a word, and its ending is none of the usual ones of English.
fn is_unknown(word: &str) -> bool {
    frequency(word).is_empty() && !ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// Words of the longest name of a product.
const LONGEST_PRODUCT_NAME: usize = 4;
/// Endings of words that are rare but no names: `webhooks`, `virtualization`.
const ENDINGS: &[&str] = &["s", "ing", "tion", "ly", "ment", "ness", "able", "er"];

/// `GoogleChat: "Google Chat"`: a table of names, which stay as they are.
fn is_mirrored(place: Place<'_>, text: &str) -> bool {
    let Place::Property { name } = place else {
        return false;
    };
    let squashed = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters
            .flat_map(char::to_lowercase)
            .take(LONGEST_NAME)
            .collect()
    };
    let name = squashed(name);
    name.chars().count() >= SHORTEST_NAME && squashed(text).contains(&name)
}

/// Letters of a key that its value may repeat by chance if it is shorter.
const SHORTEST_NAME: usize = 3;
/// Letters compared of a key and its value.
const LONGEST_NAME: usize = 128;

fn reach(place: Place<'_>) -> Reach {
    match place {
        Place::Nowhere => Reach::Never,
        Place::Text { .. } => Reach::Shown,
        Place::Attribute { element, name } => attribute(element, name),
        Place::Argument { callee, .. } if names::complains(callee) => Reach::Doubtful,
        Place::Argument { callee, .. } if names::speaks(callee) => Reach::Named,
        // `this.name = "…"` is how a class calls itself, an error or a plugin.
        Place::Assigned { name: "name" } => Reach::Doubtful,
        Place::Property { name } | Place::Assigned { name } => property(name),
        Place::Returned { function } if names::describes(function) => Reach::Never,
        Place::Returned { function } if names::is_code_name(function) => Reach::Doubtful,
        Place::Argument { .. } | Place::Returned { .. } => Reach::Unknown,
    }
}

fn property(name: &str) -> Reach {
    if names::tells(name) {
        Reach::Named
    } else if names::is_code_name(name) {
        Reach::Never
    } else if names::is_for_machines_first(name) {
        Reach::Doubtful
    } else {
        Reach::Unknown
    }
}

/// Attributes of HTML that hold text for people in every element.
const ATTRIBUTES: &[&str] = &[
    "placeholder",
    "title",
    "alt",
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "summary",
    "abbr",
    "standby",
    "novalue",
];

fn attribute(element: &str, name: &str) -> Reach {
    if names::is_one_of(name, ATTRIBUTES) {
        return Reach::Shown;
    }
    let is_component = element.contains(|c: char| c.is_ascii_uppercase() || c == '-' || c == '.');
    match name {
        "value" if is_component => Reach::Never,
        "value" | "name" => Reach::Never,
        _ if !is_component && !name.starts_with("data-") && !name.contains("confirm") => {
            Reach::Never
        }
        _ if names::is_code_name(name) || names::is_name(name) => Reach::Never,
        _ if names::tells(name) => Reach::Named,
        _ => Reach::Unknown,
    }
}
