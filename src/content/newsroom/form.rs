//! Lines that show by their form alone what they are.

use crate::content::Role;

/// Bytes of the longest rights notice in one line.
const MAX_NOTICE: usize = 300;

/// The role that a line's form says, wherever it stands: tags, rights notices.
pub(super) fn role(text: &str) -> Option<Role> {
    if is_tags(text) {
        Some(Role::Label)
    } else if is_rights(text) {
        Some(Role::Copyright)
    } else {
        None
    }
}

/// Whether the line points to something: `▶ …`, `☞ …`.
pub(super) fn is_pointer(text: &str) -> bool {
    text.starts_with(['▶', '▷', '►', '☞', '👉']) && !crate::content::plain::ends_sentence(text)
}

/// `#비 #장마`: every word a tag, or several tags and no sentence.
fn is_tags(text: &str) -> bool {
    let is_tag = |word: &str| {
        let mut letters = word.chars();
        letters.next() == Some('#') && letters.next().is_some_and(char::is_alphabetic)
    };
    let (mut tags, mut words) = (0, 0);
    for word in text.split_whitespace() {
        words += 1;
        tags += usize::from(is_tag(word));
    }
    let starts = text.split_whitespace().next().is_some_and(is_tag);
    starts
        && (tags == words
            || tags >= 2 && tags * 2 >= words && !crate::content::plain::ends_sentence(text))
}

/// A line that begins with the sign of rights, which the word for them may stand before.
fn is_rights(text: &str) -> bool {
    let start = text.trim_start_matches([' ', '-', '<', '[', '(', '※', '*', '〈', '【']);
    let word = ["Copyrights", "Copyright"]
        .iter()
        .find_map(|word| start.strip_prefix(word));
    let sign = word.unwrap_or(start).trim_start();
    start.len() <= MAX_NOTICE && sign.starts_with(['ⓒ', '©'])
}

#[cfg(test)]
mod tests {
    use super::{is_pointer, role};
    use crate::content::Role;

    #[test]
    fn tags_and_rights_show_by_form() {
        assert_eq!(role("#장마 #강수량 #기상 특보"), Some(Role::Label));
        assert_eq!(role("#rainfall"), Some(Role::Label));
        assert_eq!(role("#include <a.h> #include <b.h> char text[9]"), None);
        assert_eq!(role("#1 재해는 홍수다"), None);
        assert_eq!(
            role("- ⓒ 가람일보(http://garam.example), 무단 전재 금지"),
            Some(Role::Copyright)
        );
        assert_eq!(
            role("- Copyrightsⓒ 가람일보, 무단 전재 금지"),
            Some(Role::Copyright)
        );
        assert_eq!(role("저작권은 1957년에 법이 되었다."), None);
    }

    #[test]
    fn sentences_point_to_nothing() {
        assert!(is_pointer("▶ 쉬운 살림 이야기 '돈보따리'"));
        assert!(!is_pointer("▶ 강물이 불어나 다리가 잠겼다."));
    }
}
