//! Bytes → [`Text`]: which bytes mean what.
//!
//! Follows the [Encoding Standard](https://encoding.spec.whatwg.org/) and the prescan of the
//! [HTML Standard](https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).
//! Evidence in order: byte order mark, transport, declaration, UTF-8 validity, detection. The
//! word of the transport and of the document is checked against the bytes: a page that says
//! `iso-8859-1` and holds Korean is read as Korean, and [`Text::overruled`] says so.
//!
//! ```
//! use kijil::encoding::{decode, Evidence, Hints};
//!
//! let text = decode("키질".as_bytes(), &Hints::default());
//! assert_eq!(text.as_str(), "키질");
//! assert_eq!(text.encoding, "UTF-8");
//!
//! // The same in EUC-KR, with nothing told.
//! let text = decode(b"\xB4\xEB\xC7\xD1\xB9\xCE\xB1\xB9 \xBC\xAD\xBF\xEF", &Hints::default());
//! assert_eq!((text.as_str(), text.encoding), ("대한민국 서울", "EUC-KR"));
//! assert_eq!(text.evidence, Evidence::Detected);
//! ```

mod binary;
mod chance;
mod choose;
mod codec;
mod declared;
mod detect;
mod ebcdic;
mod escape;
mod hz;
mod korean;
mod mark;
mod mixed;
mod not_text;
mod pages;
mod repair;
mod signature;

use std::borrow::Cow;
use std::ops::Range;

pub use not_text::not_text;
pub use signature::{Kind, NotText};

/// What is known about the bytes from outside them.
///
/// ```
/// use kijil::encoding::{Evidence, Hints, decode};
///
/// let hints = Hints::default().transport("euc-kr");
/// let text = decode(b"\xB0\xAD\xB9\xB0\xC0\xCC \xBA\xD2\xBE\xFA\xB4\xD9.", &hints);
/// assert_eq!((text.as_str(), text.evidence), ("강물이 불었다.", Evidence::Transport));
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Hints {
    /// The transport's word (HTTP `charset`, or what the user said): an encoding label.
    pub transport: Option<String>,
    /// Whether garbled text may be repaired; on by default.
    pub repair: Repairing,
}

impl Hints {
    /// With the transport's word: an encoding label.
    #[must_use]
    pub fn transport(mut self, label: impl Into<String>) -> Hints {
        self.transport = Some(label.into());
        self
    }

    /// With garbled text repaired or left as it is.
    #[must_use]
    pub fn repair(mut self, repair: Repairing) -> Hints {
        self.repair = repair;
        self
    }
}

/// Whether mojibake is repaired while decoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Repairing {
    /// Text that lost no byte is repaired, and each repair is listed.
    #[default]
    On,
    /// The text stays as the encoding gives it.
    Off,
}

/// Where the knowledge of an encoding came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Evidence {
    /// A byte order mark.
    Bom,
    /// What the transport said.
    Transport,
    /// What the document declares.
    Declared,
    /// The bytes are valid UTF-8.
    Utf8,
    /// The bytes look like it.
    Detected,
}

impl Evidence {
    /// Its name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Evidence::Bom => "bom",
            Evidence::Transport => "transport",
            Evidence::Declared => "declared",
            Evidence::Utf8 => "utf-8",
            Evidence::Detected => "detected",
        }
    }
}

/// One repaired stretch of text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repair {
    /// What kind of damage it was, for example `mojibake` or `mixed`.
    pub kind: &'static str,
    /// First byte of the repaired stretch in the decoded text.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// The steps that undo the damage, for example `windows-1252`, `EUC-KR`.
    pub chain: Vec<&'static str>,
}

/// What the transport or the document said, where the bytes contradict it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Overruled {
    /// Who said it: [`Evidence::Transport`] or [`Evidence::Declared`].
    pub evidence: Evidence,
    /// The label as it was given.
    pub label: String,
    /// Why it cannot be true.
    pub reason: Contradiction,
}

/// Why a label is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Contradiction {
    /// A byte order mark names another encoding.
    Mark,
    /// The bytes are valid UTF-8, which other text is only by rare chance.
    ValidUtf8,
    /// The bytes are malformed in the named encoding, or make less sense than in another.
    Implausible,
    /// No decoder has that label.
    Unknown,
}

impl Contradiction {
    /// Its name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Contradiction::Mark => "bom",
            Contradiction::ValidUtf8 => "valid-utf-8",
            Contradiction::Implausible => "implausible",
            Contradiction::Unknown => "unknown-label",
        }
    }
}

