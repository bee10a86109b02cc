//! When a page was published and last changed: the plainest evidence first.

use std::ops::Range;

use super::linked;
use super::marked::Moment;
use super::people::introduces;
use super::sources::LONGEST_LINE;
use super::sources::Sources;
use super::told_day::{of_address, told};
use crate::content::Block;
use crate::content::Page;
use crate::content::Role;
use crate::locale::date::{Date, DateReader};
use crate::locale::{Recognizer, words};

/// Names of `<meta>` that hold the day of the last change.
const MODIFIED: [&str; 6] = [
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
];
/// Families of the bundles' messages that say what a date is.
pub(super) const OF_PUBLICATION: [&str; 2] = ["date-published", "date-label-published"];
pub(super) const OF_CHANGE: [&str; 2] = ["date-updated", "date-label-updated"];
/// Blocks before the headline in which its date may stand.
const ABOVE: usize = 3;

/// The day of publication: what is told to machines, unless the page shows its readers another.
pub(super) fn published(sources: &Sources<'_, '_>) -> Option<Date> {
    let Some(told) = told(sources) else {
        return unlabelled(sources).map(|date| finer(sources, date));
    };
    let shown = shown_at_headline(sources, |line| is_plainly_of_publication(sources, line));
    if let Some(plainer) = shown.filter(|shown| is_plainer(*shown, told)) {
        return Some(finer(sources, plainer));
    }
    let shown = shown.or_else(|| shown_at_headline(sources, |_| true));
    Some(local_day(sources, told, shown).unwrap_or(told))
}

/// Whether a line begins with a day or with words of a byline, or says that the day in it is that of publication. Other
/// lines tell when a paper was received, or of what day the story is.
fn is_plainly_of_publication(sources: &Sources<'_, '_>, line: &str) -> bool {
    let begins = || {
        let (_, span) = sources.dates.find(line)?;
        let before = &line[..span.start];
        Some(!before.contains(char::is_alphabetic) || introduces(before.trim_start()).is_some())
    };
    begins().unwrap_or(false) || says_published(sources, line)
}

fn says_published(sources: &Sources<'_, '_>, line: &str) -> bool {
    let mut starts = words::PUBLICATION_START.iter();
    starts.any(|start| line.starts_with(start)) || is_of(line, sources.recognizer, &OF_PUBLICATION)
}

/// The writer's day of a moment that is told in the world's common zone: the day beside it that the page shows or its
/// address has.
fn local_day(sources: &Sources<'_, '_>, told: Date, shown: Option<Date>) -> Option<Date> {
    let is_beside = |day: &Date| told.days_since(*day).abs() == 1;
    let day = shown.or_else(|| of_address(sources.head))?;
    (told.is_utc() && is_beside(&day)).then_some(day.without_time())
}

/// A day with the time that a `<time>` of it at the headline tells.
fn finer(sources: &Sources<'_, '_>, date: Date) -> Date {
    let moments = sources.marked.moments.iter();
    let mut same = moments.filter(|moment| moment.date.is_same_day(date));
    let moment = same.find(|moment| sources.is_beside(sources.place(moment.at)));
    moment.map_or(date, |moment| moment.date)
}

/// The day of the last change.
pub(super) fn modified(sources: &Sources<'_, '_>) -> Option<Date> {
    let head = sources.head;
    let article = head.linked.article();
    let linked = article.and_then(|article| linked::text(article, "dateModified"));
    let machine = |text| sources.dates.machine(text);
    let meta = || head.first(&MODIFIED).and_then(machine);
    let line = || {
        let lines = sources.about().map(|(_, block)| block);
        let lines = lines.filter(|block| is_short(block));
        let mut changes = lines
            .filter_map(|block| labelled(block, sources.dates, sources.recognizer, &OF_CHANGE));
        changes.next()
    };
    linked.and_then(machine).or_else(meta).or_else(line)
}

/// Whether the day that readers see says better when a page was published than what machines are told.
///
/// Sites tell machines when the page was last put online anew; the line at the headline keeps the day. A
/// later line may be that of a change, and a day's difference that of two zones. Numbers that tell the
/// same day in another order tell no other.
fn is_plainer(shown: Date, told: Date) -> bool {
    let is_told = |shown: Date| shown.days_since(told).abs() <= 1;
    if shown.other_reading().is_some_and(is_told) {
        return false;
    }
    let later = shown.days_since(told);
    later < -1 || (later.abs() == 1 && told.is_without_zone())
}

/// The day in a line right behind the headline, or else right before it.
fn shown_at_headline(
    sources: &Sources<'_, '_>,
    counts: impl Fn(&str) -> bool + Copy,
) -> Option<Date> {
    let above = sources.heading.saturating_sub(ABOVE)..sources.heading;
    let behind = day_within(sources, sources.heading..sources.first, counts);
    behind.or_else(|| day_within(sources, above, counts))
}

/// The day in a line right behind the headline.
fn shown_behind(sources: &Sources<'_, '_>) -> Option<Date> {
    day_within(sources, sources.heading..sources.first, |_| true)
}

/// The day in a line right before the headline.
fn shown_above(sources: &Sources<'_, '_>) -> Option<Date> {
    let above = sources.heading.saturating_sub(ABOVE)..sources.heading;
    day_within(sources, above, |_| true)
}

