//! Signatures: the first bytes by which formats that are no text make themselves known.
//!
//! Those of images, media, fonts and archives are the patterns of the
//! [MIME Sniffing Standard](https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern); the others stand in
//! their formats' own specifications.

use super::binary::is_binary;

/// What bytes are that mean no text.
///
/// ```
/// use kijil::encoding::{Kind, not_text};
///
/// let found = not_text(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR").expect("a picture");
/// assert_eq!((found.kind, found.format), (Kind::Image, "png"));
/// assert_eq!(not_text("그림 이야기".as_bytes()), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotText {
    /// What such data is for.
    pub kind: Kind,
    /// The format's usual short name in lower case, such as `png` or `gzip`; `binary` where no signature tells it.
    pub format: &'static str,
}

/// What data is for that is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A picture.
    Image,
    /// Sound or film.
    Media,
    /// A font.
    Font,
    /// Compressed or packed files.
    Archive,
    /// A program.
    Executable,
    /// A document whose text is not in its bytes: PDF, office files.
    Document,
    /// Other data.
    Data,
}

impl Kind {
    /// Its name in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Image => "image",
            Kind::Media => "media",
            Kind::Font => "font",
            Kind::Archive => "archive",
            Kind::Executable => "executable",
            Kind::Document => "document",
            Kind::Data => "data",
        }
    }
}

/// A format with the bytes that it begins with.
struct Signature {
    kind: Kind,
    format: &'static str,
    offset: usize,
    pattern: &'static [u8],
}

const fn begins(kind: Kind, format: &'static str, pattern: &'static [u8]) -> Signature {
    at(0, kind, format, pattern)
}

const fn at(offset: usize, kind: Kind, format: &'static str, pattern: &'static [u8]) -> Signature {
    Signature {
        kind,
        format,
        offset,
        pattern,
    }
}

