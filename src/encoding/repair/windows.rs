//! Lines, and pieces of long lines.

use std::ops::Range;

use memchr::memchr;

/// Lines longer than this are looked at in pieces, cut at spaces.
const MOST_LINE_BYTES: usize = 1 << 10;

/// The line that holds a place, or the piece of it between two spaces where the line is long.
pub(super) fn line_around(text: &str, place: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let low = place.saturating_sub(MOST_LINE_BYTES);
    let high = (place + MOST_LINE_BYTES).min(bytes.len());
    let start = memchr::memrchr(b'\n', &bytes[low..place]).map_or(low, |found| low + found + 1);
    let end = memchr(b'\n', &bytes[place..high]).map_or(high, |found| place + found);
    let start = if start == low && low > 0 {
        after_space(bytes, low, place)
    } else {
        start
    };
    let end = if end == high && high < bytes.len() {
        before_space(bytes, place, high)
    } else {
        end
    };
    let mut range = start..end.max(place + 1);
    while !text.is_char_boundary(range.start) {
        range.start -= 1;
    }
    while !text.is_char_boundary(range.end) {
        range.end += 1;
    }
    range
}

fn after_space(bytes: &[u8], low: usize, place: usize) -> usize {
    memchr(b' ', &bytes[low..place]).map_or(place, |found| low + found + 1)
}

/// Where a piece ends: before its last space, else before its last character that starts a sequence of
/// UTF-8 read as Latin-1.
fn before_space(bytes: &[u8], place: usize, high: usize) -> usize {
    let piece = &bytes[place..high];
    let space = memchr::memrchr(b' ', piece);
    let cut = space.or_else(|| {
        piece
            .windows(2)
            .rposition(|pair| matches!(pair, [0xC3, 0x82..=0xB4]))
    });
    cut.filter(|cut| *cut > 0)
        .map_or(high, |found| place + found)
}