/// The first day in these lines that does not say that it is the day of a change.
fn day_within(
    sources: &Sources<'_, '_>,
    places: Range<usize>,
    counts: impl Fn(&str) -> bool,
) -> Option<Date> {
    if sources.is_thread {
        return None;
    }
    let blocks = sources.page.blocks.get(places)?;
    let lines = blocks
        .iter()
        .filter(|block| is_short(block) && counts(&block.text));
    let days = lines.filter(|block| matches!(block.role, Role::Date | Role::Byline));
    let known = days.filter(|block| !is_of_change(block, sources.recognizer));
    known
        .filter_map(|block| sources.dates.first(&block.text))
        .next()
}

/// The day where machines are told none: a line or `<time>` at the headline, any line there, any line that
/// says that it is the day of publication.
fn unlabelled(sources: &Sources<'_, '_>) -> Option<Date> {
    let any = || {
        let own = sources.beside().filter(|(place, _)| {
            let role = sources.page.blocks[*place].role;
            !matches!(
                role,
                Role::Caption | Role::Credit | Role::Related | Role::CommentUi
            )
        });
        let mut lines = own.map(|(_, line)| line);
        lines.find_map(|line| sources.dates.first(line).filter(|_| !is_of_member(line)))
    };
    shown_at_headline(sources, |line| says_published(sources, line))
        .or_else(|| shown_behind(sources))
        .or_else(|| of_time_behind(sources))
        .or_else(|| shown_above(sources))
        .or_else(|| of_time(sources))
        .or_else(|| of_address(sources.head))
        .or_else(any)
        .or_else(|| of_labelled_lines(sources))
        .or_else(|| only_day(&sources.marked.moments))
}

/// The first `<time>` between the headline and the main content.
fn of_time_behind(sources: &Sources<'_, '_>) -> Option<Date> {
    let places = sources.heading..sources.first;
    let mut moments = sources.marked.moments.iter();
    let moment = moments.find(|moment| places.contains(&sources.place(moment.at)));
    moment.map(|moment| moment.date)
}

/// The first `<time>` behind the headline, or else before it.
fn of_time(sources: &Sources<'_, '_>) -> Option<Date> {
    let moments = || sources.marked.moments.iter();
    let behind = |moment: &&Moment| sources.place(moment.at) >= sources.heading;
    let beside = |moment: &&Moment| sources.is_beside(sources.place(moment.at));
    let near = moments().find(|moment| behind(moment) && beside(moment));
    let near = near.or_else(|| moments().find(beside));
    let thread = || moments().find(behind).filter(|_| sources.is_thread);
    near.or_else(thread).map(|moment| moment.date)
}

/// The day in a line that says or whose line before says that it is the day of publication; lines from
/// the headline on go first.
fn of_labelled_lines(sources: &Sources<'_, '_>) -> Option<Date> {
    let blocks = &sources.page.blocks;
    let is_one = |text: &str| is_of(text, sources.recognizer, &OF_PUBLICATION);
    let mut places = (sources.heading..blocks.len()).chain(0..sources.heading.min(blocks.len()));
    places.find_map(|at| {
        let text = blocks[at].text.as_ref();
        let (date, span) = sources.dates.find(text).filter(|_| is_short(&blocks[at]))?;
        // The label may stand in a line of its own.
        let is_labelled = || span == (0..text.len()) && at > 0 && is_one(&blocks[at - 1].text);
        (says_published(sources, text) || is_labelled()).then_some(date)
    })
}

/// The day in the first date line of a text that the bundles know as one of these families.
pub(super) fn of_lines(
    page: &Page<'_>,
    dates: &DateReader,
    recognizer: &Recognizer,
    families: &[&str],
) -> Option<Date> {
    let mut lines = page.blocks.iter().filter(|block| block.role == Role::Date);
    lines.find_map(|block| labelled(block, dates, recognizer, families))
}

/// The date of a line that the bundles know as one of these families.
fn labelled(
    block: &Block<'_>,
    dates: &DateReader,
    recognizer: &Recognizer,
    families: &[&str],
) -> Option<Date> {
    let date = dates.first(&block.text)?;
    is_of(&block.text, recognizer, families).then_some(date)
}

fn is_of(text: &str, recognizer: &Recognizer, families: &[&str]) -> bool {
    let found = recognizer.find(text);
    let is_one = |id: &str| families.iter().any(|family| id.starts_with(family));
    found.first().is_some_and(|found| is_one(found.id))
}

fn is_of_change(block: &Block<'_>, recognizer: &Recognizer) -> bool {
    is_of(&block.text, recognizer, &OF_CHANGE)
}

fn is_short(block: &Block<'_>) -> bool {
    block.text.len() <= LONGEST_LINE && !is_of_member(&block.text)
}

/// Whether a line says since when somebody is a member.
fn is_of_member(line: &str) -> bool {
    words::MEMBERSHIP
        .iter()
        .any(|start| line.starts_with(start))
}

/// The day that all `<time>` of a page agree on: far from the headline it can still be no other.
fn only_day(moments: &[Moment]) -> Option<Date> {
    let first = moments.first()?.date;
    let is_same = |moment: &Moment| moment.date.is_same_day(first);
    moments.iter().all(is_same).then_some(first)
}
