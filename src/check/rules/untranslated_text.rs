//! A sentence in another language of the same or another script.

use crate::check::{Confidence, Meta, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "untranslated-text",
    severity: Severity::Error,
    confidence: Confidence::Likely,
    finds: "a sentence that is not in the language of the page",
    matters: "Readers who do not know the other language stop here, and everybody sees that the translation is not \
              finished. It often comes from a paragraph that was added to the source after the translation was made. \
              Two keys must agree before a sentence counts: the words it is made of and, in the same script, its \
              letters. Quotations, code, error messages in quotation marks and copyright notices are left alone; mark \
              text that is meant to stay with `lang` or `translate=\"no\"`.",
    wrong: "이 문서는 설치 방법을 설명합니다.\nThis section describes how to remove the package.",
    right: "이 문서는 설치 방법을 설명합니다.\n이 절은 꾸러미를 지우는 방법을 설명합니다.",
};
