//! What stands or falls together: the cells of a table, a formula with the text around it, footnotes with the text
//! that refers to them.

use std::collections::HashSet;

use crate::content::Role;
use crate::content::blocks::Source;
use crate::content::label::Labelled;
use crate::content::segment::Says;
use crate::content::segment::Segments;
use crate::document::NodeId;
use crate::document::Tag;

/// Letters of the longest cell of a table that holds data; more lay out a page.
const CELL_LETTERS: u32 = 300;

/// Letters from which a cell with a full stop is prose.
const PROSE_LETTERS: u32 = 80;

/// For each row, whether it is main content because of what it stands in or between.
pub(super) fn joined(source: &Source<'_, '_>, roles: &[Labelled]) -> Vec<bool> {
    let segments = source.segments;
    let mut joined = vec![false; segments.pieces.len()];
    join_tables(segments, roles, &mut joined);
    join_formulas(segments, roles, &mut joined);
    join_notes(source, roles, &mut joined);
    joined
}

/// Joins the cells of tables of which most is main content.
fn join_tables(segments: &Segments, roles: &[Labelled], joined: &mut [bool]) {
    let is_table = |at: &usize| segments.elements[*at].tag == Tag::Table;
    let tables: Vec<usize> = (0..segments.elements.len()).filter(is_table).collect();
    let mut is_outer = vec![false; segments.elements.len()];
    for table in &tables {
        let mut above = segments.elements[*table].parent as usize;
        while segments.elements[above].depth > 0 && !is_outer[above] {
            is_outer[above] = true;
            above = segments.elements[above].parent as usize;
        }
    }
    for table in tables.into_iter().filter(|table| !is_outer[*table]) {
        let element = &segments.elements[table];
        let rows = element.first as usize..element.end as usize;
        if holds_data(segments, roles, rows.clone()) {
            joined[rows].fill(true);
        }
    }
}

fn holds_data(segments: &Segments, roles: &[Labelled], rows: std::ops::Range<usize>) -> bool {
    let (mut all, mut taken) = (0_u32, 0_u32);
    // A menu beside prose lays out a page.
    let (mut has_prose, mut has_menu) = (false, false);
    for row in rows {
        let letters = segments.pieces[row].letters;
        let own = letters.letters + letters.digits + 1;
        if own > CELL_LETTERS {
            return false;
        }
        all += own;
        has_prose |= own > PROSE_LETTERS && letters.stops > 0;
        has_menu |= !is_main(roles[row].0) && segments.pieces[row].linked * 2 > letters.letters;
        taken += if is_main(roles[row].0) { own } else { 0 };
    }
    taken * 2 > all && !(has_prose && has_menu)
}

fn is_main(role: Role) -> bool {
    matches!(role, Role::Body | Role::Heading)
}

/// Joins rows of nothing but a formula between rows of main content.
fn join_formulas(segments: &Segments, roles: &[Labelled], joined: &mut [bool]) {
    for row in 1..segments.pieces.len().saturating_sub(1) {
        let (first, end) = segments.pieces[row].runs;
        let runs = segments.runs.get(first as usize..end as usize);
        let is_formula = runs.is_some_and(|runs| runs.iter().all(|run| run.says == Says::Formula));
        let before = joined[row - 1] || is_main(roles[row - 1].0);
        joined[row] |= is_formula && before && is_main(roles[row + 1].0);
    }
}

/// Elements between a footnote and the text in it.
const NOTE_LEVELS: usize = 8;

/// Joins the footnotes that main content refers to.
fn join_notes(source: &Source<'_, '_>, roles: &[Labelled], joined: &mut [bool]) {
    let segments = source.segments;
    let notes = &segments.inline.notes;
    if notes.is_empty() {
        return;
    }
    let mut referred: HashSet<NodeId> = HashSet::new();
    for (piece, (role, _)) in segments.pieces.iter().zip(roles) {
        let runs = segments
            .runs
            .get(piece.runs.0 as usize..piece.runs.1 as usize);
        let said = runs.unwrap_or_default().iter().filter(|_| is_main(*role));
        let references = said.filter(|run| run.says == Says::Note);
        referred.extend(references.filter_map(|run| notes.referred(run.node)));
    }
    for (piece, joined) in segments.pieces.iter().zip(joined) {
        let Some(run) = segments.runs.get(piece.runs.0 as usize) else {
            continue;
        };
        let mut around = source.document.ancestors(run.node).take(NOTE_LEVELS);
        *joined |= around.any(|above| referred.contains(&above));
    }
}
