//! What lines stand in that indents them, although Markdown would take the indentation for code.

use super::mark::Kind;
use super::mark::Mark;

/// Open elements and directives that are remembered.
const MOST: usize = 64;

/// The elements and indented directives that are open, and how far each indents its content.
#[derive(Default)]
pub(super) struct Nest {
    open: Vec<Open>,
}

struct Open {
    /// Columns before it.
    columns: u32,
    /// Columns before its content, once a line of it came.
    content: Option<u32>,
    /// The element's name; none for a directive, which ends where the indentation does.
    name: Option<String>,
}

impl Nest {
    /// Notes the tag that opens an element.
    pub(super) fn open(&mut self, name: &str, columns: u32) {
        self.push(columns, Some(name.to_owned()));
    }

    /// Notes a directive whose content is what is indented below it.
    pub(super) fn open_indented(&mut self, columns: u32) {
        self.push(columns, None);
    }

    fn push(&mut self, columns: u32, name: Option<String>) {
        if self.open.len() < MOST {
            self.open.push(Open {
                columns,
                content: None,
                name,
            });
        }
    }

    /// Notes an end tag.
    pub(super) fn close(&mut self, name: &str) {
        let is_it = |open: &Open| open.name.as_deref() == Some(name);
        if let Some(place) = self.open.iter().rposition(is_it) {
            self.open.truncate(place);
        }
    }

    /// Columns that the line at `at` has only because of what it stands in. Directives that it no
    /// longer belongs to end there.
    pub(super) fn dedent(&mut self, columns: u32, at: usize, marks: &mut Vec<Mark>) -> u32 {
        let mut left = columns;
        let mut keep = self.open.len();
        for (place, open) in self.open.iter_mut().enumerate() {
            if open.name.is_none() && left <= open.columns {
                keep = place;
                break;
            }
            let content = *open.content.get_or_insert(left.max(open.columns));
            if left >= content {
                left -= content - open.columns;
            }
        }
        for ended in self.open.drain(keep..).rev() {
            if ended.name.is_none() {
                marks.push(Mark {
                    start: at as u32,
                    end: at as u32,
                    kind: Kind::Closes,
                    alone: Some(ended.columns),
                });
            }
        }
        columns - left
    }
}
