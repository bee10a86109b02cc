//! Functions of a file that translate for their callers.
//!
//! `card("Language")` is no stray text where `card(title)` runs `translate(title)`. Two things tell:
//! the definition, if it stands in the same file, and the habit of the file: one that marks its
//! texts everywhere but hands this function nothing but bare strings leaves it to the function.

use std::collections::HashMap;
use std::collections::HashSet;

use super::found::Audience;
use super::found::Found;
use super::found::Place;
use super::names;
use crate::check::Confidence;

/// Uses of a translator that show that a file marks its texts.
const MARKED_TEXTS: usize = 5;
/// Bare strings handed to one function that are a habit and not an oversight.
const BARE_STRINGS: usize = 2;
/// Longest list of parameters read, in bytes.
const LONGEST_PARAMETERS: usize = 2048;

/// What a file says of its functions and variables.
pub(super) struct Wrappers<'t> {
    translated: HashSet<&'t str>,
    parameters: HashSet<(&'t str, usize)>,
    marks: bool,
    audience: Audience,
    receivers: HashSet<&'t str>,
    bare: HashMap<&'t str, usize>,
}

impl<'t> Wrappers<'t> {
    /// Reads off what the tokenizers found.
    pub(super) fn new(text: &'t str, found: &Found<'t>) -> Self {
        let translated: HashSet<&str> = found.translated.iter().copied().collect();
        let mut bare = HashMap::new();
        for literal in &found.literals {
            if let (Place::Argument { callee, .. }, false) = (literal.place, literal.dropped) {
                *bare.entry(names::last_part(callee)).or_default() += 1;
            }
        }
        Wrappers {
            parameters: parameters(text, found, &translated),
            translated,
            marks: found.keys.len() >= MARKED_TEXTS,
            audience: found.audience,
            receivers: found.receivers.iter().copied().collect(),
            bare,
        }
    }

    /// How sure it still is that the text of a place is never marked.
    pub(super) fn weigh(&self, place: Place<'_>, confidence: Confidence) -> Option<Confidence> {
        match place {
            Place::Property { name } | Place::Attribute { name, .. } | Place::Assigned { name }
                if self.translated.contains(name) =>
            {
                None
            }
            Place::Returned { .. } if self.audience == Audience::Programs => {
                Some(Confidence::Possible)
            }
            Place::Assigned { name }
                if self.audience == Audience::Programs && !names::tells(name) =>
            {
                Some(Confidence::Possible)
            }
            Place::Argument { callee, index } => self.argument(callee, index, confidence),
            _ => Some(confidence),
        }
    }

    fn argument(&self, callee: &str, index: usize, confidence: Confidence) -> Option<Confidence> {
        let function = names::last_part(callee);
        if self.parameters.contains(&(function, index)) {
            return None;
        }
        let habit = self.marks
            && !names::shows(callee)
            && !self.receivers.contains(function)
            && self
                .bare
                .get(function)
                .is_some_and(|times| *times >= BARE_STRINGS);
        Some(if habit {
            Confidence::Possible
        } else {
            confidence
        })
    }
}

/// The parameters that the functions of this file translate: function and index.
fn parameters<'t>(
    text: &'t str,
    found: &Found<'t>,
    translated: &HashSet<&str>,
) -> HashSet<(&'t str, usize)> {
    let mut parameters = HashSet::new();
    if translated.is_empty() {
        return parameters;
    }
    for (function, span) in &found.definitions {
        if span.end.saturating_sub(span.start) > LONGEST_PARAMETERS {
            continue;
        }
        let list = text.get(span.start..span.end).unwrap_or("");
        for (index, parameter) in list.split(',').enumerate() {
            if translated.contains(parameter_name(parameter)) {
                parameters.insert((*function, index));
            }
        }
    }
    parameters
}

/// The name of a parameter: `label` of `String label`, `label: string`, `label = ""`.
pub(super) fn parameter_name(parameter: &str) -> &str {
    let declared = parameter.split([':', '=']).next().unwrap_or("").trim_end();
    declared
        .rsplit(|c: char| !c.is_alphanumeric() && c != '_')
        .next()
        .unwrap_or("")
}
