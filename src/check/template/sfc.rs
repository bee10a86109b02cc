//! Catalogs inside components: the `<i18n>` blocks of Vue files.

use std::collections::HashSet;

use crate::catalog::{self, Format};
use crate::check::catalogs;
use crate::check::{Finding, Options};
use crate::document::Span;

/// Blocks that are read in one file; bounds the work.
const MOST_BLOCKS: usize = 16;

/// The messages that a component brings along.
#[derive(Debug, Default)]
pub(super) struct Ids {
    known: HashSet<String>,
    /// There are more, which cannot be read here.
    are_open: bool,
}

impl Ids {
    /// Whether the component has messages that begin as the key does.
    pub(super) fn begin(&self, key: &str) -> bool {
        let first = key.split('.').next().unwrap_or_default();
        let mut known = self.known.iter();
        known.any(|known| known.split('.').next() == Some(first))
    }

    /// Whether the component defines the message, or may.
    pub(super) fn define(&self, key: &str) -> bool {
        self.are_open || self.known.contains(key)
    }
}

/// The messages of the blocks of a file.
pub(super) fn ids(text: &str) -> Ids {
    let mut ids = Ids::default();
    for block in blocks(text) {
        let Some(keys) = block
            .content
            .and_then(|content| keys(&block, content.slice(text)))
        else {
            ids.are_open = true;
            continue;
        };
        ids.known.extend(keys);
    }
    ids
}

/// What is wrong in the blocks that have several locales side by side.
pub(super) fn check(text: &str, options: &Options) -> Vec<Finding> {
    let own = blocks(text).filter(|block| !block.is_global());
    let found = own.filter_map(|block| {
        let content = block.content?;
        Some(catalogs::check_block(
            text,
            content,
            block.format(),
            options,
        ))
    });
    found.flatten().collect()
}

/// The ids without their locale; `None` where they cannot be read.
fn keys(block: &Block<'_>, content: &str) -> Option<Vec<String>> {
    let resource = catalog::read(content, block.format());
    let without_locale = |key: &str| match key.split_once('.') {
        Some((_, rest)) if !block.is_global() => rest.to_owned(),
        _ => key.to_owned(),
    };
    let keys = resource.entries.iter();
    let keys = keys.map(|entry| without_locale(&entry.key)).collect();
    resource.junk.is_empty().then_some(keys)
}

/// A block: its tag, and what stands between it and its end if that is in this file.
struct Block<'t> {
    tag: &'t str,
    content: Option<Span>,
}

impl Block<'_> {
    /// Whether the tag names the one locale of the block.
    fn is_global(&self) -> bool {
        self.tag.contains(" locale=")
    }

    fn format(&self) -> Format {
        if self.tag.contains("yaml") || self.tag.contains("yml") {
            Format::Yaml
        } else {
            Format::Json
        }
    }
}

fn blocks(text: &str) -> impl Iterator<Item = Block<'_>> {
    let starts = memchr::memmem::find_iter(text.as_bytes(), b"<i18n").take(MOST_BLOCKS);
    starts.filter_map(|start| {
        let tag_end = start + text.get(start..)?.find('>')?;
        let tag = text.get(start + "<i18n".len()..tag_end)?;
        if !tag.is_empty() && !tag.starts_with(|c: char| c.is_ascii_whitespace()) {
            return None;
        }
        let length = text
            .get(tag_end + 1..)
            .and_then(|rest| rest.find("</i18n>"));
        let content = length.filter(|_| !tag.contains("src="));
        Some(Block {
            tag,
            content: content.map(|length| Span {
                start: tag_end + 1,
                end: tag_end + 1 + length,
            }),
        })
    })
}
