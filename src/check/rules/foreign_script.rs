//! Letters of a script that the language of the page is not written in.

use crate::check::{Confidence, Meta, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "foreign-script",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "text in a script that the language of the page is not written in",
    matters: "Hangul in an English footer or Japanese on a Chinese page cannot be read by those the page is for. On its \
              own line one such word is certain; within a sentence it takes several, because names are cited in their \
              own script. Glosses in brackets, quotations and language switchers are left alone, as are single Chinese \
              characters on Korean pages.",
    wrong: "About us\nContact\n개인정보 처리방침",
    right: "About us\nContact\nPrivacy policy",
};
