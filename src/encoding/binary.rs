//! Bytes that no text holds.

/// MIME Sniffing Standard, “binary data byte”: a control character that text has no use for.
pub(super) fn is_binary(byte: u8) -> bool {
    matches!(byte, 0..=0x08 | 0x0B | 0x0E..=0x1A | 0x1C..=0x1F)
}
