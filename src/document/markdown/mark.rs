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

impl Mark {
    /// What the source has there.
    pub(super) fn written(self, source: &str) -> &str {
        source
            .get(self.start as usize..self.end as usize)
            .unwrap_or("")
    }
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

/// The name in a tag.
pub(super) fn name_of(written: &str) -> &str {
    let name = written.trim_start_matches(['<', '/']);
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    &name[..name.find(|c: char| !is_name(c)).unwrap_or(name.len())]
}

/// `{#id}`, `{: .class}`, `{.class}`, `{/* … */}`, `{% tag %}`, `{{< shortcode >}}` are never
/// shown.
pub(super) fn kind_of_expression(written: &str) -> Kind {
    let is_hidden = [
        "{#", "{:", "{.", "{/*", "{%", "{{<", "{{%", "{{#", "{{/", "{{!",
    ]
    .iter()
    .any(|open| written.starts_with(open));
    if is_hidden {
        Kind::Comment
    } else {
        Kind::Value
    }
}

/// Whether an expression on lines of its own is part of a program, and no text with braces.
pub(super) fn is_program(written: &str) -> bool {
    written.starts_with("{{")
        || written.starts_with('{') && written.contains(['\n', '\r', '<', '('])
}

/// Whether CommonMark reads it as a tag.
pub(super) fn is_plain_tag(written: &str) -> bool {
    let name = written.trim_start_matches(['<', '/']);
    let end = name
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .unwrap_or(name.len());
    let mut quote = None;
    name[end..].chars().all(|c| {
        match quote {
            Some(open) if open == c => quote = None,
            Some(_) => return true,
            None if c == '"' || c == '\'' => quote = Some(c),
            None => {}
        }
        c.is_ascii_alphanumeric() || " \t\n\r_:.-=\"'/>".contains(c)
    }) && name[end..].starts_with([' ', '\t', '\n', '\r', '/', '>'])
}
