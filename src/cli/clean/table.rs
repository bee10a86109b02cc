//! The page as a table: a line a block.

use std::borrow::Cow;

use kijil::content::{Block, Page};
use kijil::locale::Arguments as Words;

use super::{Arguments, Bundles, Screen};
use crate::cli::speech::say;

/// Columns of the longest name of a role.
const ROLE: usize = 16;

/// Role and text of each block; with score and reason, and which one it repeats, where they are asked for.
pub(super) fn table(
    page: &Page<'_>,
    bundles: &Bundles<'_>,
    arguments: &Arguments,
    screen: Screen,
) -> String {
    let mut out = String::new();
    let shown = page
        .blocks
        .iter()
        .filter(|block| arguments.wants(block.role));
    for block in shown {
        let name = format!("{:<ROLE$}", block.role.name());
        out.push_str(&screen.in_colour_of(block.role.folded(), &name));
        out.push(' ');
        if arguments.explain {
            out.push_str(&screen.faint(&why(page, block)));
            out.push_str("  ");
        }
        let localized = bundles.localizer.localize(block);
        let text = localized.as_deref().unwrap_or(&block.text);
        out.push_str(&screen.text(&in_one_line(text)));
        out.push('\n');
    }
    out
}

/// Code has lines; here a block has one.
fn in_one_line(text: &str) -> Cow<'_, str> {
    if !text.contains('\n') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Score and reason of a block's role.
fn why(page: &Page<'_>, block: &Block<'_>) -> String {
    let earlier = block.duplicate_of.and_then(|at| page.blocks.get(at));
    let reason = say(&format!("reason-{}", block.reason.name()), &Words::new());
    let mut why = format!("{:.2}  {reason}", block.score);
    if earlier.is_some_and(|earlier| earlier.role == block.role) {
        why.push_str("; ");
        why.push_str(&say("repeats-earlier", &Words::new()));
    }
    why
}

#[cfg(test)]
mod tests {
    use kijil::content::Reason;
    use kijil::locale::Speech;

    #[test]
    fn every_reason_has_words_in_both_languages() {
        let (english, korean) = (Speech::in_language("en"), Speech::in_language("ko"));
        for reason in Reason::ALL {
            let id = format!("reason-{}", reason.name());
            let (en, ko) = (english.plain(&id), korean.plain(&id));
            assert!(en.is_some() && ko.is_some() && en != ko, "{id}");
        }
    }
}
