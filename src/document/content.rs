//! Source → characters: references decoded, line ends unified, NULs away; and the way back.

use std::borrow::Cow;

use super::references::Place;
use super::references::reference;
use crate::document::Span;

/// How a stretch of source is to be read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    /// `None` where there are no character references (script, style, comments).
    pub(super) references: Option<Place>,
    /// Whether the whole document has a CR or a NUL: only then they are looked for.
    pub(super) has_controls: bool,
    /// Whether a NUL becomes U+FFFD; else it is dropped.
    pub(super) replaces_nul: bool,
}

/// One piece of a node's content and the bytes of the source that it came from.
#[derive(Debug, Clone, Copy)]
pub struct Piece<'d> {
    text: PieceText<'d>,
    /// Where it stands in the source.
    pub span: Span,
}

#[derive(Debug, Clone, Copy)]
enum PieceText<'d> {
    Verbatim(&'d str),
    Decoded { utf8: [u8; 8], bytes: u8 },
}

impl Piece<'_> {
    /// The characters; empty where the source's are dropped.
    pub fn as_str(&self) -> &str {
        match &self.text {
            PieceText::Verbatim(text) => text,
            PieceText::Decoded { utf8, bytes } => {
                std::str::from_utf8(&utf8[..usize::from(*bytes)]).unwrap_or("")
            }
        }
    }

    /// Whether it is the source, byte for byte.
    pub fn is_verbatim(&self) -> bool {
        matches!(self.text, PieceText::Verbatim(_))
    }
}

fn decoded(characters: [Option<char>; 2], span: Span) -> Piece<'static> {
    let mut utf8 = [0; 8];
    let mut bytes = 0;
    for character in characters.into_iter().flatten() {
        bytes += character.encode_utf8(&mut utf8[bytes..]).len();
    }
    Piece {
        text: PieceText::Decoded {
            utf8,
            bytes: bytes as u8,
        },
        span,
    }
}

/// The pieces of a content, in order; together they cover the source without a gap.
#[derive(Debug, Clone)]
pub struct Pieces<'d> {
    source: &'d str,
    at: usize,
    end: usize,
    reading: Reading,
}

impl<'d> Pieces<'d> {
    pub(super) fn new(source: &'d str, span: Span, reading: Reading) -> Pieces<'d> {
        Pieces {
            source,
            at: span.start,
            end: span.end,
            reading,
        }
    }

    fn bytes(&self) -> &'d [u8] {
        self.source
            .as_bytes()
            .get(self.at..self.end)
            .unwrap_or_default()
    }

    /// Bytes from here to the next that may stand for something else, from `skip` on.
    #[inline]
    fn plain_bytes(&self, skip: usize) -> usize {
        let bytes = self.bytes();
        let rest = &bytes[skip.min(bytes.len())..];
        let found = match (self.reading.references, self.reading.has_controls) {
            (Some(_), true) => memchr::memchr3(b'&', b'\r', 0, rest),
            (Some(_), false) => memchr::memchr(b'&', rest),
            (None, true) => memchr::memchr2(b'\r', 0, rest),
            (None, false) => None,
        };
        found.map_or(bytes.len(), |at| skip + at)
    }

    /// What stands here in place of the source; `None` where the source stands for itself.
    fn replaced(&self) -> Option<Piece<'static>> {
        let bytes = self.bytes();
        let (characters, length) = match bytes.first()? {
            b'&' => {
                let found = reference(bytes, self.reading.references?)?;
                ([Some(found.first), found.second], found.bytes)
            }
            b'\r' if bytes.get(1) == Some(&b'\n') => ([Some('\n'), None], 2),
            b'\r' => ([Some('\n'), None], 1),
            0 if self.reading.replaces_nul => ([Some(char::REPLACEMENT_CHARACTER), None], 1),
            0 => ([None, None], 1),
            _ => return None,
        };
        let span = Span {
            start: self.at,
            end: self.at + length,
        };
        Some(decoded(characters, span))
    }

    /// Whether the source is the content, byte for byte.
    pub(super) fn is_verbatim(&self) -> bool {
        let mut rest = self.clone();
        rest.next()
            .is_none_or(|piece| piece.is_verbatim() && piece.span.end == self.end)
    }
}

impl<'d> Iterator for Pieces<'d> {
    type Item = Piece<'d>;

    fn next(&mut self) -> Option<Piece<'d>> {
        if self.at >= self.end {
            return None;
        }
        let mut plain = self.plain_bytes(0);
        if plain == 0 {
            if let Some(piece) = self.replaced() {
                self.at = piece.span.end;
                return Some(piece);
            }
            // An ampersand that stands for itself goes with what follows it.
            plain = self.plain_bytes(1);
        }
        let start = self.at;
        self.at = (start + plain.max(1)).min(self.end);
        let span = Span {
            start,
            end: self.at,
        };
        Some(Piece {
            text: PieceText::Verbatim(span.slice(self.source)),
            span,
        })
    }
}

/// The content as one string, borrowed where nothing had to be decoded.
pub(super) fn joined<'d>(pieces: Pieces<'d>) -> Cow<'d, str> {
    let span = Span {
        start: pieces.at,
        end: pieces.end,
    };
    if pieces.is_verbatim() {
        return Cow::Borrowed(span.slice(pieces.source));
    }
    let mut content = String::with_capacity(span.bytes());
    for piece in pieces {
        content.push_str(piece.as_str());
    }
    Cow::Owned(content)
}
