//! What an element within a line says beside its text, or in its place: formulas, pictures of signs, references to
//! footnotes, quotation marks. Text, Markdown, HTML and records all read a line by these rules, so that they agree.

mod formula;
mod gutter;
mod mathml;
mod notes;
mod script;

use std::borrow::Cow;

use memchr::memmem;

pub(crate) use formula::formula;
pub(crate) use gutter::ends_line;
pub(crate) use notes::Notes;
pub(crate) use script::shown;

use crate::document::Document;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Tag;

/// What is said of a page's lines as a whole, gathered once.
#[derive(Debug, Default)]
pub(crate) struct Inline {
    /// Whether scripts have set formulas, which then stand twice or more.
    is_typeset: bool,
    has_code: bool,
    pub(crate) notes: Notes,
}

/// What delimits LaTeX in text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Delimiters {
    /// `\(…\)`, `\[…\]` and `$$…$$`, which prose does not have.
    Brackets,
    /// These and `$…$`, which prose has for sums of money.
    Dollars,
}

/// What stands for an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// What it holds.
    Content,
    /// Nothing: it repeats, or numbers lines, or leads back.
    Nothing,
    /// The formula that [`formula`] reads.
    Formula,
    /// The text that stands for the picture.
    Alternative,
    /// The label of a footnote.
    Note,
}

impl Inline {
    pub(crate) fn of(document: &Document) -> Inline {
        let has =
            |words: &str| memmem::find(document.text().as_bytes(), words.as_bytes()).is_some();
        Inline {
            is_typeset: has("MathJax") || has("katex"),
            has_code: has("<pre"),
            notes: Notes::of(document),
        }
    }

    /// What delimits LaTeX in the text of the page, where scripts set it.
    pub(crate) fn delimiters(&self) -> Delimiters {
        match self.is_typeset {
            true => Delimiters::Dollars,
            false => Delimiters::Brackets,
        }
    }

    /// What stands for an element.
    pub(crate) fn said(&self, document: &Document, node: NodeId) -> Said {
        let tag = document.tag(node);
        match tag {
            Tag::Math => Said::Formula,
            Tag::Img => of_picture(document, node),
            Tag::A if self.notes.leads_back(node) => Said::Nothing,
            Tag::A if self.notes.label_at(node).is_some() => Said::Note,
            Tag::Script if formula::is_source(document, node) => Said::Formula,
            _ if self.is_typeset && formula::is_repeated(document, node) => Said::Nothing,
            _ if self.is_typeset && formula::is_set(document, node) => Said::Formula,
            _ if self.has_code && gutter::is_gutter(document, node) => Said::Nothing,
            _ => Said::Content,
        }
    }

    /// What stands for an element, as text; nothing where its content does.
    pub(crate) fn words<'d>(&self, document: &'d Document, node: NodeId) -> Cow<'d, str> {
        match self.said(document, node) {
            Said::Formula => {
                let formula = formula(document, node);
                Cow::Owned(formula.map_or_else(String::new, |formula| formula.delimited()))
            }
            Said::Alternative => document.attribute(node, "alt").unwrap_or_default(),
            Said::Note => {
                let label = self.notes.label_at(node).unwrap_or_default();
                Cow::Owned(format!("[{label}]"))
            }
            Said::Content | Said::Nothing => Cow::Borrowed(""),
        }
    }

    /// What an element says before its content and after.
    pub(crate) fn marks(&self, document: &Document, node: NodeId) -> Option<Marks> {
        match document.tag(node) {
            Tag::Q => Some(quotation_marks(document, node)),
            Tag::Del | Tag::S | Tag::Strike => Some(("~~", "~~")),
            Tag::Rt if !has_brackets(document, node) => Some(("(", ")")),
            Tag::Sup if self.notes.is_empty() && holds_link_to_note(document, node) => {
                Some(("[", "]"))
            }
            _ => None,
        }
    }
}

