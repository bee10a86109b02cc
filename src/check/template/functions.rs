//! What the functions of a project do with the texts that they are handed, gathered over its files.
//!
//! `row("Theme")` is text for people where `row`, in whatever file, shows its parameter, and none to mark
//! where it translates it.

use std::collections::HashMap;

use super::found::{Found, Receiver};
use super::read;
use super::wrappers::parameter_name;
use crate::check::Kind;
use crate::check::kind;

/// Shorter names are anybody's: `add`, `row`, `t`.
const SHORTEST_NAME: usize = 4;
/// Longest list of parameters read, in bytes.
const LONGEST_PARAMETERS: usize = 512;

/// The functions of a project.
///
/// ```
/// use kijil::check::template::Functions;
///
/// let mut functions = Functions::read("notes.js", "export function remark(text) { toast(text); }");
/// functions.merge(Functions::read("other.js", "const other = 1;"));
/// assert!(functions.show("remark", 0));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Functions {
    /// By name and place of the parameter.
    parameters: HashMap<(String, usize), Fate>,
}

/// What becomes of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Translated,
    Shown,
    /// Something else, or not the same in each function of the name.
    Unclear,
}

impl Functions {
    /// The functions that a template or source defines; none in other files.
    pub fn read(name: &str, text: &str) -> Functions {
        match kind(name, text) {
            Some(Kind::Template) => Functions::of(text, &read(name, text)),
            _ => Functions::default(),
        }
    }

    /// Those of one file, read.
    pub(super) fn of<'t>(text: &'t str, found: &Found<'t>) -> Functions {
        let mut handed: HashMap<(&str, &str), Fate> = HashMap::new();
        for each in &found.handed {
            let fate = match each.to {
                Receiver::Translator => Fate::Translated,
                Receiver::People => Fate::Shown,
            };
            let known = handed.entry((each.function, each.name)).or_insert(fate);
            if *known != fate {
                *known = Fate::Unclear;
            }
        }
        let mut functions = Functions::default();
        for (function, span) in &found.definitions {
            let list = text.get(span.start..span.end).unwrap_or("");
            // From brackets on, commas part other things than parameters.
            let end = list.find(['{', '[', '(', '<']).unwrap_or(list.len());
            if function.len() < SHORTEST_NAME || list.len() > LONGEST_PARAMETERS {
                continue;
            }
            let names = list.get(..end).unwrap_or("").split(',').map(parameter_name);
            for (index, name) in names.enumerate().filter(|(_, name)| !name.is_empty()) {
                let fate = handed.get(&(*function, name)).copied();
                functions.add(function, index, fate.unwrap_or(Fate::Unclear));
            }
        }
        functions
    }

    fn add(&mut self, function: &str, index: usize, fate: Fate) {
        let known = self
            .parameters
            .entry((function.to_owned(), index))
            .or_insert(fate);
        if *known != fate {
            *known = Fate::Unclear;
        }
    }

    /// Adds the functions of another file; what two of one name do differently is unclear.
    pub fn merge(&mut self, other: Functions) {
        for ((function, index), fate) in other.parameters {
            self.add(&function, index, fate);
        }
    }

    /// Whether a call shows its argument to people as it is.
    pub fn show(&self, callee: &str, index: usize) -> bool {
        self.fate(callee, index) == Some(Fate::Shown)
    }

    /// Whether a call translates its argument.
    pub fn translate(&self, callee: &str, index: usize) -> bool {
        self.fate(callee, index) == Some(Fate::Translated)
    }

    /// Methods of other objects are not those that are known by the name.
    fn fate(&self, callee: &str, index: usize) -> Option<Fate> {
        let own = ["this.", "self.", "widget."];
        let function = own.iter().find_map(|own| callee.strip_prefix(own));
        let function = function.unwrap_or(callee);
        self.parameters.get(&(function.to_owned(), index)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Functions;

    #[test]
    fn parameters_are_followed() {
        let text = "const notice = (text, kind) => toast.success(text);\n\
                    function heading(label) { return <h2>{label}</h2>; }\n\
                    function marked(label) { return <b>{t(label)}</b>; }\n\
                    function stored(label) { localStorage.setItem(label, 1); }\n";
        let functions = Functions::read("a.tsx", text);
        assert!(functions.show("notice", 0) && !functions.show("notice", 1));
        assert!(functions.show("heading", 0) && functions.translate("marked", 0));
        assert!(!functions.show("stored", 0) && !functions.show("other.heading", 0));
        let dart = "Widget section(String label, Widget child) { return Text(label); }\n\
                    Widget button(String label) => Text(translate(label));\n";
        let functions = Functions::read("a.dart", dart);
        assert!(functions.show("section", 0) && functions.translate("button", 0));
    }

    #[test]
    fn functions_of_one_name_must_agree() {
        let mut functions = Functions::read("a.js", "function notice(text) { toast(text); }");
        functions.merge(Functions::read(
            "b.js",
            "function notice(text) { send(text); }",
        ));
        assert!(!functions.show("notice", 0));
    }
}
