//! The brackets that are open, and the place of the next literal in each.

use super::super::found::Place;
use super::token::Quote;

/// What a bracket is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Bracket<'t> {
    /// The whole range.
    Root,
    /// The arguments of a call, or the parameters of a function.
    Call { callee: &'t str },
    /// Grouping parentheses; also those of `if` and `while`.
    Group,
    /// `[…]` behind a value.
    Index,
    /// `[…]` as a value.
    Array,
    /// `{…}` with properties.
    Object,
    /// `{…}` with statements; the name of the function if it is one.
    Block { function: &'t str },
    /// `${…}` in a template literal, `{…}` in an element.
    Hole,
    /// A string with holes: where it starts.
    String { quote: Quote, start: usize },
    /// `<name …`: its attributes.
    Tag { name: &'t str },
    /// What stands between `<name>` and `</name>`.
    Children { name: &'t str },
}

/// Whether literals are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mute {
    /// They are.
    Open,
    /// Not until a function or an element begins: inside the value of `className`.
    UntilBlock,
    /// Not at all: inside the call of a translator or a logger.
    Closed,
}

/// The place of the next literal and what may still be said of the last ones.
#[derive(Debug)]
pub(super) struct Slot<'t> {
    pub(super) place: Place<'t>,
    /// Literals of this expression that a `?` would turn into a condition.
    pub(super) own: Vec<usize>,
    /// `?` that wait for their `:`.
    pub(super) conditionals: u32,
    /// A `?` has been seen: what comes is an arm of a conditional.
    pub(super) in_arms: bool,
    /// The next literal is compared with something.
    pub(super) compared: bool,
    /// `case` waits for its `:`.
    pub(super) in_case: bool,
    /// The name before a type annotation.
    pub(super) annotated: &'t str,
    /// A type is declared: what is assigned is a type too.
    pub(super) typed: bool,
}

impl<'t> Slot<'t> {
    pub(super) fn new(place: Place<'t>) -> Self {
        Slot {
            place,
            own: Vec::new(),
            conditionals: 0,
            in_arms: false,
            compared: false,
            in_case: false,
            annotated: "",
            typed: false,
        }
    }
}

#[derive(Debug)]
pub(super) struct Frame<'t> {
    pub(super) bracket: Bracket<'t>,
    pub(super) slot: Slot<'t>,
    pub(super) mute: Mute,
    pub(super) start: usize,
    /// The place of what stands in it before any operator.
    pub(super) base: Place<'t>,
    /// Arguments before this one.
    pub(super) index: usize,
    /// A key or the first argument has been seen.
    pub(super) keyed: bool,
    /// The value of `name:` in an object, and whether it has an `id:` or `value:` too.
    pub(super) named: Option<usize>,
    pub(super) valued: bool,
    /// The literals of an object, up to some.
    pub(super) members: Vec<usize>,
    /// Those that stand in for a message: `default`, `defaultMessage`.
    pub(super) fallbacks: Vec<usize>,
    /// It has a key or an id beside them.
    pub(super) identified: bool,
    /// It names a language by its tag.
    pub(super) is_language: bool,
}

/// Literals of one object that are remembered; lists of languages have two or three in each.
pub(super) const MOST_MEMBERS: usize = 8;

/// What the token before was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    /// Nothing, or an operator: a value comes next.
    Operator,
    /// A dot: a member comes next.
    Dot,
    Name,
    /// `return`, `case`, `typeof`: a value comes next.
    Keyword,
    /// `if`, `while`: a condition comes next.
    Condition,
    Value,
    /// A literal, with its index if it was taken.
    Literal(Option<usize>),
    /// A bracket that closed a value.
    Close,
    /// A bracket that closed statements or a condition.
    CloseBlock,
}

/// Which count of open brackets a bracket belongs to: parentheses, square brackets, braces.
pub(super) fn counter(bracket: Bracket<'_>) -> Option<usize> {
    match bracket {
        Bracket::Call { .. } | Bracket::Group => Some(0),
        Bracket::Index | Bracket::Array => Some(1),
        Bracket::Object | Bracket::Block { .. } | Bracket::Hole => Some(2),
        _ => None,
    }
}
