//! A line that is being gathered: white space folds, empty stretches vanish.

use super::Phrasing;

/// Phrasing content without white space or breaks at its ends, and no white space twice in a row; what is then
/// empty is gone.
pub(super) fn folded(mut line: Vec<Phrasing>) -> Vec<Phrasing> {
    fold(&mut line, &mut Before::Nothing);
    trim_end(&mut line);
    line
}

/// What the text so far ends in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    Space,
    Text,
}

fn fold(line: &mut Vec<Phrasing>, before: &mut Before) {
    line.retain_mut(|part| match part {
        Phrasing::Text(text) | Phrasing::Code(text) => {
            *text = folded_text(text, before);
            !text.is_empty()
        }
        Phrasing::Image(_) | Phrasing::Formula(_) | Phrasing::Note(_) => {
            *before = Before::Text;
            true
        }
        Phrasing::Break => {
            let has_text = *before != Before::Nothing;
            *before = before.after_break();
            has_text
        }
        marked => {
            let Some(inner) = marked.inner_mut() else {
                return true;
            };
            fold(inner, before);
            !inner.is_empty()
        }
    });
}

impl Phrasing {
    /// What stands within a mark or a link.
    pub(super) fn inner(&self) -> Option<&[Phrasing]> {
        match self {
            Phrasing::Emphasis(inner)
            | Phrasing::Strong(inner)
            | Phrasing::Struck(inner)
            | Phrasing::Raised(inner)
            | Phrasing::Lowered(inner)
            | Phrasing::Link(_, inner) => Some(inner),
            _ => None,
        }
    }

    fn inner_mut(&mut self) -> Option<&mut Vec<Phrasing>> {
        match self {
            Phrasing::Emphasis(inner)
            | Phrasing::Strong(inner)
            | Phrasing::Struck(inner)
            | Phrasing::Raised(inner)
            | Phrasing::Lowered(inner)
            | Phrasing::Link(_, inner) => Some(inner),
            _ => None,
        }
    }
}

impl Before {
    fn after_break(self) -> Before {
        match self {
            Before::Nothing => Before::Nothing,
            _ => Before::Space,
        }
    }
}

fn folded_text(text: &str, before: &mut Before) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_whitespace() {
            out.push(c);
            *before = Before::Text;
        } else if *before == Before::Text {
            out.push(' ');
            *before = Before::Space;
        }
    }
    out
}

/// Takes white space and line breaks off the end.
fn trim_end(line: &mut Vec<Phrasing>) {
    while let Some(last) = line.last_mut() {
        let is_empty = match last {
            Phrasing::Text(text) | Phrasing::Code(text) => {
                text.truncate(text.trim_end().len());
                text.is_empty()
            }
            Phrasing::Break => true,
            marked => marked.inner_mut().is_some_and(|inner| {
                trim_end(inner);
                inner.is_empty()
            }),
        };
        if !is_empty {
            return;
        }
        line.pop();
    }
}

/// The words of a line, its marks away.
pub(super) fn push_words(line: &[Phrasing], words: &mut String) {
    for part in line {
        match part {
            Phrasing::Text(text) | Phrasing::Code(text) => words.push_str(text),
            Phrasing::Formula(latex) => words.push_str(latex),
            Phrasing::Note(label) => words.push_str(label),
            Phrasing::Break => words.push(' '),
            Phrasing::Image(image) => words.push_str(&image.alternative),
            marked => push_words(marked.inner().unwrap_or_default(), words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Phrasing {
        Phrasing::Text(text.to_owned())
    }

    #[test]
    fn white_space_folds_across_marks() {
        let line = vec![
            Phrasing::Break,
            text(" 강물이 \n "),
            Phrasing::Strong(vec![text(" 불어 ")]),
            text(" 다리가"),
            Phrasing::Emphasis(vec![text("  ")]),
            Phrasing::Link("/a".to_owned(), vec![text(" ")]),
            Phrasing::Break,
        ];
        let expected = [
            text("강물이 "),
            Phrasing::Strong(vec![text("불어 ")]),
            text("다리가"),
        ];
        assert_eq!(folded(line), expected);
    }
}
