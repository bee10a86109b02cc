//! What the blocks are that are not the main content: by landmark, by name, by place.

use crate::content::Kind;
use crate::content::Reason;
use crate::content::Role;
use crate::content::segment::COPYRIGHT;
use crate::content::segment::Element;
use crate::content::segment::Group;
use crate::content::segment::Piece;
use crate::content::segment::Segments;
use crate::content::segment::group;
use crate::content::segment::mark;
use crate::document::Tag;
use crate::locale::date::ANY_LANGUAGE;

/// A role and why.
pub(crate) type Labelled = (Role, Reason);

/// Letters above which a block is no date or name.
const SHORT: u32 = 60;

/// Digits that a date has at least: those of a year and a day.
const DATE_DIGITS: u32 = 5;

/// Where a block stands to the main content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Before,
    Within,
    After,
}

/// Groups of names and the role they tell, the surer ones first.
const NAMED: [(Group, Role, Reason); 27] = [
    (group::CONSENT, Role::Notice, Reason::NamedConsent),
    (group::COMMENTS, Role::CommentUi, Reason::NamedComments),
    (group::CAPTION, Role::Caption, Reason::NamedCaptions),
    (group::SHARING, Role::ShareTool, Reason::NamedSharing),
    (group::WALL, Role::Paywall, Reason::NamedWall),
    (group::ADVERTISING, Role::Ad, Reason::NamedAdvertising),
    (group::RANKING, Role::Ranking, Reason::NamedPopularity),
    (group::RELATED, Role::Related, Reason::NamedRelatedPages),
    (group::NEWSLETTER, Role::Promo, Reason::NamedNewsletter),
    (group::BREADCRUMBS, Role::Nav, Reason::NamedBreadcrumbs),
    (group::RIGHTS, Role::Copyright, Reason::NamedRights),
    (group::FOOTER, Role::Footer, Reason::NamedFooter),
    (group::NAVIGATION, Role::Nav, Reason::NamedNavigation),
    (group::SKIPPING, Role::Nav, Reason::NamedSkipping),
    (group::TOOLS, Role::ReaderUi, Reason::NamedTools),
    (group::PAGING, Role::ReaderUi, Reason::NamedPaging),
    (group::AUTHOR, Role::Byline, Reason::NamedAuthor),
    (group::TAGS, Role::Label, Reason::NamedTags),
    (group::COUNTS, Role::Reaction, Reason::NamedCounts),
    (group::LATEST, Role::Related, Reason::NamedLatestPages),
    (group::SEARCH, Role::Nav, Reason::NamedSearch),
    (group::ACCOUNT, Role::Nav, Reason::NamedAccounts),
    (group::LANGUAGES, Role::Nav, Reason::NamedLanguages),
    (group::PROMOTION, Role::Promo, Reason::NamedPromotion),
    (group::DIALOG, Role::ReaderUi, Reason::NamedDialog),
    (group::SIDE, Role::Related, Reason::NamedSideColumn),
    (group::HEADER, Role::Nav, Reason::NamedHeader),
];

/// The role of a block outside the main content.
pub(crate) fn label(segments: &Segments, piece: &Piece, text: &str, place: Place) -> Labelled {
    let letters = piece.letters;
    if letters.signs & COPYRIGHT != 0 && place != Place::Before {
        return (Role::Copyright, Reason::CopyrightSign);
    }
    let may_be_date = letters.letters <= SHORT && letters.digits >= DATE_DIGITS;
    if may_be_date && place != Place::After && ANY_LANGUAGE.first(text).is_some() {
        return (Role::Date, Reason::DateBeside);
    }
    if let Some(labelled) = by_container(segments, piece, place) {
        return labelled;
    }
    by_place(piece, place)
}

fn by_container(segments: &Segments, piece: &Piece, place: Place) -> Option<Labelled> {
    let mut index = piece.element;
    loop {
        let element = &segments.elements[index as usize];
        if element.depth <= 2 {
            return None;
        }
        if let Some(labelled) = by_element(element, place) {
            return Some(labelled);
        }
        index = element.parent;
    }
}

fn by_element(element: &Element, place: Place) -> Option<Labelled> {
    let marks = element.marks;
    let landmark = [
        (mark::FIGURE, Role::Caption, Reason::InFigure),
        (mark::NAV, Role::Nav, Reason::InNavigation),
        (mark::FOOTER, Role::Footer, Reason::InFooter),
        (mark::DIALOG, Role::ReaderUi, Reason::InDialog),
        (mark::BUTTON, Role::ReaderUi, Reason::Button),
    ];
    if let Some((_, role, reason)) = landmark.iter().find(|(wanted, ..)| marks & wanted != 0) {
        return Some((*role, *reason));
    }
    let named = NAMED.iter().find(|(group, ..)| element.names.has(*group));
    if let Some((_, role, reason)) = named {
        let role = match role {
            Role::Byline if place == Place::After => Role::ReporterWidget,
            role => *role,
        };
        return Some((role, *reason));
    }
    if marks & mark::ASIDE != 0 {
        return Some((Role::Related, Reason::InAside));
    }
    (marks & mark::FORM != 0).then_some((Role::ReaderUi, Reason::InForm))
}

fn by_place(piece: &Piece, place: Place) -> Labelled {
    let linked = piece.linked * 2 > piece.letters.letters;
    match (place, linked) {
        (Place::Before, true) => (Role::Nav, Reason::LinkBefore),
        (Place::Before, false) => (Role::Label, Reason::Before),
        (Place::Within, true) => (Role::Related, Reason::LinkWithin),
        (Place::Within, false) => (Role::Label, Reason::Within),
        (Place::After, true) => (Role::Related, Reason::LinkAfter),
        (Place::After, false) => (Role::Footer, Reason::After),
    }
}

/// What a block is by structure.
pub(crate) fn kind(segments: &Segments, piece: &Piece) -> Kind {
    match segments.holder(piece).tag {
        Tag::Blockquote => Kind::Quote,
        Tag::Pre => Kind::Code,
        tag if tag.is_heading() => Kind::Heading,
        Tag::Li | Tag::Dd | Tag::Dt => Kind::ListItem,
        Tag::Table | Tag::Thead | Tag::Tbody | Tag::Tfoot | Tag::Tr => Kind::Table,
        Tag::Td | Tag::Th | Tag::Caption => Kind::Table,
        Tag::Figure | Tag::Figcaption => Kind::Figure,
        Tag::Button | Tag::Select | Tag::Datalist => Kind::Label,
        _ if piece.letters.stops == 0 && piece.linked * 2 > piece.letters.letters => Kind::Label,
        _ => Kind::Paragraph,
    }
}
