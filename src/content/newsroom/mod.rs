//! Newsroom lines: what stands in the article's container and is not the article.
//!
//! Datelines before the first sentence, bylines glued to the last one, credits, copyright notices,
//! end marks, sign-offs. A line that mixes roles is cut into pieces. The bundles say what a string
//! may be; where it stands decides whether it is.

use crate::content::Role;
use crate::locale::Recognition;

mod cut;

pub(crate) use cut::{Place, pieces};

/// Roles that a sentence's beginning may have.
fn is_prefix(role: Role) -> bool {
    matches!(role, Role::Dateline | Role::Credit | Role::BroadcastMarker)
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

/// The role that a recognition's file names.
pub(crate) fn role_of(found: &Recognition<'_>) -> Option<Role> {
    Role::from_name(found.role)
}
