//! Directives and admonitions: `:::note Title`, `!!! note "Title"`, fences named after one.

use std::ops::Range;

/// Names of admonitions, which some sites write as fences or quotations.
const ADMONITIONS: [&str; 10] = [
    "note",
    "tip",
    "hint",
    "info",
    "smart",
    "warn",
    "warning",
    "caution",
    "danger",
    "important",
];

/// Whether it is the name of an admonition.
pub(crate) fn is_admonition(name: &str) -> bool {
    ADMONITIONS.iter().any(|own| own.eq_ignore_ascii_case(name))
}

/// The first line of a directive; places are within the line.
pub(super) struct Directive {
    pub(super) name: Range<usize>,
    pub(super) title: Option<Range<usize>>,
    /// Whether indentation tells what belongs to it.
    pub(super) is_indented: bool,
}

/// Whether a line ends a directive that is written with colons.
pub(super) fn closes(line: &str) -> bool {
    let line = line.trim_end();
    line.len() >= 3 && line.bytes().all(|byte| byte == b':')
}

/// The directive that a line begins.
pub(super) fn of_line(line: &str) -> Option<Directive> {
    let marks = [":::", "!!!", "???", "==="];
    let mark = marks.into_iter().find(|mark| line.starts_with(mark))?;
    let sign = mark.as_bytes()[0];
    let count = line.bytes().take_while(|byte| *byte == sign).count();
    let rest = &line[count..];
    if sign == b':' {
        return of_colons(line, count);
    }
    let rest = rest.strip_prefix('+').unwrap_or(rest);
    if count != 3 || !rest.starts_with(' ') {
        return None;
    }
    let name = word(line, line.len() - rest.trim_start().len());
    let title = quoted(line, name.start);
    // `===` heads a tab, and nothing but its title; a bare line of them underlines a heading.
    let is_one = title.is_some() || (sign != b'=' && !name.is_empty());
    is_one.then_some(Directive {
        name,
        title,
        is_indented: true,
    })
}

/// `:::note Title`, `::: tip`, `:::{warning}`, `:::note[Title]{.open}`.
fn of_colons(line: &str, count: usize) -> Option<Directive> {
    let rest = &line[count..];
    let braced = rest.trim_start().trim_start_matches(['{', '.']);
    let name = word(line, line.len() - braced.len());
    if name.is_empty() {
        return None;
    }
    let rest = line[name.end..].trim_start_matches('}');
    let start = line.len() - rest.len();
    let title = match rest.strip_prefix('[') {
        Some(inner) => start + 1..start + 1 + inner.find(']').unwrap_or(inner.len()),
        None => start..start + rest.find('{').unwrap_or(rest.len()),
    };
    Some(Directive {
        name,
        title: trimmed(line, title).or_else(|| quoted(line, start)),
        is_indented: false,
    })
}

/// The admonition that the info string of a fence names: `smart header="…"`, `{note} Title`.
pub(super) fn of_fence(info: &str) -> Option<Directive> {
    let bare = info.trim_start_matches('{');
    let name = word(info, info.len() - bare.len());
    if !is_admonition(&info[name.clone()]) {
        return None;
    }
    let start = name.end + info[name.end..].len() - info[name.end..].trim_start_matches('}').len();
    let title = quoted(info, start).or_else(|| {
        let is_braced = start > name.end;
        trimmed(info, start..info.len()).filter(|_| is_braced)
    });
    Some(Directive {
        name,
        title,
        is_indented: false,
    })
}

fn word(line: &str, start: usize) -> Range<usize> {
    let is_inner = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let rest = &line[start..];
    let name = rest.find(|c: char| !is_inner(c)).unwrap_or(rest.len());
    start..start + name
}

/// What stands between the first and the last quotation mark from a place on.
fn quoted(line: &str, start: usize) -> Option<Range<usize>> {
    let first = start + line[start..].find('"')? + 1;
    let last = first + line[first..].rfind('"')?;
    trimmed(line, first..last)
}

fn trimmed(line: &str, part: Range<usize>) -> Option<Range<usize>> {
    let text = &line[part.clone()];
    let start = part.start + text.len() - text.trim_start().len();
    let end = start + text.trim().len();
    (start < end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::of_fence;
    use super::of_line;

    #[test]
    fn names_and_titles() {
        let read = |line: &str| {
            let found = of_line(line).or_else(|| of_fence(line));
            found.map(|found| {
                let title = found.title.map_or("", |title| &line[title]);
                format!("{}|{title}", &line[found.name])
            })
        };
        for (line, expected) in [
            (":::note 먼저 읽을 것", "note|먼저 읽을 것"),
            ("::: tip", "tip|"),
            (":::caution[Осторожно]{.open}", "caution|Осторожно"),
            (":::{warning} 주의", "warning|주의"),
            ("!!! note inline \"제목\"", "note|제목"),
            ("???+ tip", "tip|"),
            ("=== \"리눅스\"", "|리눅스"),
            ("smart header=\"`a` 없음\"", "smart|`a` 없음"),
            ("{note} 제목", "note|제목"),
        ] {
            assert_eq!(read(line).as_deref(), Some(expected), "{line}");
        }
        for line in ["===", "!!!", "!!!놀랍다", ":::", "rust", "warn_only"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
