//! Links and pictures: where they lead, and what is said in a picture's place.

use pulldown_cmark::Event;
use pulldown_cmark::LinkType;
use pulldown_cmark::TagEnd;

use super::build::Builder;

/// A picture whose words are being passed over: they are its `alt`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Picture {
    pub(super) node: u32,
    pub(super) alt: Option<(u32, u32)>,
    /// Elements and pictures open in it.
    pub(super) depth: usize,
}

impl Picture {
    pub(super) fn new(node: u32) -> Picture {
        Picture {
            node,
            alt: None,
            depth: 0,
        }
    }
}

impl Builder<'_> {
    pub(super) fn in_picture(&mut self, event: &Event<'_>, (start, end): (u32, u32)) {
        let Some(picture) = &mut self.picture else {
            return;
        };
        match event {
            Event::Start(_) => picture.depth += 1,
            Event::End(TagEnd::Image) if picture.depth == 0 => {
                let Picture { node, alt, .. } = *picture;
                self.picture = None;
                self.finish_picture(node, alt, (start, end));
                return;
            }
            Event::End(_) => picture.depth -= 1,
            _ => {}
        }
        let first = picture.alt.map_or(start, |alt| alt.0);
        picture.alt = Some((first, end.max(picture.alt.map_or(0, |alt| alt.1))));
    }

    pub(super) fn finish_picture(
        &mut self,
        node: u32,
        alt: Option<(u32, u32)>,
        (start, end): (u32, u32),
    ) {
        if let Some((from, to)) = alt {
            self.attribute(node, "alt", from, to);
        }
        let from = alt.map_or(start + 2, |alt| alt.1).min(end);
        if let Some((from, to)) = self.definitions.address(self.text, (start, from, end)) {
            self.attribute(node, "src", from, to);
        }
        self.close_markdown(end, end);
        self.last = self.last.max(end);
    }

    pub(super) fn destination(
        &mut self,
        kind: LinkType,
        address: &str,
        id: &str,
        span: (u32, u32),
    ) {
        let Some(node) = self.open.last().map(|open| open.node) else {
            return;
        };
        let found = match kind {
            LinkType::Autolink | LinkType::Email => Some((span.0 + 1, span.1.saturating_sub(1))),
            _ => self.definitions.of_link(self.text, address, id, span),
        };
        if let Some((start, end)) = found.filter(|(start, end)| start < end) {
            self.attribute(node, "href", start, end);
        }
    }
}
