//! `mojibake`: text decoded in the wrong encoding.

use crate::check::catalog::{Pair, Sink, characters, mojibake};
use crate::check::{Confidence, Meta, Safety, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "mojibake",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "text decoded in the wrong encoding",
    matters: "Readers see rows of accented letters instead of words.",
    wrong: "berlin = ë² ë¥¼ë¦°",
    right: "berlin = 베를린",
};

/// Reports text that was decoded in a wrong encoding, with what it said.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    let language = pair.context.language.as_str();
    for (source, target) in pair.variants() {
        let text = &target.view.text;
        if text.is_ascii() {
            continue;
        }
        let is_source = || mojibake::find(&source.view.text, language).is_some();
        if let Some((range, said)) = mojibake::find(text, language).filter(|_| !is_source()) {
            let message = Sentence::new("finding-mojibake").with("text", &said);
            let (view, safety) = (&target.view, Safety::ChangesWording);
            characters::tell_with(&META, view, range, message, Some(said), safety, sink);
        }
    }
}
