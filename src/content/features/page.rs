//! What the whole page says: its metadata and its make-up, the same for every block.

use super::container::{Containers, is_prose};
use super::{scale, share};
use crate::content::segment::CURRENCY;
use crate::content::segment::Group;
use crate::content::segment::Names;
use crate::content::segment::Segments;
use crate::content::segment::WordHash;
use crate::content::segment::article_rank;
use crate::content::segment::heads;
use crate::content::segment::mark;
use crate::document::Tag;

/// What a page says of itself apart from its blocks.
#[derive(Debug, Default)]
pub(crate) struct Signals {
    /// Kinds of things that its structured data describes, a bit each, see [`KINDS`].
    pub(crate) kinds: u32,
    /// Generic words in the path of its canonical address.
    pub(crate) path: Names,
    /// Segments of that path.
    pub(crate) path_depth: u8,
    titles: Vec<u64>,
    bodies: Heads,
    data: Heads,
    descriptions: Vec<u64>,
}

/// Kinds of structured data and `og:type` that tell what a page is, with their bit; the order is
/// part of the model.
pub(crate) const KINDS: [&[&str]; 16] = [
    &[
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "OpinionNewsArticle",
        "Report",
        "article",
        "ScholarlyArticle",
    ],
    &[
        "BlogPosting",
        "Blog",
        "LiveBlogPosting",
        "SocialMediaPosting",
        "blog",
    ],
    &[
        "Product",
        "ProductGroup",
        "product",
        "og:product",
        "product.item",
        "Offer",
        "AggregateOffer",
    ],
    &["QAPage", "Question"],
    &["DiscussionForumPosting", "Comment", "Conversation"],
    &["ItemList", "OfferCatalog"],
    &[
        "CollectionPage",
        "SearchResultsPage",
        "product.group",
        "ProductCollection",
    ],
    &["FAQPage"],
    &["BreadcrumbList"],
    &[
        "Organization",
        "Corporation",
        "LocalBusiness",
        "EducationalOrganization",
        "CollegeOrUniversity",
        "MedicalBusiness",
        "ProfessionalService",
        "Store",
    ],
    &[
        "Service",
        "Course",
        "Event",
        "JobPosting",
        "FinancialProduct",
        "EducationalOccupationalProgram",
    ],
    &["WebPage", "AboutPage", "ItemPage", "MedicalWebPage"],
    &[
        "TechArticle",
        "APIReference",
        "HowTo",
        "SoftwareApplication",
        "SoftwareSourceCode",
        "WebApplication",
    ],
    &["Recipe", "Review", "CriticReview"],
    &[
        "VideoObject",
        "PodcastEpisode",
        "Movie",
        "TVSeries",
        "MusicAlbum",
        "Book",
    ],
    &["website", "WebSite"],
];

/// The bit of the first of [`KINDS`], articles.
const ARTICLE: u32 = 1;

/// Slots of a set of heads: 16 bits of hash.
const BODY_SLOTS: usize = 1 << 16;

impl Signals {
    /// Notes a kind of structured data or an `og:type`.
    pub(crate) fn add_kind(&mut self, name: &str) {
        for (bit, names) in KINDS.iter().enumerate() {
            if names.contains(&name) {
                self.kinds |= 1 << bit;
            }
        }
    }

    /// Whether the page says of itself that it is an article.
    pub(crate) fn says_article(&self) -> bool {
        self.kinds & ARTICLE != 0
    }

    /// Notes a form of the page's title.
    pub(crate) fn add_title(&mut self, title: &str) {
        self.titles.push(WordHash::of(title).all);
    }

    /// Notes an article body that the page carries as data.
    pub(crate) fn add_body(&mut self, body: &str) {
        self.bodies.add(body);
    }

    /// Notes another text of the structured data: what a product is, what a post says.
    pub(crate) fn add_data(&mut self, text: &str) {
        self.data.add(text);
    }

    /// Notes a description of the page.
    pub(crate) fn add_description(&mut self, text: &str) {
        let head = WordHash::of(text).head;
        if head != 0 {
            self.descriptions.push(head);
        }
    }

    /// Whether a text with this hash is the title.
    pub(crate) fn is_title(&self, hash: u64) -> bool {
        self.titles.contains(&hash)
    }

    /// 0 unknown, 1 a body is given and lacks the text, 2 it has it.
    pub(crate) fn in_body(&self, head: u64) -> u8 {
        self.bodies.holds(head)
    }

    /// The same of the other texts in the structured data.
    pub(crate) fn in_data(&self, head: u64) -> u8 {
        self.data.holds(head)
    }

    /// Whether a text starts like a description of the page.
    pub(crate) fn in_description(&self, head: u64) -> u8 {
        u8::from(head != 0 && self.descriptions.contains(&head))
    }
}

/// The heads of the stretches that start at each word of some texts, as a set of bits.
#[derive(Debug, Default)]
struct Heads {
    bits: Vec<u64>,
}

impl Heads {
    fn add(&mut self, text: &str) {
        if self.bits.is_empty() {
            self.bits.resize(BODY_SLOTS / 64, 0);
        }
        let bits = &mut self.bits;
        heads(text, |head| {
            let slot = slot(head);
            bits[slot / 64] |= 1 << (slot % 64);
        });
    }

