//! Which variant a selector picks.

use fluent_syntax::ast::{Variant, VariantKey};

use super::Pattern;
use super::resolve::{Resolved, Scope};
use crate::locale::format::{NumberOptions, operands, range_plural};
use crate::locale::snippet::Snippet;

impl<'s> Scope<'s> {
    /// The variant that a selector picks: an exact number or name, a plural category, or the default.
    pub(super) fn variant(
        &self,
        selector: &Resolved<'_>,
        variants: &'s [Variant<Snippet>],
    ) -> Option<&'s Pattern> {
        let matching = match selector {
            Resolved::Text(text) | Resolved::Argument(text) => named_variant(variants, text),
            Resolved::Number(number, options) => self.number_variant(*number, options, variants),
            Resolved::Range(from, to, options) if from == to => {
                self.number_variant(*from, options, variants)
            }
            Resolved::Range(from, to, options) => {
                let category = range_plural(self.formats, (*from, *to), options);
                named_variant(variants, category)
            }
            Resolved::Time(..) | Resolved::List(..) | Resolved::Missing(_) => None,
        };
        let chosen = matching.or_else(|| variants.iter().find(|v| v.default));
        chosen.map(|v| &v.value)
    }

    fn number_variant(
        &self,
        number: f64,
        options: &NumberOptions,
        variants: &'s [Variant<Snippet>],
    ) -> Option<&'s Variant<Snippet>> {
        let mut category = None;
        variants.iter().find(|variant| match &variant.key {
            // Keys match by value: [1] is 1.0.
            VariantKey::NumberLiteral { value } => {
                value.as_str().parse::<f64>().is_ok_and(|key| key == number)
            }
            VariantKey::Identifier { name } => {
                let category = category.get_or_insert_with(|| {
                    let operands = operands(number, options);
                    self.formats.plural(options.plural, operands)
                });
                name.as_str() == *category
            }
        })
    }
}

/// The variant of this name.
fn named_variant<'v>(
    variants: &'v [Variant<Snippet>],
    wanted: &str,
) -> Option<&'v Variant<Snippet>> {
    let is_it = |key: &VariantKey<Snippet>| matches!(key, VariantKey::Identifier { name } if name.as_str() == wanted);
    variants.iter().find(|variant| is_it(&variant.key))
}
