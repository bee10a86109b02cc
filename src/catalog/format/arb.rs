//! Application Resource Bundles: JSON whose keys with `@` describe the messages or the file.

use std::collections::HashMap;

use super::super::entry::Comment;
use super::super::message::{self, Draft};
use super::super::resource::Resource;
use super::{Format, json};

/// What describes a message for its translators.
const DESCRIPTION: &str = ".description";

/// The messages; the description of each becomes its comment.
pub(super) fn read(text: &str) -> Resource<'_> {
    let (mut resource, drafts) = json::drafts(text, Format::Arb);
    let (about, mut messages): (Vec<Draft<'_>>, Vec<Draft<'_>>) = drafts
        .into_iter()
        .partition(|draft| draft.entry.key.starts_with('@'));
    let mut descriptions = HashMap::new();
    for draft in &about {
        let key = draft.entry.key.trim_start_matches('@');
        if let (Some(key), Some(value)) = (key.strip_suffix(DESCRIPTION), draft.values.first()) {
            descriptions.insert(key, value.span);
        }
    }
    for draft in &mut messages {
        let span = descriptions.get(&*draft.entry.key).copied();
        let comment = span.and_then(|span| Some((text.get(span.start..span.end)?, span)));
        draft
            .entry
            .comments
            .extend(comment.map(|(text, span)| Comment { text, span }));
    }
    message::finish(&mut resource, messages);
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
