//! What the model sees of a line: the line, its neighbours, and where it stands in the text.

use super::line::Line;
use crate::content::Role;
use crate::content::features::Columns;
use crate::content::model::Forest;

/// Numbers that a line has by itself.
const OWN: usize = 30;

/// Of these, what is also told of the neighbours and of windows around the line.
const SHARED: [usize; 14] = [0, 1, 2, 3, 6, 8, 15, 16, 17, 18, 19, 25, 26, 29];

/// Neighbours that are told apart, in lines.
const NEIGHBOURS: [isize; 6] = [-3, -2, -1, 1, 2, 3];

/// Half widths of the windows that are averaged, in lines.
const WINDOWS: [usize; 3] = [4, 10, 25];

/// Numbers about the line's place.
const PLACE: usize = 16;

/// Numbers that the model is given for each line.
pub(super) const COUNT: usize = OWN + SHARED.len() * (NEIGHBOURS.len() + WINDOWS.len()) + PLACE;

/// Lines that a forest is asked about at once: the numbers of all lines would take a hundred times the memory of a
/// text of short lines.
const BATCH: usize = 1 << 10;

/// How probable a forest holds each line, 0 to 1.
pub(super) fn chances(lines: &[Line<'_>], forest: &Forest) -> Vec<f32> {
    let mut rows = features(lines);
    let mut chances = Vec::with_capacity(lines.len());
    while chances.len() < lines.len() {
        let count = BATCH.min(lines.len() - chances.len());
        let mut columns = Columns::new(count, COUNT);
        columns.grow(COUNT);
        for (row, numbers) in rows.by_ref().take(count).enumerate() {
            for (column, number) in numbers.into_iter().enumerate() {
                columns.put(column, row, forest.place(column, number));
            }
        }
        chances.extend(forest.chances(&columns));
    }
    chances
}

/// The numbers of every line, in order, made one by one.
pub(super) fn features(lines: &[Line<'_>]) -> impl Iterator<Item = [f32; COUNT]> {
    let own: Vec<[f32; OWN]> = lines.iter().map(own).collect();
    let sums = running_sums(&own);
    let places = places(lines, &own);
    (0..lines.len()).map(move |at| {
        let mut row = [0.0; COUNT];
        row[..OWN].copy_from_slice(&own[at]);
        let mut next = OWN;
        for step in NEIGHBOURS {
            let neighbour = at.checked_add_signed(step).and_then(|place| own.get(place));
            for feature in SHARED {
                row[next] = neighbour.map_or(-1.0, |values| values[feature]);
                next += 1;
            }
        }
        for half in WINDOWS {
            let (from, to) = (at.saturating_sub(half), (at + half + 1).min(own.len()));
            for (high, low) in sums[to].iter().zip(&sums[from]) {
                row[next] = (high - low) / (to - from) as f32;
                next += 1;
            }
        }
        row[next..].copy_from_slice(&places[at]);
        row
    })
}

fn flag(is: bool) -> f32 {
    f32::from(u8::from(is))
}

fn own(line: &Line<'_>) -> [f32; OWN] {
    let shape = &line.shape;
    let words = shape.words.max(1.0);
    let any = |roles: &[Role]| flag(line.roles().any(|role| roles.contains(&role)));
    [
        shape.letters.ln_1p(),
        words.ln_1p(),
        flag(shape.ends_sentence),
        shape.sentences.min(8.0),
        shape.commas / words,
        shape.digits / shape.letters.max(1.0),
        shape.capitalized / words,
        shape.lower / words,
        flag(shape.quotes > 0.0),
        shape.quotes.min(6.0),
        shape.separators / words,
        flag(shape.ends_colon),
        flag(shape.bullet),
        flag(shape.address),
        shape.wide / shape.letters.max(1.0),
        (line.copies as f32).min(5.0),
        any(&[Role::Nav, Role::Footer, Role::Label]),
        any(&[Role::ShareTool, Role::ReaderUi, Role::Reaction]),
        any(&[Role::CommentUi]),
        any(&[Role::Related, Role::Ranking]),
        any(&[
            Role::Promo,
            Role::Ad,
            Role::Paywall,
            Role::AiSummary,
            Role::Notice,
        ]),
        any(&[Role::Byline, Role::Dateline, Role::ReporterWidget]),
        any(&[Role::Date]),
        any(&[Role::Caption, Role::Credit]),
        any(&[Role::Copyright, Role::Terminator, Role::TipLine]),
        line.recognized_share(),
        flag(!line.whole.is_empty()),
        flag(line.gap),
        line.text
            .chars()
            .next()
            .map_or(0.0, |c| flag(c.is_lowercase())),
        flag(line.is_sentence()),
    ]
}

fn running_sums(own: &[[f32; OWN]]) -> Vec<[f32; SHARED.len()]> {
    let mut sums = Vec::with_capacity(own.len() + 1);
    let mut sum = [0.0; SHARED.len()];
    sums.push(sum);
    for values in own {
        for (place, feature) in SHARED.iter().enumerate() {
            sum[place] += values[*feature];
        }
        sums.push(sum);
    }
    sums
}

/// Where each line stands: in the text, to its densest stretch of sentences, after which headers.
fn places(lines: &[Line<'_>], own: &[[f32; OWN]]) -> Vec<[f32; PLACE]> {
    let count = lines.len().max(1) as f32;
    let letters: f32 = lines
        .iter()
        .map(|line| line.shape.letters)
        .sum::<f32>()
        .max(1.0);
    let weight: Vec<f32> = lines.iter().map(weight).collect();
    let (first, last) = densest(&weight);
    let stretch = weight.get(first..=last).unwrap_or_default();
    let density = stretch.iter().sum::<f32>().max(0.0).ln_1p();
    let sentences = own.iter().filter(|values| values[29] > 0.0).count() as f32;
    let since = since(lines, |line| line.is_sentence());
    let until = until(lines, |line| line.is_sentence());
    let mut before = 0.0;
    let mut after_related = 0.0;
    let mut after_comments = 0.0;
    let mut seen = 0.0;
    let mut rows = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        let inside = at >= first && at <= last;
        rows.push([
            at as f32 / count,
            before / letters,
            flag(inside),
            (at as f32 - first as f32).clamp(-60.0, 60.0),
            (last as f32 - at as f32).clamp(-60.0, 60.0),
            (since[at] as f32).min(60.0),
            (until[at] as f32).min(60.0),
            count.ln_1p(),
            sentences / count,
            letters.ln(),
            after_related,
            after_comments,
            seen / sentences.max(1.0),
            flag(line.first_copy.is_some()),
            density,
            line.shape.letters / letters,
        ]);
        before += line.shape.letters;
        seen += own[at][29];
        if seen > 2.0 {
            after_related += own[at][19];
            after_comments += own[at][18];
        }
    }
    rows
}

/// What a line speaks for (sentences) or against (labels) a stretch of running text.
pub(super) fn weight(line: &Line<'_>) -> f32 {
    if line.is_sentence() && line.roles().next().is_none() {
        (line.shape.words / 12.0).min(4.0)
    } else if line.shape.words >= 12.0 {
        0.3
    } else {
        -0.8
    }
}

/// The stretch of lines with the greatest sum of weights: first and last.
pub(super) fn densest(weight: &[f32]) -> (usize, usize) {
    let (mut best, mut span) = (0.0, (0, 0));
    let (mut sum, mut start) = (0.0, 0);
    for (at, value) in weight.iter().enumerate() {
        if sum <= 0.0 {
            (sum, start) = (0.0, at);
        }
        sum += value;
        if sum > best {
            best = sum;
            span = (start, at);
        }
    }
    span
}

fn since(lines: &[Line<'_>], is: impl Fn(&Line<'_>) -> bool) -> Vec<usize> {
    let mut distance = 99;
    lines
        .iter()
        .map(|line| {
            let now = distance;
            distance = if is(line) { 1 } else { distance + 1 };
            now
        })
        .collect()
}

fn until(lines: &[Line<'_>], is: impl Fn(&Line<'_>) -> bool) -> Vec<usize> {
    let mut distance = 99;
    let mut all: Vec<usize> = lines
        .iter()
        .rev()
        .map(|line| {
            let now = distance;
            distance = if is(line) { 1 } else { distance + 1 };
            now
        })
        .collect();
    all.reverse();
    all
}
