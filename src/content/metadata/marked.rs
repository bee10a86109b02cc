//! People and dates that elements name by their attributes: microdata, `rel`, `<time>`, addresses of authors.

use super::signals::inner_text;
use crate::content::Picture;
use crate::document::Document;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Tag;
use crate::document::Visibility;
use crate::locale::date::{Date, DateReader};

/// How an element says whose name it holds, the plainest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Names {
    /// `itemprop="author"` and its relatives (schema.org).
    Itemprop,
    /// `rel="author"` (HTML Standard, link types).
    Rel,
    /// A link to the page of an author.
    AuthorLink,
    /// A link to the page of a member, as forums have beside every post.
    MemberLink,
}

/// A name and where its element begins, in bytes of the decoded text.
#[derive(Debug)]
pub(crate) struct Person {
    pub(crate) name: String,
    pub(crate) at: usize,
    pub(crate) names: Names,
}

/// A date and where its element begins, in bytes of the decoded text.
#[derive(Debug)]
pub(crate) struct Moment {
    pub(crate) date: Date,
    pub(crate) at: usize,
    /// Whether the element says that it is the day of publication.
    pub(crate) is_publication: bool,
}

/// What the elements of a page name, in page order.
#[derive(Debug, Default)]
pub(crate) struct Marked {
    pub(crate) people: Vec<Person>,
    pub(crate) moments: Vec<Moment>,
    /// The address of the first link that says that it leads to the licence (HTML Standard, link types).
    pub(crate) license: Option<String>,
    /// With the place where the element begins, in bytes of the decoded text.
    pub(crate) pictures: Vec<(usize, Picture)>,
}

/// Most of each that are kept: what counts stands near the beginning.
const MOST: usize = 200;
/// Pixels below which a picture is a sign or a portrait.
const LEAST_PIXELS: u32 = 100;
/// Longest name of a person or a team, in bytes.
const LONGEST_NAME: usize = 120;
/// Steps of an address that pages of authors stand under.
const AUTHOR_STEPS: [&str; 9] = [
    "author",
    "authors",
    "contributor",
    "contributors",
    "people",
    "writer",
    "writers",
    "journalist",
    "reporter",
];
/// Steps of an address that pages of members stand under.
const MEMBER_STEPS: [&str; 8] = [
    "user", "users", "u", "member", "members", "profile", "profiles", "~",
];
/// Parts of a query that ask for a member's page.
const MEMBER_QUERIES: [&str; 4] = ["viewprofile", "action=profile", "member.php", "profile.php"];

impl Marked {
    /// Gathers them from all shown elements, and from microdata that is not shown.
    pub(crate) fn gather(document: &Document, dates: &DateReader) -> Self {
        let mut marked = Marked::default();
        for node in document.descendants(document.root()) {
            if document.kind(node) == NodeKind::Element {
                marked.look_at(document, node, dates);
            }
        }
        marked
    }

    fn look_at(&mut self, document: &Document, node: NodeId, dates: &DateReader) {
        let tag = document.tag(node);
        if tag == Tag::Img {
            self.add_picture(document, node);
        }
        let (mut itemprop, mut names, mut moment, mut title) = (None, None, None, None);
        let mut is_classed = false;
        for attribute in document.attributes(node) {
            match attribute.name {
                "itemprop" => itemprop = Some(attribute.value()),
                "rel" if says(&attribute.value(), "author") => names = Some(Names::Rel),
                "rel" if says(&attribute.value(), "license") => self.add_license(document, node),
                "href" if tag == Tag::A => {
                    let link = || link(attribute.source_value());
                    names = names.or_else(link);
                }
                "datetime" | "content" => moment = Some(attribute.value()),
                "title" => title = Some(attribute.value()),
                "class" => is_classed = is_of_publication(&attribute.value()),
                _ => {}
            }
        }
        let itemprop = itemprop.filter(|_| !is_of_reply(document, node));
        if let Some(prop) = &itemprop {
            let is_person = ["author", "creator"].iter().any(|name| says(prop, name));
            names = is_person.then_some(Names::Itemprop).or(names);
        }
        let prop = itemprop.as_deref().unwrap_or_default();
        let is_publication = ["datePublished", "dateCreated"]
            .iter()
            .any(|name| says(prop, name))
            || is_classed;
        if let Some(names) = names {
            self.add_person(document, node, names);
        }
        if is_publication || (tag == Tag::Time && prop != "dateModified") {
            let told = moment.or(title).and_then(|moment| dates.machine(&moment));
            let shown = || dates.first(&inner_text(document, node)?);
            if let Some(date) = told.or_else(shown) {
                self.add_moment(document, node, date, is_publication);
            }
        }
    }

    fn add_license(&mut self, document: &Document, node: NodeId) {
        if self.license.is_none() {
            let address = document.attribute(node, "href");
            self.license = address.map(|address| address.into_owned());
        }
    }

    fn add_picture(&mut self, document: &Document, node: NodeId) {
        if self.pictures.len() == MOST || is_hidden(document, node, false) {
            return;
        }
        if let Some(picture) = Picture::of(document, node, LEAST_PIXELS) {
            let at = document.span(node).map_or(0, |span| span.start);
            self.pictures.push((at, picture));
        }
    }

