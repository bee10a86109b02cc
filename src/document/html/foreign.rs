//! SVG and MathML: the rules for
//! [foreign content](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign).

use super::builder::Builder;
use super::builder::Step;
use super::scanner::TagToken;
use super::stack::Open;
use crate::document::Tag;
use crate::document::node::NUL_REPLACED;
use crate::document::node::Name;
use crate::document::node::Namespace;
use crate::document::tree::NewElement;

/// SVG's names that are not in lower case.
const SVG_ELEMENTS: &[&str] = &[
    "altGlyph",
    "altGlyphDef",
    "altGlyphItem",
    "animateColor",
    "animateMotion",
    "animateTransform",
    "clipPath",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feImage",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "foreignObject",
    "glyphRef",
    "linearGradient",
    "radialGradient",
    "textPath",
];

/// SVG's attributes that are not in lower case.
const SVG_ATTRIBUTES: &[&str] = &[
    "attributeName",
    "attributeType",
    "baseFrequency",
    "baseProfile",
    "calcMode",
    "clipPathUnits",
    "diffuseConstant",
    "edgeMode",
    "filterUnits",
    "glyphRef",
    "gradientTransform",
    "gradientUnits",
    "kernelMatrix",
    "kernelUnitLength",
    "keyPoints",
    "keySplines",
    "keyTimes",
    "lengthAdjust",
    "limitingConeAngle",
    "markerHeight",
    "markerUnits",
    "markerWidth",
    "maskContentUnits",
    "maskUnits",
    "numOctaves",
    "pathLength",
    "patternContentUnits",
    "patternTransform",
    "patternUnits",
    "pointsAtX",
    "pointsAtY",
    "pointsAtZ",
    "preserveAlpha",
    "preserveAspectRatio",
    "primitiveUnits",
    "refX",
    "refY",
    "repeatCount",
    "repeatDur",
    "requiredExtensions",
    "requiredFeatures",
    "specularConstant",
    "specularExponent",
    "spreadMethod",
    "startOffset",
    "stdDeviation",
    "stitchTiles",
    "surfaceScale",
    "systemLanguage",
    "tableValues",
    "targetX",
    "targetY",
    "textLength",
    "viewBox",
    "viewTarget",
    "xChannelSelector",
    "yChannelSelector",
    "zoomAndPan",
];

/// Whether HTML goes on inside an SVG element. For MathML's `annotation-xml` its attribute decides.
pub(super) fn is_html_integration(namespace: Namespace, tag: Tag) -> bool {
    namespace == Namespace::Svg && matches!(tag, Tag::ForeignObject | Tag::Desc | Tag::Title)
}

