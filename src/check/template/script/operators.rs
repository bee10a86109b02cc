//! What operators do to the place of the next literal.

use super::super::found::Place;
use super::super::names;
use super::frames::{Before, Bracket, Mute, Slot};
use super::token::{Dialect, Operator, Token};
use super::walk::Walker;

impl<'t> Walker<'t, '_> {
    pub(super) fn operator(&mut self, operator: Operator, token: Token) {
        self.key_goes_on(operator);
        match operator {
            Operator::Dot => {
                self.of_method = match self.before {
                    Before::Literal(index) => index,
                    _ => None,
                };
                if !matches!(self.before, Before::Name) {
                    self.path_start = token.end;
                }
                self.set_before(Before::Dot, token);
                return;
            }
            Operator::Bang if self.before == Before::Name && self.bang_joins() => {
                self.before_end = token.end;
                return;
            }
            Operator::Compare | Operator::Less => self.compare(),
            Operator::And => {
                self.forget_literal();
                self.top().slot.compared = false;
            }
            Operator::Or => self.top().slot.compared = false,
            Operator::Question => self.question(),
            Operator::Colon => self.colon(),
            Operator::Assign => self.assign(),
            Operator::Arrow => self.arrow(),
            Operator::Comma => self.comma(),
            Operator::Semicolon => {
                self.tests_follow = false;
                let frame = self.top();
                frame.slot = Slot::new(match frame.bracket {
                    Bracket::Block { .. } => frame.base,
                    _ => Place::Nowhere,
                });
            }
            Operator::Mark | Operator::Bang | Operator::Other => {}
        }
        self.set_before(Before::Operator, token);
    }

    /// An operator behind the key of a translator: the other arm of a conditional is a key too, a
    /// sum is put together at run time.
    pub(super) fn key_goes_on(&mut self, operator: Operator) {
        let follows_literal = self.before_is_literal();
        let frame = self.top();
        let is_key =
            frame.keyed && frame.index == 0 && matches!(frame.bracket, Bracket::Call { .. });
        if !is_key {
            return;
        }
        match operator {
            Operator::Colon | Operator::Or | Operator::Question => frame.keyed = false,
            Operator::Compare if follows_literal => {
                frame.keyed = false;
                self.found.keys.pop();
            }
            Operator::Other if follows_literal => {
                if let Some(last) = self.found.keys.last_mut() {
                    last.key = None;
                }
            }
            _ => {}
        }
    }

    pub(super) fn before_is_literal(&self) -> bool {
        matches!(self.before, Before::Literal(_))
    }

    /// `name!` of a Rust macro or of TypeScript.
    pub(super) fn bang_joins(&self) -> bool {
        matches!(self.lexer.byte(0), b'(' | b'[' | b'{' | b'.')
    }

    /// The last literal is an operand of something that is no text.
    pub(super) fn forget_literal(&mut self) {
        if let Before::Literal(Some(index)) = self.before {
            self.drop_literal(index);
        }
    }

    pub(super) fn drop_literal(&mut self, index: usize) {
        if let Some(literal) = self.found.literals.get_mut(index) {
            literal.dropped = true;
        }
    }

    pub(super) fn compare(&mut self) {
        self.forget_literal();
        self.top().slot.compared = true;
    }

    pub(super) fn question(&mut self) {
        let own = std::mem::take(&mut self.top().slot.own);
        for index in own {
            self.drop_literal(index);
        }
        let slot = &mut self.top().slot;
        slot.conditionals += 1;
        slot.in_arms = true;
        slot.compared = false;
    }

    pub(super) fn colon(&mut self) {
        let name = self.last_name;
        let named_arguments = self.dialect.has_named_arguments();
        let keyed = matches!(
            self.before,
            Before::Name | Before::Literal(_) | Before::Close
        );
        let frame = self.top();
        if frame.slot.conditionals > 0 {
            frame.slot.conditionals -= 1;
            frame.slot.compared = false;
            return;
        }
        let property = match frame.bracket {
            Bracket::Object => true,
            Bracket::Call { .. } => named_arguments,
            Bracket::Block { .. } => keyed && !frame.slot.in_case,
            _ => false,
        };
        self.forget_literal();
        let frame = self.top();
        frame.valued |= matches!(name, "id" | "value" | "key");
        frame.identified |= property && names::identifies(name);
        let annotated = frame.slot.annotated;
        frame.slot = Slot::new(match property {
            true if annotated.is_empty() => Place::Property { name },
            _ => Place::Nowhere,
        });
        if !matches!(frame.bracket, Bracket::Object) {
            frame.slot.annotated = if annotated.is_empty() {
                name
            } else {
                annotated
            };
        }
    }

    pub(super) fn assign(&mut self) {
        let last = self.assigned_name();
        let known = matches!(self.before, Before::Name);
        let frame = self.top();
        if frame.slot.typed {
            return;
        }
        let name = match frame.slot.annotated {
            "" if known => last,
            "" => "",
            annotated => annotated,
        };
        frame.slot = Slot::new(Place::Assigned { name });
    }

    /// The name of what is assigned to; `message.value` of Vue is the text of `message`.
    fn assigned_name(&self) -> &'t str {
        let path = self.text.get(self.path_start..self.before_end);
        let holder = path.map(names::receiver).unwrap_or("");
        match self.last_name {
            "value" if names::tells(holder) => holder,
            name => name,
        }
    }

    pub(super) fn arrow(&mut self) {
        let place = self.top().slot.place;
        let mut function = "";
        match (self.dialect, place, self.before) {
            (Dialect::Dart, _, Before::Close) => {
                function = self.last_callee;
                self.found
                    .definitions
                    .push((function, self.last_parameters));
            }
            (Dialect::Rust, ..) => {}
            (_, Place::Assigned { name }, Before::Close | Before::CloseBlock) => {
                self.found.definitions.push((name, self.last_parameters));
            }
            _ => {}
        }
        let own = std::mem::take(&mut self.top().slot.own);
        if self.dialect == Dialect::Rust {
            own.into_iter().for_each(|index| self.drop_literal(index));
        }
        let frame = self.top();
        frame.slot.compared = false;
        if frame.mute == Mute::UntilBlock {
            // What a callback of such a call returns goes nowhere, what it does is its own.
            frame.mute = Mute::Open;
            frame.slot.place = Place::Nowhere;
            return;
        }
        match frame.slot.place {
            Place::Argument { callee, .. } => {
                frame.slot.place = Place::Returned { function: callee };
            }
            Place::Nowhere => frame.slot.place = Place::Returned { function },
            _ => {}
        }
    }

    pub(super) fn comma(&mut self) {
        let frame = self.top();
        frame.index += 1;
        let index = frame.index;
        let place = match frame.bracket {
            Bracket::Call { callee } => Place::Argument { callee, index },
            Bracket::Block { .. } => frame.base,
            Bracket::Object | Bracket::Root => Place::Nowhere,
            _ => frame.slot.place,
        };
        frame.slot = Slot::new(place);
    }
}
