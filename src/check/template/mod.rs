//! Templates and sources: text that was never marked for translation.
//!
//! Tokenizers find the literals and where they stand; `judge` decides from place and
//! shape whether people get to read them.

mod expression;
mod found;
mod functions;
mod judge;
mod markup;
mod messages;
mod names;
mod own_page;
mod pictures;
mod script;
mod sfc;
mod shape;
mod syntax;
mod wrappers;

use super::page;
use super::rules::hard_coded_text;
use super::rules::unparsed_template;
use super::{Confidence, Finding, Options};
use crate::document::LineIndex;
use crate::document::Span;
use crate::encoding::Text;
use found::Audience;
pub(super) use found::Broken;
use found::Found;
use found::Literal;
use found::Place;
pub use functions::Functions;
use markup::Flavor;
use messages::Messages;
use pictures::Pictures;
use script::Dialect;
pub(super) use syntax::is_layout;
pub use syntax::{ENDINGS, has_syntax};
use syntax::{Syntax, syntax};
use wrappers::Wrappers;

/// How sure it is that people read a literal that is not marked, and the project's message that
/// says the same.
fn confidence<'o>(
    literal: &Literal<'_>,
    shown: &str,
    wrappers: &Wrappers<'_>,
    functions: &[&Functions],
    messages: &Messages<'o>,
    pictures: &Pictures,
) -> Option<(Confidence, Option<&'o str>)> {
    let mut confidence = judge::judge(known(literal.place, functions)?, shown)?;
    let message = messages.of(shown);
    // `? "Yes" : "No"`: one word may be the name of something, unless catalogs say it to people.
    if literal.is_arm && message.is_some() && !shown.starts_with(char::is_lowercase) {
        confidence = confidence.max(Confidence::Likely);
    }
    confidence = wrappers.weigh(literal.place, confidence)?;
    let is_brand = message.is_none() && pictures.go_by(shown);
    if is_brand || messages.is_name(shown) || page::is_autonym(shown) {
        confidence = Confidence::Possible;
    }
    match message.filter(|id| messages.is_own(id)) {
        Some(id) if confidence > Confidence::Possible => Some((Confidence::Certain, Some(id))),
        _ => Some((confidence, None)),
    }
}

/// The place of a literal, with what is known of the function that it is handed to; `None` where that one
/// translates it.
fn known<'t>(place: Place<'t>, functions: &[&Functions]) -> Option<Place<'t>> {
    let Place::Argument { callee, index } = place else {
        return Some(place);
    };
    if functions.iter().any(|known| known.translate(callee, index)) {
        return None;
    }
    let is_shown = functions.iter().any(|known| known.show(callee, index));
    Some(if is_shown {
        Place::Property { name: "label" }
    } else {
        place
    })
}

/// Every finding of a template, in order of place. `name` tells the syntax by its ending.
pub fn check(name: &str, text: &Text, options: &Options) -> Vec<Finding> {
    if let Some(findings) = own_page::check(name, text, options) {
        return findings;
    }
    let text = text.as_str();
    let functions = options.functions.as_deref();
    let mut findings = findings(text, read(name, text), functions, &Messages::new(options));
    if syntax(name, text) == Syntax::Markup(Flavor::Vue) {
        findings.extend(sfc::check(text, options));
        findings.sort_by_key(|finding| finding.span);
    }
    let is_script = matches!(syntax(name, text), Syntax::Script(_));
    if names::is_test_file(name) || is_script && names::is_of_services(name) {
        for finding in &mut findings {
            finding.confidence = finding.confidence.min(Confidence::Possible);
        }
    }
    findings
}

/// A message that a template or source uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyUse<'t> {
    /// The key where it stands; the whole argument if it is put together at run time.
    pub span: Span,
    /// The key; `None` if it is put together at run time.
    pub key: Option<&'t str>,
}

/// Longest rest of a call that is looked at for its options, in bytes.
const LONGEST_OPTIONS: usize = 256;

