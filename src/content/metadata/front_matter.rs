//! What the front matter of a Markdown document says.

use std::borrow::Cow;

use super::address;
use super::record::Metadata;
use crate::document::Document;
use crate::document::NodeKind;
use crate::document::Tag;
use crate::locale::date::ANY_LANGUAGE;

/// The keys of each field, as the generators of sites name them.
const AUTHORS: &[&str] = &["author", "authors", "by", "byline"];
const PUBLISHED: &[&str] = &[
    "date",
    "published",
    "pubdate",
    "publishdate",
    "published_at",
    "datepublished",
];
const MODIFIED: &[&str] = &[
    "lastmod",
    "modified",
    "updated",
    "last_modified",
    "last_modified_at",
    "updated_at",
];
const TAGS: &[&str] = &["tags", "keywords"];
const LANGUAGE: &[&str] = &["lang", "language", "locale"];
const SECTION: &[&str] = &["section", "category"];
const CANONICAL: &[&str] = &["canonical", "canonical_url", "canonicalurl"];

/// The fields of front matter that stand at its margin, in order.
#[derive(Debug, Default)]
pub(crate) struct FrontMatter<'d> {
    /// The title.
    pub(crate) title: Option<Cow<'d, str>>,
    fields: Vec<(String, Cow<'d, str>)>,
}

impl<'d> FrontMatter<'d> {
    /// The front matter of a document; empty where it has none.
    pub(crate) fn of(document: &'d Document) -> FrontMatter<'d> {
        let mut front = FrontMatter::default();
        let Some(node) = document
            .first_child(document.root())
            .filter(|node| document.kind(*node) == NodeKind::FrontMatter)
        else {
            return front;
        };
        let metas = document
            .children(node)
            .filter(|node| document.tag(*node) == Tag::Meta);
        for field in metas.flat_map(|meta| document.attributes(meta)) {
            // A quoted key begins behind its quotation mark; a deeper one is of something else.
            let before = &document.text()[..field.name_span.start];
            let is_at_margin = before.trim_end_matches(['"', '\'']).ends_with(['\n', '\r']);
            if is_at_margin {
                front
                    .fields
                    .push((field.name.to_ascii_lowercase(), field.value()));
            }
        }
        front.title = front
            .first(&["title"])
            .map(|title| Cow::Owned(title.to_owned()));
        front
    }

    fn all(&self, keys: &[&str]) -> impl Iterator<Item = &str> {
        let fields = self
            .fields
            .iter()
            .filter(move |(key, _)| keys.contains(&key.as_str()));
        fields
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
    }

    fn first(&self, keys: &[&str]) -> Option<&str> {
        self.all(keys).next()
    }

    fn list(&self, keys: &[&str]) -> Vec<String> {
        self.all(keys).flat_map(items).map(str::to_owned).collect()
    }

    /// Puts what it says in the place of what the text says.
    pub(crate) fn add_to(&self, metadata: &mut Metadata) {
        let day = |keys| {
            self.first(keys)
                .and_then(|date| ANY_LANGUAGE.machine(date))
                .map(|date| date.to_string())
        };
        let word = |keys| self.first(keys).map(str::to_owned);
        let authors = self.list(AUTHORS);
        if !authors.is_empty() {
            metadata.authors = authors;
        }
        metadata.title = word(&["title"]).or(metadata.title.take());
        metadata.subtitle = word(&["subtitle"]).or(metadata.subtitle.take());
        metadata.published = day(PUBLISHED).or(metadata.published.take());
        metadata.modified = day(MODIFIED).or(metadata.modified.take());
        metadata.section = word(SECTION).or(metadata.section.take());
        metadata.language = word(LANGUAGE).or(metadata.language.take());
        metadata.canonical = self.first(CANONICAL).and_then(address);
        metadata.tags = self.list(TAGS);
    }
}

/// The items of a list on one line: `[a, b]`, `a, b`.
fn items(value: &str) -> impl Iterator<Item = &str> {
    let inner = value
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let items = inner.unwrap_or(value).split([',', '、']);
    items
        .map(|item| item.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'')))
        .filter(|item| !item.is_empty())
}