    fn add_person(&mut self, document: &Document, node: NodeId, names: Names) {
        if self.people.len() == MOST || is_hidden(document, node, names == Names::Itemprop) {
            return;
        }
        let Some(name) = name(document, node).filter(|name| name.len() <= LONGEST_NAME) else {
            return;
        };
        let at = document.span(node).map_or(0, |span| span.start);
        self.people.push(Person { name, at, names });
    }

    fn add_moment(&mut self, document: &Document, node: NodeId, date: Date, is_publication: bool) {
        if self.moments.len() == MOST || is_hidden(document, node, is_publication) {
            return;
        }
        let at = document.span(node).map_or(0, |span| span.start);
        self.moments.push(Moment {
            date,
            at,
            is_publication,
        });
    }
}

/// Whether a class says that an element holds the day of publication: hAtom and h-entry of
/// [microformats](https://microformats.org/wiki/h-entry).
fn is_of_publication(class: &str) -> bool {
    let mut names = class.split_ascii_whitespace();
    names.any(|name| matches!(name, "published" | "dt-published"))
}

/// Whether the thing that microdata tells of is a comment or an answer, not the page.
fn is_of_reply(document: &Document, node: NodeId) -> bool {
    let mut above = document.ancestors(node);
    let kind = above.find_map(|above| document.attribute(above, "itemtype"));
    kind.is_some_and(|kind| {
        ["Comment", "Answer"]
            .iter()
            .any(|reply| kind.trim().ends_with(reply))
    })
}

/// Microdata counts where it is hidden too: that is where pages put it.
fn is_hidden(document: &Document, node: NodeId, is_microdata: bool) -> bool {
    !is_microdata
        && matches!(
            document.visibility(node),
            Visibility::Hidden | Visibility::Template | Visibility::Unrendered
        )
}

/// The name that an element holds: that of the thing it describes, its content, or its text.
fn name(document: &Document, node: NodeId) -> Option<String> {
    let part = document.descendants(node).find(|below| {
        document
            .attribute(*below, "itemprop")
            .is_some_and(|prop| says(&prop, "name"))
    });
    // What its owner does may stand in a paragraph of its own.
    let paragraph = || {
        let mut below = document.descendants(node);
        below.find(|below| document.tag(*below) == Tag::P)
    };
    let holder = part.or_else(paragraph).unwrap_or(node);
    let content = document
        .attribute(holder, "content")
        .map(|content| content.trim().to_owned())
        .filter(|content| !content.is_empty());
    content.or_else(|| inner_text(document, holder))
}

/// Whether a list of words parted by spaces holds one.
fn says(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace()
        .any(|own| own.eq_ignore_ascii_case(word))
}

/// Whose page an address leads to, by its steps alone.
fn link(address: &str) -> Option<Names> {
    let path = address.split_once("://").map_or(address, |(_, rest)| rest);
    let (steps, query) = path.split_once('?').unwrap_or((path, ""));
    let mut before_last = steps.trim_end_matches('/').split('/').rev().skip(1);
    let under =
        |names: &[&str], step: &str| names.iter().any(|name| name.eq_ignore_ascii_case(step));
    let nearest = before_last.clone().next().unwrap_or_default();
    if before_last.any(|step| under(&AUTHOR_STEPS, step)) || query.starts_with("author=") {
        return Some(Names::AuthorLink);
    }
    let is_member = under(&MEMBER_STEPS, nearest)
        || MEMBER_QUERIES.iter().any(|part| path.contains(part))
        || steps
            .rsplit('/')
            .next()
            .is_some_and(|last| last.starts_with('~') || last.starts_with('@'));
    is_member.then_some(Names::MemberLink)
}

#[cfg(test)]
mod tests {
    use super::Marked;
    use super::Names;
    use super::link;
    use crate::document::Format;
    use crate::document::Limits;
    use crate::document::parse;
    use crate::locale::date::DateReader;

    fn marked(html: &str) -> Marked {
        let document = parse(html.into(), Format::Html, &Limits::default());
        Marked::gather(&document, &DateReader::default())
    }

    #[test]
    fn microdata_names_people_and_days() {
        let marked = marked(
            "<div itemprop=author itemscope><a href=/users/7/x><span itemprop=name>김하늘</span></a></div>\
             <meta itemprop=datePublished content=2024-05-02><time datetime=2020-01-01>옛날</time>",
        );
        assert_eq!(marked.people[0].name, "김하늘");
        assert_eq!(marked.moments[0].date.to_string(), "2024-05-02");
        assert!(marked.moments[0].is_publication && !marked.moments[1].is_publication);
    }

    #[test]
    fn replies_are_not_by_the_author() {
        let marked = marked(
            "<div itemscope itemtype=https://schema.org/Comment><b itemprop=author>이웃</b>\
             <time itemprop=datePublished datetime=2024-05-03>어제</time></div>\
             <b itemprop=author>Дарья</b>",
        );
        let names = marked.people.iter().map(|person| person.name.as_str());
        assert!(names.eq(["Дарья"]));
        assert!(marked.moments.iter().all(|moment| !moment.is_publication));
    }

    #[test]
    fn addresses_tell_authors_from_members() {
        assert_eq!(link("/blog/author/mina-lee/"), Some(Names::AuthorLink));
        assert_eq!(link("https://example.org/u/иван"), Some(Names::MemberLink));
        assert_eq!(link("member.php?u=7"), Some(Names::MemberLink));
        assert_eq!(link("/news/2024/05"), None);
        assert_eq!(link(""), None);
    }
}
