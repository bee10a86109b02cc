//! A placeholder in a text.

use std::ops::Range;

use crate::catalog::piece::{Spelling, Target};

/// A placeholder; ranges are bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// All of it.
    pub(super) range: Range<usize>,
    pub(super) name: Name,
    pub(super) function: Option<Function>,
    pub(super) spelling: Spelling,
    pub(super) target: Target,
}

/// What a placeholder names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Name {
    /// What stands there.
    At(Range<usize>),
    /// The value at this position.
    Position(usize),
}

/// What a placeholder does to its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Function {
    /// What stands there.
    At(Range<usize>),
    /// The type of value that a directive asks for.
    Type(&'static str),
}

impl Found {
    /// A variable without function.
    pub(super) fn variable(range: Range<usize>, name: Name, spelling: Spelling) -> Found {
        Found {
            range,
            name,
            function: None,
            spelling,
            target: Target::Variable,
        }
    }
}

/// Names of positions; what stands behind the last shares its name.
const POSITIONS: [&str; 21] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
    "17", "18", "19", "20",
];

/// The name of a position.
pub(super) fn position(at: usize) -> &'static str {
    POSITIONS[at.min(POSITIONS.len() - 1)]
}
