//! What Markdown of documentation sites has beyond CommonMark.

/// Something in the source that is not CommonMark's to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) kind: Kind,
    /// Columns before it on its line, where it stands alone on its lines; `None` within text.
    pub(super) alone: Option<u32>,
}

/// What it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A tag of HTML or of a component.
    Tag,
    /// Never shown: a comment, the id of a heading, a tag of a template, `import` and `export`.
    Comment,
    /// What is put in or read otherwise than as words: `{name}`, `{{ name }}`, `$x^2$`.
    Value,
    /// The first line of a directive, up to its title; its name.
    Opens { name: (u32, u32) },
    /// What ends the directive.
    Closes,
}
