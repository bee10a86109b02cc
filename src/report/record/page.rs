//! `kijil-page/1`: a cleaned page.

use serde::{Deserialize, Serialize};

use super::{NotTextRecord, Status};
use crate::batch::InputError;
use crate::content::{Block, Image, Kind, Page, PageType, Reason, Role};
use crate::encoding::{NotText, Text};
use crate::locale::Recognition;

/// What [`PageRecord::schema`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum PageSchema {
    /// `kijil-page/1`.
    #[serde(rename = "kijil-page/1")]
    V1,
}

/// A cleaned page: its article, what it says of itself, and every block with its role.
///
/// All texts, addresses among them, are the page's words: escape them where they are shown. What a page does not say
/// is absent or empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageRecord {
    /// The schema of this record.
    pub schema: PageSchema,
    /// The input's name or address.
    pub source: String,
    /// Whether there is main content, or why not.
    pub status: Status,
    /// What the input is, where that is no text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_text: Option<NotTextRecord>,
    /// The encoding that it was decoded from.
    pub encoding: String,
    /// The language that the page declares, or else that of its text: a BCP 47 tag.
    pub lang: Option<String>,
    /// What kind of page it is.
    pub page_type: PageType,
    /// The headline, without the site's name.
    pub title: Option<String>,
    /// The second headline.
    pub subtitle: Option<String>,
    /// What the page says of itself in a sentence or two.
    #[serde(default)]
    pub description: Option<String>,
    /// Who wrote it, a name each.
    pub authors: Vec<String>,
    /// When it was published, ISO 8601, with time and zone as far as the page gives them.
    pub published: Option<String>,
    /// When it was last changed, ISO 8601.
    pub modified: Option<String>,
    /// The section that the page says it stands in.
    pub section: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// Its own address, absolute or relative, `http` and `https` only.
    pub canonical: Option<String>,
    /// The site's name, or its publisher's.
    pub site_name: Option<String>,
    /// The licence that it is under: its address, or what the page calls it.
    #[serde(default)]
    pub license: Option<String>,
    /// How many comments or answers the page says that it has.
    #[serde(default)]
    pub comments: Option<u64>,
    /// The agency that a dateline or a byline names.
    pub agency: Option<String>,
    /// Its pictures; those that the head names come first.
    pub images: Vec<ImageRecord>,
    /// The captions in the page, in order.
    pub captions: Vec<String>,
    /// The article: headings and paragraphs, a blank line between; code keeps its line ends.
    pub text: String,
    /// Every block of the page, in order.
    pub blocks: Vec<BlockRecord>,
}

/// A picture of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ImageRecord {
    /// Its address as the page has it.
    pub address: String,
    /// The text that stands for it.
    pub alt: Option<String>,
    /// What it shows.
    pub caption: Option<String>,
    /// Who made it.
    pub credit: Option<String>,
    /// How wide it is in pixels, as the head of the page tells.
    #[serde(default)]
    pub width: Option<u32>,
    /// How high it is in pixels.
    #[serde(default)]
    pub height: Option<u32>,
}

/// A block of a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BlockRecord {
    /// What it is for.
    pub role: Role,
    /// What it is by structure.
    pub kind: Kind,
    /// Its text, white space folded as a browser shows it.
    pub text: String,
    /// Its first byte in the decoded text.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// How sure the role is, 0 to 1.
    pub score: f32,
    /// Why it has this role.
    pub reason: Reason,
    /// The message that it says, if a locale of the bundles has one of its role.
    pub message: Option<MessageRecord>,
    /// What the message says in the locale asked for, where that is another text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub localized: Option<String>,
    /// The place in `blocks` of the earlier one that it repeats.
    pub duplicate_of: Option<usize>,
    /// The level of a heading by markup, 1 to 6.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// The language that the page names for code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The formulas in it, LaTeX without delimiters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub latex: Vec<String>,
    /// Where in a table it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cell: Option<CellRecord>,
}

/// A place in a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CellRecord {
    /// The first byte of the table in the decoded text: cells of one table share it.
    pub table: usize,
    /// The row, from 0.
    pub row: usize,
    /// The column that the cell begins in, from 0, counted over what other cells span.
    pub column: usize,
}

