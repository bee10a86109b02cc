//! The roles of the lines that are not the article's, as the likeliest sequence.
//!
//! One string has many roles (`정치` is a menu, a label, a ranking's tab, a footer), so no line is
//! judged alone: what a line says by itself, where it stands, and what its neighbours are, are
//! weighed against each other over the whole text (Viterbi). The weights are set by hand, in nats: those of places and
//! forms in `data/content`, those of the sequence itself and of the bundles here.

use super::line::Line;
use super::signs::Signs;
use super::weights::weights;
use super::zone::{Parts, Zone};
use crate::content::Role;

/// Changing the role from one line to the next.
const CHANGE: f32 = -1.3;

/// Entering a list (related, ranking, comments) that no header announces.
const NO_HEADER: f32 = -2.2;

/// Going on with a menu or a list: they go on until something ends them.
const LIST_GOES_ON: f32 = -0.05;

/// Going on with tools, a notice, a deck, which have a few lines.
const FEW_GO_ON: f32 = -0.5;

/// Going on with a byline or a date, which are one line.
const ONE_GOES_ON: f32 = -1.2;

/// The part of what a place says of a role that each of the role's lines says again, not only the
/// first: small, or lists of many lines would be what lists at their place mostly are, whatever
/// their headers say.
const PLACE_SAYS_AGAIN: f32 = 0.15;

/// A line whose whole text a bundle gives this role.
const SAID: f32 = 4.5;

/// A line whose whole text bundles give other roles.
const SAID_OTHER: f32 = -2.5;

/// The same inside a list, whose tabs and buttons take the list's role.
const SAID_OTHER_IN_LIST: f32 = -0.8;

/// Days stand by the headlines of lists, before and after the article.
const SAID_DAY_IN_LIST: f32 = 1.6;

/// So do names and pictures, before it.
const SAID_BY_HEADLINE: f32 = 1.5;

/// Interface words without a role: close, more, next.
const INTERFACE: f32 = 1.2;

/// A line all of which is recognized parts of a role.
const PARTLY: f32 = 4.0;

/// The same of a name, a day, a credit: one in brackets at the end says more than its length.
const PARTLY_SIGNED: f32 = 5.0;

/// The share of a line below which its recognized parts say half: words of every text.
const LEAST_SHARE: f32 = 0.15;

const ROLES: usize = Role::ALL.len();

/// A score for each role, by its place in [`Role::ALL`].
type Scores = [f32; ROLES];