fn of_picture(document: &Document, node: NodeId) -> Said {
    if formula::is_picture(document, node) {
        return match formula::is_picture_repeated(document, node) {
            true => Said::Nothing,
            false => Said::Formula,
        };
    }
    match stands_for_sign(document, node) {
        true => Said::Alternative,
        false => Said::Content,
    }
}

/// Classes of pictures that stand for a letter or a sign.
const SIGNS: [&str; 6] = [
    "emoji",
    "emoticon",
    "smiley",
    "gaiji",
    "wp-smiley",
    "twemoji",
];

/// Whether a picture stands for a sign of the text, as emoji and rare letters do.
fn stands_for_sign(document: &Document, node: NodeId) -> bool {
    let Some(alternative) = document.attribute(node, "alt") else {
        return false;
    };
    let mut signs = alternative.trim().chars();
    let is_beyond_keys = signs.next().is_some_and(|first| !first.is_ascii());
    let is_one = is_beyond_keys && signs.all(joins);
    is_one
        || !alternative.trim().is_empty()
            && has_class(document, node, |class| SIGNS.contains(&class))
}

/// Whether a sign joins the one before to one letter: variation selectors, skin tones, joiners and what they join.
fn joins(sign: char) -> bool {
    matches!(sign, '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f1e6}'..='\u{1f3ff}' | '\u{20e3}' | '\u{e0100}'..='\u{e01ef}')
}

/// Whether a class of the element is wanted.
pub(crate) fn has_class(document: &Document, node: NodeId, wanted: impl Fn(&str) -> bool) -> bool {
    let classes = document.attribute(node, "class");
    classes.is_some_and(|classes| classes.split_ascii_whitespace().any(wanted))
}

/// What an element says before its content and after.
type Marks = (&'static str, &'static str);

/// Whether `<rp>` gives the brackets around the reading.
fn has_brackets(document: &Document, reading: NodeId) -> bool {
    let is_rp = |node: Option<NodeId>| node.is_some_and(|node| document.tag(node) == Tag::Rp);
    is_rp(document.previous_sibling(reading)) || is_rp(document.next_sibling(reading))
}

/// Whether a raised number is a link within the page, and has no brackets of its own.
fn holds_link_to_note(document: &Document, raised: NodeId) -> bool {
    let mut children = document.children(raised);
    let (Some(link), None) = (children.next(), children.next()) else {
        return false;
    };
    let leads_to_note = document.tag(link) == Tag::A
        && document
            .attribute(link, "href")
            .is_some_and(|address| address.starts_with('#'));
    let said = document
        .first_child(link)
        .filter(|said| document.kind(*said) == NodeKind::Text);
    leads_to_note
        && said.is_some_and(|said| {
            let said = document.content(said);
            said.trim().chars().all(char::is_alphanumeric) && !said.trim().is_empty()
        })
}

/// The quotation marks of the language that the element is in, as
/// [CLDR](https://cldr.unicode.org/translation/miscellaneous-displaying-lists/quotation-marks) has them.
fn quotation_marks(document: &Document, node: NodeId) -> Marks {
    let mut around = std::iter::once(node).chain(document.ancestors(node));
    let language = around.find_map(|node| document.attribute(node, "lang"));
    let language = language.as_deref().unwrap_or("");
    match language.split(['-', '_']).next().unwrap_or("") {
        "de" | "cs" | "sk" | "bg" | "ka" | "is" | "et" | "lt" | "sl" => ("„", "“"),
        "pl" | "hu" | "ro" | "hr" | "sr" | "bs" => ("„", "”"),
        "fr" | "ru" | "uk" | "be" | "el" | "hy" | "es" | "it" | "no" | "nb" | "nn" | "fa" => {
            ("«", "»")
        }
        "ja" => ("「", "」"),
        "fi" | "sv" => ("”", "”"),
        _ => ("“", "”"),
    }
}
