//! The roles of the lines that are not the article's, as the likeliest sequence.
//!
//! One string has many roles (`정치` is a menu, a label, a ranking's tab, a footer), so no line is
//! judged alone: what a line says by itself, where it stands, and what its neighbours are, are
//! weighed against each other over the whole text (Viterbi). The weights are set by hand, in the
//! unit of one nat.

use super::line::Line;
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

/// Interface words without a role: close, more, next.
const INTERFACE: f32 = 1.2;

/// A short line in a menu.
const SHORT_LABEL: f32 = 0.8;

/// A line long as a headline in a list of them.
const HEADLINE: f32 = 1.2;

/// A rank before a headline, or alone.
const RANK: f32 = 1.6;

/// A line long enough to be a comment.
const COMMENT: f32 = 0.6;

/// What stands about comments and nowhere else.
const COMMENT_MARK: f32 = 2.5;

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
    let mut enter = prior(zone, into);
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
    let zone = parts.zones[at];
    for role in Role::ALL.iter().filter(|role| !is_given(**role)) {
        scores[place(*role)] = PLACE_SAYS_AGAIN * prior(zone, *role)
            + said(line, zone, *role)
            + look(lines, parts, at, *role);
    }
    scores
}

fn place(role: Role) -> usize {
    role as usize
}

/// How likely a role is in a zone before the line is read.
fn prior(zone: Zone, role: Role) -> f32 {
    use Role::*;
    let table: &[(Role, f32)] = match zone {
        Zone::Before => &[
            (Nav, 0.0),
            (Notice, -1.5),
            (Label, -1.6),
            (ShareTool, -1.8),
            (ReaderUi, -1.6),
            (Promo, -2.2),
            (Ad, -2.2),
            (Date, -2.2),
            (Byline, -2.2),
            (CommentUi, -2.6),
            (Ranking, -3.0),
            (Related, -3.2),
            (Credit, -3.2),
            (Caption, -3.2),
            (Reaction, -3.0),
            (Paywall, -3.0),
            (AiSummary, -3.0),
            (Subtitle, -3.4),
            (Copyright, -3.4),
        ],
        Zone::Between => &[
            (Subtitle, -0.9),
            (ShareTool, -0.8),
            (ReaderUi, -0.8),
            (Date, -1.0),
            (Byline, -1.0),
            (Label, -1.0),
            (Caption, -1.6),
            (Credit, -1.6),
            (CommentUi, -1.6),
            (Reaction, -1.8),
            (Nav, -1.6),
            (AiSummary, -2.0),
            (Notice, -2.0),
            (Promo, -2.2),
            (Paywall, -2.4),
            (Ad, -2.0),
            (Related, -3.0),
            (Ranking, -3.4),
            (BroadcastMarker, -2.0),
            (ReporterWidget, -2.6),
        ],
        Zone::Inside => &[
            (Heading, -0.8),
            (Caption, -1.2),
            (Credit, -1.4),
            (Ad, -1.6),
            (ReaderUi, -1.7),
            (Related, -1.6),
            (Promo, -2.0),
            (Subtitle, -2.6),
            (BroadcastMarker, -1.6),
            (Byline, -1.8),
            (ShareTool, -2.0),
            (Notice, -2.2),
            (Label, -2.4),
            (Date, -2.2),
            (Nav, -2.8),
            (CommentUi, -2.6),
            (Reaction, -2.8),
            (BroadcastSignoff, -2.2),
            (TipLine, -2.4),
            (Copyright, -2.4),
            (Ranking, -2.8),
            (AiSummary, -2.8),
            (Paywall, -2.4),
            (ReporterWidget, -2.6),
            (Terminator, -2.8),
        ],
        Zone::After => &[
            (Related, -0.7),
            (Footer, -0.9),
            (Ranking, -1.3),
            (CommentUi, -1.2),
            (Nav, -2.4),
            (Copyright, -1.5),
            (Byline, -1.3),
            (ShareTool, -1.4),
            (ReaderUi, -1.5),
            (Reaction, -1.6),
            (TipLine, -1.5),
            (Promo, -1.5),
            (Ad, -1.6),
            (Notice, -2.0),
            (Label, -1.5),
            (ReporterWidget, -1.6),
            (Date, -2.0),
            (Caption, -3.0),
            (Credit, -2.0),
            (Terminator, -1.6),
            (BroadcastSignoff, -1.6),
            (Paywall, -2.6),
            (AiSummary, -3.0),
        ],
    };
    table
        .iter()
        .find(|(other, _)| *other == role)
        .map_or(-4.5, |(_, value)| *value)
}

