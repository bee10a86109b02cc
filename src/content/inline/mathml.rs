//! Presentation [MathML](https://www.w3.org/TR/mathml-core/) → LaTeX, for formulas that come without.

use crate::document::Document;
use crate::document::NodeId;
use crate::document::NodeKind;

/// Elements in each other that are read as what they are; of deeper ones only the text counts.
const DEPTH: u16 = 64;

/// A formula as LaTeX: scripts, fractions, roots, fences and tables; letters stay as they are.
pub(super) fn latex(document: &Document, math: NodeId) -> String {
    let mut out = String::new();
    Writer { document, depth: 0 }.children(math, &mut out);
    out
}

struct Writer<'d> {
    document: &'d Document,
    depth: u16,
}

impl Writer<'_> {
    fn children(&mut self, node: NodeId, out: &mut String) {
        let document = self.document;
        document
            .children(node)
            .for_each(|child| self.node(child, out));
    }

    fn node(&mut self, node: NodeId, out: &mut String) {
        match self.document.kind(node) {
            NodeKind::Text => push_text(&self.document.content(node), out),
            NodeKind::Element if self.depth >= DEPTH => self.leaves(node, out),
            NodeKind::Element => {
                self.depth += 1;
                self.element(node, out);
                self.depth -= 1;
            }
            _ => {}
        }
    }

    fn leaves(&self, node: NodeId, out: &mut String) {
        for below in self.document.descendants(node) {
            if self.document.kind(below) == NodeKind::Text {
                push_text(&self.document.content(below), out);
            }
        }
    }

    fn element(&mut self, node: NodeId, out: &mut String) {
        match self.document.name(node) {
            "annotation" | "annotation-xml" | "mspace" | "mphantom" => {}
            "msup" | "mover" => self.scripts(node, &["^"], out),
            "msub" | "munder" => self.scripts(node, &["_"], out),
            "msubsup" | "munderover" => self.scripts(node, &["_", "^"], out),
            "mfrac" => self.command("\\frac", node, out),
            "msqrt" => {
                out.push_str("\\sqrt{");
                self.children(node, out);
                out.push('}');
            }
            "mroot" => self.root(node, out),
            "mtext" => {
                out.push_str("\\text{");
                self.leaves(node, out);
                out.push('}');
            }
            "mtable" => {
                out.push_str("\\begin{matrix}");
                self.parted(node, " \\\\ ", out);
                out.push_str("\\end{matrix}");
            }
            "mtr" => self.parted(node, " & ", out),
            "mfenced" => {
                out.push('(');
                self.parted(node, ",", out);
                out.push(')');
            }
            _ => self.children(node, out),
        }
    }

    fn parts(&self, node: NodeId) -> Vec<NodeId> {
        let document = self.document;
        let children = document.children(node);
        children
            .filter(|child| document.kind(*child) == NodeKind::Element)
            .collect()
    }

    fn parted(&mut self, node: NodeId, sign: &str, out: &mut String) {
        for (at, part) in self.parts(node).into_iter().enumerate() {
            if at > 0 {
                out.push_str(sign);
            }
            self.node(part, out);
        }
    }

    fn group(&mut self, part: NodeId, out: &mut String) {
        out.push('{');
        self.node(part, out);
        out.push('}');
    }

    fn scripts(&mut self, node: NodeId, signs: &[&str], out: &mut String) {
        for (at, part) in self.parts(node).into_iter().enumerate() {
            let Some(sign) = at.checked_sub(1).and_then(|at| signs.get(at)) else {
                self.node(part, out);
                continue;
            };
            out.push_str(sign);
            self.group(part, out);
        }
    }

    fn command(&mut self, command: &str, node: NodeId, out: &mut String) {
        out.push_str(command);
        for part in self.parts(node) {
            self.group(part, out);
        }
    }

    fn root(&mut self, node: NodeId, out: &mut String) {
        let parts = self.parts(node);
        out.push_str("\\sqrt");
        if let Some(degree) = parts.get(1) {
            out.push('[');
            self.node(*degree, out);
            out.push(']');
        }
        if let Some(base) = parts.first() {
            self.group(*base, out);
        }
    }
}

fn push_text(text: &str, out: &mut String) {
    for c in text.trim().chars() {
        match c {
            // Invisible operators: applied function, times, separator, plus.
            '\u{2061}'..='\u{2064}' => {}
            '\u{2212}' => out.push('-'),
            '%' | '#' | '&' | '_' | '{' | '}' | '$' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_whitespace() => out.push(' '),
            c => out.push(c),
        }
    }
}
