//! `mojibake`: text decoded in the wrong encoding.

use super::super::catalog::{Pair, Sink, characters, mojibake};
use super::super::{Confidence, Meta, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "mojibake",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "text decoded in the wrong encoding.",
    matters: "Readers see rows of accented letters instead of words.",
    wrong: "berlin = ë² ë¥¼ë¦°",
    right: "berlin = 베를린",
};

/// Reports UTF-8 that was read as Windows-1252 or ISO 8859-1.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        let text = &target.view.text;
        if text.is_ascii() {
            continue;
        }
        if let Some(range) =
            mojibake::find(text).filter(|_| mojibake::find(&source.view.text).is_none())
        {
            let mended = mojibake::mend(&text[range.clone()]);
            let message = match &mended {
                Some(mended) => format!("This is “{mended}” decoded in the wrong encoding."),
                None => "This was decoded in the wrong encoding.".to_owned(),
            };
            characters::tell(&META, &target.view, range, message, mended, sink);
        }
    }
}
