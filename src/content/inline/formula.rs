//! Formulas: MathML, and what KaTeX, MathJax, LaTeXML and MediaWiki make of LaTeX. Each stands once, as LaTeX.

use std::borrow::Cow;

use super::{has_class, mathml};
use crate::document::Document;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Tag;

/// A formula in LaTeX.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Formula {
    /// What it says, without delimiters, on one line.
    pub(crate) latex: String,
    /// Whether it stands by itself, and not in a line.
    pub(crate) is_display: bool,
}

impl Formula {
    /// Between the delimiters that most readers know.
    pub(crate) fn delimited(&self) -> String {
        let sign = if self.is_display { "$$" } else { "$" };
        format!("{sign}{}{sign}", self.latex)
    }
}

/// Nodes looked at for the source of a formula: it stands first in what was set from it, or last.
const LOOK: usize = 48;

/// The formula that an element is: `<math>`, a script of MathJax, what was set from either, or a picture of it.
pub(crate) fn formula(document: &Document, node: NodeId) -> Option<Formula> {
    let (latex, is_display) = match document.tag(node) {
        Tag::Math => (of_math(document, node), is_block(document, node)),
        Tag::Script => {
            let told = document.attribute(node, "type").unwrap_or_default();
            (text(document, node), told.contains("display"))
        }
        Tag::Img => (document.attribute(node, "alt")?.into_owned(), false),
        _ => {
            let math = source_in(document, node)?;
            (of_math(document, math), is_block(document, math))
        }
    };
    let latex = plain(&latex);
    let is_display = is_display || is_in_display(document, node);
    (!latex.is_empty()).then_some(Formula { latex, is_display })
}

/// Whether a script holds a formula for MathJax.
pub(super) fn is_source(document: &Document, script: NodeId) -> bool {
    let told = document.attribute(script, "type");
    told.is_some_and(|told| told.starts_with("math/tex"))
}

/// Whether an element is a formula set from a source that it holds.
pub(super) fn is_set(document: &Document, node: NodeId) -> bool {
    let may_be = matches!(document.tag(node), Tag::Span | Tag::Div | Tag::Other);
    may_be
        && has_class(document, node, |class| {
            class == "katex" || class == "katex-display" || class.starts_with("MathJax")
        })
        && source_in(document, node).is_some()
}

/// Whether an element is what was set, or stood in its place, while the source stands beside.
pub(super) fn is_repeated(document: &Document, node: NodeId) -> bool {
    let may_be = matches!(document.tag(node), Tag::Span | Tag::Div | Tag::Other);
    may_be
        && has_class(document, node, |class| class.starts_with("MathJax"))
        && sources_behind(document, node)
}

fn sources_behind(document: &Document, node: NodeId) -> bool {
    let mut next = document.next_sibling(node);
    for _ in 0..4 {
        let Some(here) = next else {
            return false;
        };
        if document.tag(here) == Tag::Script {
            return is_source(document, here);
        }
        next = document.next_sibling(here);
    }
    false
}

/// Classes of pictures of formulas, whose text is LaTeX.
const PICTURES: [&str; 7] = [
    "mwe-math-fallback-image-inline",
    "mwe-math-fallback-image-display",
    "tex",
    "latex",
    "math",
    "latex-formula",
    "ql-img-inline-formula",
];

/// Whether a picture shows a formula.
pub(super) fn is_picture(document: &Document, image: NodeId) -> bool {
    has_class(document, image, |class| PICTURES.contains(&class))
        && document
            .attribute(image, "alt")
            .is_some_and(|alt| !alt.trim().is_empty())
}

/// Whether the formula stands before its picture as text too.
pub(super) fn is_picture_repeated(document: &Document, image: NodeId) -> bool {
    let before = document.previous_sibling(image);
    before.is_some_and(|before| source_in(document, before).is_some())
}

/// The first `<math>` among the first nodes in an element, or among the first in its last child.
fn source_in(document: &Document, node: NodeId) -> Option<NodeId> {
    let first_in = |node| {
        let mut below = document.descendants(node).take(LOOK);
        below.find(|below| document.tag(*below) == Tag::Math)
    };
    first_in(node).or_else(|| first_in(document.last_child(node)?))
}

fn of_math(document: &Document, math: NodeId) -> String {
    let told = document
        .attribute(math, "alttext")
        .filter(|told| !told.trim().is_empty());
    let told = told
        .map(Cow::into_owned)
        .or_else(|| annotation(document, math));
    told.unwrap_or_else(|| mathml::latex(document, math))
}

/// The LaTeX that a formula was made from.
fn annotation(document: &Document, math: NodeId) -> Option<String> {
    let is_latex = |node: &NodeId| {
        document.name(*node) == "annotation"
            && document
                .attribute(*node, "encoding")
                .is_some_and(|told| told.contains("tex") || told.contains("TeX"))
    };
    let found = document.descendants(math).find(is_latex)?;
    Some(text(document, found)).filter(|found| !found.trim().is_empty())
}

fn text(document: &Document, node: NodeId) -> String {
    let below = document.descendants(node);
    let texts = below.filter(|below| document.kind(*below) == NodeKind::Text);
    texts.map(|text| document.content(text)).collect()
}

fn is_block(document: &Document, math: NodeId) -> bool {
    let told = document.attribute(math, "display");
    told.is_some_and(|told| told == "block")
}

/// Whether one of the nearest elements around, or itself, sets what is in it apart.
fn is_in_display(document: &Document, node: NodeId) -> bool {
    let mut around = std::iter::once(node)
        .chain(document.ancestors(node))
        .take(3);
    around.any(|node| {
        document
            .attribute(node, "display")
            .is_some_and(|told| told == "true")
            || has_class(document, node, |class| {
                matches!(
                    class,
                    "katex-display" | "MathJax_Display" | "mwe-math-element-block"
                ) || class.ends_with("-image-display")
            })
    })
}

/// LaTeX on one line, without what MediaWiki wraps it in and without delimiters of its own.
fn plain(latex: &str) -> String {
    let mut latex = latex.trim();
    for (open, close) in [("$$", "$$"), ("$", "$"), ("\\(", "\\)"), ("\\[", "\\]")] {
        let inner = latex
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close));
        latex = inner.unwrap_or(latex);
    }
    for style in ["{\\displaystyle", "{\\textstyle"] {
        let inner = latex
            .strip_prefix(style)
            .and_then(|rest| rest.strip_suffix('}'));
        latex = inner.filter(|inner| is_balanced(inner)).unwrap_or(latex);
    }
    // A comment ends with its line.
    let lines = latex.lines().map(|line| match line.find('%') {
        Some(at) if !line[..at].ends_with('\\') => &line[..at],
        _ => line,
    });
    lines
        .flat_map(str::split_whitespace)
        .collect::<Vec<_>>()
        .join(" ")
}

fn is_balanced(latex: &str) -> bool {
    let mut open = 0_i64;
    let mut before = ' ';
    latex.chars().all(|c| {
        if before != '\\' {
            open += i64::from(c == '{') - i64::from(c == '}');
        }
        before = c;
        open >= 0
    })
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn wrappers_of_latex_go() {
        assert_eq!(plain("{\\displaystyle a^{2}}"), "a^{2}");
        assert_eq!(plain("\\(x\n + y\\)"), "x + y");
        assert_eq!(plain("{a}+{b}"), "{a}+{b}");
        assert_eq!(plain("a % 주석\n+ b"), "a + b");
    }
}
