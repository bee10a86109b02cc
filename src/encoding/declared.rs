//! What a document says of its own encoding.
//!
//! HTML Standard, “prescan a byte stream to determine its encoding”, then the XML declaration.

use super::codec::Codec;

/// How far the HTML Standard looks.
const PRESCAN_BYTES: usize = 1024;
/// How far a later `meta` is looked for: parsers change the encoding when they meet one in a
/// long head. The same page could be cut anywhere, so the limit is generous.
const LATE_BYTES: usize = 16 * 1024;

/// The label and codec that the document declares, if it declares one that exists.
pub(super) fn declared(bytes: &[u8]) -> Option<(String, Codec)> {
    prescan(bytes, PRESCAN_BYTES)
        .or_else(|| xml_declaration(bytes))
        .or_else(|| prescan(bytes, LATE_BYTES))
}

/// HTML Standard, “get an XML encoding”: that of `<?xml version="1.0" encoding="euc-kr"?>`.
fn xml_declaration(bytes: &[u8]) -> Option<(String, Codec)> {
    let head = &bytes[..bytes.len().min(PRESCAN_BYTES)];
    let head = head.strip_prefix(b"<?xml")?;
    let head = &head[..memchr::memchr(b'>', head)?];
    let mut rest = &head[memchr::memmem::find(head, b"encoding")? + b"encoding".len()..];
    rest = rest
        .trim_ascii_start()
        .strip_prefix(b"=")?
        .trim_ascii_start();
    let (&quote, rest) = rest.split_first()?;
    let label = &rest[..memchr::memchr(quote, rest)?];
    let is_quoted = matches!(quote, b'"' | b'\'');
    let has_space = label.iter().any(|byte| *byte <= b' ');
    (is_quoted && !has_space).then(|| known(label)).flatten()
}

/// A label with what the HTML Standard makes of it inside a document.
fn known(label: &[u8]) -> Option<(String, Codec)> {
    let codec = match Codec::for_label(label)? {
        // The declaration was read byte by byte, so it cannot be true.
        wide if wide == Codec::UTF_16BE || wide == Codec::UTF_16LE => Codec::UTF_8,
        Codec::Utf32Be | Codec::Utf32Le => Codec::UTF_8,
        Codec::Standard(encoding) if encoding == encoding_rs::X_USER_DEFINED => Codec::WINDOWS_1252,
        codec => codec,
    };
    Some((
        String::from_utf8_lossy(label.trim_ascii()).into_owned(),
        codec,
    ))
}

fn prescan(bytes: &[u8], limit: usize) -> Option<(String, Codec)> {
    let mut scan = Scan {
        bytes: &bytes[..bytes.len().min(limit)],
        at: 0,
    };
    // Every step moves at least one byte on; no byte is read more than a few times.
    while let Some(found) = memchr::memchr(b'<', scan.rest()) {
        scan.at += found;
        if let Some(answer) = scan.markup()? {
            return Some(answer);
        }
    }
    None
}

/// A position in the bytes; `None` from a method means that they ended.
struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// What a `meta` element has said so far.
#[derive(Default)]
struct Meta {
    names: Vec<Vec<u8>>,
    got_pragma: bool,
    needs_pragma: Option<bool>,
    charset: Option<Option<(String, Codec)>>,
}

impl Scan<'_> {
    fn rest(&self) -> &[u8] {
        &self.bytes[self.at..]
    }

    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// What stands at a `<`: an answer, or nothing and the position after it.
    fn markup(&mut self) -> Option<Option<(String, Codec)>> {
        let rest = self.rest();
        if rest.starts_with(b"<!--") {
            // The dashes of `<!-->` end the comment too.
            self.at += 2 + memchr::memmem::find(&rest[2..], b"-->")? + 3;
        } else if is_meta(rest) {
            self.at += b"<meta".len();
            return self.meta();
        } else if rest.get(1).is_some_and(u8::is_ascii_alphabetic)
            || rest.starts_with(b"</") && rest.get(2).is_some_and(u8::is_ascii_alphabetic)
        {
            self.tag()?;
        } else if matches!(rest.get(1), Some(b'!' | b'/' | b'?')) {
            self.at += memchr::memchr(b'>', rest)? + 1;
        } else {
            self.at += 1;
        }
        Some(None)
    }

    /// Skips a tag with its attributes.
    fn tag(&mut self) -> Option<()> {
        let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'>';
        self.at += self.rest().iter().position(ends)?;
        while self.attribute()?.is_some() {}
        Some(())
    }

    fn meta(&mut self) -> Option<Option<(String, Codec)>> {
        let mut meta = Meta::default();
        while let Some((name, value)) = self.attribute()? {
            meta.take(name, &value);
        }
        Some(meta.answer())
    }

    /// HTML Standard, “get an attribute”: its name and value, or `Some(None)` at the tag's end.
    fn attribute(&mut self) -> Option<Option<(Vec<u8>, Vec<u8>)>> {
        while self.byte()?.is_ascii_whitespace() || self.byte()? == b'/' {
            self.at += 1;
        }
        if self.byte()? == b'>' {
            return Some(None);
        }
        let mut name = Vec::new();
        loop {
            match self.byte()? {
                b'=' if !name.is_empty() => break,
                b'/' | b'>' => return Some(Some((name, Vec::new()))),
                byte if byte.is_ascii_whitespace() => break,
                byte => name.push(byte.to_ascii_lowercase()),
            }
            self.at += 1;
        }
        self.spaces()?;
        if self.byte()? != b'=' {
            return Some(Some((name, Vec::new())));
        }
        self.at += 1;
        self.spaces()?;
        Some(Some((name, self.value()?)))
    }

    fn spaces(&mut self) -> Option<()> {
        while self.byte()?.is_ascii_whitespace() {
            self.at += 1;
        }
        Some(())
    }

    fn value(&mut self) -> Option<Vec<u8>> {
        let first = self.byte()?;
        let start = self.at + usize::from(matches!(first, b'"' | b'\''));
        let length = match first {
            b'"' | b'\'' => memchr::memchr(first, &self.bytes[start..])?,
            _ => self.bytes[start..]
                .iter()
                .position(|byte| byte.is_ascii_whitespace() || *byte == b'>')?,
        };
        self.at = start + length + usize::from(start > self.at);
        Some(self.bytes[start..start + length].to_ascii_lowercase())
    }
}

