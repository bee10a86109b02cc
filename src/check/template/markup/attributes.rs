//! What attributes hold, once all of a tag are known.

use super::super::KeyUse;

use super::super::found::Place;
use super::super::names;
use super::{Attribute, CLOSERS, Flavor, Reader};
use crate::document::Span;

impl<'t> Reader<'t, '_> {
    /// Takes what the attributes hold, now that all are known.
    pub(super) fn settle_attributes(&mut self, element: &'t str) {
        let after = self.at;
        let attributes = std::mem::take(&mut self.attributes);
        for attribute in &attributes {
            self.settle(element, *attribute, &attributes);
        }
        self.attributes = attributes;
        self.at = after;
    }

    pub(super) fn settle(
        &mut self,
        element: &'t str,
        attribute: Attribute<'t>,
        all: &[Attribute<'t>],
    ) {
        let name = attribute.name;
        if names::is_key_attribute(element, name) {
            self.found.keys.push(KeyUse {
                span: attribute.value,
                key: self.text.get(attribute.value.start..attribute.value.end),
            });
            return;
        }
        if self.flavor == Flavor::Vue && self.vue_attribute(element, attribute) {
            return;
        }
        let place = match self.flavor {
            Flavor::Xml => self.layout_place(attribute),
            _ => self.attribute_place(element, name, all),
        };
        if place != Place::Nowhere && self.is_open() {
            self.value_pieces(attribute.value, place);
        }
    }

    /// Expressions in attributes of Vue; false if the attribute is plain.
    pub(super) fn vue_attribute(&mut self, element: &'t str, attribute: Attribute<'t>) -> bool {
        let name = attribute.name;
        let bound = name
            .strip_prefix(':')
            .or_else(|| name.strip_prefix("v-bind:"));
        let place = match bound {
            Some(bound) if names::is_code_name(bound) => return true,
            Some(name) => Place::Attribute { element, name },
            None if name.starts_with(['@', '#']) || name.starts_with("v-") => match name {
                "v-text" | "v-html" => Place::Text { element },
                "v-tooltip" => Place::Attribute {
                    element,
                    name: "title",
                },
                _ => Place::Nowhere,
            },
            None => return false,
        };
        if self.is_open() {
            self.expression_script(attribute.value, place);
        }
        true
    }

    /// The place of an attribute of a layout: `android:text`, `Content`; nothing for what only a designer's preview
    /// shows, nor for references and bindings.
    fn layout_place(&self, attribute: Attribute<'t>) -> Place<'t> {
        let (prefix, name) = attribute
            .name
            .rsplit_once(':')
            .unwrap_or(("", attribute.name));
        let value = attribute.value.slice(self.text);
        let is_reference = value.starts_with(['@', '?', '{']);
        if is_reference
            || matches!(prefix, "tools" | "d" | "xmlns")
            || !names::is_shown_in_layouts(name)
        {
            return Place::Nowhere;
        }
        Place::Property { name: "label" }
    }

    pub(super) fn attribute_place(
        &self,
        element: &'t str,
        name: &'t str,
        all: &[Attribute<'t>],
    ) -> Place<'t> {
        let other = |wanted: &str| {
            let found = all
                .iter()
                .find(|other| other.name.eq_ignore_ascii_case(wanted));
            found.and_then(|other| self.text.get(other.value.start..other.value.end))
        };
        let marked = |suffix: &str| all.iter().any(|other| other.name == suffix);
        let translating = names::is_translating_element(element);
        if translating || marked("data-l10n-id") || marked("data-i18n") {
            return Place::Nowhere;
        }
        match (element, name) {
            ("input", "value") => match other("type") {
                Some("submit" | "button" | "reset") => Place::Text { element },
                _ => Place::Nowhere,
            },
            ("meta", "content") => match other("name").or_else(|| other("property")) {
                Some(
                    "description"
                    | "og:title"
                    | "og:description"
                    | "twitter:title"
                    | "twitter:description"
                    | "keywords",
                ) => Place::Text { element },
                _ => Place::Nowhere,
            },
            _ => Place::Attribute { element, name },
        }
    }

    /// The pieces of a value between its expressions, and what the expressions put there.
    pub(super) fn value_pieces(&mut self, value: Span, place: Place<'t>) {
        let end = std::mem::replace(&mut self.end, value.end);
        let bytes = std::mem::replace(&mut self.bytes, &self.text.as_bytes()[..value.end]);
        let missing = std::mem::replace(&mut self.missing, [false; CLOSERS.len()]);
        let muted_until = self.muted_until;
        self.at = value.start;
        let mut start = self.at;
        while self.at < self.end {
            let here = self.at;
            let was_open = self.is_open();
            let is_hole = matches!(self.byte(0), b'{' | b'<' | b'$')
                && self.flavor != Flavor::Vue
                && self.hole(place);
            if is_hole {
                if was_open {
                    self.found.literal(self.text, start, here, place);
                }
                start = self.at;
            } else {
                self.at = here + 1;
            }
        }
        if self.is_open() {
            self.found.literal(self.text, start, value.end, place);
        }
        self.muted_until = muted_until;
        (self.end, self.bytes, self.missing) = (end, bytes, missing);
    }
}
