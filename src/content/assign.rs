//! Rows and which of them are main content → the role of each row.

use std::borrow::Cow;

use crate::content::Kind;
use crate::content::Reason;
use crate::content::Role;
use crate::content::features::Signals;
use crate::content::label;
use crate::content::label::Labelled;
use crate::content::label::Place;
use crate::content::plain;
use crate::content::segment::Piece;
use crate::content::segment::Segments;
use crate::content::select::Choice;
use crate::locale::date::ANY_LANGUAGE;

/// The role of every row, and why. On an article, captions, bylines, dates and credits in its container are told
/// from its sentences; on other pages they are the main content.
pub(super) fn roles(
    segments: &Segments,
    signals: &Signals,
    choices: &[Choice],
    texts: &[Cow<'_, str>],
    is_article: bool,
) -> Vec<Labelled> {
    let first = choices.iter().position(|choice| choice.is_taken());
    let last = choices.iter().rposition(|choice| choice.is_taken());
    let rows = segments.pieces.iter().zip(choices).zip(texts).enumerate();
    let roles = rows.map(|(row, ((piece, choice), text))| {
        let before = row.checked_sub(1).map(|row| &segments.pieces[row]);
        let row = Row {
            segments,
            piece,
            text,
            place: match row {
                _ if first.is_none_or(|first| row < first) => Place::Before,
                _ if last.is_some_and(|last| row > last) => Place::After,
                _ => Place::Within,
            },
            is_title: signals.is_title(piece.hash.all),
            is_headed: before.is_some_and(|piece| signals.is_title(piece.hash.all)),
        };
        row.role(*choice, is_article)
    });
    roles.collect()
}

/// What is known of a row before it has a role.
struct Row<'s> {
    segments: &'s Segments,
    piece: &'s Piece,
    text: &'s str,
    place: Place,
    /// Whether it says what the page gives as its title.
    is_title: bool,
    /// Whether the row before it does.
    is_headed: bool,
}

impl Row<'_> {
    fn role(&self, choice: Choice, is_article: bool) -> Labelled {
        // What a list or an offer names among its main content is one of its things.
        let may_be_title = is_article || !choice.is_taken();
        if self.is_title && may_be_title && self.place != Place::After {
            return (Role::Title, Reason::OwnTitle);
        }
        match choice {
            Choice::Left => self.label(),
            _ if label::kind(self.segments, self.piece) == Kind::Heading => {
                (Role::Heading, Reason::MainHeading)
            }
            _ => self
                .newsroom_label(is_article)
                .unwrap_or(match choice == Choice::Joined {
                    true => (Role::Body, Reason::MainBeside),
                    false => (Role::Body, Reason::Model),
                }),
        }
    }

    /// What the row would be outside the main content.
    fn label(&self) -> Labelled {
        label::label(self.segments, self.piece, self.text, self.place)
    }

    /// What the row is, where it stands in the main content and is no sentence of it.
    fn newsroom_label(&self, is_article: bool) -> Option<Labelled> {
        let named = self.label();
        let is_other = match named.0 {
            Role::Caption => is_article,
            Role::Byline | Role::Credit => is_article && !plain::ends_sentence(self.text),
            Role::Date => {
                is_article && !plain::ends_sentence(self.text)
                    || self.is_headed && ANY_LANGUAGE.is_whole(self.text)
            }
            _ => false,
        };
        is_other.then_some(named)
    }
}