    /// 0 there are none, 1 the head is not among them, 2 it is.
    fn holds(&self, head: u64) -> u8 {
        if self.bits.is_empty() || head == 0 {
            return 0;
        }
        let slot = slot(head);
        1 + (self.bits[slot / 64] >> (slot % 64) & 1) as u8
    }
}

fn slot(head: u64) -> usize {
    (head ^ head >> 32) as usize % BODY_SLOTS
}

/// Columns about the page.
const PAGE: usize = 24;

/// What the page is made of, as bytes; the first [`PAGE`] are its make-up, then a flag a kind,
/// then a flag a group of words in the path.
pub(crate) fn describe(segments: &Segments, containers: &Containers, signals: &Signals) -> Vec<u8> {
    let mut out = makeup(segments, containers);
    debug_assert_eq!(out.len(), PAGE - 2);
    out.push(signals.path_depth);
    out.push(scale(signals.kinds.count_ones()));
    out.extend((0..KINDS.len()).map(|bit| (signals.kinds >> bit & 1) as u8));
    out.extend(PATH_GROUPS.map(|group| u8::from(signals.path.has(group))));
    let body = segments
        .elements
        .iter()
        .find(|element| element.tag == Tag::Body);
    let body = body.map_or_else(Names::default, |body| body.names);
    out.extend(BODY_GROUPS.map(|group| u8::from(body.has(group))));
    out
}

/// Groups of names that tell page types apart in an address's path; the order is part of the model.
const PATH_GROUPS: [Group; 12] = [
    Group::named("date"),
    Group::named("tags"),
    Group::named("product"),
    Group::named("list"),
    Group::named("article"),
    Group::named("description"),
    Group::named("thread"),
    Group::named("code"),
    Group::named("event"),
    Group::named("contact"),
    Group::named("latest"),
    Group::named("service"),
];
/// Groups of names that tell page types apart on the body element; the order is part of the model.
const BODY_GROUPS: [Group; 8] = [
    Group::named("tags"),
    Group::named("product"),
    Group::named("list"),
    Group::named("article"),
    Group::named("thread"),
    Group::named("code"),
    Group::named("event"),
    Group::named("cart"),
];

fn makeup(segments: &Segments, containers: &Containers) -> Vec<u8> {
    let (letters, linked, prose, proses) = containers.whole();
    let blocks = segments.pieces.len() as u32;
    let mut marked = [0_u32; 6];
    const COUNTED: [u32; 6] = [
        mark::FORM,
        mark::ARTICLE,
        mark::BUTTON,
        mark::LIST,
        mark::CODE,
        mark::DETAILS,
    ];
    let (mut table, mut first_headings, mut headings) = (0, 0, 0);
    for element in &segments.elements {
        for (count, wanted) in marked.iter_mut().zip(COUNTED) {
            *count += u32::from(element.marks & wanted != 0);
        }
        table += u32::from(element.tag == Tag::Td);
        first_headings += u32::from(element.tag == Tag::H1);
        headings += u32::from(matches!(element.tag, Tag::H2 | Tag::H3));
    }
    let priced = segments
        .pieces
        .iter()
        .filter(|piece| piece.letters.signs & CURRENCY != 0)
        .count();
    let longest = segments
        .pieces
        .iter()
        .filter(|piece| is_prose(piece))
        .map(|piece| piece.letters.letters)
        .max();
    let list_items = segments
        .pieces
        .iter()
        .filter(|piece| segments.holder(piece).tag == Tag::Li)
        .count();
    let questions = segments
        .pieces
        .iter()
        .filter(|piece| piece.ends.1 == '?')
        .count();
    let top = &segments.elements[containers.top as usize];
    let (mut most_siblings, mut repeated) = (0, 0);
    for (index, element) in segments.elements.iter().enumerate() {
        if may_repeat(element.tag) {
            let siblings = containers.siblings(index as u32);
            if siblings > most_siblings {
                (most_siblings, repeated) = (
                    siblings,
                    containers.letters_before(element.end as usize)
                        - containers.letters_before(element.first as usize),
                );
            }
        }
    }
    let top_prose =
        containers.proses_before(top.end as usize) - containers.proses_before(top.first as usize);
    let mut out = vec![
        scale(letters),
        scale(blocks),
        share(linked, letters),
        share(prose, letters),
        scale(proses),
        scale(longest.unwrap_or(0)),
        share(top_prose, proses),
        share(top.end - top.first, blocks),
        share(priced as u32, blocks),
        share(list_items as u32, blocks),
        scale(questions as u32),
        scale(most_siblings),
        scale(repeated),
        scale(table),
        scale(first_headings),
        scale(headings),
    ];
    out.extend(marked.map(scale));
    out
}

/// Whether elements of this tag are looked at for the longest row of their like. Paragraphs and list items repeat on
/// every page; tables, landmarks and controls, which hold less of an article than lists do, say nothing by it.
fn may_repeat(tag: Tag) -> bool {
    !matches!(tag, Tag::P | Tag::Li) && article_rank(tag) <= article_rank(Tag::Ul)
}
