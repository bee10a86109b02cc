//! Pages that a server sends in pieces, as React streams them: a piece comes hidden at the end of
//! the page, and a script moves it to the `template` that keeps its place. A reader sees it there.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use memchr::memmem;

use crate::document::Document;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Tag;

/// Which hidden element takes the place of which template.
#[derive(Debug, Default)]
pub(crate) struct Streamed {
    /// The moves that the page's scripts make; looked for when a template is met, as few pages have one.
    moves: Option<Vec<Move>>,
    /// What stood in a place until its piece came: from a node up to, not with, another.
    replaced: Vec<Range<NodeId>>,
}

#[derive(Debug)]
struct Move {
    place: NodeId,
    piece: NodeId,
    is_made: bool,
}

/// How a piece begins to say its number.
const PIECE: &str = "id=\"S:";
/// What the calls begin with that move a piece into its place; `C`, `R` or `S` follows.
const CALL: &[u8] = b"$R";
/// Most moves that are made: pieces stand in pieces, and a chain of them must not nest without end.
const MOST_MOVES: usize = 100;

impl Streamed {
    /// What shows in the place of a template: the piece that a script moves there, or the template itself where it
    /// [declares a shadow root](https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode).
    pub(crate) fn shown(&mut self, document: &Document, template: NodeId) -> Option<NodeId> {
        self.take(document, template)
            .or_else(|| is_shadow(document, template).then_some(template))
    }

    /// Moves the element that takes a template's place, once.
    fn take(&mut self, document: &Document, place: NodeId) -> Option<NodeId> {
        let moves = self.moves.get_or_insert_with(|| moves(document));
        let piece = moves.iter().find(|one| one.place == place)?.piece;
        // A piece comes to the first place that asks for it, and to no other.
        let mut alike = moves.iter_mut().filter(|one| one.piece == piece);
        if alike.any(|one| std::mem::replace(&mut one.is_made, true)) {
            return None;
        }
        self.replaced.extend(stand_in(document, place));
        Some(piece)
    }

    /// Whether the node is no longer where it stands: moved away, or replaced by what was moved.
    pub(crate) fn is_gone(&self, node: NodeId) -> bool {
        self.is_taken(node) || self.replaced.iter().any(|range| range.contains(&node))
    }

    fn is_taken(&self, node: NodeId) -> bool {
        let mut moves = self.moves.iter().flatten();
        moves.any(|one| one.piece == node && one.is_made)
    }
}

/// Whether a template declares a shadow root; within preformatted text it is none, as nothing there may have one.
fn is_shadow(document: &Document, template: NodeId) -> bool {
    let mut around = document.ancestors(template);
    document.has_attribute(template, "shadowrootmode")
        && !around.any(|above| document.tag(above) == Tag::Pre)
}

/// The moves that the scripts of a page make.
fn moves(document: &Document) -> Vec<Move> {
    let mut moves = Vec::new();
    let text = document.text();
    if memmem::find(text.as_bytes(), PIECE.as_bytes()).is_none() {
        return moves;
    }
    let named = |tag| -> HashMap<Cow<'_, str>, NodeId> {
        let nodes = document.elements(tag);
        nodes
            .filter_map(|node| Some((document.attribute(node, "id")?, node)))
            .collect()
    };
    let (places, pieces) = (named(Tag::Template), named(Tag::Div));
    let calls: HashMap<&str, &str> = calls(text).into_iter().collect();
    for (id, place) in &places {
        // A page that was saved without its scripts has the pieces by number.
        let Some((_, number)) = id.split_once(':') else {
            continue;
        };
        let piece = calls.get(id.as_ref()).map(|piece| pieces.get(*piece));
        let piece = piece.unwrap_or_else(|| pieces.get(format!("S:{number}").as_str()));
        if let Some(&piece) = piece {
            moves.push(Move {
                place: *place,
                piece,
                is_made: false,
            });
        }
    }
    moves.sort_unstable_by_key(|one| one.place);
    moves.truncate(MOST_MOVES);
    moves
}

/// What stands in for a piece: all between its template and the comment that closes the place.
fn stand_in(document: &Document, place: NodeId) -> Option<Range<NodeId>> {
    let start = document.next_sibling(place)?;
    let (mut node, mut open) = (Some(start), 1_u32);
    while let Some(here) = node {
        if document.kind(here) == NodeKind::Comment {
            let sign = document.content(here);
            open += u32::from(sign.starts_with('$'));
            open -= u32::from(sign == "/$");
            if open == 0 {
                return Some(start..here);
            }
        }
        node = document.next_sibling(here);
    }
    None
}

/// The ids of template and piece in each call.
fn calls(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for at in memmem::find_iter(text.as_bytes(), CALL) {
        let rest = &text[at + CALL.len()..];
        let Some(arguments) = rest
            .strip_prefix(['C', 'R', 'S'])
            .and_then(|rest| rest.strip_prefix("(\""))
        else {
            continue;
        };
        let mut quoted = arguments.split('"');
        let (Some(one), Some(","), Some(other)) = (quoted.next(), quoted.next(), quoted.next())
        else {
            continue;
        };
        // The piece is the second argument of most calls, the first of the one for parts of a piece.
        if other.starts_with("S:") {
            found.push((one, other));
        } else if one.starts_with("S:") {
            found.push((other, one));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::calls;

    #[test]
    fn calls_are_read_and_nothing_else() {
        let script =
            r#"$RC=function(b,c){};$RC("B:0","S:0")$RS("S:2","P:2")$RR("B:1","S:1",[])$RC(a)"#;
        let moves = [("B:0", "S:0"), ("P:2", "S:2"), ("B:1", "S:1")];
        assert_eq!(calls(script), moves);
        assert_eq!(calls("$R"), []);
    }
}