impl Meta {
    fn take(&mut self, name: Vec<u8>, value: &[u8]) {
        if self.names.contains(&name) {
            return;
        }
        match name.as_slice() {
            b"http-equiv" => self.got_pragma |= value == b"content-type",
            b"content" if self.charset.is_none() => {
                if let Some(found) = charset_in_content(value).and_then(known) {
                    self.charset = Some(Some(found));
                    self.needs_pragma = Some(true);
                }
            }
            b"charset" => {
                self.charset = Some(known(value));
                self.needs_pragma = Some(false);
            }
            _ => {}
        }
        if self.names.len() < MOST_ATTRIBUTES {
            self.names.push(name);
        }
    }

    fn answer(self) -> Option<(String, Codec)> {
        match self.needs_pragma {
            None => None,
            Some(true) if !self.got_pragma => None,
            Some(_) => self.charset.flatten(),
        }
    }
}

/// Attributes of one `meta` that are told from their repetitions; more are not looked at twice,
/// so that a thousand of them cost no square of a thousand.
const MOST_ATTRIBUTES: usize = 32;

fn is_meta(rest: &[u8]) -> bool {
    rest.len() > 5
        && rest[..5].eq_ignore_ascii_case(b"<meta")
        && (rest[5].is_ascii_whitespace() || rest[5] == b'/')
}

/// HTML Standard, “extracting a character encoding from a meta element”.
fn charset_in_content(value: &[u8]) -> Option<&[u8]> {
    let mut rest = value;
    loop {
        rest = &rest[memchr::memmem::find(rest, b"charset")? + b"charset".len()..];
        if let Some(after) = rest.trim_ascii_start().strip_prefix(b"=") {
            rest = after.trim_ascii_start();
            break;
        }
    }
    match rest.split_first()? {
        (quote @ (b'"' | b'\''), inner) => Some(&inner[..memchr::memchr(*quote, inner)?]),
        _ => {
            let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == b';';
            Some(&rest[..rest.iter().position(ends).unwrap_or(rest.len())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::declared;

    fn label(bytes: &[u8]) -> Option<String> {
        declared(bytes).map(|(_, codec)| codec.name().to_owned())
    }

    #[test]
    fn reads_a_meta_element() {
        assert_eq!(label(b"<meta charset='euc-kr'>").as_deref(), Some("EUC-KR"));
        let pragma =
            b"<META content=\"text/html; charset=ks_c_5601-1987\" http-equiv=Content-Type>";
        assert_eq!(label(pragma).as_deref(), Some("EUC-KR"));
        assert_eq!(label(b"<meta content=\"text/html; charset=euc-kr\">"), None);
    }

    #[test]
    fn passes_over_comments_and_values() {
        assert_eq!(label(b"<!-- <meta charset=euc-kr> -->"), None);
        assert_eq!(label(b"<p title='<meta charset=euc-kr>'>"), None);
        assert_eq!(
            label(b"<!--><meta charset=euc-kr>").as_deref(),
            Some("EUC-KR")
        );
    }

    #[test]
    fn wide_labels_cannot_be_true() {
        assert_eq!(label(b"<meta charset=utf-16>").as_deref(), Some("UTF-8"));
    }

    #[test]
    fn reads_an_xml_declaration() {
        let xml = b"<?xml version='1.0' encoding='Shift_JIS'?>";
        assert_eq!(label(xml).as_deref(), Some("Shift_JIS"));
        let both = b"<?xml version='1.0' encoding='Shift_JIS'?><meta charset=euc-kr>";
        assert_eq!(label(both).as_deref(), Some("EUC-KR"));
        assert_eq!(label(b"<?xml encoding='euc-kr '?>"), None);
    }

    #[test]
    fn an_unfinished_element_declares_nothing() {
        assert_eq!(label(b"<meta charset=euc-kr"), None);
        assert_eq!(label(b"<meta charset=\"euc-kr>"), None);
    }
}