/// The roles of all lines; the article's and the title's are given.
pub(super) fn roles(lines: &[Line<'_>], parts: &Parts) -> Vec<Role> {
    let mut back: Vec<[u8; ROLES]> = Vec::with_capacity(lines.len());
    let mut best: Scores = [0.0; ROLES];
    for (at, line) in lines.iter().enumerate() {
        let own = scores(lines, parts, at);
        let mut next = [f32::NEG_INFINITY; ROLES];
        let mut from = [0_u8; ROLES];
        for (role, own) in own.iter().enumerate() {
            let (place, value) = step(&best, role, line, parts.zones[at]);
            next[role] = value + own;
            from[role] = place;
        }
        back.push(from);
        best = next;
    }
    trace(&back, &best)
}

/// The best way into `role`, and what it scores.
fn step(best: &Scores, role: usize, line: &Line<'_>, zone: Zone) -> (u8, f32) {
    let into = Role::ALL[role];
    let mut enter = weights().place(zone, into);
    if is_list(into) && !line.may_be(into) {
        enter += NO_HEADER;
    }
    let mut found = (0, f32::NEG_INFINITY);
    for (place, value) in best.iter().enumerate() {
        let change = if place == role {
            stay(line, into)
        } else if is_given(into) {
            0.0
        } else if is_given(Role::ALL[place]) {
            enter
        } else {
            CHANGE + enter
        };
        if value + change > found.1 {
            found = (place, value + change);
        }
    }
    (u8::try_from(found.0).unwrap_or(0), found.1)
}

/// Going on with a role: lists and menus go on until something ends them, a byline or a date is
/// one line.
fn stay(line: &Line<'_>, role: Role) -> f32 {
    if is_given(role) || line.may_be(role) {
        return 0.0;
    }
    match role {
        Role::Related | Role::Ranking | Role::CommentUi | Role::Nav | Role::Footer => LIST_GOES_ON,
        Role::ShareTool
        | Role::ReaderUi
        | Role::Reaction
        | Role::ReporterWidget
        | Role::AiSummary
        | Role::Paywall
        | Role::Notice
        | Role::Subtitle
        | Role::Heading
        | Role::Label => FEW_GO_ON,
        _ => ONE_GOES_ON,
    }
}

fn trace(back: &[[u8; ROLES]], last: &Scores) -> Vec<Role> {
    let mut at = (0..ROLES)
        .max_by(|a, b| last[*a].total_cmp(&last[*b]))
        .unwrap_or(0);
    let mut roles = Vec::with_capacity(back.len());
    for from in back.iter().rev() {
        roles.push(Role::ALL[at]);
        at = usize::from(from[at]);
    }
    roles.reverse();
    roles
}

/// Roles that lines between others take without ending what surrounds them.
fn is_given(role: Role) -> bool {
    matches!(role, Role::Body | Role::Title)
}

/// Lists that take in whatever stands in them.
fn is_list(role: Role) -> bool {
    matches!(role, Role::Related | Role::Ranking | Role::CommentUi)
}

/// Lists and menus, whose labels bundles know under other roles too.
fn takes_in(role: Role) -> bool {
    is_list(role)
        || matches!(
            role,
            Role::Nav | Role::Footer | Role::ShareTool | Role::ReaderUi | Role::ReporterWidget
        )
}

/// What speaks for each role of a line by itself and by its place.
fn scores(lines: &[Line<'_>], parts: &Parts, at: usize) -> Scores {
    let line = &lines[at];
    let mut scores = [f32::NEG_INFINITY; ROLES];
    if parts.body[at] {
        scores[place(Role::Body)] = 0.0;
        return scores;
    }
    if parts.titles.binary_search(&at).is_ok() {
        scores[place(Role::Title)] = 0.0;
        return scores;
    }
    let (weights, zone) = (weights(), parts.zones[at]);
    let shown = Signs::of(lines, at, zone);
    for role in Role::ALL.iter().filter(|role| !is_given(**role)) {
        scores[place(*role)] = PLACE_SAYS_AGAIN * weights.place(zone, *role)
            + said(line, zone, *role)
            + weights.look(*role, shown);
    }
    scores
}

fn place(role: Role) -> usize {
    role as usize
}

/// What the bundles say of the line.
fn said(line: &Line<'_>, zone: Zone, role: Role) -> f32 {
    let mut score = 0.0;
    // What stands in a menu stands again in the footer.
    let is_menu = role == Role::Footer && zone == Zone::After && line.may_be(Role::Nav);
    if line.may_be(role) || is_menu {
        score += match (role, zone) {
            (Role::Date, Zone::After | Zone::Before) => SAID_DAY_IN_LIST,
            (Role::Byline | Role::Credit | Role::Caption, Zone::Before) => SAID_BY_HEADLINE,
            _ => SAID,
        };
    } else if line.roles().next().is_some() {
        score += if takes_in(role) {
            SAID_OTHER_IN_LIST
        } else {
            SAID_OTHER
        };
    } else {
        score += partly(line, role);
        if !line.whole.is_empty()
            && matches!(
                role,
                Role::ReaderUi | Role::Nav | Role::Footer | Role::CommentUi | Role::ShareTool
            )
        {
            score += INTERFACE;
        }
    }
    score
}

/// Recognized parts of a line speak for their roles by the share they take.
fn partly(line: &Line<'_>, role: Role) -> f32 {
    let mut bytes = 0;
    let mut last = 0;
    for found in &line.found {
        if found.role == role.name() && found.span.start >= last {
            bytes += found.span.end - found.span.start;
            last = found.span.end;
        }
    }
    let share = bytes as f32 / line.text.len().max(1) as f32;
    let weight = match role {
        Role::Copyright | Role::Credit | Role::Byline | Role::Date => PARTLY_SIGNED,
        _ => PARTLY,
    };
    let says = if share > LEAST_SHARE { 1.0 } else { 0.5 };
    weight * share.sqrt() * says
}