impl Builder<'_> {
    /// The innermost element; in a fragment's beginning the one that it stands in.
    fn adjusted_current(&self) -> Option<&Open> {
        match &self.context {
            Some(context) if self.stack.depth() == 1 => Some(context),
            _ => self.stack.top(),
        }
    }

    #[inline]
    pub(super) fn is_in_foreign_content(&self) -> bool {
        self.adjusted_current()
            .is_some_and(|open| open.namespace != Namespace::Html)
    }

    pub(super) fn is_text_integration_point(&self) -> bool {
        self.adjusted_current()
            .is_some_and(|open| open.is_math_text_integration() || open.is_html_integration)
    }

    /// Whether a start tag meets the rules of this file.
    #[inline]
    pub(super) fn is_foreign_start(&self, token: &TagToken) -> bool {
        let Some(open) = self.adjusted_current() else {
            return false;
        };
        if open.namespace == Namespace::Html || open.is_html_integration {
            return false;
        }
        if open.is_math_text_integration() {
            return matches!(token.tag, Tag::Mglyph | Tag::Malignmark);
        }
        !(open.tag == Tag::AnnotationXml
            && open.namespace == Namespace::MathMl
            && token.tag == Tag::Svg)
    }

    pub(super) fn text_in_foreign(&mut self, start: u32, end: u32) {
        self.insert_text(start, end, NUL_REPLACED);
        self.is_frameset_ok = self.is_frameset_ok && !self.rules_out_frameset(start, end);
    }

    pub(super) fn on_cdata(&mut self, start: u32, end: u32) {
        self.insert_text(start, end, NUL_REPLACED | crate::document::node::RAW);
        self.is_frameset_ok = self.is_frameset_ok && !self.rules_out_frameset(start, end);
    }

    /// A start tag inside SVG or MathML; [`Step::Again`] where it ends them.
    pub(super) fn start_in_foreign(&mut self, token: &TagToken) -> Step {
        if self.breaks_out(token) {
            self.leave_foreign();
            return Step::Again;
        }
        let namespace = self
            .adjusted_current()
            .map_or(Namespace::Html, |open| open.namespace);
        self.insert_foreign(token, namespace);
        Step::Done
    }

    fn leave_foreign(&mut self) {
        while let Some(open) = self.stack.top() {
            let is_html = open.namespace == Namespace::Html;
            if is_html || open.is_html_integration || open.is_math_text_integration() {
                return;
            }
            self.pop();
        }
    }

    fn breaks_out(&self, token: &TagToken) -> bool {
        match token.tag {
            Tag::Font => self.has_font_attribute(token),
            Tag::B
            | Tag::Big
            | Tag::Blockquote
            | Tag::Body
            | Tag::Br
            | Tag::Center
            | Tag::Code
            | Tag::Dd
            | Tag::Div
            | Tag::Dl
            | Tag::Dt
            | Tag::Em
            | Tag::Embed
            | Tag::Head
            | Tag::Hr
            | Tag::I
            | Tag::Img
            | Tag::Li
            | Tag::Listing
            | Tag::Menu
            | Tag::Meta
            | Tag::Nobr
            | Tag::Ol
            | Tag::P
            | Tag::Pre
            | Tag::Ruby
            | Tag::S
            | Tag::Small
            | Tag::Span
            | Tag::Strong
            | Tag::Strike
            | Tag::Sub
            | Tag::Sup
            | Tag::Table
            | Tag::Tt
            | Tag::U
            | Tag::Ul
            | Tag::Var => true,
            _ => token.tag.is_heading(),
        }
    }

    fn has_font_attribute(&self, token: &TagToken) -> bool {
        let first = token.attributes as usize;
        self.tree.attributes[first..first + usize::from(token.attribute_count)]
            .iter()
            .any(|raw| {
                let name = self.tree.attribute_name(raw, self.scanner.text);
                matches!(name, "color" | "face" | "size")
            })
    }

    /// Inserts an element of SVG or MathML, and opens it unless it closes itself.
    pub(super) fn insert_foreign(&mut self, token: &TagToken, namespace: Namespace) {
        let is_html_integration = is_html_integration(namespace, token.tag)
            || (token.tag == Tag::AnnotationXml && self.is_html_annotation(token));
        let name = self.foreign_name(token, namespace);
        self.adjust_attributes(token, namespace);
        let node = self.tree.add_element(&NewElement {
            tag: token.tag,
            namespace,
            name,
            start: token.start,
            open_end: token.end,
            attributes: token.attributes,
            attribute_count: token.attribute_count,
            visibility: token.visibility,
        });
        self.link(self.target(), node);
        if !token.is_self_closing {
            self.push(Open {
                node,
                hash: token.hash,
                tag: token.tag,
                namespace,
                is_html_integration,
            });
        }
    }

    fn foreign_name(&mut self, token: &TagToken, namespace: Namespace) -> Name {
        if matches!(token.tag, Tag::Svg | Tag::Math) {
            return Name::Known;
        }
        let written = &self.scanner.text[token.start as usize + 1..token.name_end as usize];
        let adjusted = SVG_ELEMENTS
            .iter()
            .find(|known| namespace == Namespace::Svg && known.eq_ignore_ascii_case(written));
        match adjusted {
            Some(known) => Name::Interned(self.tree.names.intern(known)),
            None => self.name_of(token),
        }
    }

    /// SVG's and MathML's spelling of attribute names.
    fn adjust_attributes(&mut self, token: &TagToken, namespace: Namespace) {
        let first = token.attributes as usize;
        for index in first..first + usize::from(token.attribute_count) {
            let raw = self.tree.attributes[index];
            let name = self.tree.attribute_name(&raw, self.scanner.text);
            let adjusted = match namespace {
                Namespace::Svg => SVG_ATTRIBUTES
                    .iter()
                    .find(|known| known.len() == name.len() && known.eq_ignore_ascii_case(name))
                    .copied(),
                Namespace::MathMl if name == "definitionurl" => Some("definitionURL"),
                _ => None,
            };
            if let Some(known) = adjusted {
                self.tree.attributes[index].interned = self.tree.names.intern(known);
            }
        }
    }

    /// `<annotation-xml encoding="text/html">`
    fn is_html_annotation(&self, token: &TagToken) -> bool {
        let first = token.attributes as usize;
        self.tree.attributes[first..first + usize::from(token.attribute_count)]
            .iter()
            .any(|raw| {
                let value = &self.scanner.bytes[raw.value_start as usize..raw.value_end as usize];
                self.tree.attribute_name(raw, self.scanner.text) == "encoding"
                    && (value.eq_ignore_ascii_case(b"text/html")
                        || value.eq_ignore_ascii_case(b"application/xhtml+xml"))
            })
    }

    /// An end tag inside SVG or MathML; [`Step::Again`] where the rules of HTML take over.
    pub(super) fn end_in_foreign(&mut self, token: &TagToken) -> Step {
        if matches!(token.tag, Tag::Br | Tag::P) {
            self.leave_foreign();
            return Step::Again;
        }
        for index in (1..self.stack.depth()).rev() {
            let open = self.stack.as_slice()[index];
            if open.namespace == Namespace::Html {
                return Step::Again;
            }
            if self.is_named_like(&open, token) {
                self.pop_to_depth(index + 1);
                self.pop_with(token);
                return Step::Done;
            }
        }
        Step::Done
    }

    /// Whether an open element has the name of an end tag.
    pub(super) fn is_named_like(&self, open: &Open, token: &TagToken) -> bool {
        if open.hash != token.hash || open.tag != token.tag {
            return false;
        }
        if token.tag != Tag::Other {
            return true;
        }
        let name = &self.scanner.text[token.start as usize + 2..token.name_end as usize];
        self.tree
            .element_name(open.node, self.scanner.text)
            .eq_ignore_ascii_case(&name.replace('\0', "\u{FFFD}"))
    }
}
