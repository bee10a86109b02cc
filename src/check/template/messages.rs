//! Literals and keys against the catalogs.

use super::KeyUse;
use super::sfc;
use crate::check::rules::{dynamic_message, undefined_message};
use crate::check::{Dictionary, Finding, Options};
use crate::document::LineIndex;
use crate::language::Language;

/// The catalogs of a project, or those that are compiled in.
pub(super) struct Messages<'o> {
    dictionary: &'o Dictionary,
    language: Option<Language>,
    /// The catalogs are the project's own, so that what they say is proof.
    own: bool,
}

impl<'o> Messages<'o> {
    pub(super) fn new(options: &'o Options) -> Self {
        let locale = options.locale.as_deref().unwrap_or(options.source());
        Messages {
            dictionary: options.dictionary(),
            language: Language::from_tag(locale),
            own: options.dictionary.is_some(),
        }
    }

    /// The message that says what a literal says, in the language of the text.
    pub(super) fn of(&self, shown: &str) -> Option<&'o str> {
        self.dictionary.message(shown, self.language?)
    }

    /// Whether the project's catalogs keep a text in every language: a name.
    pub(super) fn is_name(&self, shown: &str) -> bool {
        self.dictionary.is_name(shown)
    }

    /// Whether a message is the project's own, and so proof, and not only a known phrase.
    pub(super) fn is_own(&self, id: &str) -> bool {
        self.own && self.dictionary.defines(id)
    }

    /// What is wrong with the keys of a file; nothing without the project's own catalogs.
    pub(super) fn keys(&self, text: &str, keys: &[KeyUse<'_>]) -> Vec<Finding> {
        let lines = LineIndex::new(text);
        let own = if self.own {
            sfc::ids(text)
        } else {
            sfc::Ids::default()
        };
        let finding = |found: &KeyUse<'_>| {
            let position = lines.position(text, found.span.start);
            let written = text.get(found.span.start..found.span.end)?;
            match found.key {
                None => Some(dynamic_message::finding(written, found.span, position)),
                Some(key) if !self.may_lack(key, &own) || own.define(key) => None,
                // i18next picks `friend_male` for `t('friend', { context })`.
                Some(_) if found.has_context(text) => None,
                Some(key) => Some(undefined_message::finding(key, found.span, position)),
            }
        };
        if self.own {
            keys.iter().filter_map(finding).collect()
        } else {
            Vec::new()
        }
    }

    /// Whether a key is the id of a message that no catalog defines, as far as one can tell.
    fn may_lack(&self, key: &str, own: &sfc::Ids) -> bool {
        let id = match key.split_once(':') {
            Some((namespace, id)) if self.dictionary.has_namespace(namespace) => id,
            _ => key,
        };
        is_id(id)
            && !self.dictionary.defines(key)
            && (self.dictionary.has_beginning(id) || own.begin(id))
    }
}

/// Whether a key could be the id of a message, of an attribute or of what is nested: a project that uses whole texts as
/// keys has no ids to look up.
fn is_id(key: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    key.split('.').all(is_part)
}
