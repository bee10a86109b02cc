//! The headline as the page shows it: the words above the main content that the page's title is made of.

use super::title::clean;
use crate::content::Block;
use crate::content::Kind;
use crate::content::Page;
use crate::content::PageType;
use crate::content::Role;

/// Blocks before the main content, and from its beginning on, among which the headline is looked for.
const ABOVE: usize = 20;
const BELOW: usize = 5;

/// Bytes of the shortest text that is taken for a headline because the title has it: two syllables of Korean, a word of
/// English.
const FEWEST_BYTES: usize = 6;

/// Least share of a title, in percent of its characters, that its headline is: of what is written, and of other pages,
/// whose titles hold the names of shelves and towns too; and of what
/// stands among navigation.
const LEAST_SHARE: usize = 25;
const LEAST_SHARE_ELSEWHERE: usize = 40;
const LEAST_SHARE_IN_MASTHEAD: usize = 55;

/// The last text around the beginning of the main content that one of the titles is, or has set off by signs: what stands
/// further above is the name of the site, of a book, of a section.
pub(super) fn shown_part<'p>(
    titles: &[&str],
    page: &'p Page<'_>,
    is_site: impl Fn(&str) -> bool,
) -> Option<&'p str> {
    let share = match page.page_type {
        PageType::Article | PageType::Forum | PageType::Documentation => LEAST_SHARE,
        _ => LEAST_SHARE_ELSEWHERE,
    };
    let titles: Vec<String> = titles.iter().map(|title| fold(title)).collect();
    let is_part = |block: &Block<'_>| {
        // The masthead has the site's name, which is not most of the title.
        let share = match block.role {
            Role::Nav => LEAST_SHARE_IN_MASTHEAD,
            _ => share,
        };
        let text = fold(&block.text);
        titles.iter().any(|title| has_part(title, &text, share))
    };
    let blocks = around(page).filter(|block| may_be_headline(block));
    let own = blocks.filter(|block| {
        block.text.len() >= FEWEST_BYTES && !is_site(&block.text) && is_part(block)
    });
    own.last().map(|block| block.text.as_ref())
}

/// The blocks around the beginning of the main content.
fn around<'p, 'd>(page: &'p Page<'d>) -> impl Iterator<Item = &'p Block<'d>> {
    let first = page
        .blocks
        .iter()
        .position(|block| block.role == Role::Body);
    let first = first.unwrap_or(0);
    let start = first.saturating_sub(ABOVE);
    page.blocks.iter().skip(start).take(first - start + BELOW)
}

fn may_be_headline(block: &Block<'_>) -> bool {
    match block.role {
        Role::Title | Role::Heading | Role::Subtitle | Role::Label => true,
        Role::Related | Role::Body | Role::ReaderUi => block.kind != Kind::ListItem,
        Role::Nav => matches!(block.kind, Kind::Heading | Kind::Paragraph),
        _ => false,
    }
}

/// Whether a title is a text or has it between signs, and the text is enough of it. Both are folded.
fn has_part(title: &str, text: &str, share: usize) -> bool {
    let characters = |text: &str| text.chars().count();
    if text.is_empty() || characters(text) * 100 < characters(title) * share {
        return false;
    }
    title.match_indices(text).any(|(at, _)| {
        let (before, after) = (&title[..at], &title[at + text.len()..]);
        ends_with_sign(before) && begins_with_sign(after)
    })
}

/// Signs that set off parts of a title wherever they stand, and those that words hold too and that need a space beside
/// them, or letters of a script without spaces.
const SIGNS: [char; 13] = [
    '|', '｜', 'ㅣ', '_', '—', '»', '«', '•', '·', '：', '>', '<', '】',
];
const SIGNS_IN_WORDS: [char; 6] = ['-', '–', ':', '/', '.', '~'];

fn ends_with_sign(before: &str) -> bool {
    let trimmed = before.trim_end();
    let Some(sign) = trimmed.chars().next_back() else {
        return true;
    };
    let is_spaced = trimmed.len() < before.len();
    let beside = trimmed.chars().rev().find(|c| *c != sign);
    SIGNS.contains(&sign)
        || SIGNS_IN_WORDS.contains(&sign) && (is_spaced || beside.is_some_and(is_unspaced))
}

fn begins_with_sign(after: &str) -> bool {
    let trimmed = after.trim_start();
    let Some(sign) = trimmed.chars().next() else {
        return true;
    };
    let rest = trimmed.trim_start_matches(sign);
    let is_spaced = trimmed.len() < after.len() || rest.starts_with(' ');
    let is_beside = rest.starts_with(is_unspaced);
    SIGNS.contains(&sign) || SIGNS_IN_WORDS.contains(&sign) && (is_spaced || is_beside)
}

/// Whether a letter is of a script that writes no spaces between words.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '一'..='鿿' | 'ぁ'..='ヿ' | '가'..='힣')
}

/// A text in small letters, with one sort of quotation marks and spaces.
fn fold(text: &str) -> String {
    let folded = clean(text);
    let lower = folded.chars().flat_map(char::to_lowercase);
    lower
        .map(|letter| match letter {
            '“' | '”' | '„' | '«' | '»' => '"',
            '‘' | '’' | '`' | '´' => '\'',
            '\u{a0}' | '\u{3000}' => ' ',
            other => other,
        })
        .collect()
}