/// Decoded text and how it came to be.
///
/// `C` is what holds the text: a `String`, or with [`decode_borrowed`] the input itself where
/// that is valid UTF-8.
#[derive(Debug, Clone)]
pub struct Text<C = String> {
    content: C,
    /// WHATWG name of the encoding, or `johab`, `iso-2022-kr`, `utf-32le` … where WHATWG has none.
    pub encoding: &'static str,
    /// What told the encoding.
    pub evidence: Evidence,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// Whether bytes were malformed and became U+FFFD.
    pub had_errors: bool,
    /// Where in the text malformed bytes became U+FFFD: the first [`MOST_PLACES`] places.
    pub malformed: Vec<Range<usize>>,
    /// What was repaired, in order of place.
    pub repairs: Vec<Repair>,
    /// Labels that the bytes contradict.
    pub overruled: Vec<Overruled>,
}

/// How many malformed places and lossy stretches a [`Text`] lists: enough to look at, and
/// bounded for input that is no text at all.
pub const MOST_PLACES: usize = 1000;

impl<C: AsRef<str>> Text<C> {
    /// The decoded text.
    pub fn as_str(&self) -> &str {
        self.content.as_ref()
    }
}

impl<C: Into<String>> Text<C> {
    /// The same, owning its text.
    pub fn into_owned(self) -> Text {
        Text {
            content: self.content.into(),
            encoding: self.encoding,
            evidence: self.evidence,
            confidence: self.confidence,
            had_errors: self.had_errors,
            malformed: self.malformed,
            repairs: self.repairs,
            overruled: self.overruled,
        }
    }
}

impl From<String> for Text {
    /// Text that was never bytes: already Unicode.
    fn from(content: String) -> Text {
        Text {
            content,
            encoding: "UTF-8",
            evidence: Evidence::Utf8,
            confidence: 1.0,
            had_errors: false,
            malformed: Vec::new(),
            repairs: Vec::new(),
            overruled: Vec::new(),
        }
    }
}

impl From<&str> for Text {
    fn from(content: &str) -> Text {
        Text::from(content.to_owned())
    }
}

/// The text that the bytes mean. Any bytes are valid input.
pub fn decode(bytes: &[u8], hints: &Hints) -> Text {
    decode_borrowed(bytes, hints).into_owned()
}

/// The same, borrowing the bytes where they are valid UTF-8 and nothing is repaired.
///
/// ```
/// use kijil::encoding::{decode_borrowed, Hints};
///
/// let page = "<p>키질</p>";
/// let text = decode_borrowed(page.as_bytes(), &Hints::default());
/// assert!(std::ptr::eq(text.as_str(), page));
/// ```
pub fn decode_borrowed<'a>(bytes: &'a [u8], hints: &Hints) -> Text<Cow<'a, str>> {
    let choice = choose::choose(bytes, hints);
    let (content, had_errors, repairs) = read(&choice, hints.repair);
    let malformed = if had_errors {
        malformed(&content)
    } else {
        Vec::new()
    };
    Text {
        content,
        encoding: choice.codec.name(),
        evidence: choice.evidence,
        confidence: choice.confidence,
        had_errors,
        malformed,
        repairs,
        overruled: choice.overruled,
    }
}

/// The text as the chosen encoding gives it; piece by piece where the document mixes encodings; and
/// with what was garbled put right.
fn read<'a>(
    choice: &choose::Choice<'a>,
    repairing: Repairing,
) -> (Cow<'a, str>, bool, Vec<Repair>) {
    let (content, had_errors) = choice.text();
    if repairing == Repairing::Off {
        return (content, had_errors, Vec::new());
    }
    let is_known = choice.confidence > detect::GUESS;
    let may_mix = had_errors || choice.codec == codec::Codec::EUC_KR;
    if is_known
        && may_mix
        && let Some(mixed) = mixed::decode(choice.bytes, choice.codec)
    {
        return (Cow::Owned(mixed.text), mixed.had_errors, mixed.repairs);
    }
    // Malformed bytes are no garbled text, and are listed on their own.
    match repair::repair(&content) {
        Some(repaired) if !had_errors => (Cow::Owned(repaired.text), had_errors, repaired.repairs),
        _ => (content, had_errors, Vec::new()),
    }
}

/// `text` with what was garbled put right, and the places; `None` where nothing is to be said.
///
/// For text that was decoded elsewhere, such as messages of a catalog; [`decode`] does it by itself.
///
/// ```
/// let (text, repairs) = kijil::encoding::mend("ungefÃ¤hr").expect("it is garbled");
/// assert_eq!((text.as_str(), repairs[0].kind), ("ungefähr", "mojibake"));
/// assert!(kijil::encoding::mend("ungefähr").is_none());
/// ```
pub fn mend(text: &str) -> Option<(String, Vec<Repair>)> {
    repair::repair(text).map(|repaired| (repaired.text, repaired.repairs))
}

/// Where replacement characters stand; neighbours are one place.
fn malformed(text: &str) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = Vec::new();
    for (start, character) in text.match_indices(char::REPLACEMENT_CHARACTER) {
        let end = start + character.len();
        if let Some(last) = places.last_mut().filter(|last| last.end == start) {
            last.end = end;
        } else if places.len() == MOST_PLACES {
            break;
        } else {
            places.push(start..end);
        }
    }
    places
}