/// What the bundles say of the line.
fn said(line: &Line<'_>, zone: Zone, role: Role) -> f32 {
    let mut score = 0.0;
    // What stands in a menu stands again in the footer.
    let is_menu = role == Role::Footer && zone == Zone::After && line.may_be(Role::Nav);
    if line.may_be(role) || is_menu {
        score += match (role, zone) {
            // Dates, names and pictures stand in every list of headlines.
            (Role::Date, Zone::After | Zone::Before) => 1.6,
            (Role::Byline, Zone::Before) => 1.5,
            (Role::Credit | Role::Caption, Zone::Before) => 1.5,
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
    // A credit in brackets at the end says more than its length.
    let weight = if matches!(
        role,
        Role::Copyright | Role::Credit | Role::Byline | Role::Date
    ) {
        5.0
    } else {
        4.0
    };
    weight * share.sqrt() * if share > 0.15 { 1.0 } else { 0.5 }
}

/// What the form of the line says.
fn look(lines: &[Line<'_>], parts: &Parts, at: usize, role: Role) -> f32 {
    let line = &lines[at];
    let zone = parts.zones[at];
    let shape = &line.shape;
    let short = shape.words <= 3.5;
    let long = shape.words >= 5.0;
    let sentence = line.is_sentence();
    let points = line.text.starts_with(['▶', '▷', '☞', '►']);
    let mut score = 0.0;
    match role {
        Role::Nav | Role::Footer | Role::Label => {
            score += if short { SHORT_LABEL } else { -0.6 };
            score += if sentence { -1.2 } else { 0.0 };
            score += if points { -2.0 } else { 0.0 };
        }
        Role::ShareTool | Role::ReaderUi | Role::Reaction => {
            score += if short { 0.2 } else { -2.0 }
        }
        Role::Related => score += if long && !sentence { HEADLINE } else { 0.0 },
        Role::Ranking => {
            score += if long && !sentence { HEADLINE } else { 0.0 };
            score += if begins_with_rank(line.text) {
                RANK
            } else {
                0.0
            }
        }
        Role::Subtitle => {
            score += if long || shape.letters > 16.0 {
                0.8
            } else {
                -1.0
            };
            score += if sentence && shape.words > 25.0 {
                -1.5
            } else {
                0.0
            };
        }
        Role::Heading => {
            score += if shape.words <= 14.0 && !shape.ends_sentence {
                0.6
            } else {
                -1.5
            };
            score += if shape.letters < 4.0 { -2.0 } else { 0.0 };
        }
        Role::Caption => {
            score += if ends_with_credit(line) { 3.2 } else { 0.0 };
            score += if short { -2.0 } else { 0.0 };
            score += if line.copies > 1 && long { 1.0 } else { 0.0 };
        }
        Role::Notice => {
            score += if sentence || line.text.starts_with('※') {
                0.8
            } else {
                -0.6
            }
        }
        Role::CommentUi => {
            score += if sentence || long { COMMENT } else { 0.0 };
            score += if is_comment_mark(line.text) {
                COMMENT_MARK
            } else {
                0.0
            };
        }
        Role::Promo => score += if points { 1.5 } else { -0.3 },
        Role::Ad => {
            score += if line.text.starts_with(['☞', '▷']) {
                1.5
            } else if long {
                -0.5
            } else {
                -0.3
            }
        }
        Role::Copyright => score += copyright_look(line),
        Role::Byline | Role::Date | Role::Credit => {
            score += if line.found.is_empty() { -2.0 } else { 0.0 }
        }
        _ => score += if line.found.is_empty() { -1.0 } else { 0.0 },
    }
    if role == Role::Label && line.text.starts_with('#') {
        score += 4.0;
    }
    if role == Role::Footer && zone == Zone::After {
        score += footer_look(lines, at);
    }
    score
}

/// The later after the article, the likelier the footer.
fn footer_look(lines: &[Line<'_>], at: usize) -> f32 {
    let left = (lines.len() - at) as f32;
    if left < 25.0 { 0.6 } else { -0.3 }
}

fn copyright_look(line: &Line<'_>) -> f32 {
    if line.text.contains(['©', 'ⓒ']) || line.text.contains("저작권") {
        3.0
    } else {
        -2.0
    }
}

/// What stands about comments and nowhere else: masked names, laughter.
fn is_comment_mark(text: &str) -> bool {
    ["***", "ㅋㅋ", "ㅎㅎ", "ㅠㅠ", "ㅜㅜ"]
        .iter()
        .any(|mark| text.contains(mark))
}

/// `1 `, `2.`: a rank before a headline, or alone.
fn begins_with_rank(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits)
        && text[digits..]
            .chars()
            .next()
            .is_none_or(|c| c == ' ' || c == '.' || c == '위')
}

/// Whether a recognized credit ends the line and something stands before it.
pub(super) fn ends_with_credit(line: &Line<'_>) -> bool {
    line.found.iter().any(|found| {
        found.role == "credit" && found.span.end + 2 >= line.text.len() && found.span.start > 8
    })
}
