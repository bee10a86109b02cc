//! Tables, as GitHub's Markdown has them: no cell spans others, so that what one spans is empty.

use super::line::{Breaks, Line, push_phrasing};
use crate::content::Cell;

/// Columns of which spanned cells are written: a page may say that every cell spans a thousand.
const MOST_COLUMNS: usize = 100;

/// The first row heads the table: Markdown knows no table without.
pub(super) fn push(rows: &[Vec<Cell>], margin: &str, out: &mut String) {
    let rows = grid(rows);
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    for (at, row) in rows.iter().enumerate() {
        if at > 0 {
            out.push_str(margin);
        }
        out.push('|');
        // What is missing at the end of a row is empty, but for the head, which tells how many columns there are.
        let width = if at == 0 || columns <= MOST_COLUMNS {
            columns
        } else {
            row.len()
        };
        for column in 0..width {
            out.push(' ');
            if let Some(cell) = row.get(column).copied().flatten() {
                let mut said = String::new();
                push_phrasing(&cell.content, Line::new(Breaks::Tags, ""), &mut said);
                out.push_str(&said.trim().replace('|', "\\|"));
            }
            out.push_str(" |");
        }
        out.push('\n');
        if at == 0 {
            out.push_str(margin);
            out.push('|');
            out.push_str(&" --- |".repeat(columns));
            out.push('\n');
        }
    }
}

/// The cells in their columns, `None` where another spans the place.
///
/// Follows the [table model](https://html.spec.whatwg.org/multipage/tables.html#algorithm-for-processing-rows) of the
/// HTML Standard.
fn grid(rows: &[Vec<Cell>]) -> Vec<Vec<Option<&Cell>>> {
    // For each column, the rows that a cell above still spans.
    let mut spanned = vec![0_usize; MOST_COLUMNS];
    let mut grid = Vec::with_capacity(rows.len());
    for row in rows {
        let mut places: Vec<Option<&Cell>> = Vec::with_capacity(row.len());
        let mut next = vec![0_usize; MOST_COLUMNS];
        for cell in row {
            while spanned.get(places.len()).is_some_and(|rows| *rows > 0) {
                places.push(None);
            }
            let first = places.len();
            places.push(Some(cell));
            let end = (first + cell.columns).min(MOST_COLUMNS);
            while places.len() < end {
                places.push(None);
            }
            let below = next.get_mut(first..end.max(first)).unwrap_or_default();
            below.fill(cell.rows.saturating_sub(1));
        }
        for (rows, own) in spanned.iter_mut().zip(next) {
            *rows = rows.saturating_sub(1).max(own);
        }
        grid.push(places);
    }
    grid
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Phrasing;

    fn cell(text: &str, columns: usize, rows: usize) -> Cell {
        let content = vec![Phrasing::Text(text.to_owned())];
        Cell {
            is_header: false,
            content,
            columns,
            rows,
        }
    }

    #[test]
    fn cells_stand_in_their_columns() {
        let rows = [
            vec![cell("날", 1, 2), cell("물", 2, 1)],
            vec![cell("밀물", 1, 1), cell("썰물", 1, 1)],
            vec![cell("월", 1, 1), cell("a|b", 1, 1)],
        ];
        let mut out = String::new();
        push(&rows, "", &mut out);
        let expected =
            "| 날 | 물 |  |\n| --- | --- | --- |\n|  | 밀물 | 썰물 |\n| 월 | a\\|b |  |\n";
        assert_eq!(out, expected);
    }

    #[test]
    fn spans_without_end_are_bounded() {
        let rows = vec![vec![cell("a", usize::MAX / 2, usize::MAX); 3]; 50];
        let mut out = String::new();
        push(&rows, "", &mut out);
        assert!(out.len() < 50_000, "{}", out.len());
    }
}
