//! `unknown-reference`: a reference to a term or message that nobody defines.

use crate::catalog::plural::CATEGORIES;
use crate::catalog::{Reference, Spelling, Target};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "unknown-reference",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a reference to a term or message that nobody defines",
    matters: "Readers see the name in braces instead of the text.",
    wrong: "about = { -brand-nme }에 대하여",
    right: "about = { -brand-name }에 대하여",
};

/// Whether a reference that is no Fluent one is right: the source has the same, wherever its key may be, or it is a key as
/// its library lets it be written, behind a namespace or without its plural category.
fn is_keyed(pair: &Pair<'_, '_>, reference: &Reference<'_>) -> bool {
    if reference.spelling != Spelling::Link {
        return false;
    }
    let name = reference.name;
    let bare = name.rsplit_once(':').map_or(name, |(_, key)| key);
    let has_form = |category: &&str| pair.context.has_message(&format!("{bare}_{category}"));
    let mut known = pair
        .source_variants()
        .flat_map(|variant| variant.view.names(Target::Message));
    pair.context.has_message(bare)
        || CATEGORIES.iter().any(has_form)
        || known.any(|own| own == name)
}

/// Reports references that neither this locale nor the source can resolve.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for variant in &pair.target.variants {
        for reference in &variant.view.references {
            let known = match reference.target {
                Target::Term => pair.context.has_term(reference.name),
                Target::Message => {
                    pair.context.has_message(reference.name) || is_keyed(pair, reference)
                }
                Target::Variable | Target::Function => true,
            };
            if !known {
                let sigil = if reference.target == Target::Term {
                    "-"
                } else {
                    ""
                };
                sink.add(
                    &META,
                    reference.span,
                    Sentence::new("finding-nobody-defines")
                        .with("name", &format_args!("{sigil}{}", reference.name)),
                );
            }
        }
    }
}