/// A message that a block says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageRecord {
    /// Its id.
    pub id: String,
    /// What its placeables are filled with, by name, in the order of the text.
    pub arguments: Vec<(String, String)>,
    /// The locale whose message it is.
    pub locale: String,
}

impl PageRecord {
    /// The record of a page, without its blocks.
    pub(in crate::report) fn new(source: &str, text: &Text, page: &Page<'_>) -> PageRecord {
        let metadata = &page.metadata;
        let captions = page
            .blocks
            .iter()
            .filter(|block| block.role == Role::Caption && block.duplicate_of.is_none());
        PageRecord {
            schema: PageSchema::V1,
            source: source.to_owned(),
            status: status(page),
            not_text: None,
            encoding: text.encoding.to_owned(),
            lang: metadata.language.clone(),
            page_type: page.page_type,
            title: metadata.title.clone(),
            subtitle: metadata.subtitle.clone(),
            description: metadata.description.clone(),
            authors: metadata.authors.clone(),
            published: metadata.published.clone(),
            modified: metadata.modified.clone(),
            section: metadata.section.clone(),
            tags: metadata.tags.clone(),
            canonical: metadata.canonical.clone(),
            site_name: metadata.site_name.clone(),
            license: metadata.license.clone(),
            comments: metadata.comments,
            agency: metadata.agency.clone(),
            images: metadata.images.iter().map(ImageRecord::from).collect(),
            captions: captions.map(|block| block.text.to_string()).collect(),
            text: page.article(),
            blocks: Vec::new(),
        }
    }

    /// The record of an input that could not be read, so that rows in are rows out.
    pub fn of_error(error: &InputError) -> PageRecord {
        PageRecord {
            status: Status::from(error),
            not_text: NotTextRecord::of(error),
            ..PageRecord::new(error.name(), &Text::from(""), &Page::default())
        }
    }

    /// The record of an input that is no text.
    pub(in crate::report) fn of_not_text(source: &str, found: NotText) -> PageRecord {
        PageRecord {
            status: Status::NotText,
            not_text: Some(NotTextRecord::from(found)),
            ..PageRecord::new(source, &Text::from(""), &Page::default())
        }
    }
}

fn status(page: &Page<'_>) -> Status {
    if page.blocks.is_empty() {
        Status::NoText
    } else if page.blocks.iter().all(|block| block.role != Role::Body) {
        Status::NoMainContent
    } else {
        Status::Ok
    }
}

impl From<&Image> for ImageRecord {
    fn from(image: &Image) -> ImageRecord {
        ImageRecord {
            address: image.address.clone(),
            alt: image.alt.clone(),
            caption: image.caption.clone(),
            credit: image.credit.clone(),
            width: image.width,
            height: image.height,
        }
    }
}

impl BlockRecord {
    /// The record of a block, without what it says in another locale.
    pub(in crate::report) fn new(
        block: &Block<'_>,
        message: Option<&Recognition<'_>>,
    ) -> BlockRecord {
        BlockRecord {
            role: block.role,
            kind: block.kind,
            text: block.text.to_string(),
            start: block.span.start,
            end: block.span.end,
            score: block.score,
            reason: block.reason,
            message: message.map(|found| MessageRecord::new(found, &block.text)),
            localized: None,
            duplicate_of: block.duplicate_of,
            level: block.structure.level,
            language: block.structure.language.clone(),
            latex: block.structure.latex.clone(),
            cell: block.structure.place.map(|place| CellRecord {
                table: place.table,
                row: place.row,
                column: place.column,
            }),
        }
    }
}

impl MessageRecord {
    fn new(found: &Recognition<'_>, text: &str) -> MessageRecord {
        let arguments = found.arguments.iter().filter_map(|argument| {
            let shown = argument.span?.slice(text);
            Some((argument.name.to_owned(), shown.to_owned()))
        });
        MessageRecord {
            id: found.id.to_owned(),
            arguments: arguments.collect(),
            locale: found.locale.to_string(),
        }
    }
}
