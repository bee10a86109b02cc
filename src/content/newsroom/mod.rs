//! Newsroom lines: what stands in the article's container and is not the article.
//!
//! Datelines before the first sentence, bylines glued to the last one, credits, copyright notices,
//! end marks, sign-offs. A line that mixes roles is cut into pieces. The bundles say what a string
//! may be; where it stands decides whether it is.

use crate::content::Role;
use crate::locale::Recognition;
use crate::locale::Recognizer;

mod cut;
mod edges;
mod form;
mod mixed;

pub(crate) use cut::{Place, Stage, pieces};
pub(crate) use edges::{close, open};

/// Whether the first lines of a page's main content are those of news: one begins with a dateline, or is a byline and
/// no more.
pub(crate) fn begins<'t>(
    mut lines: impl Iterator<Item = &'t str>,
    recognizer: &Recognizer,
) -> bool {
    lines.any(|line| {
        let found = recognizer.find(line);
        found.iter().any(|found| match role_of(found) {
            Some(Role::Dateline) => true,
            Some(Role::Byline) => found.span.slice(line) == line.trim(),
            _ => false,
        })
    })
}

/// Whether the text ends with a credit that speaks of a picture, an agency's name aside: a caption.
pub(crate) fn is_pictured(text: &str, found: &[Recognition<'_>]) -> bool {
    /// Bytes before the credit that a caption has at least.
    const SHOWN: usize = 8;
    found.iter().any(|found| {
        found.role == "credit"
            && !found.id.starts_with("credit-agency")
            && found.span.start > SHOWN
            && found.span.end + 2 >= text.len()
    })
}

/// Roles that a sentence's beginning may have.
fn is_prefix(role: Role) -> bool {
    matches!(
        role,
        Role::Dateline | Role::Credit | Role::BroadcastMarker | Role::ReaderUi
    )
}

/// Roles that may follow a line's last sentence.
fn is_suffix(role: Role) -> bool {
    matches!(
        role,
        Role::Byline
            | Role::Credit
            | Role::Copyright
            | Role::Terminator
            | Role::BroadcastSignoff
            | Role::TipLine
            | Role::Promo
            | Role::ReaderUi
    )
}

/// Roles that a whole line of the article's container may have, whatever it stands between.
fn is_newsroom(role: Role) -> bool {
    is_suffix(role)
        || matches!(
            role,
            Role::Dateline
                | Role::BroadcastMarker
                | Role::ReporterWidget
                | Role::ShareTool
                | Role::Date
        )
}

/// Roles of a site's words to its readers, which may stand in the article's container as a whole
/// line; shorter phrases of theirs may also head a section of the article.
fn is_service(role: Role) -> bool {
    matches!(
        role,
        Role::Notice
            | Role::Label
            | Role::Related
            | Role::Ranking
            | Role::CommentUi
            | Role::Reaction
            | Role::Paywall
            | Role::AiSummary
            | Role::Ad
    )
}

/// The role that a recognition's file names.
pub(crate) fn role_of(found: &Recognition<'_>) -> Option<Role> {
    Role::from_name(found.role)
}