impl KeyUse<'_> {
    /// Whether the call that uses the message hands over a context, which becomes a part of the key.
    pub(super) fn has_context(&self, text: &str) -> bool {
        let rest = text.as_bytes().get(self.span.end..).unwrap_or_default();
        let rest = rest.get(..LONGEST_OPTIONS).unwrap_or(rest);
        let end = memchr::memchr2(b')', b';', rest).unwrap_or(rest.len());
        let is_open = rest
            .get(1..)
            .is_some_and(|rest| rest.trim_ascii_start().starts_with(b","));
        is_open && memchr::memmem::find(&rest[..end], b"context").is_some()
    }
}

/// The messages that a template or source uses, in order of place: `t("…")`, `fl!("…")`,
/// `data-l10n-id`, `{% trans "…" %}` and their like.
///
/// ```
/// use kijil::check::template::uses;
/// let uses = uses("page.js", "alert(t('saved')); alert(t(name));");
/// let keys: Vec<_> = uses.iter().map(|found| found.key).collect();
/// assert_eq!(keys, [Some("saved"), None]);
/// ```
pub fn uses<'t>(name: &str, text: &'t str) -> Vec<KeyUse<'t>> {
    let mut keys = read(name, text).keys;
    keys.sort_by_key(|found| found.span);
    keys
}

fn read<'t>(name: &str, text: &'t str) -> Found<'t> {
    let mut found = Found::default();
    match syntax(name, text) {
        Syntax::Markup(flavor) => markup::document(text, flavor, &mut found),
        Syntax::Script(dialect) => {
            whole_script(text, dialect, false, &mut found);
            if matches!(dialect, Dialect::Rust | Dialect::Java) {
                found.audience = Audience::Programs;
            }
        }
        Syntax::Templated(dialect) => {
            whole_script(text, dialect, true, &mut found);
            markup::keys_of_tags(text, &mut found);
            // Half a script around an engine's conditional is no fault.
            found.broken = None;
        }
        Syntax::Data => markup::keys_of_tags(text, &mut found),
    }
    found
}

fn whole_script<'t>(text: &'t str, dialect: Dialect, templated: bool, found: &mut Found<'t>) {
    let reading = script::Reading {
        dialect,
        place: Place::Nowhere,
        depth: 0,
        templated,
        stop_at_brace: false,
    };
    let span = Span {
        start: 0,
        end: text.len(),
    };
    script::script(text, span, reading, found);
}

fn findings(
    text: &str,
    mut found: Found<'_>,
    functions: Option<&Functions>,
    messages: &Messages<'_>,
) -> Vec<Finding> {
    found.keys.sort_by_key(|found| found.span);
    found.literals.sort_by_key(|literal| literal.span);
    let lines = LineIndex::new(text);
    let wrappers = Wrappers::new(text, &found);
    let own = Functions::of(text, &found);
    let pictures = Pictures::new(text);
    // What the file itself defines stands before what others call so.
    let functions: Vec<&Functions> = functions.into_iter().chain([&own]).collect();
    let finding = |literal: &Literal<'_>| {
        let shown = text.get(literal.span.start..literal.span.end)?;
        let (confidence, id) =
            confidence(literal, shown, &wrappers, &functions, messages, &pictures)?;
        let (span, position) = (literal.span, lines.position(text, literal.span.start));
        Some(hard_coded_text::finding(
            span, shown, confidence, position, id,
        ))
    };
    let literals = found.literals.iter().filter(|literal| !literal.dropped);
    let mut findings: Vec<Finding> = literals.filter_map(finding).collect();
    findings.extend(messages.keys(text, &found.keys));
    if let Some((at, why)) = found.broken {
        findings.extend(unparsed_template::finding(
            text,
            at,
            why,
            lines.position(text, at),
        ));
    }
    findings.sort_by_key(|finding| finding.span);
    findings.dedup_by_key(|finding| finding.span);
    findings
}
