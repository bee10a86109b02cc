//! A label, heading or other short text in another language.

use crate::check::{Confidence, Meta, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "untranslated-label",
    severity: Severity::Error,
    confidence: Confidence::Likely,
    finds: "a label or heading that is not in the language of the page",
    matters: "Buttons, menu entries and headings are what readers look at first. A label that is a message of a catalog \
              in another language is certain, and its translation is the fix; other labels count when each of their \
              words is common in the other language and strange in this one. Names that the page uses in its own \
              sentences, acronyms, names of languages in their own words and lists of terms are left alone; add names \
              to `words` in kijil.toml.",
    wrong: "장바구니\nAdd to cart\n주문하기",
    right: "장바구니\n장바구니에 담기\n주문하기",
};
