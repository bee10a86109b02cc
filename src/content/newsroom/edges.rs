//! What stands at the article's edges: a deck before its first sentence, pointers, tags and other
//! pages' headlines after its last.

use super::form;
use crate::content::plain::ends_sentence;
use crate::content::{Block, Kind, Reason, Role};

/// Bytes of the shortest line that counts as the article's sentence.
const SENTENCE: usize = 30;

/// Bytes of the longest line of a deck.
const MAX_DECK: usize = 160;

/// Lines of a deck: one alone may be the first section's heading.
const DECK: std::ops::RangeInclusive<usize> = 2..=4;

/// Takes out of the article what follows its last sentence and is none of it.
pub(crate) fn close(blocks: &mut [Block<'_>]) {
    let Some(last) = blocks.iter().rposition(is_sentence) else {
        return;
    };
    let mut closed = false;
    for block in &mut blocks[last + 1..] {
        if !is_article(block) {
            closed |= block.reason == Reason::Phrase && closes(block.role);
        } else if form::is_pointer(&block.text) {
            give(block, Role::Promo, Reason::Pointer);
        } else if closed {
            give(block, Role::Related, Reason::Closed);
        }
    }
}

/// Makes the lines of a deck above the article's first sentence subtitles; a first-level heading,
/// which `is_first_level` tells by its block, is in no deck.
pub(crate) fn open(blocks: &mut [Block<'_>], is_first_level: impl Fn(usize) -> bool) {
    let Some(first) = blocks.iter().position(is_sentence) else {
        return;
    };
    let in_article = |(_, block): &(usize, &Block<'_>)| is_article(block);
    let above = blocks[..first].iter().enumerate().filter(in_article);
    let above: Vec<usize> = above
        .filter(|(at, _)| !is_first_level(*at))
        .map(|(at, _)| at)
        .collect();
    if !DECK.contains(&above.len()) || !above.iter().all(|at| is_deck(&blocks[*at])) {
        return;
    }
    for at in above {
        give(&mut blocks[at], Role::Subtitle, Reason::Deck);
    }
}

fn give(block: &mut Block<'_>, role: Role, reason: Reason) {
    block.role = role;
    block.reason = reason;
}

fn is_article(block: &Block<'_>) -> bool {
    matches!(block.role, Role::Body | Role::Heading)
}

fn is_sentence(block: &Block<'_>) -> bool {
    block.role == Role::Body && block.text.len() >= SENTENCE && ends_sentence(&block.text)
}

fn is_deck(block: &Block<'_>) -> bool {
    let text_like = matches!(block.kind, Kind::Paragraph | Kind::Heading);
    text_like && block.text.len() <= MAX_DECK && !ends_sentence(&block.text)
}

/// Roles that stand after articles, never within them.
fn closes(role: Role) -> bool {
    matches!(
        role,
        Role::Copyright
            | Role::Related
            | Role::Ranking
            | Role::ReporterWidget
            | Role::CommentUi
            | Role::Reaction
    )
}
