//! The pictures of a page, with what it says of each.

use serde_json::{Map, Value};

use super::about::number;
use super::address;
use super::linked::Linked;
use super::linked::text;
use super::record::Image;
use super::signals::Head;
use super::sources::Sources;
use crate::content::Role;

/// Most pictures of a page.
const MOST: usize = 50;

/// The pictures that the head of a page tells, those of the structured data first.
pub(super) fn told(head: &Head<'_>) -> Vec<Image> {
    let mut images = Vec::new();
    let article = head.linked.article();
    if let Some(value) = article.and_then(|article| article.get("image")) {
        linked(&head.linked, value, &mut images);
    }
    images.extend(shared(head));
    only_once(images)
}

/// The pictures that a page is shared with; the size of each stands behind it.
fn shared(head: &Head<'_>) -> Vec<Image> {
    let mut images: Vec<Image> = Vec::new();
    for (name, content) in &head.metas {
        let size = || content.trim().parse().ok();
        match (name.as_str(), images.last_mut()) {
            ("og:image", _) => images.extend(named(content.trim())),
            ("og:image:width", Some(image)) => image.width = size(),
            ("og:image:height", Some(image)) => image.height = size(),
            _ => {}
        }
    }
    images
}

/// Adds the pictures between the headline and the end of the main content, with the captions behind each.
pub(super) fn shown(sources: &Sources<'_, '_>, mut images: Vec<Image>) -> Vec<Image> {
    let blocks = &sources.page.blocks;
    let last = blocks.iter().rposition(|block| block.role == Role::Body);
    let Some(end) = last.map(|last| blocks[last].span.end) else {
        return images;
    };
    let start = blocks[sources.heading.min(sources.first)].span.start;
    let mut pictures = sources.marked.pictures.iter().peekable();
    while let Some((at, picture)) = pictures.next() {
        if !(start..end).contains(at) {
            continue;
        }
        let next = pictures.peek().map_or(usize::MAX, |(next, _)| *next);
        let behind = &blocks[sources.place(*at)..];
        let own = behind.iter().take_while(|block| {
            block.span.start < next && matches!(block.role, Role::Caption | Role::Credit)
        });
        let mut image = Image {
            address: picture.address.clone(),
            alt: (!picture.alternative.is_empty()).then(|| picture.alternative.clone()),
            ..Image::default()
        };
        for block in own {
            let part = match block.role {
                Role::Caption => &mut image.caption,
                _ => &mut image.credit,
            };
            part.get_or_insert_with(|| block.text.to_string());
        }
        images.push(image);
    }
    only_once(images)
}

/// The pictures in a member of the structured data: addresses, objects, lists of both.
fn linked(linked_data: &Linked, value: &Value, images: &mut Vec<Image>) {
    match value {
        Value::String(address) => images.extend(named(address)),
        Value::Array(items) => {
            for item in items.iter().filter(|item| !item.is_array()).take(MOST) {
                linked(linked_data, item, images);
            }
        }
        Value::Object(members) => images.extend(described(linked_data, members)),
        _ => {}
    }
}

fn described(linked: &Linked, members: &Map<String, Value>) -> Option<Image> {
    let owned = |key: &str| text(members, key).map(fold).filter(|text| !text.is_empty());
    let address = text(members, "url").or_else(|| text(members, "contentUrl"))?;
    let maker = || {
        let names = ["creator", "author", "copyrightHolder"];
        let mut names = names.iter().flat_map(|key| linked.names(members, key));
        names.next().map(|name| fold(&name.text))
    };
    Some(Image {
        caption: owned("caption").or_else(|| owned("description")),
        credit: owned("creditText").or_else(maker),
        width: pixels(members, "width"),
        height: pixels(members, "height"),
        ..named(address)?
    })
}

/// A side of a picture: a number, or a quantity of schema.org.
fn pixels(members: &Map<String, Value>, side: &str) -> Option<u32> {
    let value = members.get(side)?;
    let number = number(value).or_else(|| number(value.get("value")?))?;
    u32::try_from(number).ok()
}

fn named(text: &str) -> Option<Image> {
    Some(Image {
        address: address(text)?,
        ..Image::default()
    })
}

/// Each address once, with all that is said of it anywhere.
fn only_once(images: Vec<Image>) -> Vec<Image> {
    let mut kept: Vec<Image> = Vec::new();
    for image in images {
        let Some(at) = kept.iter().position(|own| is_same(own, &image)) else {
            kept.push(image);
            continue;
        };
        let own = &mut kept[at];
        own.alt = own.alt.take().or(image.alt);
        own.caption = own.caption.take().or(image.caption);
        own.credit = own.credit.take().or(image.credit);
        own.width = own.width.or(image.width);
        own.height = own.height.or(image.height);
    }
    kept.truncate(MOST);
    kept
}

/// Whether two pictures are one: the scheme of their address aside.
fn is_same(one: &Image, other: &Image) -> bool {
    let place = |image: &Image| image.address.find("//").unwrap_or(0);
    one.address[place(one)..] == other.address[place(other)..]
}

/// White space folded.
fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
