//! Where a finding ends.

use crate::document::Position;

/// The place behind an excerpt that starts at `start`; the column in code points.
pub(super) fn end(start: Position, excerpt: &str) -> Position {
    let lines = excerpt.matches('\n').count();
    let last = excerpt.rsplit('\n').next().unwrap_or("").chars().count();
    Position {
        line: start.line + lines,
        column: if lines == 0 {
            start.column + last
        } else {
            last + 1
        },
    }
}