/// What no text begins with.
const SURE: [Signature; 44] = [
    begins(Kind::Image, "png", b"\x89PNG\r\n\x1A\n"),
    begins(Kind::Image, "tiff", b"II*\0"),
    begins(Kind::Image, "tiff", b"MM\0*"),
    begins(Kind::Image, "psd", b"8BPS\0\x01"),
    begins(Kind::Image, "jpeg-xl", b"\0\0\0\x0CJXL \r\n\x87\n"),
    begins(Kind::Image, "jpeg-2000", b"\0\0\0\x0CjP  \r\n\x87\n"),
    begins(Kind::Media, "ogg", b"OggS\0"),
    begins(Kind::Media, "flac", b"fLaC\0"),
    begins(Kind::Media, "midi", b"MThd\0\0\0\x06"),
    begins(Kind::Media, "matroska", b"\x1A\x45\xDF\xA3"),
    begins(Kind::Media, "mpeg", b"\0\0\x01\xBA"),
    begins(Kind::Media, "mpeg", b"\0\0\x01\xB3"),
    begins(Kind::Media, "flv", b"FLV\x01"),
    begins(Kind::Font, "truetype", b"\0\x01\0\0\0"),
    begins(Kind::Font, "opentype", b"OTTO\0"),
    begins(Kind::Font, "truetype-collection", b"ttcf\0"),
    begins(Kind::Archive, "gzip", b"\x1F\x8B"),
    begins(Kind::Archive, "zip", b"PK\x03\x04"),
    begins(Kind::Archive, "zip", b"PK\x05\x06"),
    begins(Kind::Archive, "zip", b"PK\x07\x08"),
    begins(Kind::Archive, "rar", b"Rar!\x1A\x07"),
    begins(Kind::Archive, "7z", b"7z\xBC\xAF\x27\x1C"),
    begins(Kind::Archive, "xz", b"\xFD7zXZ\0"),
    begins(Kind::Archive, "lz4", b"\x04\x22\x4D\x18"),
    begins(Kind::Archive, "compress", b"\x1F\x9D"),
    begins(Kind::Archive, "cab", b"MSCF\0\0\0\0"),
    begins(Kind::Archive, "lzip", b"LZIP\x01"),
    begins(Kind::Archive, "ar", b"!<arch>\n"),
    at(257, Kind::Archive, "tar", b"ustar"),
    begins(Kind::Executable, "elf", b"\x7FELF"),
    begins(Kind::Executable, "wasm", b"\0asm"),
    begins(Kind::Document, "pdf", b"%PDF-"),
    begins(Kind::Document, "rtf", b"{\\rtf"),
    begins(Kind::Document, "ole", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
    begins(Kind::Document, "hwp", b"HWP Document File"),
    begins(Kind::Data, "sqlite", b"SQLite format 3\0"),
    begins(Kind::Data, "hdf5", b"\x89HDF\r\n\x1A\n"),
    begins(Kind::Data, "numpy", b"\x93NUMPY"),
    begins(Kind::Data, "avro", b"Obj\x01"),
    begins(Kind::Data, "gettext", b"\xDE\x12\x04\x95"),
    begins(Kind::Data, "gettext", b"\x95\x04\x12\xDE"),
    begins(Kind::Data, "pickle", b"\x80\x04\x95"),
    begins(Kind::Data, "pickle", b"\x80\x05\x95"),
    begins(Kind::Data, "git-index", b"DIRC\0\0"),
];

/// What text could begin with by chance, or to speak of the format: believed where a byte that no text holds
/// stands near.
const LIKELY: [Signature; 22] = [
    begins(Kind::Image, "gif", b"GIF87a"),
    begins(Kind::Image, "gif", b"GIF89a"),
    begins(Kind::Image, "jpeg", b"\xFF\xD8\xFF"),
    begins(Kind::Image, "bmp", b"BM"),
    begins(Kind::Image, "icon", b"\0\0\x01\0"),
    begins(Kind::Image, "icon", b"\0\0\x02\0"),
    begins(Kind::Font, "woff", b"wOFF"),
    begins(Kind::Font, "woff2", b"wOF2"),
    at(8, Kind::Image, "webp", b"WEBPVP"),
    at(8, Kind::Media, "wave", b"WAVE"),
    at(8, Kind::Media, "avi", b"AVI "),
    at(8, Kind::Media, "aiff", b"AIFF"),
    at(4, Kind::Media, "mp4", b"ftyp"),
    begins(Kind::Media, "mp3", b"ID3"),
    begins(Kind::Archive, "zstd", b"\x28\xB5\x2F\xFD"),
    begins(Kind::Archive, "bzip2", b"BZh"),
    begins(Kind::Archive, "rpm", b"\xED\xAB\xEE\xDB"),
    begins(Kind::Executable, "java-class", b"\xCA\xFE\xBA\xBE"),
    begins(Kind::Executable, "mach-o", b"\xCF\xFA\xED\xFE"),
    begins(Kind::Executable, "mach-o", b"\xCE\xFA\xED\xFE"),
    begins(Kind::Executable, "pe", b"MZ"),
    begins(Kind::Data, "parquet", b"PAR1"),
];

/// How near a byte that no text holds must stand to a signature of [`LIKELY`]: their headers have one at once.
const NEAR: usize = 64;

/// Names inside a zip archive, where its first entry says what it is.
const ZIPPED: [(&str, &[u8]); 5] = [
    ("ooxml", b"[Content_Types].xml"),
    (
        "opendocument",
        b"mimetypeapplication/vnd.oasis.opendocument",
    ),
    ("epub", b"mimetypeapplication/epub+zip"),
    ("hwpx", b"mimetypeapplication/hwp+zip"),
    ("jar", b"META-INF/"),
];
/// Where the name of a zip archive's first entry stands (APPNOTE, 4.3.7).
const ZIP_NAME: usize = 30;

/// The format that the bytes begin as.
pub(super) fn signed(bytes: &[u8]) -> Option<NotText> {
    let near = &bytes[..bytes.len().min(NEAR)];
    let likely = || {
        if near.iter().any(|byte| is_binary(*byte)) {
            &LIKELY[..]
        } else {
            &[]
        }
    };
    let has = |signature: &&Signature| {
        let rest = bytes.get(signature.offset..);
        rest.is_some_and(|rest| rest.starts_with(signature.pattern))
    };
    let found = SURE.iter().find(has).or_else(|| likely().iter().find(has));
    let found = found.map(|signature| NotText {
        kind: signature.kind,
        format: signature.format,
    });
    found
        .map(|found| in_zip(found, bytes))
        .or_else(|| zlib(near))
}

/// What a zip archive is, where its first entry tells.
fn in_zip(found: NotText, bytes: &[u8]) -> NotText {
    let name = bytes.get(ZIP_NAME..).unwrap_or(&[]);
    let mut names = ZIPPED.iter();
    match names.find(|(_, begin)| name.starts_with(begin)) {
        Some((format, _)) if found.format == "zip" => NotText {
            kind: if *format == "jar" {
                Kind::Executable
            } else {
                Kind::Document
            },
            format,
        },
        _ => found,
    }
}

/// A stream of zlib has no signature, but a header of two bytes that checks itself (RFC 1950, 2.2).
fn zlib(near: &[u8]) -> Option<NotText> {
    let [first @ 0x78, second, rest @ ..] = near else {
        return None;
    };
    let is_header = u16::from_be_bytes([*first, *second]).is_multiple_of(31);
    let is_stream = rest.iter().any(|byte| is_binary(*byte)) && !second.is_ascii_graphic();
    (is_header && is_stream).then_some(NotText {
        kind: Kind::Archive,
        format: "zlib",
    })
}
