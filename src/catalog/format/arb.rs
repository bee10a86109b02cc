//! Application Resource Bundles: JSON whose keys with `@` describe the messages or the file.

use super::super::entry::Comment;
use super::super::resource::Resource;
use super::json;

/// What describes a message for its translators.
const DESCRIPTION: &str = ".description";

/// The messages; the description of each becomes its comment.
pub(super) fn read(text: &str) -> Resource<'_> {
    let mut resource = json::read(text);
    let (about, mut messages): (Vec<_>, Vec<_>) = std::mem::take(&mut resource.entries)
        .into_iter()
        .partition(|entry| entry.key.starts_with('@'));
    let mut descriptions = std::collections::HashMap::new();
    for entry in &about {
        let key = entry.key.trim_start_matches('@');
        if let Some(key) = key.strip_suffix(DESCRIPTION) {
            descriptions.insert(key, entry.value);
        }
    }
    for entry in &mut messages {
        let span = descriptions.get(&*entry.key).copied();
        let comment = span.and_then(|span| Some((text.get(span.start..span.end)?, span)));
        entry
            .comments
            .extend(comment.map(|(text, span)| Comment { text, span }));
    }
    resource.entries = messages;
    resource
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn what_describes_a_message_is_no_message() {
        let text =
            r#"{"@@locale": "ko", "hi": "안녕", "@hi": {"description": "On the first page"}}"#;
        let resource = read(text);
        assert_eq!(resource.entries.len(), 1);
        assert_eq!(resource.entries[0].comments[0].text, "On the first page");
    }
}
