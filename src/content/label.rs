//! What the blocks are that are not the main content: by landmark, by name, by place.

use crate::content::Kind;
use crate::content::Role;
use crate::content::metadata::date;
use crate::content::segment::COPYRIGHT;
use crate::content::segment::Element;
use crate::content::segment::Piece;
use crate::content::segment::Segments;
use crate::content::segment::mark;

/// A role and why.
pub(crate) type Labelled = (Role, &'static str);

/// Letters above which a block is no date or name.
const SHORT: u32 = 60;

/// Where a block stands to the main content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Before,
    Within,
    After,
}

/// Groups of names (see `segment::names`) and the role they tell, the surer ones first.
const NAMED: [(usize, Role, &str); 27] = [
    (16, Role::Notice, "its container is named after consent"),
    (7, Role::CommentUi, "its container is named after comments"),
    (29, Role::Caption, "its container is named after captions"),
    (8, Role::ShareTool, "its container is named after sharing"),
    (58, Role::Paywall, "its container is named after a wall"),
    (13, Role::Ad, "its container is named after advertising"),
    (6, Role::Ranking, "its container is named after popularity"),
    (
        5,
        Role::Related,
        "its container is named after related pages",
    ),
    (15, Role::Promo, "its container is named after a newsletter"),
    (1, Role::Nav, "its container is named after breadcrumbs"),
    (46, Role::Copyright, "its container is named after rights"),
    (2, Role::Footer, "its container is named after a footer"),
    (0, Role::Nav, "its container is named after navigation"),
    (56, Role::Nav, "its container is named after skipping"),
    (54, Role::ReaderUi, "its container is named after tools"),
    (19, Role::ReaderUi, "its container is named after paging"),
    (9, Role::Byline, "its container is named after the author"),
    (12, Role::Label, "its container is named after tags"),
    (61, Role::Reaction, "its container is named after counts"),
    (
        59,
        Role::Related,
        "its container is named after latest pages",
    ),
    (18, Role::Nav, "its container is named after search"),
    (20, Role::Nav, "its container is named after accounts"),
    (52, Role::Nav, "its container is named after languages"),
    (14, Role::Promo, "its container is named after promotion"),
    (17, Role::ReaderUi, "its container is named after a dialog"),
    (
        4,
        Role::Related,
        "its container is named after a side column",
    ),
    (3, Role::Nav, "its container is named after a header"),
];

/// The role of a block outside the main content.
pub(crate) fn label(segments: &Segments, piece: &Piece, text: &str, place: Place) -> Labelled {
    let letters = piece.letters;
    if letters.signs & COPYRIGHT != 0 && place != Place::Before {
        return (Role::Copyright, "it has a copyright sign");
    }
    if letters.letters <= SHORT && date::first(text).is_some() && place != Place::After {
        return (Role::Date, "it is a date beside the main content");
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
        (mark::FIGURE, Role::Caption, "it stands in a figure"),
        (mark::NAV, Role::Nav, "it stands in a navigation landmark"),
        (mark::FOOTER, Role::Footer, "it stands in a footer"),
        (mark::DIALOG, Role::ReaderUi, "it stands in a dialog"),
        (mark::BUTTON, Role::ReaderUi, "it is a button"),
    ];
    if let Some((_, role, reason)) = landmark.iter().find(|(wanted, ..)| marks & wanted != 0) {
        return Some((*role, reason));
    }
    let named = NAMED
        .iter()
        .find(|(group, ..)| element.names >> group & 1 == 1);
    if let Some((_, role, reason)) = named {
        let role = match role {
            Role::Byline if place == Place::After => Role::ReporterWidget,
            role => *role,
        };
        return Some((role, reason));
    }
    if marks & mark::ASIDE != 0 {
        return Some((Role::Related, "it stands in a side column"));
    }
    (marks & mark::FORM != 0).then_some((Role::ReaderUi, "it stands in a form"))
}

fn by_place(piece: &Piece, place: Place) -> Labelled {
    let linked = piece.linked * 2 > piece.letters.letters;
    match (place, linked) {
        (Place::Before, true) => (Role::Nav, "it is a link before the main content"),
        (Place::Before, false) => (Role::Label, "it stands before the main content"),
        (Place::Within, true) => (Role::Related, "it is a link between the main content"),
        (Place::Within, false) => (
            Role::Label,
            "it does not read like the main content around it",
        ),
        (Place::After, true) => (Role::Related, "it is a link after the main content"),
        (Place::After, false) => (Role::Footer, "it stands after the main content"),
    }
}

/// What a block is by structure.
pub(crate) fn kind(segments: &Segments, piece: &Piece) -> Kind {
    match segments.elements[piece.holder as usize].order {
        2 => Kind::Quote,
        3 => Kind::Code,
        4..=8 => Kind::Heading,
        9..=11 => Kind::ListItem,
        12..=14 | 28 => Kind::Table,
        15 | 16 => Kind::Figure,
        34 | 40 => Kind::Label,
        _ if piece.letters.stops == 0 && piece.linked * 2 > piece.letters.letters => Kind::Label,
        _ => Kind::Paragraph,
    }
}
